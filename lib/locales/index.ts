import { partOf, texts } from 'virtual:texts';
import { languages } from './languages';
import type { Surface, Texts, TextsBySurface } from './surfaces';

export type * from './surfaces';

export { languages };

/**
 * Loads the texts of one surface, and with them the others that are packed with it.
 * @param language a BCP 47 tag; one that is not offered gets English
 */
export async function textsOf<S extends Surface>(surface: S, language: string): Promise<Texts<S>> {
  const parts = texts[languages.includes(language) ? language : 'en'];
  const found = (await parts?.[partOf[surface] ?? 'later']())?.default[surface];
  if (!found) throw new Error(`No language has a file for ${surface}.`);
  return found as TextsBySurface[S];
}
