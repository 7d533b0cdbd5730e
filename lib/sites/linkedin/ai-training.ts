import {
  closest,
  documentOf,
  findAny,
  hasElements,
  holds,
  isElement,
  matches,
  rootOf,
  shadowOf,
} from '../elements';
import { type Look, lookAt, mains, type Root } from '../look';
import type { Reading } from '../reading';
import type { Earlier, Signs } from '../site';
import type { Eyes } from '../visible';
import { type PageKind, recognizePage } from './addresses';
import { leastShare } from './at-home';
import { leadingThere, readList } from './list';
import { checkboxes, readSetting, switches } from './setting';

/** What else a sign-in asks for, one step at a time. */
const steps = '[autocomplete~="one-time-code" i],[autocomplete~="username" i]';
/** Fields that ask for a password, also where it is shown as text, or for what else a sign-in asks for. */
const secrets = `[type=password],[autocomplete~="current-password" i],${steps}`;
/** Those that ask for another thing than the password to sign in with; some searches say so to keep suggestions away. */
const otherSecrets = `[autocomplete~="new-password" i],${steps}`;
/** `[role]` in front makes browsers pass over all else at once: 0.2 ms for 12,000 elements instead of 0.4 (Chromium 156). */
const soughtOnSetting = [`[role]:is(${switches},[role~=checkbox i])`, '[type=checkbox]'];
/** Without any of these there is nothing to read on a page, and most of a page's time there is none. */
const sought = {
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

/** What is a dialog, as a sign-in may be. */
const dialog = 'dialog,[role~=dialog i],[role~=alertdialog i],[aria-modal=true]';
/**
 * Whether a field belongs to the page's own sign-in. Beside its main content, one in a shadow root is a stranger's, and one
 * in a box that stands still over the page, leaves most of it free, and is no dialog.
 */
function isOfSignIn({ around, eyes, mainsSeen }: Look, field: Element): boolean {
  if (matches(field, otherSecrets)) return false;
  if (closest(field, mains.join())) return true;
  const fixed = around(field).filter((at) => eyes.positionOf(at) === 'fixed');
  const isStrange =
    rootOf(field) !== documentOf(field) ||
    (mainsSeen().length > 0 &&
      fixed.length > 0 &&
      !closest(field, dialog) &&
      fixed.every((at) => eyes.shareOf(at) < leastShare));
  return !isStrange;
}

/**
 * Reads one page. A pure function: looks at nothing but its arguments, writes nothing, waits for nothing.
 *
 * @param document the top document; open shadow roots and frames of the same origin are looked into
 * @param address the top document's address; the practice page passes the address it stands for
 * @param given.eyes tell what people see; by default the document's own style and layout are asked, which a copy has not
 * @param given.met told each root that is looked into: the document, frames' documents, open shadow roots
 * @param given.earlier what stood there when the address changed without a load: it counts by its own name only
 * @returns null where the address is none of ours, or the objection form's, whose state follows from the address
 */
export function readPage(
  document: Document,
  address: URL,
  { eyes, met, earlier }: { eyes?: Eyes; met?(root: Root): void; earlier?: Earlier } = {},
): Reading | null {
  const kind = recognizePage(address);
  if (!kind || kind === 'form') return null;
  const look = lookAt(document, eyes, met);
  if (!look.roots.some((root) => holdsSought(root, kind))) return { kind: 'absent' };
  const asked = look
    .all('input:not([type=checkbox])')
    .filter((field) => matches(field, secrets) && look.eyes.sees(field) && !look.eyes.isCovered(field));
  if (asked.some((field) => isOfSignIn(look, field))) return { kind: 'absent' };
  return kind === 'list' ? readList(look, address) : readSetting(look, kind, asked.length > 0, earlier);
}

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
const holdsSought = (root: Root, page: keyof typeof sought) =>
  sought[page].some((selector) => holds(root, selector));

/**
 * What is likeliest to be sought on a kind of page, by selectors that browsers are quick at: 0.05 to 0.13 ms for 12,000
 * elements, where the whole of `switches` takes 0.5 (Chromium 156).
 */
const likeliest = {
  list: ['input', `a${leadingThere}`],
  setting: ['input', '[role=switch]'],
  research: ['input', '[role=switch]'],
};

/** What stands in a document itself of what is read on a kind of page. */
export const signsIn = (document: Document, page: PageKind): Signs => ({
  likeliest: () => (page === 'form' ? [] : findAny(document, likeliest[page])),
  any: () => page !== 'form' && holdsSought(document, page),
});
