import { lookAgain } from '../record/look-again';
import type { RecordEvent } from '../record/record';
import type { StepStanding } from '../record/standing';
import type { Objection } from './objection';
import { isNotGranted, type ObjectionStanding } from './objection-state';

/** The two things a person wants to know at a glance: how the switch stands, and how the objection stands. */

/** How the switch stands. `at` and `before` are instants (ISO, UTC); `before` is the look before the last. */
export type SwitchVerdict =
  | { state: 'no-account' | 'unchecked'; at: null; before: null }
  /** The person said it is off; nobody looked. */
  | { state: 'said'; at: string | null; before: null }
  /** Seen on: never seen off, or seen off before. */
  | { state: 'on'; at: string; before: null }
  | { state: 'on-again'; at: string | null; before: string | null }
  /** Seen off once; and seen off again on a later load. */
  | { state: 'off-once'; at: string | null; before: null }
  | { state: 'off'; at: string | null; before: string | null };

/**
 * How the AI training switch stands.
 * @param events the record, in its own order
 * @param whose the profile; null for the only one, or the first
 * @param standing the switch's step; null or one that does not apply where the person has no switch
 */
export function switchVerdict(
  events: readonly RecordEvent[],
  whose: string | null,
  standing: StepStanding | null,
  now: Temporal.Instant,
): SwitchVerdict {
  if (!standing || standing.status === 'not-for-you') return { state: 'no-account', at: null, before: null };
  const { last, lastOff } = lookAgain(events, { setting: 'ai-training', profile: whose }, now);
  const places = [standing.evidence[0], standing.evidence.at(-1), last?.id].map((id) =>
    events.findIndex((event) => event.id === id),
  );
  const [first = -1, shown = -1, looked = -1] = places;
  const on = (place: number) => events[place]?.at ?? null;
  // A look that came after what shows it shows it once more.
  const latest = on(Math.max(shown, looked));
  if (standing.status === 'held') return { state: 'off', at: latest, before: on(first) };
  if (standing.status === 'seen') return { state: 'off-once', at: latest, before: null };
  if (standing.status === 'reopened')
    return { state: 'on-again', at: on(shown), before: lastOff?.at ?? null };
  if (standing.status === 'said') return { state: 'said', at: standing.since, before: null };
  return last?.state === 'on'
    ? { state: 'on', at: last.at, before: null }
    : { state: 'unchecked', at: null, before: null };
}

/** How the objection stands; `on` and `due` are ISO dates. */
export type ObjectionVerdict =
  /** Nothing sent: before the person said where they live, where there is no right to object, or not yet. */
  | { state: 'no-region' | 'no-right' | 'unsent'; objection: null }
  /** The person said they objected, and gave no day. */
  | { state: 'no-day'; objection: null }
  /** Sent, and the month does not run: no month in that law, the day of arrival is open, or the days do not fit. */
  | { state: 'sent' | 'no-arrival' | 'problem'; objection: Objection }
  | {
      state: 'waiting' | 'overdue' | 'identity';
      objection: Objection;
      due: string;
      /** From today to the last day; negative when overdue. */
      daysLeft: number;
      /** How much of the wait has passed, from 0 on the day of arrival to 1. */
      passed: number;
    }
  | { state: 'answered' | 'complained'; objection: Objection; on: string };

const daysBetween = (from: string, to: string): number =>
  Temporal.PlainDate.from(from).until(Temporal.PlainDate.from(to)).days;

/** Which of several objections to speak of first: late, then what asks for something, what waits, what is over. */
const pressure: Readonly<Record<ObjectionStanding['state'], number>> = {
  overdue: 0,
  'paused-for-identity': 1,
  problem: 2,
  unknown: 3,
  'due-today': 4,
  waiting: 4,
  extended: 4,
  'no-clock': 5,
  complained: 6,
  answered: 7,
};

/**
 * Chooses which of several objections to speak of first; one that waits is never behind one that is answered. Among
 * those whose answer is still to come, it is the one with the earliest day, so that "until" is true of all of them;
 * otherwise the latest.
 */
export const mostPressing = (standings: readonly ObjectionStanding[]): ObjectionStanding[] => {
  const order = (one: string, other: string) => Number(one > other) - Number(one < other);
  return standings.toSorted(
    (a, b) =>
      pressure[a.state] - pressure[b.state] ||
      (pressure[a.state] === pressure.waiting ? order(a.day ?? '', b.day ?? '') : 0) ||
      order(b.objection.sentOn, a.objection.sentOn),
  );
};

/**
 * How the objection stands.
 * @param standings where each of the person's objections stands, in any order
 * @param facts.region whether the person said where they live
 * @param facts.right whether there are letters for that region
 * @param facts.said whether the step is said to be done
 */
export function objectionVerdict(
  standings: readonly ObjectionStanding[],
  facts: { region: boolean; right: boolean; said: boolean },
): ObjectionVerdict {
  const [first] = mostPressing(standings);
  if (!first) {
    if (facts.said) return { state: 'no-day', objection: null };
    if (!facts.region) return { state: 'no-region', objection: null };
    return { state: facts.right ? 'unsent' : 'no-right', objection: null };
  }
  const { objection, clock, state, day } = first;
  if (state === 'complained' || state === 'answered')
    return { state, objection, on: day ?? objection.sentOn };
  if (state === 'unknown') return { state: 'no-arrival', objection };
  if (!clock || !('count' in clock)) return { state: state === 'problem' ? 'problem' : 'sent', objection };
  const { receipt, lastDay } = clock.count;
  const whole = Math.max(1, daysBetween(receipt, lastDay));
  return {
    state: state === 'overdue' ? state : state === 'paused-for-identity' ? 'identity' : 'waiting',
    objection,
    due: lastDay,
    daysLeft: clock.daysLeft,
    passed: Math.min(1, Math.max(0, daysBetween(receipt, clock.today) / whole)),
  };
}

/**
 * The one thing a person is led to now. With `wait` and `rest` there is nothing to do: `wait` has a day to wait for,
 * `rest` has none.
 */
export type ActId =
  | 'off'
  | 'again'
  | 'look'
  | 'object'
  | 'no-right'
  | 'day'
  | 'arrival'
  | 'problem'
  | 'identity'
  | 'late'
  | 'complain'
  | 'answered'
  | 'wait'
  | 'rest';

/** Whether there is nothing to do for now. */
export const isAtRest = (act: ActId): boolean => act === 'wait' || act === 'rest';

/** What the objection presses for; null where it can wait for a second look at the switch. */
function pressingAct(objection: ObjectionVerdict): ActId | null {
  switch (objection.state) {
    case 'no-day':
      return 'day';
    case 'no-arrival':
      return 'arrival';
    case 'problem':
    case 'identity':
      return objection.state;
    case 'overdue':
      return objection.objection.letters.some(({ letter }) => letter === 'reminder') ? 'complain' : 'late';
    case 'answered':
      return isNotGranted(objection) ? 'answered' : null;
    default:
      return null;
  }
}

/**
 * What is next: the switch that is on, what presses in the objection, a second look at a switch that was seen off once,
 * the objection that is not sent, and last a look at a switch that the person says is off: it may be out of reach.
 */
export function actFor(theSwitch: SwitchVerdict, objection: ObjectionVerdict): ActId {
  if (theSwitch.state === 'on-again') return 'again';
  if (theSwitch.state === 'unchecked' || theSwitch.state === 'on') return 'off';
  const pressing = pressingAct(objection);
  if (pressing) return pressing;
  if (theSwitch.state === 'off-once') return 'look';
  if (objection.state === 'no-region' || objection.state === 'unsent') return 'object';
  if (objection.state === 'no-right' && theSwitch.state === 'no-account') return 'no-right';
  if (theSwitch.state === 'said') return 'look';
  return objection.state === 'waiting' ? 'wait' : 'rest';
}
