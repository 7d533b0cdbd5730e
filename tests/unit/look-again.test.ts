import { describe, expect, it } from 'vitest';
import { lookAgain } from '../../lib/domain/record/look-again';
import { off, on, record } from '../fixtures/record/daily';

describe('the last look', () => {
  const whose = { setting: 'ai-training', profile: null } as const;
  const at = (day: string) => Temporal.Instant.from(`${day}T09:00:00Z`);

  it('ages by days, and is due after the usual 90, the chosen number, or never', () => {
    const events = record(off('a'));
    expect(lookAgain(events, whose, at('2026-11-01'))).toMatchObject({ days: 0, due: false });
    expect(lookAgain(events, whose, at('2026-12-16'))).toMatchObject({
      days: 45,
      due: false,
      every: 90,
    });
    expect(lookAgain(events, whose, at('2027-01-30'))).toMatchObject({ days: 90, due: true });
    const chosen = record(off('a'), ['reminder-set', { days: 30 }]);
    expect(lookAgain(chosen, whose, at('2026-12-01'))).toMatchObject({ due: true });
    const none = record(off('a'), ['reminder-set', { days: 30 }], ['reminder-set', { days: null }]);
    expect(lookAgain(none, whose, at('2036-12-01'))).toMatchObject({ due: false, every: null });
  });

  it('is not due before there was one, and a clock that runs ahead or behind gives no odd number', () => {
    expect(lookAgain([], whose, at('2036-12-01'))).toMatchObject({
      last: null,
      lastOff: null,
      due: false,
    });
    expect(lookAgain(record(off('a')), whose, at('2020-01-01'))).toMatchObject({
      days: 0,
      due: false,
    });
  });

  it('tells the last look from the last off', () => {
    const { last, lastOff } = lookAgain(record(off('a'), on('b')), whose, at('2026-11-03'));
    expect([last?.state, lastOff?.at]).toEqual(['on', '2026-11-01T08:00:00.000Z']);
  });
});
