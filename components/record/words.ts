import { useEffect, useState } from 'preact/hooks';
import { loadRecordWords, type RecordWords } from '../../lib/words/record';

/** The record's texts in a language; the ones before stay until they are there. Null before the first. */
export function useRecordWords(language: string): RecordWords | null {
  const [words, setWords] = useState<RecordWords | null>(null);
  useEffect(() => {
    let current = true;
    void loadRecordWords(language).then((loaded) => current && setWords(loaded));
    return () => {
      current = false;
    };
  }, [language]);
  return words;
}
