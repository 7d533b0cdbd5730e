import type { Lane } from './case';

/** A stretch of time on which something is drawn; ISO dates, `to` after `from`. */
export interface Span {
  from: string;
  to: string;
}

const day = (iso: string): Temporal.PlainDate => {
  const [year = iso, month = '01', date = '01'] = iso.split('-');
  return Temporal.PlainDate.from(`${year}-${month}-${date}`);
};

/**
 * The span in which lanes and today are seen: from two months before the first period to the end of the quarter
 * after today's.
 * @param today an ISO date
 */
export function laneSpan(lanes: readonly Lane[], today: string): Span {
  const first = lanes.flatMap(({ periods }) => periods.map(({ from }) => from)).sort()[0] ?? today;
  const end = day(today).add({ months: 6 });
  return {
    from: day(first).subtract({ months: 2 }).with({ day: 1 }).toString(),
    to: end.with({ month: 3 * Math.floor((end.month - 1) / 3) + 1, day: 1 }).toString(),
  };
}

/**
 * Where a date lies on a span.
 * @param date ISO, as exact as it is known; a month or a year counts from its first day
 * @returns 0 at `from`, 1 at `to`, never beyond
 */
export function shareOf({ from, to }: Span, date: string): number {
  const days = (until: string) => day(from).until(day(until)).days;
  return Math.min(1, Math.max(0, days(date) / days(to)));
}

/** The years that begin on a span. */
export function yearsOn({ from, to }: Span): string[] {
  const years: string[] = [];
  for (let year = day(from).year + 1; `${year}-01-01` <= to; year++) years.push(String(year));
  return years;
}
