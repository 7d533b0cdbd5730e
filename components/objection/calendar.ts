import type { CalendarEntry } from '../../lib/calendar/calendar-file';
import type { Doors } from '../../lib/extension/doors';
import { fill } from '../../lib/locales/format';
import type { Kit } from './kit';

/** What the calendar file is made from. */
type Waiting = Pick<Kit, 'objections' | 'words' | 'clockOf'> & {
  desk: Pick<Kit['desk'], 'date' | 'profile'>;
};

/** A calendar's entry before it has its name: which objection it is of, and which of its days. */
export type UnnamedEntry = Omit<CalendarEntry, 'uid'> & { objection: string; kind: string };

/** The days that count, for the person's own calendar: the last day of each open objection, and the day after. */
export function entriesFor(kit: Waiting): UnnamedEntry[] {
  const { desk, objections, words } = kit;
  const { reminders, sent } = words;
  return objections.flatMap((objection) => {
    const clock = kit.clockOf(objection);
    if (!clock || !('count' in clock) || clock.state === 'answered' || objection.complaint) return [];
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
      sequence: objection.changes,
    });
    return [
      entry('last-day', clock.count.lastDay, reminders.entryLast),
      entry('overdue', clock.count.overdueFrom, reminders.entryOverdue),
    ];
  });
}

/** Hands the person a calendar file with the days that count. */
export async function saveCalendar(
  kit: Waiting,
  { saveFile, now }: Pick<Doors, 'saveFile' | 'now'>,
): Promise<void> {
  const { calendarFile, calendarUid } = await import('../../lib/calendar/calendar-file');
  const named = entriesFor(kit).map(({ objection, kind, ...entry }) => ({
    ...entry,
    uid: calendarUid(kit.desk.profile, objection, kind),
  }));
  saveFile(calendarFile(named, now()), kit.words.reminders.file, 'text/calendar');
}
