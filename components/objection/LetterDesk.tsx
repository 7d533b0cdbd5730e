import { useLayoutEffect, useState } from 'preact/hooks';
import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import type { Authority } from '../../lib/domain/case/case';
import { letterLanguageFor } from '../../lib/domain/objection/authority';
import { languages, textsOf } from '../../lib/locales';
import { useLoaded } from '../texts';
import { draftOf, type WhichLetter } from './draft';
import { LetterForm } from './LetterForm';
import { LetterResult } from './LetterResult';
import css from './objection.module.css';
import type { ObjectionContext } from './objection-context';
import { defaultSheet, draftsIn, type Sheet, type ShownDraft, sheetsFor } from './sheets';

/**
 * The letters in a language the authority works in, where it works neither in the interface's language nor in English.
 * @returns null where there is no such language, or until its texts are there
 */
function useTheirTexts(authority: Authority | null, own: string) {
  const wanted = letterLanguageFor(authority?.languages ?? [], languages, own);
  const loaded = useLoaded(
    async (language) => ({ language, texts: await textsOf('letters', language) }),
    wanted,
  );
  // Those of another authority stay until the next are there.
  return loaded?.language === wanted ? loaded : null;
}

/**
 * A letter in the making: what only the person can say, and beside it the draft as it grows.
 * @param which the letter, and the objection it is about
 * @param primary the next thing to do with the letter, or null once something was done
 * @param limited the text goes into a field of a form
 * @param onTaken told once the letter was copied, printed or saved
 * @param onShown told which letter is shown first, whenever it is another; null where there is none
 */
export function LetterDesk({
  context,
  which,
  primary,
  limited = false,
  onTaken,
  onShown,
}: {
  context: ObjectionContext;
  which: WhichLetter;
  primary: 'copy' | 'print' | null;
  limited?: boolean;
  onTaken(): void;
  onShown?: (first: ShownDraft | null) => void;
}) {
  const { texts } = context;
  const structure = letters.kinds.find(({ id }) => id === which.kind);
  const theirs = useTheirTexts(which.authority ?? null, texts.language);
  const [chosen, choose] = useState<Sheet | null>(null);
  const sheets = sheetsFor(texts, theirs?.language ?? null);
  // What was chosen may be there no longer: with another language or authority come other sheets.
  const sheet = sheets.find((one) => one === chosen) ?? defaultSheet(texts, structure?.to);
  const own = draftOf(context, which, texts.own);
  const drafts = draftsIn(context, which, theirs, sheet);
  const [first = null] = drafts;
  useLayoutEffect(() => onShown?.(first), [first?.language, first?.draft.text]);
  if (!own || !structure) return null;
  return (
    <div class={sheet === 'both' ? `${css.letterDesk} ${css.both}` : css.letterDesk} data-letter={which.kind}>
      <LetterForm context={context} which={which} structure={structure} />
      <LetterResult
        context={context}
        which={which}
        missing={own.missing}
        drafts={drafts}
        theirs={theirs?.language ?? null}
        sheets={sheets}
        sheet={sheet}
        primary={primary}
        limited={limited}
        onSheet={choose}
        onTaken={onTaken}
      />
    </div>
  );
}
