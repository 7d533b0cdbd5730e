import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import { regionFacts, stepsFor } from '../../lib/domain/case/case';
import type { Objection } from '../../lib/domain/objection/objection';
import { type ObjectionStanding, objectionStanding } from '../../lib/domain/objection/objection-state';
import { type StepRule, stepRules } from '../../lib/domain/record/standing';
import { clockRulesOf } from '../clock-rules';

/** The steps for one person, as standing asks for them. */
export const stepRulesFor = (region: string | null, member: boolean | null): StepRule[] =>
  stepRules(stepsFor(rules, region, member));

/** Where an objection stands under the law of a region; nothing is counted where there is none. */
export function standingOf(
  objection: Objection,
  region: string | null,
  now: Temporal.Instant,
): ObjectionStanding {
  const facts = region ? regionFacts(rules, region) : null;
  return objectionStanding(objection, facts && clockRulesOf(facts), now);
}

/**
 * The steps without which a checklist is not finished: the switch and the objection. The others are for whoever wants
 * to do more, and how the answer stands follows from the objection.
 */
export const coreSteps: readonly string[] = rules.steps
  .filter(({ id, track }) => track !== 'further' && id !== 'follow-up')
  .map(({ id }) => id);
