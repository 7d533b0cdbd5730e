import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../lib/domain/objection/checklist';
import { mostReadings } from '../../lib/domain/record/readings';
import { type LaterEvent, type RecordEvent, readForeignEvent } from '../../lib/domain/record/record';
import { longestFile } from '../../lib/domain/record/record-file';
import { mostAfterMerge } from '../../lib/domain/record/room';
import { latestChoice } from '../../lib/domain/record/standing';
import type { Area } from '../../lib/extension/record-area';
import { type Arrival, type NewEvent, recordStore } from '../../lib/extension/record-store';
import { readRecord } from '../../lib/extension/stored-record';

const today = Temporal.Instant.from('2026-12-01T12:00:00Z');

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
    async remove(keys) {
      await pause();
      calls.remove++;
      if (fail.remove) throw fail.remove;
      for (const key of [keys].flat()) delete stored[key];
    },
    async clear() {
      await pause();
      for (const key of Object.keys(stored)) delete stored[key];
    },
  };
  return { area, stored, fail, calls };
}

const recordedIn = (stored: Record<string, unknown>): Area => ({
  ...memory().area,
  get: async () => structuredClone(stored),
});

const storageIsFull = new Error('Resource::kQuotaBytes quota exceeded');
const say = (id: string, step = 'old-posts'): NewEvent => ({
  id: id.padEnd(8, '0'),
  kind: 'said-done',
  step,
});
const read = (id: string, load: string, state: 'on' | 'off' = 'off'): NewEvent => ({
  id: id.padEnd(8, '0'),
  kind: 'reading',
  setting: 'ai-training',
  state,
  load: load.padEnd(8, '0'),
});
/** A record that holds so many readings, one in each millisecond from a moment on. */
const manyReadings = (count: number, from: number): Record<string, unknown> =>
  Object.fromEntries(
    Array.from({ length: count }, (_, index) => {
      const tick = from + index;
      const event = read(`flood-${index}-xx`, `load-${index}-xx`);
      const at = new Date(tick).toISOString();
      return [
        `event/${String(tick).padStart(16, '0')}-${event.id}`,
        { ...event, tick, at, profile: null, v: 1 },
      ];
    }),
  );
/** A clock that shows these times one after the other, and the last one from then on. */
const clock = (...times: number[]) => {
  let asked = 0;
  return () => times[Math.min(asked++, times.length - 1)] ?? 0;
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
  checklistOf((await readRecord(area)).events, { steps, profile: null, now: today }).map(
    ({ status }) => status,
  );

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
      for (let number = 0; number < 20; number++)
        answers.push(store.append(read(`${tab}-${number}-xx`, tab)));
      return Promise.all(answers);
    });
    const ticks = (await Promise.all(tabs)).flat().map((answer) => (answer.ok ? answer.tick : 0));
    expect(new Set(ticks).size).toBe(40);
    expect((await readRecord(area)).events).toHaveLength(41);
    expect(stored).toMatchObject(before);
  });

  it('takes no more readings than a person makes, so that a page cannot use up the room', async () => {
    let now = Date.UTC(2026, 10, 25);
    const { area } = memory(manyReadings(mostReadings - 1, now - mostReadings));
    const store = recordStore({ area, clock: () => now });
    expect(await store.append(read('the-last', 'load-last'))).toMatchObject({ ok: true });
    expect(await store.append(read('one-more', 'load-more'))).toEqual({ ok: false, why: 'refused' });
    expect(await store.append(say('a-word-of-the-person'))).toMatchObject({ ok: true });
    expect((await readRecord(area)).events).toHaveLength(mostReadings + 1);

    now += 3_600_000;
    expect(await store.append(read('an-hour-later', 'load-later'))).toMatchObject({ ok: true });
  });

  it('takes a reading however many a file brought, or were made while the clock was wrong', async () => {
    const now = Date.UTC(2026, 10, 25);
    const { area } = memory(manyReadings(mostReadings, Date.UTC(2031, 0, 1)));
    const store = recordStore({ area, clock: () => now });
    expect(await store.append(read('set-right', 'load-right'))).toMatchObject({ ok: true });

    const { events } = await readRecord(area);
    const other = recordStore({ area: memory().area, clock: () => now });
    await other.mergeFile({ id: 'file-0001', digest: `sha-256:${'0'.repeat(64)}`, events, later: [] });
    expect(await other.append(read('made-here', 'load-here'))).toMatchObject({ ok: true });
  });

  it('goes on where a killed worker left off, whatever the clock does meanwhile', async () => {
    const { area } = memory();
    const ticks: number[] = [];
    for (const time of [1_795_000_000_000, 8.64e15, 3, -8.64e15, 1_795_000_000_000]) {
      const worker = recordStore({ area, clock: () => time });
      const answer = await worker.append(say(`at-${ticks.length}-xxx`));
      ticks.push(answer.ok ? answer.tick : 0);
    }
    // What was written at a time that no honest clock shows is put right behind the rest, so that room is left.
    const first = 1_795_000_000_000;
    expect(ticks).toEqual([first, 8.64e15, first + 2, first + 3, first + 4]);
    const { events, aside } = await readRecord(area);
    expect(events.map(({ tick }) => tick)).toEqual([first, first + 1, first + 2, first + 3, first + 4]);
    expect(events.map(({ id }) => id)).toEqual([0, 1, 2, 3, 4].map((n) => `at-${n}-xxx`));
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
  it('says that it is full, loses nothing, and takes the same event once there is room', async () => {
    const { area, stored, fail } = memory();
    const store = recordStore({ area, clock: clock(10, 20, 30) });
    await store.append(say('first'));
    const before = structuredClone(stored);
    fail.set = storageIsFull;
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
  ])('says why: %s', async (_what, error, why) => {
    const { area, fail } = memory();
    fail.set = error;
    expect(await recordStore({ area, clock: () => 1 }).append(say('first'))).toEqual({ ok: false, why });
  });

  it('says that it cannot even be read, and recovers by itself', async () => {
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
    fail.set = storageIsFull;
    const refused = store.append(say('first'));
    const later = refused.then(() => {
      fail.set = null;
      return store.append(say('second'));
    });
    expect([await refused, await later].map(({ ok }) => ok)).toEqual([false, true]);
  });
});

describe('what depends on the record', () => {
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
  const create = (id: string): NewEvent => ({ id, kind: 'profile-created', label: 'my account' });

  it('is the only profile’s, nobody’s where there are none or several, and else whose the person said', async () => {
    const { area } = memory();
    const store = recordStore({ area, clock: () => 10 });
    await store.append(read('none-000', 'a'));
    await store.append(create('profile-1'));
    await store.append(read('only-000', 'b'));
    await store.append(create('profile-2'));
    await store.append(read('both-000', 'c'));
    await store.append({ ...say('said-000'), profile: 'profile-2' } as NewEvent);
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

  it('has its damaged values set aside, each under its own key and counted, and the rest left as it was', async () => {
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

  it('has nothing set aside twice when the worker is killed between copying and removing', async () => {
    const { area, stored, fail } = memory(saved('record-damaged'));
    fail.remove = new Error('killed');
    await recordStore({ area, clock: () => 1 }).visit(() => {});
    fail.remove = null;
    expect((await readRecord(area)).aside).toBe(8);
    await recordStore({ area, clock: () => 1 }).visit(() => {});
    expect((await readRecord(area)).aside).toBe(8);
    expect(Object.keys(stored).filter((key) => key.startsWith('aside/'))).toHaveLength(8);
  });

  it('keeps damage where it is, and counts it, when there is no room to set it aside; the rest works', async () => {
    const { area, stored, fail } = memory(saved('record-damaged'));
    const before = structuredClone(stored);
    fail.set = storageIsFull;
    const store = recordStore({ area, clock: () => 1_800_000_000_000 });
    expect(await store.visit((events) => events.length)).toBe(1);
    expect(stored).toEqual(before);
    fail.set = null;
    expect(await store.append(say('after'))).toMatchObject({ ok: true });
    expect(await readRecord(area)).toMatchObject({ aside: 8, events: [{}, { id: 'after000' }] });
  });

  it("counts on from a later version's event, which keeps its place", async () => {
    const { area } = memory(saved('record-damaged'));
    const answer = await recordStore({ area, clock: () => 1 }).append(say('after'));
    expect(answer).toEqual({ ok: true, tick: 1_795_000_000_009 });
  });

  it('leaves alone whatever else is stored', async () => {
    const { area, stored } = memory({ guide: { mode: 'beside' }, draft: 'a letter' });
    await recordStore({ area, clock: () => 1 }).append(say('first'));
    expect(stored).toMatchObject({ guide: { mode: 'beside' }, draft: 'a letter' });
  });
});

/** An event as another browser's file has it. */
const theirs = (id: string, tick: number, more: object = {}) =>
  ({
    id: id.padEnd(8, '0'),
    kind: 'said-done',
    step: 'old-posts',
    tick,
    at: '2026-11-20T08:00:00.000Z',
    profile: null,
    v: 1,
    ...more,
  }) as unknown as RecordEvent;
const arrival = (events: RecordEvent[], id = 'import-01', later: LaterEvent[] = []): Arrival => ({
  id,
  digest: 'sha-256:00',
  events,
  later,
});
/** The ids of all events, without the zeros that fill them up. */
const ids = async (area: Area) => (await readRecord(area)).events.map(({ id }) => id.replace(/0+$/, ''));

describe('merging a file', () => {
  it('adds what is new, marked as come by file, and tells of it; what was there stays as it was', async () => {
    const { area, stored } = memory();
    const store = recordStore({ area, clock: () => 1000 });
    await store.append(say('mine'));
    const before = structuredClone(stored);
    const file = [theirs('one', 5), theirs('two', 2000), theirs('mine', 1, { step: 'objection' })];
    expect(await store.mergeFile(arrival(file))).toEqual({ ok: true, count: 2 });
    const { events } = await readRecord(area);
    expect(events.map(({ id, via, tick }) => [id.slice(0, 4), via, tick])).toEqual([
      ['one0', 'file', 5],
      ['mine', undefined, 1000],
      ['two0', 'file', 2000],
      ['impo', undefined, 2001],
    ]);
    expect(events.at(-1)).toMatchObject({ kind: 'imported', count: 2, digest: 'sha-256:00', profile: null });
    expect(stored).toMatchObject(before);
    // The next event follows the whole of it.
    expect(await store.append(say('after'))).toEqual({ ok: true, tick: 2002 });
  });

  it('leaves room for what follows a time that no clock shows; both are kept, and can be exported', async () => {
    for (const tick of [8.64e15, 9e15]) {
      const { area } = memory();
      const store = recordStore({ area, clock: () => 1000 });
      await store.append(say('mine'));
      expect(await store.mergeFile(arrival([theirs('far', tick)]))).toEqual({ ok: true, count: 1 });
      await store.append(say('after'));
      const { events, aside } = await readRecord(area);
      expect(aside).toBe(0);
      expect(events.map(({ id }) => id.slice(0, 4))).toEqual(['mine', 'far0', 'impo', 'afte']);
      for (const event of events) {
        expect(event.tick).toBeLessThan(Date.UTC(2026, 0));
        expect(readForeignEvent(event).ok).toBe(true);
      }
    }
  });

  it('changes nothing when the same file comes twice, and keeps no trace of the second time', async () => {
    const { area, stored } = memory();
    const store = recordStore({ area, clock: () => 1000 });
    await store.mergeFile(arrival([theirs('one', 5)]));
    const before = structuredClone(stored);
    expect(await store.mergeFile(arrival([theirs('one', 5)], 'import-02'))).toEqual({ ok: true, count: 0 });
    expect(stored).toEqual(before);
  });

  it('counts an import as one when a page asks again because the worker was killed', async () => {
    const { area, stored } = memory();
    const file = arrival([theirs('one', 5), theirs('two', 6)]);
    const first = await recordStore({ area, clock: () => 1000 }).mergeFile(file);
    const before = structuredClone(stored);
    expect(await recordStore({ area, clock: () => 1001 }).mergeFile(file)).toEqual(first);
    expect(stored).toEqual(before);
  });

  it('gives the same events in whatever order files come, two that contradict each other included', async () => {
    const fileA = arrival([theirs('one', 5), theirs('two', 9)], 'import-0a');
    const fileB = arrival([theirs('one', 3, { step: 'objection' }), theirs('three', 7)], 'import-0b');
    const [here, there] = [memory(), memory()];
    for (const [{ area }, files] of [
      [here, [fileA, fileB, fileA]],
      [there, [fileB, fileA]],
    ] as const) {
      const store = recordStore({ area, clock: () => 1000 });
      for (const file of files) await store.mergeFile(file);
    }
    const told = async ({ area }: { area: Area }) =>
      (await readRecord(area)).events.filter(({ kind }) => kind !== 'imported');
    expect(await told(here)).toEqual(await told(there));
    expect(await ids(here.area)).toHaveLength(5);
    expect(eventKeys(here.stored)).toHaveLength(5);
  });

  it('refuses it whole where there is no room: nothing of it is there, nothing else is lost', async () => {
    const { area, stored, fail } = memory();
    const store = recordStore({ area, clock: () => 1000 });
    await store.append(say('mine'));
    const before = structuredClone(stored);
    fail.set = storageIsFull;
    expect(await store.mergeFile(arrival([theirs('one', 5)]))).toEqual({ ok: false, why: 'storage-full' });
    fail.set = null;
    expect(stored).toEqual(before);
    expect(await store.mergeFile(arrival([theirs('one', 5)]))).toEqual({ ok: true, count: 1 });
  });

  it('refuses, before it writes anything, a file that would leave no room for what is written here', async () => {
    const { area, calls } = memory();
    const store = recordStore({ area, clock: () => 1000 });
    await store.append(say('mine'));
    const { set } = calls;
    const many = Array.from({ length: mostAfterMerge.entries }, (_, n) => theirs(`theirs-${n}`, n + 1));
    expect(await store.mergeFile(arrival(many))).toEqual({ ok: false, why: 'refused' });
    expect(calls.set).toBe(set);
    expect(await ids(area)).toEqual(['mine']);
    expect(await store.mergeFile(arrival(many.slice(1)))).toEqual({
      ok: true,
      count: mostAfterMerge.entries - 1,
    });
  });

  it('takes from sync no more than leaves room for what is written here, the oldest first', async () => {
    const { area } = memory();
    const store = recordStore({ area, clock: () => 1000 });
    await store.append(say('mine'));
    const many = Array.from({ length: mostAfterMerge.entries + 5 }, (_, n) => theirs(`${n}-theirs`, n + 1));
    expect(await store.mergeSync(async () => many)).toBe(mostAfterMerge.entries - 1);
    const there = new Set(await ids(area));
    expect(there.size).toBe(mostAfterMerge.entries);
    expect(there.has('0-theirs')).toBe(true);
    expect(there.has(`${mostAfterMerge.entries + 4}-theirs`)).toBe(false);
    // Another exchange brings nothing more, and what is written here still finds its place.
    expect(await store.mergeSync(async () => many)).toBe(0);
    expect(await store.append(say('later'))).toMatchObject({ ok: true });
  });

  it('what only a later version understands takes room like everything else, file after file', async () => {
    const { area } = memory();
    const store = recordStore({ area, clock: () => 1000 });
    await store.append(say('mine'));
    const ruled = (from: string, count: number) =>
      Array.from({ length: count }, (_, n) => ({ id: `${from}-${n}-id`, tick: n + 1, kind: 'ruled', v: 2 }));
    const first = arrival([], 'import-01', ruled('first', mostAfterMerge.entries - 2));
    expect(await store.mergeFile(first)).toMatchObject({ ok: true });
    const second = arrival([], 'import-02', ruled('second', 2));
    expect(await store.mergeFile(second)).toEqual({ ok: false, why: 'refused' });
    const others = Array.from({ length: 5 }, (_, n) => theirs(`${n}-theirs`, n + 1));
    expect(await store.mergeSync(async () => others)).toBe(0);
  });

  it('refuses files that would make the record longer than a file that can be read', async () => {
    const { area } = memory();
    const store = recordStore({ area, clock: () => 1000 });
    await store.append(say('mine'));
    const many = (from: string) =>
      Array.from({ length: 10_000 }, (_, n) => theirs(`${from}-${n}`, n + 1, { note: 'x'.repeat(800) }));
    expect(await store.mergeFile(arrival(many('first'), 'import-01'))).toMatchObject({ ok: true });
    expect(await store.mergeFile(arrival(many('second'), 'import-02'))).toEqual({
      ok: false,
      why: 'refused',
    });
    expect(await store.mergeSync(async () => many('third'))).toBeLessThan(10_000);
    const { events } = await readRecord(area);
    const text = events.map((event) => JSON.stringify(event)).join(',\n');
    expect(text.length + 5000 * 600).toBeLessThan(longestFile);
  });

  it('takes along what only a later version understands, and never touches such an event of our own', async () => {
    const { area, stored } = memory(saved('record-damaged'));
    const store = recordStore({ area, clock: () => 1_800_000_000_000 });
    const ruled = { id: 'ruled-0001', tick: 7, kind: 'court-ruled', v: 4 };
    const answer = await store.mergeFile(arrival([theirs('from-the-future', 3)], 'import-01', [ruled]));
    expect(answer).toEqual({ ok: true, count: 1 });
    expect(await readRecord(area)).toMatchObject({ later: 2, laterEvents: [{}, { ...ruled, via: 'file' }] });
    expect(Object.keys(stored).filter((key) => key.includes('from-the-future'))).toHaveLength(1);
  });
});

describe('deleting', () => {
  const areas = () =>
    [memory(), memory({ 'typed/own': 'x' }), memory({ 'record/dev': 1, other: 2 })] as const;

  it('leaves nothing in any area when everything goes, and the record begins anew', async () => {
    const [local, session, sync] = areas();
    Object.assign(local.stored, saved('record-damaged'), {
      guide: { mode: 'highlight' },
      'aside/x/0': 'damage',
    });
    const store = recordStore({
      area: local.area,
      session: session.area,
      sync: sync.area,
      clock: () => 10,
    });
    await store.append(say('mine'));
    expect(await store.remove('everything')).toEqual({ ok: true });
    expect([local.stored, session.stored, sync.stored]).toEqual([{}, {}, {}]);
    expect(await store.append(say('anew'))).toEqual({ ok: true, tick: 10 });
    expect(await ids(local.area)).toEqual(['anew']);
  });

  it('takes its turn among writes: what was said before is gone, what is said after stays', async () => {
    const { area } = memory();
    const store = recordStore({ area, clock: () => 10 });
    const answers = await Promise.all([
      store.append(say('before')),
      store.mergeFile(arrival([theirs('one', 5)])),
      store.remove('everything'),
      store.append(say('after')),
    ]);
    expect(answers.every(({ ok }) => ok)).toBe(true);
    expect(await ids(area)).toEqual(['after']);
  });

  it('what a page that still shows a deleted profile says for it is not taken', async () => {
    const { area } = memory();
    const store = recordStore({ area, clock: () => 1000 });
    for (const [id, label] of [
      ['profile-a', 'Ada'],
      ['profile-b', 'Bob'],
    ] as const)
      await store.append({ id, kind: 'profile-created', label });
    await store.remove({ profile: 'profile-b' });
    const refused = { ok: false, why: 'refused' };
    expect(await store.append({ ...say('said-001'), profile: 'profile-b' } as NewEvent)).toEqual(refused);
    const assigned = { id: 'assign-01', kind: 'unnamed-assigned', to: 'profile-b' } as const;
    expect(await store.append(assigned)).toEqual(refused);
    expect(await ids(area)).toEqual(['profile-a']);
    expect(await store.append({ ...say('said-002'), profile: 'profile-a' } as NewEvent)).toMatchObject({
      ok: true,
    });
  });

  it('takes all of one profile, wherever it is, and leaves the others as they were', async () => {
    const [local, session, sync] = areas();
    const { area, stored } = local;
    const store = recordStore({ area, session: session.area, sync: sync.area, clock: () => 10 });
    await store.append(read('unnamed', 'a'));
    await store.append({ id: 'profile-a', kind: 'profile-created', label: 'Ada' });
    await store.append({ id: 'choice-01', kind: 'guidance-chosen', mode: 'beside' });
    await store.append({ id: 'sync-0001', kind: 'sync-chosen', on: true });
    await store.append({ id: 'profile-b', kind: 'profile-created', label: 'Bob' });
    await store.append({ id: 'profile-c', kind: 'profile-created', label: 'Cem' });
    await store.append(read('waiting', 'b'));
    await store.append(read('assigned', 'c'));
    await store.append({ id: 'assign-01', kind: 'reading-assigned', reading: 'assigned', to: 'profile-a' });
    await store.append({ id: 'assign-02', kind: 'reading-assigned', reading: 'assigned', to: 'profile-b' });
    for (const profile of ['profile-a', 'profile-b'])
      await store.append({ ...say(`said-${profile.at(-1)}`), profile } as NewEvent);
    Object.assign(stored, {
      'aside/event/1/0': { profile: 'profile-a', id: 7 },
      'aside/event/2/0': { profile: 'profile-b' },
      'event/0000000000000001-from-the-future': {
        id: 'from-the-future',
        kind: 'court-ruled',
        v: 3,
        tick: 1,
        profile: 'profile-a',
      },
    });
    Object.assign(session.stored, {
      'typed/profile-a': 'Dear LinkedIn',
      'typed/profile-b': 'Hello',
      'typed/profile-c': 'Merhaba',
      print: { text: 'Dear' },
    });
    Object.assign(stored, {
      'draft/1': { profile: null, typed: 'mine' },
      'draft/2': { profile: 'profile-b' },
      // Another's draft stays as it is, though its words are the names of the profile and of a value that go.
      'draft/3': {
        profile: 'profile-b',
        typed: { ownWords: { objection: 'I wrote to profile-a, and print' } },
      },
      notified: [
        'unnamed0/overdue/2026-10-12',
        'said-b00/overdue/2026-10-13',
        'said-b00/due-soon/2026-10-12',
      ],
      guide: { mode: 'beside' },
      'later-family/profile-a': 'kept',
    });
    sync.stored['record/dev'] = { texts: ['profile-a'] };
    expect(
      await recordStore({ area, session: session.area, sync: sync.area, clock: () => 20 }).remove({
        profile: 'profile-a',
      }),
    ).toEqual({ ok: true });

    // Two values name the profile and stay: another's own words, and one of a kind that no rule covers.
    const { 'draft/3': othersWords, 'later-family/profile-a': unknownFamily, ...rest } = stored;
    expect([othersWords, unknownFamily]).toMatchObject([{ profile: 'profile-b' }, 'kept']);
    const everywhere = JSON.stringify([rest, session.stored, sync.stored]);
    expect(everywhere).not.toMatch(/profile-a|Ada|waiting|unnamed|sync-chosen|from-the-future|mine|Dear/);
    const { events } = await readRecord(area);
    expect(events.map(({ id, profile }) => [id, profile])).toEqual([
      ['choice-01', null],
      ['profile-b', null],
      ['profile-c', null],
      ['assigned', null],
      ['assign-02', null],
      ['said-b00', 'profile-b'],
    ]);
    expect(stored['aside/event/2/0']).toEqual({ profile: 'profile-b' });
    expect(session.stored).toEqual({ 'typed/profile-b': 'Hello', 'typed/profile-c': 'Merhaba' });
    expect(stored).toMatchObject({ 'draft/2': { profile: 'profile-b' }, guide: { mode: 'beside' } });
    // What was told of another profile's objection is not told again.
    expect(stored.notified).toEqual(['said-b00/overdue/2026-10-13', 'said-b00/due-soon/2026-10-12']);
    expect(sync.stored).toEqual({ other: 2 });
    expect(latestChoice(events, null).guidance).toBe('beside');
  });

  it('killed or refused at any step, leaves nothing elsewhere that the record knows nothing of any more', async () => {
    for (const what of ['everything', { profile: 'profile-a' }] as const)
      for (let steps = 0; steps < 12; steps++) {
        const [local, session, sync] = areas();
        let left = Number.POSITIVE_INFINITY;
        /** As it is, until so many changes were made. */
        const mortal = ({ area }: ReturnType<typeof memory>): Area => {
          const orDie =
            <Args extends unknown[]>(change: (...args: Args) => Promise<void>) =>
            async (...args: Args) => {
              if (left-- <= 0) throw new Error('killed');
              await change(...args);
            };
          return { ...area, set: orDie(area.set), remove: orDie(area.remove), clear: orDie(area.clear) };
        };
        const store = recordStore({
          area: mortal(local),
          session: mortal(session),
          sync: mortal(sync),
          clock: () => 10,
        });
        await store.append({ id: 'profile-a', kind: 'profile-created', label: 'Ada' });
        await store.append({ id: 'sync-0001', kind: 'sync-chosen', on: true });
        left = steps;
        const answer = await store.remove(what);
        const isKnown = Object.keys(local.stored).some((key) => key.includes('sync-0001'));
        if (!isKnown) expect([steps, what, sync.stored['record/dev']]).toEqual([steps, what, undefined]);
        if (answer.ok) expect(session.stored).toEqual({});
        left = Number.POSITIVE_INFINITY;
        expect(await store.remove(what)).toEqual({ ok: true });
        expect(sync.stored['record/dev']).toBeUndefined();
      }
  });

  it('keeps the record where what it handed over cannot be looked at just now', async () => {
    const [local, session, sync] = areas();
    const store = recordStore({
      area: local.area,
      session: session.area,
      sync: {
        ...sync.area,
        clear: () => (sync.fail.get ? Promise.reject(sync.fail.get) : sync.area.clear()),
      },
      clock: () => 10,
    });
    await store.append({ id: 'sync-0001', kind: 'sync-chosen', on: true });
    sync.fail.get = new Error('Sync is starting.');
    expect(await store.remove('everything')).toEqual({ ok: false, why: 'storage-failed' });
    expect(await ids(local.area)).toEqual(['sync-0001']);
    sync.fail.get = null;
    expect(await store.remove('everything')).toEqual({ ok: true });
    expect([local.stored, sync.stored]).toEqual([{}, {}]);
  });

  it('takes everything also where the record cannot be read', async () => {
    const [local, session, sync] = areas();
    const store = recordStore({ area: local.area, session: session.area, sync: sync.area, clock: () => 10 });
    await store.append(say('mine'));
    const anew = recordStore({ area: local.area, session: session.area, sync: sync.area, clock: () => 10 });
    local.fail.get = new Error('The database is damaged.');
    expect(await anew.remove({ profile: 'profile-a' })).toEqual({ ok: false, why: 'storage-failed' });
    expect(await anew.remove('everything')).toEqual({ ok: true });
    expect([local.stored, session.stored, sync.stored]).toEqual([{}, {}, {}]);
  });

  it('leaves nothing here in a browser that has no sync storage at all', async () => {
    const [local, session, sync] = areas();
    sync.fail.get = new Error('Sync storage is not there.');
    sync.fail.remove = sync.fail.get;
    const { area } = sync;
    const missing = { ...area, clear: () => Promise.reject(sync.fail.get) };
    const store = recordStore({ area: local.area, session: session.area, sync: missing, clock: () => 10 });
    await store.append({ id: 'profile-a', kind: 'profile-created', label: 'Ada' });
    expect(await store.remove({ profile: 'profile-a' })).toEqual({ ok: true });
    await store.append(say('mine'));
    expect(await store.remove('everything')).toEqual({ ok: true });
    expect(local.stored).toEqual({});
  });

  it('says that it failed, and can be asked for again', async () => {
    const { area, fail, stored } = memory();
    const store = recordStore({ area, clock: () => 10 });
    await store.append({ id: 'profile-a', kind: 'profile-created', label: 'Ada' });
    fail.remove = new Error('denied');
    expect(await store.remove({ profile: 'profile-a' })).toEqual({ ok: false, why: 'storage-failed' });
    fail.remove = null;
    expect(await store.remove({ profile: 'profile-a' })).toEqual({ ok: true });
    expect(stored).toEqual({});
  });
});

describe('an afternoon in which the worker is killed 200 times', () => {
  it('leaves the record of all that was said in it, and of nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(fc.noShrink(fc.infiniteStream(fc.nat(99))), async (chances) => {
        const chance = () => chances.next().value as number;
        const { stored } = memory();
        let kills = 0;
        let expected: string[] = [];
        /**
         * Storage seen by one worker: after its death it does nothing more, and a call under way may have been done.
         */
        const worker = () => {
          let dead = false;
          const dies = () => {
            if (dead) throw new Error('killed');
            if (kills < 200 && chance() < 30) {
              dead = true;
              kills++;
            }
          };
          const call = <Result>(act: () => Result) => {
            dies();
            const done = !dead || chance() < 50;
            const result = done ? act() : undefined;
            if (dead) throw new Error('killed');
            return Promise.resolve(result as Result);
          };
          const area: Area = {
            get: async () => call(() => structuredClone(stored)),
            set: async (items) => call(() => void Object.assign(stored, structuredClone(items))),
            remove: async (keys) =>
              call(() => {
                for (const key of [keys].flat()) delete stored[key];
              }),
            clear: async () =>
              call(() => {
                for (const key of Object.keys(stored)) delete stored[key];
              }),
          };
          return recordStore({ area, clock: () => 1000 });
        };
        let store = worker();
        const until = async (ask: (at: ReturnType<typeof worker>) => Promise<{ ok: boolean }>) => {
          for (let answer = await ask(store); !answer.ok; answer = await ask(store)) store = worker();
        };
        for (let turn = 0; turn < 200 || kills < 200; turn++) {
          const what = chance();
          if (what < 80) {
            await until((at) => at.append(say(`said-${turn}-x`)));
            expected.push(`said-${turn}-x`);
          } else if (what < 98) {
            const file = [theirs(`file-${turn}-a`, turn + 1), theirs(`file-${turn}-b`, turn + 1)];
            await until((at) => at.mergeFile(arrival(file, `import-${turn}-x`)));
            expected.push(`file-${turn}-a`, `file-${turn}-b`, `import-${turn}-x`);
          } else {
            await until((at) => at.remove('everything'));
            expected = [];
          }
        }
        expect(kills).toBe(200);
        const { events, aside } = await readRecord(recordedIn(stored));
        expect(aside).toBe(0);
        expect(events.map(({ id }) => id.replace(/-x0*$|(?<=[ab])0+$/, '')).sort()).toEqual(
          expected.map((id) => id.replace(/-x$/, '')).sort(),
        );
        expect(eventKeys(stored)).toHaveLength(expected.length);
      }),
      { numRuns: 5 },
    );
  });
});
