/**
 * Public holidays by rule. Which days a country keeps is data (deadline-rules.json of a case); how a rule turns
 * into a date of one year is here. Weekdays are numbered as in ISO 8601: 1 is Monday, 7 is Sunday.
 */

/** A day that one kind of rule gives for a year. */
type HolidayDay =
  | { kind: 'fixed'; month: number; day: number }
  /** Days after Easter Sunday (Western), or before it when negative. */
  | { kind: 'easter'; offset: number }
  /** The first (1) to fourth (4) such weekday of the month, or its last (-1). */
  | {
      kind: 'nth-weekday';
      month: number;
      weekday: number;
      nth: 1 | 2 | 3 | 4 | -1;
      /** This day of the month instead, in years in which it falls on this weekday. */
      unless?: { day: number; weekday: number } | undefined;
    }
  /** One single day, as by proclamation. */
  | { kind: 'once'; date: string };

/** One public holiday of a country. */
export type HolidayRule = HolidayDay & {
  id: string;
  /** On a Saturday or Sunday, the next weekday that is no holiday of its own is kept as well. */
  substitute?: boolean | undefined;
  /** First and last year in which it is kept, where it was not always so. */
  from?: number | undefined;
  until?: number | undefined;
};

/** A public holiday of one year. */
export interface Holiday {
  id: string;
  /** ISO date, `2027-12-28`. */
  date: string;
  /** Whether the day stands in for a holiday on a weekend. */
  substitute: boolean;
}

/**
 * Easter Sunday of the Western churches.
 * @param year a year of the Gregorian calendar, 1583 or later
 * Rule: the anonymous Gregorian computus, as printed by Butcher (1876) and Meeus (Astronomical Algorithms, ch. 8).
 */
export function easterSunday(year: number): Temporal.PlainDate {
  const century = Math.floor(year / 100);
  const inCentury = year % 100;
  const golden = year % 19;
  const moonCorrection = Math.floor((century - Math.floor((century + 8) / 25) + 1) / 3);
  const epact = (19 * golden + century - Math.floor(century / 4) - moonCorrection + 15) % 30;
  const toSunday = (32 + 2 * (century % 4) + 2 * Math.floor(inCentury / 4) - epact - (inCentury % 4)) % 7;
  const late = Math.floor((golden + 11 * epact + 22 * toSunday) / 451);
  const days = epact + toSunday - 7 * late + 114;
  return Temporal.PlainDate.from({ year, month: Math.floor(days / 31), day: (days % 31) + 1 });
}

const isWeekend = (date: Temporal.PlainDate) => date.dayOfWeek > 5;

function dayOf(rule: HolidayRule, year: number): Temporal.PlainDate | null {
  if ((rule.from ?? year) > year || (rule.until ?? year) < year) return null;
  switch (rule.kind) {
    case 'fixed':
      return Temporal.PlainDate.from({ year, month: rule.month, day: rule.day });
    case 'easter':
      return easterSunday(year).add({ days: rule.offset });
    case 'nth-weekday': {
      const { month, weekday, nth, unless } = rule;
      if (unless) {
        const instead = Temporal.PlainDate.from({ year, month, day: unless.day });
        if (instead.dayOfWeek === unless.weekday) return instead;
      }
      const first = Temporal.PlainDate.from({ year, month, day: 1 });
      if (nth === -1) {
        const last = first.with({ day: first.daysInMonth });
        return last.subtract({ days: (last.dayOfWeek - weekday + 7) % 7 });
      }
      return first.add({ days: ((weekday - first.dayOfWeek + 7) % 7) + 7 * (nth - 1) });
    }
    case 'once': {
      const date = Temporal.PlainDate.from(rule.date);
      return date.year === year ? date : null;
    }
  }
}

/**
 * The public holidays of one year, in order of date; a holiday on a weekend is listed on its own day and, where
 * its rule says so, on the weekday that stands in for it. A substitute that falls into the next year (a
 * 31 December on a weekend) is listed under the year of the holiday.
 */
export function holidaysOf(year: number, rules: readonly HolidayRule[]): Holiday[] {
  const days = rules
    .flatMap((rule) => {
      const date = dayOf(rule, year);
      return date ? [{ rule, date }] : [];
    })
    .sort((a, b) => Temporal.PlainDate.compare(a.date, b.date));
  const taken = new Set(days.map(({ date }) => date.toString()));
  const substitutes = days.flatMap(({ rule, date }) => {
    if (!rule.substitute || !isWeekend(date)) return [];
    let next = date.add({ days: 1 });
    while (isWeekend(next) || taken.has(next.toString())) next = next.add({ days: 1 });
    taken.add(next.toString());
    return [{ id: rule.id, date: next.toString(), substitute: true }];
  });
  return [
    ...days.map(({ rule, date }) => ({ id: rule.id, date: date.toString(), substitute: false })),
    ...substitutes,
  ].sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : 0));
}

/** What was worked out before: rules are never changed in place. */
const byRules = new WeakMap<readonly HolidayRule[], Map<number, Map<string, string[]>>>();

/** The ids of a year's holidays by their day, worked out once. */
function holidaysByDay(year: number, rules: readonly HolidayRule[]): ReadonlyMap<string, string[]> {
  const years = byRules.get(rules) ?? new Map<number, Map<string, string[]>>();
  byRules.set(rules, years);
  const there = years.get(year);
  if (there) return there;
  const days = new Map<string, string[]>();
  for (const { date, id } of holidaysOf(year, rules)) days.set(date, [...(days.get(date) ?? []), id]);
  years.set(year, days);
  return days;
}

/** Why a day is not a working day: the part of the weekend or the holiday's id. */
export type DayOff = 'saturday' | 'sunday' | (string & {});

/** A day on which no period ends, with every reason for it. */
export interface FreeDay {
  date: string;
  why: DayOff[];
}

/**
 * Why nobody is expected to work on a day; empty on a working day.
 * Rule: Regulation (EEC, Euratom) No 1182/71, Article 2(2): working days are all days other than public holidays,
 * Sundays and Saturdays.
 */
export function daysOffOn(date: Temporal.PlainDate, rules: readonly HolidayRule[]): DayOff[] {
  const weekend: DayOff[] = date.dayOfWeek === 6 ? ['saturday'] : date.dayOfWeek === 7 ? ['sunday'] : [];
  // In January the year before as well: its last holiday may be kept in this one.
  const iso = date.toString();
  const years = date.month === 1 ? [date.year - 1, date.year] : [date.year];
  return [...weekend, ...years.flatMap((year) => holidaysByDay(year, rules).get(iso) ?? [])];
}

/**
 * The next working day, counting the day itself, and the free days passed over.
 * Rule: Regulation 1182/71, Article 3(4); the ICO counts alike.
 */
export function nextWorkingDay(
  from: Temporal.PlainDate,
  rules: readonly HolidayRule[],
): { day: Temporal.PlainDate; passed: FreeDay[] } {
  const passed: FreeDay[] = [];
  let day = from;
  for (let why = daysOffOn(day, rules); why.length > 0; why = daysOffOn(day, rules)) {
    passed.push({ date: day.toString(), why });
    day = day.add({ days: 1 });
  }
  return { day, passed };
}
