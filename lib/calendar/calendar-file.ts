/**
 * The deadlines as a file that any calendar opens (iCalendar, RFC 5545). Our own, since it writes one kind of entry, and a
 * library for all kinds is a tenth of the code that is packed. No wording here: titles and descriptions come in.
 */

/** One day in a person's calendar. */
export interface CalendarEntry {
  /** From `calendarUid`: the same in every file, so that a second import moves the entry instead of doubling it. */
  uid: string;
  /** ISO date, `2026-12-22`: a day in the calendar, the same wherever the person is. */
  date: string;
  title: string;
  /** May have line breaks; empty for none. */
  description: string;
  /** Goes up by at least one whenever the entry's date or text changes (RFC 5545, section 3.8.7.4). */
  sequence: number;
}

/**
 * The lasting name of an entry. It says nothing of profiles: the objection is the same whatever profile is named later.
 * @param objection id of the record's event that the date is counted from
 * @param kind which of its dates: letters, digits and hyphens
 */
export function calendarUid(objection: string, kind: string): string {
  // Version 0.1.0 wrote the profile where `own` stands, and `own` while none was named: those entries are found again.
  return `${objection}.own.${kind}@abstain`;
}

/**
 * What a calendar can carry: line breaks of every kind as one kind, tabs as spaces, no other control characters
 * (RFC 5545, section 3.1, forbids them) and no halves of a character.
 */
function readable(text: string): string {
  return (
    text
      .toWellFormed()
      .replace(/\r\n|[\r\v\f\u0085\u2028\u2029]/g, '\n')
      .replaceAll('\t', ' ')
      // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is taken out
      .replace(/[\0-\x09\x0b-\x1f\x7f-\x9f]/g, '')
  );
}

/** A text as a value (RFC 5545, section 3.3.11): what has a meaning in the file is written behind a backslash. */
const escaped = (text: string) => text.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n');

/** Octets a line may have, its break not counted (RFC 5545, section 3.1). */
const lineLength = 75;

const octets = (part: string) => new TextEncoder().encode(part).length;

/**
 * A line folded: no part above 75 octets, and none broken within a character or between a backslash and what it stands
 * before. The RFC allows that last one; Google Calendar was seen to drop entries for it.
 * @returns with an end to every line, the last included
 */
function folded(line: string): string {
  let whole = '';
  let length = 0;
  for (const [part] of line.matchAll(/\\.|./gsu)) {
    if (length + octets(part) > lineLength) {
      whole += '\r\n ';
      length = 1;
    }
    whole += part;
    length += octets(part);
  }
  return `${whole}\r\n`;
}

/** A day as the file writes it (RFC 5545, section 3.3.4): `20261222`. */
const dayOf = (date: Temporal.PlainDate) => date.toString().replaceAll('-', '');

/** One entry's lines, not yet folded. @throws RangeError as `calendarFile` */
function linesOf({ uid, date, title, description, sequence }: CalendarEntry, stamp: string): string[] {
  if (!/^[\w.@-]{1,200}$/.test(uid)) throw new RangeError(`Not a calendar uid: ${JSON.stringify(uid)}`);
  if (!Number.isSafeInteger(sequence) || sequence < 0)
    throw new RangeError(`Not a sequence number: ${sequence}`);
  const day = Temporal.PlainDate.from(date);
  const summary = escaped(readable(title).replace(/\s+/g, ' ').trim());
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    `SEQUENCE:${sequence}`,
    `DTSTAMP:${stamp}`,
    `LAST-MODIFIED:${stamp}`,
    `DTSTART;VALUE=DATE:${dayOf(day)}`,
    // The end is the day after: DTEND is not part of the event (RFC 5545, section 3.6.1).
    `DTEND;VALUE=DATE:${dayOf(day.add({ days: 1 }))}`,
    `SUMMARY:${summary}`,
    ...(description.trim() ? [`DESCRIPTION:${escaped(readable(description))}`] : []),
    'TRANSP:TRANSPARENT',
    'CLASS:PRIVATE',
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    // At nine in the morning of that day, wherever the person is: counted from the day's beginning.
    'TRIGGER;RELATED=START:PT9H',
    `DESCRIPTION:${summary}`,
    'END:VALARM',
    'END:VEVENT',
  ];
}

/**
 * A calendar file with one all-day entry a date: free time, private, with an alarm on its morning, without a method, so
 * that it is imported and not answered.
 * @param stampedAt the moment of writing, for DTSTAMP and LAST-MODIFIED
 * @returns the file's text, CRLF line ends, to be saved as UTF-8 `.ics`
 * @throws RangeError for no entries, or one whose date, uid or sequence no calendar could read: a fault of ours, not
 * of the person's
 */
export function calendarFile(entries: readonly CalendarEntry[], stampedAt: Temporal.Instant): string {
  if (entries.length === 0) throw new RangeError('A calendar file needs an entry (RFC 5545, section 3.6).');
  // In UTC, to the second (RFC 5545, section 3.3.5): `20261123T091530Z`.
  const stamp = stampedAt
    .round({ smallestUnit: 'second', roundingMode: 'floor' })
    .toString()
    .replace(/[-:]/g, '');
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Abstain//Deadlines//EN',
    ...entries.flatMap((entry) => linesOf(entry, stamp)),
    'END:VCALENDAR',
  ]
    .map(folded)
    .join('');
}
