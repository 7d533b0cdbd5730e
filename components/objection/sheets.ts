import type { Draft } from '../../lib/domain/objection/letter';
import type { LetterTexts } from '../../lib/locales';
import { draftOf, type WhichLetter } from './draft';
import type { ObjectionContext } from './objection-context';
import type { ObjectionTexts } from './objection-texts';

/** One sheet: the letter in the interface's language, in English, or in a language the authority works in. */
export type Of = 'own' | 'english' | 'theirs';
export type Sheet = Of | 'both';

/** A sheet that is shown, with the language it is written in. */
export interface ShownDraft {
  of: Of;
  language: string;
  /** The letter's name in that language. */
  title: string;
  draft: Draft;
}

/** Whether the interface's language is another than that of the company's letters. */
export const isSeveral = ({ language, own, english }: ObjectionTexts): boolean =>
  language !== 'en' && own !== english;

/** The sheet to begin with: a company reads English, an authority reads its own language. */
export const defaultSheet = (texts: ObjectionTexts, to: string | undefined): Sheet =>
  to === 'authority' || !isSeveral(texts) ? 'own' : 'english';

/** The sheets to choose from, in their order. @param theirs the language the authority works in, or null */
export const sheetsFor = (texts: ObjectionTexts, theirs: string | null): Sheet[] => [
  ...(isSeveral(texts) ? (['english'] as const) : []),
  'own',
  ...(theirs ? (['theirs'] as const) : []),
  ...(isSeveral(texts) || theirs ? (['both'] as const) : []),
];

/** The language a sheet is written in, a BCP 47 tag. */
export const languageOf = (of: Of, { language }: ObjectionTexts, theirs: string | null): string =>
  of === 'own' ? language : of === 'english' ? 'en' : (theirs ?? language);

/**
 * The letter as it stands on each sheet that is shown.
 * @param theirs the letters in the authority's language; null where there are none
 * @param sheet one of those that there are (`sheetsFor`)
 */
export function draftsIn(
  context: ObjectionContext,
  which: WhichLetter,
  theirs: { language: string; texts: LetterTexts } | null,
  sheet: Sheet,
): ShownDraft[] {
  const shown: Of[] = sheet === 'both' ? [theirs ? 'theirs' : 'english', 'own'] : [sheet];
  return shown.flatMap((of) => {
    const texts = of === 'theirs' ? (theirs?.texts ?? context.texts.own) : context.texts[of];
    const draft = draftOf(context, which, texts);
    const language = languageOf(of, context.texts, theirs?.language ?? null);
    return draft ? [{ of, language, title: texts.kinds[which.kind].name, draft }] : [];
  });
}
