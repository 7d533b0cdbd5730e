/**
 * What a person types in one line for the record: a reference, a label. What no eye sees is taken out while it is
 * typed, and what is too long is refused in words; nothing is ever cut.
 */

/**
 * Signs that are not seen and are no part of a word: controls, marks of direction, spaces of no width, letters without a
 * picture, tags, halves of characters.
 */
const signs = [
  '\\p{Cc}\\p{Cs}\\u00ad\\u034f\\u061c\\u115f\\u1160\\u17b4\\u17b5\\u180e\\u200b\\u200e\\u200f\\u202a-\\u202e',
  '\\u2060-\\u206f\\u2800\\u3164\\ufeff\\uffa0\\ufff0-\\ufffb\\u{1bca0}-\\u{1bca3}\\u{1d173}-\\u{1d17a}',
  '\\u{e0000}-\\u{e00ff}\\u{e01f0}-\\u{e0fff}',
].join('');

/** A letter or mark, emoji aside, of the scripts that have no use for joiners and chosen shapes. */
const plainLetter =
  '[\\p{sc=Latin}\\p{sc=Greek}\\p{sc=Cyrillic}\\p{sc=Hebrew}\\p{sc=Common}\\p{sc=Inherited}]';
const joins = `(?:(?!${plainLetter})[\\p{L}\\p{M}]|[\\p{Extended_Pictographic}\\p{Emoji_Modifier}\\ufe0f])`;
const isShaped = `(?:(?!${plainLetter})[\\p{L}\\p{M}]|\\p{Emoji})`;
/** The joiners of emoji and of Persian or Indic words, and the chosen shapes of emoji and ideographs, stay where they join. */
const outOfPlace = [
  `(?<!${joins})[\\u200c\\u200d]|[\\u200c\\u200d](?!${joins})`,
  `(?<!${isShaped})[\\u180b-\\u180d\\u180f\\ufe00-\\ufe0f\\u{e0100}-\\u{e01ef}]`,
].join('|');
const unseen = new RegExp(`[${signs}]|${outOfPlace}`, 'gu');
const unseenOrEnding = new RegExp(`[${signs}\\p{Zl}\\p{Zp}]|${outOfPlace}`, 'gu');

/**
 * A line from elsewhere as it can be shown: signs that hide, turn what follows them or end the line stand as `\ufffd`, so
 * that two names that differ by them do not look the same. So does a line of spaces alone, which would name nobody.
 */
export const inSight = (text: string): string => {
  const shown = text.replace(unseenOrEnding, '\ufffd');
  return shown !== '' && shown.trim() === '' ? '\ufffd' : shown;
};

/** One line in which all is seen, as a course or a policy may hold it: nothing in it breaks out of its place on paper. */
export const plainLine = new RegExp(`^[^${signs}\\p{Zl}\\p{Zp}]*$`, 'u');

/**
 * Whether two lines look the same on a page: accents may be written as one sign or as two (Unicode's forms NFC and NFD; a
 * Mac's file names are in the second), and a page shows spaces of every kind and number as one.
 */
export const looksLike = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((text) => text.normalize('NFC').replace(/\s+/g, ' ').trim());
  return a === b;
};

export interface TypedLine {
  /** What is kept: without unseen signs, and without spaces at its ends. */
  text: string;
  /** How many unseen signs were taken out. */
  removed: number;
  /** Why it cannot be kept as it is; null where it can. */
  fault: 'too-long' | null;
}

/**
 * Makes one line of what a person typed, as the record takes it.
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
