import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import { isObject } from '../domain/case/raw';
import type { Schema } from './record-copy';
import { eventPrefix, packPrefix } from './record-keys';

/**
 * Many events of the record in one value. Reading costs Chromium about as much for each value as for a hundred events
 * in it (156: 10,000 events in as many values 700 ms, in twenty values 50 ms). So once there are some hundred values
 * with one event each, they are put into packs at the next waking. An append writes a value of its own as before and
 * touches no pack.
 *
 * A pack is an object with the events under their own keys, and is kept under
 * `packed/<its first key>|<its last key>|<how many>`. A pack that loses or changes an event is written under a new
 * name, so that by their names alone two copies of the record can be made whole from each other.
 */

type Values<Mode extends IDBTransactionMode> = IDBPObjectStore<Schema, ['values', 'home'], 'values', Mode>;
type Pack = Record<string, unknown>;

/** So many values with one event each are put into packs. */
const mostAlone = 500;
/**
 * So many characters, as JSON, are in one pack at most; that is some 130 events. Chromium keeps a value of more than
 * 64 KiB in a file of its own beside the database (seen in 156, with 600 readings), and a kill may leave the one without
 * the other.
 */
const mostCharacters = 40_000;

/** All keys that begin so. */
const beginningWith = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

/** Whether a value can be understood as a pack. */
export const isPack = (value: unknown): value is Pack =>
  isObject(value) && Object.keys(value).every((key) => key.startsWith(eventPrefix));

const nameOf = (pack: Pack): string => {
  const keys = Object.keys(pack);
  return `${packPrefix}${keys[0]}|${keys.at(-1)}|${keys.length}`;
};

/** Whether a pack with this name may hold one of these keys. */
const mayHold = (name: string, keys: Iterable<string>): boolean => {
  const [first = '', last = '', count] = name.slice(packPrefix.length).split('|');
  if (count === undefined) return true;
  for (const key of keys) if (first <= key && key <= last) return true;
  return false;
};

/**
 * The same with the packs taken apart, each event under its own key. An event that has a value of its own goes before
 * the same in a pack; a pack that cannot be understood stays under its name.
 */
export function unpacked(entries: readonly (readonly [string, unknown])[]): Record<string, unknown> {
  const packs: Pack[] = [];
  const rest: (readonly [string, unknown])[] = [];
  for (const entry of entries) {
    const [key, value] = entry;
    if (key.startsWith(packPrefix) && isPack(value)) packs.push(value);
    else rest.push(entry);
  }
  return Object.assign({}, ...packs, Object.fromEntries(rest));
}

/** Everything that is kept, under its own key, as `unpacked` has it. */
export async function everything(
  values: Values<'readonly'> | Values<'readwrite'>,
): Promise<Record<string, unknown>> {
  const [keys, all] = await Promise.all([values.getAllKeys(), values.getAll()]);
  return unpacked(keys.map((key, n) => [key, all[n]]));
}

/** @returns what is stored under these keys, where there is anything: an event, in a pack or not, or a pack by its name */
export async function standing(
  values: Values<'readonly'>,
  keys: readonly string[],
): Promise<Record<string, unknown>> {
  const [all, ...ofNames] = await Promise.all([everything(values), ...keys.map((key) => values.get(key))]);
  const found = keys.map((key, n): [string, unknown] => [key, ofNames[n] ?? all[key]]);
  return Object.fromEntries(found.filter(([, value]) => value !== undefined));
}

/** Takes these keys out of whatever pack holds them, within a transaction that writes. */
export async function takeOut(values: Values<'readwrite'>, keys: readonly string[]): Promise<void> {
  const gone = new Set(keys.filter((key) => key.startsWith(eventPrefix)));
  if (!gone.size) return;
  const names = await values.getAllKeys(beginningWith(packPrefix));
  for (const name of names.filter((one) => mayHold(one, gone))) {
    const pack = await values.get(name);
    if (!isPack(pack)) continue;
    const rest = Object.fromEntries(Object.entries(pack).filter(([key]) => !gone.has(key)));
    if (nameOf(rest) === name) continue;
    if (Object.keys(rest).length) await values.put(rest, nameOf(rest));
    await values.delete(name);
  }
}

/** The same events in packs, in their order, each pack as full as may be. */
function packsOf(entries: readonly [string, unknown][]): Pack[] {
  const packs: Pack[] = [];
  let room = 0;
  for (const [key, event] of entries) {
    const characters = key.length + JSON.stringify(event).length;
    if (characters > room) {
      packs.push({});
      room = mostCharacters;
    }
    room -= characters;
    Object.assign(packs.at(-1) as Pack, { [key]: event });
  }
  return packs;
}

/** Puts the events that have a value of their own into packs, in one transaction, where there are many of them. */
export async function packUp(db: IDBPDatabase<Schema>): Promise<void> {
  const alone = beginningWith(eventPrefix);
  if ((await db.count('values', alone)) < mostAlone) return;
  const transaction = db.transaction(['values', 'home'], 'readwrite', { durability: 'strict' });
  const values = transaction.objectStore('values');
  const packing = async () => {
    const [keys, events] = await Promise.all([values.getAllKeys(alone), values.getAll(alone)]);
    await takeOut(values, keys);
    for (const pack of packsOf(keys.map((key, n) => [key, events[n]]))) await values.put(pack, nameOf(pack));
    await values.delete(alone);
  };
  await Promise.all([packing(), transaction.done]);
}
