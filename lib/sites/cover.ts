import { common, isFaint } from './areas';
import { boxOf, closest, contains, elementAt, matches, outer, rootOf, windowOf } from './elements';
import type { Rooms } from './rooms';

const smallest = 8;

/** Whether something opaque that belongs to the page itself, and would not scroll away, lies over an element. */
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
  return points.every(([x, y]) => {
    const over = elementAt(root, x, y);
    if (!over || contains(over, element) || contains(element, over)) return false;
    const label = closest(over, 'label');
    if (label && contains(label, element)) return false;
    return isOpaque(over, element, styleOf);
  });
}

/** Whether one of the boxes from here outwards, that do not hold the element, hides what lies under it and stays there. */
function isOpaque(over: Element, element: Element, styleOf: Rooms['styleOf']): boolean {
  let opaque = false;
  for (let at: Element | null = over; at && !contains(at, element); at = outer(at)) {
    const style = styleOf(at);
    const { backgroundColor, backgroundImage, position } = style;
    const alpha = /^rgba\(.*,\s*([\d.]+)\)$|\/\s*([\d.]+)\)$/.exec(backgroundColor);
    const solid = Number.parseFloat(alpha?.[1] ?? alpha?.[2] ?? '1') > 0.9;
    if (isFaint(style)) return false;
    const picture = backgroundImage !== 'none' || matches(at, 'img,video,canvas,iframe');
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
