/** Whether a language is written from right to left; by ISO 639-1 code. */
export const isRightToLeft = (language: string): boolean =>
  ['ar', 'fa', 'he', 'ur', 'yi'].includes(language.split('-')[0] ?? '');

/**
 * The language to speak: the first of those wished for that there is, by its full tag or its first part; else English.
 * @param wished BCP 47 tags, most wanted first
 */
export const pickLanguage = (wished: readonly (string | null)[], there: readonly string[]): string =>
  wished.flatMap((tag) => (tag ? [tag, tag.split('-')[0] ?? ''] : [])).find((tag) => there.includes(tag)) ??
  'en';
