/**
 * What a person types in one line for the record: a reference, a label. What no eye sees is taken out while it is
 * typed, and what is too long is refused in words; nothing is ever cut.
 */

/**
 * Signs that are not seen and are no part of a word: controls, marks of direction, spaces of no width, halves of
 * characters. The joiners of emoji and of Persian or Indic words stay.
 */
const signs =
  '\\p{Cc}\\p{Cs}\\u00ad\\u061c\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2064\\u2066-\\u206f\\ufeff\\ufff9-\\ufffb';
const unseen = new RegExp(`[${signs}]`, 'gu');

/**
 * A line from elsewhere as it can be shown: signs that hide, turn what follows them or end the line stand as `\ufffd`, so
 * that two names that differ by them do not look the same.
 */
export const inSight = (text: string): string =>
  text.replace(new RegExp(`[${signs}\\p{Zl}\\p{Zp}]`, 'gu'), '\ufffd');

/** One line in which all is seen, as a course or a policy may hold it: nothing in it breaks out of its place on paper. */
export const plainLine = new RegExp(`^[^${signs}\\p{Zl}\\p{Zp}]*$`, 'u');

export interface TypedLine {
  /** What is kept: without unseen signs, and without spaces at its ends. */
  text: string;
  /** How many unseen signs were taken out. */
  removed: number;
  /** Why it cannot be kept as it is; null where it can. */
  fault: 'too-long' | null;
}

/**
 * @param raw as it was typed or pasted
 * @param longest the length that the record takes, in UTF-16 code units
 */
export function typedLine(raw: string, longest: number): TypedLine {
  // A line end or a tab between two words is a space between them.
  const spaced = raw.replace(/[\t\r\n\u2028\u2029]+/g, ' ');
  const removed = spaced.match(unseen)?.length ?? 0;
  const text = spaced.replace(unseen, '').trim();
  return { text, removed, fault: text.length > longest ? 'too-long' : null };
}
