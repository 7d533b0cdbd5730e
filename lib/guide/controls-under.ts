import { closest, elementAt } from '../sites/elements';
import type { Box } from './boxes';

/** What a person may want to use; a control of the page's own making is in the tab order or no control. */
const controls = 'a[href],button,input,select,textarea,summary,label,[tabindex],[role=button],[role=link]';
/** How finely the page is asked what stands where, in pixels: a control that slips through is smaller than a word. */
const grid = { x: 32, y: 16 };

/**
 * Asks a page what stands where, once for each point of a grid.
 * @returns how many points of a box lie on controls of the page's, counted no further than `most`
 */
export function controlsUnder(document: Document): (box: Box, most: number) => number {
  const asked = new Map<string, boolean>();
  return (box, most) => {
    let count = 0;
    for (let x = Math.ceil(box.left / grid.x) * grid.x; x < box.right; x += grid.x)
      for (let y = Math.ceil(box.top / grid.y) * grid.y; y < box.bottom; y += grid.y) {
        const key = `${x} ${y}`;
        let taken = asked.get(key);
        if (taken === undefined) {
          const there = elementAt(document, x, y);
          taken = there !== null && closest(there, controls) !== null;
          asked.set(key, taken);
        }
        if (taken && ++count >= most) return count;
      }
    return count;
  };
}
