import {
  declaredModals,
  elementsIn,
  enclosing,
  find,
  hasElements,
  holds,
  isConnected,
  isElement,
  matches,
  rootOf,
} from '../sites/elements';
import { openEyes } from '../sites/visible';

/** Whether an element lies in another, through slots, shadow roots and frames. */
export function isWithin(element: Element, box: Node): boolean {
  for (let at: Element | null = element; at; at = enclosing(at)) if (at === box) return true;
  return false;
}

/** Whether a node is or holds a dialog that a page declares to be modal; asked for every node that comes, goes or changes. */
export const holdsModal = (node: Node): boolean =>
  isElement(node) && (matches(node, declaredModals) || (hasElements(node) && holds(node, declaredModals)));

/** Whether people see a dialog; some have no size, and what is in them is fixed in the window. */
function isShown(dialog: Element): boolean {
  const { sees } = openEyes();
  return sees(dialog) || elementsIn(dialog).some(sees);
}

/** What is open, and closed by a press on anything that is not in it. */
const closesLightly = ':popover-open:is([popover=""],[popover=auto i],[popover=hint i])';
function isInLightly(element: Element): boolean {
  for (let at: Element | null = element; at; at = enclosing(at)) if (matches(at, closesLightly)) return true;
  return false;
}

/** A page's modal dialogs, as far as they are known: each is in front of everything that is not in it. */
export function modalDialogs(document: Document) {
  let known: Element[] = [];
  /** The last that opened and is open still. */
  const front = () => {
    known = known.filter((one) => isConnected(one) && matches(one, ':modal'));
    return known.at(-1);
  };
  /** The last of those that the page only declares modal, as they stand in the document or around an element. */
  const lastDeclared = (element: Element | null) => {
    const roots = new Set([document, element ? rootOf(element) : document]) as Set<ParentNode & Node>;
    return [...roots]
      .flatMap((root) => find(root, declaredModals))
      .filter(isShown)
      .at(-1);
  };
  return {
    /** Learns of those that opened in a document or shadow root before it was heard. */
    learn(root: ParentNode) {
      known.push(...find(root, 'dialog:modal'));
    },
    /** Takes note of what opened or closed: a box, or a document that was shown on the whole screen. */
    opened(box: Node) {
      front();
      if (isElement(box) && matches(box, ':modal')) known.push(box);
    },
    /** Whether a press on what is not in the page's open boxes reaches nothing, or closes the one that an element is in. */
    holdPresses: (element: Element | null) =>
      front() !== undefined ||
      lastDeclared(element) !== undefined ||
      (element !== null && isInLightly(element)),
    /** Whether one of them is in front of an element, or of everything where there is none. */
    cover: (element: Element | null): boolean =>
      [front(), lastDeclared(element)].some((one) => one && !(element && isWithin(element, one))),
  };
}
