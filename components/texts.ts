import { useEffect, useState } from 'preact/hooks';
import { type Surface, type Texts, textsOf } from '../lib/locales';

/**
 * What is loaded for a language. What was there before stays until the next is loaded.
 * @param load begins the loading; asked anew when the language is another
 * @param language a BCP 47 tag; null while none is known, then nothing is loaded
 * @param first what is there already, if anything
 */
export function useLoaded<Loaded>(
  load: (language: string) => Promise<Loaded>,
  language: string | null,
  first: Loaded | null = null,
): Loaded | null {
  const [loaded, setLoaded] = useState(first);
  useEffect(() => {
    let current = true;
    if (language) void load(language).then((next) => current && setLoaded(next));
    return () => {
      current = false;
    };
  }, [language]);
  return loaded;
}

/** One surface's texts in a language; null before the first have come. */
export const useTexts = <S extends Surface>(surface: S, language: string): Texts<S> | null =>
  useLoaded((wanted) => textsOf(surface, wanted), language);
