/*
 * What is asked of a page's nodes, asked so that the page cannot answer in the browser's place: in Chromium a form
 * control named `parentElement` or `getAttribute` is what its form's property of that name gives, in an extension's own
 * world too, and an image named `querySelectorAll` what the document's gives. The members are therefore taken from the
 * prototypes, which are not the page's in our world.
 */

/** What a member of a node gives: an attribute its value, a method its answer. */
// biome-ignore lint/suspicious/noExplicitAny: each use below says what it is.
type Ask = (node: object, given?: unknown, also?: unknown) => any;

/** A member of a node as the browser made it. @throws where the node's kind has no such member */
function memberOf(node: object, name: string): Ask {
  for (let at: object | null = Object.getPrototypeOf(node); at; at = Object.getPrototypeOf(at)) {
    const member = Object.getOwnPropertyDescriptor(at, name);
    const { get, value } = member ?? {};
    if (get) return (asked) => get.call(asked);
    if (value) return (asked, given, also) => value.call(asked, given, also);
  }
  throw new TypeError(`${String(node)} has no ${name}.`);
}

/** A member that all nodes share which are ever asked for it: taken from the first, whatever window that is of. */
export function shared(name: string): Ask {
  let member: Ask | undefined;
  return (node, given, also) => {
    member ??= memberOf(node, name);
    return member(node, given, also);
  };
}

/** What kind of node it is, by the DOM's number. */
export const typeOf: (node: object) => number = shared('nodeType');
/** Whether a node is an element. */
export const isElement = (node: Node): node is Element => typeOf(node) === 1;

/** A member that elements, documents and shadow roots have each of their own. */
function ofEachKind(name: string): Ask {
  const members: Ask[] = [];
  return (node, given, also) => {
    const type = typeOf(node);
    members[type] ??= memberOf(node, name);
    return members[type](node, given, also);
  };
}

const querySelectorAll = ofEachKind('querySelectorAll');
const querySelector = ofEachKind('querySelector');
const checkVisibility = shared('checkVisibility');
const assignedSlot: (element: Element) => Element | null = shared('assignedSlot');
const host: (root: Node) => Element = shared('host');
const defaultView: (document: Document) => (Window & typeof globalThis) | null = shared('defaultView');
export const firstChild: (node: Node) => Node | null = shared('firstChild');
const namespaceURI: (element: Element) => string | null = shared('namespaceURI');
export const nextSibling: (node: Node) => Node | null = shared('nextSibling');

/** All elements below a root that a selector matches, in tree order; what lies in frames and shadow roots aside. */
export const find = (root: ParentNode, selector: string): Element[] => [...querySelectorAll(root, selector)];

/**
 * The same for several selectors: all that one of them matches, none twice, in tree order for each. A list of selectors
 * in one costs a browser ten times what they cost one by one (Chromium 156, 90,000 elements: 11 ms and 1 ms).
 */
export const findAny = (root: ParentNode, selectors: readonly string[]): Element[] => [
  ...new Set(selectors.flatMap((selector) => find(root, selector))),
];

const getElementsByTagName = ofEachKind('getElementsByTagName');
/** How many elements a document has. */
export const countOf = (document: Document): number => getElementsByTagName(document, '*').length;

/** Whether an element holds one that a selector matches. */
export const holds = (root: ParentNode, selector: string): boolean => querySelector(root, selector) !== null;

/** The next element in the same parent. */
export const nextElementTo: (element: Element) => Element | null = shared('nextElementSibling');
/** The element before it in the same parent. */
export const previousElementTo: (element: Element) => Element | null = shared('previousElementSibling');
/** The last element directly in another. */
export const lastElementIn: (element: Element) => Element | null = shared('lastElementChild');

/** The first element directly in another. */
export const firstElementIn: (element: Element) => Element | null = shared('firstElementChild');
/** Whether any element lies in another. */
export const hasElements = (element: Element): boolean => firstElementIn(element) !== null;

/** Whether a selector matches an element. */
export const matches: (element: Element, selector: string) => boolean = shared('matches');

/** What a page says to be a dialog, by tag, role or state. */
export const dialogs = 'dialog,[role~=dialog i],[role~=alertdialog i],[aria-modal=true i]';
/**
 * The dialogs that a page declares to be modal, and makes so by a script of its own. What fewest elements have stands
 * first, which is quicker.
 */
export const declaredModals = '[aria-modal=true i]:is([role~=dialog i],[role~=alertdialog i])';

const inTopLayer = ':modal,:popover-open,:fullscreen';
/** Whether an element lies in the top layer, where only the window holds it. */
export const isOnTop = (element: Element) => {
  try {
    return matches(element, inTopLayer);
  } catch {
    // A document of a test that knows none of these.
    return false;
  }
};

/** The nearest element that a selector matches, from this one on outwards, in the same tree. */
export const closest: (element: Element, selector: string) => Element | null = shared('closest');

/** An element's box in its own document's viewport, in CSS pixels. Asks for layout. */
export const boxOf: (element: Element) => DOMRect = shared('getBoundingClientRect');

/** How far what is in an element is scrolled, in CSS pixels; below zero where it scrolls from its end. */
export const scrollLeft: (element: Element) => number = shared('scrollLeft');
export const scrollTop: (element: Element) => number = shared('scrollTop');

/** How large an element is within its border and scroll bars, in CSS pixels. */
export const clientWidth: (element: Element) => number = shared('clientWidth');
export const clientHeight: (element: Element) => number = shared('clientHeight');

const getClientRects = shared('getClientRects');
/** How many pieces an element is laid out in: one for each line of a text, one for a box. Asks for layout. */
export const piecesOf = (element: Element): number => getClientRects(element).length;

/** An attribute's value, null without the attribute. */
export const attribute: (element: Element, name: string) => string | null = shared('getAttribute');

/** An element's name, in small letters where it is HTML's. */
export const tagOf: (element: Element) => string = shared('localName');

const visibly = { visibilityProperty: true };
const laidOut = { contentVisibilityAuto: true };

/** Whether people can see an element, as far as `display`, `visibility` and `content-visibility` go. */
export const isRendered = (element: Element): boolean => checkVisibility(element, visibly);
/** Whether an element is rendered, and not put off by the browser until it comes near the window; that is not hastened. */
export const isLaidOut = (element: Element): boolean => checkVisibility(element, laidOut);

/** The element a node lies in, in the same tree. */
export const parentOf: (node: Node) => Element | null = shared('parentElement');

/** The document or shadow root a node stands in, or what is left of the tree it was cut off with. */
export const rootOf: (node: Node) => Node = shared('getRootNode');

/** The open shadow root of an element. */
export const shadowOf: (element: Element) => ShadowRoot | null = shared('shadowRoot');

const attachShadow = shared('attachShadow');
/** Gives an element of a copy an open shadow root. @throws where it cannot have one, or has one */
export const openShadow = (element: Element): ShadowRoot => attachShadow(element, { mode: 'open' });

/** The element whose shadow root a root is; null for any other. */
const hostOf = (root: Node): Element | null => (typeOf(root) === 11 && 'host' in root ? host(root) : null);

/** What is around an element as it is laid out: through slots and open shadow roots, up to its document's root element. */
export const outer = (element: Element): Element | null =>
  assignedSlot(element) ?? parentOf(element) ?? hostOf(rootOf(element));

/** The nodes directly in another, in order. */
function nodesIn(node: Node): Node[] {
  const nodes: Node[] = [];
  for (let at = firstChild(node); at; at = nextSibling(at)) nodes.push(at);
  return nodes;
}

/** The elements directly in a node, in order. */
export const elementsIn = (node: Node): Element[] => nodesIn(node).filter(isElement);

/** The text that stands directly in a node, in pieces. */
export const textsIn = (node: Node): string[] =>
  nodesIn(node).flatMap((each) => (typeOf(each) === 3 ? (each as Text).data : []));

/** Whether an element is one that HTML knows; of which those are browsers know the list. */
export const isOfHtml = (element: Element): boolean =>
  namespaceURI(element) === 'http://www.w3.org/1999/xhtml' &&
  Object.prototype.toString.call(element) !== '[object HTMLUnknownElement]';

/** The document a node belongs to. */
export const documentOf: (node: Node) => Document = shared('ownerDocument');

/** What addresses in a document are relative to. */
export const baseOf: (document: Document) => string = shared('baseURI');

const compareDocumentPosition = shared('compareDocumentPosition');
/** Whether a node comes after another in its document. */
export const follows = (node: Node, other: Node): boolean =>
  (compareDocumentPosition(other, node) & 4) /* Node.DOCUMENT_POSITION_FOLLOWING */ !== 0;

/** A document's root element; there is none at the very start. */
export const topOf: (document: Document) => Element | null = shared('documentElement');

const readyState = shared('readyState');
/** Whether a document has been parsed to its end. */
export const isParsed = (document: Document): boolean => readyState(document) !== 'loading';

/** Whether a document has loaded, with all that belongs to it. */
export const isLoaded = (document: Document): boolean => readyState(document) === 'complete';

/** Whether nobody sees a document, as far as the browser knows. */
export const isHidden: (document: Document) => boolean = shared('hidden');

/** How and when a document was come to; undefined where nothing tells. */
export const arrivalOf = (document: Document) =>
  (viewOf(document).performance as Partial<Performance>).getEntriesByType?.('navigation')[0] as
    | (PerformanceNavigationTiming & { deliveryType?: string })
    | undefined;

/** Whether the person has pressed a key or button in a page since it was loaded. */
export const wasTouched = (document: Document): boolean =>
  viewOf(document).navigator.userActivation?.hasBeenActive ?? false;

const createElement = shared('createElement');
/** A new element of HTML's, which stands nowhere yet. */
export const newElement = <Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
): HTMLElementTagNameMap[Tag] => createElement(document, tag);

type AtPoint<Found> = (root: DocumentOrShadowRoot & Node, x: number, y: number) => Found;
/** What of a document or shadow root is on top at a point of the window, in CSS pixels; null outside it. */
export const elementAt: AtPoint<Element | null> = ofEachKind('elementFromPoint');
/** All that a press at a point could reach, from the top down. */
export const elementsAt: AtPoint<Element[]> = ofEachKind('elementsFromPoint');

const getAnimations = shared('getAnimations');
/**
 * Whether something of an element moves without end: itself, or what its style draws before or after its content. A
 * document of a test knows of no animations.
 * @param wholly whether what is in the element counts too
 */
export const isEndless = (element: Element, wholly: boolean): boolean =>
  'getAnimations' in element &&
  getAnimations(element, { subtree: true }).some(({ effect }: Animation) => {
    const { target } = effect as KeyframeEffect;
    return (wholly || target === element) && effect?.getTiming().iterations === Infinity;
  });

/** Whether a node is another, or holds it, in the same tree. */
export const contains: (box: Node, node: Node) => boolean = shared('contains');

/** Whether a node stands in a page. */
export const isConnected: (node: Node) => boolean = shared('isConnected');

/** The window of a document that is shown. */
export const viewOf = (document: Document): Window & typeof globalThis =>
  // biome-ignore lint/style/noNonNullAssertion: a document that is looked at has a window.
  defaultView(document)!;

/** The window an element is shown in. */
export const windowOf = (element: Element): Window & typeof globalThis => viewOf(documentOf(element));

/** The frame a document is shown in, where that is of the same origin; null at the top, and for a parsed copy. */
export const frameOf = (document: Document): Element | null => defaultView(document)?.frameElement ?? null;

/** What encloses an element: what is around it or, beyond its document, the frame that this is shown in. */
export const enclosing = (element: Element): Element | null => outer(element) ?? frameOf(documentOf(element));

/** The document in a frame, null where it is another origin's, and where an element of MathML or SVG only has the name. */
export const documentIn = (frame: Element): Document | null =>
  'contentDocument' in frame ? memberOf(frame, 'contentDocument')(frame) : null;

const controlOf = shared('control');
/** The form control that a label labels; null where it has none, or only bears the name. */
export const labelled = (label: Element): Element | null => ('control' in label ? controlOf(label) : null);

/**
 * The labels of a form control, at most ten: nothing has more that is meant to be read. A browser goes through the whole
 * page for them, so of many controls they are asked of a look.
 */
export function labelsOf(control: Element): Element[] {
  if (!('labels' in control)) return [];
  const labels: ArrayLike<Element> | null = memberOf(control, 'labels')(control);
  return Array.from({ length: Math.min(10, labels?.length ?? 0) }, (_, at) => labels?.[at] as Element);
}

/** What a selector takes as it stands; any other letter is written as a number, whatever it means there. */
const plainId = /^[a-z_][\w-]*$/i;
const numbered = (letter: string) => `\\${letter.codePointAt(0)?.toString(16)} `;
/**
 * The headings that tell what a page or a part of it is about, in tree order. Asked one by one, as in `findAny`; what is
 * sorted are two runs that are in order already.
 */
export const headingsIn = (root: ParentNode): Element[] =>
  findAny(root, ['h1', 'h2']).sort((a, b) => (follows(a, b) ? 1 : -1));

/** The nearest heading that counts before an element in its document. */
export const headingBefore = (element: Element, counts: (heading: Element) => boolean = () => true) =>
  headingsIn(documentOf(element)).findLast((one) => follows(element, one) && counts(one));

/** The elements with an id in a tree, where there should be one; at most twenty of them. */
export function allById(root: Node, id: string): Element[] {
  const selector = `#${plainId.test(id) ? id : Array.from(id, numbered).join('')}`;
  const all: ArrayLike<Element> = querySelectorAll(root, selector);
  return Array.from({ length: Math.min(20, all.length) }, (_, at) => all[at] as Element);
}

/** The ids that a control refers to for its name; no more than anybody refers to. */
export const idsReferredTo = (control: Element): string[] =>
  (attribute(control, 'aria-labelledby') ?? '').slice(0, 2000).split(/\s+/, 20).filter(Boolean);
