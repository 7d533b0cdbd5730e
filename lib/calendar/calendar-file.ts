import ical, {
  ICalAlarmRelatesTo,
  ICalAlarmType,
  ICalEventClass,
  ICalEventTransparency,
} from 'ical-generator';

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

/** Seconds from midnight to the moment at which a calendar speaks up on an entry's day. */
const alarmAfter = 9 * 3600;

/** How many octets a line may have, without its line break (RFC 5545, section 3.1). */
const lineLength = 75;

/**
 * The library's text folded anew: no line above 75 octets, and none broken within a character or between a backslash and
 * what it stands before. The RFC allows that last one; Google Calendar was seen to drop entries for it.
 * @returns with an end to every line, the last included, which the library leaves out
 */
function folded(text: string): string {
  const octets = (part: string) => new TextEncoder().encode(part).length;
  const lines = text
    .trimEnd()
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
  return lines
    .map((line) => {
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
    })
    .join('');
}

/**
 * A calendar file with one all-day entry a date: free time, private, with an alarm on its morning, without a method, so that it is imported and
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
    const summary = readable(title).replace(/\s+/g, ' ').trim();
    const event = calendar.createEvent({
      id: uid,
      sequence,
      stamp,
      lastModified: stamp,
      allDay: true,
      start: day,
      // The end is the day after: DTEND is not part of the event (RFC 5545, section 3.6.1).
      end: day.add({ days: 1 }),
      summary,
      ...(description.trim() && { description: readable(description) }),
      transparency: ICalEventTransparency.TRANSPARENT,
      class: ICalEventClass.PRIVATE,
    });
    // At nine in the morning of that day, wherever the person is: counted from the day's beginning, which the library
    // has to be told after the alarm was made (11.1.2 leaves it out before, and counts from the day's end).
    event
      .createAlarm({ type: ICalAlarmType.display, triggerAfter: alarmAfter, description: summary })
      .relatesTo(ICalAlarmRelatesTo.start);
  }
  return folded(calendar.toString());
}
