import type { Setting } from '../case/case-terms';
import { eventsOfProfile } from './owners';
import type { RecordEvent } from './record';
import { type Switched, switchHistory } from './standing';

/** Days after which to look at the switch again, unless the person chose otherwise. */
const usualReminder = 90;
/** The intervals that are offered; null is none. */
export const reminders = [30, 90, 180, null] as const;

/** How old the last look at a switch is. */
export interface LookAgain {
  /** The last reading of any state. */
  last: Switched | null;
  /** The last reading of off. */
  lastOff: Switched | null;
  /** Whole days since the last reading; 0 when its moment lies ahead of the clock. */
  days: number;
  /** Days after which to look again; null where the person chose none. */
  every: number | null;
  /** Whether that time has come. It cannot come before there was a first look. */
  due: boolean;
}

/**
 * Tells how old the last look at a switch is, and whether it is time for the next one.
 * @param events the record, in its own order
 * @param whose the switch, and the profile; null for the only one, or the first
 * @param usual days after which to look where the person chose none: the organisation's, or our own; null is never
 * @returns with `last` null where nobody ever looked: then `days` is 0, and it is not time
 */
export function lookAgain(
  events: readonly RecordEvent[],
  whose: { setting: Setting; profile: string | null },
  now: Temporal.Instant,
  usual: number | null = usualReminder,
): LookAgain {
  const history = switchHistory(events, whose);
  // What another browser read takes no reminder away: this one has not looked.
  const last = history.findLast(({ hearsay }) => !hearsay) ?? history.at(-1) ?? null;
  const chosen = eventsOfProfile(events, whose.profile).findLast((event) => event.kind === 'reminder-set');
  const every = chosen ? chosen.days : usual;
  const since = last ? now.epochMilliseconds - Temporal.Instant.from(last.at).epochMilliseconds : 0;
  const days = Math.max(0, Math.floor(since / 86_400_000));
  return {
    last,
    lastOff: history.findLast(({ state }) => state === 'off') ?? null,
    days,
    every,
    due: last !== null && every !== null && days >= every,
  };
}
