import { boxOf, outer, windowOf } from '../sites/elements';
import type { Box } from './drawing';

/**
 * Where an element is in the top document's viewport, clipped to the frames and scrolling boxes it lies in.
 * @returns null when nothing of it is to be seen, or it has left the page
 */
export function visibleBox(element: Element): Box | null {
  let { left, top, right, bottom } = boxOf(element);
  const clip = (box: Box) => {
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  };
  for (let inner: Element | null = element; inner; ) {
    const { defaultView: view, body, documentElement }: Document = inner.ownerDocument;
    if (!view) return null;
    for (let at = outer(inner); at; at = outer(at))
      if (at !== body && at !== documentElement && view.getComputedStyle(at).overflow !== 'visible')
        clip(boxOf(at));
    clip({ left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight });
    inner = view.frameElement;
    if (inner) {
      const frame = boxOf(inner);
      const x = frame.left + inner.clientLeft;
      const y = frame.top + inner.clientTop;
      left += x;
      right += x;
      top += y;
      bottom += y;
    }
  }
  return right > left && bottom > top ? { left, top, right, bottom } : null;
}

/**
 * Calls back whenever the element may have moved or changed size by anything but scrolling, and never while the page is
 * still: size is observed, and a shift is seen as a change of intersection with a root cut to the element's own box.
 * @returns stops following
 */
export function follow(element: Element, moved: () => void): () => void {
  const view = windowOf(element);
  let shift: IntersectionObserver | undefined;
  // Called first in the element's own frame, when layout is done and asking for it costs nothing.
  const size = new view.ResizeObserver(() => again());
  const again = () => {
    moved();
    shift?.disconnect();
    const { top, right, bottom, left } = boxOf(element);
    let first = true;
    shift = new view.IntersectionObserver(
      () => {
        if (!first) again();
        first = false;
      },
      {
        root: element.ownerDocument,
        rootMargin: [top, view.innerWidth - right, view.innerHeight - bottom, left]
          .map((edge) => `${-Math.floor(edge)}px`)
          .join(' '),
        // An element that is clipped never reaches the whole.
        threshold: [0, 0.2, 0.4, 0.6, 0.8, 1],
      },
    );
    shift.observe(element);
  };
  size.observe(element);
  return () => {
    size.disconnect();
    shift?.disconnect();
  };
}
