/*
 * What of ours stands in pages. It lies over the page, and nothing of the page is hidden by it for good: what is asked of
 * a point of the window is asked of the page alone.
 */

const hosts = new WeakSet<Element>();

/** Remembers an element of our own making that is to stand in a page. */
export const markAsOurs = (host: Element) => void hosts.add(host);
/** Whether an element is one of ours. */
export const isOurs = (element: Element): boolean => hosts.has(element);
