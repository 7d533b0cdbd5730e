/** The handouts' texts in one language; every language has the exports of the English file. */
export type HandoutWords = typeof import('./en').handouts;

const languages: Record<string, () => Promise<{ handouts: HandoutWords }>> = {
  en: () => import('./en'),
  de: () => import('./de'),
};

/**
 * Loads the handouts' texts; a chunk of their own.
 * @param language an ISO 639-1 code; one without texts gets English
 */
export const loadHandoutWords = async (language: string): Promise<HandoutWords> =>
  (await (languages[language] ?? languages.en)?.())?.handouts as HandoutWords;
