import { isEmpty } from './areas';
import { isCovered } from './cover';
import { boxOf, isRendered, windowOf } from './elements';
import { roomsOfPage } from './rooms';

/*
 * Who is visible: one question, answered here for whatever is looked for, what competes with it, and rows alike. An
 * element is visible where people can see it now or by scrolling: it is rendered, nothing around it is transparent, no
 * box around it cuts it off, and it does not lie off the page. `aria-hidden` hides from assistive technology, not from
 * sight.
 */

/** What can be told of elements in one look; it remembers, so it is of no use once the page has changed. */
export interface Eyes {
  /** Whether an element takes part in the page's layout, and is not hidden by `visibility`. */
  isRendered(element: Element): boolean;
  /** Whether an element is shown at all, of whatever size. */
  shows(element: Element): boolean;
  /** Whether people see a box of it, at least 8 pixels wide and high. Without layout (a test's document) as `shows`. */
  sees(element: Element): boolean;
  /** The same, where the element's own transparency does not count: it may lie over what is drawn for it. */
  seesPlaceOf(element: Element): boolean;
  /** Whether a box stands still in the window while the page scrolls. */
  standsStill(element: Element): boolean;
  /** Whether something is drawn before or after an element's content by the page's style alone. */
  drawsBeside(element: Element): boolean;
  /** Whether an element has no box of its own that could be ringed: a piece of a line, or none at all. */
  isBoxless(element: Element): boolean;
  /** Whether something opaque that belongs to the page itself, and would not scroll away, lies over an element. */
  isCovered(element: Element): boolean;
}

/**
 * Eyes for a document that has neither style nor layout: a copy of a page, or a test's.
 * @param isShown whether people see an element, as far as the document itself tells
 */
export const plainEyes = (
  isShown: (element: Element) => boolean,
  standsStill: (element: Element) => boolean = () => false,
): Eyes => ({
  isRendered: isShown,
  shows: isShown,
  sees: isShown,
  seesPlaceOf: isShown,
  standsStill,
  drawsBeside: () => false,
  isBoxless: () => false,
  isCovered: () => false,
});

/**
 * Eyes for one look at a page in a browser: its style and layout are asked.
 */
export function openEyes(): Eyes {
  const rooms = roomsOfPage();
  const { styleOf, hasLayout, partOf, isWide, sees } = rooms;

  function shows(element: Element): boolean {
    if (!isRendered(element) && styleOf(element).display !== 'contents') return false;
    const { part, clip, faint } = partOf(element);
    if (faint) return false;
    if (!hasLayout(element)) return true;
    const { width, height } = boxOf(element);
    return !isEmpty(width && height ? part : clip);
  }
  function seesPlaceOf(element: Element): boolean {
    return isRendered(element) && !partOf(element).isAroundFaint && isWide(element, partOf(element));
  }
  function drawsBeside(element: Element): boolean {
    const view = windowOf(element);
    return (
      hasLayout(element) &&
      sees(element) &&
      ['::before', '::after'].some(
        (side) => !/^(none|normal|)$/.test(view.getComputedStyle(element, side).content),
      )
    );
  }

  return {
    isRendered,
    shows,
    sees,
    seesPlaceOf,
    standsStill: (element) => /fixed|sticky/.test(styleOf(element).position),
    drawsBeside,
    isBoxless: (element) => /^(inline|contents)$/.test(styleOf(element).display),
    isCovered: (element) => isCovered(element, rooms),
  };
}
