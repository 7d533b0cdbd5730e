import { find, isConnected, matches, outer, windowOf } from '../sites/elements';

/** Whether an element lies in another, through slots, shadow roots and frames. */
export function isWithin(element: Element, box: Element): boolean {
  for (let at: Element | null | undefined = element; at; at = outer(at) ?? windowOf(at)?.frameElement)
    if (at === box) return true;
  return false;
}

/**
 * A page's modal dialogs, as far as they were seen to open: each is in front of everything that is not in it.
 * @param document those that are open in it already are known at once
 */
export function modalDialogs(document: Document) {
  let open: Element[] = [];
  return {
    begin() {
      open = find(document, 'dialog:modal');
    },
    /** Takes note of a box that opened or closed. */
    opened(box: Element) {
      if (matches(box, ':modal')) open.push(box);
    },
    /** Whether one of them is in front of an element, or of everything where there is none. */
    cover(element: Element | null): boolean {
      open = open.filter((one) => isConnected(one) && matches(one, ':modal'));
      const front = open.at(-1);
      return !!front && !(element && isWithin(element, front));
    },
  };
}
