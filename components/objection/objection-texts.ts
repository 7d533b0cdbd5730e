import { type LetterTexts, type ObjectionWords, type RecordWords, textsOf } from '../../lib/locales';
import { useLoaded } from '../texts';

/** The texts and data the objection needs, beside the desk's. */
export interface ObjectionTexts {
  language: string;
  words: ObjectionWords;
  /** The letters in the interface's language, and what is said around them. */
  own: LetterTexts;
  /** The letters in English, the language of the controller. */
  english: LetterTexts;
  /** How the record tells its events. */
  record: RecordWords;
}

/** Loads the objection's texts; those of the language before stay until they are there. Null before the first. */
export const useObjectionTexts = (wanted: string): ObjectionTexts | null =>
  useLoaded(async (language) => {
    const [words, own, english, record] = await Promise.all([
      textsOf('objection', language),
      textsOf('letters', language),
      textsOf('letters', 'en'),
      textsOf('record', language),
    ]);
    return { language, words, own, english, record };
  }, wanted);
