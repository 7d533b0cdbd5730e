import type { RecordEvent } from '../record/record';
import {
  eventsOfProfile,
  latestChoice,
  profiles,
  type StepRule,
  type StepStanding,
  standing,
  unassignedReadings,
} from '../record/standing';
import type { Clock } from './clock';
import { type Objection, objectionsOf } from './objection';

/**
 * Where one person stands, in one word: the first of these that is true.
 * - `overdue`: LinkedIn's answer was due, and neither it nor a complaint is recorded
 * - `missing`: the switch or the objection is not done, or no longer so
 * - `said`: nothing is missing, but nobody saw the switch off
 * - `seen`: the switch was read off once
 * - `waiting`: it held, and the answer to the objection is still to come
 * - `complete`: it held, and nothing is open
 */
export const reviewGroups = ['overdue', 'missing', 'said', 'seen', 'waiting', 'complete'] as const;
export type ReviewGroup = (typeof reviewGroups)[number];

/** How far one person's checklist is, as someone else reads it. */
export interface ReviewedProfile {
  /** Null where the record names nobody. */
  id: string | null;
  label: string | null;
  region: string | null;
  steps: StepStanding[];
  group: ReviewGroup;
  /** The last objection that was not taken back, with the clock on its answer where there is one. */
  objection: { objection: Objection; clock: Clock | null } | null;
  /** Instants of the first and the last event; null where there is none. */
  from: string | null;
  to: string | null;
  /** How many events are this profile's. */
  events: number;
}

/** What a reviewer finds in one record. */
export interface Reviewed {
  profiles: ReviewedProfile[];
  /** Readings that nobody was named for; they count for no one. */
  unassigned: number;
}

function groupOf(
  steps: readonly StepStanding[],
  core: readonly StepRule[],
  { objection, overdue }: { objection: Objection | undefined; overdue: boolean },
): ReviewGroup {
  const statuses = (rules: readonly StepRule[]) =>
    steps.filter(({ step }) => rules.some((rule) => rule.step === step)).map(({ status }) => status);
  const all = statuses(core);
  const readable = statuses(core.filter(({ applies, setting }) => applies && setting));
  if (overdue) return 'overdue';
  if (all.includes('todo') || all.includes('reopened')) return 'missing';
  if (!readable.length || readable.includes('said')) return 'said';
  if (readable.includes('seen')) return 'seen';
  return objection && !objection.settledOn && !objection.complaint ? 'waiting' : 'complete';
}

/**
 * @param events one record, in its own order, with no other mixed in
 * @param options.core ids of the steps without which a checklist is not finished; what the answer's clock tells apart
 * @param options.stepsFor the steps for a region and for people with or without an account, null for what was not told
 * @param options.clockOf the clock on an objection under a region's law
 */
export function reviewRecord(
  events: readonly RecordEvent[],
  {
    core,
    stepsFor,
    clockOf,
  }: {
    core: readonly string[];
    stepsFor(region: string | null, member: boolean | null): readonly StepRule[];
    clockOf(objection: Objection, region: string | null): Clock | null;
  },
): Reviewed {
  const made = profiles(events);
  const people = made.length ? made : [{ id: null, label: null }];
  return {
    unassigned: unassignedReadings(events).length,
    profiles: people.map(({ id, label }) => {
      const own = eventsOfProfile(events, id);
      const { region, member } = latestChoice(events, id);
      const rules = stepsFor(region, member);
      const steps = standing(events, { steps: rules, profile: id });
      const objection = objectionsOf(events, id).at(-1);
      const clock = objection ? clockOf(objection, region) : null;
      return {
        id,
        label,
        region,
        steps,
        group: groupOf(
          steps,
          rules.filter(({ step }) => core.includes(step)),
          { objection, overdue: clock?.state === 'overdue' && !objection?.complaint },
        ),
        objection: objection ? { objection, clock } : null,
        from: own[0]?.at ?? null,
        to: own.at(-1)?.at ?? null,
        events: own.length,
      };
    }),
  };
}
