import type { Clock } from './deadline';
import { type Objection, objectionsOf } from './objection';
import type { RecordEvent } from './record';
import {
  eventsOfProfile,
  latestChoice,
  profiles,
  type StepRule,
  type StepStanding,
  standing,
  unassignedReadings,
} from './standing';

/** How far one person's checklist is, as someone else reads it. */
export interface ReviewedProfile {
  /** Null where the record names nobody. */
  id: string | null;
  label: string | null;
  region: string | null;
  steps: StepStanding[];
  /** Step ids. What was read off again on a later load: nothing more can be known from outside. */
  complete: string[];
  /** Read off once. */
  seen: string[];
  /** What rests on the person's word. */
  said: string[];
  /** Not done, or no longer so, of the steps that make the case: the switch, the objection and what follows it. */
  missing: string[];
  /** The last objection that was not taken back, with the clock on its answer where there is one. */
  objection: { objection: Objection; clock: Clock | null } | null;
  overdue: boolean;
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

/**
 * @param events one record, in its own order, with no other mixed in
 * @param options.core ids of the steps without which a checklist is not finished
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
      const steps = standing(events, { steps: stepsFor(region, member), profile: id });
      const having = (...statuses: StepStanding['status'][]) =>
        steps.filter(({ status }) => statuses.includes(status)).map(({ step }) => step);
      const objection = objectionsOf(events, id).at(-1);
      const clock = objection ? clockOf(objection, region) : null;
      return {
        id,
        label,
        region,
        steps,
        complete: having('held'),
        seen: having('seen'),
        said: having('said'),
        missing: having('todo', 'reopened').filter((step) => core.includes(step)),
        objection: objection ? { objection, clock } : null,
        overdue: clock?.state === 'overdue' && !objection?.complaint,
        from: own[0]?.at ?? null,
        to: own.at(-1)?.at ?? null,
        events: own.length,
      };
    }),
  };
}

/** What a reviewer asks to see; null asks for all. */
export type ReviewFilter = 'complete' | 'seen' | 'said' | 'missing' | 'overdue' | null;

/** Whether a person has something of what is asked for; of the switch alone, or with the answer's clock. */
export const fitsReview = (one: ReviewedProfile, filter: ReviewFilter): boolean =>
  filter === null || (filter === 'overdue' ? one.overdue : one[filter].length > 0);
