import type { Box } from './drawing';

/**
 * Where an element is in the top document's viewport, clipped to the frames and scrolling boxes it lies in.
 * @returns null when nothing of it is to be seen
 */
export function visibleBox(element: Element, top: Document): Box | null {
  let { left, top: upper, right, bottom } = element.getBoundingClientRect();
  const clip = (box: Box) => {
    left = Math.max(left, box.left);
    upper = Math.max(upper, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  };
  for (let at: Element | null = element; ; ) {
    const document: Document = at.ownerDocument;
    const view = document.defaultView;
    if (!view) return null;
    for (let outer = parentOf(at); outer && outer !== document.documentElement; outer = parentOf(outer)) {
      if (outer !== document.body && view.getComputedStyle(outer).overflow !== 'visible')
        clip(outer.getBoundingClientRect());
    }
    clip({ left: 0, top: 0, right: view.innerWidth, bottom: view.innerHeight });
    if (document === top) break;
    at = view.frameElement;
    if (!at) return null;
    const frame = at.getBoundingClientRect();
    const x = frame.left + at.clientLeft;
    const y = frame.top + at.clientTop;
    left += x;
    right += x;
    upper += y;
    bottom += y;
  }
  return right - left > 1 && bottom - upper > 1 ? { left, top: upper, right, bottom } : null;
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ?? element.parentElement ?? ((element.getRootNode() as ShadowRoot).host || null);

/**
 * Calls back whenever the element may have moved or changed size, and never while the page is still: scrolling
 * and resizing are heard, size is observed, and a shift by anything else is seen as a change of intersection with
 * a root cut to the element's own box.
 * @returns stops following
 */
export function follow(element: Element, top: Document, moved: () => void): () => void {
  const stops = new AbortController();
  const documents = new Set<Document>();
  for (let document: Document | undefined = element.ownerDocument; document; ) {
    documents.add(document);
    document = document === top ? undefined : document.defaultView?.frameElement?.ownerDocument;
  }
  for (const document of documents) {
    const options = { capture: true, passive: true, signal: stops.signal };
    document.addEventListener('scroll', moved, options);
    document.defaultView?.addEventListener('resize', moved, options);
  }
  // biome-ignore lint/style/noNonNullAssertion: an element that is followed is shown in a window.
  const view = element.ownerDocument.defaultView!;
  const size = new view.ResizeObserver(moved);
  size.observe(element);
  if (element.ownerDocument.body) size.observe(element.ownerDocument.body);

  let shift: IntersectionObserver | undefined;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const watchShift = (threshold = 1) => {
    shift?.disconnect();
    clearTimeout(timer);
    const box = element.getBoundingClientRect();
    const { clientWidth, clientHeight } = element.ownerDocument.documentElement;
    if (!box.width || !box.height) return;
    const inset = [box.top, clientWidth - box.right, clientHeight - box.bottom, box.left]
      .map((edge) => `${-Math.floor(edge)}px`)
      .join(' ');
    let first = true;
    shift = new view.IntersectionObserver(
      ([entry]) => {
        const ratio = entry?.intersectionRatio ?? 0;
        if (first) {
          first = false;
          // A clipped element never reaches the whole; its share now is the one to compare with.
          if (ratio !== threshold && ratio > 0) watchShift(ratio);
          return;
        }
        moved();
        watchShift();
      },
      { root: element.ownerDocument, rootMargin: inset, threshold: Math.max(1e-7, Math.min(1, threshold)) },
    );
    shift.observe(element);
  };
  watchShift();
  const again = () => {
    clearTimeout(timer);
    timer = setTimeout(watchShift, 100);
  };
  for (const document of documents)
    document.addEventListener('scroll', again, { capture: true, passive: true, signal: stops.signal });

  return () => {
    stops.abort();
    size.disconnect();
    shift?.disconnect();
    clearTimeout(timer);
  };
}
