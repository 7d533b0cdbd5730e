import type * as en from './en';

/** The case's texts in one language; every language has the exports of the English file. */
export type CaseWords = typeof en;

const languages = {
  en: () => import('./en'),
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
