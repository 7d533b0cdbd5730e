/** The interface's texts in one language; every language has the exports of the English file. */
export type Words = typeof import('./en');

const loaders = {
  en: (): Promise<Words> => import('./en'),
  de: (): Promise<Words> => import('./de'),
} as const;

/** The languages the interface speaks, by ISO 639-1 code. Their names come from `Intl.DisplayNames`. */
export const languages = Object.keys(loaders) as (keyof typeof loaders)[];

/**
 * Loads the interface's texts; each language is a chunk of its own.
 * @param language an ISO 639-1 code; one without texts gets English
 */
export const loadWords = (language: string): Promise<Words> =>
  (loaders[language as keyof typeof loaders] ?? loaders.en)();
