import { directionOf } from '../case/language';

/** Letters that run right to left, and the controls that change direction. */
const turnsDirection =
  /[\u0590-\u08ff\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/**
 * Typed text inside a sentence of ours is put between U+2068 and U+2069 if it holds anything that may run against the
 * sentence, so that both keep their order: in a sentence from right to left, any text (an address would lose its closing
 * slash to the other side). Typed text on lines of its own needs none: every line of plain text takes its own direction.
 * @param text as it was typed
 * @param locale the sentence's language, a BCP 47 tag
 */
export function inline(text: string, locale: string): string {
  if (directionOf(locale) === 'ltr' && !turnsDirection.test(text)) return text;
  // What was pasted along may open or end isolates of its own: none reaches out of the typed text.
  let open = 0;
  const within = text.replace(/[\u2066-\u2069]/g, (sign) => {
    if (sign === '\u2069' && open === 0) return '';
    open += sign === '\u2069' ? -1 : 1;
    return sign;
  });
  return `\u2068${within}${'\u2069'.repeat(open)}\u2069`;
}
