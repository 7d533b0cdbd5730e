/** Edges in an element's own document's viewport, in CSS pixels. */
export interface Area {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** No edge at all. */
export const everywhere: Area = { left: -Infinity, top: -Infinity, right: Infinity, bottom: Infinity };
/** What nothing lies in. */
export const nowhere: Area = { left: 0, top: 0, right: 0, bottom: 0 };

/** What two areas share; it is empty where they share nothing. */
export const common = (a: Area, b: Area): Area => ({
  left: Math.max(a.left, b.left),
  top: Math.max(a.top, b.top),
  right: Math.min(a.right, b.right),
  bottom: Math.min(a.bottom, b.bottom),
});
/** Whether nothing can lie in an area. */
export const isEmpty = ({ left, top, right, bottom }: Area) => right - left <= 0 || bottom - top <= 0;

/** A length of a computed style, in pixels of a side. */
const lengthOf = (text: string | undefined, side: number) =>
  text?.endsWith('%') ? (Number.parseFloat(text) / 100) * side : Number.parseFloat(text ?? '0') || 0;

/** What `clip-path` and `clip` leave of a box; shapes that are not told by their edges, or are worked out, leave all of it. */
export function shapeOf(
  { clipPath = 'none', clip = 'auto', position }: CSSStyleDeclaration,
  box: DOMRect,
): Area {
  const { left, top, width, height } = box;
  const [, shape, inner = ''] = /^(inset|circle|ellipse|polygon)\(([^()]*)\)/.exec(clipPath) ?? [];
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

/**
 * What a box that cuts off what overflows it leaves of an area, on the axes on which it does (CSS Overflow 3, 3.1; CSS
 * Containment 2, 3.3); a piece of a line cuts nothing.
 * @param rest what is left in the box, asked for where it cuts
 */
export function cutBy(style: CSSStyleDeclaration, area: Area, rest: () => Area): Area {
  const { display, overflowX, overflowY, contain } = style;
  const cuts = (overflow: string) => overflow !== 'visible' || /paint|strict|content/.test(contain);
  if (display === 'inline' || !(cuts(overflowX) || cuts(overflowY))) return area;
  const { left, top, right, bottom } = rest();
  return { ...area, ...(cuts(overflowX) && { left, right }), ...(cuts(overflowY) && { top, bottom }) };
}

/** Whether boxes with `position: fixed` inside are held by this one instead of the window (CSS Transforms 1, 3). */
export const holdsFixed = (style: CSSStyleDeclaration) =>
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
  style.contentVisibility === 'auto';

/** How much a style's background colour hides, from 0 to 1. */
export const alphaOf = ({ backgroundColor }: CSSStyleDeclaration) =>
  Number.parseFloat(/(?:^rgba.*,|\/) *([\d.]+)\)$/.exec(backgroundColor)?.[1] ?? '1');

/** A length in a filter's parentheses, in pixels; a computed style has no other unit there. */
const blurOf = (filter: string) => Number.parseFloat(/blur\(([\d.]+)px\)/.exec(filter)?.[1] ?? '0');
/** So blurred, nobody can tell whether a switch is on. */
const illegible = 8;
/** Whether a mask is drawn in nothing but transparent colours. */
const masksAll = (mask: string) =>
  mask.includes('gradient(') &&
  !/rgb|color|lab|lch|hsl/.test(mask.replace(/rgba\([^)]*, 0\)|transparent/g, ''));

/** How much of a box a style of its own lets be seen, from 0 to 1. */
export function opacityOf({ opacity, filter = '', maskImage = '' }: CSSStyleDeclaration): number {
  if (masksAll(maskImage) || blurOf(filter) >= illegible) return 0;
  let left = Number.parseFloat(opacity || '1');
  for (const [, share = '', unit] of filter.matchAll(/opacity\(([\d.]+)(%?)\)/g))
    left *= Number.parseFloat(share) / (unit ? 100 : 1);
  return left;
}
/** What lets less be seen than this is as good as transparent. */
export const faintest = 0.05;
