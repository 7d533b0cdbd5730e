import { useEffect, useRef, useState } from 'preact/hooks';
import { type Surface, type Texts, textsOf } from '../lib/locales';

/**
 * What is loaded for a language. What was there before stays until the next is loaded. Where it cannot be loaded, the view
 * fails, and the boundary round it says so.
 * @param load begins the loading; asked anew when the language is another
 * @param language a BCP 47 tag; null while none is known, then nothing is loaded
 * @param first what is there already for the language that is asked for first, if anything
 */
export function useLoaded<Loaded>(
  load: (language: string) => Promise<Loaded>,
  language: string | null,
  first: Loaded | null = null,
): Loaded | null {
  const [loaded, setLoaded] = useState(first);
  const [failed, setFailed] = useState<{ fault: unknown } | null>(null);
  const loadedFor = useRef(first === null ? null : language);
  useEffect(() => {
    if (!language || language === loadedFor.current) return;
    let current = true;
    load(language).then(
      (next) => {
        if (!current) return;
        loadedFor.current = language;
        setLoaded(next);
      },
      (fault: unknown) => current && setFailed({ fault }),
    );
    return () => {
      current = false;
    };
  }, [language]);
  if (failed) throw failed.fault;
  return loaded;
}

/** One surface's texts in a language, null where none are wanted; null before the first have come. */
export const useTexts = <S extends Surface>(surface: S, language: string | null): Texts<S> | null =>
  useLoaded((wanted) => textsOf(surface, wanted), language);
