/** What a switch was seen to be; `unknown` is a switch that is there and cannot be read. */
export type SwitchState = 'on' | 'off' | 'unknown';

/**
 * What the detector saw on one page at one moment.
 * - `found`: `control` is the switch, `box` the visible thing to ring: the control itself, or where that is visually
 *   hidden its row or label. A box never holds another switch.
 * - `row`: the entry on the list page.
 * - `absent`: our page, without what we look for. `ambiguous`: several that nothing tells apart.
 */
export type Reading =
  | { kind: 'found'; state: SwitchState; control: Element; box: Element }
  | { kind: 'row'; box: Element }
  | { kind: 'absent' }
  | { kind: 'ambiguous'; candidates: Element[] };
