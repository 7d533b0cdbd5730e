import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import { regionFacts, stepsFor } from '../../lib/domain/case/case';
import type { Clock } from '../../lib/domain/objection/clock';
import { type Objection, objectionClock } from '../../lib/domain/objection/objection';
import { type StepRule, stepRules } from '../../lib/domain/record/standing';
import { clockRulesOf } from '../clock-rules';

/** The steps for one person, as standing asks for them. */
export const stepRulesFor = (region: string | null, member: boolean | null): StepRule[] =>
  stepRules(stepsFor(rules, region, member));

/** The clock on an objection under the law of a region; null while it cannot be counted. */
export function clockOf(objection: Objection, region: string | null, now: Temporal.Instant): Clock | null {
  const facts = region ? regionFacts(rules, region) : null;
  if (!facts) return null;
  return objectionClock(objection, clockRulesOf(facts), now);
}

/**
 * The steps without which a checklist is not finished: the switch and the objection. The others are for whoever wants
 * to do more, and how the answer stands follows from the objection.
 */
export const coreSteps: readonly string[] = rules.steps
  .filter(({ id, track }) => track !== 'further' && id !== 'follow-up')
  .map(({ id }) => id);
