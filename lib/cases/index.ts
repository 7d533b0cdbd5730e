import type { Authorities, Case } from '../domain/case';
import authoritiesFile from './linkedin-ai-training/authorities.json';
import caseFile from './linkedin-ai-training/case.json';

export {
  type CaseLanguage,
  type CaseWords,
  caseLanguages,
  loadCaseWords,
} from './linkedin-ai-training/words';

// Both files are our own: the build and the tests parse them with the schemas of lib/domain/case-schema.ts,
// so that no page has to carry a parser for them.

/** The case of LinkedIn's AI training: what is known, what can be done, and by whom. */
export const linkedinAiTraining = caseFile as unknown as Case;

/** Data protection authorities by ISO code: the EU, the EEA, the German Länder, the UK, Switzerland, two more. */
export const authorities = authoritiesFile as unknown as Authorities;
