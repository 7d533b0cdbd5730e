import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deadlineRules } from '../../lib/cases/linkedin-ai-training/deadline-rules';
import { clock } from '../../lib/domain/objection/clock';
import { type Count, countMonth, type DeadlineRule } from '../../lib/domain/objection/deadline';
import { sampled } from './sample';

/**
 * The count told once more, by other means: days as numbers since 1970, Easter by the golden number and the epact
 * of the lunar calendar, holidays asked of each day ("is this one?") instead of listed, months walked day by day.
 */

const dayMs = 86_400_000;
type Day = number;
const dayOf = (iso: string): Day => Date.parse(`${iso}T00:00:00Z`) / dayMs;
const isoOf = (day: Day) => new Date(day * dayMs).toISOString().slice(0, 10);
const parts = (day: Day) => {
  const moment = new Date(day * dayMs);
  return {
    year: moment.getUTCFullYear(),
    month: moment.getUTCMonth() + 1,
    date: moment.getUTCDate(),
    /** From Sunday, which is 0. */
    weekday: moment.getUTCDay(),
  };
};
const onDay = (year: number, month: number, date: number): Day => Date.UTC(year, month - 1, date) / dayMs;

const easters = new Map<number, Day>();
/** Easter as the church reckons: the Sunday after the full moon on or after 21 March, by golden number and epact. */
function easter(year: number): Day {
  const known = easters.get(year);
  if (known !== undefined) return known;
  const golden = (year % 19) + 1;
  const century = Math.floor(year / 100) + 1;
  const solar = Math.floor((3 * century) / 4) - 12;
  const lunar = Math.floor((8 * century + 5) / 25) - 5;
  let epact = (11 * golden + 20 + lunar - solar) % 30;
  if (epact < 0) epact += 30;
  if ((epact === 25 && golden > 11) || epact === 24) epact++;
  let moon = onDay(year, 3, 44 - epact);
  if (moon < onDay(year, 3, 21)) moon += 30;
  let day = moon + 1;
  while (parts(day).weekday !== 0) day++;
  easters.set(year, day);
  return day;
}

const isWeekend = (day: Day) => [0, 6].includes(parts(day).weekday);

function isIrishHoliday(day: Day): boolean {
  const { year, month, date, weekday } = parts(day);
  if (['1-1', '3-17', '12-25', '12-26'].includes(`${month}-${date}`)) return true;
  if (day === easter(year) + 1) return true;
  if (month === 2 && date === 1 && weekday === 5) return true;
  if (month === 2 && weekday === 1 && date <= 7 && parts(onDay(year, 2, 1)).weekday !== 5) return true;
  if ([5, 6, 8].includes(month) && weekday === 1 && date <= 7) return true;
  return month === 10 && weekday === 1 && date > 24;
}

function isEnglishHoliday(day: Day): boolean {
  const { year, month, date, weekday } = parts(day);
  if (day === easter(year) - 2 || day === easter(year) + 1) return true;
  if (month === 5 && weekday === 1 && (date <= 7 || date > 24)) return true;
  if (month === 8 && weekday === 1 && date > 24) return true;
  // New Year's Day, or the Monday after a weekend that swallowed it.
  if (month === 1 && (date === 1 || (weekday === 1 && date <= 3))) return true;
  // Two weekdays are kept from Christmas on, whatever weekday it is.
  if (month === 12 && date >= 25) {
    let kept = 0;
    for (let each = onDay(year, 12, 25); each <= day; each++) if (!isWeekend(each)) kept++;
    return date <= 26 || (!isWeekend(day) && kept <= 2);
  }
  return false;
}

const regimes = [
  ['eu-ie', deadlineRules.rules['eu-ie'], isIrishHoliday],
  ['uk', deadlineRules.rules.uk, isEnglishHoliday],
] as const;

/**
 * The last day, walked to from the receipt: first over the ends of months, then over paused and free days; where the
 * time begins anew with the answer about identity, walked to from there as well.
 */
function walkedTo(
  receipt: string,
  months: number,
  pauses: readonly { askedOn: string; answeredOn: string }[],
  isHoliday: (day: Day) => boolean,
  anew = false,
): { nominal: string; lastDay: string } {
  const overMonths = (from: Day) => {
    const wanted = parts(from).date;
    let day = from;
    for (let month = 0; month < months; month++) {
      do day++;
      while (parts(day).date !== 1);
    }
    while (parts(day).date < wanted && parts(day + 1).date !== 1) day++;
    return day;
  };
  const day = overMonths(dayOf(receipt));
  const working = (from: Day) => {
    let at = from;
    while (isWeekend(at) || isHoliday(at)) at++;
    return at;
  };
  const paused = new Set<Day>();
  let nominal = day;
  for (const pause of pauses.toSorted((a, b) => dayOf(a.askedOn) - dayOf(b.askedOn))) {
    if (dayOf(pause.askedOn) > working(nominal)) continue;
    if (anew) {
      nominal = Math.max(nominal, overMonths(dayOf(pause.answeredOn)));
      continue;
    }
    for (let each = dayOf(pause.askedOn); each < dayOf(pause.answeredOn); each++) paused.add(each);
    nominal = day + paused.size;
  }
  return { nominal: isoOf(nominal), lastDay: isoOf(working(nominal)) };
}

const first = dayOf('2024-09-18');
const last = dayOf('2100-12-31');
const receipts = fc.oneof(
  fc.integer({ min: first, max: last }).map(isoOf),
  // Days about which months, holidays and years turn.
  fc
    .tuple(
      fc.integer({ min: 2025, max: 2100 }),
      fc.constantFrom(
        '01-29',
        '01-30',
        '01-31',
        '02-24',
        '02-28',
        '03-31',
        '05-31',
        '08-31',
        '10-31',
        '11-25',
      ),
      fc.integer({ min: -6, max: 6 }),
    )
    .map(([year, day, off]) => isoOf(dayOf(`${year}-${day}`) + off)),
);
const months = fc.constantFrom<1 | 3>(1, 3);
const pausesOf = (receipt: string) =>
  fc.array(
    fc.tuple(fc.integer({ min: 0, max: 110 }), fc.integer({ min: 0, max: 40 })).map(([after, long]) => ({
      askedOn: isoOf(dayOf(receipt) + after),
      answeredOn: isoOf(dayOf(receipt) + after + long),
    })),
    { maxLength: 3 },
  );
const cases = receipts.chain((receipt) =>
  fc.record({ receipt: fc.constant(receipt), pauses: pausesOf(receipt) }),
);

function counted(...args: Parameters<typeof countMonth>): Count {
  const result = countMonth(...args);
  if ('problem' in result) throw new Error(`${args[0]}: ${result.about} ${result.problem}`);
  return result;
}

const runs = () => sampled(1500);

describe.each(regimes)('the %s count', (_, rule: DeadlineRule, isHoliday) => {
  it('agrees with the walk through the calendar, from any day of 2024 to 2100', () => {
    fc.assert(
      fc.property(cases, months, ({ receipt, pauses }, months) => {
        const { nominal, lastDay } = counted(receipt, rule, { months, identity: pauses });
        expect({ nominal, lastDay }).toEqual(walkedTo(receipt, months, pauses, isHoliday, rule.id === 'uk'));
      }),
      runs(),
    );
  });

  it('agrees with it on every single day of 2024 to 2100', () => {
    const differing: string[] = [];
    for (let day = first; day <= last; day++) {
      const receipt = isoOf(day);
      const { nominal, lastDay } = counted(receipt, rule);
      const walked = walkedTo(receipt, 1, [], isHoliday);
      if (nominal !== walked.nominal || lastDay !== walked.lastDay) differing.push(receipt);
    }
    expect(differing).toEqual([]);
  });

  it('never ends on a weekend or holiday, nor passes over a working day', () => {
    fc.assert(
      fc.property(cases, months, ({ receipt, pauses }, months) => {
        const { nominal, lastDay, overdueFrom } = counted(receipt, rule, { months, identity: pauses });
        expect(isWeekend(dayOf(lastDay)) || isHoliday(dayOf(lastDay))).toBe(false);
        for (let day = dayOf(nominal); day < dayOf(lastDay); day++)
          expect(isWeekend(day) || isHoliday(day)).toBe(true);
        expect(dayOf(overdueFrom)).toBe(dayOf(lastDay) + 1);
      }),
      runs(),
    );
  });

  it('never gives a later receipt an earlier end', () => {
    fc.assert(
      fc.property(receipts, receipts, months, (one, other, months) => {
        const [early, late] = one < other ? [one, other] : [other, one];
        const ends = [early, late].map((receipt) => counted(receipt, rule, { months }).lastDay);
        expect(ends.toSorted()).toEqual(ends);
      }),
      runs(),
    );
  });

  it('ends a month after the receipt, or up to five free days later', () => {
    fc.assert(
      fc.property(receipts, (receipt) => {
        const days = dayOf(counted(receipt, rule).lastDay) - dayOf(receipt);
        expect(days).toBeGreaterThanOrEqual(28);
        expect(days).toBeLessThanOrEqual(31 + 5);
      }),
      runs(),
    );
  });

  it('is never shortened by an extension or an identity question', () => {
    fc.assert(
      fc.property(cases, ({ receipt, pauses }) => {
        const plain = counted(receipt, rule).lastDay;
        const paused = counted(receipt, rule, { identity: pauses }).lastDay;
        const extended = counted(receipt, rule, { months: 3, identity: pauses }).lastDay;
        expect([plain, paused, extended].toSorted()).toEqual([plain, paused, extended]);
      }),
      runs(),
    );
  });

  it('is the same in whatever order the questions were written down', () => {
    fc.assert(
      fc.property(cases, ({ receipt, pauses }) => {
        expect(counted(receipt, rule, { identity: pauses.toReversed() })).toEqual(
          counted(receipt, rule, { identity: pauses }),
        );
      }),
      runs(),
    );
  });
});

describe('the clock', () => {
  const caseBegan = '2024-09-18';
  const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });

  it('goes from waiting to due to overdue, one way, and is overdue from the day after the last on', () => {
    const offsets = fc.integer({ min: 0, max: 200 });
    fc.assert(
      fc.property(
        receipts,
        fc.constantFrom(...regimes),
        offsets,
        maybe(offsets),
        (receipt, [, rule, isHoliday], off, told) => {
          const today = isoOf(dayOf(receipt) + off);
          const extensionAnnouncedOn = told === null || told > off ? null : isoOf(dayOf(receipt) + told);
          const facts = { receipt, rule, caseBegan, extensionAnnouncedOn };
          const result = clock(facts, Temporal.Instant.from(`${today}T12:00:00Z`));
          const first = walkedTo(receipt, 1, [], isHoliday).lastDay;
          const extended = extensionAnnouncedOn !== null && extensionAnnouncedOn <= first;
          const end = extended ? walkedTo(receipt, 3, [], isHoliday).lastDay : first;
          const state =
            today > end ? 'overdue' : today === end ? 'due-today' : extended ? 'extended' : 'waiting';
          expect(result).toMatchObject({
            state,
            daysLeft: dayOf(end) - dayOf(today),
            count: { lastDay: end },
          });
        },
      ),
      runs(),
    );
  });

  it('has an answer for anything, and never gives a number or date that does not exist', () => {
    const anyDay = fc.oneof(
      receipts,
      fc.string({ maxLength: 12 }),
      fc.constantFrom(
        '2027-02-29',
        '2026-06-31',
        '0000-01-01',
        '9999-12-31',
        '-000001-01-01',
        '+010000-01-01',
      ),
    );
    const facts = fc.record({
      receipt: anyDay,
      rule: fc.constantFrom(...regimes.map(([, rule]) => rule), null),
      caseBegan: fc.constant(caseBegan),
      extensionAnnouncedOn: maybe(anyDay),
      answeredOn: maybe(anyDay),
      identity: fc.array(fc.record({ askedOn: anyDay, answeredOn: maybe(anyDay) }), { maxLength: 3 }),
    });
    const moments = fc.oneof(
      fc.integer({ min: first * dayMs, max: last * dayMs }),
      fc.integer({ min: -8.64e15, max: 8.64e15 }),
    );
    fc.assert(
      fc.property(facts, moments, (facts, now) => {
        const result = clock(facts, Temporal.Instant.fromEpochMilliseconds(now));
        expect(JSON.stringify(result)).not.toMatch(/NaN|Invalid|undefined/);
        if (!('count' in result)) return;
        expect(Number.isInteger(result.daysLeft)).toBe(true);
        for (const day of [result.count.lastDay, result.count.nominal, result.today, result.announceBy])
          expect(isoOf(dayOf(day))).toBe(day);
      }),
      runs(),
    );
  });
});
