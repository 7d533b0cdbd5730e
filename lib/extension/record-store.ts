import { browser } from 'wxt/browser';
import type { Acknowledgement } from '../domain/page-report';
import {
  canonical,
  type LaterEvent,
  nextTick,
  type Reading,
  type RecordEvent,
  readStoredEvent,
  recordVersion,
  type SpokenEvent,
  splitDraftRecord,
  unionOfRecords,
} from '../domain/record';

/**
 * The record in `storage.local`, one key for each event: `event/<tick, 16 digits>-<id>`. An append never rewrites
 * older data, so a write that is cut off costs at most its own event, which was then not acknowledged.
 * What cannot be read is moved to `aside/<its key>/<n>` and stays there. `record` is the first draft's only key.
 */

const eventPrefix = 'event/';
const asidePrefix = 'aside/';
const draftKey = 'record';

/** A storage area, as far as the record needs one. */
export interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string): Promise<void>;
}

/** An event that has no place in the record yet. */
export type Unplaced = SpokenEvent | ({ kind: 'reading'; profile?: null } & Reading);

/** The record as a page may show it. */
export interface ReadRecord {
  /** In the record's own order. */
  events: RecordEvent[];
  /** Of kinds or versions from the future: kept, not understood. */
  later: number;
  /** Values that could not be read; they are kept under `aside/`, and this must be said. */
  aside: number;
}

interface Contents {
  events: RecordEvent[];
  later: LaterEvent[];
  /** What must be moved aside: by present key, the values as they are to be kept. */
  damaged: { key: string; value: unknown }[];
  /** Events of the first draft that have no key of their own yet; null when there is no draft. */
  draft: RecordEvent[] | null;
  asideKeys: string[];
}

const keyOf = ({ tick, id }: { tick: number; id: string }): string =>
  `${eventPrefix}${String(tick).padStart(16, '0')}-${id}`;

const keptAside = (stored: Record<string, unknown>, key: string, value: unknown): boolean =>
  Object.keys(stored).some(
    (other) => other.startsWith(`${asidePrefix}${key}/`) && canonical(stored[other]) === canonical(value),
  );

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
  let draft: RecordEvent[] | null = null;
  if (draftKey in stored) {
    const there = new Set([...events, ...later].map(({ id }) => id));
    const items = splitDraftRecord(stored[draftKey]);
    if (!items) damaged.push({ key: draftKey, value: stored[draftKey] });
    else {
      draft = [];
      for (const item of items) {
        const read = readStoredEvent(item);
        if (!read.ok || !read.known) damaged.push({ key: draftKey, value: item });
        else if (!there.has(read.event.id)) draft.push(read.event);
      }
    }
  }
  return {
    events: unionOfRecords(events, draft ?? []),
    later,
    damaged,
    draft,
    asideKeys: Object.keys(stored).filter((key) => key.startsWith(asidePrefix)),
  };
}

/**
 * Reads the record, for showing. Writes nothing: whatever must be moved is moved by the background.
 * Rejects when the browser's storage cannot be read at all.
 */
export async function readRecord(area: Area = browser.storage.local as Area): Promise<ReadRecord> {
  const stored = await area.get(null);
  const { events, later, damaged, asideKeys } = interpret(stored);
  const inPlace = damaged.filter(({ key, value }) => !keptAside(stored, key, value));
  return { events, later: later.length, aside: asideKeys.length + inPlace.length };
}

/**
 * Calls back after each change to the record, whoever made it.
 * @returns stops it
 */
export function watchRecord(changed: () => void): () => void {
  const listener = (changes: Record<string, unknown>, area: string) => {
    if (area === 'local' && Object.keys(changes).some((key) => /^(event|aside)\//.test(key))) changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const whyNot = (error: unknown): 'storage-full' | 'storage-failed' =>
  /quota|no space|disk (is )?full/i.test(String(error)) ? 'storage-full' : 'storage-failed';

/**
 * The writing end. There is one in the whole extension, in the background; all that it does happens in turn.
 *
 * @param options.area where to keep it
 * @param options.clock milliseconds since 1970
 * @param options.alongside further values that depend on the record; written with each event in one call, so that
 *   they are there when the event is, or not at all. Given the record as it will be.
 */
export function recordStore({
  area = browser.storage.local as Area,
  clock,
  alongside = () => ({}),
}: {
  area?: Area;
  clock: () => number;
  alongside?: (events: readonly RecordEvent[], kind: RecordEvent['kind']) => Record<string, unknown>;
}) {
  let turn: Promise<unknown> = Promise.resolve();
  let known: { events: RecordEvent[]; ticks: Map<string, number>; last: number } | null = null;

  const inTurn = <Result>(act: () => Promise<Result>): Promise<Result> => {
    const result = turn.then(act);
    turn = result.catch(() => {});
    return result;
  };

  /** Moves what cannot be read: first the copy, then the original. Where there is no room, it stays where it is. */
  const tidy = async (stored: Record<string, unknown>, { damaged, draft }: Contents) => {
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
      if (key !== draftKey || !draft) await area.remove(key);
    }
    if (draft) {
      await set(Object.fromEntries(draft.map((event) => [keyOf(event), event])));
      await area.remove(draftKey);
    }
  };

  const load = async () => {
    if (known) return known;
    const stored = await area.get(null);
    const contents = interpret(stored);
    await tidy(stored, contents).catch(() => {});
    const all = [...contents.events, ...contents.later];
    known = {
      events: contents.events,
      ticks: new Map(all.map(({ id, tick }) => [id, tick])),
      last: all.reduce((last, { tick }) => Math.max(last, tick), 0),
    };
    return known;
  };

  return {
    /**
     * Looks at the record's events, in order, after everything already under way and before anything later: what
     * `act` writes cannot be overtaken. Rejects when storage cannot be read, or as `act` does.
     */
    visit: <Result>(act: (events: readonly RecordEvent[]) => Result | Promise<Result>): Promise<Result> =>
      inTurn(async () => act((await load()).events)),

    /**
     * Adds one event. Acknowledged only when it is stored; an id that is there already is acknowledged with its
     * own tick and changes nothing. Never rejects.
     */
    append: (unplaced: Unplaced): Promise<Acknowledgement> =>
      inTurn(async () => {
        try {
          const { events, ticks, last } = await load();
          const there = ticks.get(unplaced.id);
          if (there !== undefined) return { ok: true, tick: there };
          const now = clock();
          const tick = nextTick(last, now);
          const made = events.filter(({ kind }) => kind === 'profile-created');
          const only = made.length === 1 && unplaced.kind !== 'profile-created' ? made[0]?.id : null;
          const event = {
            ...unplaced,
            tick,
            at: new Date(now).toISOString(),
            profile: unplaced.profile ?? only ?? null,
            v: recordVersion,
          } as RecordEvent;
          const after = [...events, event];
          await area.set({ [keyOf(event)]: event, ...alongside(after, event.kind) });
          known = { events: after, ticks: ticks.set(event.id, tick), last: tick };
          return { ok: true, tick };
        } catch (error) {
          // Whether a failed write left something behind is not known; the next message looks.
          known = null;
          return { ok: false, why: whyNot(error) };
        }
      }),
  };
}

export type RecordStore = ReturnType<typeof recordStore>;
