import { linkedinAiTrainingRules as rules } from '../cases';
import { deadlineRules } from '../cases/linkedin-ai-training/deadline-rules';
import type { RegionFacts } from '../domain/case';
import type { ClockRules } from '../domain/objection';

/** How the answer is counted in a region. */
export function clockRulesOf(facts: RegionFacts): ClockRules {
  return {
    rule: facts.deadline && deadlineRules.rules[facts.deadline],
    began: deadlineRules.began,
    edition: rules.edition,
  };
}
