import type { IDBPDatabase, IDBPObjectStore } from 'idb';
import { isObject } from '../domain/case/raw';
import type { Schema } from './record-copy';

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

const eventPrefix = 'event/';
export const packPrefix = 'packed/';
/** So many values with one event each are put into packs, and so many events are in one. */
const most = 500;

/** All keys that begin so. */
const beginningWith = (prefix: string): IDBKeyRange => IDBKeyRange.bound(prefix, `${prefix}\uffff`);

const isPack = (value: unknown): value is Pack =>
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
 * Everything that is kept, under its own key. An event that has a value of its own goes before the same in a pack; a
 * pack that cannot be understood stays under its name.
 */
export async function everything(
  values: Values<'readonly'> | Values<'readwrite'>,
): Promise<Record<string, unknown>> {
  const [keys, all] = await Promise.all([values.getAllKeys(), values.getAll()]);
  const packs: Pack[] = [];
  const rest: [string, unknown][] = [];
  keys.forEach((key, n) => {
    const value: unknown = all[n];
    if (key.startsWith(packPrefix) && isPack(value)) packs.push(value);
    else rest.push([key, value]);
  });
  return Object.assign({}, ...packs, Object.fromEntries(rest));
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

/** Puts the events that have a value of their own into packs, in one transaction, where there are many of them. */
export async function packUp(db: IDBPDatabase<Schema>): Promise<void> {
  const alone = beginningWith(eventPrefix);
  if ((await db.count('values', alone)) < most) return;
  const transaction = db.transaction(['values', 'home'], 'readwrite', { durability: 'strict' });
  const values = transaction.objectStore('values');
  const packing = async () => {
    const [keys, events] = await Promise.all([values.getAllKeys(alone), values.getAll(alone)]);
    await takeOut(values, keys);
    for (let from = 0; from < keys.length; from += most) {
      const pack = Object.fromEntries(
        keys.slice(from, from + most).map((key, n): [string, unknown] => [key, events[from + n]]),
      );
      await values.put(pack, nameOf(pack));
    }
    await values.delete(alone);
  };
  await Promise.all([packing(), transaction.done]);
}
