import type { CalendarEntry } from '../../lib/calendar/calendar-file';
import { standingBy } from '../../lib/domain/objection/objection-state';
import type { Doors } from '../../lib/extension/doors';
import { fill } from '../../lib/locales/format';
import type { ObjectionContext } from './objection-context';

/** What the calendar file is made from. */
type Waiting = Pick<ObjectionContext, 'objections' | 'words' | 'clockOf'> & {
  desk: Pick<ObjectionContext['desk'], 'date' | 'record' | 'now'>;
};

/** A calendar's entry before it has its name: which objection it is of, and which of its days. */
export type UnnamedEntry = Omit<CalendarEntry, 'uid'> & { objection: string; kind: string };

/** 1 January 2026, in seconds since 1970: from there a calendar's 31 bits last until 2094. */
const numberedFrom = 1_767_225_600;
const greatestNumber = 2 ** 31 - 1;

/**
 * The days that count, for the person's own calendar: the last day of each open objection, and the day after. An entry's
 * date and text may change with the region, the language or a version of ours as well as with the objection, so its number
 * goes up with time, and with every event besides. A calendar takes no entry with a smaller number than it has (RFC 5546,
 * section 2.1.5), so the time is no earlier than the record's last, which no clock that is put back takes back.
 */
export function entriesFor(context: Waiting): UnnamedEntry[] {
  const { desk, objections, words } = context;
  const { reminders, sent } = words;
  const { events } = desk.record;
  const time = Math.max(desk.now.epochMilliseconds, events.at(-1)?.tick ?? 0);
  const sequence = Math.min(
    Math.max(0, Math.floor(time / 1000) - numberedFrom) + events.length,
    greatestNumber,
  );
  return objections.flatMap((objection) => {
    const clock = context.clockOf(objection);
    const { state } = standingBy(objection, clock);
    if (!clock || !('count' in clock) || state === 'answered' || state === 'complained') return [];
    const description = fill(reminders.entryText, {
      sent: desk.date(objection.sentOn),
      channel: sent.channels[objection.channel],
      receipt: desk.date(clock.count.receipt),
    });
    const entry = (kind: string, date: string, title: string): UnnamedEntry => ({
      objection: objection.id,
      kind,
      date,
      title,
      description,
      sequence,
    });
    return [
      entry('last-day', clock.count.lastDay, reminders.entryLast),
      entry('overdue', clock.count.overdueFrom, reminders.entryOverdue),
    ];
  });
}

/** Hands the person a calendar file with the days that count. */
export async function saveCalendar(
  context: Waiting,
  { saveFile, now }: Pick<Doors, 'saveFile' | 'now'>,
): Promise<void> {
  const { calendarFile, calendarUid } = await import('../../lib/calendar/calendar-file');
  const named = entriesFor(context).map(({ objection, kind, ...entry }) => ({
    ...entry,
    uid: calendarUid(objection, kind),
  }));
  saveFile(calendarFile(named, now()), context.words.reminders.file, 'text/calendar');
}
