import { expect, it } from 'vitest';
import { entriesFor } from '../../components/objection/calendar';

type Waiting = Parameters<typeof entriesFor>[0];
const waiting = (now: string, events: number, lastDay: string, written = '1970-01-01T00:00:00Z'): Waiting =>
  ({
    desk: {
      date: (iso: string) => iso,
      record: { events: Array(events).fill({ tick: Temporal.Instant.from(written).epochMilliseconds }) },
      now: Temporal.Instant.from(now),
    },
    objections: [{ id: 'objection-1', sentOn: '2026-11-28', channel: 'form-ai', complaint: null }],
    words: {
      reminders: { entryText: '{sent}', entryLast: 'last', entryOverdue: 'overdue' },
      sent: { channels: {} },
    },
    clockOf: () => ({
      state: 'waiting',
      count: { receipt: '2026-11-28', lastDay, overdueFrom: lastDay },
    }),
  }) as unknown as Waiting;
const numbered = (...args: Parameters<typeof waiting>) =>
  entriesFor(waiting(...args))[0]?.sequence ?? Number.NaN;

it('an entry written again bears a higher number: later, and at the same moment after a choice', () => {
  const first = numbered('2026-11-28T12:00:00Z', 3, '2026-12-28');
  expect(numbered('2026-11-28T12:00:01Z', 3, '2026-12-28')).toBeGreaterThan(first);
  expect(numbered('2026-11-28T12:00:00Z', 4, '2026-12-29')).toBeGreaterThan(first);
  expect(first).toBeGreaterThan(0);
  expect(numbered('2094-01-01T00:00:00Z', 50_000, '2026-12-28')).toBeLessThan(2 ** 31);
  expect(numbered('1999-01-01T00:00:00Z', 3, '2026-12-28')).toBeGreaterThanOrEqual(0);
});

it('a clock that is put back makes no number smaller than one from when it ran ahead', () => {
  const ahead = numbered('2027-03-01T12:00:00Z', 3, '2026-12-28', '2027-03-01T11:59:00Z');
  // Whatever is written after that stands behind it in the record, and so does the entry.
  expect(numbered('2026-11-28T12:00:00Z', 4, '2026-12-29', '2027-03-01T12:00:01Z')).toBeGreaterThan(ahead);
  for (const beyond of ['2150-01-01T00:00:00Z', '+275760-09-13T00:00:00Z']) {
    expect(numbered(beyond, 3, '2026-12-28')).toBeLessThan(2 ** 31);
    expect(numbered('2026-11-28T12:00:00Z', 3, '2026-12-28', beyond)).toBeLessThan(2 ** 31);
  }
});
