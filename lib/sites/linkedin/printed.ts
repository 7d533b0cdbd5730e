import { closest, find, parentOf } from '../elements';
import { type Look, navigation, quotation } from '../look';
import { textNodesIn, textOf } from '../texts';
import { lettersOf, speaksOf } from './names';

/** More pieces of text than the main content of a settings page has. */
const mostTexts = 3000;
/** With fewer letters a piece of text is no part of a label. */
const fewest = 5;
/** So many elements out, a label that consists of several pieces of text is whole. */
const outwards = 3;

/**
 * Whether a label is printed in the main content, away from a box: what stands there is what it names, be it drawn in a way
 * that no browser takes for a switch. Headings name a page or a part of it, and are passed over.
 * @param box what the label would be in if it were a switch's own
 */
export function isPrintedBeside(look: Look, labels: readonly string[], box: Element | undefined): boolean {
  const { document, roots, mainsSeen, eyes, isCentral, within } = look;
  const [main = find(document, 'body')[0]] = mainsSeen();
  const isLabel = (text: Text) => {
    const letters = lettersOf(text.data.slice(0, 100));
    if (letters.length < fewest) return undefined;
    if (!labels.some((label) => letters.startsWith(label) || label.startsWith(letters))) return undefined;
    let at = parentOf(text);
    for (let steps = 0; at && steps < outwards; steps++, at = parentOf(at))
      if (speaksOf(lettersOf(textOf(at)), labels, 0)) return at;
    return undefined;
  };
  return [main, ...roots.slice(1)].some(
    (root) =>
      root &&
      textNodesIn(root, mostTexts).some((text) => {
        const at = isLabel(text);
        return (
          at &&
          !(box && within(at, box)) &&
          !closest(at, 'h1,h2') &&
          eyes.shows(at) &&
          isCentral(at, navigation, quotation)
        );
      }),
  );
}
