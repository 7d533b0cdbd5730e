/** The record's texts in one language; every language has the exports of the English file. */
export type RecordWords = typeof import('./en');

const loaders: Record<string, () => Promise<RecordWords>> = {
  en: () => import('./en'),
  de: () => import('./de'),
};

/**
 * Loads the texts of the record and of its review; a chunk of their own.
 * @param language an ISO 639-1 code; one without texts gets English
 */
export const loadRecordWords = (language: string): Promise<RecordWords> =>
  (loaders[language] ?? (loaders.en as () => Promise<RecordWords>))();
