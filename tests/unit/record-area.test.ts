import 'fake-indexeddb/auto';
import { IDBFactory as OtherFactory } from 'fake-indexeddb';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { type Area, recordArea } from '../../lib/extension/record-area';
import { watchArea } from '../../lib/extension/record-changes';
import { recordStore } from '../../lib/extension/record-store';
import { readRecord } from '../../lib/extension/stored-record';
import { deleteDatabase } from '../fixtures/database';
import { eventually } from '../fixtures/eventually';
import { memoryArea } from '../fixtures/extension/doors';
import { make } from '../fixtures/record/events';

const versions = { before: '0.1.0', now: '0.2.0', next: '0.3.0' };

beforeEach(() => deleteDatabase());
afterEach(() => vi.restoreAllMocks());

const eventOf = (n: number) => make('said-done', { id: `told-${String(n).padStart(4, '0')}`, tick: n + 1 });
const keyed = (...numbers: number[]) =>
  Object.fromEntries(
    numbers.map((n) => {
      const event = eventOf(n) as { tick: number; id: string };
      return [`event/${String(event.tick).padStart(16, '0')}-${event.id}`, event];
    }),
  );
const idsIn = async (area: Area) => (await readRecord(area)).events.map(({ id }) => id);
const idsOf = (...numbers: number[]) => numbers.map((n) => eventOf(n).id);

describe('what an older version kept in storage.local', () => {
  const older = (...numbers: number[]) =>
    memoryArea({ ...keyed(...numbers), 'draft/a': { typed: 'Dear' }, guide: { mode: 'beside' } });

  it('is seen by a page before it was taken in, and is in one place afterwards', async () => {
    const before = older(1, 2, 3);
    const area = recordArea(before);
    expect(await idsIn(area)).toEqual(idsOf(1, 2, 3));
    await area.takeIn(versions.now);
    expect(await idsIn(area)).toEqual(idsOf(1, 2, 3));
    expect(await area.get(null)).toHaveProperty('draft/a', { typed: 'Dear' });
    expect(before.stored).toEqual({ guide: { mode: 'beside' } });
  });

  it('is not lost and not doubled, wherever taking it in is interrupted, and however often', async () => {
    const before = older(1, 2, 3);
    const area = recordArea(before);
    const really = IDBObjectStore.prototype.put;
    const put = vi.spyOn(IDBObjectStore.prototype, 'put');
    for (let cut = 0; cut < 5; cut++) {
      let calls = 0;
      put.mockImplementation(function (this: IDBObjectStore, ...args) {
        if (calls++ === cut) throw new DOMException('The process went away.', 'AbortError');
        return really.apply(this, args);
      });
      await area.takeIn(versions.now).catch(() => {});
      expect(await idsIn(area), `cut at write ${cut}`).toEqual(idsOf(1, 2, 3));
    }
    put.mockRestore();
    const { remove } = before;
    before.remove = async () => {
      throw new Error('The process went away.');
    };
    await area.takeIn(versions.now).catch(() => {});
    expect(await idsIn(area)).toEqual(idsOf(1, 2, 3));
    before.remove = remove;
    await area.takeIn(versions.now);
    expect(before.stored).toEqual({ guide: { mode: 'beside' } });
    expect(await idsIn(area)).toEqual(idsOf(1, 2, 3));
  });

  it('joins the rest when an older version ran for a while, and this one comes back', async () => {
    const before = older(1, 2);
    const area = recordArea(before);
    await area.takeIn(versions.now);
    await area.set(keyed(3));
    Object.assign(before.stored, keyed(4, 5));
    // At the start the browser has not yet told that an update happened: nothing is taken, and nothing thrown away.
    await area.takeIn(versions.now);
    expect(Object.keys(before.stored)).toHaveLength(3);
    await area.takeIn(versions.now, versions.before);
    expect(await idsIn(area)).toEqual(idsOf(1, 2, 3, 4, 5));
    expect(before.stored).toEqual({ guide: { mode: 'beside' } });
  });

  it('keeps both of two values under one key', async () => {
    const before = older(1);
    const area = recordArea(before);
    await area.takeIn(versions.now);
    const [key = ''] = Object.keys(keyed(1));
    before.stored[key] = { ...eventOf(1), step: 'close-account' };
    await area.takeIn(versions.now, versions.before);
    expect(await idsIn(area)).toEqual(idsOf(1));
    expect((await readRecord(area)).aside).toBe(1);
  });

  it('is not believed later: a page that was taken over may have written it', async () => {
    const before = older();
    const area = recordArea(before);
    await area.takeIn(versions.now);
    await area.set(keyed(1));
    Object.assign(before.stored, keyed(2));
    expect(await idsIn(area)).toEqual(idsOf(1));
    await area.takeIn(versions.next, versions.now);
    await area.takeIn(versions.next);
    expect(await idsIn(area)).toEqual(idsOf(1));
    await area.clear();
    Object.assign(before.stored, keyed(3));
    await area.takeIn(versions.next);
    expect(await idsIn(area)).toEqual([]);
  });
});

describe('the record’s place', () => {
  it('acknowledges only what is on the disk: every write asks for it', async () => {
    const begun = vi.spyOn(IDBDatabase.prototype, 'transaction');
    const area = recordArea(memoryArea());
    const store = recordStore({ area, session: memoryArea(), sync: memoryArea(), clock: () => 5 });
    expect(await store.append({ id: 'first-001', kind: 'said-done', step: 'old-posts' })).toMatchObject({
      ok: true,
    });
    const writes = begun.mock.calls.filter(([, mode]) => mode === 'readwrite');
    expect(writes.length).toBeGreaterThan(0);
    for (const [, , options] of writes) expect(options).toEqual({ durability: 'strict' });
  });

  it('tells other pages which family changed, and no longer once they do not listen', async () => {
    const area = recordArea(memoryArea());
    const events = vi.fn();
    const drafts = vi.fn();
    const stops = [watchArea(['event/'], events), watchArea(['draft/'], drafts)];
    await area.set(keyed(1));
    await eventually(() => expect(events).toHaveBeenCalledTimes(1));
    expect(drafts).not.toHaveBeenCalled();
    for (const stop of stops) stop();
    const listening = vi.fn();
    const stop = watchArea(['event/'], listening);
    await area.set(keyed(2));
    await eventually(() => expect(listening).toHaveBeenCalled());
    expect(events).toHaveBeenCalledTimes(1);
    stop();
  });

  it('a change just before one watch takes the place of another is not missed', async () => {
    const area = recordArea(memoryArea());
    const [first, second] = [vi.fn(), vi.fn()];
    const stop = watchArea(['event/'], first);
    await area.set(keyed(1));
    const stopSecond = watchArea(['event/'], second);
    stop();
    await eventually(() => expect(first.mock.calls.length + second.mock.calls.length).toBeGreaterThan(0));
    stopSecond();
  });

  it('goes on after the browser took the connection away', async () => {
    const area = recordArea(memoryArea());
    await area.set(keyed(1));
    const { transaction } = IDBDatabase.prototype;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementationOnce(function (this: IDBDatabase) {
      this.close();
      return transaction.call(this, ['values', 'home'], 'readwrite');
    });
    await area.set(keyed(2));
    expect(await idsIn(area)).toEqual(idsOf(1, 2));
  });
});

describe('in a browser with a place for a second copy', () => {
  const opened = async () => {
    const bucket = { indexedDB: new OtherFactory() };
    const { locks } = navigator;
    vi.stubGlobal('navigator', { locks, storageBuckets: { open: async () => bucket } });
    vi.resetModules();
    const fresh = await import('../../lib/extension/record-area');
    const changes = await import('../../lib/extension/record-changes');
    return { bucket, area: fresh.recordArea(memoryArea()), watchArea: changes.watchArea };
  };
  afterEach(() => {
    vi.unstubAllGlobals();
    vi.resetModules();
  });

  it('what the browser deleted of the first place is put back from the second, and pages are told', async () => {
    const { area, watchArea } = await opened();
    await area.takeIn(versions.now);
    await area.mend();
    await area.set(keyed(1, 2));
    await deleteDatabase();
    expect(await idsIn(area)).toEqual([]);
    const told = vi.fn();
    const stop = watchArea(['event/'], told);
    await area.mend();
    expect(await idsIn(area)).toEqual(idsOf(1, 2));
    await eventually(() => expect(told).toHaveBeenCalled());
    stop();
  });

  it('data that a page may have written elsewhere is not taken in because the first place was deleted', async () => {
    const { area } = await opened();
    await area.takeIn(versions.now);
    await area.mend();
    await area.set(keyed(1));
    await deleteDatabase();
    await area.mend();
    const planted = recordArea(memoryArea(keyed(7)));
    await planted.takeIn(versions.now);
    expect(await idsIn(area)).toEqual(idsOf(1));
  });

  it('what the browser deleted of the second is put back from the first', async () => {
    const { area, bucket } = await opened();
    await area.set(keyed(1, 2));
    await deleteDatabase(bucket.indexedDB);
    // An append finds the place gone; it is stored all the same.
    await area.set(keyed(3));
    await area.mend();
    await deleteDatabase();
    await area.mend();
    expect(await idsIn(area)).toEqual(idsOf(1, 2, 3));
  });

  it('so are some hundred values, which are read at once', async () => {
    const { area, bucket } = await opened();
    const many = Array.from({ length: 300 }, (_, n) => n + 1);
    await area.set(keyed(...many));
    await area.set(keyed(301));
    await deleteDatabase(bucket.indexedDB);
    await area.mend();
    await deleteDatabase();
    await area.mend();
    expect(await area.get(null)).toEqual(keyed(...many, 301));
  });

  it('what a page deletes while the background makes both places whole stays deleted', async () => {
    for (const isFirst of [true, false])
      for (let wait = 0; wait < 8; wait++) {
        const { area } = await opened();
        const id = `draft/${wait}`;
        await area.set({ [id]: { typed: 'Dear' } });
        const acts = [() => area.mend(), () => area.remove(id)] as const;
        const [one, other] = isFirst ? acts : ([acts[1], acts[0]] as const);
        const begun = one();
        await new Promise((later) => setTimeout(later, wait));
        await Promise.all([begun, other()]);
        await area.mend();
        expect(Object.keys(await area.get(null)), `${isFirst}, ${wait} ms`).not.toContain(id);
        vi.unstubAllGlobals();
      }
  });

  it('what a page was just writing while everything was deleted does not come back from the second place', async () => {
    const { area, bucket } = await opened();
    await area.mend();
    const { promise: mayOpen, resolve: letOpen } = Promise.withResolvers<void>();
    const { locks } = navigator;
    vi.stubGlobal('navigator', { locks, storageBuckets: { open: () => mayOpen.then(() => bucket) } });
    vi.resetModules();
    const page = (await import('../../lib/extension/record-area')).recordArea(memoryArea());
    const kept = page.set({ 'draft/a': { typed: 'Dear' } });
    await eventually(async () => expect(await area.get(null)).toHaveProperty('draft/a'));
    const cleared = area.clear();
    await new Promise((later) => setTimeout(later, 20));
    letOpen();
    await Promise.all([kept, cleared]);
    await area.mend();
    expect(await area.get(null)).toEqual({});
  });

  it('an older value never comes back from the second place because the newer one could not be written there', async () => {
    const { area } = await opened();
    await area.set({ notified: ['one'], 'draft/a': { typed: 'Dear' } });
    const really = IDBObjectStore.prototype.put;
    let calls = 0;
    vi.spyOn(IDBObjectStore.prototype, 'put').mockImplementation(function (this: IDBObjectStore, ...args) {
      if (++calls === 2) throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
      return really.apply(this, args);
    });
    await area.set({ notified: ['one', 'two'] });
    expect(calls).toBe(2);
    await deleteDatabase();
    await area.mend();
    expect(await area.get(null)).toEqual({ 'draft/a': { typed: 'Dear' } });
  });

  it('a value is in the second place too though the browser had taken the connection away', async () => {
    const { area } = await opened();
    await area.set({ notified: ['one'] });
    const { transaction } = IDBDatabase.prototype;
    let calls = 0;
    vi.spyOn(IDBDatabase.prototype, 'transaction').mockImplementation(function (this: IDBDatabase, ...args) {
      if (++calls === 2) this.close();
      return transaction.apply(this, args);
    });
    await area.set({ notified: ['one', 'two'] });
    await deleteDatabase();
    await area.mend();
    expect(await area.get(null)).toEqual({ notified: ['one', 'two'] });
  });

  it('nothing is removed while the second place cannot be opened, since it would come back from there', async () => {
    await (await opened()).area.set(keyed(1, 2));
    vi.stubGlobal('navigator', {
      storageBuckets: { open: () => Promise.reject(new DOMException('No.', 'UnknownError')) },
    });
    vi.resetModules();
    const later = (await import('../../lib/extension/record-area')).recordArea(memoryArea());
    await later.set(keyed(3));
    await expect(later.remove(Object.keys(keyed(2)))).rejects.toThrow('No.');
    await expect(later.clear()).rejects.toThrow('No.');
    expect(await idsIn(later)).toEqual(idsOf(1, 2, 3));
  });

  it('what was removed is gone from both', async () => {
    const { area } = await opened();
    await area.set(keyed(1, 2, 3));
    await area.remove(Object.keys(keyed(2)));
    await area.mend();
    expect(await idsIn(area)).toEqual(idsOf(1, 3));
    await area.clear();
    await area.mend();
    expect(await area.get(null)).toEqual({});
  });
});
