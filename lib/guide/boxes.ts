import { type Area, alphaOf, common, cutBy, everywhere, holdsFixed, isEmpty } from '../sites/areas';
import { isPassed } from '../sites/cover';
import {
  boxOf,
  documentOf,
  elementsAt,
  find,
  isOnTop,
  labelsOf,
  matches,
  nextElementTo,
  outer,
  parentOf,
  previousElementTo,
  tagOf,
  topOf,
  windowOf,
} from '../sites/elements';
import { once } from '../sites/once';
import { holdsRows, tallestRow } from '../sites/rows';
import { linesIn, textOf } from '../sites/texts';
import { namesReferredTo } from './changes';
import { isWithin } from './dialogs';

/** An area in the top document's viewport, in CSS pixels. */
export type Box = Area;

/** Whether two boxes share any area. */
export const overlap = (a: Box, b: Box): boolean => !isEmpty(common(a, b));

/** The smallest box around two boxes. */
const around = (a: Box, b: Box): Box => ({
  left: Math.min(a.left, b.left),
  top: Math.min(a.top, b.top),
  right: Math.max(a.right, b.right),
  bottom: Math.max(a.bottom, b.bottom),
});

/** The part of a window that people see of its page, scroll bars aside. */
function windowBox({ visualViewport, innerWidth, innerHeight }: Window): Box {
  const { width = innerWidth, height = innerHeight, scale = 1 } = visualViewport ?? {};
  if (!visualViewport || scale <= 1) return { left: 0, top: 0, right: width * scale, bottom: height * scale };
  // Two fingers made the page larger than the window.
  const { offsetLeft: left, offsetTop: top } = visualViewport;
  return { left, top, right: left + width, bottom: top + height };
}

/** Whether an ancestor with this style is the box that a positioned descendant is laid out in (CSS Position 3, 2.1). */
const containsPositioned = (style: CSSStyleDeclaration, position: string) =>
  (position === 'absolute' && style.position !== 'static') || holdsFixed(style);

/** The way to what can't be seen. */
export type Way = 'above' | 'below' | 'left' | 'right';

/** On which side of an area a box lies that is outside it; what is above or below may be beside it as well. */
function wayTo(box: Box, area: Box): Way | null {
  if (box.top >= area.bottom) return 'below';
  if (box.bottom <= area.top) return 'above';
  if (box.left >= area.right) return 'right';
  return box.right <= area.left ? 'left' : null;
}

/** The areas that the scrolling and clipping boxes around an element leave, from the inside outwards, in its own viewport. */
function clipsOf(element: Element): Box[] {
  const view = windowOf(element);
  const top = topOf(documentOf(element));
  const isPage = (at: Element) => at === top || (tagOf(at) === 'body' && parentOf(at) === top);
  const clips: Box[] = [];
  let { position } = view.getComputedStyle(element);
  const beyond = (at: Element) => (isOnTop(at) ? null : outer(at));
  for (let at = beyond(element); at; at = beyond(at)) {
    const style = view.getComputedStyle(at);
    if (/absolute|fixed/.test(position) && !containsPositioned(style, position)) continue;
    if (!isPage(at)) clips.push(cutBy(style, everywhere, () => boxOf(at)));
    position = style.position;
  }
  return clips;
}

/** A colour that hides less lets something of what lies behind it be seen. */
const solid = 0.9;

/**
 * What a bar that is fixed in the window, or sticks in it, leaves to be seen of an element that is scrolled beneath it;
 * none where none lies over it. The browser is asked what it finds in the middle and near two corners of what is seen:
 * a bar from side to side covers one of these.
 */
function besideBar(element: Element, { left, top, right, bottom }: Box, view: Window): Box[] {
  for (const share of [0.5, 0.05, 0.95]) {
    let bar: Box | undefined;
    let stays = false;
    let isTooHigh = false;
    const found = elementsAt(view.document, left + (right - left) * share, top + (bottom - top) * share);
    // What is put beside `body`, as ours is, is no bar of the page's.
    let at = found.find((one) => !matches(one, 'html > *')) ?? null;
    for (; at && !isWithin(element, at); at = outer(at)) {
      const style = view.getComputedStyle(at);
      stays ||= isPassed(at, style);
      isTooHigh ||= style.position === 'fixed' && !isPassed(at, style);
      if (alphaOf(style) >= solid) bar = around(bar ?? boxOf(at), boxOf(at));
    }
    if (stays && !isTooHigh && bar && bar.left <= left && bar.right >= right)
      return [
        {
          ...everywhere,
          ...(bar.top + bar.bottom < view.innerHeight ? { top: bar.bottom } : { bottom: bar.top }),
        },
      ];
  }
  return [];
}

/** Where an element is, in the top document's viewport. */
interface Whereabouts {
  /** The whole of it, seen or not. */
  whole: Box;
  /** What is to be seen of it; null where nothing is. */
  seen: Box | null;
  /** On which side of what cuts it off it is, where nothing is to be seen of it. */
  beyond: Way | null;
  /** Where a box of the element's own window is in the top document's viewport. */
  toTop(box: Box): Box;
}

/**
 * Where an element is in the top document's viewport, and what the frames, scrolling boxes and windows it lies in leave
 * to be seen. A frame that the page has scaled or zoomed scales what is in it.
 * @param windows the part of each window that people see
 * @param bars how many bars that lie over it are looked for
 * @returns null when the element has left the page
 */
function whereabouts(element: Element, windows: (view: Window) => Box, bars = 0): Whereabouts | null {
  const whole: Box = boxOf(element);
  let seen = whole;
  let toTop = (box: Box): Box => box;
  let isHidden = false;
  let beyond: Whereabouts['beyond'] = null;
  for (let inner: Element | null = element; inner; ) {
    const view: Window | null = windowOf(inner);
    if (!view) return null;
    const areas = [...clipsOf(inner), windows(view)];
    for (const area of areas) {
      const rest = common(seen, area);
      const isOut = isEmpty(rest);
      // What cuts it off has to come into sight first; where that is, is what counts from here on outwards.
      if (isOut) beyond = wayTo(seen, area);
      isHidden ||= isOut;
      seen = isOut ? area : rest;
      if (area === areas.at(-1) && !isHidden && bars-- > 0) areas.push(...besideBar(inner, seen, view));
    }
    inner = view.frameElement;
    if (!inner) break;
    const frame = boxOf(inner);
    const { offsetWidth, offsetHeight, clientLeft, clientTop } = inner as HTMLElement;
    const [across, down] = [frame.width / (offsetWidth || 1), frame.height / (offsetHeight || 1)];
    // Its page begins within border and padding.
    const { paddingLeft, paddingTop } = windowOf(inner).getComputedStyle(inner);
    const x = clientLeft + Number.parseFloat(paddingLeft);
    const y = clientTop + Number.parseFloat(paddingTop);
    const outward = (box: Box): Box => ({
      left: frame.left + (x + box.left) * across,
      top: frame.top + (y + box.top) * down,
      right: frame.left + (x + box.right) * across,
      bottom: frame.top + (y + box.bottom) * down,
    });
    const within = toTop;
    toTop = (box) => outward(within(box));
    seen = outward(seen);
  }
  return { whole: toTop(whole), seen: isHidden ? null : seen, beyond, toTop };
}

/**
 * What counts as another switch, seen or not: a row that holds two is no row. A box that is there for a form alone is none
 * (radix-ui/primitives#870).
 */
const anySwitch = '[role=switch],input[type=checkbox]:not([aria-hidden=true])';

/** So much of a window may be a row that says in many words what its switch does. */
const largestRow = 0.6;
/** Longer than what a switch says of how it stands. */
const fewWords = 15;

/**
 * The element and its label in one row: as far out as it holds no second switch and stays no taller than a row, or than
 * most of the window as long as what stands further in says nothing.
 */
function rowOf(element: Element, control: Element, height: number): Element {
  const tallest = Math.min(tallestRow, height * 0.4);
  const isOther = (one: Element) => !isWithin(one, control) && !isWithin(control, one);
  let row = element;
  for (let at = outer(element); at; at = outer(at)) {
    const most = textOf(row).trim().length > fewWords ? tallest : height * largestRow;
    if (holdsRows(at) || boxOf(at).height > most || find(at, anySwitch).some(isOther)) break;
    row = at;
  }
  return row;
}

/** The elements that name a control: its labels and what it refers to. */
const namesOf = (control: Element): Element[] => [...labelsOf(control), ...namesReferredTo(control)];

/** What is pointed at: where the ring goes, and what the note must leave free. */
export interface Target {
  /** The ring's inside; null where nothing of it is to be seen. */
  ring: Box | null;
  /** The ring and the row with its label. */
  clear: Box | null;
  /** On which side of the window, or of what cuts it off, the thing is, where it is outside. */
  beyond: Way | null;
  /** The window. */
  page: Box;
}

/** How far the ring's inside stands off what it is about, and how thick its two bands are. */
const padding = 8;
const bands = 5;

const sides = ['left', 'top', 'right', 'bottom'] as const;
/** A box that reaches further on each side. */
const grown = (box: Box, { left, top, right, bottom }: Box): Box => ({
  left: box.left - left,
  top: box.top - top,
  right: box.right + right,
  bottom: box.bottom + bottom,
});
const evenly = (by: number): Box => ({ left: by, top: by, right: by, bottom: by });

/** How many pieces of text are asked where they stand: of a row, and of each of its neighbours. */
const mostLines = { ofRow: 40, ofNeighbour: 20 };
/** Where the lines of a row stand, and those of what stands before and after it, in CSS pixels of its own window. */
const linesAround = (row: Element): Box[] => [
  ...linesIn(row, mostLines.ofRow),
  ...[previousElementTo(row), nextElementTo(row)].flatMap((one) =>
    one ? linesIn(one, mostLines.ofNeighbour) : [],
  ),
];

/** How far a ring may reach on each side so that its bands lie on no letter of these lines; not at all where there is no room. */
function paddings(seen: Box, whole: Box, lines: readonly Box[]): Box {
  const pads = evenly(padding);
  // Where a frame, bar or scrolling box cuts the thing, the ring closes at the cut.
  for (const side of sides) if (seen[side] !== whole[side]) pads[side] = 0;
  for (const line of lines) {
    const gaps = {
      left: seen.left - line.right,
      top: seen.top - line.bottom,
      right: line.left - seen.right,
      bottom: line.top - seen.bottom,
    };
    for (const side of sides)
      if (gaps[side] >= 0 && sides.every((other) => other === side || gaps[other] < padding))
        pads[side] = Math.max(0, Math.min(pads[side], gaps[side] - bands));
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
  const place = box && whereabouts(box, windows, 3);
  if (!box || !place?.seen) return { ring: null, clear: null, beyond: place?.beyond ?? null, page };
  const { whole, seen, toTop } = place;
  const height = page.bottom - page.top;
  const row = rowOf(box, control ?? box, height);
  const pads = paddings(seen, whole, linesAround(row).map(toTop));
  const ring = common(grown(seen, pads), grown(page, evenly(-bands)));
  let clear = grown(ring, evenly(bands));
  for (const element of [row, ...(control ? namesOf(control) : [])]) {
    const part = whereabouts(element, windows)?.seen;
    if (part && part.bottom - part.top <= height * largestRow) clear = around(clear, part);
  }
  return { ring, clear, beyond: null, page };
}
