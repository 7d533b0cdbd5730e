import { browser } from 'wxt/browser';
import { canonical } from '../domain/record/canonical';
import {
  healedTicks,
  mergeRecords,
  mostAfterMerge,
  nextTick,
  unionOfRecords,
  withinReach,
  withinRoom,
} from '../domain/record/merge';
import { ownerOf, ownerOfNext, people, unassignedReadings } from '../domain/record/owners';
import type { Acknowledgement } from '../domain/record/page-report';
import { tooManyReadings } from '../domain/record/readings';
import {
  type LaterEvent,
  type NewReading,
  type RecordEvent,
  readStoredEvent,
  recordVersion,
  type SpokenEvent,
} from '../domain/record/record';
import { syncPrefix } from '../domain/record/sync-pack';
import { type Deleting, type Fate, fateInLocal, fateInSession } from './deletion';
import { type Area, recordArea, watchArea } from './record-area';

/**
 * The record, one key for each event: `event/<tick, 16 digits>-<id>`. An append never rewrites
 * older data, so a write that is cut off costs at most its own event, which was then not acknowledged.
 * What cannot be read is moved to `aside/<its key>/<n>` and stays there.
 */

const eventPrefix = 'event/';
const asidePrefix = 'aside/';

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

/** What to delete: one profile and all that is its, or everything there is. */
export type Deletion = { profile: string } | 'everything';

/** The record as a page may show it. */
export interface ReadRecord {
  /** In the record's own order. */
  events: RecordEvent[];
  /** Of kinds or versions from the future: kept, not understood. */
  later: number;
  /** The same, as they are, to be taken along. */
  laterEvents: LaterEvent[];
  /** Values that could not be read; they are kept under `aside/`, and this must be said. */
  aside: number;
}

interface Contents {
  events: RecordEvent[];
  later: LaterEvent[];
  /** What must be moved aside: by present key, the values as they are to be kept. */
  damaged: { key: string; value: unknown }[];
  asideKeys: string[];
}

const keyOf = ({ tick, id }: { tick: number; id: string }): string =>
  `${eventPrefix}${String(tick).padStart(16, '0')}-${id}`;

/** A stored event that we cannot understand stays, whatever another record makes of its id. */
const notLater = (events: readonly RecordEvent[], later: ReadonlySet<string>): readonly RecordEvent[] =>
  events.filter(({ id }) => !later.has(id));

const keptAside = (stored: Record<string, unknown>, key: string, value: unknown): boolean =>
  Object.keys(stored).some(
    (other) => other.startsWith(`${asidePrefix}${key}/`) && canonical(stored[other]) === canonical(value),
  );

/** Removes what goes from an area, after what stays of a shared list was written. */
async function removeWith(area: Area, fateOf: (key: string, value: unknown) => Fate): Promise<void> {
  const fates = Object.entries(await area.get(null)).map(
    ([key, value]) => [key, fateOf(key, value)] as const,
  );
  const rests = fates.flatMap(([key, fate]) => (typeof fate === 'object' ? [[key, fate.rest]] : []));
  if (rests.length) await area.set(Object.fromEntries(rests));
  const keys = fates.flatMap(([key, fate]) => (fate === 'goes' ? [key] : []));
  if (keys.length) await area.remove(keys);
}

/** Reads everything stored, changes nothing. */
function interpret(stored: Record<string, unknown>): Contents {
  const events: RecordEvent[] = [];
  const later: LaterEvent[] = [];
  const damaged: Contents['damaged'] = [];
  for (const [key, value] of Object.entries(stored)) {
    if (!key.startsWith(eventPrefix)) continue;
    const read = readStoredEvent(value);
    // A value under another event's key is not that event: one of the two was damaged.
    if (!read.ok || keyOf(read.event) !== key) damaged.push({ key, value });
    else if (read.known) events.push(read.event);
    else later.push(read.event);
  }
  return {
    events: unionOfRecords(events),
    later,
    damaged,
    asideKeys: Object.keys(stored).filter((key) => key.startsWith(asidePrefix)),
  };
}

/**
 * Reads the record, for showing. Writes nothing: whatever must be moved is moved by the background.
 * Rejects when the browser's storage cannot be read at all.
 */
export async function readRecord(area: Pick<Area, 'get'> = recordArea()): Promise<ReadRecord> {
  const stored = await area.get(null);
  const { events, later, damaged, asideKeys } = interpret(stored);
  const inPlace = damaged.filter(({ key, value }) => !keptAside(stored, key, value));
  return { events, later: later.length, laterEvents: later, aside: asideKeys.length + inPlace.length };
}

/**
 * Calls back after each change to the record, whoever made it.
 * @returns stops it
 */
export const watchRecord = (changed: () => void): (() => void) => watchArea(['event/', 'aside/'], changed);

const whyNot = (error: unknown): 'storage-full' | 'storage-failed' =>
  /quota|no space|disk (is )?full/i.test(String(error)) ? 'storage-full' : 'storage-failed';

/**
 * The writing end. There is one in the whole extension, in the background; all that it does happens in turn.
 *
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
  let turn: Promise<unknown> = Promise.resolve();
  let known: {
    events: RecordEvent[];
    ticks: Map<string, number>;
    laterIds: ReadonlySet<string>;
    last: number;
  } | null = null;

  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(act);
    turn = result.catch(() => {});
    return result;
  };

  /** Moves what cannot be read: first the copy, then the original. Where there is no room, it stays where it is. */
  const tidy = async (stored: Record<string, unknown>, { damaged }: Contents) => {
    const set = async (items: Record<string, unknown>) => {
      await area.set(items);
      Object.assign(stored, items);
    };
    for (const { key, value } of damaged) {
      if (!keptAside(stored, key, value)) {
        let n = 0;
        while (`${asidePrefix}${key}/${n}` in stored) n++;
        await set({ [`${asidePrefix}${key}/${n}`]: value });
      }
      await area.remove(key);
    }
  };

  /** Gives a record that took an event from a time no clock shows its room again; new keys first, then the old ones. */
  const heal = async (contents: Contents) => {
    const ticks = healedTicks([...contents.events, ...contents.later]);
    if (!ticks.size) return;
    const healed = <Placed extends { id: string; tick: number }>(event: Placed): Placed => ({
      ...event,
      tick: ticks.get(event.id) ?? event.tick,
    });
    const moved = [...contents.events, ...contents.later].filter(({ id }) => ticks.has(id));
    await area.set(Object.fromEntries(moved.map((event) => [keyOf(healed(event)), healed(event)])));
    await area.remove(moved.map(keyOf));
    contents.events = unionOfRecords(contents.events.map(healed));
    contents.later = contents.later.map(healed);
  };

  const load = async () => {
    if (known) return known;
    // Where it cannot be brought over now, it is read where it is.
    await takeIn().catch(() => {});
    const stored = await area.get(null);
    const contents = interpret(stored);
    await tidy(stored, contents).catch(() => {});
    await heal(contents).catch(() => {});
    const all = [...contents.events, ...contents.later];
    known = {
      events: contents.events,
      ticks: new Map(all.map(({ id, tick }) => [id, tick])),
      laterIds: new Set(contents.later.map(({ id }) => id)),
      last: all.reduce((last, { tick }) => Math.max(last, tick), 0),
    };
    return known;
  };

  /** New values first, then what they replace, so that a kill between leaves too much rather than too little. */
  const write = async (fresh: readonly { tick: number; id: string }[], replaced: readonly RecordEvent[]) => {
    const items = Object.fromEntries(fresh.map((event) => [keyOf(event), event]));
    await area.set(items);
    const stale = replaced.map(keyOf).filter((key) => !(key in items));
    if (stale.length) await area.remove(stale);
    known = null;
  };

  return {
    /** After an update: brings over what the version before kept elsewhere. Never rejects. */
    updated: (previous: string): Promise<void> =>
      inTurn(async () => {
        await takeIn(previous).catch(() => {});
        known = null;
      }),

    /**
     * Looks at the record's events, in order, after everything already under way and before anything later: what
     * `act` writes cannot be overtaken. Rejects when storage cannot be read, or as `act` does.
     */
    visit: <Result>(act: (events: readonly RecordEvent[]) => Result | Promise<Result>): Promise<Result> =>
      inTurn(async () => act((await load()).events)),

    /**
     * Adds one event. Acknowledged only when it is stored; an id that is there already is acknowledged with its
     * own tick and changes nothing. More readings than a person makes are refused. Never rejects.
     */
    append: (unplaced: NewEvent): Promise<Acknowledgement> =>
      inTurn(async () => {
        try {
          const { events, ticks, last, laterIds } = await load();
          const there = ticks.get(unplaced.id);
          if (there !== undefined) return { ok: true, tick: there };
          const now = clock();
          if (unplaced.kind === 'reading' && tooManyReadings(events, now))
            return { ok: false, why: 'refused' };
          const tick = nextTick(last, now);
          const only = unplaced.kind === 'profile-created' ? null : ownerOfNext(events);
          const event = {
            ...unplaced,
            tick,
            at: new Date(now).toISOString(),
            profile: unplaced.profile ?? only,
            v: recordVersion,
          } as RecordEvent;
          const after = [...events, event];
          await area.set({ [keyOf(event)]: event });
          known = { events: after, ticks: ticks.set(event.id, tick), laterIds, last: tick };
          return { ok: true, tick };
        } catch (error) {
          // Whether a failed write left something behind is not known; the next message looks.
          known = null;
          return { ok: false, why: whyNot(error) };
        }
      }),

    /**
     * Merges a file: all of it in one write, or nothing. What is there already stays; a file that brings nothing new
     * leaves no trace. Never rejects.
     */
    mergeFile: ({ id, digest, events, later }: Arrival): Promise<MergeAnswer> =>
      inTurn(async () => {
        try {
          const { events: own, ticks, laterIds, last } = await load();
          const before = own.find((event) => event.id === id);
          if (before?.kind === 'imported') return { ok: true, count: before.count };
          const now = clock();
          const merged = mergeRecords(own, notLater(events, laterIds), { via: 'file', now });
          const laterFresh = withinReach(
            later.filter((event) => !ticks.has(event.id)),
            { last, now },
          ).map((event) => ({ ...event, via: 'file' }));
          const count = merged.fresh.length + laterFresh.length;
          // The preview says so before, with the figures.
          if (count > 0 && merged.events.length + laterFresh.length > mostAfterMerge)
            return { ok: false, why: 'refused' };
          if (count > 0) {
            const all = [...merged.events, ...laterFresh];
            const tick = nextTick(
              all.reduce((last, event) => Math.max(last, event.tick), 0),
              now,
            );
            const at = new Date(now).toISOString();
            const told = { id, kind: 'imported', count, digest, tick, at, profile: null, v: recordVersion };
            await write([...merged.fresh, ...laterFresh, told], merged.replaced);
          }
          return { ok: true, count };
        } catch (error) {
          known = null;
          return { ok: false, why: whyNot(error) };
        }
      }),

    /**
     * Merges what the person's other browsers witnessed.
     * @param bring fetches it, with the record before it
     * @returns how many events are new by it; rejects when they cannot be stored, and then none is
     */
    mergeSync: (bring: (own: readonly RecordEvent[]) => Promise<readonly RecordEvent[]>): Promise<number> =>
      inTurn(async () => {
        try {
          const { events: own, laterIds } = await load();
          const brought = notLater(await bring(own), laterIds);
          const merged = mergeRecords(own, brought, { via: 'sync', now: clock() });
          const fresh = withinRoom(own, merged.fresh);
          if (fresh.length) await write(fresh, merged.replaced);
          return fresh.length;
        } catch (error) {
          known = null;
          throw error;
        }
      }),

    /**
     * Deletes for good, in every area. Not an event: nothing tells of it. With a profile go the readings that wait
     * to be assigned and what is typed for nobody named, since they may be its, and the choice to sync, since other
     * browsers would bring it back; the choices for this browser stay, without its name.
     */
    remove: (what: Deletion): Promise<Deleted> =>
      inTurn(async () => {
        try {
          if (what === 'everything') {
            for (const one of [area, session, sync]) await one.clear();
            return { ok: true };
          }
          const { events } = await load();
          const waiting = new Set(unassignedReadings(events).map(({ id }) => id));
          const isGone = (event: RecordEvent) =>
            event.kind === 'sync-chosen' || waiting.has(event.id) || ownerOf(events, event) === what.profile;
          const gone = new Set(events.filter(isGone).map(({ id }) => id));
          const staying = events.filter(({ id, profile }) => !gone.has(id) && profile === what.profile);
          const nameless = staying.map((event) => [keyOf(event), { ...event, profile: null }]);
          if (nameless.length) await area.set(Object.fromEntries(nameless));
          const deleting: Deleting = {
            profile: what.profile,
            events: gone,
            ownsUnnamed: people(events)[0]?.id === what.profile,
          };
          await removeWith(area, (key, value) => fateInLocal(key, value, deleting));
          await removeWith(session, (key, value) => fateInSession(key, value, deleting));
          await removeWith(sync, (key) => (key.startsWith(syncPrefix) ? 'goes' : 'stays'));
          return { ok: true };
        } catch (error) {
          return { ok: false, why: whyNot(error) };
        } finally {
          known = null;
        }
      }),
  };
}

export type RecordStore = ReturnType<typeof recordStore>;
