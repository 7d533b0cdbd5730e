import { type DatedProblem, dayIn, dayProblem, longestWatch } from '../case/dates';
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
  /** Whether the announcement of more time gave reasons, as Article 12(3) and UK GDPR Article 12A(4) require. */
  extensionReasons?: boolean | undefined;
  identity?: readonly IdentityQuestion[] | undefined;
  /** The day of an answer that ends the wait; asking for identity or for more time does not. */
  answeredOn?: string | null | undefined;
  /**
   * A day that has certainly come, such as the edition of the case or the newest event's. A computer that shows an
   * earlier one is wrong; one day less is let pass, for the person may live in a zone that is ahead.
   */
  knownPast?: string | undefined;
  /**
   * The latest day that a person can call today at this moment, where that is later than in the zone of the rule: at half
   * past midnight in Helsinki an objection is sent on a day that has not begun in Dublin.
   */
  latest?: string | undefined;
}

/** What every state that has a date tells. */
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
  /**
   * An extension that was announced; without effect when not in time. One without reasons is counted all the same, so
   * that nobody complains too early: our reading, and `first` has the day on which the time ends without it.
   */
  extension: { announcedOn: string; inTime: boolean; reasons: boolean } | null;
  /**
   * A question about identity that the person has not answered, with both last days: had it never been asked, and if
   * it were answered today.
   */
  question: { askedOn: string; lastDayWithout: string; lastDayIfAnsweredToday: string } | null;
  /** From today to the last day: 0 on that day, negative after it. */
  daysLeft: number;
}

/** Where the wait for an answer stands. */
export type Clock =
  | { state: 'no-clock' }
  | ({ state: 'problem'; today: string | null } & DatedProblem)
  | (Running & { state: 'waiting' | 'extended' | 'due-today' | 'overdue' })
  /**
   * The wait stands still; `count` and `daysLeft` are as if the person answered today. It lasts until the last day
   * there would be without the question: an open question keeps no objection from being overdue for ever (our reading
   * of EDPB Guidelines 01/2022, paragraph 159, by which the controller has to ask without undue delay).
   */
  | (Running & { state: 'paused-for-identity'; askedOn: string })
  /** `daysLeft` is counted from the day of the answer. */
  | (Running & { state: 'answered'; answeredOn: string; inTime: boolean });

/**
 * The day that it is where the controller is.
 * @returns an ISO date, or null for a moment beyond what the calendar can tell
 */
export function todayIn(rule: DeadlineRule, now: Temporal.Instant): string | null {
  const day = dayIn(rule.zone, now);
  return /^\d{4}-/.test(day) ? day : null;
}

/**
 * What is wrong with this computer's clock, or with a day that was told; null for nothing.
 * @param days.today in the zone of the rule
 * @param days.latest the latest day that anything can have happened on
 */
function faultIn(
  facts: ClockFacts,
  { today, latest }: { today: string; latest: string },
): DatedProblem | null {
  const { receipt, caseBegan, knownPast = caseBegan, answeredOn, extensionAnnouncedOn, identity } = facts;
  const day = Temporal.PlainDate.from(today);
  if (today < caseBegan || day.add({ days: 1 }).toString() < knownPast)
    return { problem: 'clock-behind', about: 'today' };
  const wrong = dayProblem(receipt, 'receipt', { from: caseBegan, early: 'before-case', today: latest });
  if (wrong) return wrong;
  if (Temporal.PlainDate.compare(day, Temporal.PlainDate.from(receipt).add({ years: longestWatch })) > 0)
    return { problem: 'clock-ahead', about: 'today' };
  const after = { from: receipt, early: 'before-receipt', today: latest } as const;
  const unanswered = identity?.find((question) => question.answeredOn === null);
  return (
    (answeredOn && dayProblem(answeredOn, 'answer', after)) ||
    (extensionAnnouncedOn && dayProblem(extensionAnnouncedOn, 'extension', after)) ||
    (unanswered && dayProblem(unanswered.askedOn, 'identity-asked', after)) ||
    null
  );
}

/** Tells where the wait for an answer stands at the moment `now`. */
export function clock(facts: ClockFacts, now: Temporal.Instant): Clock {
  const { receipt, rule, caseBegan } = facts;
  if (!rule) return { state: 'no-clock' };
  const today = todayIn(rule, now);
  const stop = (problem: DatedProblem): Clock => ({ state: 'problem', today, ...problem });
  if (today === null)
    return stop({ problem: now.epochMilliseconds < 0 ? 'clock-behind' : 'clock-ahead', about: 'today' });
  const latest = facts.latest !== undefined && facts.latest > today ? facts.latest : today;
  const fault = faultIn(facts, { today, latest });
  if (fault) return stop(fault);

  const answeredOn = facts.answeredOn ?? null;
  const announcedOn = facts.extensionAnnouncedOn ?? null;
  // The time ends with the answer, and with today while there is none.
  const until = answeredOn ?? (today < receipt ? receipt : today);
  const questions = facts.identity ?? [];
  const answered = questions.filter(
    (question): question is { askedOn: string; answeredOn: string } => question.answeredOn !== null,
  );
  const unanswered = questions.find((question) => question.answeredOn === null);
  const open = unanswered && unanswered.askedOn <= until ? unanswered : undefined;
  /** Both periods, with the questions that were answered, and the open one as if answered on a day. */
  const periods = (openAnsweredOn: string | null) => {
    const identity =
      open && openAnsweredOn
        ? [...answered, { askedOn: open.askedOn, answeredOn: openAnsweredOn }]
        : answered;
    const options = { identity, caseBegan, today: latest };
    return {
      first: countMonth(receipt, rule, options),
      longest: countMonth(receipt, rule, { ...options, months: 3 }),
    };
  };
  const without = periods(null);
  if ('problem' in without.first) return stop(without.first);
  if ('problem' in without.longest) return stop(without.longest);
  const asAnswered = periods(until);
  if ('problem' in asAnswered.first) return stop(asAnswered.first);
  if ('problem' in asAnswered.longest) return stop(asAnswered.longest);

  const inTime = announcedOn !== null && announcedOn <= without.first.lastDay;
  const lastDayWithout = (inTime ? without.longest : without.first).lastDay;
  // A question that came after the last day holds nothing up, and an open one only until then.
  const holdsUp = open !== undefined && open.askedOn <= lastDayWithout && until <= lastDayWithout;
  const { first, longest } = holdsUp
    ? { first: asAnswered.first, longest: asAnswered.longest }
    : { first: without.first, longest: without.longest };
  const count = inTime ? longest : first;
  const extension =
    announcedOn === null ? null : { announcedOn, inTime, reasons: facts.extensionReasons ?? false };
  const running: Running = {
    today,
    count,
    first,
    longest,
    announceBy: first.lastDay,
    extension,
    question: open
      ? {
          askedOn: open.askedOn,
          lastDayWithout,
          lastDayIfAnsweredToday: (inTime ? asAnswered.longest : asAnswered.first).lastDay,
        }
      : null,
    daysLeft: Temporal.PlainDate.from(until).until(count.lastDay).days,
  };
  if (answeredOn !== null)
    return { ...running, state: 'answered', answeredOn, inTime: answeredOn <= count.lastDay };
  if (holdsUp) return { ...running, state: 'paused-for-identity', askedOn: open.askedOn };
  if (today > count.lastDay) return { ...running, state: 'overdue' };
  if (today === count.lastDay) return { ...running, state: 'due-today' };
  return { ...running, state: inTime ? 'extended' : 'waiting' };
}
