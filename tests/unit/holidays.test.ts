import { describe, expect, it } from 'vitest';
import { deadlineRules } from '../../lib/cases/linkedin-ai-training/deadline-rules';
import {
  daysOffOn,
  easterSunday,
  type HolidayRule,
  holidaysOf,
  nextWorkingDay,
} from '../../lib/domain/objection/holidays';

const ireland = deadlineRules.rules['eu-ie'].holidays;
const england = deadlineRules.rules.uk.holidays;
const datesOf = (year: number, rules: readonly HolidayRule[]) =>
  holidaysOf(year, rules).map(({ date }) => date);
/** The holidays that cost a weekday, as the governments' own lists print them. */
const keptOn = (year: number, rules: readonly HolidayRule[]) =>
  datesOf(year, rules)
    .filter((date) => Temporal.PlainDate.from(date).dayOfWeek < 6)
    .map((date) => date.slice(5));

describe('Easter Sunday', () => {
  // As printed in the tables of the churches; among them the earliest and the latest possible, and years in which
  // simpler rules go wrong (1954, 1981, 2049, 2076).
  it.each([
    '1818-03-22',
    '1943-04-25',
    '1954-04-18',
    '1981-04-19',
    '2000-04-23',
    '2008-03-23',
    '2011-04-24',
    '2019-04-21',
    '2024-03-31',
    '2025-04-20',
    '2026-04-05',
    '2027-03-28',
    '2028-04-16',
    '2029-04-01',
    '2030-04-21',
    '2038-04-25',
    '2049-04-18',
    '2076-04-19',
    '2100-03-28',
  ])('is %s', (date) => {
    expect(easterSunday(Number(date.slice(0, 4))).toString()).toBe(date);
  });
});

describe('Irish public holidays', () => {
  it.each([
    [2026, ['01-01', '02-02', '03-17', '04-06', '05-04', '06-01', '08-03', '10-26', '12-25']],
    [2027, ['01-01', '02-01', '03-17', '03-29', '05-03', '06-07', '08-02', '10-25']],
    [2028, ['02-07', '03-17', '04-17', '05-01', '06-05', '08-07', '10-30', '12-25', '12-26']],
  ])('in %i fall on the weekdays %j', (year, dates) => {
    expect(keptOn(year, ireland)).toEqual(dates);
  });

  it.each([
    // Fridays: the day itself.
    [2030, '2030-02-01'],
    [2036, '2036-02-01'],
    [2041, '2041-02-01'],
    // Other weekdays: the first Monday, which may be the 1st itself.
    [2025, '2025-02-03'],
    [2027, '2027-02-01'],
    [2029, '2029-02-05'],
    [2031, '2031-02-03'],
  ])("keep St Brigid's Day of %i on %s", (year, date) => {
    expect(holidaysOf(year, ireland).filter(({ id }) => id === 'st-brigid')).toEqual([
      { id: 'st-brigid', date, substitute: false },
    ]);
  });

  it("know no St Brigid's Day before 2023, and one more day in 2022 alone", () => {
    expect(holidaysOf(2022, ireland).map(({ id }) => id)).not.toContain('st-brigid');
    expect(datesOf(2022, ireland)).toContain('2022-03-18');
    expect(datesOf(2023, ireland)).not.toContain('2023-03-18');
  });

  it('are not Good Friday, and no Monday stands in for a weekend', () => {
    expect(datesOf(2026, ireland)).not.toContain('2026-04-03');
    expect(daysOffOn(Temporal.PlainDate.from('2027-12-27'), ireland)).toEqual([]);
    expect(daysOffOn(Temporal.PlainDate.from('2028-01-03'), ireland)).toEqual([]);
  });
});

describe('bank holidays of England and Wales', () => {
  // As published by the UK Government for these years.
  it.each([
    [2021, ['01-01', '04-02', '04-05', '05-03', '05-31', '08-30', '12-27', '12-28']],
    [2023, ['01-02', '04-07', '04-10', '05-01', '05-08', '05-29', '08-28', '12-25', '12-26']],
    [2024, ['01-01', '03-29', '04-01', '05-06', '05-27', '08-26', '12-25', '12-26']],
    [2025, ['01-01', '04-18', '04-21', '05-05', '05-26', '08-25', '12-25', '12-26']],
    [2026, ['01-01', '04-03', '04-06', '05-04', '05-25', '08-31', '12-25', '12-28']],
    [2027, ['01-01', '03-26', '03-29', '05-03', '05-31', '08-30', '12-27', '12-28']],
    // Worked out by the same rules: 1 January a Saturday; Christmas a Monday.
    [2028, ['01-03', '04-14', '04-17', '05-01', '05-29', '08-28', '12-25', '12-26']],
    // Christmas a Sunday: Boxing Day keeps its Monday, Christmas moves behind it.
    [2033, ['01-03', '04-15', '04-18', '05-02', '05-30', '08-29', '12-26', '12-27']],
  ])('in %i fall on the weekdays %j', (year, dates) => {
    expect(keptOn(year, england)).toEqual(dates);
  });

  it('name the holiday a day stands in for', () => {
    expect(holidaysOf(2033, england).filter(({ date }) => date >= '2033-12-20')).toEqual([
      { id: 'christmas-day', date: '2033-12-25', substitute: false },
      { id: 'boxing-day', date: '2033-12-26', substitute: false },
      { id: 'christmas-day', date: '2033-12-27', substitute: true },
    ]);
  });
});

describe('holiday rules', () => {
  it('carry a substitute over the turn of the year', () => {
    const newYearsEve: HolidayRule[] = [{ id: 'eve', kind: 'fixed', month: 12, day: 31, substitute: true }];
    // 31 December 2028 is a Sunday.
    expect(daysOffOn(Temporal.PlainDate.from('2029-01-01'), newYearsEve)).toEqual(['eve']);
    expect(daysOffOn(Temporal.PlainDate.from('2029-01-02'), newYearsEve)).toEqual([]);
  });

  it('give the second, fourth and last of a weekday', () => {
    const rule = (nth: 2 | 4 | -1): HolidayRule[] => [
      { id: 'x', kind: 'nth-weekday', month: 5, weekday: 7, nth },
    ];
    expect(datesOf(2027, rule(2))).toEqual(['2027-05-09']);
    expect(datesOf(2027, rule(4))).toEqual(['2027-05-23']);
    expect(datesOf(2027, rule(-1))).toEqual(['2027-05-30']);
  });

  it('end with the last year in which a holiday is kept', () => {
    const gone: HolidayRule[] = [{ id: 'x', kind: 'fixed', month: 7, day: 1, until: 2026 }];
    expect(datesOf(2026, gone)).toEqual(['2026-07-01']);
    expect(datesOf(2027, gone)).toEqual([]);
  });

  it('say every reason for which a day is free', () => {
    expect(nextWorkingDay(Temporal.PlainDate.from('2026-12-25'), england)).toEqual({
      day: Temporal.PlainDate.from('2026-12-29'),
      passed: [
        { date: '2026-12-25', why: ['christmas-day'] },
        { date: '2026-12-26', why: ['saturday', 'boxing-day'] },
        { date: '2026-12-27', why: ['sunday'] },
        { date: '2026-12-28', why: ['boxing-day'] },
      ],
    });
  });
});
