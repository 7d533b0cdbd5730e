import type { CaseWordsShape } from '../domain/case/case';

/** In whose language a name is wanted, and what the case calls the parts of countries there. */
export interface Naming {
  /** A BCP 47 tag. */
  language: string;
  caseWords: Pick<CaseWordsShape, 'regions'>;
}

const made = new Map<string, Intl.DisplayNames>();

/** The platform's names. One list for each language: making one takes long. */
function namesIn(language: string, type: 'region' | 'language'): Intl.DisplayNames {
  const key = `${type} ${language}`;
  const names = made.get(key) ?? new Intl.DisplayNames(language, { type });
  made.set(key, names);
  return names;
}

function nameOf(code: string, language: string, type: 'region' | 'language'): string {
  try {
    return namesIn(language, type).of(code) ?? code;
  } catch {
    // A record that comes from elsewhere may hold a code that is none.
    return code;
  }
}

/** A country's name. @param code ISO 3166-1, given back where it has no name */
export const countryName = (code: string, language: string): string => nameOf(code, language, 'region');

/**
 * A place's name: a country's from the platform, a part's from the case's words.
 * @param code ISO 3166-1, or 3166-2 for a part the case knows; any other part is called by its country
 * @returns the code itself where there is no name
 */
export const regionName = (code: string, { language, caseWords }: Naming): string =>
  caseWords.regions.subdivisions[code] ?? countryName(code.slice(0, 2), language);

/** A language's name. @param code a BCP 47 tag, given back where it has no name */
export const languageName = (code: string, language: string): string => nameOf(code, language, 'language');

/** Something to pick from: what is stored and what is read. */
export interface Named {
  code: string;
  name: string;
}

/** Codes with their names, in the order of the reader's alphabet. */
export function inAlphabet(
  codes: readonly string[],
  nameOf: (code: string, language: string) => string,
  language: string,
): Named[] {
  const compare = new Intl.Collator(language).compare;
  return codes
    .map((code) => ({ code, name: nameOf(code, language) }))
    .sort((a, b) => compare(a.name, b.name));
}
