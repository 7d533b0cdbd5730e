import { type CaseRules, regionFacts } from '../case/case';
import type { RecordEvent } from '../record/record';
import { latestChoice, profiles } from '../record/standing';
import { type Clock, todayIn } from './clock';
import type { DeadlineRule, DeadlineRules } from './deadline';
import { type Objection, objectionClock, objectionsOf } from './objection';

/** Days before the last day from which the toolbar button counts them. */
export const soon = 3;

/** What waits for the person on one objection: an answer that is due soon, or one that has not come in time. */
export interface Alert {
  objection: string;
  profile: string | null;
  kind: 'due-soon' | 'overdue';
  lastDay: string;
  /** From today to the last day; negative when overdue. */
  daysLeft: number;
}

/** @returns null where nothing has to be said: no clock, time left, an answer or a complaint made */
export function alertOf(objection: Objection, profile: string | null, now: Clock | null): Alert | null {
  if (!now || objection.complaint || !('count' in now)) return null;
  const { lastDay } = now.count;
  const alert = { objection: objection.id, profile, lastDay, daysLeft: now.daysLeft };
  if (now.state === 'overdue') return { ...alert, kind: 'overdue' };
  if (now.state === 'answered' || now.state === 'paused-for-identity' || now.daysLeft > soon) return null;
  return { ...alert, kind: 'due-soon' };
}

/**
 * The next moment at which what has to be said of an objection may change: the beginning of the day on which its
 * answer is due soon, or overdue, in the zone of the rule.
 * @returns null where no such day is to come
 */
export function nextLook(
  now: Clock | null,
  rule: DeadlineRule | null,
  at: Temporal.Instant,
): Temporal.Instant | null {
  if (!rule || !now || !('count' in now) || now.state === 'answered') return null;
  const today = todayIn(rule, at);
  const last = Temporal.PlainDate.from(now.count.lastDay);
  // One look a day while the days are counted on the button; none before.
  const days = Array.from({ length: soon + 2 }, (_, n) => last.subtract({ days: soon - n }));
  const next = days.find((day) => today !== null && day.toString() > today);
  return next ? next.toZonedDateTime(rule.zone).toInstant() : null;
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
  const made = profiles(events).map(({ id }) => id);
  const alerts: Alert[] = [];
  const looks: Temporal.Instant[] = [];
  for (const profile of made.length ? made : [null]) {
    const { region } = latestChoice(events, profile);
    const facts = region ? regionFacts(theCase, region) : null;
    const rule = facts?.deadline ? deadlines.rules[facts.deadline] : null;
    if (!rule) continue;
    const rules = { rule, began: deadlines.began, edition: theCase.edition };
    for (const objection of objectionsOf(events, profile)) {
      const state = objectionClock(objection, rules, now);
      const alert = alertOf(objection, profile, state);
      if (alert) alerts.push(alert);
      const next = objection.complaint ? null : nextLook(state, rule, now);
      if (next) looks.push(next);
    }
  }
  return {
    alerts: alerts.sort((a, b) => a.daysLeft - b.daysLeft),
    next: looks.sort(Temporal.Instant.compare)[0] ?? null,
  };
}
