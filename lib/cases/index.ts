import type { Authorities, Case, CaseRules } from '../domain/case';
import authoritiesFile from './linkedin-ai-training/authorities.json';
import rulesFile from './linkedin-ai-training/case.json';
import claimsFile from './linkedin-ai-training/claims.json';

export {
  type CaseLanguage,
  type CaseWords,
  caseLanguages,
  loadCaseWords,
} from './linkedin-ai-training/words';

// The files are our own: the build and the tests parse them with the schemas of lib/domain/case-schema.ts, so
// that no page has to carry a parser for them.

/** What a person can do about LinkedIn's AI training, by region; without the claims, for pages that must be quick. */
export const linkedinAiTrainingRules = rulesFile as unknown as CaseRules;

/** The case of LinkedIn's AI training: what is known, what can be done, and by whom. */
export const linkedinAiTraining: Case = /* @__PURE__ */ Object.assign(
  {},
  rulesFile,
  claimsFile,
) as unknown as Case;

/** Data protection authorities by ISO code: the EU, the EEA, the German Länder, the UK, Switzerland, two more. */
export const authorities = authoritiesFile as unknown as Authorities;
