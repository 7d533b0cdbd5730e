import { useLayoutEffect } from 'preact/hooks';
import { directionOf } from '../../lib/domain/case/language';
import { type ObjectionWords, textsOf } from '../../lib/locales';
import './printed.css';
import type { Doors } from '../../lib/extension/doors';
import type { PrintedLetter } from '../../lib/extension/drafts';
import { openDesk } from '../desk';
import { setPageLanguage } from '../page-language';

/** What the page that prints a letter starts from. */
export interface OpenedLetter {
  /** Null where there is none, as after the browser was closed. */
  letter: PrintedLetter | null;
  /** The interface's language, ISO 639-1. */
  language: string;
  words: ObjectionWords['letter'];
}

/** Reads the letter to print, and the texts in the interface's language. */
export async function openLetter(doors: Doors): Promise<OpenedLetter> {
  const [letter, { texts }] = await Promise.all([doors.drafts.letterToPrint(), openDesk(doors)]);
  return { letter, language: texts.language, words: (await textsOf('objection', texts.language)).letter };
}

/**
 * A page with nothing but the letter, which is printed once it is shown: popup and panel cannot be printed well, and
 * nothing else belongs on the paper.
 */
export function LetterPage({ opened: { letter, language, words } }: { opened: OpenedLetter }) {
  useLayoutEffect(() => {
    setPageLanguage(language);
    if (!letter) return;
    document.title = letter.title;
    print();
  }, []);
  if (!letter)
    return (
      <main class="off-paper">
        <h1>{words.print}</h1>
        <p>{words.printGone}</p>
      </main>
    );
  return (
    <>
      <p class="off-paper">
        <button type="button" onClick={() => print()}>
          {words.print}
        </button>
        <span>{words.printHint}</span>
      </p>
      <main lang={letter.language} dir={directionOf(letter.language)}>
        {letter.text.split('\n\n').map((part, n) => (
          <p key={`${n}-${part.slice(0, 12)}`} dir="auto">
            {part}
          </p>
        ))}
      </main>
    </>
  );
}
