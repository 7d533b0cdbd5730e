import { boxOf, documentOf, find, frameOf, isRendered, outer, topOf, windowOf } from './elements';
import { once } from './once';

/*
 * Longer than 320 lines because what one look measures is shared by all that asks who is visible.
 *
 * Who is visible: one question, answered here for whatever is looked for, what competes with it, and rows alike. An
 * element is visible where people can see it now or by scrolling: it is rendered, nothing around it is transparent, no
 * box around it cuts it off, and it does not lie off the page. `aria-hidden` hides from assistive technology, not from
 * sight.
 */

/** Edges in an element's own document's viewport, in CSS pixels. */
interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the children of an element can be seen, by how they are positioned. */
interface Room {
  flow: Area;
  absolute: Area;
  fixed: Area;
  /** Whether something from here outwards is transparent, or not to be seen at all. */
  faint: boolean;
}

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

const smallest = 8;
const everywhere: Area = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
const nowhere: Area = { left: 0, top: 0, right: 0, bottom: 0 };

const common = (a: Area, b: Area): Area => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});
const isEmpty = ({ left, top, right, bottom }: Area) => right - left <= 0 || bottom - top <= 0;

/** A length of a computed style, in pixels of a side. */
const lengthOf = (text: string | undefined, side: number) =>
  text?.endsWith('%') ? (Number.parseFloat(text) / 100) * side : Number.parseFloat(text ?? '0') || 0;

/** What `clip-path` and `clip` leave of a box; shapes that are not told by their edges leave all of it. */
function shapeOf({ clipPath = 'none', clip = 'auto', position }: CSSStyleDeclaration, box: DOMRect): Area {
  const { left, top, width, height } = box;
  const [, shape, inner = ''] = /^(inset|circle|ellipse|polygon)\(([^)]*)\)/.exec(clipPath) ?? [];
  if (shape === 'inset') {
    const [lengths = ''] = inner.split(' round ');
    const [one = '0', two = one, three = one, four = two] = lengths.trim().split(/\s+/);
    return {
      left: left + lengthOf(four, width),
      top: top + lengthOf(one, height),
      right: left + width - lengthOf(two, width),
      bottom: top + height - lengthOf(three, height),
    };
  }
  if ((shape === 'circle' || shape === 'ellipse') && /^0(px|%)?(\s|$)/.test(inner)) return nowhere;
  if (shape === 'polygon') {
    const points = inner.split(',').map((point) =>
      point
        .trim()
        .replace(/^(evenodd|nonzero)\s*/, '')
        .split(/\s+/),
    );
    const xs = points.map(([x]) => left + lengthOf(x, width));
    const ys = points.map(([, y]) => top + lengthOf(y, height));
    return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
  }
  const edges = /^rect\(([^)]*)\)/.exec(clip)?.[1]?.split(/[\s,]+/);
  if (!edges || !/absolute|fixed/.test(position)) return everywhere;
  const [one, two, three, four] = edges;
  const at = (edge: string | undefined, from: number, auto: number) =>
    edge === 'auto' ? auto : from + lengthOf(edge, 0);
  return {
    left: at(four, left, -Infinity),
    top: at(one, top, -Infinity),
    right: at(two, left, Infinity),
    bottom: at(three, top, Infinity),
  };
}

/** Whether boxes with `position: fixed` inside are held by this one instead of the window (CSS Transforms 1, 3). */
const holdsFixed = (style: CSSStyleDeclaration) =>
  [
    style.transform,
    style.translate,
    style.rotate,
    style.scale,
    style.perspective,
    style.filter,
    style.backdropFilter,
  ].some((value) => value && value !== 'none') ||
  /layout|paint|strict|content/.test(style.contain ?? '') ||
  /transform|perspective|filter|translate|rotate|scale|contain/.test(style.willChange ?? '') ||
  /size/.test(style.containerType ?? '') ||
  style.contentVisibility === 'auto';

const isFaint = ({ opacity, filter = '' }: CSSStyleDeclaration) =>
  Number.parseFloat(opacity || '1') < 0.05 || /opacity\(0(\.0+)?%?\)/.test(filter);

const inTopLayer = ':modal,:popover-open,:fullscreen';
const isOnTop = (element: Element) => {
  try {
    return element.matches(inTopLayer);
  } catch {
    // A document of a test that knows none of these.
    return false;
  }
};

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
 * Eyes for one look at a page in a browser: its style and layout are asked. Longer than 80 lines because its
 * questions share what one look has measured, and each is asked of many elements.
 */
export function openEyes(): Eyes {
  const rooms = new Map<Element, Room>();
  /** What is seen of an element, where it could be seen, and whether it or what is around it is transparent. */
  interface Part {
    part: Area;
    clip: Area;
    faint: boolean;
    isAroundFaint: boolean;
  }
  const parts = new Map<Element, Part>();

  const styleOf = once((element: Element) => windowOf(element).getComputedStyle(element));

  /** The whole of a page, as far as people can get; null for a document without layout. */
  const groundOf = once((document: Document): Room | null => {
    const top = topOf(document);
    const box = top && boxOf(top);
    let ground: Room | null = null;
    if (top && box?.width) {
      const { innerWidth, innerHeight, scrollX, scrollY } = windowOf(top);
      const body = boxOf(find(document, 'body')[0] ?? top);
      // Wider than the window where the page itself is; a box that only lies beside it can hardly be got at.
      const flow = {
        left: Math.min(-scrollX, box.left, body.left),
        top: Math.min(-scrollY, box.top),
        right: Math.max(innerWidth - scrollX, box.right, body.right),
        bottom: Infinity,
      };
      const frame = frameOf(document);
      ground = {
        flow,
        absolute: flow,
        fixed: { left: 0, top: 0, right: innerWidth, bottom: innerHeight },
        faint: !!frame && !sees(frame),
      };
    }
    return ground;
  });

  /** What of an element can be seen, and where its children can. */
  function roomOf(element: Element): Room {
    // Without recursion: a page may be as deep as it likes.
    const chain: Element[] = [];
    let at: Element | null = element;
    for (; at && !rooms.has(at); at = outer(at)) chain.push(at);
    for (const one of chain.reverse()) rooms.set(one, furnish(one));
    return rooms.get(element) as Room;
  }

  function furnish(element: Element): Room {
    const ground = groundOf(documentOf(element)) ?? {
      flow: everywhere,
      absolute: everywhere,
      fixed: everywhere,
      faint: false,
    };
    const around = outer(element);
    const onTop = isOnTop(element);
    const room = (!onTop && around && rooms.get(around)) || ground;
    const style = styleOf(element);
    const { position, display, overflowX = 'visible', overflowY = 'visible' } = style;
    const clip =
      onTop || position === 'fixed' ? room.fixed : position === 'absolute' ? room.absolute : room.flow;
    const faint = room.faint || isFaint(style);
    if (display === 'contents' || ground.flow === everywhere) {
      parts.set(element, { part: clip, clip, faint, isAroundFaint: room.faint });
      return { ...room, faint };
    }
    const box = boxOf(element);
    const shape = shapeOf(style, box);
    const part = common(common(box, clip), shape);
    parts.set(element, { part, clip: common(clip, shape), faint, isAroundFaint: room.faint });

    let inner = common(clip, shape);
    const isPaintBox = /paint|strict|content/.test(style.contain ?? '');
    if (
      display !== 'inline' &&
      !passesOn(element) &&
      (isPaintBox || overflowX !== 'visible' || overflowY !== 'visible')
    ) {
      if (isEmpty(part)) inner = nowhere;
      else {
        const scrolls = (overflow: string) => overflow === 'auto' || overflow === 'scroll';
        const cut = (overflow: string) => isPaintBox || overflow !== 'visible';
        // Where it scrolls all can be got at but what lies before its beginning.
        const inline: Partial<Area> = scrolls(overflowX)
          ? { left: style.direction === 'rtl' ? -Infinity : box.left - element.scrollLeft, right: Infinity }
          : cut(overflowX)
            ? { left: part.left, right: part.right }
            : {};
        const block: Partial<Area> = scrolls(overflowY)
          ? { top: box.top - element.scrollTop, bottom: Infinity }
          : cut(overflowY)
            ? { top: part.top, bottom: part.bottom }
            : {};
        inner = { ...inner, ...inline, ...block };
      }
    }
    const fixed = onTop || holdsFixed(style);
    return {
      flow: inner,
      absolute: fixed || position !== 'static' ? inner : common(room.absolute, shape),
      fixed: fixed ? inner : common(room.fixed, shape),
      faint,
    };
  }

  /** Whether an element's `overflow` is the window's own: that of `html`, or of `body` where `html` has none. */
  function passesOn(element: Element): boolean {
    const top = topOf(documentOf(element));
    if (element === top) return true;
    if (!top || outer(element) !== top || !element.matches('body')) return false;
    const { overflowX = 'visible', overflowY = 'visible' } = styleOf(top);
    return overflowX === 'visible' && overflowY === 'visible';
  }

  const partOf = (element: Element) => {
    if (!parts.has(element)) roomOf(element);
    return parts.get(element) as Part;
  };
  const hasLayout = (element: Element) => groundOf(documentOf(element)) !== null;

  function shows(element: Element): boolean {
    if (!isRendered(element) && styleOf(element).display !== 'contents') return false;
    const { part, clip, faint } = partOf(element);
    if (faint) return false;
    if (!hasLayout(element)) return true;
    const { width, height } = boxOf(element);
    return !isEmpty(width && height ? part : clip);
  }

  const isWide = (element: Element, { part }: Part) =>
    !hasLayout(element) || (part.right - part.left >= smallest && part.bottom - part.top >= smallest);

  function sees(element: Element): boolean {
    return isRendered(element) && !partOf(element).faint && isWide(element, partOf(element));
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

  function isCovered(element: Element): boolean {
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
    const root = element.getRootNode() as Document | ShadowRoot;
    const points = [
      [(left + right) / 2, (top + bottom) / 2],
      [left + 2, top + 2],
      [right - 2, bottom - 2],
    ] as const;
    return points.every(([x, y]) => {
      const over = root.elementFromPoint(x, y);
      if (!over || over.contains(element) || element.contains(over)) return false;
      if (over.closest('label')?.contains(element)) return false;
      return isOpaque(over, element);
    });
  }

  /** Whether one of the boxes from here outwards, that do not hold the element, hides what lies under it and stays there. */
  function isOpaque(over: Element, element: Element): boolean {
    let opaque = false;
    for (let at: Element | null = over; at && !at.contains(element); at = outer(at)) {
      const style = styleOf(at);
      const { backgroundColor, backgroundImage, position } = style;
      const alpha = /^rgba\(.*,\s*([\d.]+)\)$|\/\s*([\d.]+)\)$/.exec(backgroundColor);
      const solid = Number.parseFloat(alpha?.[1] ?? alpha?.[2] ?? '1') > 0.9;
      if (isFaint(style)) return false;
      const picture = backgroundImage !== 'none' || at.matches('img,video,canvas,iframe');
      const { left, top, right, bottom } = boxOf(at);
      const box = boxOf(element);
      if (
        (solid || picture) &&
        left <= box.left &&
        top <= box.top &&
        right >= box.right &&
        bottom >= box.bottom
      )
        opaque = true;
      // A bar or a small box that stands still while the page scrolls covers nothing for good.
      if (position === 'fixed' || position === 'sticky') {
        const { innerWidth, innerHeight } = windowOf(at);
        if ((right - left) * (bottom - top) < 0.8 * innerWidth * innerHeight) return false;
      }
    }
    return opaque;
  }

  return {
    isRendered,
    shows,
    sees,
    seesPlaceOf,
    standsStill: (element) => /fixed|sticky/.test(styleOf(element).position),
    drawsBeside,
    isBoxless: (element) => /^(inline|contents)$/.test(styleOf(element).display),
    isCovered,
  };
}
