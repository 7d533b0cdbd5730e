import { closest, dialogs, documentOf, matches, rootOf } from '../elements';
import { type Look, mains } from '../look';
import { leastShare } from './at-home';

/** What else a sign-in asks for, one step at a time. */
const steps = '[autocomplete~="one-time-code" i],[autocomplete~="username" i]';
/** Fields that ask for a password, also where it is shown as text, or for what else a sign-in asks for. */
const secrets = `[type=password],[autocomplete~="current-password" i],${steps}`;
/** Those that ask for another thing than the password to sign in with; some searches say so to keep suggestions away. */
const otherSecrets = `[autocomplete~="new-password" i],${steps}`;

/** The fields in which people see a page ask for a password or for another step of a sign-in. */
export const secretsAsked = ({ all, eyes }: Look): Element[] =>
  all('input:not([type=checkbox])').filter(
    (field) => matches(field, secrets) && eyes.sees(field) && !eyes.isCovered(field),
  );

/**
 * Whether such a field belongs to the page's own sign-in. Beside its main content, one in a shadow root is a stranger's, and
 * one in a box that stands still over the page, leaves most of it free, and is no dialog.
 */
export function isOfSignIn({ around, eyes, mainsSeen }: Look, field: Element): boolean {
  if (matches(field, otherSecrets)) return false;
  if (closest(field, mains.join())) return true;
  const fixed = around(field).filter((at) => eyes.positionOf(at) === 'fixed');
  const isStrange =
    rootOf(field) !== documentOf(field) ||
    (mainsSeen().length > 0 &&
      fixed.length > 0 &&
      !closest(field, dialogs) &&
      fixed.every((at) => eyes.shareOf(at) < leastShare));
  return !isStrange;
}
