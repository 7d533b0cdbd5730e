import { documentOf, topOf } from '../sites/elements';

/** The browser's own, whatever a page's picture of that name gives. */
const { addEventListener } = EventTarget.prototype;

/**
 * Listens without being in the way: before the page's own listeners, and unable to keep anything from happening.
 * @param signal ends all of it
 * @returns `hear` listens to events, whose names are given with spaces between; the same ear is never added twice
 */
export function ears(signal: AbortSignal) {
  const how = { capture: true, passive: true, signal };
  const heard = new WeakMap<EventTarget, Element | null>();
  return {
    hear(target: EventTarget, names: string, ear: (event: Event) => unknown) {
      for (const name of names.split(' ')) addEventListener.call(target, name, ear, how);
    },
    /**
     * Notes that a target is heard from now on.
     * @returns whether it wasn't before, or its document has another root element: then the page may have called
     *   `document.open()`, which takes all listeners from a document and its window, ours too, and leaves the document in
     *   place
     */
    startsHearing(target: EventTarget, root: Node): boolean {
      // A document belongs to none.
      const top = documentOf(root) ? null : topOf(root as Document);
      if (heard.has(target) && heard.get(target) === top) return false;
      heard.set(target, top);
      return true;
    },
  };
}
