import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import { countryName, inAlphabet, languageName, type Named } from '../../lib/locales/names';

/** Languages by their names in the interface's language. */
export const languageNames = (codes: readonly string[], language: string): Named[] =>
  inAlphabet(codes, languageName, language);

/**
 * Every region the case knows, parts of a country behind their country.
 * @param parts names of the parts, by ISO 3166-2 code
 */
export const regionNames = (language: string, parts: Record<string, string>): Named[] =>
  inAlphabet(rules.countries, countryName, language).flatMap((country) => [
    country,
    ...inAlphabet(
      rules.subdivisions[country.code] ?? [],
      (code) => `${country.name}: ${parts[code] ?? code}`,
      language,
    ),
  ]);
