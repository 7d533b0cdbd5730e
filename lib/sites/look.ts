import {
  attribute,
  countOf,
  documentIn,
  documentOf,
  enclosing,
  find,
  findAny,
  labelled,
  matches,
  rootOf,
  shadowOf,
} from './elements';
import { once, whenAsked } from './once';
import { holdsRows, roleOf } from './rows';
import { type Eyes, openEyes } from './visible';

/**
 * More frames and shadow roots than any page of LinkedIn's has. What stands in others is not read: the page itself comes
 * first, and each root costs it a tenth of a millisecond (Chromium 156).
 */
const mostRoots = 500;

/** What is looked into: a document, or an open shadow root. */
export type Root = Document | ShadowRoot;

/** Parts that are not about the page's subject. */
const apart = new Set(
  'aside complementary dialog alert alertdialog status search listbox banner contentinfo'.split(' '),
);
/** What leads about in a page, by role or tag. */
export const navigation = ['nav', 'navigation'];
/** Where people's own words stand: a label there is a quotation. */
export const quotation = ['article', 'blockquote', 'feed', 'comment'];
/** The selectors of a page's main content. */
export const mains = ['main', '[role~=main i]'];

/**
 * Elements that may hold an open shadow root. No selector tells a shadow host, and asking every element costs what a
 * page of its size costs; so these are asked alone: elements of the page's own making, along
 * with those of HTML's that are rare, and common ones that stand empty, as a host does whose content is all in its root.
 * What is given up is a root on a common element that has other content as well and, on a page that is far too large,
 * any on an element of the page's own making.
 */
const emptyHosts = ':empty:is(div,span,section,article,p)';
/** A browser compares an element with one name after the other, so the commonest stand first. */
const rareHosts =
  ':not(div,span,a,li,p,i,b,button,ul,strong,img,svg,path,h1,h2,h3,input,label,td,tr,option,section,article,' +
  'g,use,circle,rect,script,style,link,meta)';
/** Among so many elements the rare ones are not sought: that alone would take a tenth of a second. */
const tooMany = 30_000;

/** One look at a page: what is found in it and around it, asked once. */
export interface Look {
  document: Document;
  eyes: Eyes;
  /** The document, frames of the same origin that are shown, and open shadow roots. */
  roots: readonly Root[];
  /** All elements in these that any of the selectors matches, in tree order for each. */
  all(...selectors: string[]): Element[];
  /** An element and what is around it as people see it: through slots, shadow roots and frames, outwards. */
  around(element: Element): readonly Element[];
  /** Whether one element lies in another, or is it. */
  within(element: Element, box: Element): boolean;
  /** Elements of a list that hold no other of it. @param elements in tree order */
  innermost(elements: readonly Element[]): Element[];
  /** The labels of a form control, at most ten. */
  labelsOf(control: Element): readonly Element[];
  /** The element and what is around it, as far as that is no more than a row. */
  row(element: Element, isMore?: (at: Element) => boolean): readonly Element[];
  /** The nearest box that people see: the element's own, or one around it that is no more than a row. */
  nearest(element: Element): Element | undefined;
  /** The main elements that people see in the document itself: one of the page's own, and any stranger's. */
  mainsSeen(): readonly Element[];
  /** Whether it stands in a part that is not about the page's subject; what is beside the main content need not. */
  isApart(element: Element, ...decoys: (readonly string[])[]): boolean;
  /** Whether it stands in the main content. A header or footer inside that is part of it. */
  isCentral(element: Element, ...decoys: (readonly string[])[]): boolean;
}

/**
 * Looks at a page; nothing is asked of it before a question needs it.
 * @param eyes tell what people see; a browser's own by default
 * @param met told each root that is looked into
 */
export function lookAt(document: Document, eyes: Eyes = openEyes(), met?: (root: Root) => void): Look {
  const roots: Root[] = [document];
  const mayHold = countOf(document) > tooMany ? [emptyHosts] : [emptyHosts, rareHosts];
  const add = (root: Root | null) => {
    if (root && roots.length < mostRoots) roots.push(root);
  };
  for (const root of roots) {
    met?.(root);
    for (const frame of find(root, 'iframe')) {
      if (eyes.shows(frame)) add(documentIn(frame));
    }
    for (const element of findAny(root, mayHold)) {
      add(shadowOf(element));
    }
  }

  const around = once((element: Element) => {
    const chain: Element[] = [];
    for (let at: Element | null = element; at; at = enclosing(at)) chain.push(at);
    return chain;
  });
  const within = (element: Element, box: Element) => around(element).includes(box);

  const row = (element: Element, isMore?: (at: Element) => boolean) => {
    const chain = around(element);
    const end = chain.findIndex((at) => holdsRows(at) || isMore?.(at));
    return end < 0 ? chain : chain.slice(0, end);
  };

  const labelsIn = once((root: Node) => {
    const labels = new Map<Element | null, Element[]>();
    for (const label of find(root as ParentNode, 'label')) {
      const control = labelled(label);
      labels.set(control, [...(labels.get(control) ?? []), label].slice(0, 10));
    }
    return labels;
  });

  const mainsSeen = whenAsked(() => findAny(document, mains).filter(eyes.shows));
  const isApart = (element: Element, ...decoys: (readonly string[])[]) =>
    around(element).some(
      (at) =>
        attribute(at, 'aria-modal') === 'true' ||
        apart.has(roleOf(at)) ||
        decoys.some((each) => each.includes(roleOf(at))),
    );
  const isMain = once(
    (at: Element) => documentOf(at) === document && mains.some((main) => matches(at, main)),
  );

  return {
    document,
    eyes,
    roots,
    all: (...selectors) => roots.flatMap((root) => findAny(root, selectors)),
    around,
    within,
    innermost(elements) {
      const listed = new Set(elements);
      const outers = new Set<Element>();
      for (const element of elements)
        for (const at of around(element)) if (at !== element && listed.has(at)) outers.add(at);
      return elements.filter((element) => !outers.has(element));
    },
    labelsOf: (control) => labelsIn(rootOf(control)).get(control) ?? [],
    row,
    nearest: (element) => row(element).find((at) => eyes.sees(at) && (at === element || !eyes.isBoxless(at))),
    mainsSeen,
    isApart,
    isCentral(element, ...decoys) {
      if (isApart(element, ...decoys)) return false;
      const chain = around(element);
      // A frame's own main element is not the page's.
      return (
        chain.some(isMain) ||
        !(mainsSeen().length || chain.some((at) => /^(header|footer)$/.test(roleOf(at))))
      );
    },
  };
}
