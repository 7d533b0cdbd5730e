import { canonical } from './canonical';
import { rowOf } from './event-kinds';
import { agreedTo } from './hearsay';
import type { LaterEvent, RecordEvent, Via } from './record';
import { type Holdings, type TooMuch, tooMuchIn } from './room';

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
 * Chooses between two events with one id: one that was witnessed here before one from elsewhere; then the one that came
 * when less had been said here, since that may rest on it; then the earlier one; then either, always the same.
 */
const better = (a: RecordEvent, b: RecordEvent): RecordEvent => {
  const rank =
    Number(a.via !== undefined) - Number(b.via !== undefined) ||
    (a.cameAfter ?? 0) - (b.cameAfter ?? 0) ||
    a.tick - b.tick;
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
 * How far an event from elsewhere may stand ahead of this computer's clock and of this record: the clocks of two
 * browsers may differ by a day, and no honest one by more.
 */
const aheadAtMost = 86_400_000;

/**
 * Events from elsewhere with ticks that leave room for what follows: those too far ahead come right behind the rest, in
 * their own order.
 * @param last the greatest tick of the record they come into, 0 for none
 * @param now milliseconds since 1970
 */
function withinReach<Placed extends { tick: number; id: string }>(
  events: readonly Placed[],
  { last, now }: { last: number; now: number },
): Placed[] {
  const limit = Math.max(last, Math.floor(now), 1) + aheadAtMost;
  let next = events.reduce(
    (greatest, { tick }) => (tick <= limit ? Math.max(greatest, tick) : greatest),
    last,
  );
  return [...events].sort(inOrder).map((event) => {
    if (event.tick <= limit) return event;
    next += 1;
    return { ...event, tick: next };
  });
}

/** No honest clock is later than this: 1 January 2200, in milliseconds since 1970. */
const latestHonest = Date.UTC(2200, 0, 1);

/**
 * The ticks of a record that once took an event from a time no clock shows, and wrote everything after it behind it.
 * @returns by id, the ticks that must change so that what follows has room again; nothing for a sound record
 */
export function healedTicks(events: readonly { tick: number; id: string }[]): ReadonlyMap<string, number> {
  const beyond = events.filter(({ tick }) => tick > latestHonest).sort(inOrder);
  if (!beyond.length) return new Map();
  const last = events.reduce(
    (greatest, { tick }) => (tick > latestHonest ? greatest : Math.max(greatest, tick)),
    0,
  );
  return new Map(beyond.map(({ id }, n) => [id, last + 1 + n]));
}

/**
 * How what came from elsewhere is marked. Whatever it says of that itself, it was its own browser's to say.
 * @param own the record that it comes into
 */
function marksOf(own: readonly RecordEvent[], via: 'file' | 'sync') {
  const isSaid = ({ kind, via }: RecordEvent) => via === undefined && rowOf(kind).known !== 'noted';
  const cameAfter = own.reduce((last, event) => (isSaid(event) ? Math.max(last, event.tick) : last), 0);
  return { via, cameAfter };
}

/**
 * What must be written so that a record becomes the union of itself and events from elsewhere.
 * @param own the record as it is
 * @param others events as their own record has them
 * @param how.via how they came; each bears it from now on
 * @param how.now milliseconds since 1970, for ticks that lie too far ahead
 * @returns the union; what is new in it; and what of `own` gave way to another version of itself, which only
 *   happens to events that came from elsewhere themselves and were not agreed to
 */
export function mergeRecords(
  own: readonly RecordEvent[],
  others: readonly RecordEvent[],
  { via, now }: { via: Via; now: number },
): { events: RecordEvent[]; fresh: RecordEvent[]; replaced: RecordEvent[] } {
  const agreed = agreedTo(own);
  const last = own.reduce((greatest, { tick }) => Math.max(greatest, tick), 0);
  const marks = marksOf(own, via);
  const reached = withinReach(others, { last, now });
  const events = unionOfRecords(
    own,
    reached.flatMap((event) => (agreed.has(event.id) ? [] : [{ ...event, ...marks }])),
  );
  const before = new Set(own);
  const after = new Set(events);
  return {
    events,
    fresh: events.filter((event) => !before.has(event)),
    replaced: own.filter((event) => !after.has(event)),
  };
}

/** What merging a file comes to. */
export interface MergedFile extends ReturnType<typeof mergeRecords> {
  /** What is new of what a later version wrote. */
  later: LaterEvent[];
  /** What the record would have too much of, so that nothing is merged; null for nothing. */
  tooMuch: TooMuch | null;
}

/**
 * What must be written so that a record becomes the union of itself and a file. What a later version wrote stays as it
 * is here, whatever the file makes of its id.
 * @param now milliseconds since 1970
 */
export function mergeFile(own: Holdings, file: Holdings, now: number): MergedFile {
  const laterHere = new Set(own.later.map(({ id }) => id));
  const merged = mergeRecords(
    own.events,
    file.events.filter(({ id }) => !laterHere.has(id)),
    { via: 'file', now },
  );
  const here = [...own.events, ...own.later];
  const known = new Set(here.map(({ id }) => id));
  const last = here.reduce((greatest, { tick }) => Math.max(greatest, tick), 0);
  const marks = marksOf(own.events, 'file');
  const later = withinReach(
    file.later.filter(({ id }) => !known.has(id)),
    { last, now },
  ).map((event) => ({ ...event, ...marks }));
  return { ...merged, later, tooMuch: tooMuchIn([...merged.events, ...own.later, ...later]) };
}
