import type { DeadlineId } from './case';
import { type DayOff, type FreeDay, type HolidayRule, nextWorkingDay } from './holidays';
import type { Channel } from './letter-terms';

/**
 * The clock on the controller's answer. All dates are calendar days in the controller's zone, written `2026-12-22`;
 * the one moment that comes in is `now`. Nothing here throws on what a person typed or a computer claims: what
 * cannot be counted is a problem with a name.
 */

/** What a count can rest on. */
export const basisParts = ['month', 'shift', 'extension', 'identity'] as const;
export type BasisPart = (typeof basisParts)[number];

/** One regime's way of counting; the data is in a case's deadline-rules.json. */
export interface DeadlineRule {
  id: 'eu-ie' | 'uk';
  /** IANA zone of the controller, in which "today" is told. */
  zone: string;
  /** The public holidays on which no period ends. */
  holidays: readonly HolidayRule[];
  /**
   * What an identity question does: moves the nominal day by the days from question to answer, or lets the whole
   * period run anew from the answer.
   */
  identity: 'moves-by-days' | 'counts-from-answer';
  /** Ids of the sources for each part, and whether the part is our own reading of them. */
  basis: Readonly<Record<BasisPart, { sources: readonly string[]; ourReading: boolean }>>;
}

/** A page or law that a rule rests on; the same shape as the sources of the claims. */
export interface DeadlineSource {
  publisher: string;
  title: string;
  date: string | null;
  retrieved: string;
  url: string;
  tier: 1 | 2 | 3;
  kind: 'law' | 'guidance' | 'analysis';
  seenDirectly: boolean;
}

/** The file: rules by the name the case's regions give them. A region whose deadline is null has no clock. */
export interface DeadlineRules {
  edition: string;
  /** The first day on which an objection makes sense, ISO: the day the affair became known. */
  began: string;
  rules: Readonly<Record<DeadlineId, DeadlineRule>>;
  sources: Readonly<Record<string, DeadlineSource>>;
}

/** A question about who the person is, and the day they answered; null while they have not. */
export interface IdentityQuestion {
  askedOn: string;
  answeredOn: string | null;
}

/** Why something could not be counted. */
export type DateProblem =
  /** No such day: 29 February of a common year, 31 June, or no date at all. */
  | 'not-a-date'
  /** Received before the affair began. */
  | 'before-case'
  /** Later than today in the controller's zone. */
  | 'in-future'
  /** A receipt after `lastYear`, or what follows one more than `longestWatch` years after that. */
  | 'too-far'
  /** Something that answers the objection dated before the objection came in. */
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

export interface Problem {
  problem: DateProblem;
  about: ProblemDate;
}

/**
 * Questions with their answers, from the days on which either was noted: an answer closes every question that was
 * open on its day, and one to which no question was noted says nothing.
 */
export function identityQuestions(
  askedOn: readonly string[],
  answeredOn: readonly string[],
): IdentityQuestion[] {
  const answers = answeredOn.toSorted();
  return askedOn
    .toSorted()
    .map((asked) => ({ askedOn: asked, answeredOn: answers.find((answer) => answer >= asked) ?? null }));
}

/** An identity question as it went into a count. */
export interface Pause {
  askedOn: string;
  answeredOn: string;
  /** Days by which it moved the nominal day; days that two questions share count once. */
  days: number;
  /** False: asked after the last day, when nothing was left to move. */
  inTime: boolean;
}

/** One counted period with everything a reader needs to count it again. */
export interface Count {
  rule: DeadlineRule['id'];
  receipt: string;
  months: 1 | 3;
  /** The same-numbered day, before any move. */
  sameDay: string;
  /** True where the month has no such day and its last day stands in (31 January → 28 February). */
  monthTooShort: boolean;
  pauses: Pause[];
  /** Days between the same-numbered day and the nominal day. */
  movedByIdentity: number;
  /** The day on which the period would end if it were a working day. */
  nominal: string;
  /** From the nominal to the last day; null where the nominal day is a working day. */
  shifted: { from: string; to: string; why: DayOff[]; passed: FreeDay[] } | null;
  /** The answer is expected by the end of this day. */
  lastDay: string;
  /** The first day on which it is late. */
  overdueFrom: string;
  /** Ids of the sources the count rests on. */
  basis: string[];
  /** The parts of the count that are our own reading. */
  ourReading: BasisPart[];
}

/** The last year of receipt that is counted: beyond it, today's holidays say little. */
export const lastYear = 2100;
/** Years after the receipt beyond which the computer's clock is doubted rather than the controller. */
export const longestWatch = 10;

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(a, b) < 0 ? b : a;

/** A day as it is written in ISO 8601, and nothing more lenient; null where the calendar has no such day. */
function readDay(text: string): Temporal.PlainDate | null {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return null;
  try {
    return Temporal.PlainDate.from(text);
  } catch {
    return null;
  }
}

/** What is wrong with a date within its bounds, both of which are allowed days. */
function judged(
  text: string,
  about: ProblemDate,
  { from, early, today }: { from?: string | undefined; early: DateProblem; today?: string | undefined },
): Problem | null {
  const day = readDay(text);
  if (!day) return { problem: 'not-a-date', about };
  if (from !== undefined && text < from) return { problem: early, about };
  if (today !== undefined && text > today) return { problem: 'in-future', about };
  const reach = about === 'receipt' ? lastYear : lastYear + longestWatch;
  if (day.year > reach) return { problem: 'too-far', about };
  return null;
}

/**
 * What is wrong with a day on which something is said to have happened, or null.
 * @param text as it stands in a date field; an empty one is no date
 * @param bounds.from the first day it can have happened, and what an earlier one is called
 * @param bounds.today in the zone it is told in
 */
export const dayProblem = (
  text: string,
  about: ProblemDate,
  bounds: { from: string; early: 'before-case' | 'before-receipt' | 'answer-before-question'; today: string },
): Problem | null => judged(text, about, bounds);

export interface CountOptions {
  /** 1 by default; 3 for the extended period. */
  months?: 1 | 3;
  identity?: readonly IdentityQuestion[];
  /** The first day on which an objection makes sense; an earlier receipt is a problem. */
  caseBegan?: string;
  /** Today in the rule's zone; later dates are a problem. Without it the future is not known. */
  today?: string;
}

/**
 * Counts the period for an answer, from the day the objection was received.
 *
 * - GDPR Article 12(3): one month of receipt, extendable by two further months.
 * - Regulation 1182/71, Article 3(1) and 3(2)(c): the day of receipt is not counted; the period ends on the
 *   same-numbered day, or on the last day of a month that has none. EDPB Guidelines 01/2022 (v2.1), paragraph 160,
 *   for access requests; by analogy here. The ICO counts a calendar month alike.
 * - Article 3(4): a last day on a Saturday, Sunday or public holiday moves to the next working day.
 * - Three months are counted from the receipt, not as two more from the end of the first.
 * - EDPB 01/2022, paragraph 159, lets the time be suspended while identity is asked. That the nominal day moves by
 *   the days between question and answer, and is shifted afterwards, is our reading.
 *
 * @param receipt the day of receipt, ISO, in the zone of the rule
 */
export function countMonth(
  receipt: string,
  rule: DeadlineRule,
  { months = 1, identity = [], caseBegan, today }: CountOptions = {},
): Count | Problem {
  const wrong = judged(receipt, 'receipt', { from: caseBegan, early: 'before-case', today });
  if (wrong) return wrong;
  const questions: { askedOn: string; answeredOn: string }[] = [];
  for (const { askedOn, answeredOn } of identity) {
    const asked = judged(askedOn, 'identity-asked', { from: receipt, early: 'before-receipt', today });
    if (asked) return asked;
    if (answeredOn === null) return { problem: 'identity-answer-missing', about: 'identity-answered' };
    const bounds = { from: askedOn, early: 'answer-before-question', today } as const;
    const answered = judged(answeredOn, 'identity-answered', bounds);
    if (answered) return answered;
    questions.push({ askedOn, answeredOn });
  }
  questions.sort((a, b) =>
    a.askedOn === b.askedOn ? (a.answeredOn < b.answeredOn ? -1 : 1) : a.askedOn < b.askedOn ? -1 : 1,
  );

  const received = Temporal.PlainDate.from(receipt);
  const sameDay = received.add({ months });
  let nominal = sameDay;
  let pausedUntil = received;
  const pauses = questions.map((question): Pause => {
    const asked = Temporal.PlainDate.from(question.askedOn);
    const answered = Temporal.PlainDate.from(question.answeredOn);
    const { day: lastSoFar } = nextWorkingDay(nominal, rule.holidays);
    if (Temporal.PlainDate.compare(asked, lastSoFar) > 0) return { ...question, days: 0, inTime: false };
    const moved =
      rule.identity === 'counts-from-answer'
        ? later(nominal, answered.add({ months }))
        : nominal.add({ days: Math.max(0, later(asked, pausedUntil).until(answered).days) });
    const days = nominal.until(moved).days;
    nominal = moved;
    pausedUntil = later(pausedUntil, answered);
    return { ...question, days, inTime: true };
  });

  const { day, passed } = nextWorkingDay(nominal, rule.holidays);
  const movedByIdentity = sameDay.until(nominal).days;
  const parts = basisParts.filter(
    (part) =>
      part === 'month' ||
      (part === 'shift' && passed.length > 0) ||
      (part === 'extension' && months === 3) ||
      (part === 'identity' && movedByIdentity > 0),
  );
  return {
    rule: rule.id,
    receipt,
    months,
    sameDay: sameDay.toString(),
    monthTooShort: sameDay.day !== received.day,
    pauses,
    movedByIdentity,
    nominal: nominal.toString(),
    shifted:
      passed.length === 0
        ? null
        : {
            from: nominal.toString(),
            to: day.toString(),
            why: [...new Set(passed.flatMap(({ why }) => why))],
            passed,
          },
    lastDay: day.toString(),
    overdueFrom: day.add({ days: 1 }).toString(),
    basis: [...new Set(parts.flatMap((part) => rule.basis[part].sources))],
    ourReading: parts.filter((part) => rule.basis[part].ourReading),
  };
}

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

/** The day of receipt to start from, and what it takes for granted; null where only the person can know. */
export type Receipt =
  | { receipt: string; assumed: 'submission-day' | 'send-day' }
  | { receipt: null; ask: 'delivery-day' }
  | Problem;

const assumptions = {
  'form-ai': 'submission-day',
  'form-other': 'submission-day',
  'dpo-form': 'submission-day',
  email: 'send-day',
  post: null,
} as const satisfies Record<Channel, 'submission-day' | 'send-day' | null>;

/**
 * The day on which an objection counts as received: at once for a form, on the day it was sent for e-mail (an
 * assumption that can be changed), on the day of delivery for post, which must be asked for.
 * Rule: EDPB Guidelines 01/2022 (v2.1), paragraph 159: the time runs when the request reaches the controller.
 * @param sentOn ISO date in the zone of the rule
 */
export function addressReceipt(channel: Channel, sentOn: string): Receipt {
  if (!readDay(sentOn)) return { problem: 'not-a-date', about: 'receipt' };
  const assumed = assumptions[channel];
  return assumed === null ? { receipt: null, ask: 'delivery-day' } : { receipt: sentOn, assumed };
}
