import 'fake-indexeddb/auto';
import { IDBFactory as OtherFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { kept } from '../../scripts/kept';
import { memoryArea } from '../fixtures/extension/doors';
import { make } from '../fixtures/record/events';

const deleted = (factory: IDBFactory) =>
  new Promise<void>((done, failed) => {
    const request = factory.deleteDatabase('abstain');
    request.onsuccess = () => done();
    request.onerror = () => failed(request.error);
  });

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
  const ids = async () => (await readRecord(area)).events.map(({ id }) => id);
  return { area, store, ids, readRecord, recordArea };
}

beforeEach(() => deleted(indexedDB));
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

/** What stands in the database itself, packs and all. */
const raw = async (factory: IDBFactory = indexedDB): Promise<[string, unknown][]> => {
  const result = <Value>(request: IDBRequest<Value>) =>
    new Promise<Value>((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const db = await result(factory.open('abstain'));
  const values = db.transaction('values').objectStore('values');
  const [keys, all] = await Promise.all([result(values.getAllKeys()), result(values.getAll())]);
  db.close();
  return keys.map((key, n) => [String(key), all[n]]);
};

describe('many events', () => {
  it('are kept in few values, and read as they were', async () => {
    const { area, ids, store } = await opened();
    await area.set({ ...events(0, 734), 'draft/a': { typed: 'Dear' }, notified: ['x'] });
    const before = await area.get(null);
    await area.pack();
    expect((await raw()).length).toBeLessThan(10);
    expect(await area.get(null)).toEqual(before);
    expect(await kept(null)).toEqual(before);
    expect(await ids()).toEqual(idsOf(0, 734));
    // An append touches no pack.
    const names = (await raw()).map(([key]) => key);
    await store().append({ id: 'later-001', kind: 'said-done', step: 'old-posts' });
    expect((await ids()).at(-1)).toBe('later-001');
    expect((await raw()).map(([key]) => key)).toEqual(expect.arrayContaining(names));
  });

  it('are left as they are while they are few', async () => {
    const { area } = await opened();
    await area.set(events(0, 400));
    await area.pack();
    expect((await raw()).length).toBe(400);
  });

  it('go one by one, for good, and come back changed where they are written again', async () => {
    const { area, ids } = await opened();
    await area.set(events(0, 1000));
    await area.pack();
    await area.remove([keyAt(0), keyAt(499), keyAt(700), 'event/none']);
    await area.set(events(3, 4, { step: 'close-account' }));
    const left = idsOf(0, 1000).filter((id) => ![idOf(0), idOf(499), idOf(700)].includes(id));
    expect(await ids()).toEqual(left);
    expect(JSON.stringify(await raw())).not.toContain(idOf(700));
    expect((await area.get(null))[keyAt(3)]).toMatchObject({ step: 'close-account' });
    await area.set(events(1000, 1600));
    await area.pack();
    expect(await ids()).toEqual([...left, ...idsOf(1000, 1600)]);
    expect((await area.get(null))[keyAt(3)]).toMatchObject({ step: 'close-account' });
    expect(JSON.stringify(await raw()).split(`"${idOf(3)}"`)).toHaveLength(2);
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
    expect(JSON.stringify(await raw())).not.toContain(first);
    expect(await ids()).toEqual([second, ...idsOf(600, 1300)]);
  });

  it('of a pack that cannot be understood are set aside as they are, and it is said', async () => {
    for (const damage of ['text', { other: 1 }]) {
      await deleted(indexedDB);
      const { area, store, ids, readRecord } = await opened();
      await area.set(events(0, 1000));
      await area.pack();
      const [[name = ''] = []] = await raw();
      expect(name).toMatch(/^packed\//);
      await area.set({ [name]: damage });
      expect(await ids()).toEqual(idsOf(500, 1000));
      expect((await readRecord(area)).aside).toBe(1);
      await store().append({ id: 'later-001', kind: 'said-done', step: 'old-posts' });
      expect(await ids()).toEqual([...idsOf(500, 1000), 'later-001']);
      expect((await readRecord(area)).aside).toBe(1);
      expect((await raw()).map(([key]) => key)).not.toContain(name);
      expect((await area.get(null))[`aside/${name}/0`]).toEqual(damage);
    }
  });

  it('with one damaged event lose that one only, and it is said', async () => {
    const { area, store, ids, readRecord } = await opened();
    await area.set({ ...events(0, 1000), [keyAt(17)]: { kind: 'said-done' } });
    await area.pack();
    await store().append({ id: 'later-001', kind: 'said-done', step: 'old-posts' });
    expect(await ids()).toEqual([...idsOf(0, 17), ...idsOf(18, 1000), 'later-001']);
    expect((await readRecord(area)).aside).toBe(1);
  });

  it('are not doubled by what an older version still keeps, and of two versions none is thrown away', async () => {
    const { area, recordArea, ids, readRecord } = await opened();
    await area.set(events(0, 1000));
    await area.pack();
    const older = memoryArea({ ...events(0, 2), ...events(2, 3, { step: 'close-account' }) });
    const updated = recordArea(older);
    await updated.takeIn('0.2.0');
    expect(await ids()).toEqual(idsOf(0, 1000));
    expect((await raw()).length).toBe(3);
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
    expect((await raw()).map(([key]) => key)).toEqual((await raw(bucket.indexedDB)).map(([key]) => key));
    expect(await raw()).toHaveLength(3);
    await deleted(indexedDB);
    const last = await opened(bucket);
    await last.area.mend();
    expect(await last.ids()).toEqual(idsOf(0, 1100));
  });
});
