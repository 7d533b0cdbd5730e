import { browser } from 'wxt/browser';
import { mergeFile, mergeRecords, nextTick } from '../domain/record/merge';
import { ownerOfNext, profiles } from '../domain/record/owners';
import type { Acknowledgement } from '../domain/record/page-report';
import { tooManyReadings } from '../domain/record/readings';
import {
  type LaterEvent,
  type NewReading,
  type RecordEvent,
  recordVersion,
  type SpokenEvent,
} from '../domain/record/record';
import { withinRoom } from '../domain/record/room';
import { type Area, recordArea } from './record-area';
import { keyOf } from './record-keys';
import { type Deletion, removeFrom } from './record-removal';
import { heal, interpret, restore, setAside } from './stored-record';

/** The record's writing end. How it is stored: stored-record.ts. */

/** An event that has no place in the record yet. */
export type NewEvent = SpokenEvent | ({ kind: 'reading'; profile?: null } & NewReading);

/** What came from elsewhere in one go, read by `readForeignEvent`. A file's events are marked as such when merged. */
export interface Arrival {
  /** The id of the `imported` event that tells of it; made by the sender, so that a retry is the same import. */
  id: string;
  digest: string;
  events: readonly RecordEvent[];
  later: readonly LaterEvent[];
}

/** Whether it was merged, and how many events are new by it. */
export type MergeAnswer = Exclude<Acknowledgement, { ok: true }> | { ok: true; count: number };

export type Deleted = Exclude<Acknowledgement, { ok: true }> | { ok: true };

const whyNot = (error: unknown): 'storage-full' | 'storage-failed' =>
  /quota|no space|disk (is )?full/i.test(String(error)) ? 'storage-full' : 'storage-failed';

/** What the writing end knows of the record between two writes, so that an append need not read it all. */
interface Known {
  events: RecordEvent[];
  ticks: Map<string, number>;
  /** What a later version wrote: it stays, whatever another record makes of its id. */
  later: readonly LaterEvent[];
  last: number;
}

/**
 * The record as the writing end has it in memory.
 * @param takeIn brings over what older versions kept elsewhere; called before the record is read, again and again
 */
function recordInMemory(area: Area, takeIn: () => Promise<void>) {
  let known: Known | null = null;
  return {
    /** Reads it, unless it is known; what is damaged is set aside. Rejects when storage cannot be read. */
    async load(): Promise<Known> {
      if (known) return known;
      // Where it cannot be brought over now, it is read where it is.
      await takeIn().catch(() => {});
      let stored = await area.get(null);
      let contents = interpret(stored);
      if (await restore(area, contents).catch(() => false)) {
        stored = await area.get(null);
        contents = interpret(stored);
      }
      await setAside(area, stored, contents).catch(() => {});
      await heal(area, contents).catch(() => {});
      const all = [...contents.events, ...contents.later];
      known = {
        events: contents.events,
        ticks: new Map(all.map(({ id, tick }) => [id, tick])),
        later: contents.later,
        last: all.reduce((last, { tick }) => Math.max(last, tick), 0),
      };
      return known;
    },
    /** Whether a failed write left something behind is not known; whoever comes next looks. */
    forget() {
      known = null;
    },
    /** Stores one more event. */
    async add(event: RecordEvent): Promise<void> {
      const { events, ticks, later } = await this.load();
      await area.set({ [keyOf(event)]: event });
      known = {
        events: [...events, event],
        ticks: ticks.set(event.id, event.tick),
        later,
        last: event.tick,
      };
    },
    /** New values first, then what they replace, so that a kill between leaves too much rather than too little. */
    async write(fresh: readonly { tick: number; id: string }[], replaced: readonly RecordEvent[]) {
      const items = Object.fromEntries(fresh.map((event) => [keyOf(event), event]));
      await area.set(items);
      const stale = replaced.map(keyOf).filter((key) => !(key in items));
      if (stale.length) await area.remove(stale);
      known = null;
    },
  };
}
type Memory = ReturnType<typeof recordInMemory>;

/** Whether an event names a profile that isn't there: another page may have deleted it meanwhile. */
function namesNobody(event: NewEvent, events: readonly RecordEvent[]): boolean {
  const there = new Set(profiles(events).map(({ id }) => id));
  const named = [event.profile, 'to' in event ? event.to : null];
  return named.some((id) => typeof id === 'string' && !there.has(id));
}

/** Adds one event, as `append` has it. @param now milliseconds since 1970 */
async function appendTo(memory: Memory, unplaced: NewEvent, now: number): Promise<Acknowledgement> {
  const { events, ticks, last } = await memory.load();
  const there = ticks.get(unplaced.id);
  if (there !== undefined) return { ok: true, tick: there };
  if (namesNobody(unplaced, events)) return { ok: false, why: 'refused' };
  if (unplaced.kind === 'reading' && tooManyReadings(events, now)) return { ok: false, why: 'refused' };
  const tick = nextTick(last, now);
  const only = unplaced.kind === 'profile-created' ? null : ownerOfNext(events);
  await memory.add({
    ...unplaced,
    tick,
    at: new Date(now).toISOString(),
    profile: unplaced.profile ?? only,
    v: recordVersion,
  } as RecordEvent);
  return { ok: true, tick };
}

/** Merges a file, as `mergeFile` has it. @param now milliseconds since 1970 */
async function mergeInto(
  memory: Memory,
  { id, digest, events, later }: Arrival,
  now: number,
): Promise<MergeAnswer> {
  const own = await memory.load();
  const before = own.events.find((event) => event.id === id);
  if (before?.kind === 'imported') return { ok: true, count: before.count };
  const merged = mergeFile(own, { events, later }, now);
  const count = merged.fresh.length + merged.later.length;
  if (count === 0) return { ok: true, count };
  // The preview says so before, with the figures.
  if (merged.tooMuch) return { ok: false, why: 'refused' };
  const all = [...merged.events, ...merged.later];
  const tick = nextTick(
    all.reduce((last, event) => Math.max(last, event.tick), 0),
    now,
  );
  const at = new Date(now).toISOString();
  const told = { id, kind: 'imported', count, digest, tick, at, profile: null, v: recordVersion };
  await memory.write([...merged.fresh, ...merged.later, told], merged.replaced);
  return { ok: true, count };
}

/** Fetches what the person's other browsers witnessed, with the record before it. */
type Bring = (own: readonly RecordEvent[]) => Promise<readonly RecordEvent[]>;

/** Merges what came by sync, as `mergeSync` has it. @param now milliseconds since 1970 */
async function mergeBrought(memory: Memory, bring: Bring, now: number): Promise<number> {
  try {
    const own = await memory.load();
    const laterHere = new Set(own.later.map(({ id }) => id));
    const brought = (await bring(own.events)).filter(({ id }) => !laterHere.has(id));
    const merged = mergeRecords(own.events, brought, { via: 'sync', now });
    const fresh = withinRoom(own, merged.fresh);
    if (fresh.length) await memory.write(fresh, merged.replaced);
    return fresh.length;
  } catch (error) {
    memory.forget();
    throw error;
  }
}

/**
 * The writing end. There is one in the whole extension, in the background; all that it does happens in turn.
 *
 * Longer than 80 lines because all its writers take the same turn and share what the last one left.
 * @param options.area where to keep it
 * @param options.takeIn brings over what older versions kept elsewhere; called before the record is read, again and again
 * @param options.session where letters are typed, gone when the browser closes
 * @param options.sync what travels between the person's browsers
 * @param options.clock milliseconds since 1970
 */
export function recordStore({
  area = recordArea(),
  takeIn = async () => {},
  session = browser.storage.session as Area,
  sync = browser.storage.sync as Area,
  clock,
}: {
  area?: Area;
  takeIn?: (previous?: string) => Promise<void>;
  session?: Area;
  sync?: Area;
  clock: () => number;
}) {
  const memory = recordInMemory(area, takeIn);
  let turn: Promise<unknown> = Promise.resolve();

  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(act);
    turn = result.catch(() => {});
    return result;
  };
  /** In turn, with a failure as an answer. */
  const answered = <Answer>(act: () => Promise<Answer>) =>
    inTurn<Answer | Exclude<Acknowledgement, { ok: true }>>(async () => {
      try {
        return await act();
      } catch (error) {
        memory.forget();
        return { ok: false, why: whyNot(error) };
      }
    });

  return {
    /** After an update: brings over what the version before kept elsewhere. Never rejects. */
    updated: (previous: string): Promise<void> =>
      inTurn(async () => {
        await takeIn(previous).catch(() => {});
        memory.forget();
      }),

    /**
     * Looks at the record's events, in order, after everything already under way and before anything later: what
     * `act` writes cannot be overtaken. Rejects when storage cannot be read, or as `act` does.
     */
    visit: <Result>(act: (events: readonly RecordEvent[]) => Result | Promise<Result>): Promise<Result> =>
      inTurn(async () => act((await memory.load()).events)),

    /**
     * Adds one event. Acknowledged only when it is stored; an id that is there already is acknowledged with its
     * own tick and changes nothing. More readings than a person makes are refused, and what names a profile that is not
     * there. Never rejects.
     */
    append: (unplaced: NewEvent): Promise<Acknowledgement> =>
      answered(() => appendTo(memory, unplaced, clock())),

    /**
     * Merges a file: all of it in one write, or nothing. What is there already stays; a file that brings nothing new
     * leaves no trace. Never rejects.
     */
    mergeFile: (arrival: Arrival): Promise<MergeAnswer> =>
      answered(() => mergeInto(memory, arrival, clock())),

    /**
     * Merges what the person's other browsers witnessed, as far as there is room.
     * @param bring fetches it, with the record before it
     * @returns how many events are new by it; rejects when they cannot be stored, and then none is
     */
    mergeSync: (bring: Bring): Promise<number> => inTurn(() => mergeBrought(memory, bring, clock())),

    /** Deletes for good, as `removeFrom` does. Never rejects. */
    remove: (what: Deletion): Promise<Deleted> =>
      answered(async () => {
        const known = memory.load();
        // Everything can be deleted though it can't be read.
        const { events } = await (what === 'everything' ? known.catch(() => ({ events: [] })) : known);
        await removeFrom({ area, session, sync }, what, events);
        memory.forget();
        return { ok: true };
      }),
  };
}

export type RecordStore = ReturnType<typeof recordStore>;
