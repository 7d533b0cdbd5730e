/* The texts of a page's elements, asked as all is asked of them (see elements.ts). */

import { documentOf, firstChild, isOfHtml, nextSibling, shadowOf, shared, tagOf, typeOf } from './elements';

const createTreeWalker = shared('createTreeWalker');
const createRange: (document: Document) => Range = shared('createRange');
/** The first pieces of text in an element, a document or a shadow root; what lies in other roots aside. */
export function textNodesIn(root: Node, most: number): Text[] {
  const texts: TreeWalker = createTreeWalker(documentOf(root) ?? root, root, 4 /* NodeFilter.SHOW_TEXT */);
  const found: Text[] = [];
  while (found.length < most && texts.nextNode()) found.push(texts.currentNode as Text);
  return found;
}

/** Where the first lines of text in an element stand, in CSS pixels of its own window. @param most lines, or pieces of text */
export function linesIn(element: Element, most: number): DOMRect[] {
  const lines: DOMRect[] = [];
  for (const text of textNodesIn(element, most)) {
    if (lines.length >= most) break;
    const range = createRange(documentOf(element));
    range.selectNodeContents(text);
    const pieces = range.getClientRects();
    for (let at = 0; at < pieces.length && lines.length < most; at++) lines.push(pieces[at] as DOMRect);
  }
  return lines;
}

/** Longer than any label; what is said after so many letters, or so many nodes, names nothing. */
const longest = 500;
const mostNodes = 2000;

const assignedNodes = shared('assignedNodes');
/** What the page puts into a slot, in whichever tree that stands; nothing where the slot shows what it holds itself. */
const slotted = (element: Element): Node[] =>
  tagOf(element) === 'slot' && isOfHtml(element) ? assignedNodes(element, { flatten: true }) : [];

/**
 * The text of an element as it is laid out, as far as a label may go, without that of styles and scripts: what is slotted
 * into it counts, and of an element of the page's own making what is in its open shadow root. A text of megabytes is not
 * copied, and a page may be as deep as it likes.
 */
export function textOf(element: Element): string {
  let text = '';
  /** Nodes whose next ones are not in this text. */
  const alone = new Set<Node>();
  const rest: (Node | null)[] = [];
  const enter = (at: Element) => {
    const given = slotted(at).slice(0, mostNodes);
    for (const one of given.reverse()) {
      alone.add(one);
      rest.push(one);
    }
    if (!given.length) rest.push(firstChild((tagOf(at).includes('-') && shadowOf(at)) || at));
  };
  enter(element);
  for (let met = 0; rest.length && met < mostNodes && text.length < longest; met += 1) {
    const node = rest.pop();
    if (!node) continue;
    if (!alone.has(node)) rest.push(nextSibling(node));
    const type = typeOf(node);
    if (type === 3) text += (node as Text).substringData(0, longest);
    else if (type === 1 && !/^(style|script|noscript|template)$/.test(tagOf(node as Element)))
      enter(node as Element);
  }
  return text.slice(0, longest);
}
