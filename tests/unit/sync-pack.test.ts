import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../lib/domain/objection/checklist';
import { mergeRecords, unionOfRecords } from '../../lib/domain/record/merge';
import { profiles } from '../../lib/domain/record/owners';
import type { RecordEvent } from '../../lib/domain/record/record';
import {
  packForSync,
  type SyncItems,
  syncChanges,
  syncChoice,
  syncQuota,
  syncStanding,
  unpackFromSync,
} from '../../lib/domain/record/sync-pack';
import { make, oneOfEachKind } from '../fixtures/record/events';

const today = Temporal.Instant.from('2026-12-01T12:00:00Z');

const uuid = (n: number) => `3f1f6c9e-7c39-4b7c-9a57-${String(n).padStart(12, '0')}`;
const device = 'device-of-ada';
const other = 'device-of-bob';
const steps = [{ step: 'switch-off', applies: true, setting: 'ai-training' } as const];

/** Readings as a browser makes them: ids and loads as long as real ones, the moment as the tick says. */
const readings = (count: number, from = 0) =>
  Array.from({ length: count }, (_, n) => {
    const tick = 1_795_000_000_000 + (from + n) * 60_000;
    return make('reading', {
      id: uuid(from + n),
      load: uuid(900_000 + from + n),
      tick,
      at: new Date(tick).toISOString(),
    });
  }) as unknown as RecordEvent[];
const everyKind = oneOfEachKind({ profile: 'profile-1' });

const sizeOf = (items: SyncItems) =>
  Object.entries(items).map(([name, value]) => new TextEncoder().encode(name + JSON.stringify(value)).length);
const sum = (sizes: number[]) => sizes.reduce((a, b) => a + b, 0);

describe('packing', () => {
  it('gives another device every event of every kind as it was, and its own device none', () => {
    const { items, travelling, left } = packForSync(everyKind, device, {});
    expect(unionOfRecords(unpackFromSync(items, other))).toEqual(everyKind);
    expect({ travelling, left }).toEqual({ travelling: everyKind.length, left: 0 });
    expect(unpackFromSync(items, device)).toEqual([]);
  });

  it('keeps moments of clocks gone astray, and texts of any script', () => {
    const events = [
      make('undone', { id: 'astray-01', tick: 8.64e15 + 7, at: '-271821-04-20T00:00:00.000Z' }),
      make('profile-created', { id: 'label-001', tick: 3, label: 'Mandantin Ä 👩‍⚖️ <b>&"\\' }),
      make('profile-created', { id: 'label-002', tick: 4, label: '~AAAAAAAAAAAAAAAAAAAAAA' }),
    ] as unknown as RecordEvent[];
    const [label, tilde, astray] = unionOfRecords(
      unpackFromSync(packForSync(events, device, {}).items, other),
    );
    expect([label, tilde]).toEqual(events.slice(1));
    // It is given its place among the others when it is merged.
    expect(astray).toEqual({ ...events[0], profile: 'label-001' });
  });

  it('stays within one share of the quota, newest first, some 600 events', () => {
    const all = readings(3000);
    const { items, travelling, left } = packForSync(all, device, {});
    expect(Math.max(...sizeOf(items))).toBeLessThanOrEqual(syncQuota.item);
    expect(sum(sizeOf(items))).toBeLessThanOrEqual(syncQuota.all / 2);
    expect(travelling + left).toBe(3000);
    expect(travelling).toBeGreaterThan(500);
    expect(unionOfRecords(unpackFromSync(items, other))).toEqual(all.slice(-travelling));
  });

  it('rewrites the newest item alone for a new event', () => {
    const before = packForSync(readings(1000), device, {}).items;
    const after = packForSync(readings(1001), device, {}).items;
    const { set, remove } = syncChanges(before, device, after);
    expect(Object.keys(set)).toHaveLength(1);
    expect(remove).toEqual([]);
  });

  it('takes what room is left by others, down to none, and says how much stays', () => {
    const theirs = packForSync(readings(3000), other, {}).items;
    const more = packForSync(readings(3000, 5000), 'device-of-eve', theirs).items;
    const full = { ...theirs, ...more };
    const { items, travelling, left } = packForSync(readings(300, 9000), device, full);
    expect(sum(sizeOf({ ...full, ...items }))).toBeLessThanOrEqual(syncQuota.all);
    expect(travelling).toBeLessThan(300);
    expect(left).toBe(300 - travelling);
    expect(packForSync(readings(5), device, { ...full, rest: 'x'.repeat(50_000) })).toEqual({
      items: {},
      travelling: 0,
      left: 5,
    });
  });

  it('packs the same again once its own items are stored, however many others there are', () => {
    const theirs = Object.fromEntries(Array.from({ length: 500 }, (_, n) => [`theirs-${n}`, n]));
    const { items } = packForSync(readings(3000), device, theirs);
    expect(Object.keys(items).length).toBeGreaterThan(8);
    expect(packForSync(readings(3000), device, { ...theirs, ...items }).items).toEqual(items);
  });

  it('leaves out an entry that the browser would refuse, and hands on the others', () => {
    const long = make('said-done', {
      id: 'long-0001',
      tick: 1_795_000_000_500,
      via: 'file',
      note: '漢'.repeat(3700),
    });
    const all = [...readings(50), long, ...readings(50, 60)] as unknown as RecordEvent[];
    const { items, travelling, left } = packForSync(unionOfRecords(all), device, {});
    expect(Math.max(...sizeOf(items))).toBeLessThanOrEqual(syncQuota.item);
    expect({ travelling, left }).toEqual({ travelling: 100, left: 1 });
    expect(unpackFromSync(items, other)).toHaveLength(100);
  });

  it('reads what version 0.1.0 wrote, and writes what that version reads', () => {
    const { items } = packForSync(readings(2), device, {});
    expect(items).toMatchObject({
      [`record/${device}/00000`]: { forms: ['id at profile kind setting state load'] },
    });
  });

  it('does not hand on what came from another device, but what came from a file', () => {
    const sync = readings(3).map((event) => ({ ...event, via: 'sync' as const }));
    const file = readings(2, 10).map((event) => ({ ...event, via: 'file' as const }));
    const handed = unpackFromSync(packForSync([...sync, ...file], device, {}).items, other);
    expect(handed).toEqual(readings(2, 10));
  });

  it('what is damaged in an item costs no more than itself, and nothing throws', () => {
    const { items } = packForSync(readings(3), device, {});
    const [name = ''] = Object.keys(items);
    const spoil = (change: (item: { rows: unknown[]; texts: unknown[]; forms: unknown[] }) => void) => {
      const copy = structuredClone(items) as Record<string, never>;
      change(copy[name] as never);
      return unpackFromSync(copy, other).length;
    };
    expect(spoil((item) => item.rows.splice(1, 1, 'x'))).toBe(2);
    expect(spoil((item) => item.rows.splice(1, 1, [9, 1]))).toBe(2);
    expect(spoil((item) => item.rows.splice(1, 1, [0, 1]))).toBe(2);
    expect(spoil((item) => item.forms.splice(0, 1, 7))).toBe(0);
    expect(spoil((item) => Object.assign(item, { texts: null }))).toBe(0);
    expect(spoil((item) => Object.assign(item, { v: 2 }))).toBe(0);
    for (const value of [null, 7, 'x', [], {}]) expect(unpackFromSync({ [name]: value }, other)).toEqual([]);
    expect(unpackFromSync({ 'another/thing': Object.values(items)[0], record: 1 }, other)).toEqual([]);
  });
});

describe('two devices, offline and then online', () => {
  const exchange = (own: RecordEvent[], theirs: RecordEvent[], name: string) =>
    mergeRecords(own, unpackFromSync(packForSync(theirs, name, {}).items, 'another-one'), {
      via: 'sync',
      now: Date.UTC(2026, 10, 28),
    }).events;

  it('agree on what happened, whose it was and where each stands', () => {
    const at = (tick: number, kind: string, id: string, more = {}) =>
      make(kind, { id: id.padEnd(8, '0'), tick, ...more }) as unknown as RecordEvent;
    const ada = [
      at(10, 'reading', 'a1', { load: 'load-000a' }),
      at(30, 'profile-created', 'profile-a', { label: 'mine' }),
      at(50, 'reading', 'a2', { load: 'load-000b', profile: 'profile-a' }),
    ];
    const bob = [
      at(20, 'profile-created', 'profile-b', { label: 'work' }),
      at(40, 'reading', 'b1', { state: 'on', load: 'load-000c', profile: 'profile-b' }),
      at(60, 'profile-created', 'profile-c', { label: 'client' }),
      at(70, 'reading', 'b2', { load: 'load-000d' }),
    ];
    const onAda = exchange(ada, bob, 'device-bob');
    const onBob = exchange(bob, ada, 'device-ada');
    expect(onAda.map(({ id }) => id)).toEqual(onBob.map(({ id }) => id));
    expect(profiles(onAda)).toEqual(profiles(onBob));
    for (const { id } of profiles(onAda)) {
      const [one] = checklistOf(onAda, { steps, profile: id, now: today });
      const [two] = checklistOf(onBob, { steps, profile: id, now: today });
      expect({ ...one, via: [] }).toEqual({ ...two, via: [] });
    }
    expect(checklistOf(onAda, { steps, profile: 'profile-a', now: today })[0]).toMatchObject({
      status: 'held',
      via: [],
    });
    expect(checklistOf(onBob, { steps, profile: 'profile-a', now: today })[0]).toMatchObject({
      status: 'held',
      via: ['sync'],
    });
    // Once more changes nothing.
    expect(exchange(onAda, onBob, 'device-bob')).toEqual(onAda);
  });
});

describe('how sync stands', () => {
  const choose = (on: boolean, tick: number, more = {}) =>
    make('sync-chosen', { id: `choice-${tick}`, tick, on, ...more }) as unknown as RecordEvent;

  it('is off until it is chosen here; what another browser chose is not chosen here', () => {
    expect(syncChoice([])).toEqual({ on: false, device: null });
    expect(syncChoice([choose(true, 1, { via: 'sync' })])).toEqual({ on: false, device: null });
    expect(syncStanding([choose(true, 100), choose(false, 200)], {})).toMatchObject({ on: false });
    expect(syncChoice([choose(true, 100), choose(false, 200), choose(true, 300)])).toEqual({
      on: true,
      device: 'choice-100',
    });
  });

  it('waits until everything is there, and then says how many travel, how many do not, and who else is there', () => {
    const events = [choose(true, 100), ...readings(2000)];
    const theirs = packForSync(readings(3, 5000), other, {}).items;
    const { items, travelling, left } = packForSync(events, 'choice-100', theirs);
    expect(syncStanding(events, theirs)).toMatchObject({ on: true, waiting: true, others: 1 });
    expect(syncStanding(events, { ...theirs, ...items })).toEqual({
      on: true,
      waiting: false,
      travelling,
      left,
      others: 1,
    });
    expect(left).toBeGreaterThan(1000);
  });
});
