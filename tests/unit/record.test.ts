import { describe, expect, it } from 'vitest';
import { canonical } from '../../lib/domain/record/canonical';
import { eventKinds, longestReference } from '../../lib/domain/record/event-kinds';
import { inOrder, mergeRecords, nextTick, unionOfRecords } from '../../lib/domain/record/merge';
import {
  type RecordEvent,
  readForeignEvent,
  readReading,
  readSpokenEvent,
  readStoredEvent,
} from '../../lib/domain/record/record';
import { base, make } from '../fixtures/record/events';

const now = Date.UTC(2026, 10, 28);

describe('a stored event', () => {
  it.each(eventKinds)('of the kind %s is read as it stands', (kind) => {
    expect(readStoredEvent(make(kind))).toEqual({ ok: true, known: true, event: make(kind) });
  });

  it('keeps a field that only a newer version knows', () => {
    const read = readStoredEvent(make('said-done', { mood: 'relieved' }));
    expect(read).toMatchObject({ ok: true, known: true, event: { mood: 'relieved' } });
  });

  it('of a kind from the future is kept word for word and not understood', () => {
    const event = { ...base, kind: 'court-ruled', court: 'EuGH' };
    expect(readStoredEvent(event)).toEqual({ ok: true, known: false, event });
  });

  it('of an older version is brought to today’s step by step, and refused where a step is missing', () => {
    const old = { ...make('said-done'), v: -1, step: undefined, name: 'old posts' };
    const steps = {
      [-1]: ({ name, ...raw }: Record<string, unknown>) => ({ ...raw, v: 0, step: `${name}` }),
      0: (raw: Record<string, unknown>) => ({ ...raw, v: 1, step: `${raw.step}`.replace(' ', '-') }),
    };
    expect(readStoredEvent(old, steps)).toEqual({ ok: true, known: true, event: make('said-done') });
    expect(readStoredEvent(old, { [-1]: steps[-1] })).toEqual({ ok: false, reason: 'v: -1' });
    expect(readStoredEvent(old)).toEqual({ ok: false, reason: 'v: -1' });
  });

  it('of a version from the future is kept and not understood, even of a kind we know', () => {
    const event = make('said-done', { v: 2, step: { id: 'old-posts' } });
    expect(readStoredEvent(event)).toEqual({ ok: true, known: false, event });
  });

  it.each<[string, unknown]>([
    ['nothing', undefined],
    ['null', null],
    ['a text', 'event'],
    ['a list', [make('said-done')]],
    ['an empty object', {}],
    ['no version', make('said-done', { v: undefined })],
    ['a version before the first', make('said-done', { v: -1 })],
    ['a version between two', make('said-done', { v: 0.5 })],
    ['a version that is a text', make('said-done', { v: '1' })],
    ['no id', make('said-done', { id: undefined })],
    ['an id that is a path', make('said-done', { id: '../../guide' })],
    ['tick zero', make('said-done', { tick: 0 })],
    ['half a tick', make('said-done', { tick: 1.5 })],
    ['a tick that would leave no room for the next', make('said-done', { tick: 2 ** 53 })],
    ['a tick that is a text', make('said-done', { tick: '1' })],
    ['an instant that is none', make('said-done', { at: '2026-13-01T00:00:00Z' })],
    ['an instant without its zone', make('said-done', { at: '2026-11-23T08:00:00' })],
    ['a step that is a text with a space', make('said-done', { step: 'old posts' })],
    ['a reading of neither on nor off', make('reading', { state: 'unknown' })],
    ['a reading without its load', make('reading', { load: undefined })],
    ['29 February of a common year', make('objection-sent', { on: '2026-02-29' })],
    ['an objection with a time of day', make('objection-sent', { on: '2026-11-03T10:00' })],
    ['a reference of 201 characters', make('objection-sent', { reference: 'x'.repeat(201) })],
    ['a label of 81 characters', make('profile-created', { label: 'x'.repeat(81) })],
    ['a reminder every 0 days', make('reminder-set', { days: 0 })],
    ['an origin that is none', make('said-done', { via: 'page' })],
  ])('is not read from %s, and the reason is named', (_what, raw) => {
    const read = readStoredEvent(raw);
    expect(read.ok).toBe(false);
    expect(read.ok || read.reason).toMatch(/\w/);
  });

  it('takes 29 February of a leap year and the instants of a clock gone astray', () => {
    expect(readStoredEvent(make('objection-sent', { on: '2028-02-29' })).ok).toBe(true);
    for (const moment of [8.64e15, -8.64e15, 0, -1])
      expect(readStoredEvent(make('undone', { at: new Date(moment).toISOString() })).ok).toBe(true);
  });
});

describe('what a page may say', () => {
  it.each(eventKinds)('of the kind %s is its own words alone, and nothing where a page reads it', (kind) => {
    const { tick: _tick, at: _at, v: _v, ...spoken } = make(kind);
    const allowed = kind !== 'reading' && kind !== 'imported';
    expect(readSpokenEvent(spoken)).toEqual(allowed ? spoken : null);
    // Place, moment, origin and anything unknown are not for the speaker to give.
    for (const extra of [{ tick: 1 }, { at: base.at }, { v: 1 }, { via: 'file' }, { other: 1 }])
      expect(readSpokenEvent({ ...spoken, ...extra })).toBeNull();
  });

  it('is refused without a throw where the kind is no text at all', () => {
    const kind = Object.create(null);
    expect(readStoredEvent({ ...base, kind })).toMatchObject({ ok: false });
    expect(readSpokenEvent({ id: base.id, kind })).toBeNull();
  });

  it.each([undefined, null, 'said-done', [], {}, { kind: 'constructor' }, { kind: ['said-done'] }])(
    'is not %j',
    (raw) => {
      expect(readSpokenEvent(raw)).toBeNull();
    },
  );

  it.each([
    ['turns text round', 'client \u202etxet'],
    ['isolates', '\u2066mine\u2069'],
    ['controls', 'a\u0000b'],
    ['is half a character', '\ud83d'],
  ])('is not a label that %s, since no record could take it from a file again', (_what, label) => {
    expect(readSpokenEvent({ id: 'event-0001', kind: 'profile-created', label })).toBeNull();
  });

  it('is never so long that no file could bring it back, however it came there', () => {
    const id = 'x'.repeat(64);
    const said = {
      kind: 'complaint-sent',
      authority: 'X'.repeat(40),
      on: '2026-11-20',
      of: id,
      id,
      profile: id,
    };
    const spoken = readSpokenEvent({ ...said, reference: '"'.repeat(longestReference) });
    expect(spoken).not.toBeNull();
    const stored = { ...spoken, tick: 9e15, at: '+275760-09-13T00:00:00.000Z', v: 1 };
    for (const marks of [{}, { via: 'sync', cameAfter: 9e15 }])
      expect(readForeignEvent({ ...stored, ...marks })).toMatchObject({ ok: true });
  });

  it('is one reading, where it is a reading, and nothing beside', () => {
    const reading = {
      type: 'reading',
      id: 'event-0001',
      load: 'load-0001',
      setting: 'ai-training',
      state: 'off',
    };
    const { type: _, ...rest } = reading;
    expect(readReading(reading)).toEqual(rest);
    for (const wrong of [
      null,
      rest,
      { ...reading, page: 'setting' },
      { ...reading, state: 'held' },
      { ...reading, setting: 'ads' },
      { ...reading, id: 'x' },
      { ...reading, id: 'x'.repeat(65) },
      { ...reading, load: 'a load with spaces' },
      { ...reading, name: 'Ada' },
    ])
      expect(readReading(wrong)).toBeNull();
  });
});

describe('order', () => {
  it('follows a right clock, and goes on by one when the clock stands still, runs back or is nonsense', () => {
    expect(nextTick(0, 1_000)).toBe(1_000);
    expect(nextTick(1_000, 1_000)).toBe(1_001);
    expect(nextTick(1_000, 5)).toBe(1_001);
    expect(nextTick(0, -8.64e15)).toBe(1);
    expect(nextTick(8.64e15, 2_000)).toBe(8.64e15 + 1);
  });

  it('is by tick, then by id, the same in every language', () => {
    const events = [
      { tick: 2, id: 'a' },
      { tick: 1, id: 'z' },
      { tick: 1, id: 'B' },
      { tick: 1, id: 'a' },
    ];
    expect(events.sort(inOrder).map(({ tick, id }) => `${tick}${id}`)).toEqual(['1B', '1a', '1z', '2a']);
  });
});

describe('the union of records', () => {
  const event = (id: string, tick: number, more = {}) =>
    ({ ...base, id: id.padEnd(8, '0'), tick, kind: 'said-done', step: 'old-posts', ...more }) as RecordEvent;

  it('holds each event once, in order', () => {
    const mine = [event('a', 3), event('b', 1)];
    const theirs = [event('c', 2), event('a', 3)];
    expect(unionOfRecords(mine, theirs).map(({ tick }) => tick)).toEqual([1, 2, 3]);
  });

  it.each(['as they are', 'turned round'])(
    'merging writes what is new and nothing else, with their events %s',
    (order) => {
      const mine = [event('a', 3), event('b', 1, { via: 'file' })];
      const theirs = [event('c', 2), event('a', 2, { step: 'objection' }), event('b', 1)];
      const { events, fresh, replaced } = mergeRecords(
        mine,
        order === 'as they are' ? theirs : theirs.toReversed(),
        {
          via: 'file',
          now,
        },
      );
      expect(events.map(({ id }) => id[0])).toEqual(['b', 'c', 'a']);
      expect(events[2]).toBe(mine[0]);
      expect(fresh).toEqual([event('c', 2, { via: 'file', cameAfter: 3 })]);
      expect(replaced).toEqual([]);
      expect(mergeRecords(events, theirs, { via: 'file', now }).fresh).toEqual([]);
    },
  );

  it('of two hearsay versions the same one wins, whichever came first', () => {
    const [early, late] = [event('a', 1), event('a', 5)];
    const first = mergeRecords(mergeRecords([], [early], { via: 'file', now }).events, [late], {
      via: 'file',
      now,
    });
    const second = mergeRecords(mergeRecords([], [late], { via: 'file', now }).events, [early], {
      via: 'file',
      now,
    });
    expect(first.events).toEqual(second.events);
    expect(second.replaced).toEqual([{ ...late, via: 'file', cameAfter: 0 }]);
  });

  it('of two hearsay versions the one stays on which something may rest that was said here since', () => {
    const first = mergeRecords([], [event('a', 5)], { via: 'file', now }).events;
    const spoken = [...first, event('own', 6)];
    const { fresh } = mergeRecords(spoken, [event('a', 1, { step: 'objection' })], { via: 'file', now });
    expect(fresh).toEqual([]);
  });

  it('what an event says of how it came elsewhere says nothing here', () => {
    const theirs = event('a', 1, { via: 'sync', cameAfter: 9e15 });
    const { events } = mergeRecords([event('own', 6)], [theirs], { via: 'file', now });
    expect(events[0]).toMatchObject({ via: 'file', cameAfter: 6 });
  });

  it('keeps what was witnessed here over the same event from a file', () => {
    const [kept] = unionOfRecords([event('a', 3, { via: 'file' })], [event('a', 3)]);
    expect(kept).not.toHaveProperty('via');
  });
});

it('equal values have one text, whatever the order of their keys', () => {
  expect(canonical({ b: [1, { d: 1, c: 2 }], a: null })).toBe(canonical({ a: null, b: [1, { c: 2, d: 1 }] }));
  expect(canonical({ a: 1 })).not.toBe(canonical({ a: 2 }));
});
