import { canonical } from '../domain/record/canonical';
import { healedTicks, unionOfRecords } from '../domain/record/merge';
import { type LaterEvent, type RecordEvent, readStoredEvent } from '../domain/record/record';
import { type Area, recordArea } from './record-area';
import { watchArea } from './record-changes';
import { asidePrefix, eventPrefix, keyOf, packPrefix } from './record-keys';
import { isPack, unpacked } from './record-packs';

/**
 * The record as its area gives it, one key for each event: `event/<tick, 16 digits>-<id>`. An append never rewrites
 * older data, so a write that is cut off costs at most its own event, which was then not acknowledged.
 * What cannot be read is put back from the second copy; where that has no better, it is moved to
 * `aside/<its key>/<n>` and stays there.
 */

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

export interface Contents {
  /** In the record's own order. */
  events: RecordEvent[];
  later: LaterEvent[];
  /** What must be moved aside: by present key, the values as they are to be kept. */
  damaged: { key: string; value: unknown }[];
  asideKeys: string[];
}

/** Whether a value was moved aside before. */
const keptAside = (stored: Record<string, unknown>, key: string, value: unknown): boolean =>
  Object.keys(stored).some(
    (other) => other.startsWith(`${asidePrefix}${key}/`) && canonical(stored[other]) === canonical(value),
  );

/** What stands in everything that is stored; changes nothing. */
export function interpret(stored: Record<string, unknown>): Contents {
  const events: RecordEvent[] = [];
  const later: LaterEvent[] = [];
  const damaged: Contents['damaged'] = [];
  for (const [key, value] of Object.entries(stored)) {
    // A pack that stands here is none: those that can be understood came as their events.
    if (key.startsWith(packPrefix)) damaged.push({ key, value });
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
 * What the second copy still has of what is damaged here, as far as it can be understood there.
 * @returns by key, what is to stand there; nothing where nothing is damaged, or no copy is better
 */
async function soundTwins(
  area: Pick<Area, 'twins'>,
  { damaged }: Contents,
): Promise<Record<string, unknown>> {
  if (!damaged.length || !area.twins) return {};
  const twins = Object.entries(await area.twins(damaged.map(({ key }) => key)));
  return Object.fromEntries(
    twins.filter(([key, value]) =>
      key.startsWith(packPrefix) ? isPack(value) : interpret({ [key]: value }).damaged.length === 0,
    ),
  );
}

/** Puts back what the second copy still has of what is damaged here. @returns whether there was any */
export async function restore(area: Area, contents: Contents): Promise<boolean> {
  const twins = await soundTwins(area, contents);
  if (Object.keys(twins).length === 0) return false;
  await area.set(twins);
  return true;
}

/**
 * Reads the record, for showing. Writes nothing: whatever must be moved or put back is the background's to write.
 * Rejects when the browser's storage cannot be read at all.
 */
export async function readRecord(area: Pick<Area, 'get' | 'twins'> = recordArea()): Promise<ReadRecord> {
  let stored = await area.get(null);
  let contents = interpret(stored);
  const twins = await soundTwins(area, contents);
  if (Object.keys(twins).length > 0) {
    stored = unpacked(Object.entries({ ...stored, ...twins }));
    contents = interpret(stored);
  }
  const { events, later, damaged, asideKeys } = contents;
  const inPlace = damaged.filter(({ key, value }) => !keptAside(stored, key, value));
  return { events, later: later.length, laterEvents: later, aside: asideKeys.length + inPlace.length };
}

/**
 * Calls back after each change to the record, whoever made it.
 * @returns stops it
 */
export const watchRecord = (changed: () => void): (() => void) =>
  watchArea([eventPrefix, asidePrefix], changed);

/** Moves what cannot be read: first the copy, then the original. Where there is no room, it stays where it is. */
export async function setAside(
  area: Area,
  stored: Record<string, unknown>,
  { damaged }: Contents,
): Promise<void> {
  for (const { key, value } of damaged) {
    if (!keptAside(stored, key, value)) {
      let n = 0;
      while (`${asidePrefix}${key}/${n}` in stored) n++;
      const copy = { [`${asidePrefix}${key}/${n}`]: value };
      await area.set(copy);
      Object.assign(stored, copy);
    }
    await area.remove(key);
  }
}

/**
 * Gives a record that took an event from a time no clock shows its room again; new keys first, then the old ones.
 * @param contents has the new ticks afterwards
 */
export async function heal(area: Area, contents: Contents): Promise<void> {
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
}
