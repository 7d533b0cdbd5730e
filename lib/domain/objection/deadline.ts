import type { DeadlineId } from '../case/case-terms';
import { type DatedProblem, dayProblem, readDay } from '../case/dates';
import type { Channel } from '../case/letter-terms';
import { type DayOff, type FreeDay, type HolidayRule, nextWorkingDay } from './holidays';

/**
 * How the period for an answer is counted. All dates are calendar days in the controller's zone, written `2026-12-22`.
 * Nothing here throws on what a person typed: what cannot be counted is a problem with a name.
 */

/** What a count can rest on. */
export const basisParts = ['month', 'shift', 'extension', 'identity'] as const;
type BasisPart = (typeof basisParts)[number];

/** One regime's way of counting; the data is in a case's deadline-rules.json. */
export interface DeadlineRule {
  id: DeadlineId;
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

/**
 * Questions with their answers, from the days on which either was noted: an answer closes every question that was
 * open on its day, and one to which no question was noted says nothing. Questions of one day are one question.
 */
export function identityQuestions(
  askedOn: readonly string[],
  answeredOn: readonly string[],
): IdentityQuestion[] {
  const answers = answeredOn.toSorted();
  let next = 0;
  return [...new Set(askedOn)].sort().map((asked) => {
    while ((answers[next] ?? asked) < asked) next += 1;
    return { askedOn: asked, answeredOn: answers[next] ?? null };
  });
}

/** An identity question as it went into a count. */
interface Pause {
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
  /** The last day had no question about identity been asked; null where none moved it. */
  lastDayWithoutQuestions: string | null;
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

const later = (a: Temporal.PlainDate, b: Temporal.PlainDate) =>
  Temporal.PlainDate.compare(a, b) < 0 ? b : a;

/** What a count may take into account beside the day of receipt. */
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
 * - UK GDPR Article 12A(2): the month begins anew with the receipt of what was asked for under Article 12(6). Only a
 *   question under Article 12A(5), which is for requests for access, stops the time by days.
 * - A question that came after the last day moves nothing, in either law: our reading.
 *
 * @param receipt the day of receipt, ISO, in the zone of the rule
 */
export function countMonth(
  receipt: string,
  rule: DeadlineRule,
  { months = 1, identity = [], caseBegan, today }: CountOptions = {},
): Count | DatedProblem {
  const wrong = dayProblem(receipt, 'receipt', { from: caseBegan, early: 'before-case', today });
  if (wrong) return wrong;
  const questions: { askedOn: string; answeredOn: string }[] = [];
  for (const { askedOn, answeredOn } of identity) {
    const asked = dayProblem(askedOn, 'identity-asked', { from: receipt, early: 'before-receipt', today });
    if (asked) return asked;
    if (answeredOn === null) return { problem: 'identity-answer-missing', about: 'identity-answered' };
    const bounds = { from: askedOn, early: 'answer-before-question', today } as const;
    const answered = dayProblem(answeredOn, 'identity-answered', bounds);
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
  let { day: lastSoFar } = nextWorkingDay(nominal, rule.holidays);
  const pauses = questions.map((question): Pause => {
    const asked = Temporal.PlainDate.from(question.askedOn);
    const answered = Temporal.PlainDate.from(question.answeredOn);
    if (Temporal.PlainDate.compare(asked, lastSoFar) > 0) return { ...question, days: 0, inTime: false };
    const moved =
      rule.identity === 'counts-from-answer'
        ? later(nominal, answered.add({ months }))
        : nominal.add({ days: Math.max(0, later(asked, pausedUntil).until(answered).days) });
    const days = nominal.until(moved).days;
    if (days) ({ day: lastSoFar } = nextWorkingDay(moved, rule.holidays));
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
    lastDayWithoutQuestions:
      movedByIdentity > 0 ? nextWorkingDay(sameDay, rule.holidays).day.toString() : null,
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

/** The day of receipt to start from, and what it takes for granted; null where only the person can know. */
export type Receipt =
  | { receipt: string; assumed: 'submission-day' | 'send-day' }
  | { receipt: null; ask: 'delivery-day' }
  | DatedProblem;

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
