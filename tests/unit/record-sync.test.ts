import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../lib/domain/objection/checklist';
import { syncStanding } from '../../lib/domain/record/sync-pack';
import type { Area } from '../../lib/extension/record-area';
import { type NewEvent, recordStore } from '../../lib/extension/record-store';
import { recordSync } from '../../lib/extension/record-sync';
import { readRecord } from '../../lib/extension/stored-record';

const today = Temporal.Instant.from('2026-12-01T12:00:00Z');

const steps = [{ step: 'switch-off', applies: true, setting: 'ai-training' } as const];

/** A storage area; `quota` in bytes is refused beyond, as a browser refuses it. */
function area({ quota = Number.POSITIVE_INFINITY } = {}) {
  const stored: Record<string, unknown> = {};
  const limits = { quota };
  const calls = { set: 0 };
  const kept: Area = {
    get: async () => structuredClone(stored),
    async set(items) {
      calls.set++;
      const after = { ...stored, ...structuredClone(items) };
      const bytes = Object.entries(after).reduce(
        (sum, [key, value]) => sum + key.length + JSON.stringify(value).length,
        0,
      );
      if (bytes > limits.quota) throw new Error('QUOTA_BYTES quota exceeded');
      Object.assign(stored, after);
    },
    async remove(keys) {
      for (const key of [keys].flat()) delete stored[key];
    },
    async clear() {
      for (const key of Object.keys(stored)) delete stored[key];
    },
  };
  return { kept, stored, limits, calls };
}

/** A browser with its own record, which `sync.exchange` joins to the sync storage that all share. */
function device(shared: ReturnType<typeof area>, start: number) {
  const local = area();
  let now = start;
  const store = recordStore({
    area: local.kept,
    session: area().kept,
    sync: shared.kept,
    clock: () => now++,
  });
  const sync = recordSync({ store, area: shared.kept });
  let said = 0;
  const say = (event: object) => store.append({ id: `from-${start}-${said++}`, ...event } as NewEvent);
  return {
    store,
    sync,
    say,
    local,
    read: (state: 'on' | 'off', load: string) =>
      say({ kind: 'reading', setting: 'ai-training', state, load }),
    choose: (on: boolean) => say({ kind: 'sync-chosen', on }),
    events: async () => (await readRecord(local.kept)).events,
    standing: async () =>
      checklistOf(await readRecord(local.kept).then(({ events }) => events), {
        steps,
        profile: null,
        now: today,
      })[0],
  };
}

describe('two browsers of one person', () => {
  it('agree once both were online, and exchanging again changes nothing', async () => {
    const shared = area();
    const [ada, bob] = [device(shared, 1000), device(shared, 5000)];
    await ada.choose(true);
    await bob.choose(true);
    await ada.read('off', 'load-000a');
    await bob.read('off', 'load-000b');
    await ada.say({ kind: 'objection-sent', channel: 'form-ai', on: '2026-11-20' });
    for (const one of [ada, bob, ada, bob]) await one.sync.exchange();
    const ids = async (one: typeof ada) => (await one.events()).map(({ id }) => id);
    expect(await ids(ada)).toEqual(await ids(bob));
    expect(await ids(ada)).toHaveLength(5);
    expect(await ada.standing()).toMatchObject({ status: 'held', via: ['sync'] });
    expect(await bob.standing()).toMatchObject({ status: 'held', via: ['sync'] });
    const { set } = shared.calls;
    expect(await Promise.all([ada.sync.exchange(), bob.sync.exchange()])).toEqual([0, 0]);
    expect(shared.calls.set).toBe(set);
  });

  it('hand over nothing before it is chosen, and take it all back when it is no longer', async () => {
    const shared = area();
    const [ada, bob] = [device(shared, 1000), device(shared, 5000)];
    await ada.read('off', 'load-000a');
    await ada.sync.exchange();
    expect(shared.stored).toEqual({});
    await ada.choose(true);
    await ada.sync.exchange();
    expect(Object.keys(shared.stored)).toHaveLength(1);
    // The other browser has not chosen it: it takes nothing.
    expect(await bob.sync.exchange()).toBe(0);
    await ada.choose(false);
    await ada.sync.exchange();
    expect(shared.stored).toEqual({});
    expect((await ada.events()).length).toBe(3);
  });

  it('what one deletes goes from the shared storage too, and does not come back to it', async () => {
    const shared = area();
    const [ada, bob] = [device(shared, 1000), device(shared, 5000)];
    for (const one of [ada, bob]) {
      await one.choose(true);
      await one.read('off', 'load-000a');
    }
    for (const one of [ada, bob, ada]) await one.sync.exchange();
    await Promise.all([ada.store.remove('everything'), ada.sync.exchange()]);
    expect([shared.stored, ada.local.stored]).toEqual([{}, {}]);
    await bob.sync.exchange();
    await ada.sync.exchange();
    expect(await ada.events()).toEqual([]);
    expect(await bob.events()).toHaveLength(4);
  });

  it('a full quota keeps everything here, is told, and is made good once there is room', async () => {
    const shared = area({ quota: 100 });
    const ada = device(shared, 1000);
    await ada.choose(true);
    for (let load = 0; load < 5; load++) await ada.read('off', `load-000${load}`);
    expect(await ada.sync.exchange()).toBe(0);
    expect(shared.stored).toEqual({});
    expect(await ada.events()).toHaveLength(6);
    expect(syncStanding(await ada.events(), shared.stored)).toMatchObject({ on: true, waiting: true });
    shared.limits.quota = 102_400;
    await ada.sync.exchange();
    expect(syncStanding(await ada.events(), shared.stored)).toMatchObject({ waiting: false, travelling: 6 });
  });

  it('many occasions at once are one exchange after another, and the last word goes out', async () => {
    const shared = area();
    const ada = device(shared, 1000);
    await ada.choose(true);
    const exchanges = Array.from({ length: 20 }, async (_, n) => {
      await ada.read('off', `load-${String(n).padStart(4, '0')}`);
      await ada.sync.exchange();
    });
    await Promise.all(exchanges);
    expect(syncStanding(await ada.events(), shared.stored)).toMatchObject({ waiting: false, travelling: 21 });
  });

  it('leave whatever else is in the shared storage as it is', async () => {
    const shared = area();
    Object.assign(shared.stored, { 'record/someone-else/00000': 'damaged', another: 1 });
    const ada = device(shared, 1000);
    await ada.choose(true);
    await ada.sync.exchange();
    await ada.choose(false);
    await ada.sync.exchange();
    expect(shared.stored).toEqual({ 'record/someone-else/00000': 'damaged', another: 1 });
  });
});
