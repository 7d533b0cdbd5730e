import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { standing } from '../../lib/domain/standing';
import { type Area, readRecord, recordStore, type Unplaced } from '../../lib/extension/record-store';

const saved = (name: string): Record<string, unknown> =>
  JSON.parse(readFileSync(new URL(`../storage/${name}.json`, import.meta.url), 'utf8'));

/** Storage as a browser has it: values are copies, every call takes a while, and calls overlap. */
function memory(stored: Record<string, unknown> = {}) {
  const calls = { set: 0, remove: 0 };
  const pause = () => new Promise((resolve) => setTimeout(resolve, Math.random() * 3));
  const fail = {
    set: null as Error | null,
    get: null as Error | null,
    remove: null as Error | null,
    afterSet: null as Error | null,
  };
  const area: Area = {
    async get() {
      await pause();
      if (fail.get) throw fail.get;
      return structuredClone(stored);
    },
    async set(items) {
      const copy = structuredClone(items);
      await pause();
      calls.set++;
      if (fail.set) throw fail.set;
      Object.assign(stored, copy);
      await pause();
      if (fail.afterSet) throw fail.afterSet;
    },
    async remove(key) {
      await pause();
      calls.remove++;
      if (fail.remove) throw fail.remove;
      delete stored[key];
    },
  };
  return { area, stored, fail, calls };
}

const full = new Error('Resource::kQuotaBytes quota exceeded');
const say = (id: string, step = 'old-posts'): Unplaced => ({
  id: id.padEnd(8, '0'),
  kind: 'said-done',
  step,
});
const read = (id: string, load: string, state: 'on' | 'off' = 'off'): Unplaced => ({
  id: id.padEnd(8, '0'),
  kind: 'reading',
  setting: 'ai-training',
  state,
  load: load.padEnd(8, '0'),
  page: 'setting',
});
const clock = (...times: number[]) => {
  let n = 0;
  return () => times[Math.min(n++, times.length - 1)] ?? 0;
};
const eventKeys = (stored: object) =>
  Object.keys(stored)
    .filter((key) => key.startsWith('event/'))
    .sort();
const steps = [
  { step: 'switch-off', applies: true, setting: 'ai-training' } as const,
  { step: 'objection', applies: true },
];
const statusOf = async (area: Area) =>
  standing((await readRecord(area)).events, { steps, profile: null }).map(({ status }) => status);

describe('appending', () => {
  it('keeps each event under a key of its own and acknowledges it with its place', async () => {
    const { area, stored } = memory();
    const store = recordStore({ area, clock: () => 1_795_000_000_000 });
    expect(await store.append(say('first'))).toEqual({ ok: true, tick: 1_795_000_000_000 });
    expect(stored).toEqual({
      'event/0001795000000000-first000': {
        id: 'first000',
        kind: 'said-done',
        step: 'old-posts',
        tick: 1_795_000_000_000,
        at: '2026-11-18T11:06:40.000Z',
        profile: null,
        v: 1,
      },
    });
  });

  it('is not acknowledged before it is stored', async () => {
    const { area, stored } = memory();
    const store = recordStore({ area, clock: () => 5 });
    const answer = store.append(say('first'));
    expect(stored).toEqual({});
    await answer;
    expect(eventKeys(stored)).toHaveLength(1);
  });

  it('from two tabs at once loses nothing, doubles nothing, and never rewrites what is older', async () => {
    const { area, stored } = memory();
    const store = recordStore({ area, clock: () => 5 });
    await store.append(say('before'));
    const before = structuredClone(stored);
    const tabs = ['one', 'two'].map(async (tab) => {
      const answers = [];
      for (let n = 0; n < 20; n++) answers.push(store.append(read(`${tab}-${n}-xx`, tab)));
      return Promise.all(answers);
    });
    const ticks = (await Promise.all(tabs)).flat().map((answer) => (answer.ok ? answer.tick : 0));
    expect(new Set(ticks).size).toBe(40);
    expect((await readRecord(area)).events).toHaveLength(41);
    expect(stored).toMatchObject(before);
  });

  it('goes on where a killed worker left off, whatever the clock does meanwhile', async () => {
    const { area } = memory();
    const ticks = [];
    for (const time of [1_795_000_000_000, 8.64e15, 3, -8.64e15, 1_795_000_000_000]) {
      const worker = recordStore({ area, clock: () => time });
      const answer = await worker.append(say(`at-${ticks.length}-xxx`));
      ticks.push(answer.ok ? answer.tick : 0);
    }
    expect(ticks).toEqual([1_795_000_000_000, 8.64e15, 8.64e15 + 1, 8.64e15 + 2, 8.64e15 + 3]);
    const { events, aside } = await readRecord(area);
    expect(events.map(({ tick }) => tick)).toEqual(ticks);
    expect(aside).toBe(0);
  });

  it('counts a retry once: the same worker, or the next one after a kill before the answer', async () => {
    const { area, stored } = memory();
    const store = recordStore({ area, clock: clock(10, 20, 30) });
    const answer = await store.append(say('again'));
    expect(await store.append(say('again'))).toEqual(answer);
    const next = recordStore({ area, clock: () => 40 });
    expect(await next.append(say('again'))).toEqual(answer);
    expect(eventKeys(stored)).toHaveLength(1);
  });

  it('a retry that overtakes its first try is one event too', async () => {
    const { area, stored } = memory();
    const store = recordStore({ area, clock: () => 10 });
    const [first, second] = await Promise.all([store.append(say('again')), store.append(say('again'))]);
    expect(second).toEqual(first);
    expect(eventKeys(stored)).toHaveLength(1);
  });
});

describe('when storage fails', () => {
  it('full: says so, loses nothing, and takes the same event once there is room', async () => {
    const { area, stored, fail } = memory();
    const store = recordStore({ area, clock: clock(10, 20, 30) });
    await store.append(say('first'));
    const before = structuredClone(stored);
    fail.set = full;
    expect(await store.append(say('second'))).toEqual({ ok: false, why: 'storage-full' });
    expect(stored).toEqual(before);
    fail.set = null;
    expect(await store.append(say('second'))).toMatchObject({ ok: true });
    expect((await readRecord(area)).events.map(({ id }) => id)).toEqual(['first000', 'second00']);
  });

  it.each([
    [
      'Firefox, full',
      new DOMException('QuotaExceededError: storage.local API call exceeded its quota limitations.'),
      'storage-full',
    ],
    ['disk full', new Error('IO error: 000012.log: No space left on device'), 'storage-full'],
    ['anything else', new Error('An unexpected error occurred'), 'storage-failed'],
  ])('%s', async (_what, error, why) => {
    const { area, fail } = memory();
    fail.set = error;
    expect(await recordStore({ area, clock: () => 1 }).append(say('first'))).toEqual({ ok: false, why });
  });

  it('cannot even be read: says so, and recovers by itself', async () => {
    const { area, fail, stored } = memory();
    const store = recordStore({ area, clock: () => 1 });
    fail.get = new Error('Access to storage is denied');
    expect(await store.append(say('first'))).toEqual({ ok: false, why: 'storage-failed' });
    await expect(store.visit((events) => events)).rejects.toThrow('denied');
    fail.get = null;
    expect(await store.append(say('first'))).toMatchObject({ ok: true });
    expect(eventKeys(stored)).toHaveLength(1);
  });

  it('a write that failed only after it was done is not doubled by the retry', async () => {
    const { area, fail, stored } = memory();
    const store = recordStore({ area, clock: clock(10, 20) });
    fail.afterSet = new Error('The database was closed');
    expect(await store.append(say('first'))).toMatchObject({ ok: false });
    fail.afterSet = null;
    expect(await store.append(say('first'))).toEqual({ ok: true, tick: 10 });
    expect(eventKeys(stored)).toHaveLength(1);
  });

  it('one failed event does not hold up the others', async () => {
    const { area, fail } = memory();
    const store = recordStore({ area, clock: clock(1, 2, 3) });
    fail.set = full;
    const refused = store.append(say('first'));
    const later = refused.then(() => {
      fail.set = null;
      return store.append(say('second'));
    });
    expect([await refused, await later].map(({ ok }) => ok)).toEqual([false, true]);
  });
});

describe('what depends on the record', () => {
  it('is written with the event in one call, or not at all', async () => {
    const { area, stored, fail, calls } = memory();
    const store = recordStore({
      area,
      clock: () => 10,
      alongside: (events, kind) => ({ count: `${events.length} after ${kind}` }),
    });
    await store.append(say('first'));
    expect(calls.set).toBe(1);
    expect(stored.count).toBe('1 after said-done');
    fail.set = full;
    await store.append(say('second'));
    expect(stored.count).toBe('1 after said-done');
  });

  it('cannot be overtaken by an event that comes meanwhile', async () => {
    const { area } = memory();
    const store = recordStore({ area, clock: () => 10 });
    const order: string[] = [];
    const visit = store.visit(async (events) => {
      await new Promise((resolve) => setTimeout(resolve, 20));
      order.push(`visited ${events.length}`);
    });
    const append = store.append(say('first')).then(() => order.push('appended'));
    await Promise.all([visit, append]);
    expect(order).toEqual(['visited 0', 'appended']);
  });
});

describe('whose an event is', () => {
  const create = (id: string): Unplaced => ({ id, kind: 'profile-created', label: 'my account' });

  it('is the only profile, nobody while there is none or there are several, and else as said', async () => {
    const { area } = memory();
    const store = recordStore({ area, clock: () => 10 });
    await store.append(read('none-000', 'a'));
    await store.append(create('profile-1'));
    await store.append(read('only-000', 'b'));
    await store.append(create('profile-2'));
    await store.append(read('both-000', 'c'));
    await store.append({ ...say('said-000'), profile: 'profile-2' } as Unplaced);
    const { events } = await readRecord(area);
    expect(events.map(({ id, profile }) => [id, profile])).toEqual([
      ['none-000', null],
      ['profile-1', null],
      ['only-000', 'profile-1'],
      ['profile-2', null],
      ['both-000', null],
      ['said-000', 'profile-2'],
    ]);
  });
});

describe('a saved record', () => {
  it('of today is read as it was written, and not written to', async () => {
    const { area, stored, calls } = memory(saved('record-v1'));
    const before = structuredClone(stored);
    await recordStore({ area, clock: () => 1 }).visit(() => {});
    expect(await readRecord(area)).toMatchObject({ later: 0, aside: 0 });
    expect(await statusOf(area)).toEqual(['held', 'said']);
    expect(stored).toEqual(before);
    expect(calls).toEqual({ set: 0, remove: 0 });
  });

  it('of the first draft is brought over: same story, no held on its word alone', async () => {
    const { area, stored } = memory(saved('record-v0'));
    // A page may look before the background does.
    const early = await readRecord(area);
    await recordStore({ area, clock: () => 1 }).visit(() => {});
    const late = await readRecord(area);
    expect(late).toEqual(early);
    expect(late).toMatchObject({ later: 0, aside: 0 });
    expect(late.events.map(({ kind, at }) => `${kind} ${at.slice(0, 16)}`)).toEqual([
      'reading 2026-11-20T18:02',
      'reading 2026-11-20T18:02',
      'reading 2026-11-21T07:15',
      'said-done 2026-11-21T07:20',
      'said-done 2026-11-20T09:00',
      'undone 2026-11-21T07:30',
    ]);
    expect(await statusOf(area)).toEqual(['seen', 'said']);
    expect(stored).not.toHaveProperty('record');
    expect(eventKeys(stored)).toHaveLength(6);
  });

  it('of the first draft with damaged parts: the good is brought over, the rest is kept aside, part by part', async () => {
    const { area, stored } = memory(saved('record-v0-damaged'));
    const [draft] = Object.values(saved('record-v0-damaged')) as [{ events: unknown[] }];
    await recordStore({ area, clock: () => 1 }).visit(() => {});
    const { events, aside } = await readRecord(area);
    expect(events.map(({ kind }) => kind)).toEqual(['reading', 'said-done']);
    expect(aside).toBe(5);
    const kept = JSON.stringify(Object.entries(stored).filter(([key]) => key.startsWith('aside/record/')));
    for (const text of ['maybe', 'yesterday', 'case-reset', 'null', '"step-done"'])
      expect(kept).toContain(text);
    expect(draft.events).toHaveLength(7);
    expect(stored).not.toHaveProperty('record');
  });

  it.each([
    ['text', 'a record'],
    ['a number', 7],
    ['a list', []],
    ['another version', { version: 9, events: [] }],
    ['no list of events', { version: 0 }],
  ])('under the old key that is %s is set aside whole', async (_what, value) => {
    const { area, stored } = memory({ record: value });
    await recordStore({ area, clock: () => 1 }).visit(() => {});
    expect(stored).toEqual({ 'aside/record/0': value });
    expect(await readRecord(area)).toEqual({ events: [], later: 0, aside: 1 });
  });

  it('with damaged values: each is set aside under its own key, unchanged, and counted; the rest is untouched', async () => {
    const before = saved('record-damaged');
    const { area, stored } = memory(structuredClone(before));
    const early = await readRecord(area);
    await recordStore({ area, clock: () => 1 }).visit(() => {});
    const late = await readRecord(area);
    expect(early).toMatchObject({ later: 1, aside: 8 });
    expect(late).toEqual(early);
    expect(late.events.map(({ id }) => id)).toEqual(['3f1f6c9e-7c39-4b7c-9a57-0d6a1c5d7a01']);
    const whole = Object.keys(before).filter((key) => /(7a01|future)$/.test(key));
    expect(eventKeys(stored)).toEqual(whole.sort());
    for (const [key, value] of Object.entries(before))
      expect(stored[whole.includes(key) ? key : `aside/${key}/0`]).toEqual(value);
  });

  it('never overwrites what is aside already', async () => {
    const key = 'event/0000000000000001-damaged0';
    const { area, stored } = memory({ [`aside/${key}/0`]: 'older damage', [key]: 'newer damage' });
    await recordStore({ area, clock: () => 1 }).visit(() => {});
    expect(stored).toEqual({ [`aside/${key}/0`]: 'older damage', [`aside/${key}/1`]: 'newer damage' });
  });

  it('a kill between copy and removal sets nothing aside twice', async () => {
    const { area, stored, fail } = memory(saved('record-damaged'));
    fail.remove = new Error('killed');
    await recordStore({ area, clock: () => 1 }).visit(() => {});
    fail.remove = null;
    expect((await readRecord(area)).aside).toBe(8);
    await recordStore({ area, clock: () => 1 }).visit(() => {});
    expect((await readRecord(area)).aside).toBe(8);
    expect(Object.keys(stored).filter((key) => key.startsWith('aside/'))).toHaveLength(8);
  });

  it('a kill anywhere in bringing the draft over loses and doubles nothing', async () => {
    for (const name of ['record-v0', 'record-v0-damaged']) {
      const { area: whole } = memory(saved(name));
      await recordStore({ area: whole, clock: () => 1 }).visit(() => {});
      const wanted = await readRecord(whole);
      for (let writes = 0; writes < 8; writes++) {
        const { area, stored } = memory(saved(name));
        let left = writes;
        const dying: Area = {
          get: area.get,
          set: async (items) => (left-- > 0 ? area.set(items) : Promise.reject(new Error('killed'))),
          remove: async (key) => (left-- > 0 ? area.remove(key) : Promise.reject(new Error('killed'))),
        };
        await recordStore({ area: dying, clock: () => 1 }).visit(() => {});
        await recordStore({ area, clock: () => 1 }).visit(() => {});
        expect(await readRecord(area)).toEqual(wanted);
        expect(stored).not.toHaveProperty('record');
      }
    }
  });

  it('with no room to set anything aside stays where it is, is counted, and the rest works', async () => {
    const { area, stored, fail } = memory(saved('record-damaged'));
    const before = structuredClone(stored);
    fail.set = full;
    const store = recordStore({ area, clock: () => 1_800_000_000_000 });
    expect(await store.visit((events) => events.length)).toBe(1);
    expect(stored).toEqual(before);
    fail.set = null;
    expect(await store.append(say('after'))).toMatchObject({ ok: true });
    expect(await readRecord(area)).toMatchObject({ aside: 8, events: [{}, { id: 'after000' }] });
  });

  it("a later version's event keeps its place: what comes after has a later tick", async () => {
    const { area } = memory(saved('record-damaged'));
    const answer = await recordStore({ area, clock: () => 1 }).append(say('after'));
    expect(answer).toEqual({ ok: true, tick: 1_795_000_000_009 });
  });

  it('leaves alone what is not its own', async () => {
    const { area, stored } = memory({ guide: { mode: 'beside' }, draft: 'a letter' });
    await recordStore({ area, clock: () => 1 }).append(say('first'));
    expect(stored).toMatchObject({ guide: { mode: 'beside' }, draft: 'a letter' });
  });
});
