import { canonical } from './canonical';
import type { RecordEvent } from './record';

/** The record's order, and how several records become one. */

/**
 * The tick of the next event.
 * @param last the greatest tick there is, 0 for none
 * @param now milliseconds since 1970 as the computer's clock has them, right or wrong
 */
export const nextTick = (last: number, now: number): number => Math.max(last + 1, Math.floor(now), 1);

/** The record's order: by tick, then by id. The same for everyone who holds the same events. */
export const inOrder = (a: { tick: number; id: string }, b: { tick: number; id: string }): number =>
  a.tick - b.tick || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/**
 * Of two events with one id: the one witnessed here before one from elsewhere, then the earlier, then any, always the
 * same.
 */
const better = (a: RecordEvent, b: RecordEvent): RecordEvent => {
  const rank = Number(a.via !== undefined) - Number(b.via !== undefined) || a.tick - b.tick;
  if (rank !== 0) return rank < 0 ? a : b;
  return canonical(a) <= canonical(b) ? a : b;
};

/**
 * Several records as one: each event once, in the record's order. The same result in any order of merging and any
 * number of times; a single record is put in order by it.
 */
export function unionOfRecords(...records: readonly (readonly RecordEvent[])[]): RecordEvent[] {
  const byId = new Map<string, RecordEvent>();
  for (const event of records.flat()) {
    const there = byId.get(event.id);
    byId.set(event.id, there ? better(there, event) : event);
  }
  return [...byId.values()].sort(inOrder);
}

/**
 * What must be written so that a record becomes the union of itself and events from elsewhere.
 * @param own the record as it is
 * @param others events as their own record has them
 * @param via how they came; each bears it from now on
 * @returns the union; what is new in it; and what of `own` gave way to another version of itself, which only
 *   happens to events that came from elsewhere themselves
 */
export function mergeRecords(
  own: readonly RecordEvent[],
  others: readonly RecordEvent[],
  via: 'file' | 'sync',
): { events: RecordEvent[]; fresh: RecordEvent[]; replaced: RecordEvent[] } {
  const events = unionOfRecords(
    own,
    others.map((event) => ({ ...event, via })),
  );
  const before = new Set(own);
  const after = new Set(events);
  return {
    events,
    fresh: events.filter((event) => !before.has(event)),
    replaced: own.filter((event) => !after.has(event)),
  };
}
