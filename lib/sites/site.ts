import type { CalloutState } from '../domain/case/case-terms';
import type { Reading } from './reading';
import type { Eyes } from './visible';

/** What the guide does on one kind of a site's pages. */
interface Guidance {
  /** What is said from the address alone, so that nothing is read; without it the page is read. */
  constantState?: CalloutState;
  /** Whether ring and note are drawn; a page without them is read for the record alone. */
  drawn: boolean;
}

/**
 * What is remembered of the pages that one document showed. When its address changes without a load, the old page may
 * stand a while longer, and its switch is not the next setting's.
 */
export interface Earlier {
  /** The address changes now. */
  turn(): void;
  /** A switch was found on a kind of page; when that page comes back, it counts again. */
  remember(control: Element, kind: string): void;
  /** No switch stands in the page now, so the old page's are gone. */
  sawNone(): void;
  /**
   * Whether a switch may still be the old page's: its name is one that was said there, give or take a word at its end, it
   * stood there with the same words, or the old page isn't gone and its heading is there or was merely translated.
   * @param heading what the nearest heading before the switch says now
   * @param isRendered whether an element takes part in the page's layout
   */
  mayBeOld(
    control: Element,
    heading: string,
    kind: string,
    isRendered: (element: Element) => boolean,
  ): boolean;
  /** Whether a switch stood on the old page, was off there, and has been so ever since: that may be the old setting's. */
  leftOff(control: Element): boolean;
  /** Whether a switch is off as the person left it before this load, for all that is known: it was not on in this one. */
  keptOff(control: Element): boolean;
  /** Whether a switch is on in a page as old as the browser's cache, and nobody turned it on in this load. */
  keptOn(control: Element): boolean;
}

/** What tells, without reading a page, that there may be something to read. */
export interface Signs {
  /** The likeliest of what is sought, seen or not: another number of them is a reason to look. */
  likeliest(): readonly Element[];
  /** Whether anything stands in the document itself that may be sought: where not, only a frame or shadow root may hold it. */
  any(): boolean;
}

/**
 * What the guide asks of a site. The guide is generic over the site's kinds of page: it hands them through and knows
 * none of them by name.
 */
export interface Site<Kind extends string> {
  /** Every kind of page that the site has for us. */
  kinds: Readonly<Record<Kind, Guidance>>;
  /** @param address the top document's absolute address. @returns null for a page that is none of ours */
  recognizePage(address: URL): Kind | null;
  /**
   * Reads the page, with these eyes, and tells `met` of each document and open shadow root it looks into.
   * @returns null where nothing is to be read at this address
   */
  readPage(
    document: Document,
    address: URL,
    given: { met(root: Document | ShadowRoot): void; earlier: Earlier; eyes: Eyes },
  ): Reading | null;
  /** Remembers what stood in a page, to tell it from the next after in-page navigation. */
  memoryOf(document: Document): Earlier;
  /** Whether a node could bear on a reading; asked for every node that comes, goes or changes, so it must be cheap. */
  concerns(node: Node): boolean;
  /** What stands in a document itself of what is read on a kind of page, as cheaply as that can be told. */
  signsIn(document: Document, page: Kind): Signs;
}
