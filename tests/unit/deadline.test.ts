import { describe, expect, it } from 'vitest';
import claims from '../../lib/cases/linkedin-ai-training/claims.json';
import { deadlineRules } from '../../lib/cases/linkedin-ai-training/deadline-rules';
import rulesFile from '../../lib/cases/linkedin-ai-training/deadline-rules.json';
import type { DatedProblem } from '../../lib/domain/case/dates';
import { channels } from '../../lib/domain/case/letter-terms';
import { type Clock, type ClockFacts, clock, todayIn } from '../../lib/domain/objection/clock';
import {
  addressReceipt,
  type Count,
  type CountOptions,
  countMonth,
  type DeadlineRule,
  identityQuestions,
} from '../../lib/domain/objection/deadline';
import { deadlineRulesSchema } from '../../lib/domain/objection/deadline-schema';

const eu = deadlineRules.rules['eu-ie'];
const uk = deadlineRules.rules.uk;
const caseBegan = '2024-09-18';

function counted(receipt: string, rule: DeadlineRule, options?: CountOptions): Count {
  const result = countMonth(receipt, rule, options);
  if ('problem' in result) throw new Error(`${receipt}: ${result.about} ${result.problem}`);
  return result;
}

/** The clock at noon UTC of a day, which is the same day in Dublin and London. */
const on = (day: string, facts: Partial<ClockFacts> = {}) =>
  clock({ receipt: '2026-11-22', rule: eu, caseBegan, ...facts }, Temporal.Instant.from(`${day}T12:00:00Z`));

function running(clock: Clock) {
  if (clock.state === 'no-clock' || clock.state === 'problem') throw new Error(JSON.stringify(clock));
  return clock;
}

describe('the month of GDPR Article 12(3), counted to Irish working days', () => {
  // received, nominal day, last day, months, why it is shifted
  it.each([
    // Easter Sunday 2026 is 5 April, Monday 6 a holiday. Tuesday 7.
    ['2026-03-05', '2026-04-05', '2026-04-07', 1, ['sunday', 'easter-monday']],
    // September has no 31st; its last day is a Wednesday.
    ['2026-08-31', '2026-09-30', '2026-09-30', 1, null],
    // 28 February 2026 is the last of its month and a Saturday. Monday 2 March.
    ['2026-01-31', '2026-02-28', '2026-03-02', 1, ['saturday', 'sunday']],
    // 2028 is a leap year; its 29 February is a Tuesday.
    ['2028-01-31', '2028-02-29', '2028-02-29', 1, null],
    // A Tuesday. The receipt on a Sunday moves nothing: only the end is shifted.
    ['2026-11-22', '2026-12-22', '2026-12-22', 1, null],
    // Friday Christmas, Saturday St Stephen’s, Sunday. Monday 28: no day stands in for a weekend in Ireland.
    ['2026-11-25', '2026-12-25', '2026-12-28', 1, ['christmas-day', 'saturday', 'st-stephen', 'sunday']],
    // Saturday and St Stephen’s, Sunday. Monday 28.
    ['2026-11-26', '2026-12-26', '2026-12-28', 1, ['saturday', 'st-stephen', 'sunday']],
    // 1 January 2027 is a Friday. Monday 4.
    ['2026-12-01', '2027-01-01', '2027-01-04', 1, ['new-year', 'saturday', 'sunday']],
    // 2027 has no 30 February; the 28th is a Sunday. Monday 1 March.
    ['2027-01-30', '2027-02-28', '2027-03-01', 1, ['sunday']],
    // St Patrick’s Day is a Wednesday. Thursday.
    ['2027-02-17', '2027-03-17', '2027-03-18', 1, ['st-patrick']],
    // 26 October 2026 is a Monday, and the last of its month. Tuesday.
    ['2026-09-26', '2026-10-26', '2026-10-27', 1, ['october-holiday']],
    // 3 May 2027 is the first Monday of May. Tuesday.
    ['2027-04-03', '2027-05-03', '2027-05-04', 1, ['may-holiday']],
    // Three months: April has no 31st, the 30th is a Sunday, Monday 1 May is the first Monday. Tuesday 2.
    ['2028-01-31', '2028-04-30', '2028-05-02', 3, ['sunday', 'may-holiday']],
    // Three months: Sunday 31 January; Monday 1 February is the first Monday, St Brigid’s. Tuesday 2.
    ['2026-10-31', '2027-01-31', '2027-02-02', 3, ['sunday', 'st-brigid']],
    // 1 February 2030 is a Friday: St Brigid’s is that day and not the first Monday. Monday 4.
    ['2030-01-01', '2030-02-01', '2030-02-04', 1, ['st-brigid', 'saturday', 'sunday']],
    // One month: January has a 31st, a Sunday; Monday 1 February 2027 is St Brigid’s. Tuesday 2.
    ['2026-12-31', '2027-01-31', '2027-02-02', 1, ['sunday', 'st-brigid']],
    // St Patrick’s Day 2029 is a Saturday and nothing stands in for it. Monday 19.
    ['2029-02-17', '2029-03-17', '2029-03-19', 1, ['saturday', 'st-patrick', 'sunday']],
    // Easter 2027 is 28 March. Good Friday, the 26th, is a working day in Ireland and stays.
    ['2027-02-26', '2027-03-26', '2027-03-26', 1, null],
    // Easter Sunday itself, then Easter Monday 29. Tuesday 30.
    ['2027-02-28', '2027-03-28', '2027-03-30', 1, ['sunday', 'easter-monday']],
    // Monday 27 December 2027: both holidays fell on the weekend before, and no day stands in for them here.
    ['2027-11-27', '2027-12-27', '2027-12-27', 1, null],
    // Three months to a February without a 30th: Sunday 28 February 2027, Monday 1 March; in a leap year Tuesday 29.
    ['2026-11-30', '2027-02-28', '2027-03-01', 3, ['sunday']],
    ['2027-11-30', '2028-02-29', '2028-02-29', 3, null],
    // Three months from 29 February 2028 end on Monday 29 May, a bank holiday in England and none in Ireland.
    ['2028-02-29', '2028-05-29', '2028-05-29', 3, null],
  ] as const)('received %s: %s, so by %s', (receipt, nominal, lastDay, months, why) => {
    const count = counted(receipt, eu, { months });
    expect({ nominal: count.nominal, lastDay: count.lastDay, why: count.shifted?.why ?? null }).toEqual({
      nominal,
      lastDay,
      why,
    });
  });

  it("agrees with the guidelines' own examples before any shift", () => {
    expect(counted('2026-03-05', eu).nominal).toBe('2026-04-05');
    expect(counted('2026-08-31', eu).nominal).toBe('2026-09-30');
  });

  it('is not thirty days', () => {
    expect(counted('2027-01-15', eu).lastDay).toBe('2027-02-15');
    expect(counted('2027-02-15', eu).lastDay).toBe('2027-03-15');
  });
});

describe('the calendar month of the UK, counted to working days of England and Wales', () => {
  it.each([
    // 25 Dec 2026 is a Friday: Christmas. 26 Sat, 27 Sun. Boxing Day fell on the Saturday, so Monday 28 stands in
    // for it. Tuesday 29 is the first working day. (Ireland: 28, for no day stands in there.)
    ['2026-11-25', '2026-12-25', '2026-12-29', 1, ['christmas-day', 'saturday', 'boxing-day', 'sunday']],
    // 26 Dec 2027 is a Sunday, Christmas the Saturday before. Monday 27 stands in for Christmas, Tuesday 28 for
    // Boxing Day. Wednesday 29.
    ['2027-11-26', '2027-12-26', '2027-12-29', 1, ['sunday', 'boxing-day', 'christmas-day']],
    // Easter 2027 is 28 March. 26 is Good Friday, a bank holiday here and not in Ireland; 27 Sat, 28 Sun, 29 Easter
    // Monday. Tuesday 30.
    ['2027-02-26', '2027-03-26', '2027-03-30', 1, ['good-friday', 'saturday', 'sunday', 'easter-monday']],
    // 31 Aug 2026 is a Monday and the last of the month: summer bank holiday. Tuesday 1 September.
    ['2026-07-31', '2026-08-31', '2026-09-01', 1, ['summer']],
    // 1 Jan 2028 is a Saturday, 2 a Sunday, and Monday 3 stands in for New Year's Day. Tuesday 4.
    ['2027-12-01', '2028-01-01', '2028-01-04', 1, ['saturday', 'new-year', 'sunday']],
    // 25 Dec 2027 is a Saturday. Sunday 26 is Boxing Day; Monday 27 and Tuesday 28 stand in for the two. Wednesday 29.
    ['2027-11-25', '2027-12-25', '2027-12-29', 1, ['saturday', 'christmas-day', 'sunday', 'boxing-day']],
    // 26 Dec 2028 is a Tuesday: Boxing Day on its own day, nothing stands in. Wednesday 27.
    ['2028-11-26', '2028-12-26', '2028-12-27', 1, ['boxing-day']],
    // Easter 2026 is 5 April; the 6th is Easter Monday. Tuesday 7.
    ['2026-03-06', '2026-04-06', '2026-04-07', 1, ['easter-monday']],
    // 3 May 2027 is a Monday, the first of May: early May bank holiday. Tuesday 4.
    ['2027-04-03', '2027-05-03', '2027-05-04', 1, ['early-may']],
    // 30 May 2027 is a Sunday, and Monday 31 the last Monday of May: spring bank holiday. Tuesday 1 June.
    ['2027-04-30', '2027-05-30', '2027-06-01', 1, ['sunday', 'spring']],
    // A month runs from a 31st to a 29 February (a Tuesday in 2028), and from a 29 February to a 29 March (a Wednesday).
    ['2028-01-31', '2028-02-29', '2028-02-29', 1, null],
    ['2028-02-29', '2028-03-29', '2028-03-29', 1, null],
    // 25 Dec 2033 is a Sunday; Boxing Day keeps Monday 26 and Christmas moves behind it to Tuesday 27. Wednesday 28.
    ['2033-11-25', '2033-12-25', '2033-12-28', 1, ['sunday', 'christmas-day', 'boxing-day']],
    // 17 March 2027 is a Wednesday and nothing but that in England.
    ['2027-02-17', '2027-03-17', '2027-03-17', 1, null],
    // Easter 2028 is 16 April: Good Friday 14, the weekend, Easter Monday 17. Tuesday 18.
    ['2028-03-14', '2028-04-14', '2028-04-18', 1, ['good-friday', 'saturday', 'sunday', 'easter-monday']],
    // Monday 27 December 2027 stands in for Christmas, Tuesday 28 for Boxing Day. Wednesday 29. (Ireland: 27.)
    ['2027-11-27', '2027-12-27', '2027-12-29', 1, ['christmas-day', 'boxing-day']],
    // 29 May 2028 is the last Monday of May: spring bank holiday. Tuesday 30.
    ['2028-04-29', '2028-05-29', '2028-05-30', 1, ['spring']],
    // Three months: 28 Feb 2027 + 3 = 28 May, a Friday.
    ['2027-02-28', '2027-05-28', '2027-05-28', 3, null],
    // Three months: 3 Feb 2026 + 3 = Sunday 3 May; 4 is the first Monday of May. Tuesday 5.
    ['2026-02-03', '2026-05-03', '2026-05-05', 3, ['sunday', 'early-may']],
  ] as const)('received %s: %s, so by %s', (receipt, nominal, lastDay, months, why) => {
    const count = counted(receipt, uk, { months });
    expect({ nominal: count.nominal, lastDay: count.lastDay, why: count.shifted?.why ?? null }).toEqual({
      nominal,
      lastDay,
      why,
    });
  });
});

describe('a count that can be opened', () => {
  it('shows every step, from the receipt to the first late day', () => {
    expect(counted('2026-01-31', eu)).toEqual({
      rule: 'eu-ie',
      receipt: '2026-01-31',
      months: 1,
      sameDay: '2026-02-28',
      monthTooShort: true,
      pauses: [],
      movedByIdentity: 0,
      lastDayWithoutQuestions: null,
      nominal: '2026-02-28',
      shifted: {
        from: '2026-02-28',
        to: '2026-03-02',
        why: ['saturday', 'sunday'],
        passed: [
          { date: '2026-02-28', why: ['saturday'] },
          { date: '2026-03-01', why: ['sunday'] },
        ],
      },
      lastDay: '2026-03-02',
      overdueFrom: '2026-03-03',
      basis: ['gdpr', 'reg-1182-71', 'edpb-01-2022', 'irl-working-time-1997', 'irl-holidays-2022'],
      ourReading: ['month', 'shift'],
    });
  });

  it('names only what it rests on', () => {
    const plain = counted('2026-08-31', eu);
    expect(plain.shifted).toBeNull();
    expect(plain.basis).toEqual(['gdpr', 'reg-1182-71', 'edpb-01-2022']);
    expect(plain.ourReading).toEqual(['month']);
    expect(counted('2026-08-31', eu, { months: 3 }).ourReading).toContain('extension');
    // Article 4A UK GDPR reads a period by Article 3 of Regulation 1182/71.
    expect(counted('2026-08-31', uk).basis).toEqual([
      'uk-gdpr-12a',
      'uk-gdpr-4a',
      'reg-1182-71',
      'ico-time-limits',
    ]);
  });

  it('rests on sources that the file bears, word for word as the claims bear them', () => {
    const known: Record<string, unknown> = claims.sources;
    for (const [id, source] of Object.entries(deadlineRules.sources))
      if (id in known) expect(source).toEqual(known[id]);
    expect(Object.keys(deadlineRules.sources).filter((id) => id in known)).toContain('reg-1182-71');
  });
});

describe('a question about identity', () => {
  const pause = (askedOn: string, answeredOn: string) => ({ askedOn, answeredOn });

  it('moves the nominal day by the days from question to answer, and shifts afterwards', () => {
    // 22 Dec + 4 days = 26 Dec, Saturday and St Stephen's Day: Monday 28.
    const count = counted('2026-11-22', eu, { identity: [pause('2026-11-30', '2026-12-04')] });
    expect(count).toMatchObject({ nominal: '2026-12-26', movedByIdentity: 4, lastDay: '2026-12-28' });
    expect(count.ourReading).toContain('identity');
    expect(count.pauses).toEqual([
      { askedOn: '2026-11-30', answeredOn: '2026-12-04', days: 4, inTime: true },
    ]);
  });

  it('moves nothing when answered the same day', () => {
    const count = counted('2026-11-22', eu, { identity: [pause('2026-11-30', '2026-11-30')] });
    expect(count).toMatchObject({ movedByIdentity: 0, lastDay: '2026-12-22', ourReading: ['month'] });
  });

  it('counts days that two questions share once, in whatever order they were written down', () => {
    const two = [pause('2026-12-01', '2026-12-05'), pause('2026-11-28', '2026-12-03')];
    // 28 Nov to 5 Dec: 7 days, not 5 + 4.
    for (const identity of [two, two.toReversed()])
      expect(counted('2026-11-22', eu, { identity })).toMatchObject({
        movedByIdentity: 7,
        nominal: '2026-12-29',
      });
  });

  it('moves nothing when asked after the last day', () => {
    const late = [pause('2026-12-23', '2026-12-30')];
    expect(counted('2026-11-22', eu, { identity: late })).toMatchObject({
      movedByIdentity: 0,
      lastDay: '2026-12-22',
      pauses: [{ days: 0, inTime: false }],
    });
    expect(counted('2026-11-22', eu, { identity: [pause('2026-12-22', '2026-12-30')] }).lastDay).toBe(
      '2026-12-30',
    );
  });

  it('still moves the day when asked on a weekend to which the end was shifted', () => {
    // Received 25 November: Friday 25 December, shifted to Monday 28. Asked on Sunday 27, answered a week later: seven
    // days from the 25th are Friday 1 January, a holiday. Monday 4.
    const receipt = '2026-11-25';
    expect(counted(receipt, eu, { identity: [pause('2026-12-27', '2027-01-03')] })).toMatchObject({
      nominal: '2027-01-01',
      lastDay: '2027-01-04',
    });
  });

  it('lets the month begin anew with the answer in the United Kingdom, Article 12A(2) UK GDPR', () => {
    // 2 December 2026 is a Wednesday. Moved by the thirteen days of the question it would be 23 November.
    const count = counted('2026-10-10', uk, { identity: [pause('2026-10-20', '2026-11-02')] });
    expect(count).toMatchObject({
      lastDay: '2026-12-02',
      lastDayWithoutQuestions: '2026-11-10',
      basis: ['uk-gdpr-12a', 'uk-gdpr-4a', 'reg-1182-71', 'ico-time-limits'],
      ourReading: [],
    });
    // Answered 4 December: 4 January 2027, a Monday.
    expect(counted('2026-11-22', uk, { identity: [pause('2026-11-30', '2026-12-04')] })).toMatchObject({
      nominal: '2027-01-04',
      movedByIdentity: 13,
      lastDay: '2027-01-04',
    });
  });

  it.each([
    ['in the EU', eu, '2026-11-10'],
    ['in the United Kingdom', uk, '2026-11-10'],
  ])('moves nothing when it came after the last day, %s', (_, rule, lastDay) => {
    const late = [pause('2026-11-11', '2026-11-20')];
    expect(counted('2026-10-10', rule, { identity: late })).toMatchObject({ lastDay, movedByIdentity: 0 });
  });

  it('asked several times on one day, and answered in whatever order, it is one question', () => {
    expect(
      identityQuestions(
        ['2026-12-03', '2026-12-01', '2026-12-03', '2026-12-09'],
        ['2026-12-08', '2026-12-01', '2026-12-05', '2026-12-05'],
      ),
    ).toEqual([
      { askedOn: '2026-12-01', answeredOn: '2026-12-01' },
      { askedOn: '2026-12-03', answeredOn: '2026-12-05' },
      { askedOn: '2026-12-09', answeredOn: null },
    ]);
  });

  it('pairs questions with the answers that closed them', () => {
    expect(
      identityQuestions(['2026-12-10', '2026-12-01', '2026-12-03'], ['2026-12-05', '2026-11-30']),
    ).toEqual([
      pause('2026-12-01', '2026-12-05'),
      pause('2026-12-03', '2026-12-05'),
      { askedOn: '2026-12-10', answeredOn: null },
    ]);
  });

  it('leaves no date to count to while it has no answer', () => {
    expect(countMonth('2026-11-22', eu, { identity: [{ askedOn: '2026-11-30', answeredOn: null }] })).toEqual(
      {
        problem: 'identity-answer-missing',
        about: 'identity-answered',
      },
    );
  });
});

describe('what cannot be counted', () => {
  it.each([
    '2027-02-29',
    '2026-06-31',
    '2026-13-01',
    '2026-00-10',
    '2026-1-5',
    '31.12.2026',
    '2026-12-31T10:00:00Z',
    '+002026-12-31',
    '20261231',
    '2026-W10-1',
    '',
    ' ',
    'NaN',
    '2026-12-31[u-ca=hebrew]',
    '٢٠٢٦-١٢-٣١',
  ])('%j is no date', (receipt) => {
    expect(countMonth(receipt, eu)).toEqual({ problem: 'not-a-date', about: 'receipt' });
  });

  it.each<[string, string, CountOptions, DatedProblem]>([
    ['before the case', '2024-09-17', { caseBegan }, { problem: 'before-case', about: 'receipt' }],
    ['tomorrow', '2026-11-24', { today: '2026-11-23' }, { problem: 'in-future', about: 'receipt' }],
    ['next century', '2101-01-01', {}, { problem: 'too-far', about: 'receipt' }],
    [
      'identity asked before the receipt',
      '2026-11-22',
      { identity: [{ askedOn: '2026-11-21', answeredOn: '2026-11-25' }] },
      { problem: 'before-receipt', about: 'identity-asked' },
    ],
    [
      'identity answered before it was asked',
      '2026-11-22',
      { identity: [{ askedOn: '2026-11-26', answeredOn: '2026-11-25' }] },
      { problem: 'answer-before-question', about: 'identity-answered' },
    ],
    [
      'identity answered tomorrow',
      '2026-11-22',
      { today: '2026-11-26', identity: [{ askedOn: '2026-11-26', answeredOn: '2026-11-27' }] },
      { problem: 'in-future', about: 'identity-answered' },
    ],
    [
      'identity answered on 31 November',
      '2026-11-22',
      { identity: [{ askedOn: '2026-11-26', answeredOn: '2026-11-31' }] },
      { problem: 'not-a-date', about: 'identity-answered' },
    ],
  ])('a date that cannot be: %s', (_, receipt, options, problem) => {
    expect(countMonth(receipt, eu, options)).toEqual(problem);
  });

  it('the bounds themselves are allowed', () => {
    expect(counted('2024-09-18', eu, { caseBegan }).lastDay).toBe('2024-10-18');
    expect(counted('2026-11-23', eu, { today: '2026-11-23' }).lastDay).toBe('2026-12-23');
    expect(counted('2028-02-29', eu).lastDay).toBe('2028-03-29');
    expect(counted('2100-12-31', eu, { months: 3 }).lastDay).toBe('2101-03-31');
  });
});

describe('the clock', () => {
  it.each([
    ['2026-11-22', 'waiting', 30],
    ['2026-12-21', 'waiting', 1],
    ['2026-12-22', 'due-today', 0],
    ['2026-12-23', 'overdue', -1],
    ['2027-02-22', 'overdue', -62],
  ] as const)('on %s is %s with %i days left', (day, state, daysLeft) => {
    expect(on(day)).toMatchObject({ state, daysLeft, today: day, announceBy: '2026-12-22', extension: null });
  });

  it('is not late on a weekend or holiday on which the month would have ended', () => {
    const facts = { receipt: '2026-11-25' };
    expect(on('2026-12-26', facts)).toMatchObject({ state: 'waiting', daysLeft: 2 });
    expect(on('2026-12-28', facts).state).toBe('due-today');
    expect(on('2026-12-29', facts).state).toBe('overdue');
  });

  it('does not run where the law sets no month', () => {
    expect(on('2026-12-22', { rule: null })).toEqual({ state: 'no-clock' });
  });

  describe('extended', () => {
    const receipt = '2026-10-31'; // Nominal 30 November; the long end is shifted to 2 February 2027.

    it('runs to three months from the receipt when announced within the first', () => {
      const facts = { receipt, extensionAnnouncedOn: '2026-11-30' };
      expect(on('2026-12-01', facts)).toMatchObject({
        state: 'extended',
        extension: { announcedOn: '2026-11-30', inTime: true },
        count: { months: 3, lastDay: '2027-02-02' },
        first: { months: 1, lastDay: '2026-11-30' },
        daysLeft: 63,
      });
      expect(on('2027-02-02', facts).state).toBe('due-today');
      expect(on('2027-02-03', facts).state).toBe('overdue');
    });

    it('tells an announcement without reasons, and keeps the day on which the time ends without it', () => {
      const facts = { receipt, extensionAnnouncedOn: '2026-11-30' };
      expect(on('2026-12-01', facts)).toMatchObject({
        extension: { reasons: false },
        first: { lastDay: '2026-11-30' },
      });
      expect(on('2026-12-01', { ...facts, extensionReasons: true })).toMatchObject({
        extension: { reasons: true },
      });
    });

    it('is in time up to the shifted last day of the first month', () => {
      const shifted = { receipt: '2026-11-25' }; // Nominal 25 December, last day 28.
      expect(on('2026-12-29', { ...shifted, extensionAnnouncedOn: '2026-12-28' }).state).toBe('extended');
      expect(on('2026-12-29', { ...shifted, extensionAnnouncedOn: '2026-12-29' })).toMatchObject({
        state: 'overdue',
        extension: { inTime: false },
        count: { months: 1 },
      });
    });

    it('changes nothing when announced too late', () => {
      expect(on('2026-12-02', { receipt, extensionAnnouncedOn: '2026-12-01' })).toMatchObject({
        state: 'overdue',
        daysLeft: -2,
        extension: { announcedOn: '2026-12-01', inTime: false },
      });
    });
  });

  describe('paused for identity', () => {
    it('stands still while the question is open, and tells what an answer today would give', () => {
      const facts = { identity: [{ askedOn: '2026-12-01', answeredOn: null }] };
      expect(on('2026-12-11', facts)).toMatchObject({
        state: 'paused-for-identity',
        askedOn: '2026-12-01',
        // 22 December + 10 days = 1 January, a holiday and a Friday.
        count: { movedByIdentity: 10, nominal: '2027-01-01', lastDay: '2027-01-04' },
        daysLeft: 24,
      });
    });

    it.each([
      ['the EU', eu],
      ['the United Kingdom', uk],
    ])('stands still no longer than the time would have lasted without the question, in %s', (_, rule) => {
      const facts = { rule, identity: [{ askedOn: '2026-12-01', answeredOn: null }] };
      expect(on('2026-12-22', facts).state).toBe('paused-for-identity');
      for (const day of ['2026-12-23', '2027-06-01', '2030-01-01'])
        expect(on(day, facts)).toMatchObject({ state: 'overdue', count: { lastDay: '2026-12-22' } });
    });

    it('tells both last days while the question is open: without it, and if it were answered today', () => {
      const facts = {
        receipt: '2026-10-10',
        rule: uk,
        identity: [{ askedOn: '2026-10-20', answeredOn: null }],
      };
      const question = (lastDayIfAnsweredToday: string) => ({
        question: { askedOn: '2026-10-20', lastDayWithout: '2026-11-10', lastDayIfAnsweredToday },
      });
      expect(on('2026-11-02', facts)).toMatchObject({
        state: 'paused-for-identity',
        ...question('2026-12-02'),
      });
      // A month from 28 November is Monday 28 December, which stands in for Boxing Day.
      expect(on('2026-11-28', facts)).toMatchObject({ state: 'overdue', ...question('2026-12-29') });
      expect(on('2026-11-28', { ...facts, identity: [] })).toMatchObject({ question: null });
    });

    it('holds up an extended time as long as that would have lasted', () => {
      const facts = {
        identity: [{ askedOn: '2026-12-01', answeredOn: null }],
        extensionAnnouncedOn: '2026-12-10',
        extensionReasons: true,
      };
      expect(on('2027-02-22', facts).state).toBe('paused-for-identity');
      expect(on('2027-02-23', facts)).toMatchObject({ state: 'overdue', count: { lastDay: '2027-02-22' } });
    });

    it('goes on once the person has answered', () => {
      const facts = { identity: [{ askedOn: '2026-12-01', answeredOn: '2026-12-11' }] };
      expect(on('2026-12-23', facts)).toMatchObject({ state: 'waiting', count: { lastDay: '2027-01-04' } });
      expect(on('2027-01-05', facts).state).toBe('overdue');
    });

    it('does not stop a clock that had run out before the question', () => {
      const facts = { identity: [{ askedOn: '2026-12-23', answeredOn: null }] };
      expect(on('2027-01-10', facts)).toMatchObject({ state: 'overdue', count: { lastDay: '2026-12-22' } });
    });

    it('moves the long end by the same days, and shifts it afterwards', () => {
      const identity = [{ askedOn: '2026-12-01', answeredOn: '2026-12-11' }];
      // 25 November + 3 months = 25 February 2027, + 10 days = Sunday 7 March. Monday 8.
      expect(
        on('2026-12-20', { receipt: '2026-11-25', identity, extensionAnnouncedOn: '2026-12-18' }),
      ).toMatchObject({
        state: 'extended',
        count: { sameDay: '2027-02-25', nominal: '2027-03-07', lastDay: '2027-03-08' },
        // 25 December + 10 days = Monday 4 January.
        first: { nominal: '2027-01-04', lastDay: '2027-01-04' },
      });
    });

    it('lets an extension be announced as long as the first month is held up', () => {
      const identity = [{ askedOn: '2026-12-01', answeredOn: '2026-12-11' }];
      expect(on('2027-01-05', { identity, extensionAnnouncedOn: '2027-01-04' })).toMatchObject({
        state: 'extended',
        // 22 February 2027 + 10 days = 4 March.
        count: { months: 3, movedByIdentity: 10, lastDay: '2027-03-04' },
      });
    });
  });

  describe('answered', () => {
    it('says whether the answer came in time, and no longer moves', () => {
      for (const day of ['2026-12-22', '2027-08-01'])
        expect(on(day, { answeredOn: '2026-12-22' })).toMatchObject({
          state: 'answered',
          answeredOn: '2026-12-22',
          inTime: true,
          daysLeft: 0,
        });
      expect(on('2026-12-24', { answeredOn: '2026-12-23' })).toMatchObject({ inTime: false, daysLeft: -1 });
    });

    it('closes a question that was still open', () => {
      const identity = [{ askedOn: '2026-12-01', answeredOn: null }];
      expect(on('2027-01-10', { identity, answeredOn: '2026-12-05' })).toMatchObject({
        state: 'answered',
        count: { movedByIdentity: 4 },
        inTime: true,
      });
    });
  });

  it('counts on the very day the case began', () => {
    const facts: ClockFacts = { receipt: caseBegan, rule: eu, caseBegan };
    expect(clock(facts, Temporal.Instant.from(`${caseBegan}T12:00:00Z`))).toMatchObject({ state: 'waiting' });
  });

  describe('says what is wrong', () => {
    it.each<[string, string, Partial<ClockFacts>, DatedProblem]>([
      ['a computer in 1970', '1970-01-01', {}, { problem: 'clock-behind', about: 'today' }],
      ['a computer before the case', '2024-09-17', {}, { problem: 'clock-behind', about: 'today' }],
      [
        'a computer behind the record',
        '2026-11-22',
        { knownPast: '2026-11-24' },
        { problem: 'clock-behind', about: 'today' },
      ],
      ['a computer in 2099', '2099-01-01', {}, { problem: 'clock-ahead', about: 'today' }],
      ['a receipt to come', '2026-11-21', {}, { problem: 'in-future', about: 'receipt' }],
      [
        'a receipt too old',
        '2026-11-22',
        { receipt: '2024-09-17' },
        { problem: 'before-case', about: 'receipt' },
      ],
      [
        'a receipt that is no day',
        '2027-03-01',
        { receipt: '2027-02-29' },
        { problem: 'not-a-date', about: 'receipt' },
      ],
      [
        'an answer before the receipt',
        '2026-12-01',
        { answeredOn: '2026-11-21' },
        { problem: 'before-receipt', about: 'answer' },
      ],
      [
        'an answer to come',
        '2026-12-01',
        { answeredOn: '2026-12-02' },
        { problem: 'in-future', about: 'answer' },
      ],
      [
        'an extension to come',
        '2026-12-01',
        { extensionAnnouncedOn: '2026-12-02' },
        { problem: 'in-future', about: 'extension' },
      ],
      [
        'an extension on 31 November',
        '2026-12-01',
        { extensionAnnouncedOn: '2026-11-31' },
        { problem: 'not-a-date', about: 'extension' },
      ],
      [
        'a question to come',
        '2026-12-01',
        { identity: [{ askedOn: '2026-12-02', answeredOn: null }] },
        { problem: 'in-future', about: 'identity-asked' },
      ],
    ])('of %s', (_, day, facts, problem) => {
      expect(on(day, facts)).toEqual({ state: 'problem', today: day, ...problem });
    });

    it('of the first and last moment a computer can tell', () => {
      const facts: ClockFacts = { receipt: '2026-11-22', rule: eu, caseBegan };
      const at = (ms: number) => clock(facts, Temporal.Instant.fromEpochMilliseconds(ms));
      expect(at(-8.64e15)).toMatchObject({ state: 'problem', problem: 'clock-behind' });
      expect(at(8.64e15)).toMatchObject({ state: 'problem', problem: 'clock-ahead' });
    });

    it('but lets a person be a day ahead of the controller', () => {
      expect(on('2026-11-23', { knownPast: '2026-11-24' }).state).toBe('waiting');
    });
  });

  it.each([
    // Summer time: Dublin and London are an hour ahead of UTC.
    ['2026-08-31T22:59:59Z', '2026-08-31'],
    ['2026-08-31T23:00:00Z', '2026-09-01'],
    // Winter time: they are not.
    ['2026-12-22T23:59:59Z', '2026-12-22'],
    ['2026-12-23T00:00:00Z', '2026-12-23'],
    // The hour that summer time skips, and the one that is told twice.
    ['2027-03-28T01:00:00Z', '2027-03-28'],
    ['2027-10-31T00:59:59Z', '2027-10-31'],
  ])('at %s reads %s in Dublin and London, wherever the computer is', (moment, day) => {
    const now = Temporal.Instant.from(moment);
    const home = process.env.TZ;
    try {
      for (const zone of ['Pacific/Kiritimati', 'America/Los_Angeles', 'Europe/Dublin']) {
        process.env.TZ = zone;
        expect([todayIn(eu, now), todayIn(uk, now)]).toEqual([day, day]);
      }
    } finally {
      if (home === undefined) delete process.env.TZ;
      else process.env.TZ = home;
    }
  });

  it('turns overdue at midnight in Dublin', () => {
    const facts: ClockFacts = { receipt: '2026-07-28', rule: eu, caseBegan }; // They have until Friday 28 August.
    const at = (moment: string) => running(clock(facts, Temporal.Instant.from(moment))).state;
    expect(at('2026-08-28T22:59:59.999Z')).toBe('due-today');
    expect(at('2026-08-28T23:00:00Z')).toBe('overdue');
  });
});

describe('the day of receipt', () => {
  it('is the day of sending for forms and e-mail, and asked for with post', () => {
    const receipts = Object.fromEntries(
      channels.map((channel) => [channel, addressReceipt(channel, '2026-11-22')]),
    );
    const form = { receipt: '2026-11-22', assumed: 'submission-day' };
    expect(receipts).toEqual({
      'form-ai': form,
      'form-other': form,
      'dpo-form': form,
      email: { receipt: '2026-11-22', assumed: 'send-day' },
      post: { receipt: null, ask: 'delivery-day' },
    });
  });

  it('is not made up for a day that is none', () => {
    expect(addressReceipt('email', '2026-02-30')).toEqual({ problem: 'not-a-date', about: 'receipt' });
  });
});

describe('the file of the rules', () => {
  /** The file without the types that would forbid a test to spoil it. */
  type Loose = { rules: Record<string, Record<string, unknown>>; sources: Record<string, unknown> };
  const isTakenWhen = (spoil: (file: Loose) => void) => {
    const file = structuredClone(rulesFile) as unknown as Loose;
    spoil(file);
    return deadlineRulesSchema.safeParse(file).success;
  };
  const holidays = (file: Loose) => file.rules.uk?.holidays as Record<string, unknown>[];
  const basisOf = (file: Loose) => file.rules.uk?.basis as Record<string, unknown>;

  it('is what its schema says', () => {
    expect(deadlineRulesSchema.parse(rulesFile)).toEqual(rulesFile);
  });

  it.each<[string, (file: Loose) => void]>([
    ['a rule is missing', (file) => delete file.rules.uk],
    ['a basis names a source it lacks', (file) => delete file.sources['ico-time-limits']],
    [
      'a holiday has a 31 November',
      (file) => holidays(file).push({ id: 'x', kind: 'fixed', month: 11, day: 31 }),
    ],
    ['two holidays share an id', (file) => holidays(file).push({ id: 'spring', kind: 'easter', offset: 0 })],
    ['a holiday is of an unknown kind', (file) => holidays(file).push({ id: 'x', kind: 'lunar', day: 1 })],
    ['a part of the basis is missing', (file) => delete basisOf(file).shift],
  ])('is refused when %s', (_, spoil) => {
    expect(isTakenWhen(spoil)).toBe(false);
  });

  it('names zones that exist', () => {
    for (const { zone } of Object.values(deadlineRules.rules))
      expect(Temporal.Instant.from('2026-01-01T00:00:00Z').toZonedDateTimeISO(zone).timeZoneId).toBe(zone);
  });
});
