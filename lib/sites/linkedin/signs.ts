import { findAny, hasElements, holds, isElement, matches, shadowOf } from '../elements';
import { mains, type Root } from '../look';
import type { Signs } from '../site';
import type { PageKind } from './addresses';
import { leadingThere } from './list';
import { checkboxes, switches } from './setting';

/** The kinds of page on which something is looked for; what is said on the others follows from their address. */
type ReadKind = Exclude<PageKind, 'form'>;

/** `[role]` in front makes browsers pass over all else at once: 0.2 ms for 12,000 elements instead of 0.4 (Chromium 156). */
const soughtOnSetting = [`[role]:is(${switches},[role~=checkbox i])`, '[type=checkbox]'];
/** Without any of these there is nothing to read on a page, and most of a page's time there is none. */
const sought: Record<ReadKind, readonly string[]> = {
  list: ['a', 'button', '[role=link]', '[role=button]'],
  setting: soughtOnSetting,
  research: soughtOnSetting,
};
/** What could bear on a reading. */
const bearing = [
  'iframe',
  'input',
  'label',
  'h1',
  'h2',
  ...mains,
  switches,
  ...checkboxes,
  leadingThere,
].join();

/**
 * What is likeliest to be sought on a kind of page, by selectors that browsers are quick at: 0.05 to 0.13 ms for 12,000
 * elements, where the whole of `switches` takes 0.5 (Chromium 156).
 */
const likeliest: Record<ReadKind, readonly string[]> = {
  list: ['input', `a${leadingThere}`],
  setting: ['input', '[role=switch]'],
  research: ['input', '[role=switch]'],
};

/**
 * Whether a node that came, went or changed could bear on a reading. A cheap filter for a MutationObserver, asked of
 * every node: may say yes in vain. What it says no to (a list's button, a shadow root deep inside the node) is looked at
 * a little later, with all that does not seem to bear on a reading.
 */
export function concerns(node: Node): boolean {
  if (!isElement(node)) return false;
  return matches(node, bearing) || !!shadowOf(node) || (hasElements(node) && holds(node, bearing));
}

/** Whether anything stands in a document or shadow root that is read on a kind of page. */
export const holdsSought = (root: Root, page: ReadKind): boolean =>
  sought[page].some((selector) => holds(root, selector));

/** What stands in a document itself of what is read on a kind of page. */
export const signsIn = (document: Document, page: PageKind): Signs => ({
  likeliest: () => (page === 'form' ? [] : findAny(document, likeliest[page])),
  any: () => page !== 'form' && holdsSought(document, page),
});
