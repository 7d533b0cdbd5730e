/** The presenter's texts in one language; every language has the exports of the English file. */
export type PresenterWords = typeof import('./en').presenter;

const languages: Record<string, () => Promise<{ presenter: PresenterWords }>> = {
  en: () => import('./en'),
  de: () => import('./de'),
};

/**
 * Loads the presenter's texts; a chunk of their own.
 * @param language an ISO 639-1 code; one without texts gets English
 */
export const loadPresenterWords = async (language: string): Promise<PresenterWords> =>
  (await (languages[language] ?? languages.en)?.())?.presenter as PresenterWords;
