/* What is asked of elements again and again, under names that weigh little: this goes onto every page we guide on. */

/** All elements below a root that a selector matches, in tree order; what lies in frames and shadow roots aside. */
export const find = (root: ParentNode, selector: string): Element[] => [...root.querySelectorAll(selector)];

/** An element's box in its own document's viewport, in CSS pixels. Asks for layout. */
export const boxOf = (element: Element): DOMRect => element.getBoundingClientRect();

/** An attribute's value, null without the attribute. */
export const attribute = (element: Element, name: string): string | null => element.getAttribute(name);

/** Whether people can see an element, as far as its own style and that around it goes. */
export const isRendered = (element: Element): boolean =>
  element.checkVisibility({ visibilityProperty: true });

/** What is around an element as it is laid out: through slots and open shadow roots, up to its document's root element. */
export const outer = (element: Element): Element | null | undefined =>
  element.assignedSlot ?? element.parentElement ?? (element.getRootNode() as Partial<ShadowRoot>).host;

/** The window an element is shown in. */
export const windowOf = (element: Element): Window & typeof globalThis =>
  // biome-ignore lint/style/noNonNullAssertion: what is asked about stands in a page.
  element.ownerDocument.defaultView!;
