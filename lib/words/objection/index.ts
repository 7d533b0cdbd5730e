import type * as en from './en';

/** The texts around the objection in one language; every language has the exports of the English file. */
export type ObjectionWords = typeof en.objection;

const languages: Record<string, () => Promise<{ objection: ObjectionWords }>> = {
  en: () => import('./en'),
  de: () => import('./de'),
};

/**
 * Loads the texts around the objection; each language is a chunk of its own.
 * @param language an ISO 639-1 code; one without texts gets English
 */
export const loadObjectionWords = async (language: string): Promise<ObjectionWords> =>
  (await (languages[language] ?? languages.en)?.())?.objection as ObjectionWords;
