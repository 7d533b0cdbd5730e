/** The texts of the view of the case in one language; every language has the exports of the English file. */
export type CaseViewWords = typeof import('./en').caseView;

const loaders: Record<string, () => Promise<{ caseView: CaseViewWords }>> = {
  en: () => import('./en'),
  de: () => import('./de'),
};

/**
 * Loads the texts around the claims; each language is a chunk of its own.
 * @param language an ISO 639-1 code; one without texts gets English
 */
export const loadCaseViewWords = async (language: string): Promise<CaseViewWords> =>
  (await (loaders[language] ?? (loaders.en as () => Promise<{ caseView: CaseViewWords }>))()).caseView;
