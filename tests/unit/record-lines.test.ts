import { describe, expect, it } from 'vitest';
import { lineGroups } from '../../lib/domain/record/event-kinds';
import { unionOfRecords } from '../../lib/domain/record/merge';
import {
  filterAddress,
  findLines,
  noLineFilter,
  readFilter,
  recordLines,
} from '../../lib/domain/record/record-lines';
import { off, on, record } from '../fixtures/record/daily';
import { oneOfEachKind } from '../fixtures/record/events';

describe('how each entry is known', () => {
  it('a reading is seen; one that shows that an off held is held; a word is said; a choice is noted', () => {
    const lines = recordLines(
      record(on('a'), off('a'), off('a'), off('b'), ['said-done'], ['region-chosen'], on('c'), off('c'), [
        'objection-sent',
      ]),
    );
    expect(lines.map(({ witness }) => witness)).toEqual([
      'seen',
      'seen',
      'seen',
      'held',
      'said',
      'noted',
      'seen',
      'seen',
      'said',
    ]);
  });

  it('off read twice on one load is seen twice, whatever was recorded before', () => {
    const lines = recordLines(record(['said-done'], on('a'), off('b'), off('b'), off('a')));
    expect(lines.slice(1).map(({ witness }) => witness)).toEqual(['seen', 'seen', 'seen', 'seen']);
  });

  it('no kind but a reading is ever seen or held', () => {
    for (const { event, witness } of recordLines(oneOfEachKind()))
      expect(['seen', 'held'].includes(witness)).toBe(event.kind === 'reading');
  });

  it("one profile's later load holds nothing for another", () => {
    const lines = recordLines(
      record(
        ['profile-created'],
        ['profile-created'],
        off('a', { profile: 'event-0000' }),
        off('b', { profile: 'event-0001' }),
        off('c', { profile: 'event-0000' }),
        off('d'),
        off('e'),
      ),
    );
    expect(lines.slice(2).map(({ witness, owner }) => [witness, owner])).toEqual([
      ['seen', 'event-0000'],
      ['seen', 'event-0001'],
      ['held', 'event-0000'],
      ['seen', undefined],
      ['seen', undefined],
    ]);
  });

  it('what was taken back later is marked, one by one or all of a step', () => {
    const lines = recordLines(
      record(
        ['said-done'],
        ['said-done'],
        ['undone', { of: 'event-0000' }],
        ['objection-sent'],
        ['objection-sent'],
        ['undone', { step: 'objection' }],
        ['objection-sent'],
      ),
    );
    expect(lines.map(({ takenBack }) => takenBack)).toEqual([true, false, false, true, true, false, false]);
  });

  it('an undoing reaches nobody else’s words and no reading, whatever it names', () => {
    const lines = recordLines(
      record(
        ['profile-created'],
        ['profile-created'],
        ['said-done', { profile: 'event-0000' }],
        off('a', { profile: 'event-0001' }),
        ['undone', { profile: 'event-0001', of: 'event-0002' }],
        ['undone', { profile: 'event-0001', of: 'event-0003' }],
        ['undone', { profile: 'event-0001' }],
      ),
    );
    expect(lines.some(({ takenBack }) => takenBack)).toBe(false);
  });

  it('filters by whose, of which kind, and known in which way', () => {
    const lines = recordLines(
      record(
        ['profile-created'],
        ['profile-created'],
        off('a', { profile: 'event-0000' }),
        off('b'),
        ['guidance-chosen'],
        ['said-done', { profile: 'event-0001' }],
      ),
    );
    const ids = (filter: object) =>
      findLines(lines, { ...noLineFilter, ...filter }).map(({ event }) => Number(event.id.slice(-1)));
    expect(ids({})).toEqual([0, 1, 2, 3, 4, 5]);
    expect(ids({ profile: 'event-0001' })).toEqual([1, 4, 5]);
    expect(ids({ profile: 'nobody' })).toEqual([3, 4]);
    expect(ids({ group: 'readings' })).toEqual([2, 3]);
    expect(ids({ witness: 'said' })).toEqual([5]);
    expect(ids({ profile: 'event-0000', group: 'readings', witness: 'seen' })).toEqual([2]);
    expect(lineGroups.flatMap((group) => ids({ group })).sort()).toEqual([0, 1, 2, 3, 4, 5]);
  });
});

describe('a filter in an address', () => {
  it.each([
    noLineFilter,
    { profile: 'nobody', group: null, witness: 'held' },
    { profile: '3f1f6c9e-7c39-4b7c-9a57-0d6a1c5d7a01', group: 'readings', witness: 'seen' },
  ] as const)('%j is read as it was written', (filter) => {
    expect(readFilter(filterAddress(filter))).toEqual(filter);
  });

  it.each(['', 'nonsense', 'group=all&witness=proved&profile=<b>', '=&==&', 'group'])(
    '%s asks for nothing',
    (address) => {
      expect(readFilter(address)).toEqual(noLineFilter);
    },
  );
});

it('a union of lines is in order whatever was merged', () => {
  const mine = record(off('a'), off('b'));
  const theirs = record(on('x')).map((event) => ({
    ...event,
    id: 'other-0001',
    tick: 1.5e3,
    via: 'file' as const,
  }));
  const ticks = recordLines(unionOfRecords(theirs, mine)).map(({ event }) => event.tick);
  expect(ticks).toEqual(ticks.toSorted((a, b) => a - b));
});
