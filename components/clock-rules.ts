import { linkedinAiTrainingRules as rules } from '../lib/cases';
import { deadlineRules } from '../lib/cases/linkedin-ai-training/deadline-rules';
import type { RegionFacts } from '../lib/domain/case/case';
import type { ClockRules } from '../lib/domain/objection/objection';

/** How the answer is counted in a region. */
export function clockRulesOf(facts: RegionFacts): ClockRules {
  return {
    rule: facts.deadline && deadlineRules.rules[facts.deadline],
    began: deadlineRules.began,
    edition: rules.edition,
  };
}
