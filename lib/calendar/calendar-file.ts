import ical, { ICalEventClass, ICalEventTransparency } from 'ical-generator';

/**
 * The deadlines as a file that any calendar opens (iCalendar, RFC 5545). A room of its own, because it leans on a
 * library; pages load it when the person asks for the file. No wording here: titles and descriptions come in.
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
 * The lasting name of an entry.
 * @param profile the profile's id, null for the only one
 * @param objection id of the record's event that the date is counted from
 * @param kind which of its dates: letters, digits and hyphens
 */
export function calendarUid(profile: string | null, objection: string, kind: string): string {
  return `${objection}.${profile ?? 'own'}.${kind}@abstain`;
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

/**
 * A calendar file with one all-day entry a date: free time, private, without a method, so that it is imported and
 * not answered.
 * @param stampedAt the moment of writing, for DTSTAMP and LAST-MODIFIED
 * @returns the file's text, CRLF line ends, to be saved as UTF-8 `.ics`
 * @throws RangeError for no entries, or one whose date, uid or sequence no calendar could read: a fault of ours, not
 * of the person's
 */
export function calendarFile(entries: readonly CalendarEntry[], stampedAt: Temporal.Instant): string {
  if (entries.length === 0) throw new RangeError('A calendar file needs an entry (RFC 5545, section 3.6).');
  const stamp = new Date(stampedAt.epochMilliseconds);
  const calendar = ical({ prodId: { company: 'Abstain', product: 'Deadlines' } });
  for (const { uid, date, title, description, sequence } of entries) {
    if (!/^[\w.@-]{1,200}$/.test(uid)) throw new RangeError(`Not a calendar uid: ${JSON.stringify(uid)}`);
    if (!Number.isSafeInteger(sequence) || sequence < 0)
      throw new RangeError(`Not a sequence number: ${sequence}`);
    const day = Temporal.PlainDate.from(date);
    calendar.createEvent({
      id: uid,
      sequence,
      stamp,
      lastModified: stamp,
      allDay: true,
      start: day,
      // The end is the day after: DTEND is not part of the event (RFC 5545, section 3.6.1).
      end: day.add({ days: 1 }),
      summary: readable(title).replace(/\s+/g, ' ').trim(),
      ...(description.trim() && { description: readable(description) }),
      transparency: ICalEventTransparency.TRANSPARENT,
      class: ICalEventClass.PRIVATE,
    });
  }
  // The library leaves out the last line's end, which RFC 5545, section 3.1, asks for.
  return `${calendar.toString().trimEnd()}\r\n`;
}
