import { boxOf, documentOf, frameOf, windowOf } from '../sites/elements';

/** Fine enough that a change of a hundredth of the size is told. */
const steps = Array.from({ length: 101 }, (_, step) => step / 100);

/**
 * How often in a row something may have moved on before it was looked at: what an endless animation moves is not followed
 * from frame to frame, which takes a third of a second in every second (Chromium 156).
 */
const restless = 100;

/**
 * Calls back whenever the element, or a frame that it is in, may have moved or changed size by anything but scrolling, and
 * never while the page is still. Both are seen as a change of intersection: with a root cut to the element's own box, which
 * any shift or growth leaves, and with one cut to its middle, of which a smaller element is a larger part. A
 * `ResizeObserver` would do for size, but where a page resizes things in an observer of its own, ours made the browser
 * report a loop error to it.
 *
 * @param moved called after layout, in a task of its own
 * @returns stops following
 */
export function follow(element: Element, moved: () => void): () => void {
  const observers: IntersectionObserver[] = [];
  let misses = 0;
  const observe = (at: Element, box: DOMRect, margins: number[], threshold: number[]) => {
    let first = true;
    const observer = new (windowOf(at).IntersectionObserver)(
      () => {
        // Before it is looked at for the first time it may have moved on from where it was measured (floating-ui#3482).
        if (first) {
          first = false;
          misses = isAt(box, at) ? 0 : misses + 1;
          if (!misses || misses > restless) return;
        }
        stop();
        start();
        moved();
      },
      {
        root: documentOf(at),
        rootMargin: margins.map((edge) => `${-Math.floor(edge)}px`).join(' '),
        threshold,
      },
    );
    observer.observe(at);
    observers.push(observer);
  };
  const start = () => {
    for (let at: Element | null = element; at; at = frameOf(documentOf(at))) {
      const view: Window | null = windowOf(at);
      // Its frame is gone.
      if (!view) return;
      const { innerWidth, innerHeight } = view;
      const box = boxOf(at);
      const { top, right, bottom, left, width, height } = box;
      const edges = [top, innerWidth - right, innerHeight - bottom, left];
      // An element that is clipped never reaches the whole.
      observe(at, box, edges, [0, 0.2, 0.4, 0.6, 0.8, 1]);
      observe(
        at,
        box,
        edges.map((edge, side) => edge + (side % 2 ? width : height) / 4),
        steps,
      );
    }
  };
  const stop = () => {
    for (const observer of observers.splice(0))
      try {
        observer.disconnect();
      } catch {
        // It belonged to a window that is gone; Firefox 153 throws then.
      }
  };
  start();
  return stop;
}

/** Whether an element is where it was measured, and as large. */
function isAt({ left, top, width, height }: DOMRect, element: Element): boolean {
  const now = boxOf(element);
  return now.left === left && now.top === top && now.width === width && now.height === height;
}
