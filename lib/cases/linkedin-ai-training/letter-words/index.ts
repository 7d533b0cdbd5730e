import type * as en from './en';

/** The letters' texts in one language, and the words around them; every language has the exports of the English file. */
export type LetterTexts = typeof en;

const languages = {
  en: () => import('./en'),
  de: (): Promise<LetterTexts> => import('./de'),
} as const;

/** Languages a letter can be written in; English is among them, since it is the controller's. */
export type LetterLanguage = keyof typeof languages;
export const letterLanguages = Object.keys(languages) as LetterLanguage[];

/**
 * Loads the letters' texts; each language is a chunk of its own. For a letter side by side load two.
 * @param language an ISO 639-1 code
 * @returns English for a language the letters do not have
 */
export function loadLetterTexts(language: string): Promise<LetterTexts> {
  return (languages[language as LetterLanguage] ?? languages.en)();
}
