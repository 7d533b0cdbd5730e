import { arrivalOf, attribute, closest, documentOf, find } from './elements';

/** What a switch was seen to be; `unknown` is a switch that is there and cannot be read. */
export type SwitchState = 'on' | 'off' | 'unknown';

/**
 * What the detector saw on one page at one moment.
 * - `found`: `isUsable` tells whether a person can use the switch now: one that is disabled is shown as it stands, and
 *   may be so by default until it is ready. `control` is the switch, `box` the visible thing to ring: the control itself, or where that is visually
 *   hidden its row or label. A box never holds another switch.
 * - `row`: the entry on the list page.
 * - `absent`: our page, without what we look for. `ambiguous`: several that nothing tells apart. `crowded`: so many that
 *   none is compared with another, so that no page is held up.
 */
export type Reading =
  | { kind: 'found'; state: SwitchState; isUsable: boolean; control: Element; box: Element }
  | { kind: 'row'; box: Element }
  | { kind: 'absent' }
  | { kind: 'ambiguous'; candidates: Element[] }
  | { kind: 'crowded' };

/**
 * How a switch stands: a native input's `checked` property first, `aria-checked` second. Anything but a plain true or
 * false is unknown, although ARIA reads "mixed" as off: never off on a default. So is one that holds an input which says
 * something else; but one that is on may hold an input for its form alone, which is never set (Quasar 2: tried).
 */
export function stateOf(control: Element): SwitchState {
  const { type, checked, indeterminate } = control as HTMLInputElement;
  const said =
    type === 'checkbox' || type === 'radio'
      ? indeterminate || String(checked)
      : attribute(control, 'aria-checked');
  const state = said === 'true' ? 'on' : said === 'false' ? 'off' : 'unknown';
  const isForForm = (one: Element) => state === 'on' && closest(one, '[aria-hidden=true i]') !== null;
  const agrees = (one: Element) => stateOf(one) === state || isForForm(one);
  return find(control, '[type=checkbox]').every(agrees) ? state : 'unknown';
}

/** How the page that a switch stands in was come to, and its frame: a frame has its own way back. */
const arrivalsAt = (control: Element, page: Document) =>
  [...new Set([page, documentOf(control)])].flatMap((one) => arrivalOf(one) ?? []);

/**
 * Whether a switch stands in a page, or in a frame of one, that the browser took out of its cache and asked no server: on
 * the way back, and when a tab is restored, however old it is there (RFC 9111, 4; Chromium 156 and Firefox 153: tried); else
 * for as long as the server lets it count as fresh. Of the latter Firefox tells nothing that would tell it from a page that
 * was given by the page's own worker or by another extension (153, tried on 1 December 2026).
 * @param page the document at the top
 */
export const isInCachedPage = (control: Element, page: Document): boolean =>
  arrivalsAt(control, page).some(
    ({ type, transferSize, deliveryType, name }) =>
      transferSize === 0 &&
      // A frame that the page writes itself is said to come out of the cache too (Chromium 156).
      (type === 'back_forward' || (deliveryType === 'cache' && /^http/.test(name))),
  );

/**
 * Whether a switch may be off because the browser keeps what once was, though the setting is on. It keeps what the person
 * did to a native box of a page that was sent anew with it on: Firefox at a reload, and all browsers on the way back,
 * without a word to the page (whatwg/html#7292, react/react#21801; tried in Firefox 153 and Chromium 156 on 30 November
 * 2026). And it keeps pages: on the way back one may be as old as the day it was sent.
 * @param page the document at the top
 */
export function isKeptOff(control: Element, page: Document): boolean {
  const { checked, defaultChecked } = control as HTMLInputElement;
  const isKeptBox =
    defaultChecked &&
    !checked &&
    arrivalsAt(control, page).some(({ type }) => /^(reload|back_forward)$/.test(type)) &&
    !closest(control, '[autocomplete=off i]');
  return isKeptBox || (stateOf(control) === 'off' && isInCachedPage(control, page));
}
