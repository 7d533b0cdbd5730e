import type * as z from 'zod/mini';
import type {
  authoritiesSchema,
  authoritySchema,
  caseSchema,
  claimSchema,
  controllerSchema,
  laneSchema,
  recipientSchema,
  sourceSchema,
  stepSchema,
  timelineEventSchema,
} from './case-schema';
import type {
  AuthorityKind,
  ByStep,
  CalloutSaying,
  ClaimStatus,
  DeadlineId,
  RegionCode,
  RegionGroup,
  RegionRef,
  RightId,
} from './case-terms';

/**
 * A case as the rest of the program sees it: its types, and what follows from it for one region.
 * The schema itself is in case-schema.ts, so that a page which only reads a case does not load a parser.
 */

export type Case = z.infer<typeof caseSchema>;
/** A case without its claims: all that is needed to say what a person can do, and light enough for a popup. */
export type CaseRules = Omit<Case, 'claims' | 'sources' | 'timeline' | 'lanes' | 'statements'>;
export type Claim = z.infer<typeof claimSchema>;
type Step = z.infer<typeof stepSchema>;
export type Source = z.infer<typeof sourceSchema>;
type Controller = z.infer<typeof controllerSchema>;
export type Recipient = z.infer<typeof recipientSchema>;
export type TimelineEvent = z.infer<typeof timelineEventSchema>;
export type Lane = z.infer<typeof laneSchema>;
export type Authority = z.infer<typeof authoritySchema>;
export type Authorities = z.infer<typeof authoritiesSchema>;

/** Constant sentences for the page guide: a page can read them, so nothing personal ever stands here. */
export interface CalloutWords {
  title: string;
  /** What is shown under the title; together with it at most 25 words. */
  short: string;
  /** What stands behind "More", one thought a line; on the form one field a line. */
  more: string[];
}

/** The callout's own controls, as constant as its sentences. */
export interface CalloutLabels {
  /** Accessible name of the whole callout. */
  region: string;
  move: string;
  close: string;
  /** Opens what does not fit into the first sentences. */
  more: string;
  /** Said where the thing stands outside the window; an arrow is drawn before it. */
  above: string;
  below: string;
  left: string;
  right: string;
}

/** One step in words. */
export interface StepWords {
  title: string;
  /** The sentence that stands where the step is the next one; the steps of the two tracks have one. */
  lead?: string;
  why: string;
  /** The way at a desk, one instruction each. */
  how: string[];
  /** The way in LinkedIn's app; present exactly when the step says a mobile path is known. */
  mobile?: string[];
  /** How the person can tell that it is done. */
  done: string;
  /** Small print: the articles the sentences above rest on, by the id of the region rule whose law it is. */
  law?: Record<string, string>;
  /** Names of the further places of the step, by their id in the case. */
  also?: Record<string, string>;
}

/** One claim in words. */
export interface ClaimWords {
  text: string;
  /** One sentence per version, in the case's order, where a claim has more than one. */
  versions?: string[];
  law?: string;
}

/** What right a region gives, in words. */
export interface RightWords {
  name: string;
  text: string[];
  law?: string;
}

/** Our own counsel for a special situation. */
interface AdviceWords {
  title: string;
  body: string[];
}

/** The articles a step rests on where a person lives; null where none are told, or the place is not known. */
export const stepLaw = ({ law }: StepWords, { rule }: Pick<StepForRegion, 'rule'>): string | null =>
  (rule !== null && law?.[rule]) || null;

/** What every language says in the note on LinkedIn's pages. */
export interface NoteWordsShape {
  callout: Record<CalloutSaying, CalloutWords>;
  calloutLabels: CalloutLabels;
}

/** What every language of a case holds; a language may hold more (letters, for one). */
export interface CaseWordsShape {
  steps: ByStep<StepWords>;
  claims: Record<string, ClaimWords>;
  regions: { groups: Record<RegionGroup, string>; subdivisions: Record<string, string> };
  rights: Record<string, RightWords>;
  recipients: Record<string, string>;
  /** One sentence each, by the statement's id. */
  statements: Record<string, string>;
  /** Where training ran and when, in words: what the drawing shows. */
  lanes: Record<string, { name: string; text: string }>;
  timeline: Record<string, string>;
  authorityNotes: Record<string, string>;
  advice: Record<string, AdviceWords>;
  statuses: Record<ClaimStatus, string>;
}

/**
 * A step of the case in words.
 * @throws for a step that has none in this language; the build's check `words-complete` leaves no such step
 */
export function stepWords({ steps }: Pick<CaseWordsShape, 'steps'>, id: string): StepWords {
  const words = steps[id];
  if (!words) throw new Error(`The step "${id}" has no words.`);
  return words;
}

/** What holds in one region. */
export interface RegionFacts {
  /** The code as given. */
  region: RegionCode;
  /** The country whose rules apply: a subdivision's country, or the state an outermost region belongs to. */
  country: string;
  /** Id of the rule that applied; the words about the person's rights are filed under it. */
  rule: string;
  controller: Controller;
  right: RightId;
  /** Whether an objection to the training exists as a right, so that the objection steps make sense. */
  objection: boolean;
  /** The rule by which the month of the answer is counted, or null where there is no such month. */
  deadline: DeadlineId | null;
  /** `stated-excluded`: LinkedIn is reported to leave the region out of the training. */
  switch: 'yes' | 'stated-excluded';
  authority: {
    kind: AuthorityKind;
    /** Ids in authorities.json, the usual addressee first; several where the person has to choose a Land. */
    ids: string[];
    /** Id of the lead authority for LinkedIn Ireland, or null. */
    lead: string | null;
  };
  /** Channels by which the controller can be reached, the usual one first. */
  recipients: Recipient[];
  /** The claims these facts rest on. */
  claims: string[];
}

/** Members of a group, or the code itself. */
export function regionMembers(theCase: Pick<Case, 'groups'>, ref: RegionRef): readonly string[] {
  return (theCase.groups as Record<string, readonly string[]>)[ref] ?? [ref];
}

/** True for every code the picker may offer: the ISO 3166-1 list and the subdivisions the case knows. */
export function isRegionCode(theCase: Pick<Case, 'countries' | 'subdivisions'>, code: string): boolean {
  return (
    theCase.countries.includes(code) ||
    Object.values(theCase.subdivisions).some((codes) => codes.includes(code))
  );
}

/** The country whose rules apply to a code: `DE-BY` → `DE`, `GP` → `FR`, anything else itself. */
export function countryOf(theCase: Pick<Case, 'partOf'>, code: RegionCode): string {
  const country = code.slice(0, 2);
  return theCase.partOf[country] ?? country;
}

/**
 * Whether a list of codes and groups covers a region. `CA` covers `CA-QC`; `CA-QC` does not cover `CA`.
 * @returns false for an unknown code
 */
export function coversRegion(
  theCase: Pick<Case, 'groups' | 'partOf'>,
  refs: readonly RegionRef[],
  code: RegionCode,
): boolean {
  const country = countryOf(theCase, code);
  return refs.some((ref) => ref === code || regionMembers(theCase, ref).includes(country));
}

/**
 * What holds for one region, from the most specific rule of the case: subdivision, country, then group.
 * @param code an ISO 3166-1 code, or a 3166-2 code the case knows
 * @returns null for a code the case does not know
 */
export function regionFacts(theCase: CaseRules, code: RegionCode): RegionFacts | null {
  if (!isRegionCode(theCase, code)) return null;
  const country = countryOf(theCase, code);
  const rules = theCase.regionRules;
  const rule =
    rules.find(({ regions }) => regions.includes(code)) ??
    rules.find(({ regions }) => regions.includes(country)) ??
    rules.find(({ regions }) => coversRegion(theCase, regions, country));
  const controller = rule && theCase.controllers.find(({ id }) => id === rule.controller);
  if (!rule || !controller) return null;
  const parts = rule.authority.kind === 'gdpr-77' ? theCase.subdivisions[country] : undefined;
  return {
    region: code,
    country,
    rule: rule.id,
    controller,
    right: rule.right,
    objection: rule.objection,
    deadline: rule.deadline,
    switch: rule.switch,
    authority: {
      kind: rule.authority.kind,
      ids: rule.authority.kind === 'none' ? [] : parts ? (parts.includes(code) ? [code] : parts) : [country],
      lead: rule.authority.lead,
    },
    recipients: theCase.recipients.filter(({ controllers }) => controllers.includes(controller.id)),
    claims: rule.claims,
  };
}

/**
 * A step as it is for one person; `ruledOut` says what keeps it from being for them, and `rule` is the id of the region
 * rule under which its law is told, null as long as the place is not known.
 */
export type StepForRegion = Step & {
  applicable: boolean;
  ruledOut: 'region' | 'account' | null;
  rule: string | null;
};

/**
 * The steps in their order, each marked whether it is for this person.
 * @param region null as long as the person has not said where they live: then no place is ruled out
 * @param member false for a person without an account; null as long as they have not said
 */
export function stepsFor(
  theCase: CaseRules,
  region: RegionCode | null,
  member: boolean | null = null,
): StepForRegion[] {
  const rule = region === null ? null : (regionFacts(theCase, region)?.rule ?? null);
  return theCase.steps
    .map((step) => {
      const ruledOut =
        member === false && step.account
          ? 'account'
          : region !== null && !coversRegion(theCase, step.regions, region)
            ? 'region'
            : null;
      return { ...step, applicable: ruledOut === null, ruledOut, rule } as const;
    })
    .sort((a, b) => a.order - b.order);
}

/**
 * Whether a claim holds on a day and in a region.
 * @param region null for a reader who wants all regions
 * @param today an ISO date
 */
export function claimApplies(
  theCase: CaseRules,
  claim: Claim,
  region: RegionCode | null,
  today: string,
): boolean {
  if (claim.validFrom && today < claim.validFrom) return false;
  if (claim.validTo && today > claim.validTo) return false;
  return region === null || coversRegion(theCase, claim.regions, region);
}

/**
 * The claims that are named and hold on a day and in a region, in the order in which they are named.
 * @param claims where to look them up; one that is not there is left out
 * @param today an ISO date
 */
export const claimsNamed = (
  theCase: CaseRules,
  claims: readonly Claim[],
  ids: readonly string[],
  region: RegionCode | null,
  today: string,
): Claim[] =>
  ids
    .flatMap((id) => claims.find((claim) => claim.id === id) ?? [])
    .filter((claim) => claimApplies(theCase, claim, region, today));

/** The number under which a claim is named: its place among all of the case, from 1; its id where it is not there. */
export function claimNumber({ claims }: Pick<Case, 'claims'>, id: string): string {
  const place = claims.findIndex((claim) => claim.id === id);
  return place < 0 ? id : String(place + 1);
}

/** True from the day after the claim was due to be checked again. `today` is an ISO date. */
export function claimIsStale(claim: Pick<Claim, 'reviewAfter'>, today: string): boolean {
  return today > claim.reviewAfter;
}
