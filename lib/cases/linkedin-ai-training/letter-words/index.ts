import type * as en from './en';

/**
 * The letters' texts in one language, and the words around them; every language has the exports of the English file.
 */
export type LetterTexts = typeof en;

const english = () => import('./en');
const languages: Record<string, () => Promise<LetterTexts>> = { en: english, de: () => import('./de') };

/**
 * Loads the letters' texts; each language is a chunk of its own. For a letter side by side load two.
 * @param language an ISO 639-1 code
 * @returns English for a language the letters do not have
 */
export function loadLetterTexts(language: string): Promise<LetterTexts> {
  return (languages[language] ?? english)();
}
