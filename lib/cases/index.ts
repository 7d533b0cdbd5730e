import type { CaseRules } from '../domain/case/case';
import rulesFile from './linkedin-ai-training/case.json';

// The files are our own: the build and the tests parse them with the schemas of lib/domain/case/case-schema.ts, so
// that no page has to carry a parser for them.

/** What a person can do about LinkedIn's AI training, by region; without the claims, for pages that must be quick. */
export const linkedinAiTrainingRules = rulesFile as unknown as CaseRules;
