import { common, isEmpty } from './areas';
import { drawnBeside, isBlocked, isCovered } from './cover';
import { boxOf, enclosing, isLaidOut, isRendered, outer, windowOf } from './elements';
import { once } from './once';
import { roomsOfPage } from './rooms';
import { tallestRow } from './rows';

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
  /** How a box is placed, as in CSS; `static` where nothing tells. */
  positionOf(element: Element): string;
  /** How much of the window a box is as large as: 1 where it is as large, or where nothing tells. */
  shareOf(element: Element): number;
  /** Whether a box is higher than any row; false where nothing tells. */
  isTall(element: Element): boolean;
  /** Whether a person's press could reach it, as far as the page's style goes. */
  takesPresses(element: Element): boolean;
  /** Whether the pointer over it says that it cannot be used now. */
  forbids(element: Element): boolean;
  /** Whether something, however transparent, takes the presses of a switch. @param own it and what is around it */
  isBlocked(element: Element, own: readonly Element[]): boolean;
  /** Whether something is drawn before or after an element's content by the page's style alone. */
  drawsBeside(element: Element): boolean;
  /** Whether an element has no box of its own that could be ringed: a piece of a line, or none at all. */
  isBoxless(element: Element): boolean;
  /** Whether something opaque lies over an element that would not scroll away, or it is cut off or turned away itself. */
  isCovered(element: Element): boolean;
}

const never = () => false;

/**
 * Eyes for a document that has neither style nor layout: a copy of a page, or a test's.
 * @param isShown whether people see an element, as far as the document itself tells
 */
export const plainEyes = (
  isShown: (element: Element) => boolean,
  positionOf: (element: Element) => string = () => 'static',
): Eyes => ({
  isRendered: isShown,
  shows: isShown,
  sees: isShown,
  seesPlaceOf: isShown,
  positionOf,
  shareOf: () => 1,
  isTall: never,
  takesPresses: () => true,
  forbids: never,
  isBlocked: never,
  drawsBeside: never,
  isBoxless: never,
  isCovered: never,
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
  const drawsBeside = (element: Element) =>
    hasLayout(element) && sees(element) && drawnBeside(element).length > 0;

  function shareOf(element: Element): number {
    if (!hasLayout(element)) return 1;
    const { width, height } = boxOf(element);
    const { innerWidth, innerHeight } = windowOf(element);
    return (width * height) / (innerWidth * innerHeight);
  }

  return {
    isRendered,
    shows,
    sees,
    seesPlaceOf,
    positionOf: (element) => styleOf(element).position || 'static',
    shareOf,
    isTall: (element) => boxOf(element).height > tallestRow,
    takesPresses: (element) => styleOf(element).pointerEvents !== 'none',
    forbids: (element) => /(wait|progress|not-allowed)$/.test(styleOf(element).cursor),
    isBlocked: (element, own) => isBlocked(element, own, rooms),
    drawsBeside,
    isBoxless: (element) => /^(inline|contents)$/.test(styleOf(element).display),
    isCovered: (element) => isCovered(element, rooms),
  };
}

/**
 * Whether an element, or the frame it is in, lies in a part of the page that the browser puts off laying out (CSS
 * Containment 2, 4.4). It is not asked itself: the browser would lay it out then, and fetch its pictures and fonts.
 */
function putsOff(element: Element, isThere: (element: Element) => boolean): boolean {
  for (let at: Element | null = element; at && !isThere(at); at = enclosing(at)) {
    const box = outer(at);
    if (!box || !isThere(box)) continue;
    const { innerWidth: right, innerHeight: bottom, getComputedStyle } = windowOf(box);
    return (
      getComputedStyle(box).contentVisibility === 'auto' &&
      isEmpty(common(boxOf(box), { left: 0, top: 0, right, bottom }))
    );
  }
  return false;
}

/**
 * The same, but that what the browser puts off laying out is left alone, so that the page's server is asked for nothing
 * that it would not be asked for without us. Such things are taken for shown, as they are to whoever scrolls there, and
 * for nothing that can be used.
 */
export function sparingEyes(): Eyes {
  const isThere = once(isLaidOut);
  const isPutOff = once((element: Element) => putsOff(element, isThere));
  const far: Eyes = { ...plainEyes(() => true), takesPresses: never };
  const near = openEyes();
  const each = Object.keys(near) as (keyof Eyes)[];
  return Object.fromEntries(
    each.map((name) => [
      name,
      (element: Element, own: readonly Element[]) => (isPutOff(element) ? far : near)[name](element, own),
    ]),
  ) as unknown as Eyes;
}
