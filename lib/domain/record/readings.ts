import type { RecordEvent } from './record';

/**
 * A person who flips a switch and loads its page again makes some dozens in an hour; a trainer or a test, some
 * hundreds.
 */
export const mostReadings = 1000;
const hour = 3_600_000;

/**
 * Whether more readings were witnessed here within an hour than a person makes. A page that was taken over can report
 * what it likes of its own switch, in messages of the right form; it must not use up the room that all else needs.
 * @param events the record, in its own order
 * @param now milliseconds since 1970; held against what the clock said then, so that one that was wrong for a while
 *   keeps nothing out for longer than an hour
 */
export function tooManyReadings(events: readonly RecordEvent[], now: number): boolean {
  let count = 0;
  for (let n = events.length - 1; n >= 0; n--) {
    const event = events[n];
    if (event?.kind !== 'reading' || event.via !== undefined) continue;
    count += 1;
    if (count === mostReadings)
      return Math.abs(now - Temporal.Instant.from(event.at).epochMilliseconds) < hour;
  }
  return false;
}
