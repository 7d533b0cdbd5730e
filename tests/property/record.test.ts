import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checklistOf } from '../../lib/domain/objection/checklist';
import { inOrder, nextTick, unionOfRecords } from '../../lib/domain/record/merge';
import { type RecordEvent, readStoredEvent } from '../../lib/domain/record/record';
import { type StepRule, switchHistory } from '../../lib/domain/record/standing';
import { drawnFrom, sampled, share } from './sample';

const rules: StepRule[] = [{ step: 'switch-off', applies: true, setting: 'ai-training' }];
const now = Temporal.Instant.from('2026-12-01T12:00:00Z');
const statusOf = (events: readonly RecordEvent[]) =>
  checklistOf(events, { steps: rules, profile: null, now })[0];

/** What can happen to the switch, on few loads so that they meet again. */
const happening = fc.oneof(
  fc.record({
    kind: fc.constant('reading' as const),
    state: fc.constantFrom('on', 'off'),
    load: fc.constantFrom('load-000a', 'load-000b', 'load-000c', 'load-000d'),
    setting: fc.constantFrom('ai-training', 'ai-training', 'ai-training', 'research'),
  }),
  fc.record({ kind: fc.constant('said-done' as const), step: fc.constantFrom('switch-off', 'old-posts') }),
  fc.record({ kind: fc.constant('undone' as const), step: fc.constantFrom('switch-off', 'old-posts') }),
);

/** A record as one browser writes it: ids of its own, a clock that does what it likes. */
const recordOf = (browser: string) =>
  fc.array(fc.tuple(happening, fc.integer({ min: -10_000, max: 10_000 })), { maxLength: 14 }).map((told) => {
    let last = 0;
    return told.map(([payload, clock], n) => {
      last = nextTick(last, clock);
      return {
        id: `${browser}-event-${n}`,
        tick: last,
        at: new Date(clock).toISOString(),
        profile: null,
        v: 1,
        ...payload,
      } as RecordEvent;
    });
  });

/** The rule of the record told once more, in the plainest way: look at all pairs. */
function plainly(events: readonly RecordEvent[]): string {
  const readings = events.filter((event) => event.kind === 'reading');
  const ours = readings.filter(({ setting }) => setting === 'ai-training');
  const lastOn = ours.findLastIndex(({ state }) => state === 'on');
  const run = ours.slice(lastOn + 1);
  const [first] = run;
  if (first) {
    const before = readings.slice(0, readings.indexOf(first) + 1).map(({ load }) => load);
    return run.some(({ load }) => !before.includes(load)) ? 'held' : 'seen';
  }
  const onEvent = ours[lastOn];
  const since = onEvent ? events.slice(events.indexOf(onEvent) + 1) : events;
  const words = since.filter(
    (event) => (event.kind === 'said-done' || event.kind === 'undone') && event.step === 'switch-off',
  );
  if (words.at(-1)?.kind === 'said-done') return 'said';
  // Reopened, if the switch was read on while something stood: a reading of off, or the person's word.
  for (let place = 0; place <= lastOn; place++) {
    const on = ours[place];
    if (on?.state !== 'on') continue;
    const previous = ours[place - 1];
    const between = events.slice(previous ? events.indexOf(previous) + 1 : 0, events.indexOf(on));
    const lastWord = between.findLast(
      (event) => (event.kind === 'said-done' || event.kind === 'undone') && event.step === 'switch-off',
    );
    if (previous?.state === 'off' || lastWord?.kind === 'said-done') return 'reopened';
  }
  return 'todo';
}

describe('whatever happens', () => {
  it('the standing is what the rule says, told in another way', () => {
    const met = new Set<string>();
    fc.assert(
      fc.property(recordOf('a'), (events) => {
        const status = statusOf(events)?.status;
        met.add(String(status));
        expect(status).toBe(plainly(events));
      }),
      sampled(3000),
    );
    expect([...met].sort()).toEqual(['held', 'reopened', 'said', 'seen', 'todo']);
  });

  it('held rests on two readings of off, of two loads, with no on between', () => {
    const cases = sampled(3000);
    let held = 0;
    fc.assert(
      fc.property(recordOf('a'), (events) => {
        const standing = statusOf(events);
        if (standing?.status !== 'held') return;
        held++;
        const [first, later] = standing.evidence.map((id) => events.find((event) => event.id === id));
        if (first?.kind !== 'reading' || later?.kind !== 'reading') throw new Error('held without readings');
        expect([first.state, later.state]).toEqual(['off', 'off']);
        expect(later.load).not.toBe(first.load);
        const between = events.slice(events.indexOf(first), events.indexOf(later));
        expect(
          between.some(
            (event) => event.kind === 'reading' && event.setting === 'ai-training' && event.state === 'on',
          ),
        ).toBe(false);
        const before = events.slice(0, events.indexOf(first));
        expect(before.some((event) => event.kind === 'reading' && event.load === later.load)).toBe(false);
      }),
      cases,
    );
    expect(held, drawnFrom(cases)).toBeGreaterThan(50 * share);
  });

  it('words alone never become seen or held', () => {
    fc.assert(
      fc.property(recordOf('a'), (events) => {
        const words = events.filter(({ kind }) => kind !== 'reading');
        expect(['todo', 'said']).toContain(statusOf(words)?.status);
      }),
    );
  });

  it('taking words back changes no status that rests on a reading', () => {
    fc.assert(
      fc.property(recordOf('a'), (events) => {
        const before = statusOf(events);
        const undone = { ...events[0], id: 'a-undone-000', tick: 20_000, kind: 'undone', step: 'switch-off' };
        const after = statusOf([
          ...events,
          { at: '2026-11-23T08:00:00Z', profile: null, v: 1, ...undone } as RecordEvent,
        ]);
        if (before?.status === 'said') expect(['todo', 'reopened']).toContain(after?.status);
        else expect(after).toEqual(before);
      }),
    );
  });

  it('what was true of the first events stays true of them: a longer record only adds', () => {
    fc.assert(
      fc.property(recordOf('a'), fc.nat(14), (events, cut) => {
        const start = events.slice(0, cut);
        const whose = { setting: 'ai-training', profile: null } as const;
        const shorter = switchHistory(start, whose);
        expect(switchHistory(events, whose).slice(0, shorter.length)).toEqual(shorter);
        // Read back from storage and replayed, the beginning stands where it stood.
        const again = unionOfRecords(JSON.parse(JSON.stringify(events)) as RecordEvent[]).slice(
          0,
          start.length,
        );
        expect(statusOf(again)).toEqual(statusOf(start));
      }),
    );
  });
});

describe('the union of records', () => {
  const three = fc.tuple(recordOf('a'), recordOf('b'), recordOf('c')).chain(([a, b, c]) => {
    // Three records that overlap, as copies carried about do, some of them marked as come from a file.
    const part = (records: RecordEvent[]) =>
      fc
        .tuple(fc.shuffledSubarray(records), fc.boolean())
        .map(([some, file]) => (file ? some.map((event) => ({ ...event, via: 'file' as const })) : some));
    const all = [...a, ...b, ...c];
    return fc.tuple(part(all), part(all), part(all));
  });

  it('is the same in any order, in any grouping, and any number of times', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        const all = unionOfRecords(a, b, c);
        expect(unionOfRecords(c, a, b)).toEqual(all);
        expect(unionOfRecords(unionOfRecords(a, b), c)).toEqual(all);
        expect(unionOfRecords(a, unionOfRecords(b, c))).toEqual(all);
        expect(unionOfRecords(all, a, all, b)).toEqual(all);
        expect(statusOf(unionOfRecords(b, c, a))).toEqual(statusOf(all));
      }),
    );
  });

  it('loses nothing, doubles nothing, and is in order', () => {
    fc.assert(
      fc.property(three, ([a, b, c]) => {
        const all = unionOfRecords(a, b, c);
        const ids = all.map(({ id }) => id);
        expect(new Set(ids)).toEqual(new Set([...a, ...b, ...c].map(({ id }) => id)));
        expect(new Set(ids).size).toBe(ids.length);
        expect([...all].sort(inOrder)).toEqual(all);
      }),
    );
  });

  it('settles two different events that claim one id the same way everywhere', () => {
    fc.assert(
      fc.property(recordOf('a'), recordOf('a'), (a, b) => {
        expect(unionOfRecords(a, b)).toEqual(unionOfRecords(b, a));
      }),
    );
  });
});

describe('any value at all', () => {
  it('is read as an event or refused, and never throws', () => {
    fc.assert(
      fc.property(fc.anything({ withNullPrototype: true, withBigInt: true }), (value) => {
        const read = readStoredEvent(value);
        expect(typeof read.ok).toBe('boolean');
      }),
      sampled(2000),
    );
  });

  it('an event with one field spoiled is refused, or is still an event that can be read again', () => {
    fc.assert(
      fc.property(
        recordOf('a').filter((events) => events.length > 0),
        fc.constantFrom('id', 'tick', 'at', 'profile', 'v', 'kind', 'step', 'state', 'load'),
        fc.jsonValue(),
        ([event], field, value) => {
          // As a browser's storage hands it back: a text and no -0.
          const spoiled: unknown = JSON.parse(JSON.stringify({ ...event, [field]: value }));
          const read = readStoredEvent(spoiled);
          if (read.ok) expect(readStoredEvent(JSON.parse(JSON.stringify(read.event)))).toEqual(read);
        },
      ),
      sampled(2000),
    );
  });
});
