import { alphaOf, common, faintest, opacityOf } from './areas';
import {
  boxOf,
  closest,
  contains,
  documentOf,
  elementAt,
  elementsAt,
  firstElementIn,
  follows,
  holds,
  isOfHtml,
  isRendered,
  lastElementIn,
  matches,
  nextElementTo,
  outer,
  parentOf,
  piecesOf,
  previousElementTo,
  rootOf,
  windowOf,
} from './elements';
import { isOurs } from './own';
import type { Rooms } from './rooms';
import { tallestRow } from './rows';

/*
 * What the area of a thing does not tell of whether people see it: something may lie over it, it may be cut to a shape
 * that is not told by its edges, or be turned so that its back is in front. The browser is asked what it finds at three
 * of its points.
 */

const smallest = 8;
/** A fixed box that is so much of the window high cannot be scrolled away from. */
const tall = 0.8;
/** How far out, and how far on, something that lets clicks through is looked for. */
const outwards = 10;
const onwards = 2;
const near = 4;

type StyleOf = Rooms['styleOf'];

/** Whether an element that takes part in the layout is not to be seen where it stands in the window. */
export function isCovered(element: Element, { hasLayout, partOf, styleOf }: Rooms): boolean {
  if (!hasLayout(element)) return false;
  const { part } = partOf(element);
  const { innerWidth, innerHeight } = windowOf(element);
  const { left, top, right, bottom } = common(part, {
    left: 0,
    top: 0,
    right: innerWidth,
    bottom: innerHeight,
  });
  if (right - left < smallest || bottom - top < smallest) return false;
  const root = rootOf(element) as Document;
  const points = [
    [(left + right) / 2, (top + bottom) / 2],
    [left + 2, top + 2],
    [right - 2, bottom - 2],
  ] as const;
  // Where a box around it is scrolled away from it, another stands at its points, and that covers nothing.
  const isScrolledOut = () =>
    scrollersAround(element, styleOf).some((box) => points.some((point) => !isAt(point, box)));
  const isHiddenAt = (point: Point) => {
    const over = topmostAt(root, point);
    if (!over || over === element || contains(element, over)) return false;
    const label = closest(over, 'label');
    if (label && contains(label, element)) return false;
    return contains(over, element) ? isLeftOutOf(over, element, styleOf) : isOpaque(over, element, styleOf);
  };
  return (points.every(isHiddenAt) && !isScrolledOut()) || isUnderVeil(element, styleOf);
}

/** What of the page is on top at a point. */
function topmostAt(root: Document, [x, y]: Point): Element | undefined {
  const over = elementAt(root, x, y) ?? undefined;
  return over && isOurs(over) ? elementsAt(root, x, y).find((at) => !isOurs(at)) : over;
}

/** The boxes around an element that scroll or clip. */
function scrollersAround(element: Element, styleOf: StyleOf): Element[] {
  const boxes: Element[] = [];
  for (let at = outer(element); at && !matches(at, 'body,html'); at = outer(at))
    if (styleOf(at).overflow !== 'visible') boxes.push(at);
  return boxes;
}

type Point = readonly [number, number];
function isAt([x, y]: Point, element: Element): boolean {
  const { left, top, right, bottom } = boxOf(element);
  return x >= left && x <= right && y >= top && y <= bottom;
}
function middleOf(element: Element): Point {
  const { left, top, width, height } = boxOf(element);
  return [left + width / 2, top + height / 2];
}

/**
 * Whether an element that would take a press does not take it, and what it lies in does: it is cut off by a shape, its
 * back is in front, or something is drawn over it by the page's style alone.
 */
function isLeftOutOf(over: Element, element: Element, styleOf: StyleOf): boolean {
  if (
    matches(over, 'html,body') ||
    styleOf(element).pointerEvents === 'none' ||
    piecesOf(element) !== 1 ||
    !isOfHtml(element) ||
    closest(element, '[inert]')
  )
    return false;
  const drawn = drawnOver(over);
  return !drawn.length || drawn.some(isSolid);
}

/** The styles of what is drawn before or after an element's content by the page's style alone. */
export function drawnBeside(element: Element): CSSStyleDeclaration[] {
  const view = windowOf(element);
  return ['::before', '::after']
    .map((side) => view.getComputedStyle(element, side))
    .filter(({ content }) => !/^(none|normal|)$/.test(content));
}
/** Those of them that lie over the content. */
const drawnOver = (element: Element) =>
  drawnBeside(element).filter(({ position }) => /absolute|fixed/.test(position));

/** Whether a box of a style lets nothing be seen behind it, pictures aside. */
function isSolid(style: CSSStyleDeclaration): boolean {
  const isShaded = /^(linear|radial|conic)-gradient\((?!.*(rgba|\/)).*rgb\(/.test(style.backgroundImage);
  // A colour that is mixed with what lies under it leaves that to be seen: so other extensions shade pages.
  const isMixed = !/^(normal)?$/.test(style.mixBlendMode ?? '');
  return (alphaOf(style) > 0.9 || isShaded) && opacityOf(style) > 0.9 && !isMixed;
}

/** What is narrower is a control; what lies over it and is hardly wider is drawn for it, as a switch's track is. */
const control = 120;
const wider = 2.5;
/** What lies in a box need not lie over its borders. */
const edges = 2;

/** Whether a box covers another whole, and is not drawn for it. */
function liesOver(over: Element, element: Element): boolean {
  const box = boxOf(element);
  const { left, top, right, bottom } = common(boxOf(over), box);
  return (
    right - left >= box.width - edges &&
    bottom - top >= box.height - edges &&
    (box.width >= control || boxOf(over).width >= wider * box.width)
  );
}

/**
 * Whether something takes the presses in the middle of a switch, though it may let it be seen: something higher than a
 * row, or a mask over the row. Where the switch must be scrolled to, what lies over the box that scrolls, or over the window
 * or all of a box around it, is asked.
 * @param element what people see of the switch
 * @param own the switch and what is around it
 */
export function isBlocked(element: Element, own: readonly Element[], { hasLayout, styleOf }: Rooms): boolean {
  if (!hasLayout(element)) return false;
  const { innerWidth, innerHeight } = windowOf(element);
  let box = element;
  for (const scroller of scrollersAround(element, styleOf))
    if (!isAt(middleOf(box), scroller)) box = scroller;
  const [x, y] = middleOf(box);

  const takesPresses = (at: Element) => {
    const style = styleOf(at);
    const { position } = style;
    const { width, height } = boxOf(at);
    // What lies in the box in the page's flow is what people see of it.
    if (isPassed(at, style) || (contains(box, at) && !/absolute|fixed/.test(position))) return false;
    return liesOver(at, box)
      ? height > tallestRow || isMask(at, style)
      : position === 'fixed' && width >= tall * innerWidth;
  };
  const isOwn = (at: Element) => own.includes(at) || contains(own[0] as Element, at);
  // To ask what lies at a point of the window makes a browser prepare all of the page to be painted, which takes 80 ms for
  // 90,000 elements (Chromium 156). Where the switch must be scrolled to, what may lie over it is looked for instead.
  if (x < 0 || x > innerWidth || y < 0 || y > innerHeight)
    return own
      .slice(1)
      .flatMap(endsOf)
      .some(
        (at) =>
          !own.includes(at) && isRendered(at) && isLaidOver(at, element, styleOf(at)) && takesPresses(at),
      );
  const isUnder = (root: Node) => {
    const over = elementsAt(root as Document, x, y);
    const first = over.find((at) => isOwn(at) || takesPresses(at));
    return !!first && !isOwn(first);
  };
  // Firefox finds in a shadow root only what stands in it (153: tried), and both find of it only the host in the document.
  return [...new Set([rootOf(element), documentOf(element)])].some(isUnder);
}

/** Whether a box that takes presses lies over what comes before it, or over all around it. */
const isLaidOver = (
  at: Element,
  element: Element,
  { position, pointerEvents, zIndex }: CSSStyleDeclaration,
) =>
  /absolute|fixed/.test(position) &&
  pointerEvents !== 'none' &&
  (zIndex === 'auto' ? follows(at, element) : Number(zIndex) > 0);

/** The first five elements in a box, and the last five: what is laid over a page begins or ends one of the boxes in it. */
function endsOf(box: Element): Element[] {
  const ends: Element[] = [];
  for (const [from, to] of [
    [firstElementIn, nextElementTo],
    [lastElementIn, previousElementTo],
  ] as const)
    for (let at = from(box), count = 0; at && count < 5; at = to(at), count++) ends.push(at);
  return ends;
}

/** Whether an element that lies over a row hides some of it, or shows that the row is at work. */
const isMask = (at: Element, style: CSSStyleDeclaration) =>
  !matches(at, 'a,label') && (alphaOf(style) >= 0.3 || holds(at, 'svg'));

/** Whether a bar or a small box stands still while the page scrolls: it covers nothing for good. */
export const isPassed = (over: Element, { position }: CSSStyleDeclaration) =>
  /fixed|sticky/.test(position) && boxOf(over).height < tall * windowOf(over).innerHeight;

/** Whether one of the boxes from here outwards, that do not hold the element, hides what lies under it and stays there. */
function isOpaque(over: Element, element: Element, styleOf: StyleOf): boolean {
  let opaque = false;
  for (let at: Element | null = over; at && !contains(at, element); at = outer(at)) {
    const style = styleOf(at);
    if (opacityOf(style) < faintest || isPassed(at, style)) return false;
    const isPicture = style.backgroundImage.includes('url(') || matches(at, 'img,video,canvas,iframe');
    if ((isPicture || isSolid(style)) && liesOver(at, element)) opaque = true;
  }
  return opaque;
}

/**
 * Whether something opaque lies over an element that lets clicks through, so that the browser does not find it there:
 * such a veil is drawn by an element after it or after one it lies in, or by the style of one it lies in.
 */
function isUnderVeil(element: Element, styleOf: StyleOf): boolean {
  let at: Element | null = element;
  for (let steps = 0; at && steps < outwards; steps++) {
    if (steps && steps < near && drawnOver(at).some(isVeiling)) return true;
    for (const veil of laterThan(at)) if (isVeil(veil, at, element, styleOf)) return true;
    at = outer(at);
  }
  return false;
}

/** The next elements after one, and the last in the same parent. */
function laterThan(element: Element): Set<Element> {
  const parent = parentOf(element);
  const last = parent && lastElementIn(parent);
  const later = new Set(last && last !== element ? [last] : []);
  for (let next = nextElementTo(element); next && later.size <= onwards; next = nextElementTo(next))
    later.add(next);
  return later;
}

/** Whether what an element's style draws over its content fills it, and lets clicks through. */
const isVeiling = (style: CSSStyleDeclaration) =>
  style.pointerEvents === 'none' &&
  style.position === 'absolute' &&
  !style.zIndex.startsWith('-') &&
  isSolid(style) &&
  [style.left, style.top, style.right, style.bottom].every((edge) => Number.parseFloat(edge) <= 0);

const levelOf = ({ zIndex }: CSSStyleDeclaration) => Number.parseInt(zIndex, 10) || 0;

/** @param at the element, or what it lies in, beside which the veil stands */
function isVeil(veil: Element, at: Element, element: Element, styleOf: StyleOf): boolean {
  const style = styleOf(veil);
  return (
    style.pointerEvents === 'none' &&
    isSolid(style) &&
    levelOf(style) >= Math.max(0, levelOf(styleOf(at))) &&
    isRendered(veil) &&
    liesOver(veil, element) &&
    !isPassed(veil, style)
  );
}
