import { common, holdsFixed, isEmpty } from '../sites/areas';
import {
  attribute,
  boxOf,
  byId,
  documentOf,
  find,
  isOnTop,
  labelsOf,
  linesIn,
  outer,
  parentOf,
  rootOf,
  tagOf,
  topOf,
  windowOf,
} from '../sites/elements';
import { once } from '../sites/once';

/** A box in the top document's viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whether two boxes share any area. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** The smallest box around two boxes. */
const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** The part of a window that people see of its page, scroll bars aside. */
function windowBox(view: Window): Box {
  const { width, height, scale } = view.visualViewport ?? {
    width: view.innerWidth,
    height: view.innerHeight,
    scale: 1,
  };
  return { left: 0, top: 0, right: width * scale, bottom: height * scale };
}

/** Whether an ancestor with this style is the box that a positioned descendant is laid out in (CSS Position 3, 2.1). */
const containsPositioned = (style: CSSStyleDeclaration, position: string) =>
  (position === 'absolute' && style.position !== 'static') || holdsFixed(style);

/** What the scrolling and clipping boxes around an element leave of its box, in its own document's viewport. */
function clipped(element: Element, box: Box): Box {
  const view = windowOf(element);
  const top = topOf(documentOf(element));
  const isPage = (at: Element) => at === top || (tagOf(at) === 'body' && parentOf(at) === top);
  let left = box;
  let { position } = view.getComputedStyle(element);
  const beyond = (at: Element) => (isOnTop(at) ? null : outer(at));
  for (let at = beyond(element); at; at = beyond(at)) {
    const style = view.getComputedStyle(at);
    if (/absolute|fixed/.test(position) && !containsPositioned(style, position)) continue;
    if (style.overflow !== 'visible' && !isPage(at)) left = common(left, boxOf(at));
    position = style.position;
  }
  return left;
}

/** Where an element is, in the top document's viewport. */
interface Whereabouts {
  /** The whole of it, seen or not. */
  whole: Box;
  /** What is to be seen of it; null where nothing is. */
  seen: Box | null;
}

/**
 * Where an element is in the top document's viewport, and what the frames, scrolling boxes and windows it lies in leave
 * to be seen. A frame that the page has scaled or zoomed scales what is in it.
 * @param windows the part of each window that people see
 * @returns null when the element has left the page
 */
function whereabouts(element: Element, windows: (view: Window) => Box): Whereabouts | null {
  const { left, top, right, bottom } = boxOf(element);
  let whole: Box = { left, top, right, bottom };
  let seen = whole;
  for (let inner: Element | null = element; inner; ) {
    const view: Window | null = windowOf(inner);
    if (!view) return null;
    seen = common(clipped(inner, seen), windows(view));
    inner = view.frameElement;
    if (!inner) break;
    const frame = boxOf(inner);
    const { offsetWidth, offsetHeight, clientLeft, clientTop } = inner as HTMLElement;
    const [across, down] = [frame.width / (offsetWidth || 1), frame.height / (offsetHeight || 1)];
    const outward = (box: Box): Box => ({
      left: frame.left + (clientLeft + box.left) * across,
      top: frame.top + (clientTop + box.top) * down,
      right: frame.left + (clientLeft + box.right) * across,
      bottom: frame.top + (clientTop + box.bottom) * down,
    });
    whole = outward(whole);
    seen = outward(seen);
  }
  return { whole, seen: isEmpty(seen) ? null : seen };
}

/** What is more than a row, whatever its height. */
const containers = /^(html|body|main|ul|ol|dl|table|tbody|form)$/;
/** What counts as another switch, seen or not: a row that holds two is no row. */
const anySwitch = '[role=switch],input[type=checkbox]';

/** The element and its label in one row: as far out as it stays no taller than a row and holds no second switch. */
function rowOf(element: Element, tallest: number): Element {
  let row = element;
  for (let at = outer(element); at; at = outer(at)) {
    const { height } = boxOf(at);
    if (containers.test(tagOf(at)) || height > tallest || find(at, anySwitch).length > 1) break;
    row = at;
  }
  return row;
}

/** The elements that name a control: its labels and what `aria-labelledby` points at. */
function namesOf(control: Element): Element[] {
  const root = rootOf(control);
  const ids = attribute(control, 'aria-labelledby')?.slice(0, 2000).split(/\s+/, 20) ?? [];
  return [...labelsOf(control), ...ids.flatMap((id) => (id && byId(root, id)) || [])];
}

/** What is pointed at: where the ring goes, and what the note must leave free. */
export interface Target {
  /** The ring's inside; null where nothing of it is to be seen. */
  ring: Box | null;
  /** The ring and the row with its label. */
  clear: Box | null;
  /** On which side of the window the thing is, where it is outside. */
  beyond: 'above' | 'below' | null;
  /** The window. */
  page: Box;
}

/** How far the ring's inside stands off what it is about, and how thick its two bands are. */
const padding = 8;
const bands = 5;

/** How far a ring may reach on each side so that its bands lie on no letter of the row. */
function paddings(
  { seen, whole }: { seen: Box; whole: Box },
  row: Element,
  offset: { x: number; y: number },
) {
  const pads = { left: padding, top: padding, right: padding, bottom: padding };
  for (const line of linesIn(row, 40)) {
    const [left, right] = [line.left + offset.x, line.right + offset.x];
    const [top, bottom] = [line.top + offset.y, line.bottom + offset.y];
    const level = top < seen.bottom + padding && bottom > seen.top - padding;
    const inLine = left < seen.right + padding && right > seen.left - padding;
    if (level && right <= seen.left) pads.left = Math.min(pads.left, seen.left - right - bands);
    if (level && left >= seen.right) pads.right = Math.min(pads.right, left - seen.right - bands);
    if (inLine && bottom <= seen.top) pads.top = Math.min(pads.top, seen.top - bottom - bands);
    if (inLine && top >= seen.bottom) pads.bottom = Math.min(pads.bottom, top - seen.bottom - bands);
  }
  for (const side of ['left', 'top', 'right', 'bottom'] as const) {
    // Where a frame or scrolling box cuts the thing, the ring closes at the cut.
    if (seen[side] !== whole[side]) pads[side] = 0;
    pads[side] = Math.max(0, pads[side]);
  }
  return pads;
}

/**
 * Works out where to point.
 * @param box the thing that is ringed: the switch, or the row it stands in; null where nothing is
 * @param control the switch itself, where there is one
 * @param view the top document's window
 */
export function targetOf(box: Element | null, control: Element | undefined, view: Window): Target {
  const windows = once(windowBox);
  const page = windows(view);
  const nowhere: Target = { ring: null, clear: null, beyond: null, page };
  const place = box && whereabouts(box, windows);
  if (!place) return nowhere;
  const { whole, seen } = place;
  if (!seen) {
    const beyond = whole.top >= page.bottom ? 'below' : whole.bottom <= page.top ? 'above' : null;
    return { ...nowhere, beyond };
  }
  const row = rowOf(box, Math.min(160, page.bottom * 0.4));
  const { left, top } = boxOf(box);
  const pads = paddings({ seen, whole }, row, { x: whole.left - left, y: whole.top - top });
  const ring = {
    left: Math.max(seen.left - pads.left, page.left + bands),
    top: Math.max(seen.top - pads.top, page.top + bands),
    right: Math.min(seen.right + pads.right, page.right - bands),
    bottom: Math.min(seen.bottom + pads.bottom, page.bottom - bands),
  };
  let clear: Box = {
    left: ring.left - bands,
    top: ring.top - bands,
    right: ring.right + bands,
    bottom: ring.bottom + bands,
  };
  for (const element of [row, ...(control ? namesOf(control) : [])]) {
    const part = whereabouts(element, windows)?.seen;
    if (part && part.bottom - part.top <= page.bottom / 2) clear = around(clear, part);
  }
  return { ring, clear, beyond: null, page };
}
