import { languages } from './languages';
import type { CaseWords, Surface, Texts, TextsBySurface } from './surfaces';

export type * from './surfaces';

export { languages };

const files = import.meta.glob<unknown>(['./*/*.json', '!./*/manifest.json'], { import: 'default' });

/**
 * Loads the texts of one surface; each file is a chunk of its own.
 * @param language a BCP 47 tag; one that is not offered gets English
 */
export const textsOf = <S extends Surface>(surface: S, language: string): Promise<Texts<S>> => {
  const load = files[`./${languages.includes(language) ? language : 'en'}/${surface}.json`];
  if (!load) throw new Error(`No language has a file for ${surface}.`);
  return load() as Promise<TextsBySurface[S]>;
};

/** Loads all that is said of the case: its own texts, and the sentences of the note on LinkedIn's pages. */
export async function loadCaseWords(language: string): Promise<CaseWords> {
  const [theCase, note] = await Promise.all([textsOf('case', language), textsOf('callout', language)]);
  return { ...theCase, ...note };
}
