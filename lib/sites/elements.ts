/*
 * What is asked of a page's nodes, asked so that the page cannot answer in the browser's place: in Chromium a form
 * control named `parentElement` or `getAttribute` is what its form's property of that name gives, in an extension's own
 * world too, and an image named `querySelectorAll` what the document's gives. The members are therefore taken from the
 * prototypes, which are not the page's in our world.
 */

/** The members found so far, by the prototype they were asked of. */
const members = new WeakMap<object, Map<string, PropertyDescriptor>>();

/** A member of a node as the browser made it. @throws where the node's kind has no such member */
function memberOf(node: object, name: string): PropertyDescriptor {
  const kind = Object.getPrototypeOf(node) as object;
  let known = members.get(kind);
  if (!known) {
    known = new Map();
    members.set(kind, known);
  }
  let member = known.get(name);
  for (let at: object | null = kind; !member && at; at = Object.getPrototypeOf(at))
    member = Object.getOwnPropertyDescriptor(at, name);
  if (!member) throw new TypeError(`${String(node)} has no ${name}.`);
  known.set(name, member);
  return member;
}

const read = (node: object, name: string) => memberOf(node, name).get?.call(node);
// biome-ignore lint/suspicious/noExplicitAny: each use below says what it is.
const call = (node: object, name: string, ...given: unknown[]): any =>
  memberOf(node, name).value.apply(node, given);

/** All elements below a root that a selector matches, in tree order; what lies in frames and shadow roots aside. */
export const find = (root: ParentNode, selector: string): Element[] => [
  ...call(root, 'querySelectorAll', selector),
];

/** Whether an element holds one that a selector matches. */
export const holds = (root: ParentNode, selector: string): boolean =>
  call(root, 'querySelector', selector) !== null;

/** Whether a selector matches an element. */
export const matches = (element: Element, selector: string): boolean => call(element, 'matches', selector);

/** The nearest element that a selector matches, from this one on outwards, in the same tree. */
export const closest = (element: Element, selector: string): Element | null =>
  call(element, 'closest', selector);

/** An element's box in its own document's viewport, in CSS pixels. Asks for layout. */
export const boxOf = (element: Element): DOMRect => call(element, 'getBoundingClientRect');

/** An attribute's value, null without the attribute. */
export const attribute = (element: Element, name: string): string | null =>
  call(element, 'getAttribute', name);

/** An element's name, in small letters where it is HTML's. */
export const tagOf = (element: Element): string => read(element, 'localName');

/** Whether people can see an element, as far as `display`, `visibility` and `content-visibility` go. */
export const isRendered = (element: Element): boolean =>
  call(element, 'checkVisibility', { visibilityProperty: true });

/** The element a node lies in, in the same tree. */
export const parentOf = (node: Node): Element | null => read(node, 'parentElement');

/** The document or shadow root a node stands in, or what is left of the tree it was cut off with. */
export const rootOf = (node: Node): Node => call(node, 'getRootNode');

/** The open shadow root of an element. */
export const shadowOf = (element: Element): ShadowRoot | null => read(element, 'shadowRoot');

/** What is around an element as it is laid out: through slots and open shadow roots, up to its document's root element. */
export const outer = (element: Element): Element | null => {
  const slot: Element | null = read(element, 'assignedSlot');
  return slot ?? parentOf(element) ?? (rootOf(element) as Partial<ShadowRoot>).host ?? null;
};

/** The document a node belongs to. */
export const documentOf = (node: Node): Document => read(node, 'ownerDocument');

/** A document's root element; there is none at the very start. */
export const topOf = (document: Document): Element | null => read(document, 'documentElement');

/** The window an element is shown in. */
export const windowOf = (element: Element): Window & typeof globalThis =>
  // biome-ignore lint/style/noNonNullAssertion: what is asked about stands in a page.
  read(documentOf(element), 'defaultView')!;

/** The frame a document is shown in, where that is of the same origin; null at the top, and for a parsed copy. */
export const frameOf = (document: Document): Element | null =>
  (read(document, 'defaultView') as Window | null)?.frameElement ?? null;

/** The document in a frame, null where it is another origin's, and where an element of MathML or SVG only has the name. */
export const documentIn = (frame: Element): Document | null =>
  'contentDocument' in frame ? read(frame, 'contentDocument') : null;

/** The labels of a form control, at most ten: nothing has more that is meant to be read. */
export function labelsOf(control: Element): Element[] {
  if (!('labels' in control)) return [];
  const labels: ArrayLike<Element> | null = read(control, 'labels');
  return Array.from({ length: Math.min(10, labels?.length ?? 0) }, (_, at) => labels?.[at] as Element);
}

/** The element with an id in a document or shadow root. */
export const byId = (root: Node, id: string): Element | null =>
  'getElementById' in root ? call(root, 'getElementById', id) : null;

/** Longer than any label; what is said after so many letters names nothing. */
const longest = 500;

/**
 * The text of an element, as far as a label may go, without that of styles and scripts. A text of megabytes is not
 * copied.
 */
export function textOf(element: Element): string {
  let text = '';
  const walk = (node: Node) => {
    for (let child: Node | null = read(node, 'firstChild'); child; child = read(child, 'nextSibling')) {
      if (text.length >= longest) return;
      const type: number = read(child, 'nodeType');
      if (type === 3) text += (child as Text).substringData(0, longest);
      else if (type === 1 && !/^(style|script|noscript|template)$/.test(tagOf(child as Element))) walk(child);
    }
  };
  walk(element);
  return text.slice(0, longest);
}
