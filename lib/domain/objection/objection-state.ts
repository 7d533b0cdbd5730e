import { type Clock, todayIn } from './clock';
import type { DeadlineRule } from './deadline';
import { type ClockRules, misdated, type Objection, objectionClock } from './objection';

/** Where one objection stands. Worked out here and nowhere else: every view, the review and the badge tell this. */

/** Days before the last day from which the toolbar button counts them. */
const soon = 3;

/**
 * - `answered`: an answer that decides the matter was noted, and no complaint waits after it
 * - `complained`: a complaint was sent, and no such answer was noted since
 * - `unknown`: the day of arrival is not known, so nothing can be counted
 * - all others: as the clock on the answer says
 */
type ObjectionState = 'complained' | 'unknown' | Exclude<Clock['state'], 'answered'> | 'answered';

export interface ObjectionStanding {
  objection: Objection;
  /** Null while the day of arrival is not known. */
  clock: Clock | null;
  state: ObjectionState;
  /** Whether something is still to come: an answer, or the outcome of a complaint. */
  waits: boolean;
  /** What presses: the answer is late, or due within `soon` days. */
  pressing: 'overdue' | 'due-soon' | null;
  /** The day the state is about, ISO; null where there is none. */
  day: string | null;
}

function stateOf(objection: Objection, clock: Clock | null): ObjectionState {
  const { complaint, settledOn } = objection;
  if (complaint && !complaint.answered) return 'complained';
  if (settledOn) return clock?.state === 'problem' ? 'problem' : 'answered';
  return clock?.state ?? 'unknown';
}

function dayOf(objection: Objection, clock: Clock | null, state: ObjectionState): string | null {
  if (state === 'complained') return objection.complaint?.on ?? null;
  if (state === 'answered') return objection.settledOn;
  if (!clock || !('count' in clock)) return null;
  return state === 'overdue' ? clock.count.overdueFrom : clock.count.lastDay;
}

/**
 * Where an objection stands at a moment.
 * @param rules null where it is not known which law counts, as without a region
 */
export function objectionStanding(
  objection: Objection,
  rules: ClockRules | null,
  now: Temporal.Instant,
): ObjectionStanding {
  return standingBy(objection, rules ? objectionClock(objection, rules, now) : misdated(objection, now));
}

/** Whether the last answer that decided the matter did not confirm the objection, so that something is left to do. */
export const isNotGranted = ({ state, objection }: Pick<ObjectionStanding, 'state' | 'objection'>): boolean =>
  state === 'answered' && objection.decision?.answer !== 'confirmed';

/** Whether an answer is awaited whose day has not passed. */
export const isInTime = (state: ObjectionState): boolean =>
  state === 'waiting' || state === 'extended' || state === 'due-today';

/** Where an objection stands by the clock on its answer; null while the day of arrival is not known. */
export function standingBy(objection: Objection, clock: Clock | null): ObjectionStanding {
  const state = stateOf(objection, clock);
  const left = clock && 'count' in clock ? clock.daysLeft : null;
  return {
    objection,
    clock,
    state,
    waits: state !== 'answered',
    pressing:
      state === 'overdue' ? 'overdue' : isInTime(state) && left !== null && left <= soon ? 'due-soon' : null,
    day: dayOf(objection, clock, state),
  };
}

/**
 * The next moment at which what has to be said of an objection may change: the beginning of the day on which its
 * answer is due soon, or overdue, in the zone of the rule. Where a day is still to come that was told, that is the next
 * day; where this computer's clock is wrong, it is an hour later, since nothing tells when somebody puts it right.
 * @returns null where no such moment is to come
 */
export function nextLook(
  { clock, state }: Pick<ObjectionStanding, 'clock' | 'state'>,
  rule: DeadlineRule | null,
  at: Temporal.Instant,
): Temporal.Instant | null {
  if (!rule || !clock || state === 'answered' || state === 'complained') return null;
  const today = todayIn(rule, at);
  const startOf = (day: Temporal.PlainDate) => day.toZonedDateTime(rule.zone).toInstant();
  if (clock.state === 'problem') {
    if (clock.about === 'today') return at.add({ hours: 1 });
    return clock.problem === 'in-future' && today
      ? startOf(Temporal.PlainDate.from(today).add({ days: 1 }))
      : null;
  }
  if (!('count' in clock)) return null;
  // An open question about identity moves the last day on each day, but lasts only until the day there is without it.
  const question = clock.state === 'paused-for-identity' ? clock.question : null;
  const last = Temporal.PlainDate.from(question?.lastDayWithout ?? clock.count.lastDay);
  // While the button counts the days, it changes once a day; before that, not at all.
  const days = Array.from({ length: soon + 2 }, (_, n) => last.subtract({ days: soon - n }));
  const next = days.find((day) => today !== null && day.toString() > today);
  return next ? startOf(next) : null;
}
