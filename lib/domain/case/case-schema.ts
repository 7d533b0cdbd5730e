import * as z from 'zod/mini';
import {
  authorityKinds,
  claimStatuses,
  claimTopics,
  deadlineIds,
  panels,
  rightIds,
  settings,
  timelineKinds,
  tracks,
} from './case-terms';
import { placeCode } from './codes';

/**
 * The shape of a case file. Read at build and in tests only; `regions`, ids and sources that point at each
 * other are looked at by scripts/case-checks.ts, which can say what is wrong in a sentence.
 */

const date = z.iso.date();
/** A day, a month or a year, as exact as it is known. */
const looseDate = z.string().check(z.regex(/^\d{4}(-\d{2}(-\d{2})?)?$/));
const id = z.string().check(z.minLength(1));
const url = z.url({ protocol: /^https?$/ });
const atLeastOne = <T extends z.ZodMiniType>(item: T) => z.array(item).check(z.minLength(1));

export const sourceSchema = z.strictObject({
  publisher: id,
  /** As the publisher prints it, in the source's own language. */
  title: id,
  /** ISO 639-1 code of that language; English where none is given. */
  language: z.optional(z.string().check(z.regex(/^[a-z]{2}$/))),
  /** When it was published; null where the page bears no date. */
  date: z.nullable(looseDate),
  retrieved: date,
  url,
  /** 1: the law, LinkedIn or an authority in its own words. 2: press or lawyers who read it. 3: weaker. */
  tier: z.literal([1, 2, 3]),
  kind: z.enum([
    'policy',
    'help',
    'statement',
    'law',
    'guidance',
    'court',
    'press',
    'analysis',
    'transcript',
  ]),
  archive: z.optional(
    z.strictObject({
      repository: id,
      commit: z.string().check(z.regex(/^[0-9a-f]{7,40}$/)),
      path: z.optional(id),
    }),
  ),
  /** Whether its text was read, in an archived copy at least; false: known through others only. */
  seenDirectly: z.boolean(),
});

export const claimSchema = z.strictObject({
  id,
  topic: z.enum(claimTopics),
  status: z.enum(claimStatuses),
  regions: atLeastOne(id),
  validFrom: z.optional(date),
  validTo: z.optional(date),
  versions: atLeastOne(z.strictObject({ stance: id, sources: atLeastOne(id) })),
  /** Index of the version a careful person should assume; given where versions stand side by side, and first. */
  cautious: z.nullable(z.int()),
  lastVerified: date,
  reviewAfter: date,
  /** Days after which it is to be checked again, where that is sooner than usual: law that is still being made. */
  reviewInDays: z.optional(z.literal(60)),
});

const placeSchema = z.strictObject({
  url,
  /** Further pages that belong to the step, named in the words. */
  also: z.optional(z.record(id, url)),
});

export const stepSchema = z.strictObject({
  id,
  track: z.enum(tracks),
  order: z.int(),
  regions: atLeastOne(id),
  place: placeSchema,
  /** Whether a way in LinkedIn's app is known; its words are then given. */
  mobile: z.boolean(),
  claims: z.array(id),
  /** Whether it is done in an account, and so is nothing for people without one. */
  account: z.boolean(),
  /** Our own counsel, without a claim of fact. */
  advice: z.optional(z.literal(true)),
  /** The switch that can be read for this step, if one can. */
  setting: z.optional(z.enum(settings)),
});

export const controllerSchema = z.strictObject({
  id,
  name: id,
  country: z.string().check(z.length(2)),
  /** Where a letter to its data protection officer goes, line by line, as printed on an envelope. */
  post: atLeastOne(id),
  seat: atLeastOne(id),
  claims: atLeastOne(id),
});

export const recipientSchema = z.strictObject({
  id,
  kind: z.enum(['form', 'post']),
  url: z.nullable(url),
  controllers: atLeastOne(id),
  /** Whether people without an account can use it. */
  nonMembers: z.boolean(),
  claims: atLeastOne(id),
});

const regionRuleSchema = z.strictObject({
  id,
  regions: atLeastOne(id),
  controller: id,
  right: z.enum(rightIds),
  objection: z.boolean(),
  deadline: z.nullable(z.enum(deadlineIds)),
  switch: z.enum(['yes', 'stated-excluded']),
  authority: z.strictObject({ kind: z.enum(authorityKinds), lead: z.nullable(id) }),
  claims: atLeastOne(id),
});

export const timelineEventSchema = z.strictObject({
  id,
  date: looseDate,
  kind: z.enum(timelineKinds),
  regions: atLeastOne(id),
  claims: atLeastOne(id),
});

/** A stretch of time in which LinkedIn trained with data of a lane's members. */
const periodSchema = z.strictObject({
  from: date,
  /** `from` is the day by which it had begun at the latest. */
  atLatest: z.optional(z.literal(true)),
  /** Null where it goes on. */
  to: z.nullable(date),
  /** It is not public what was trained in it. */
  extentUnknown: z.optional(z.literal(true)),
  claims: atLeastOne(id),
});

export const laneSchema = z.strictObject({
  id,
  regions: atLeastOne(id),
  periods: atLeastOne(periodSchema),
  /** The claims its words rest on. */
  claims: atLeastOne(id),
});

/** One sentence of a panel, and the claims it puts together. */
const statementSchema = z.strictObject({
  id,
  panel: z.enum(panels),
  /** Whether it holds is itself in dispute. */
  uncertain: z.optional(z.literal(true)),
  claims: atLeastOne(id),
});

const code = z.string().check(z.regex(/^[A-Z]{2}$/));
const subdivision = z.string().check(z.regex(/^[A-Z]{2}-[A-Z0-9]{1,3}$/));

export const caseSchema = z.strictObject({
  id,
  /** Day on which the facts were last gone through; a record names it, so that a reader knows its edition. */
  edition: date,
  /**
   * All ISO 3166-1 alpha-2 codes, for the picker, and XK for Kosovo, which ISO leaves to its users and the EU and CLDR
   * use; names come from the platform.
   */
  countries: atLeastOne(code),
  /** ISO 3166-2 codes of the countries where the part decides something. */
  subdivisions: z.record(code, atLeastOne(subdivision)),
  /** Territories with a code of their own in which their state's membership of the EU counts. */
  partOf: z.record(code, code),
  groups: z.strictObject({
    EU: atLeastOne(code),
    'EEA-not-EU': atLeastOne(code),
    elsewhere: atLeastOne(code),
  }),
  regionRules: atLeastOne(regionRuleSchema),
  controllers: atLeastOne(controllerSchema),
  recipients: atLeastOne(recipientSchema),
  steps: atLeastOne(stepSchema),
  advice: z.array(z.strictObject({ id, steps: z.array(id) })),
  /** What the affair comes to, panel by panel: every sentence leads to its claims. */
  statements: atLeastOne(statementSchema),
  /** Where training ran, and when. */
  lanes: atLeastOne(laneSchema),
  timeline: z.array(timelineEventSchema),
  claims: atLeastOne(claimSchema),
  sources: z.record(id, sourceSchema),
});

export const authoritySchema = z.strictObject({
  /** ISO 3166-1 code, or the ISO 3166-2 code of a German Land. */
  id: z.string().check(z.regex(placeCode)),
  role: z.enum(['eu', 'eea', 'land', 'uk', 'ch', 'information-only']),
  name: id,
  nameNative: z.nullable(id),
  short: z.nullable(id),
  website: url,
  /** Null where no address is known: never guessed. */
  complaintUrl: z.nullable(url),
  /** Languages (ISO 639-1) in which a complaint is taken, as far as known. */
  languages: z.array(z.string().check(z.length(2))),
  /** Languages of its complaint form, as far as seen; null where none was. */
  formLanguages: z.nullable(z.array(z.string().check(z.length(2))).check(z.minLength(1))),
  /**
   * Whether the controller has to be written to before: `required` for a complaint to be taken up, `asked` for by the
   * authority; null where nothing of it was seen.
   */
  controllerFirst: z.nullable(z.enum(['required', 'asked'])),
  /** Its own page on LinkedIn's training, where one is known. */
  guidance: z.nullable(url),
  /** `high`: its complaint page was seen, or is beyond dispute. Otherwise a reader is told to check the address. */
  confidence: z.enum(['high', 'medium', 'low']),
  /** Key of a remark in the words, where the person needs one. */
  note: z.nullable(id),
  sources: atLeastOne(id),
});

export const authoritiesSchema = z.strictObject({
  edition: date,
  authorities: atLeastOne(authoritySchema),
  sources: z.record(id, sourceSchema),
});

/**
 * Parses the two files of a case.
 * @returns both, typed; or, where a file does not fit, one sentence per fault with the path to it
 */
export function parseCase(
  caseFile: unknown,
  authoritiesFile: unknown,
):
  | { theCase: z.infer<typeof caseSchema>; authorities: z.infer<typeof authoritiesSchema> }
  | { errors: string[] } {
  const theCase = caseSchema.safeParse(caseFile);
  const authorities = authoritiesSchema.safeParse(authoritiesFile);
  if (theCase.success && authorities.success) return { theCase: theCase.data, authorities: authorities.data };
  const faults = (file: string, result: typeof theCase | typeof authorities): string[] =>
    (result.error?.issues ?? []).map(({ path, message }) => `${file}: ${path.join('.')}: ${message}`);
  return { errors: [...faults('case.json', theCase), ...faults('authorities.json', authorities)] };
}
