/** The layout report's texts in one language; every language has the exports of the English file. */
export type LayoutReportWords = typeof import('./en');

const loaders: Record<string, () => Promise<LayoutReportWords>> = {
  en: () => import('./en'),
  de: () => import('./de'),
};

/**
 * Loads the texts of the layout report; a chunk of their own.
 * @param language an ISO 639-1 code; one without texts gets English
 */
export const loadLayoutReportWords = (language: string): Promise<LayoutReportWords> =>
  (loaders[language] ?? (loaders.en as () => Promise<LayoutReportWords>))();
