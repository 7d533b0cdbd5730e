import { useEffect, useState } from 'preact/hooks';
import { type RecordWords, textsOf } from '../../lib/locales';

/** The record's texts in a language; the ones before stay until they are there. Null before the first. */
export function useRecordWords(language: string): RecordWords | null {
  const [words, setWords] = useState<RecordWords | null>(null);
  useEffect(() => {
    let current = true;
    void textsOf('record', language).then((loaded) => current && setWords(loaded));
    return () => {
      current = false;
    };
  }, [language]);
  return words;
}
