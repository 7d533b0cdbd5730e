import type { CaseWordsShape } from '../../../domain/case/case';
import type * as en from './en';

/**
 * The case's texts in one language, to be looked up by the ids of the case file. Within this folder every
 * language is held to the exact keys of the English file, so that a missing text does not compile.
 */
export type CaseWords = Omit<typeof en, keyof CaseWordsShape> & CaseWordsShape;

const languages = {
  en: (): Promise<CaseWords> => import('./en'),
  de: (): Promise<CaseWords> => import('./de'),
} as const;

export type CaseLanguage = keyof typeof languages;
export const caseLanguages = Object.keys(languages) as CaseLanguage[];

/**
 * Loads the case's texts; each language is a chunk of its own.
 * @param language an ISO 639-1 code
 * @returns English for a language the case does not have
 */
export function loadCaseWords(language: string): Promise<CaseWords> {
  return (languages[language as CaseLanguage] ?? languages.en)();
}
