/** The full page's texts in one language; every language has the exports of the English file. */
export type ChecklistWords = typeof import('./en');

const loaders: Record<string, () => Promise<ChecklistWords>> = {
  en: () => import('./en'),
  de: () => import('./de'),
};

/**
 * Loads the full page's texts; a chunk of their own.
 * @param language an ISO 639-1 code; one without texts gets English
 */
export const loadChecklistWords = (language: string): Promise<ChecklistWords> =>
  (loaders[language] ?? (loaders.en as () => Promise<ChecklistWords>))();
