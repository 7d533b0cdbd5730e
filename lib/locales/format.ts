import { withOrdinalFirst } from '../domain/case/language';

/** A text with a form for each CLDR plural category its language has; `other` is always there. */
export type PluralText = Partial<Record<Intl.LDMLPluralRule, string>> & { other: string };

/**
 * Fills `{name}` places. Values are put in once and never read again, so `$&` or `{other}` in one is only text.
 * @returns the text; a place nobody filled stays visible, so that a test or a reader notices it
 */
export const fill = (text: string, values: Record<string, string | number>): string =>
  text.replace(/\{(\w+)\}/g, (place, name: string) => String(values[name] ?? place));

/** Keeps what is made for a language, and for what else it depends on: the browser takes long to make one. */
function keptFor<Made>(
  make: (language: string, how: string) => Made,
): (language: string, how?: string) => Made {
  const made = new Map<string, Made>();
  return (language, how = '') => {
    const key = `${language} ${how}`;
    const there = made.get(key);
    if (there !== undefined) return there;
    const fresh = make(language, how);
    made.set(key, fresh);
    return fresh;
  };
}
const pluralRules = keptFor((language) => new Intl.PluralRules(language));
const numbers = keptFor((language) => new Intl.NumberFormat(language));

/**
 * Picks the form for a count by CLDR's rules and fills it; the count itself is `{n}`.
 * @param language a BCP 47 tag
 */
export const plural = (
  language: string,
  forms: PluralText,
  n: number,
  values: Record<string, string | number> = {},
): string =>
  fill(forms[pluralRules(language).select(n)] ?? forms.other, {
    n: numbers(language).format(n),
    ...values,
  });

/** How a language writes days and times here: English day first and by 24 hours, as its texts and letters do. */
const writtenAs = (language: string): string => (language === 'en' ? 'en-GB' : language);

/** By how exactly a date is known: `full`, `long` and `medium` to the day. */
const dateFormats: Record<string, Intl.DateTimeFormatOptions> = {
  full: { dateStyle: 'full' },
  long: { dateStyle: 'long' },
  medium: { dateStyle: 'medium' },
  month: { year: 'numeric', month: 'long' },
  year: { year: 'numeric' },
};
// A day is the same everywhere. In zones other than this, V8 14.6 (Chromium 146) throws at the first or the last day there is.
const dates = keptFor(
  (language, how) => new Intl.DateTimeFormat(writtenAs(language), { ...dateFormats[how], timeZone: 'UTC' }),
);

// West of Greenwich the first instant is on the day before this one, which no formatter takes.
const firstDay = Temporal.PlainDate.from('-271821-04-20');

/** `full` names the day of the week, `medium` shortens the month, for tables. */
export type DateLength = 'full' | 'long' | 'medium';

/**
 * A plain date in words, as exactly as it is known.
 * @param iso `2026-11-23`, `2026-11` or `2026`
 * @param language a BCP 47 tag
 * @returns the date, its day and month kept on one line
 * @throws RangeError for an instant: which day it is depends on where one is
 */
export const dateInWords = (iso: string, language: string, length: DateLength = 'long'): string => {
  // A computer's clock can show years of six digits; so can a record that comes from elsewhere.
  const parts = /^([+-]\d{6}|\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(iso);
  if (!parts) throw new RangeError(`${iso} is no plain date`);
  const [, year, month, day] = parts;
  const named = Temporal.PlainDate.from(`${year}-${month ?? '01'}-${day ?? '01'}`);
  const date = Temporal.PlainDate.compare(named, firstDay) < 0 ? firstDay : named;
  // V8 writes a plain date of long ago by another calendar than the moment it begins with (Node 26).
  const { epochMilliseconds } = date.toZonedDateTime('UTC');
  const written = dates(language, day ? length : month ? 'month' : 'year').format(epochMilliseconds);
  return withOrdinalFirst(written, language).replace(/(?<=^|\s)(\d{1,2}(?:er|\.)?) /, '$1\u00a0');
};

const lists = keptFor((language) => new Intl.ListFormat(writtenAs(language)));

/** Names, one after the other as a language lists them, with its comma and its word before the last. */
export const listed = (language: string, names: readonly string[]): string => lists(language).format(names);

const bareLists = keptFor((language) => new Intl.ListFormat(language, { type: 'unit' }));

const commas = keptFor((language) => {
  const parts = bareLists(language).formatToParts(['1', '2', '3']);
  return parts.find(({ type }) => type === 'literal')?.value.match(/^\p{P}\s*/u)?.[0] ?? ', ';
});

/** The comma that a language writes, and the space after it: Arabic has one of its own, before its word for "and". */
export const comma = (language: string): string => commas(language);

const times = keptFor(
  (language) => new Intl.DateTimeFormat(writtenAs(language), { timeStyle: 'short', timeZone: 'UTC' }),
);
// A record has thousands of moments on some hundred days, so that each day and each minute of a day is written once.
const writtenDays = keptFor((language, day) => dateInWords(day, language, 'full'));
const writtenTimes = keptFor((language, minute) => times(language).format(Number(minute) * 60_000));

/**
 * The day, with its day of the week, and the time of an instant.
 * @param at ISO, UTC
 * @param zone where the reader is, an IANA name
 * @param language a BCP 47 tag
 */
export const dayAndTime = (at: string, zone: string, language: string): { day: string; time: string } => {
  const there = Temporal.Instant.from(at).toZonedDateTimeISO(zone);
  return {
    day: writtenDays(language, there.toPlainDate().toString()),
    time: writtenTimes(language, String(there.hour * 60 + there.minute)),
  };
};

/** A day and a time, each in words, as one text. */
export const onOneLine = ({ day, time }: { day: string; time: string }, language: string): string =>
  `${day}${comma(language)}${time}`;

/**
 * Items by their names, as a language lists them; of many the first ones, and how many more there are.
 * @param options.most how many are named where there are more
 * @param options.andMore what is said then: a text with the places `{list}` and `{n}`
 */
export const someListed = <Item>(
  items: readonly Item[],
  nameOf: (item: Item) => string,
  { language, most, andMore }: { language: string; most: number; andMore: string },
): string => {
  const names = items.slice(0, most).map(nameOf);
  const rest = items.length - most;
  return rest > 0
    ? fill(andMore, { list: names.join(comma(language)), n: numbers(language).format(rest) })
    : listed(language, names);
};

/**
 * A name or text that somebody typed, to stand within a sentence: set apart, so that its direction does not reach what
 * is beside it. Where a view makes elements, `components/Apart.tsx` does so without marks in a copied text.
 */
export const apart = (text: string): string => `\u2068${text}\u2069`;
