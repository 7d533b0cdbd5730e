/** Letters and signs that need none of what is done to others. */
const plain = /^[ -~\n\t]*$/;
/** All kinds of white space. */
const spaces = /\s+/g;
/** Marks that nobody sees: soft hyphen, joiners, directions, variation selectors, byte order mark. */
const invisible = /[\u00ad\u061c\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff]|[\ufe00-\ufe0f]/g;
/** Accents, once they are letters of their own. */
const accents = /[\u0300-\u036f]/g;
/** Apostrophes, primes and single quotes, one of which is a modifier letter. */
const apostrophes = /[`\u00b4\u02b9\u02bb-\u02bd\u02c8\u055a\u05f3\u2018-\u201b\u2032\u2035\ua78c\uff07]/g;
const hyphens = /[\u058a\u05be\u2010-\u2015\u2043\u2212\ufe58\ufe63\uff0d]/g;
/** A stop or mark at the end, that one quotes with the label and another does not. */
const end = /[.:?!…]+$/;

/**
 * A text as labels are compared: without regard to case, compatibility form, accents (folded, since a page may print
 * them in either of two forms, or leave them out), kind of apostrophe and hyphen, invisible marks, a closing stop, and
 * spaces, which stand or do not stand where a label is put together from several elements.
 *
 * @param text anything; null and undefined are as the empty text
 * @returns what is equal for two texts that people would call the same label
 */
export function comparable(text: string | null | undefined): string {
  const given = text ?? '';
  const letters = plain.test(given)
    ? given.replaceAll('`', "'")
    : given
        .replace(invisible, '')
        .replace(apostrophes, "'")
        .normalize('NFKD')
        .replace(accents, '')
        .replace(hyphens, '-');
  return letters.replace(spaces, '').toLowerCase().replace(end, '');
}
