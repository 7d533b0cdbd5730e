import {
  type Area,
  common,
  cutBy,
  everywhere,
  faintest,
  holdsFixed,
  isEmpty,
  nowhere,
  opacityOf,
  shapeOf,
} from './areas';
import {
  boxOf,
  clientHeight,
  clientWidth,
  documentOf,
  find,
  frameOf,
  isOnTop,
  isRendered,
  matches,
  outer,
  scrollLeft,
  scrollTop,
  topOf,
  windowOf,
} from './elements';
import { once } from './once';

/** Where the children of an element can be seen, by how they are positioned. */
interface Room {
  flow: Area;
  absolute: Area;
  fixed: Area;
  /** How much all from here outwards lets be seen, from 0 to 1. */
  opacity: number;
}

/** What is seen of an element, where it could be seen, and whether it or what is around it is transparent. */
export interface Part {
  part: Area;
  clip: Area;
  faint: boolean;
  isAroundFaint: boolean;
}

const smallest = 8;

const roomOfAll = (area: Area, opacity: number): Room => ({
  flow: area,
  absolute: area,
  fixed: area,
  opacity,
});

/** At which edges what scrolls in a box begins; most begins at the left and at the top (CSS Overflow 3, 2.2). */
function beginningOf({ direction, writingMode, display, flexDirection }: CSSStyleDeclaration) {
  const isTurned = display.endsWith('flex') && flexDirection;
  return {
    atRight: (direction === 'rtl') !== (isTurned === 'row-reverse') || writingMode === 'vertical-rl',
    atBottom: isTurned === 'column-reverse',
  };
}

/**
 * The area in which the children of a box that cuts off can be seen: where it scrolls, all can be got at but what lies
 * before its beginning; in a box of no size nothing can, nor in one that is closed to its border.
 * @param part what is seen of the box itself
 */
function insideOf(element: Element, style: CSSStyleDeclaration, box: DOMRect, part: Area): Area {
  const { atRight, atBottom } = beginningOf(style);
  const scrolls = (overflow: string, client: number) => /auto|scroll/.test(overflow) && client >= smallest;
  const inside = { ...part };
  if (scrolls(style.overflowX, clientWidth(element)) && part.right > part.left) {
    inside.left = atRight ? -Infinity : box.left - scrollLeft(element);
    inside.right = atRight ? box.right - scrollLeft(element) : Infinity;
  }
  if (scrolls(style.overflowY, clientHeight(element)) && part.bottom > part.top) {
    inside.top = atBottom ? -Infinity : box.top - scrollTop(element);
    inside.bottom = atBottom ? box.bottom - scrollTop(element) : Infinity;
  }
  return inside;
}

/** The parts of elements that people see, for one look: what was asked once is remembered. */
export function roomsOfPage() {
  // Longer than 80 lines because what is known of one element, its frame and its page is asked for by each other.
  const rooms = new Map<Element, Room>();
  const parts = new Map<Element, Part>();
  const styleOf = once((element: Element) => windowOf(element).getComputedStyle(element));
  const wholePage = once(wholeOf);
  const hasLayout = (element: Element) => wholePage(documentOf(element)) !== null;

  /** The whole of a page, as far as people can get; null for a document without layout. */
  function wholeOf(document: Document): Room | null {
    const frame = frameOf(document);
    // What is in a frame that nobody sees may have no layout; it is not seen either.
    if (frame && !sees(frame)) return roomOfAll(nowhere, 0);
    const top = topOf(document);
    const box = top && boxOf(top);
    if (!top || !box?.width) return null;
    const { innerWidth, innerHeight, scrollX, scrollY } = windowOf(top);
    const body = find(document, 'body')[0] ?? top;
    const { left, right, top: start } = boxOf(body);
    const { overflowX, overflowY, direction } = styleOf(passesOn(body) ? body : top);
    const still = /hidden|clip/;
    const fixed = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
    // Wider than the window where the page itself is; a box that only lies beside it can hardly be got at.
    const absolute = {
      left: Math.min(-scrollX, box.left, left),
      top: Math.min(-scrollY, box.top, start),
      right: Math.max(innerWidth - scrollX, box.right, right),
      bottom: still.test(overflowY) && !isHeld(document, fixed) ? innerHeight : Infinity,
    };
    const reach = still.test(overflowX) ? 0 : top.scrollWidth;
    const flow =
      direction === 'rtl'
        ? { ...absolute, left: Math.min(absolute.left, innerWidth - reach - scrollX) }
        : { ...absolute, right: Math.max(absolute.right, reach - scrollX) };
    return { flow, absolute, fixed, opacity: 1 };
  }

  /** Whether a dialog that people see may keep a page from being scrolled, for as long as it is open. */
  const isHeld = (document: Document, window: Area) =>
    find(document, '[role$=dialog],[aria-modal=true],dialog[open]').some(
      (dialog) => !isEmpty(common(boxOf(dialog), window)),
    );

  /** What of an element can be seen, and where its children can. */
  function roomOf(element: Element): void {
    // Without recursion: a page may be as deep as it likes.
    const chain: Element[] = [];
    for (let at: Element | null = element; at && !rooms.has(at); at = outer(at)) chain.push(at);
    for (const one of chain.reverse()) rooms.set(one, furnish(one));
  }

  function furnish(element: Element): Room {
    const whole = wholePage(documentOf(element)) ?? roomOfAll(everywhere, 1);
    const around = outer(element);
    const onTop = isOnTop(element);
    const room = (!onTop && around && rooms.get(around)) || whole;
    const style = styleOf(element);
    const { position, display } = style;
    // Many dialogs keep the page behind them from being scrolled by fixing it in the window (ng-bootstrap#4345).
    const isPageHeld =
      position === 'fixed' && matches(element, 'html,body') && isHeld(documentOf(element), whole.fixed);
    const place = isPageHeld ? 'absolute' : onTop ? 'fixed' : position;
    let clip = place === 'fixed' ? room.fixed : place === 'absolute' ? room.absolute : room.flow;
    // What may have been moved aside has left the page's flow.
    const fixed = onTop || holdsFixed(style);
    if (fixed && clip.left === whole.flow.left && clip.right === whole.flow.right)
      clip = common(clip, whole.absolute);
    const opacity = room.opacity * opacityOf(style);
    const faint = opacity < faintest;
    const isAroundFaint = room.opacity < faintest;
    if (display === 'contents' || whole.flow === everywhere) {
      parts.set(element, { part: clip, clip, faint, isAroundFaint });
      return { ...room, opacity };
    }
    const box = boxOf(element);
    const shape = shapeOf(style, box);
    const left = common(clip, shape);
    const part = common(common(box, clip), shape);
    parts.set(element, { part, clip: left, faint, isAroundFaint });

    const inner = passesOn(element) ? left : cutBy(style, left, () => insideOf(element, style, box, part));
    return {
      flow: inner,
      absolute: fixed || position !== 'static' ? inner : common(room.absolute, shape),
      fixed: fixed ? inner : common(room.fixed, shape),
      opacity,
    };
  }

  /** Whether an element's `overflow` is the window's own: that of `html`, or of `body` where `html` has none. */
  function passesOn(element: Element): boolean {
    const top = topOf(documentOf(element));
    if (element === top) return true;
    if (!top || outer(element) !== top || !matches(element, 'body')) return false;
    const { overflowX = 'visible', overflowY = 'visible' } = styleOf(top);
    return overflowX === 'visible' && overflowY === 'visible';
  }

  const partOf = (element: Element): Part => {
    if (!parts.has(element)) roomOf(element);
    return parts.get(element) as Part;
  };
  /** Whether an element is wide and high enough to be seen. */
  const isWide = (element: Element, { part }: Part) =>
    !hasLayout(element) || (part.right - part.left >= smallest && part.bottom - part.top >= smallest);
  function sees(element: Element): boolean {
    return isRendered(element) && !partOf(element).faint && isWide(element, partOf(element));
  }
  return { styleOf, hasLayout, partOf, isWide, sees };
}

/** What one look knows of the rooms of a page. */
export type Rooms = ReturnType<typeof roomsOfPage>;
