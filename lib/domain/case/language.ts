/** Which way a language is read, by its ISO 639-1 code. @param language a BCP 47 tag */
export const directionOf = (language: string): 'ltr' | 'rtl' =>
  ['ar', 'fa', 'he', 'ur', 'yi'].includes(language.split('-')[0] ?? '') ? 'rtl' : 'ltr';

/**
 * The language to speak: the first of those wished for that there is, by its full tag, by its first part, or as it is
 * spoken elsewhere (`pt-BR` for `pt-PT`); else English.
 * @param wished BCP 47 tags, most wanted first
 */
export const pickLanguage = (wished: readonly (string | null)[], there: readonly string[]): string =>
  wished
    .map((tag) => {
      const first = tag?.split('-')[0];
      const near = [tag, first, there.find((one) => one.split('-')[0] === first)];
      return near.find((one) => one != null && there.includes(one));
    })
    .find((found) => found != null) ?? 'en';

/**
 * A written date as the language has it where CLDR (48) leaves that out: French says the first of a month as an ordinal,
 * "1er décembre 2026", "mardi 1er décembre 2026".
 * @param written as `Intl` writes a long date, with or without the day of the week
 * @param locale a BCP 47 tag
 */
export const withOrdinalFirst = (written: string, locale: string): string =>
  locale.split('-')[0] === 'fr' ? written.replace(/(?<=^|\s)1(?=\s)/, '1er') : written;
