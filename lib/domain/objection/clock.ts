import { judged, longestWatch, type Problem } from '../case/dates';
import { type Count, countMonth, type DeadlineRule, type IdentityQuestion } from './deadline';

/** The clock on the controller's answer: where the wait stands at a moment, which comes in as `now`. */

/** What the record and the case say of one objection. All days are ISO dates in the zone of the rule. */
export interface ClockFacts {
  receipt: string;
  /** Null where the region's law sets no month for an objection (Switzerland and others): there is no clock. */
  rule: DeadlineRule | null;
  /** The day the affair began; a receipt before it, or a computer that shows a day before it, is a problem. */
  caseBegan: string;
  extensionAnnouncedOn?: string | null | undefined;
  identity?: readonly IdentityQuestion[] | undefined;
  /** The day of an answer that ends the wait; asking for identity or for more time does not. */
  answeredOn?: string | null | undefined;
  /**
   * A day that has certainly come, such as the edition of the case or the newest event's. A computer that shows an
   * earlier one is wrong; one day less is let pass, for the person may live in a zone that is ahead.
   */
  knownPast?: string | undefined;
}

/** What holds in every state that has a date. */
interface Running {
  /** Today in the zone of the rule. */
  today: string;
  /** The period that governs now. */
  count: Count;
  /** The period of one month; the same as `count` unless extended. */
  first: Count;
  /** The period of three months, which governs once an extension was announced in time. */
  longest: Count;
  /** The last day on which an extension can be announced: the last day of the first period. Our reading. */
  announceBy: string;
  /** An extension that was announced; without effect when not in time. */
  extension: { announcedOn: string; inTime: boolean } | null;
  /** From today to the last day: 0 on that day, negative after it. */
  daysLeft: number;
}

/** Where the wait for an answer stands. */
export type Clock =
  | { state: 'no-clock' }
  | ({ state: 'problem'; today: string | null } & Problem)
  | (Running & { state: 'waiting' | 'extended' | 'due-today' | 'overdue' })
  /** The wait stands still; `count` and `daysLeft` are as if the person answered today. */
  | (Running & { state: 'paused-for-identity'; askedOn: string })
  /** `daysLeft` is counted from the day of the answer. */
  | (Running & { state: 'answered'; answeredOn: string; inTime: boolean });

/**
 * The day it is at the controller.
 * @returns an ISO date, or null for a moment beyond what the calendar can tell
 */
export function todayIn(rule: DeadlineRule, now: Temporal.Instant): string | null {
  const day = now.toZonedDateTimeISO(rule.zone).toPlainDate().toString();
  return /^\d{4}-/.test(day) ? day : null;
}

/** The sentence-free answer to "is it late?": where the wait stands at the moment `now`. */
export function clock(facts: ClockFacts, now: Temporal.Instant): Clock {
  const { receipt, rule, caseBegan, knownPast = caseBegan } = facts;
  if (!rule) return { state: 'no-clock' };
  const today = todayIn(rule, now);
  const stop = (problem: Problem): Clock => ({ state: 'problem', today, ...problem });
  if (today === null)
    return stop({ problem: now.epochMilliseconds < 0 ? 'clock-behind' : 'clock-ahead', about: 'today' });
  const day = Temporal.PlainDate.from(today);
  if (today < caseBegan || day.add({ days: 1 }).toString() < knownPast)
    return stop({ problem: 'clock-behind', about: 'today' });

  const wrong = judged(receipt, 'receipt', { from: caseBegan, early: 'before-case', today });
  if (wrong) return stop(wrong);
  if (Temporal.PlainDate.compare(day, Temporal.PlainDate.from(receipt).add({ years: longestWatch })) > 0)
    return stop({ problem: 'clock-ahead', about: 'today' });

  const after = { from: receipt, early: 'before-receipt', today } as const;
  const answeredOn = facts.answeredOn ?? null;
  const announcedOn = facts.extensionAnnouncedOn ?? null;
  const late =
    (answeredOn !== null && judged(answeredOn, 'answer', after)) ||
    (announcedOn !== null && judged(announcedOn, 'extension', after));
  if (late) return stop(late);

  // An open question is counted as if it were answered today; once the answer is in, it has ended with it.
  const until = answeredOn ?? today;
  const questions = facts.identity ?? [];
  const identity = questions.map(({ askedOn, answeredOn: replied }) => {
    if (replied !== null) return { askedOn, answeredOn: replied };
    if (askedOn > until) return { askedOn, answeredOn: askedOn };
    return { askedOn, answeredOn: until };
  });
  const options = { identity, caseBegan, today };
  const first = countMonth(receipt, rule, options);
  if ('problem' in first) return stop(first);
  const longest = countMonth(receipt, rule, { ...options, months: 3 });
  if ('problem' in longest) return stop(longest);

  const extension = announcedOn === null ? null : { announcedOn, inTime: announcedOn <= first.lastDay };
  const count = extension?.inTime ? longest : first;
  const running: Running = {
    today,
    count,
    first,
    longest,
    announceBy: first.lastDay,
    extension,
    daysLeft: Temporal.PlainDate.from(until).until(count.lastDay).days,
  };
  if (answeredOn !== null)
    return { ...running, state: 'answered', answeredOn, inTime: answeredOn <= count.lastDay };
  const open = questions.find(
    (question) =>
      question.answeredOn === null &&
      count.pauses.some(({ askedOn, inTime }) => inTime && askedOn === question.askedOn),
  );
  if (open) return { ...running, state: 'paused-for-identity', askedOn: open.askedOn };
  if (today > count.lastDay) return { ...running, state: 'overdue' };
  if (today === count.lastDay) return { ...running, state: 'due-today' };
  return { ...running, state: extension?.inTime ? 'extended' : 'waiting' };
}
