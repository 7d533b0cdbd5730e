import { allEventsOfProfile, people, unassignedReadings } from '../record/owners';
import type { RecordEvent } from '../record/record';
import { latestChoice, type StepRule, type StepStanding, switchHistory } from '../record/standing';
import { checklistOf } from './checklist';
import { type Objection, objectionsOf } from './objection';
import { isNotGranted, type ObjectionStanding } from './objection-state';

/**
 * Where one person stands, in one word: the first of these that is true.
 * - `overdue`: LinkedIn's answer was due on some objection, and neither it nor a complaint is recorded
 * - `missing`: the switch or the objection is not done, or no longer so
 * - `said`: nothing is missing, but nobody saw the switch off
 * - `seen`: the switch was read off once
 * - `not-granted`: it held, and LinkedIn's last answer on some objection did not confirm it, with no complaint since
 * - `waiting`: it held, and something is still to come: an answer, or the outcome of a complaint
 * - `complete`: it held, and nothing waits in any matter
 */
export const reviewGroups = [
  'overdue',
  'missing',
  'said',
  'seen',
  'not-granted',
  'waiting',
  'complete',
] as const;
export type ReviewGroup = (typeof reviewGroups)[number];

/** How far one person's checklist is, as someone else reads it. */
export interface ReviewedProfile {
  /** Null where the record names nobody. */
  id: string | null;
  label: string | null;
  region: string | null;
  steps: StepStanding[];
  group: ReviewGroup;
  /** Every objection that was not taken back, oldest first, each a matter of its own. */
  matters: ObjectionStanding[];
  /** Whether an objection was said to be sent without a day, so that there is no matter to tell of. */
  sentWithoutDay: boolean;
  /** The instants at which the switch was read off first and last in its unbroken run; empty while it is not off. */
  readOff: string[];
  /** Instants of the first and the last event; null where there is none. */
  from: string | null;
  to: string | null;
  /** How many events belong to this profile. */
  events: number;
}

/** What a reviewer finds in one record. */
export interface Reviewed {
  profiles: ReviewedProfile[];
  /** Readings for which nobody was named; they count for no one. */
  unassigned: number;
}

function groupOf(
  steps: readonly StepStanding[],
  core: readonly StepRule[],
  { matters, sentWithoutDay }: Pick<ReviewedProfile, 'matters' | 'sentWithoutDay'>,
): ReviewGroup {
  const statuses = (rules: readonly StepRule[]) =>
    steps.filter(({ step }) => rules.some((rule) => rule.step === step)).map(({ status }) => status);
  const all = statuses(core);
  const readable = statuses(core.filter(({ applies, setting }) => applies && setting));
  if (matters.some(({ state }) => state === 'overdue')) return 'overdue';
  if (all.includes('todo') || all.includes('reopened')) return 'missing';
  if (!readable.length || readable.includes('said')) return 'said';
  if (readable.includes('seen')) return 'seen';
  if (matters.some(isNotGranted)) return 'not-granted';
  return sentWithoutDay || matters.some(({ waits }) => waits) ? 'waiting' : 'complete';
}

/** The first and the last reading of off with no on after the first; one instant where there is one reading. */
function lastRun(events: readonly RecordEvent[], profile: string | null): string[] {
  const history = switchHistory(events, { setting: 'ai-training', profile });
  const run = history.slice(history.findLastIndex(({ state }) => state === 'on') + 1);
  const [first] = run;
  const last = run.at(-1);
  return first && last ? (first === last ? [first.at] : [first.at, last.at]) : [];
}

/**
 * What a reviewer sees of one record: each profile's steps and objections, and the group it belongs to.
 * @param events one record, in its own order, with no other mixed in
 * @param options.core ids of the steps without which a checklist is not finished; what the answer's clock tells apart
 * @param options.stepsFor the steps for a region and for people with or without an account, null for what was not told
 * @param options.standingOf where an objection stands under a region's law
 * @param options.now the moment at which it is looked at
 */
export function reviewRecord(
  events: readonly RecordEvent[],
  {
    core,
    stepsFor,
    standingOf,
    now,
  }: {
    core: readonly string[];
    stepsFor(region: string | null, member: boolean | null): readonly StepRule[];
    standingOf(objection: Objection, region: string | null): ObjectionStanding;
    now: Temporal.Instant;
  },
): Reviewed {
  return {
    unassigned: unassignedReadings(events).length,
    profiles: people(events).map(({ id, label }) => {
      const own = allEventsOfProfile(events, id);
      const { region, member } = latestChoice(events, id);
      const rules = stepsFor(region, member);
      const steps = checklistOf(events, { steps: rules, profile: id, now });
      const matters = objectionsOf(events, id, now).map((objection) => standingOf(objection, region));
      const sentWithoutDay =
        matters.length === 0 && steps.some(({ step, status }) => step === 'objection' && status === 'said');
      return {
        id,
        label,
        region,
        steps,
        group: groupOf(
          steps,
          rules.filter(({ step }) => core.includes(step)),
          { matters, sentWithoutDay },
        ),
        matters,
        sentWithoutDay,
        readOff: lastRun(events, id),
        from: own[0]?.at ?? null,
        to: own.at(-1)?.at ?? null,
        events: own.length,
      };
    }),
  };
}
