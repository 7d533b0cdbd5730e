import type { Box } from './drawing';

/** The parent as it is laid out: through slots and open shadow roots. */
const parent = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as ShadowRoot).host ?? null;

/** The element's documents, from its own up to the top one. */
const documentsOf = (element: Element | null | undefined): Document[] =>
  element ? [element.ownerDocument, ...documentsOf(element.ownerDocument.defaultView?.frameElement)] : [];

/**
 * Where an element is in the top document's viewport, clipped to the frames and scrolling boxes it lies in.
 * @returns null when nothing of it is to be seen
 */
export function visibleBox(element: Element): Box | null {
  let { left, top, right, bottom } = element.getBoundingClientRect();
  const clip = (box: Box) => {
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  };
  for (let inner: Element | null = element; inner; ) {
    const { defaultView: view, body, documentElement }: Document = inner.ownerDocument;
    if (!view) return null;
    for (let at = parent(inner); at; at = parent(at))
      if (at !== body && at !== documentElement && view.getComputedStyle(at).overflow !== 'visible')
        clip(at.getBoundingClientRect());
    clip({ left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight });
    inner = view.frameElement;
    if (inner) {
      const frame = inner.getBoundingClientRect();
      left += frame.left + inner.clientLeft;
      right += frame.left + inner.clientLeft;
      top += frame.top + inner.clientTop;
      bottom += frame.top + inner.clientTop;
    }
  }
  return right > left + 1 && bottom > top + 1 ? { left, top, right, bottom } : null;
}

/**
 * Calls back whenever the element may have moved or changed size, and never while the page is still: scrolling and
 * resizing are heard, size is observed, and a shift by anything else is seen as a change of intersection with a
 * root cut to the element's own box.
 * @returns stops following
 */
export function follow(element: Element, moved: () => void): () => void {
  const life = new AbortController();
  const { signal } = life;
  // biome-ignore lint/style/noNonNullAssertion: an element that is followed is shown in a window.
  const view = element.ownerDocument.defaultView!;
  const size = new view.ResizeObserver(moved);
  size.observe(element);

  let shift: IntersectionObserver | undefined;
  let timer = 0;
  const watchShift = (threshold = 1) => {
    shift?.disconnect();
    if (signal.aborted) return;
    const { top, right, bottom, left, width } = element.getBoundingClientRect();
    if (!width) return;
    let first = true;
    shift = new view.IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 0;
        if (!first) {
          moved();
          watchShift();
        }
        // A clipped element never reaches the whole; its share now is the one to compare with.
        else if (ratio && ratio < threshold) watchShift(ratio);
        first = false;
      },
      {
        root: element.ownerDocument,
        rootMargin: [top, view.innerWidth - right, view.innerHeight - bottom, left]
          .map((edge) => `${-Math.floor(edge)}px`)
          .join(' '),
        threshold,
      },
    );
    shift.observe(element);
  };
  const scrolled = () => {
    moved();
    view.clearTimeout(timer);
    timer = view.setTimeout(watchShift, 100);
  };
  watchShift();
  for (const document of documentsOf(element))
    for (const [target, name] of [
      [document, 'scroll'],
      [document.defaultView, 'resize'],
    ] as const)
      target?.addEventListener(name, scrolled, { capture: true, passive: true, signal });

  return () => {
    life.abort();
    size.disconnect();
    shift?.disconnect();
  };
}
