import { authorityName } from '../../lib/cases/authorities';
import { rowOf } from '../../lib/domain/record/event-kinds';
import { profiles } from '../../lib/domain/record/owners';
import type { RecordEvent } from '../../lib/domain/record/record';
import type { FileProblem } from '../../lib/domain/record/record-file';
import type { RecordLine } from '../../lib/domain/record/record-lines';
import type { Place } from '../../lib/domain/record/sentence';
import { inSight } from '../../lib/domain/record/typed-line';
import type { CaseWords, RecordWords } from '../../lib/locales';
import {
  apart,
  dateInWords,
  dayAndTime,
  fill,
  onOneLine,
  plural,
  someListed,
} from '../../lib/locales/format';
import { languageName, regionName } from '../../lib/locales/names';
import type { LineInWords } from './LineList';

/** The texts and names that an event's sentence needs. */
export interface Telling {
  language: string;
  words: RecordWords;
  caseWords: CaseWords;
  /** The profile's label by its id; undefined for one that is not there. */
  labelOf(profile: string): string | undefined;
  /** When a reading was made, by its event's id. */
  momentOf(event: string): string | undefined;
}

/** The names and moments of a record, for the sentences of its events. */
export function tellingOf(
  events: readonly RecordEvent[],
  texts: Pick<Telling, 'language' | 'words' | 'caseWords'>,
): Telling {
  const labels = new Map(profiles(events).map(({ id, label }) => [id, label]));
  const moments = new Map(events.map(({ id, at }) => [id, at]));
  return { ...texts, labelOf: (profile) => labels.get(profile), momentOf: (event) => moments.get(event) };
}

/** Day and time of an instant (ISO, UTC) where the reader is. @param zone an IANA name */
export const momentInWords = (at: string, zone: string, language: string): string =>
  onOneLine(dayAndTime(at, zone, language), language);

/** A step's title; its id where a record tells of a step that this edition of the case does not have. */
export const stepTitle = (step: string, { steps }: Pick<CaseWords, 'steps'>): string =>
  steps[step]?.title ?? apart(step);

/** What stands in a place of a sentence, in words. */
function placeInWords({ as, value }: Place, telling: Telling, zone: string): string {
  const { language, words, caseWords, labelOf, momentOf } = telling;
  const named = (names: Record<string, string>) => names[value] ?? apart(value);
  switch (as) {
    case 'day':
      return dateInWords(value, language);
    case 'moment': {
      const at = momentOf(value);
      return at ? momentInWords(at, zone, language) : '?';
    }
    case 'setting':
      return named(words.settings);
    case 'step':
      return stepTitle(value, caseWords);
    case 'region':
      return regionName(value, { language, caseWords });
    case 'language':
      return languageName(value, language);
    case 'channel':
      return named(words.channels);
    case 'answer':
      return named(words.answers);
    case 'authority':
      return authorityName(value);
    case 'profile':
      return apart(labelOf(value) ?? '?');
    case 'typed':
      return apart(inSight(value));
    case 'checksum':
      return `${value.slice(0, 24)}…`;
  }
}

/** What an event says, in one or two sentences. @param zone where the reader is, an IANA name */
export const sentencesOf = (event: RecordEvent, telling: Telling, zone: string): string[] =>
  rowOf(event.kind)
    .told(event)
    .map((sentence) => {
      const { events } = telling.words;
      if ('count' in sentence) return plural(telling.language, events[sentence.text], sentence.count);
      const places = Object.entries(sentence.places ?? {}).map(([name, place]) => [
        name,
        placeInWords(place, telling, zone),
      ]);
      return fill(events[sentence.text], Object.fromEntries(places));
    });

/**
 * A line of the record with its texts made.
 * @param options.zone where the reader is, an IANA name
 * @param options.whose whether to say whose each line is, as where several profiles are shown
 */
export function lineInWords(
  line: RecordLine,
  telling: Telling,
  { zone, whose }: { zone: string; whose: boolean },
): LineInWords {
  const { event, owner } = line;
  return {
    line,
    ...dayAndTime(event.at, zone, telling.language),
    at: event.at,
    sentences: sentencesOf(event, telling, zone),
    whose:
      !whose || owner === null
        ? null
        : owner === undefined
          ? telling.words.record.nobody
          : (telling.labelOf(owner) ?? null),
  };
}

/** How many events are named one by one at most; the rest are counted. */
const mostNamed = 8;

/** A file's size as people say it, in megabytes. */
export const sizeInWords = (bytes: number, language: string): string =>
  new Intl.NumberFormat(language, { style: 'unit', unit: 'megabyte', maximumFractionDigits: 1 }).format(
    bytes / 1e6,
  );

/** What is wrong with a file, one sentence for each kind of fault, with the parts it is wrong with. */
export function problemSentences(
  problems: readonly FileProblem[],
  language: string,
  words: RecordWords,
): string[] {
  const texts = words.problems;
  const number = new Intl.NumberFormat(language);
  const size = (bytes: number) => sizeInWords(bytes, language);
  const parts = new Map<FileProblem['problem'], number[]>();
  for (const { problem, part } of problems) {
    if (typeof part !== 'number') continue;
    const there = parts.get(problem);
    if (there) there.push(part);
    else parts.set(problem, [part]);
  }
  const whole = problems.flatMap((fault): string[] => {
    switch (fault.problem) {
      case 'too-large':
        return [fill(texts['too-large'], { size: size(fault.bytes), limit: size(fault.limit) })];
      case 'cut-short':
        return [fill(texts['cut-short'], { size: size(fault.bytes), limit: size(fault.limit) })];
      case 'newer-version':
        return [fill(texts['newer-version'], { version: fault.version })];
      case 'too-many':
        return [
          fill(texts['too-many'], { count: number.format(fault.count), limit: number.format(fault.limit) }),
        ];
      case 'head':
        return [texts.head[fault.part]];
      case 'empty':
      case 'foreign':
      case 'broken':
      case 'changed':
      case 'no-checksum':
      case 'no-events':
      case 'made-ahead':
      case 'reordered':
      case 'unordered':
        return [texts[fault.problem]];
      case 'head-doubled':
        return [fill(texts['head-doubled'], { member: apart(fault.member) })];
      default:
        return [];
    }
  });
  const single = [...parts].map(([problem, which]) => {
    return plural(language, texts[problem as 'unreadable'], which.length, {
      which: someListed(which, (n) => number.format(n), {
        language,
        most: mostNamed,
        andMore: texts.andMore,
      }),
    });
  });
  return [...whole, ...single];
}
