import type * as z from 'zod/mini';
import type { Recipient, RegionFacts } from '../case/case';
import type { Channel, GroundId, HistoryEvent, LetterKind, LetterRegime } from '../case/letter-terms';
import { inSight } from '../record/typed-line';
import { inline } from './inline';
import { allHold } from './letter-conditions';
import { letterDate } from './letter-date';
import { type FieldId, fieldIds, isBlank, type LetterFields } from './letter-fields';
import type { groundSchema, lettersSchema } from './letter-schema';
import { type WarningId, warningsFor } from './letter-warnings';

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
  /** BCP 47 tag of the language in which the person typed; where it is not the letter's, they are warned. */
  typedIn?: string;
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

/** The article ids of an element as they are in one regime: `law 21(1)` becomes `GDPR 21(1)` or `UK GDPR 21(1)`. */
export function articlesIn(regime: LetterRegime, articles: readonly string[]): string[] {
  return articles.map((article) => article.replace(/^law /, regime === 'uk' ? 'UK GDPR ' : 'GDPR '));
}

const withoutCrlf = (text: string) => text.replaceAll('\r\n', '\n');

type Values = Record<string, { field: FieldId | null; value: string | null; typed: boolean }>;

/**
 * Fills a template once: what is put in is never read again, so `$&`, braces and placeholders in a typed text are
 * text. What is missing is reported and stands as the language's blank.
 */
function fill(
  template: Template,
  values: Values,
  { blank, locale }: Pick<LetterWords, 'blank' | 'locale'>,
  miss: (field: FieldId) => void,
): string {
  return template.replace(/\{(\w+)\}/g, (whole: string, key: string, at: number) => {
    const entry = values[key];
    if (!entry) throw new Error(`The words of a letter name "${key}", which no letter has.`);
    if (entry.value === null || isBlank(entry.value)) {
      if (entry.field) miss(entry.field);
      return blank;
    }
    const before = template[at - 1] ?? '\n';
    const after = template[at + whole.length] ?? '\n';
    return entry.typed && (before !== '\n' || after !== '\n') ? inline(entry.value, locale) : entry.value;
  });
}

/** An authority's name; where it has several languages, one to a line. */
const nameOf = ({ name, nameNative }: NonNullable<LetterFields['authority']>) =>
  (nameNative ?? name).split(' / ').join('\n');

/** An address as on an envelope: the name, and the lines that do not repeat it. */
function addressed(name: string, lines: readonly string[]): string {
  return lines.some((line) => line.includes(name)) ? lines.join('\n') : [name, ...lines].join('\n');
}

/** What stands for the places of a letter, whatever its kind. */
function valuesFor({ letters, facts, words, fields }: DraftInput, regime: LetterRegime): Values {
  const typed = (field: FieldId & keyof LetterFields) => {
    const value = fields[field];
    return { field, value: typeof value === 'string' ? withoutCrlf(value) : null, typed: true };
  };
  const known = (value: string | null, field: FieldId | null = null) => ({ field, value, typed: false });
  const day = (on: string | null | undefined, field: FieldId | null) =>
    known(letterDate(on ?? null, words.locale), field);
  const { controller } = facts;
  return {
    name: typed('name'),
    account: typed('account'),
    contact: typed('contact'),
    content: typed('content'),
    // It may have come with a file: a line, whatever is in it.
    reference: { ...typed('reference'), value: inSight(fields.reference) },
    ownWords: typed('ownWords'),
    date: day(fields.date, 'date'),
    sentOn: day(fields.sentOn, 'sentOn'),
    dueOn: day(fields.dueOn, 'dueOn'),
    answeredOn: day(fields.answeredOn, 'answeredOn'),
    receivedOn: day(fields.count?.receipt, null),
    sameDay: day(fields.count?.sameDay, null),
    nominal: day(fields.count?.nominal, null),
    lastDay: day(fields.count?.lastDay, null),
    noticeDate: day(letters.notice.effective, null),
    channel: known(fields.channel && words.channels[fields.channel], 'channel'),
    authority: known(fields.authority && nameOf(fields.authority), 'authority'),
    law: known(words.law[regime]),
    controller: known(controller.name),
    controllerPost: known(addressed(controller.name, controller.post)),
    controllerSeat: known(addressed(controller.name, controller.seat)),
  };
}

/** What the paragraphs of one letter are made from. */
interface Writing {
  input: DraftInput;
  regime: LetterRegime;
  /** The grounds that were ticked, with their words. */
  chosen: readonly { id: GroundId; words: string }[];
  situation: Parameters<typeof allHold>[1];
  /** Is called with each field that is needed and empty. */
  miss(field: FieldId): void;
}

/** The paragraphs of one letter, in the order of its elements. */
function paragraphsOf(
  elements: DraftInput['letters']['elements'],
  { input, regime, chosen, situation, miss }: Writing,
): DraftParagraph[] {
  const { words, fields } = input;
  const values = valuesFor(input, regime);
  const spelling = Object.entries(words.spelling[regime] ?? {});
  const spelled = (template: Template) =>
    spelling.reduce((text, [usual, here]) => text.replaceAll(usual, here), template);
  const write = (template: Template, more: Values = {}) =>
    fill(spelled(template), { ...values, ...more }, words, miss);

  const paragraphs: DraftParagraph[] = [];
  for (const element of elements) {
    const { id, who, when = [] } = element;
    if (who && (who === 'member') !== fields.member) continue;
    if (!allHold(when, situation)) continue;
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
        const sentence = entry.channel ? words.elements[`${id}-by`] : words.elements[id];
        const note = entry.note && !isBlank(entry.note) ? `\n${inSight(entry.note)}` : '';
        const told = write(sentence ?? '', {
          on: { field: 'history', value: letterDate(entry.on, words.locale), typed: false },
          channel: {
            field: 'history',
            value: entry.channel ? words.channels[entry.channel] : null,
            typed: false,
          },
          event: { field: null, value: spelled(words.history[entry.event]), typed: false },
        });
        add(`history:${n}`, told + note);
      }
    } else {
      const template = words.elements[id];
      if (template === undefined) throw new Error(`The words lack the letter's element "${id}".`);
      add(id, write(template));
    }
  }
  return paragraphs;
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
  const situation = { fields, facts, locale: words.locale, grounds: chosen.map(({ id }) => id) };
  const elements = structure.elements
    .map((id) => {
      const element = letters.elements.find((candidate) => candidate.id === id);
      if (!element) throw new Error(`The letter "${kind}" names "${id}", which is no element.`);
      return element;
    })
    .filter(({ regimes }) => !regimes || regimes.includes(regime));

  const missing = new Set<FieldId>();
  const miss = (field: FieldId) => missing.add(field);
  const paragraphs = paragraphsOf(elements, { input, regime, chosen, situation, miss });
  if (structure.needsOutcome.includes(regime) && fields.outcome === null) miss('outcome');
  const asksToName = elements.some(({ when }) => when?.includes('may-be-named'));
  if (asksToName && fields.naming === null) miss('naming');

  const text = paragraphs.reduce(
    (sofar, { text: next, joined }, i) => (i === 0 ? next : `${sofar}${joined ? '\n' : '\n\n'}${next}`),
    '',
  );
  const { typedIn } = input;
  return {
    text,
    paragraphs,
    missing: fieldIds.filter((field) => missing.has(field)),
    warnings: warningsFor({
      kind: structure,
      elements,
      regime,
      fields,
      chosen,
      locale: words.locale,
      typedIn,
    }),
    length: text.length,
  };
}
