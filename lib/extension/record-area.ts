import { type IDBPDatabase, type IDBPObjectStore, openDB } from 'idb';
import { browser } from 'wxt/browser';
import { canonical } from '../domain/record/canonical';
import { tellChanged } from './record-changes';
import { openCopy, type Schema, upgrade } from './record-copy';
import { asidePrefix, families, familyOf, notifiedKey } from './record-keys';
import { everything, packUp, standing, takeOut } from './record-packs';

/**
 * Where the record, kept drafts and what was notified are: a database of the extension's own origin, which no script on
 * a page can reach. `storage.local` can be read and written there: Firefox (ESR 153) has no access level for it.
 * A write is done when it is on the disk (`durability: 'strict'`).
 */

/** A storage area, as far as the record needs one. */
export interface Area {
  get(keys: null): Promise<Record<string, unknown>>;
  set(items: Record<string, unknown>): Promise<void>;
  remove(keys: string | string[]): Promise<void>;
  clear(): Promise<void>;
  /**
   * What a second copy has under these keys; left out where an area has none.
   * @returns only what is there; nothing where the copy cannot be read
   */
  twins?(keys: readonly string[]): Promise<Record<string, unknown>>;
}

const isOurs = ([key]: [string, unknown]): boolean => families.some((family) => family === familyOf(key));

const database = 'abstain';
let opened: Promise<IDBPDatabase<Schema>> | null = null;

const forget = () => {
  opened = null;
};

/** The connection, made once; after the browser took it away, anew. */
const connection = (): Promise<IDBPDatabase<Schema>> => {
  opened ??= openDB<Schema>(database, 1, {
    upgrade,
    blocking(_current, _wanted, event) {
      (event.target as IDBDatabase).close();
      forget();
    },
    terminated: forget,
  });
  opened.catch(forget);
  return opened;
};

const wasClosed = (error: unknown): boolean =>
  error instanceof DOMException && error.name === 'InvalidStateError';

/** Runs one transaction to its end; a connection that was closed meanwhile is made anew, once. */
async function within<Result>(act: (db: IDBPDatabase<Schema>) => Promise<Result>): Promise<Result> {
  try {
    return await act(await connection());
  } catch (error) {
    if (!wasClosed(error)) throw error;
    forget();
    return act(await connection());
  }
}

const writing = (db: IDBPDatabase<Schema>) =>
  db.transaction(['values', 'home'], 'readwrite', { durability: 'strict' });

const putting = (items: Record<string, unknown>) => async (db: IDBPDatabase<Schema>) => {
  const transaction = writing(db);
  const values = transaction.objectStore('values');
  await Promise.all([
    takeOut(values, Object.keys(items)),
    ...Object.entries(items).map(([key, value]) => values.put(value, key)),
    transaction.done,
  ]);
};
const deleting = (keys: readonly string[]) => async (db: IDBPDatabase<Schema>) => {
  const transaction = writing(db);
  const values = transaction.objectStore('values');
  await Promise.all([takeOut(values, keys), ...keys.map((key) => values.delete(key)), transaction.done]);
};
const clearing = async (db: IDBPDatabase<Schema>) => {
  const transaction = writing(db);
  await Promise.all([transaction.objectStore('values').clear(), transaction.done]);
};

let copy: Promise<IDBPDatabase<Schema> | null> | null = null;
const forgetCopy = () => {
  copy = null;
};
async function inOpenedCopy(act: (db: IDBPDatabase<Schema>) => Promise<void>): Promise<void> {
  copy ??= openCopy(database, forgetCopy);
  try {
    const db = await copy;
    if (db) await act(db);
  } catch (error) {
    // Whoever asks next opens it anew.
    forgetCopy();
    throw error;
  }
}
/**
 * Does the same in the second copy, where the browser has a place for one; a connection that was closed meanwhile is made
 * anew, once. @throws where it can't be done there
 */
const inCopy = (act: (db: IDBPDatabase<Schema>) => Promise<void>): Promise<void> =>
  inOpenedCopy(act).catch((error) => {
    if (!wasClosed(error)) throw error;
    return inOpenedCopy(act);
  });

/**
 * Does what touches both copies, one such act at a time among all our pages and the background: what is deleted in one copy
 * after the other would be put back by whoever writes it or makes both whole between. No such act may ask for another:
 * it would wait for itself. A document of a test has no locks.
 */
const alone = <Result>(act: () => Promise<Result>): Promise<Result> =>
  (navigator.locks as LockManager | undefined)?.request(database, act) ?? act();

/** Does the same in both copies, the second one first. */
const inBoth = (act: (db: IDBPDatabase<Schema>) => Promise<void>): Promise<void> =>
  alone(async () => {
    await inCopy(act);
    await within(act);
  });

const keysOf = (db: IDBPDatabase<Schema>) => db.getAllKeys('values');
const homeOf = (db: IDBPDatabase<Schema>) => db.get('home', 'here');

/** Makes each database whole from what stands in the other. @returns whether the first one lacked a value */
async function complete(first: IDBPDatabase<Schema>, second: IDBPDatabase<Schema>): Promise<boolean> {
  const [keys, copied] = await Promise.all([keysOf(first), keysOf(second)]);
  const [home, copiedHome] = await Promise.all([homeOf(first), homeOf(second)]);
  const lost = lacking(keys, copied);
  await put(second, first, lost, home === undefined ? copiedHome : undefined);
  await put(first, second, lacking(copied, keys), copiedHome === undefined ? home : undefined);
  return lost.length > 0;
}

/** The keys that one database has and the other has not. */
function lacking(has: readonly string[], all: readonly string[]): string[] {
  const known = new Set(has);
  return all.filter((key) => !known.has(key));
}

/** From so many values on, all that there is is read at once: Chromium takes longest for each question. */
const manyValues = 100;
type Reading = IDBPObjectStore<Schema, ['values'], 'values', 'readonly'>;
const readEach = (store: Reading, keys: readonly string[]) => Promise.all(keys.map((key) => store.get(key)));
async function readAtOnce(store: Reading, keys: readonly string[]): Promise<unknown[]> {
  const [all, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  const byKey = new Map(all.map((key, n) => [key, values[n]]));
  return keys.map((key) => byKey.get(key));
}

/** Copies the values of these keys, and the mark of the version if one is given, in one transaction. */
async function put(
  from: IDBPDatabase<Schema>,
  to: IDBPDatabase<Schema>,
  keys: readonly string[],
  home: string | undefined,
): Promise<void> {
  if (!keys.length && home === undefined) return;
  const { store } = from.transaction('values');
  const values = keys.length > manyValues ? await readAtOnce(store, keys) : await readEach(store, keys);
  const transaction = writing(to);
  await Promise.all([
    ...keys.map((key, n) => transaction.objectStore('values').put(values[n], key)),
    ...(home === undefined ? [] : [transaction.objectStore('home').put(home, 'here')]),
    transaction.done,
  ]);
}

/** Puts what an older version kept beside what is here, all of it and the mark of the version, or nothing. */
const takingOver =
  (found: readonly [string, unknown][], version: string) =>
  async (db: IDBPDatabase<Schema>): Promise<void> => {
    const transaction = writing(db);
    const values = transaction.objectStore('values');
    const takeOver = async () => {
      const before = found.length ? await everything(values) : {};
      for (const [key, value] of found) {
        const there = before[key];
        if (there === undefined) await values.put(value, key);
        // One key has two values, and neither is thrown away.
        else if (canonical(there) !== canonical(value) && key !== notifiedKey)
          await values.put(value, `${asidePrefix}${key}/older`);
      }
      // This one comes last, because it says that all the others are here.
      await transaction.objectStore('home').put(version, 'here');
    };
    await Promise.all([takeOver(), transaction.done]);
  };

/** Takes over what stands in the older area, as `takeIn` has it. @returns whether anything may have been taken */
async function takeFrom(older: Area, version: string, previous: string | undefined): Promise<boolean> {
  const here = await within((db) => db.get('home', 'here'));
  const mayBeOlder = here === undefined || (previous !== undefined && previous !== here);
  const found = Object.entries(await older.get(null)).filter(isOurs);
  if (mayBeOlder || previous !== undefined) await within(takingOver(mayBeOlder ? found : [], version));
  // What an interrupted removal left there. A key that is not here may be an older version's, of which the browser
  // tells only a moment after the start: it waits for that.
  if (found.length) {
    const kept = await within((db) => everything(db.transaction(['values', 'home']).objectStore('values')));
    const taken = found.map(([key]) => key).filter((key) => key in kept);
    if (taken.length) await older.remove(taken);
  }
  return mayBeOlder;
}

/** Where versions before 0.2.0 kept what is kept here now. */
const olderArea = (): Area => browser.storage.local as Area;

export interface RecordArea extends Area {
  /**
   * Puts back what the browser lost of one of the two copies; see `openCopy` for why there are two. Only the background
   * calls it, before it reads. Nothing happens where the browser has a place for one only.
   */
  mend(): Promise<void>;
  /** Puts many events into few values, which makes reading them quick. Only the background calls it. */
  pack(): Promise<void>;
  /**
   * Takes over what an older version kept in `storage.local`: all of it in one transaction, and only then is it taken
   * away there, so that an interruption at any point loses and doubles nothing. What is here already stays as it is.
   * Only the background calls it. Afterwards nothing in `storage.local` is looked at any more, since a page that was
   * taken over may have written it, until an older version ran again.
   * @param version the version that runs
   * @param previous at an update, the version before it
   */
  takeIn(version: string, previous?: string): Promise<void>;
}

/** The record's place. Every method rejects where the browser does not let it be read or written. */
export function recordArea(older: Area = olderArea()): RecordArea {
  return {
    /** Until the older data was taken in, what is still there counts as well, so that no page shows less than all. */
    async get() {
      const { values, here } = await within(async (db) => {
        const reading = db.transaction(['values', 'home']);
        const [values, here] = await Promise.all([
          everything(reading.objectStore('values')),
          reading.objectStore('home').get('here'),
        ]);
        return { values, here };
      });
      if (here !== undefined) return values;
      return { ...Object.fromEntries(Object.entries(await older.get(null)).filter(isOurs)), ...values };
    },
    /**
     * Done when it is in the first place; a second copy that cannot be written is made whole at the next waking. By then
     * it has no older value: whether a value is the same in both is not looked at.
     */
    async set(items) {
      const keys = Object.keys(items);
      await alone(async () => {
        await within(putting(items));
        await inCopy(putting(items)).catch(() => inCopy(deleting(keys)).catch(() => {}));
      });
      tellChanged(keys);
    },
    // The copy comes first. Where it fails there, nobody is told that the values are gone, and the next waking puts them
    // back. In the other order it would put back what a person was told is gone.
    async remove(keys) {
      const gone = [keys].flat();
      await inBoth(deleting(gone));
      tellChanged(gone);
    },
    async clear() {
      await alone(async () => {
        await inCopy(clearing);
        await within(clearing);
        await older.clear();
      });
      tellChanged(families);
    },
    async twins(keys) {
      let found: Record<string, unknown> = {};
      const look = async (db: IDBPDatabase<Schema>) => {
        found = await standing(db.transaction(['values', 'home']).objectStore('values'), keys);
      };
      await inCopy(look).catch(() => {});
      return found;
    },
    async mend() {
      let restored = false;
      await alone(() =>
        inCopy(async (second) => {
          restored = await within((first) => complete(first, second));
        }),
      );
      if (restored) tellChanged(families);
    },
    async pack() {
      await inBoth(packUp);
    },
    async takeIn(version, previous) {
      if (await alone(() => takeFrom(older, version, previous))) tellChanged(families);
    },
  };
}
