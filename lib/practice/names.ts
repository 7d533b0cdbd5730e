import { linkedinAiTrainingRules as rules } from '../cases';

/** Something to pick from: what is stored and what is read. */
export interface Named {
  code: string;
  name: string;
}

const byName = (language: string) => (a: Named, b: Named) => a.name.localeCompare(b.name, language);

/** Languages by their names in the interface's language. */
export const languageNames = (codes: readonly string[], language: string): Named[] => {
  const names = new Intl.DisplayNames(language, { type: 'language' });
  return codes.map((code) => ({ code, name: names.of(code) ?? code })).sort(byName(language));
};

/**
 * Every region the case knows, parts of a country behind their country.
 * @param parts names of the parts, by ISO 3166-2 code
 */
export const regionNames = (language: string, parts: Record<string, string>): Named[] => {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return rules.countries
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort(byName(language))
    .flatMap((country) => [
      country,
      ...(rules.subdivisions[country.code] ?? []).map((code) => ({
        code,
        name: `${country.name}: ${parts[code] ?? code}`,
      })),
    ]);
};
