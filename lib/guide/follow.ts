import { boxOf, documentOf, windowOf } from '../sites/elements';

/** Fine enough that a change of a hundredth of the size is told. */
const steps = Array.from({ length: 101 }, (_, step) => step / 100);

/**
 * Calls back whenever the element may have moved or changed size by anything but scrolling, and never while the page is
 * still. Both are seen as a change of intersection: with a root cut to the element's own box, which any shift or growth
 * leaves, and with one cut to its middle, of which a smaller element is a larger part. A `ResizeObserver` would do for
 * size, but where a page resizes things in an observer of its own, ours made the browser report a loop error to it.
 *
 * @param moved called after layout, in a task of its own
 * @returns stops following
 */
export function follow(element: Element, moved: () => void): () => void {
  const view = windowOf(element);
  let observers: IntersectionObserver[] = [];
  const observe = (margins: number[], threshold: number[]) => {
    let first = true;
    const observer = new view.IntersectionObserver(
      () => {
        if (first) first = false;
        else {
          stop();
          start();
          moved();
        }
      },
      {
        root: documentOf(element),
        rootMargin: margins.map((edge) => `${-Math.floor(edge)}px`).join(' '),
        threshold,
      },
    );
    observer.observe(element);
    observers.push(observer);
  };
  const start = () => {
    const { top, right, bottom, left, width, height } = boxOf(element);
    const edges = [top, view.innerWidth - right, view.innerHeight - bottom, left];
    // An element that is clipped never reaches the whole.
    observe(edges, [0, 0.2, 0.4, 0.6, 0.8, 1]);
    observe(
      edges.map((edge, side) => edge + (side % 2 ? width : height) / 4),
      steps,
    );
  };
  const stop = () => {
    for (const observer of observers) observer.disconnect();
    observers = [];
  };
  start();
  return stop;
}
