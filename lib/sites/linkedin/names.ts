import { comparable } from '../comparable';
import { allById, attribute, closest, idsReferredTo, labelsOf, rootOf } from '../elements';
import { textOf } from '../texts';

/** Give or take a word ("on", "toggle") before a label, and anything after it. */
export const word = 8;
/** Whether a text holds one of these labels: anywhere in it, or at its start, give or take this many letters. */
export const speaksOf = (text: string, labels: readonly string[], more = Number.POSITIVE_INFINITY) =>
  text !== '' &&
  labels.some((label) => {
    const at = text.indexOf(label);
    return at === 0 || (at > 0 && text.length <= label.length + more);
  });
/** So many letters after a label are a description of it; fewer, and more than a word, make it another name. */
const description = 30;
/** What turns a label into its contrary, where it comes before it. */
const contrary = /^(do)?n[o']?t|^(no|not|non|nie|nao|ne|stop|never|nicht)$/;
/**
 * How a name that is given to a control says one of these labels: as `label`, give or take a word, or several of them and
 * nothing else; as `described`, with more words after it than any other name has. Otherwise it may speak of the label and
 * be another thing's ("Email me when … changes", "… newsletter").
 */
export function saysLabel(name: string, labels: readonly string[]): 'label' | 'described' | null {
  let rest = name;
  let before = Number.POSITIVE_INFINITY;
  for (const label of labels) {
    if (!rest.includes(label)) continue;
    before = Math.min(before, name.indexOf(label));
    rest = rest.replace(label, '');
  }
  if (before > word || contrary.test(name.slice(0, before))) return null;
  return rest.length <= word ? 'label' : rest.length - before >= description ? 'described' : null;
}
/** Whether a text is one of these labels, give or take a word. */
export const isOneOf = (text: string, labels: readonly string[]) =>
  labels.some((label) => text.includes(label) && text.length <= label.length + word);
/** Longer than any "on" or "off" we know of; what is shorter names nothing. */
export const tellsMore = (text: string) => text.length > 10;

/** Texts that were compared before; most of a page's stay what they are from look to look. */
const compared = new Map<string, string>();
/** A page's text as `comparable` gives it, as far as a label may go; empty where there is none. */
export function lettersOf(text: string | null): string {
  if (!text) return '';
  let letters = compared.get(text);
  if (letters === undefined) {
    letters = comparable(text.slice(0, 500));
    if (compared.size > 1000) compared.clear();
    compared.set(text, letters);
  }
  return letters;
}

/** How an element's text begins. */
export const startOf = (element: Element) => lettersOf(textOf(element)).slice(0, 30);

/** The name that is given to a control: what `aria-labelledby` points at, where that exists; `aria-label`; its labels; its own text. */
export function givenName(
  control: Element,
  labels: (control: Element) => readonly Element[] = labelsOf,
): string {
  const root = rootOf(control);
  const referred = idsReferredTo(control).flatMap((id) => {
    // Where several bear the same id and say different things, it names nothing.
    const [first, ...more] = allById(root, id);
    return first && more.every((one) => textOf(one) === textOf(first)) ? first : [];
  });
  const name = lettersOf(referred.map(textOf).join(''));
  if (tellsMore(name)) return name;
  const label = lettersOf(attribute(control, 'aria-label'));
  if (tellsMore(label)) return label;
  const around = new Set([...labels(control), closest(control, 'label') ?? control]);
  const text = lettersOf([...around].map(textOf).join(''));
  return tellsMore(text) ? text : '';
}

/** A control's keys, as they are looked for in keys.ts. */
export const keysOf = (control: Element) =>
  `${attribute(control, 'aria-labelledby')?.slice(0, 2000)} ${attribute(control, 'id')}`;
