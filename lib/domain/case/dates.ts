/** Whether a text is a day on which something can have happened, and what is wrong with it if not. */

/** Why something could not be counted. */
export type DateProblem =
  /** No such day: 29 February of a common year, 31 June, or no date at all. */
  | 'not-a-date'
  /** Received before the affair began. */
  | 'before-case'
  /** Later than today in the controller's zone. */
  | 'in-future'
  /** The receipt is after `lastYear`, or what follows it comes more than `longestWatch` years later. */
  | 'too-far'
  /** An answer to the objection is dated before the objection came in. */
  | 'before-receipt'
  /** Identity was answered before it was asked. */
  | 'answer-before-question'
  /** Identity was asked and not answered: there is no date to count to. */
  | 'identity-answer-missing'
  /** The computer's clock shows a day that is already long past. */
  | 'clock-behind'
  /** The computer's clock shows a day more than `longestWatch` years after the receipt. */
  | 'clock-ahead';

/** Which date a problem is about. */
export type ProblemDate =
  | 'receipt'
  | 'identity-asked'
  | 'identity-answered'
  | 'extension'
  | 'answer'
  | 'today';

/** What is wrong, and with which date. */
export interface DatedProblem {
  problem: DateProblem;
  about: ProblemDate;
}

/** The last year of receipt that is counted: beyond it, today's holidays say little. */
const lastYear = 2100;
/** Years after the receipt beyond which the computer's clock is doubted rather than the controller. */
export const longestWatch = 10;

/** A day as it is written in ISO 8601, and nothing more lenient; null where the calendar has no such day. */
export function readDay(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return null;
  }
}

/** The day it is in a time zone, ISO. @param zone an IANA name */
export const dayIn = (zone: string, instant: Temporal.Instant): string =>
  instant.toZonedDateTimeISO(zone).toPlainDate().toString();

/**
 * What is wrong with a day on which something is said to have happened, or null.
 * @param text as it stands in a date field; an empty one is no date
 * @param bounds.from the first day on which it can have happened
 * @param bounds.early what an earlier day is called
 * @param bounds.today the last day on which it can have happened, in the zone it is told in
 */
export function dayProblem(
  text: string,
  about: ProblemDate,
  { from, early, today }: { from?: string | undefined; early: DateProblem; today?: string | undefined },
): DatedProblem | null {
  const day = readDay(text);
  if (!day) return { problem: 'not-a-date', about };
  if (from !== undefined && text < from) return { problem: early, about };
  if (today !== undefined && text > today) return { problem: 'in-future', about };
  const reach = about === 'receipt' ? lastYear : lastYear + longestWatch;
  if (day.year > reach) return { problem: 'too-far', about };
  return null;
}
