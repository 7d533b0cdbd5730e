import { rowOf } from './event-kinds';
import { allEventsOfProfile, indexOf, people } from './owners';
import type { RecordEvent } from './record';
import { takenBack } from './taken-back';

/** What came from elsewhere and is held back, as questions to the person: shall this count? */
export interface Ask {
  /** What came from elsewhere. */
  event: RecordEvent;
  /** What was said or seen here and would be touched by it; null where it is a choice that would change. */
  about: RecordEvent | null;
}

const saysTheSame = (a: RecordEvent, b: RecordEvent) =>
  a.kind === b.kind && JSON.stringify(rowOf(a.kind).told(a)) === JSON.stringify(rowOf(b.kind).told(b));

/** What an event from elsewhere would touch here, or null. */
function touched(
  event: RecordEvent,
  before: readonly RecordEvent[],
  isHere: (event: RecordEvent) => boolean,
): RecordEvent | null {
  const own = before.filter(isHere);
  if (event.kind === 'reading')
    return own.findLast((one) => one.kind === 'reading' && one.setting === event.setting) ?? null;
  if ('of' in event && event.of) return before.find(({ id }) => id === event.of) ?? null;
  if (rowOf(event.kind).follows) return own.findLast(({ kind }) => kind === 'objection-sent') ?? null;
  if (event.kind === 'undone')
    return own.findLast((one) => rowOf(one.kind).step?.of(one) === event.step) ?? null;
  return own.findLast(({ kind }) => kind === event.kind) ?? null;
}

/**
 * What is held back and would change something if it counted, oldest first. Of what replaces what came before it, only
 * the last is asked for; what says the same as something that counts, or is about something taken back, is not.
 */
export function asksOf(events: readonly RecordEvent[]): Ask[] {
  const { heldBack, isHere } = indexOf(events);
  if (!heldBack.size) return [];
  return people(events).flatMap(({ id: person }) => {
    const all = allEventsOfProfile(events, person);
    const counted = all.filter(({ id }) => !heldBack.has(id));
    const gone = takenBack(counted);
    const asks = new Map<string, Ask>();
    for (const event of all) {
      if (!heldBack.has(event.id)) continue;
      const about = touched(event, all, isHere);
      if (about && gone.has(about.id)) continue;
      const { follows } = rowOf(event.kind);
      if (follows) {
        const same = counted.some(
          (one) => saysTheSame(one, event) && 'of' in one && 'of' in event && one.of === event.of,
        );
        if (!same) asks.set(event.id, { event, about });
      } else if (event.kind === 'undone') asks.set(event.id, { event, about });
      else {
        // The last one of its kind counts, and so only the last can change anything.
        const key = event.kind === 'reading' ? `reading ${event.setting}` : event.kind;
        asks.delete(key);
        if (!about || !saysTheSame(about, event)) asks.set(key, { event, about });
      }
    }
    // An own reading or choice that came later has settled the question.
    return [...asks.values()].filter(
      ({ event, about }) =>
        !about ||
        event.kind === 'undone' ||
        rowOf(event.kind).follows ||
        all.indexOf(about) < all.indexOf(event),
    );
  });
}
