import { type CaseRules, regionFacts } from '../case/case';
import { people } from '../record/owners';
import type { RecordEvent } from '../record/record';
import { latestChoice } from '../record/standing';
import type { DeadlineRules } from './deadline';
import { objectionsOf } from './objection';
import { nextLook, type ObjectionStanding, objectionStanding } from './objection-state';

/** What waits for the person on one objection: an answer that is due soon, or one that has not come in time. */
export interface Alert {
  objection: string;
  profile: string | null;
  kind: 'due-soon' | 'overdue';
  lastDay: string;
  /** From today to the last day; negative when overdue. */
  daysLeft: number;
}

/**
 * What has to be said of one objection now.
 * @returns null where nothing has to be said: no clock, time left, an answer or a complaint made
 */
export function alertOf(
  { objection, clock, pressing }: ObjectionStanding,
  profile: string | null,
): Alert | null {
  if (!pressing || !clock || !('count' in clock)) return null;
  const { daysLeft, count } = clock;
  return { objection: objection.id, profile, kind: pressing, lastDay: count.lastDay, daysLeft };
}

/** What has to be said now of all objections of all profiles, the most pressing first, and when to look again. */
export interface Watch {
  alerts: Alert[];
  next: Temporal.Instant | null;
}

/** Looks at every objection of the record. */
export function watchOf(
  events: readonly RecordEvent[],
  theCase: CaseRules,
  deadlines: DeadlineRules,
  now: Temporal.Instant,
): Watch {
  const alerts: Alert[] = [];
  const looks: Temporal.Instant[] = [];
  for (const { id: profile } of people(events)) {
    const { region } = latestChoice(events, profile);
    const facts = region ? regionFacts(theCase, region) : null;
    const rule = facts?.deadline ? deadlines.rules[facts.deadline] : null;
    if (!rule) continue;
    const rules = { rule, began: deadlines.began, edition: theCase.edition };
    for (const objection of objectionsOf(events, profile, now)) {
      const standing = objectionStanding(objection, rules, now);
      const alert = alertOf(standing, profile);
      if (alert) alerts.push(alert);
      const next = nextLook(standing, rule, now);
      if (next) looks.push(next);
    }
  }
  return {
    alerts: alerts.sort((a, b) => a.daysLeft - b.daysLeft),
    next: looks.sort(Temporal.Instant.compare)[0] ?? null,
  };
}
