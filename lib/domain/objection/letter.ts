import type * as z from 'zod/mini';
import type { Authority, Recipient, RegionFacts } from '../case/case';
import type {
  Channel,
  Condition,
  GroundId,
  HistoryEvent,
  LetterKind,
  LetterRegime,
  Outcome,
} from '../case/letter-terms';
import type { groundSchema, letterKindSchema, lettersSchema } from './letter-schema';

/**
 * Letters, drafted from data (which sentence stands where, on which article it rests) and words (one file per
 * language). Nothing here knows a sentence; nothing a person typed is ever read as a template or changed, except
 * that CRLF becomes LF.
 */

export type Letters = z.infer<typeof lettersSchema>;

/** A text in the words that may hold `{placeholders}`. */
type Template = string;

/** What a language has to hold for a letter written in it. */
export interface LetterWords {
  /** BCP 47 tag that dates are written out in: `en-GB`. */
  locale: string;
  /** What stands where something is still missing; fit to be filled in by hand. */
  blank: string;
  /** The name of the GDPR in each regime, for `{law}`. */
  law: Record<LetterRegime, string>;
  elements: Record<string, Template>;
  grounds: Record<GroundId, Template>;
  channels: Record<Channel, string>;
  history: Record<HistoryEvent, Template>;
  /** How a regime spells the language otherwise: what to put for what, in our own words only (Swiss `ss` for `ß`). */
  spelling: Partial<Record<LetterRegime, Record<string, string>>>;
}

export const fieldIds = [
  'name',
  'account',
  'contact',
  'content',
  'date',
  'sentOn',
  'channel',
  'reference',
  'dueOn',
  'answeredOn',
  'ownWords',
  'history',
  'authority',
  'outcome',
] as const;
export type FieldId = (typeof fieldIds)[number];

export const warningIds = [
  'no-grounds',
  'no-grounds-ch',
  'no-grounds-complaint',
  'ground-without-words',
  'sensitive-detail',
  'law-unsettled',
  'not-yet-due',
  'identity-uk',
  'controller-first',
  'authority-language',
  'dates-out-of-order',
] as const;
export type WarningId = (typeof warningIds)[number];

/** One thing that happened, for a letter's dated history. */
export interface HistoryEntry {
  /** ISO date. */
  on: string;
  event: HistoryEvent;
  channel?: Channel;
  /** The person's own note or a reference; stands on the line after the sentence, as typed. */
  note?: string;
}

/** All that a person, or the record, puts into a letter. Dates are ISO dates in the person's own calendar. */
export interface LetterFields {
  /** False for a person without an account. */
  member: boolean;
  date: string | null;
  name: string;
  /** The account's e-mail or profile address. */
  account: string;
  /** Where an answer reaches the person: postal address, e-mail. */
  contact: string;
  /** Non-members: what identifies the content, one link or description per line. */
  content: string;
  /** Only what the person picked; never preselected. */
  grounds: { id: GroundId; words: string }[];
  ownWords: string;
  sentOn: string | null;
  channel: Channel | null;
  reference: string;
  /** Last day for the answer as counted elsewhere, or null where none is counted. */
  dueOn: string | null;
  answeredOn: string | null;
  /** Whether the controller gave reasons, for a refusal or an extension. */
  reasonsGiven: boolean;
  /** What a complaint is about. */
  outcome: Outcome | null;
  history: HistoryEntry[];
  /** With the languages it works in, the person is warned of a letter in another one. */
  authority: (Pick<Authority, 'id' | 'name' | 'nameNative'> & Partial<Pick<Authority, 'languages'>>) | null;
}

/** One paragraph of a draft, with what it rests on. */
export interface DraftParagraph {
  /** Id of the element; `ground:ID` and `history:N` for repeated ones. */
  id: string;
  text: string;
  /** As resolved for the regime: `UK GDPR 21(1)`. */
  articles: string[];
  /** Stands on the line after the paragraph before. */
  joined: boolean;
}

/** A letter as it stands, with what is missing in it and what to know before it is sent. */
export interface Draft {
  text: string;
  paragraphs: DraftParagraph[];
  /** Fields the letter needs and does not have; in their place the text has the language's blank. */
  missing: FieldId[];
  warnings: WarningId[];
  /** UTF-16 code units, as the limit of a web form's field counts them. */
  length: number;
}

/** All that a draft is made from. */
export interface DraftInput {
  letters: Letters;
  facts: Pick<RegionFacts, 'right' | 'controller' | 'authority'>;
  words: LetterWords;
  fields: LetterFields;
}

/** Fields of a letter nobody has written on yet: nothing preselected, nothing known. */
export function emptyFields(member = true): LetterFields {
  return {
    member,
    date: null,
    name: '',
    account: '',
    contact: '',
    content: '',
    grounds: [],
    ownWords: '',
    sentOn: null,
    channel: null,
    reference: '',
    dueOn: null,
    answeredOn: null,
    reasonsGiven: false,
    outcome: null,
    history: [],
    authority: null,
  };
}

/** The law a region's letters speak, or null where no letter is offered (the United States, say). */
export function regimeOf(
  letters: Pick<Letters, 'regimes'>,
  right: RegionFacts['right'],
): LetterRegime | null {
  return letters.regimes[right] ?? null;
}

/** The grounds a person may choose from; the one for non-members is for them alone. */
export function groundsFor(
  letters: Pick<Letters, 'grounds'>,
  member: boolean,
): z.infer<typeof groundSchema>[] {
  return letters.grounds.filter(({ who }) => !who || (who === 'member') === member);
}

export type RouteTo = Letters['routes'][number] & { recipient: Recipient };

/**
 * The ways to object for this person, in the case's order, each with the form or postal address that reaches the
 * controller of their region. A way that does not reach it, or is not open without an account, is left out.
 */
export function routesFor(
  letters: Pick<Letters, 'regimes' | 'routes'>,
  facts: Pick<RegionFacts, 'right' | 'recipients'>,
  member: boolean,
): RouteTo[] {
  const regime = regimeOf(letters, facts.right);
  return letters.routes.flatMap((route) => {
    const recipient = facts.recipients.find(
      ({ id, nonMembers }) => route.recipients.includes(id) && (member || nonMembers),
    );
    const open = regime !== null && route.regimes.includes(regime);
    return open && recipient && route.who.includes(member ? 'member' : 'non-member')
      ? [{ ...route, recipient }]
      : [];
  });
}

/**
 * A date written out for a letter, in the Gregorian calendar and without any time zone.
 * @param iso a calendar date, `2026-11-22`
 * @returns null for anything that is no date of the calendar
 */
export function dateInWords(iso: string | null, locale: string): string | null {
  if (iso === null || !/^\d{4}-\d{2}-\d{2}$/.test(iso)) return null;
  const day = new Date(`${iso}T00:00:00Z`);
  if (Number.isNaN(day.getTime()) || day.toISOString().slice(0, 10) !== iso) return null;
  return new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC', calendar: 'gregory' }).format(
    day,
  );
}

/** The article ids of an element as they are in one regime: `law 21(1)` becomes `GDPR 21(1)` or `UK GDPR 21(1)`. */
export function articlesIn(regime: LetterRegime, articles: readonly string[]): string[] {
  return articles.map((article) => article.replace(/^law /, regime === 'uk' ? 'UK GDPR ' : 'GDPR '));
}

const isBlank = (text: string) => text.trim() === '';
const withoutCrlf = (text: string) => text.replaceAll('\r\n', '\n');

/** Letters that run right to left, and the controls that change direction. */
const turnsDirection =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Typed text inside a sentence of ours is put between U+2068 and U+2069 if it holds anything that runs right to
 * left, so that the sentence around it keeps its order. Typed text on lines of its own needs none: every line of
 * plain text takes its own direction.
 */
function inline(text: string): string {
  return turnsDirection.test(text) ? `\u2068${text}\u2069` : text;
}

type Values = Record<string, { field: FieldId | null; value: string | null; typed: boolean }>;

/**
 * Fills a template once: what is put in is never read again, so `$&`, braces and placeholders in a typed text are
 * text. What is missing is reported and stands as the language's blank.
 */
function fill(template: Template, values: Values, blank: string, miss: (field: FieldId) => void): string {
  return template.replace(/\{(\w+)\}/g, (whole: string, key: string, at: number) => {
    const entry = values[key];
    if (!entry) throw new Error(`The words of a letter name "${key}", which no letter has.`);
    if (entry.value === null || isBlank(entry.value)) {
      if (entry.field) miss(entry.field);
      return blank;
    }
    const before = template[at - 1] ?? '\n';
    const after = template[at + whole.length] ?? '\n';
    return entry.typed && (before !== '\n' || after !== '\n') ? inline(entry.value) : entry.value;
  });
}

/** An authority's name; where it has several languages, one to a line. */
const nameOf = ({ name, nameNative }: NonNullable<LetterFields['authority']>) =>
  (nameNative ?? name).split(' / ').join('\n');

/** An address as on an envelope: the name, and the lines that do not repeat it. */
function addressed(name: string, lines: readonly string[]): string {
  return lines.some((line) => line.includes(name)) ? lines.join('\n') : [name, ...lines].join('\n');
}

/** The objection went through the form's AI entry alone: it reached models that generate content, and no others. */
function isNarrow({ channel, history }: LetterFields): boolean {
  const sent = history.flatMap((entry) => (entry.event === 'objection-sent' ? [entry.channel ?? null] : []));
  const all = channel === null ? sent : [channel, ...sent];
  return all.length > 0 && all.every((one) => one === 'form-ai');
}

/** The controller was complained to under its own procedure. */
const hasComplained = ({ history }: LetterFields) =>
  history.some(({ event }) => event === 'complained-to-controller');

const holds: Record<Condition, (fields: LetterFields, input: DraftInput, grounds: number) => boolean> = {
  grounds: ({ ownWords }, _, grounds) => grounds > 0 || !isBlank(ownWords),
  'no-grounds': ({ ownWords }, _, grounds) => grounds === 0 && isBlank(ownWords),
  'own-words': ({ ownWords }) => !isBlank(ownWords),
  reference: ({ reference }) => !isBlank(reference),
  contact: ({ contact }) => !isBlank(contact),
  due: ({ dueOn }, { words }) => dateInWords(dueOn, words.locale) !== null,
  'no-due': ({ dueOn }, { words }) => dateInWords(dueOn, words.locale) === null,
  // Art. 12(3) GDPR: an extension is announced within the first month.
  late: ({ dueOn, answeredOn }, { words: { locale } }) =>
    dateInWords(dueOn, locale) !== null &&
    dateInWords(answeredOn, locale) !== null &&
    (answeredOn ?? '') > (dueOn ?? ''),
  narrow: (fields) => isNarrow(fields),
  wide: (fields) => !isNarrow(fields),
  reasons: ({ reasonsGiven }) => reasonsGiven,
  'no-reasons': ({ reasonsGiven }) => !reasonsGiven,
  silence: ({ outcome }) => outcome === 'silence',
  refused: ({ outcome }) => outcome === 'refused',
  partly: ({ outcome }) => outcome === 'partly',
  other: ({ outcome }) => outcome === 'other',
  complained: (fields) => hasComplained(fields),
  'not-complained': (fields) => !hasComplained(fields),
  'not-lead': ({ authority }, { facts }) =>
    facts.authority.lead !== null && authority !== null && authority.id !== facts.authority.lead,
};

/** What a person should know before they send the letter; never a reason not to draft it. */
function warningsFor(
  kind: z.infer<typeof letterKindSchema>,
  regime: LetterRegime,
  input: DraftInput,
  chosen: { id: GroundId; words: string; sensitive: boolean }[],
): WarningId[] {
  const { fields, letters } = input;
  const warnings = new Set<WarningId>();
  if (kind.elements.some((id) => letters.elements.find((element) => element.id === id)?.each === 'grounds')) {
    if (chosen.length === 0 && isBlank(fields.ownWords))
      warnings.add(
        kind.to === 'authority' ? 'no-grounds-complaint' : regime === 'ch' ? 'no-grounds-ch' : 'no-grounds',
      );
    if (isBlank(fields.ownWords) && chosen.some(({ words }) => isBlank(words)))
      warnings.add('ground-without-words');
    if (chosen.some(({ sensitive }) => sensitive)) warnings.add('sensitive-detail');
  }
  if (kind.unsettled.includes(regime)) warnings.add('law-unsettled');
  const { date, dueOn, sentOn, answeredOn } = fields;
  const claimsSilence =
    kind.id === 'reminder' || (kind.needsOutcome.includes(regime) && fields.outcome === 'silence');
  if (claimsSilence && date !== null && dueOn !== null && date <= dueOn) warnings.add('not-yet-due');
  // The ICO counts the month from the receipt of what was asked to confirm who the person is; the clock moves by days.
  const asked = fields.history.some(({ event }) => event === 'identity-asked');
  if (claimsSilence && regime === 'uk' && dueOn !== null && asked) warnings.add('identity-uk');
  if (kind.id === 'complaint' && regime === 'uk' && !hasComplained(fields)) warnings.add('controller-first');
  const worksIn = fields.authority?.languages ?? [];
  if (
    kind.to === 'authority' &&
    worksIn.length > 0 &&
    !worksIn.some((language) => input.words.locale.startsWith(language))
  )
    warnings.add('authority-language');
  const line = [sentOn, answeredOn, date].filter((day) => day !== null);
  const told = fields.history.map(({ on }) => on);
  if (line.some((day, i) => day < (line[i - 1] ?? '')) || (date !== null && told.some((on) => on > date)))
    warnings.add('dates-out-of-order');
  return [...warnings];
}

/**
 * Drafts one letter.
 * @returns the text, its paragraphs with the articles each rests on, the fields still missing, warnings, and the
 * length; null where the region has no such letter. Deterministic: grounds stand in the case's order, history by
 * date, whatever the order they were given in.
 */
export function draftLetter(kind: LetterKind, input: DraftInput): Draft | null {
  const { letters, facts, words, fields } = input;
  const regime = regimeOf(letters, facts.right);
  const structure = letters.kinds.find(({ id }) => id === kind);
  if (regime === null || !structure?.regimes.includes(regime)) return null;

  const chosen = groundsFor(letters, fields.member).flatMap(({ id, sensitive }) => {
    const picked = fields.grounds.find((ground) => ground.id === id);
    return picked ? [{ id, words: withoutCrlf(picked.words), sensitive }] : [];
  });
  const missing = new Set<FieldId>();
  const miss = (field: FieldId) => missing.add(field);
  const typed = (field: FieldId & keyof LetterFields) => {
    const value = fields[field];
    return { field, value: typeof value === 'string' ? withoutCrlf(value) : null, typed: true };
  };
  const day = (field: 'date' | 'sentOn' | 'dueOn' | 'answeredOn') => ({
    field,
    value: dateInWords(fields[field], words.locale),
    typed: false,
  });
  const known = (value: string | null, field: FieldId | null = null) => ({ field, value, typed: false });
  const { controller } = facts;
  const values: Values = {
    name: typed('name'),
    account: typed('account'),
    contact: typed('contact'),
    content: typed('content'),
    reference: typed('reference'),
    ownWords: typed('ownWords'),
    date: day('date'),
    sentOn: day('sentOn'),
    dueOn: day('dueOn'),
    answeredOn: day('answeredOn'),
    channel: known(fields.channel && words.channels[fields.channel], 'channel'),
    authority: known(fields.authority && nameOf(fields.authority), 'authority'),
    law: known(words.law[regime]),
    controller: known(controller.name),
    controllerPost: known(addressed(controller.name, controller.post)),
    controllerSeat: known(addressed(controller.name, controller.seat)),
  };
  const spelling = Object.entries(words.spelling[regime] ?? {});
  const spelled = (template: Template) =>
    spelling.reduce((text, [usual, here]) => text.replaceAll(usual, here), template);
  const write = (template: Template) => fill(spelled(template), values, words.blank, miss);

  const paragraphs: DraftParagraph[] = [];
  for (const id of structure.elements) {
    const element = letters.elements.find((candidate) => candidate.id === id);
    if (!element) throw new Error(`The letter "${kind}" names "${id}", which is no element.`);
    if (element.regimes && !element.regimes.includes(regime)) continue;
    if (element.who && (element.who === 'member') !== fields.member) continue;
    if (!(element.when ?? []).every((condition) => holds[condition](fields, input, chosen.length))) continue;
    const articles = articlesIn(regime, element.articles);
    const add = (part: string, text: string) =>
      paragraphs.push({ id: part, text, articles, joined: element.joined === true });
    if (element.each === 'grounds') {
      for (const ground of chosen) {
        const own = isBlank(ground.words) ? '' : `\n${ground.words}`;
        add(`ground:${ground.id}`, write(words.grounds[ground.id]) + own);
      }
    } else if (element.each === 'history') {
      if (fields.history.length === 0) miss('history');
      const entries = fields.history.toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
      for (const [n, entry] of entries.entries()) {
        const on = { field: 'history' as const, value: dateInWords(entry.on, words.locale), typed: false };
        const channel = known(entry.channel ? words.channels[entry.channel] : null, 'history');
        const sentence = entry.channel ? words.elements[`${id}-by`] : words.elements[id];
        const event = known(spelled(words.history[entry.event]));
        const note = entry.note && !isBlank(entry.note) ? `\n${withoutCrlf(entry.note)}` : '';
        add(`history:${n}`, fill(spelled(sentence ?? ''), { on, channel, event }, words.blank, miss) + note);
      }
    } else {
      const template = words.elements[id];
      if (template === undefined) throw new Error(`The words lack the letter's element "${id}".`);
      add(id, write(template));
    }
  }
  if (structure.needsOutcome.includes(regime) && fields.outcome === null) miss('outcome');

  const text = paragraphs.reduce(
    (sofar, { text: next, joined }, i) => (i === 0 ? next : `${sofar}${joined ? '\n' : '\n\n'}${next}`),
    '',
  );
  return {
    text,
    paragraphs,
    missing: fieldIds.filter((field) => missing.has(field)),
    warnings: warningsFor(structure, regime, input, chosen),
    length: text.length,
  };
}
