/** The practice page's texts in one language; every language has the exports of the English file. */
export type PracticeWords = typeof import('./en').practice;

const languages: Record<string, () => Promise<{ practice: PracticeWords }>> = {
  en: () => import('./en'),
  de: () => import('./de'),
};

/**
 * Loads the practice page's texts; a chunk of their own, since only that page needs them.
 * @param language an ISO 639-1 code; one without texts gets English
 */
export const loadPracticeWords = async (language: string): Promise<PracticeWords> =>
  (await (languages[language] ?? languages.en)?.())?.practice as PracticeWords;
