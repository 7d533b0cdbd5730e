import { people } from '../record/owners';
import type { RecordEvent } from '../record/record';
import type { StepRule } from '../record/standing';
import { checklistOf } from './checklist';
import type { Alert } from './watch';

/** What the toolbar button says. */
export type BadgeState = 'plain' | 'reopened' | 'overdue' | 'due-soon' | 'held';

/**
 * What comes first: a switch of any profile that came on again (reopened); then an answer that is overdue or due soon;
 * then the switch of every profile read off on two loads in this browser (held); else nothing.
 * @param steps the steps whose switch can be read
 * @param alert the most pressing thing to say of an objection, if there is one
 */
export function badgeState(
  events: readonly RecordEvent[],
  steps: readonly StepRule[],
  alert: Alert | null,
  now: Temporal.Instant,
): BadgeState {
  const all = people(events).map(({ id }) => checklistOf(events, { steps, profile: id, now }));
  if (all.flat().some(({ status }) => status === 'reopened')) return 'reopened';
  if (alert) return alert.kind;
  const holds = all.every((one) =>
    one.some(({ step, status, via }) => step === 'switch-off' && status === 'held' && !via.length),
  );
  return holds ? 'held' : 'plain';
}
