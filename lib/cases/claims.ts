import type { Case } from '../domain/case/case';
import { linkedinAiTrainingRules } from './index';
import claimsFile from './linkedin-ai-training/claims.json';

/** The case of LinkedIn's AI training with its claims and sources: a chunk of its own, loaded when a reader asks. */
export const linkedinAiTraining: Case = /* @__PURE__ */ Object.assign(
  {},
  linkedinAiTrainingRules,
  claimsFile,
) as unknown as Case;
