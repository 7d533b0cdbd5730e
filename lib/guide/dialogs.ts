import { enclosing, find, isConnected, isElement, matches } from '../sites/elements';

/** Whether an element lies in another, through slots, shadow roots and frames. */
export function isWithin(element: Element, box: Node): boolean {
  for (let at: Element | null = element; at; at = enclosing(at)) if (at === box) return true;
  return false;
}

/** A page's modal dialogs, as far as they are known: each is in front of everything that is not in it. */
export function modalDialogs() {
  let known: Element[] = [];
  /** The last that opened and is open still. */
  const front = () => {
    known = known.filter((one) => isConnected(one) && matches(one, ':modal'));
    return known.at(-1);
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
    /** Whether any is open. */
    any: () => front() !== undefined,
    /** Whether one of them is in front of an element, or of everything where there is none. */
    cover(element: Element | null): boolean {
      const one = front();
      return !!one && !(element && isWithin(element, one));
    },
  };
}
