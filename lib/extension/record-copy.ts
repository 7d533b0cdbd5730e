import { type DBSchema, type IDBPDatabase, wrap } from 'idb';

/** What both copies of the record hold. */
export interface Schema extends DBSchema {
  values: { key: string; value: unknown };
  /** One row, `here`: the version that last ran with this database. It says that older versions' data was taken in. */
  home: { key: 'here'; value: string };
}

/** Makes the stores of a new database. */
export const upgrade = (db: IDBPDatabase<Schema>): void => {
  db.createObjectStore('values');
  db.createObjectStore('home');
};

/**
 * Why the record is kept twice in Chromium. Its database appends to a log. A browser that is killed, or a machine that
 * loses power, between the two parts of one append leaves half of it at the end. The next start reads up to there, and
 * goes on appending behind it; the start after that takes the half for damage and deletes the whole database (seen in
 * Chromium 156: `tests/e2e/torn-log.long.spec.ts`). What was acknowledged as stored is then gone.
 * A second copy in a storage bucket of its own has a log of its own. The two are written one after the other, so one
 * kill damages one of them at most, and the other puts it right at the next waking, before it can be damaged too.
 * Firefox keeps databases in SQLite, which takes half an append back, and has no storage buckets.
 */
const bucketName = 'record-copy';

interface Buckets {
  open(
    name: string,
    options: { durability: 'strict'; persisted: boolean },
  ): Promise<{ indexedDB: IDBFactory }>;
}

/**
 * Opens the second copy.
 * @param lost is told when the browser takes the connection away, so that it is made anew
 * @returns null where the browser has no place for one
 * @throws where it has one and does not open it: what is removed meanwhile would come back from there
 */
export async function openCopy(database: string, lost: () => void): Promise<IDBPDatabase<Schema> | null> {
  const { storageBuckets } = navigator as { storageBuckets?: Buckets };
  if (!storageBuckets) return null;
  const bucket = await storageBuckets.open(bucketName, { durability: 'strict', persisted: true });
  const request = bucket.indexedDB.open(database, 1);
  request.onupgradeneeded = () => upgrade(wrap(request.result) as unknown as IDBPDatabase<Schema>);
  const db = (await wrap(request)) as unknown as IDBPDatabase<Schema>;
  db.addEventListener('close', lost);
  db.addEventListener('versionchange', () => {
    db.close();
    lost();
  });
  return db;
}
