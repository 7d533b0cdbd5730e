import 'fake-indexeddb/auto';
import { IDBFactory as OtherFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kept } from '../../scripts/kept';
import { deleteDatabase } from '../fixtures/database';
import { memoryArea } from '../fixtures/extension/doors';
import { make } from '../fixtures/record/events';

/** A fresh extension: nothing of it is left in memory. */
async function opened(bucket?: { indexedDB: IDBFactory }) {
  vi.stubGlobal('navigator', bucket ? { storageBuckets: { open: async () => bucket } } : {});
  vi.resetModules();
  const { recordArea } = await import('../../lib/extension/record-area');
  const { recordStore } = await import('../../lib/extension/record-store');
  const { readRecord } = await import('../../lib/extension/stored-record');
  const area = recordArea(memoryArea());
  const store = () =>
    recordStore({ area, session: memoryArea(), sync: memoryArea(), clock: () => Date.UTC(2026, 10, 29) });
  /** One more event: `later-001`, or the next number. */
  const sayLater = (number = 1) =>
    store().append({ id: `later-00${number}`, kind: 'said-done', step: 'old-posts' });
  const ids = async () => (await readRecord(area)).events.map(({ id }) => id);
  return { area, store, sayLater, ids, readRecord, recordArea };
}

beforeEach(() => deleteDatabase());
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
  vi.resetModules();
});

const idOf = (n: number) => `told-${String(n).padStart(5, '0')}`;
const keyAt = (n: number) => `event/${String(n + 1).padStart(16, '0')}-${idOf(n)}`;
const events = (from: number, to: number, more: object = {}) =>
  Object.fromEntries(
    Array.from({ length: to - from }, (_, n) => [
      keyAt(from + n),
      make('said-done', { id: idOf(from + n), tick: from + n + 1, ...more }),
    ]),
  );
const idsOf = (from: number, to: number) => Array.from({ length: to - from }, (_, n) => idOf(from + n));

/** What the database itself holds, packs and all. */
const inDatabase = async (factory: IDBFactory = indexedDB): Promise<[string, unknown][]> => {
  const result = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const database = await result(factory.open('abstain'));
  const values = database.transaction('values').objectStore('values');
  const [keys, all] = await Promise.all([result(values.getAllKeys()), result(values.getAll())]);
  database.close();
  return keys.map((key, n) => [String(key), all[n]]);
};

describe('many events', () => {
  it('are kept in few values, and read as they were', async () => {
    const { area, ids, sayLater } = await opened();
    await area.set({ ...events(0, 734), 'draft/a': { typed: 'Dear' }, notified: ['x'] });
    const before = await area.get(null);
    await area.pack();
    expect((await inDatabase()).length).toBeLessThan(10);
    expect(await area.get(null)).toEqual(before);
    expect(await kept(null)).toEqual(before);
    expect(await ids()).toEqual(idsOf(0, 734));
    // An append touches no pack.
    const names = (await inDatabase()).map(([key]) => key);
    await sayLater();
    expect((await ids()).at(-1)).toBe('later-001');
    expect((await inDatabase()).map(([key]) => key)).toEqual(expect.arrayContaining(names));
  });

  it('are never so many in one value that the browser keeps it in a file of its own', async () => {
    const { area, ids } = await opened();
    const long = { reference: 'Żółć '.repeat(600) };
    await area.set({ ...events(0, 900), ...events(900, 950, long) });
    await area.pack();
    // Two bytes a character, beyond Latin letters; 64 KiB are the bound.
    for (const [, pack] of await inDatabase()) expect(JSON.stringify(pack).length).toBeLessThan(50_000);
    expect(await ids()).toEqual(idsOf(0, 950));
  });

  it('are left as they are while they are few', async () => {
    const { area } = await opened();
    await area.set(events(0, 400));
    await area.pack();
    expect((await inDatabase()).length).toBe(400);
  });

  it('go one by one, for good, and come back changed where they are written again', async () => {
    const { area, ids } = await opened();
    await area.set(events(0, 1000));
    await area.pack();
    await area.remove([keyAt(0), keyAt(499), keyAt(700), 'event/none']);
    await area.set(events(3, 4, { step: 'close-account' }));
    const left = idsOf(0, 1000).filter((id) => ![idOf(0), idOf(499), idOf(700)].includes(id));
    expect(await ids()).toEqual(left);
    expect(JSON.stringify(await inDatabase())).not.toContain(idOf(700));
    expect((await area.get(null))[keyAt(3)]).toMatchObject({ step: 'close-account' });
    await area.set(events(1000, 1600));
    await area.pack();
    expect(await ids()).toEqual([...left, ...idsOf(1000, 1600)]);
    expect((await area.get(null))[keyAt(3)]).toMatchObject({ step: 'close-account' });
    expect(JSON.stringify(await inDatabase()).split(`"${idOf(3)}"`)).toHaveLength(2);
  });

  it('stay whole wherever packing is interrupted', async () => {
    const { area, ids } = await opened();
    await area.set(events(0, 600));
    const really = IDBObjectStore.prototype.put;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    for (let cut = 0; cut < 2; cut++) {
      let calls = 0;
      put.mockImplementation(function (this: IDBObjectStore, ...args) {
        if (calls++ === cut) {
          this.transaction.abort();
          throw new DOMException('The process went away.', 'AbortError');
        }
        return really.apply(this, args);
      });
      await area.pack().catch(() => {});
      expect(calls, `cut at write ${cut}`).toBe(cut + 1);
      expect(await ids(), `cut at write ${cut}`).toEqual(idsOf(0, 600));
    }
    put.mockRestore();
    await area.pack();
    expect(await ids()).toEqual(idsOf(0, 600));
  });

  it('of a profile that is deleted are nowhere any more', async () => {
    const { area, store, ids } = await opened();
    const [first, second] = ['profile-first', 'profile-second'];
    const made = (id: string, tick: number) => ({
      [`event/${String(tick).padStart(16, '0')}-${id}`]: make('profile-created', { id, tick, label: id }),
    });
    await area.set({ ...made(first, 1), ...made(second, 2) });
    await area.set({ ...events(2, 600, { profile: first }), ...events(600, 1300, { profile: second }) });
    await area.pack();
    expect(await store().remove({ profile: first })).toEqual({ ok: true });
    expect(JSON.stringify(await inDatabase())).not.toContain(first);
    expect(await ids()).toEqual([second, ...idsOf(600, 1300)]);
  });

  it('are set aside with a pack that cannot be understood, and the count says so', async () => {
    for (const damage of ['text', { other: 1 }]) {
      await deleteDatabase();
      const { area, sayLater, ids, readRecord } = await opened();
      await area.set(events(0, 1000));
      await area.pack();
      const [[name = '', pack = {}] = []] = await inDatabase();
      expect(name).toMatch(/^packed\//);
      const packed = Object.keys(pack as object).length;
      await area.set({ [name]: damage });
      expect(await ids()).toEqual(idsOf(packed, 1000));
      expect((await readRecord(area)).aside).toBe(1);
      await sayLater();
      expect(await ids()).toEqual([...idsOf(packed, 1000), 'later-001']);
      expect((await readRecord(area)).aside).toBe(1);
      expect((await inDatabase()).map(([key]) => key)).not.toContain(name);
      expect((await area.get(null))[`aside/${name}/0`]).toEqual(damage);
    }
  });

  it('lose the one that is damaged and no other, and the count says so', async () => {
    const { area, sayLater, ids, readRecord } = await opened();
    await area.set({ ...events(0, 1000), [keyAt(17)]: { kind: 'said-done' } });
    await area.pack();
    await sayLater();
    expect(await ids()).toEqual([...idsOf(0, 17), ...idsOf(18, 1000), 'later-001']);
    expect((await readRecord(area)).aside).toBe(1);
  });

  it('are not doubled by what an older version still keeps, and two versions of one are both kept', async () => {
    const { area, recordArea, ids, readRecord } = await opened();
    await area.set(events(0, 1000));
    await area.pack();
    const packs = (await inDatabase()).length;
    const older = memoryArea({ ...events(0, 2), ...events(2, 3, { step: 'close-account' }) });
    const updated = recordArea(older);
    await updated.takeIn('0.2.0');
    expect(await ids()).toEqual(idsOf(0, 1000));
    expect((await inDatabase()).length).toBe(packs + 1);
    expect((await readRecord(area)).aside).toBe(1);
    expect(older.stored).toEqual({});
  });
});

describe('many events in two copies', () => {
  it('are whole in both, wherever a kill falls between packing the one and the other', async () => {
    const bucket = { indexedDB: new OtherFactory() };
    const { area, ids } = await opened(bucket);
    await area.set(events(0, 1100));
    const begin = IDBDatabase.prototype.transaction;
    let writes = 0;
    // The second copy is packed first; then the process goes away.
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      if (args[1] === 'readwrite' && ++writes === 2) throw new DOMException('Gone.', 'AbortError');
      return begin.apply(this, args);
    });
    await expect(area.pack()).rejects.toThrow('Gone.');
    vi.restoreAllMocks();
    expect(await ids()).toEqual(idsOf(0, 1100));
    const later = await opened(bucket);
    await later.area.mend();
    await later.area.pack();
    expect(await later.ids()).toEqual(idsOf(0, 1100));
    expect((await inDatabase()).map(([key]) => key)).toEqual(
      (await inDatabase(bucket.indexedDB)).map(([key]) => key),
    );
    expect((await inDatabase()).length).toBeLessThan(10);
    await deleteDatabase();
    const last = await opened(bucket);
    await last.area.mend();
    expect(await last.ids()).toEqual(idsOf(0, 1100));
  });
});

describe('a value that is damaged in one of two places', () => {
  const damages: [string, (value: unknown) => unknown][] = [
    ['nothing', () => null],
    ['a text', () => 'text'],
    ['half of itself', (value) => ({ kind: (value as { kind: string }).kind })],
    ['another event’s value', () => Object.values(events(900, 901))[0]],
  ];
  const inside = async (factory: IDBFactory, change: (values: IDBObjectStore) => void | Promise<void>) => {
    const database = await new Promise<IDBDatabase>((done) => {
      const request = factory.open('abstain');
      request.onsuccess = () => done(request.result);
    });
    const writing = database.transaction('values', 'readwrite');
    await change(writing.objectStore('values'));
    await new Promise<void>((done) => {
      writing.oncomplete = () => done();
    });
    database.close();
  };

  for (const [name, damage] of damages)
    it(`and is ${name} there is put back from the other, and nothing is said of it`, async () => {
      const bucket = { indexedDB: new OtherFactory() };
      const { area, sayLater, ids, readRecord } = await opened(bucket);
      await area.set(events(0, 20));
      const whole = await area.get(null);
      await inside(indexedDB, (values) => {
        values.put(damage(whole[keyAt(7)]), keyAt(7));
      });
      // A page that looks before the background has woken.
      expect(await readRecord(area)).toMatchObject({ aside: 0, events: { length: 20 } });
      await sayLater();
      expect(await ids()).toEqual([...idsOf(0, 20), 'later-001']);
      expect(await area.get(null)).toMatchObject(whole);
      expect((await readRecord(area)).aside).toBe(0);
      expect(await inDatabase()).toEqual(await inDatabase(bucket.indexedDB));
    });

  it('within a pack, or as a whole pack, is put back from the other', async () => {
    for (const damaged of ['event', 'pack'] as const) {
      await deleteDatabase();
      const bucket = { indexedDB: new OtherFactory() };
      const { area, sayLater, ids, readRecord } = await opened(bucket);
      await area.set(events(0, 1000));
      await area.pack();
      const [[name = '', pack = {}] = []] = await inDatabase();
      await inside(indexedDB, (values) => {
        values.put(damaged === 'pack' ? 'text' : { ...(pack as object), [keyAt(17)]: 7 }, name);
      });
      expect(await readRecord(area), damaged).toMatchObject({ aside: 0, events: { length: 1000 } });
      await sayLater();
      await area.mend();
      await area.pack();
      expect(await ids(), damaged).toEqual([...idsOf(0, 1000), 'later-001']);
      expect((await readRecord(area)).aside).toBe(0);
      expect(await inDatabase()).toEqual(await inDatabase(bucket.indexedDB));
    }
  });

  it('and damaged in the other too is set aside, and said', async () => {
    const bucket = { indexedDB: new OtherFactory() };
    const { area, sayLater, ids, readRecord } = await opened(bucket);
    await area.set(events(0, 20));
    await area.set({ [keyAt(7)]: 'text' });
    expect((await readRecord(area)).aside).toBe(1);
    await sayLater();
    expect(await ids()).toEqual([...idsOf(0, 7), ...idsOf(8, 20), 'later-001']);
    expect((await readRecord(area)).aside).toBe(1);
  });

  it('whatever is damaged, missing or left over where: all that either place can tell is shown, and nothing else', async () => {
    for (let seed = 1; seed <= 12; seed++) {
      await deleteDatabase();
      const bucket = { indexedDB: new OtherFactory() };
      const { area, store, sayLater, ids, readRecord } = await opened(bucket);
      const chance = (n: number) => {
        // A linear congruence: the same cases in every run.
        const next = (seed * 7919 + n * 104_729) % 2_147_483_647;
        return ((next * 48_271) % 2_147_483_647) / 2_147_483_647;
      };
      const packed = seed % 2 === 0;
      await area.set(events(0, packed ? 1000 : 60));
      if (packed) await area.pack();
      const whole = await area.get(null);
      const hurt = [0, 1].map(() => new Set<string>());
      let roll = 0;
      for (const [place, factory] of [indexedDB, bucket.indexedDB].entries()) {
        const found = await inDatabase(factory);
        await inside(factory, (values) => {
          for (const [key, value] of found) {
            const eventKeys = key.startsWith('packed/') ? Object.keys(value as object) : [key];
            const luck = chance(roll++);
            if (luck < 0.15) values.delete(key);
            else if (luck < 0.3) values.put(['text', 7, [], null][roll % 4], key);
            else if (luck < 0.45 && eventKeys.length > 1) {
              values.put({ ...(value as object), [eventKeys[3] as string]: { kind: 'said-done' } }, key);
              hurt[place]?.add(eventKeys[3] as string);
              continue;
            } else continue;
            for (const one of eventKeys) hurt[place]?.add(one);
          }
        });
      }
      const lost = [...(hurt[0] ?? [])].filter((key) => hurt[1]?.has(key));
      const left = Object.keys(whole).filter((key) => !lost.includes(key));
      const leftIds = left.map((key) => key.slice('event/'.length + 17));
      const woken = store();
      await area.mend();
      await woken.append({ id: 'later-001', kind: 'said-done', step: 'old-posts' });
      expect(await ids(), `seed ${seed}`).toEqual([...leftIds, 'later-001']);
      const { aside } = await readRecord(area);
      await area.mend();
      await area.pack();
      await sayLater(2);
      expect(await ids(), `seed ${seed}, again`).toEqual([...leftIds, 'later-001', 'later-002']);
      expect((await readRecord(area)).aside).toBe(aside);
      expect(await area.get(null)).toMatchObject(Object.fromEntries(left.map((key) => [key, whole[key]])));
    }
  });
});
