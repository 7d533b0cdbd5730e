import { documentOf, find, parentOf, textOf } from '../elements';
import { lookAt } from '../look';
import type { Earlier } from '../site';
import { plainEyes } from '../visible';
import { givenName } from './names';
import { switches } from './setting';

/** More than any page has; a page with more is not told apart anyway. */
const most = 500;

/** The page's heading and what a switch is called, in whatever language. */
function told(control: Element): { heading: string; name: string } {
  const [heading] = find(documentOf(control), 'h1,h2');
  let name = givenName(control);
  let at: Element | null = control;
  for (let steps = 0; !name.trim() && at && steps < 4; steps += 1, at = parentOf(at)) name = textOf(at);
  return { heading: heading ? textOf(heading).trim() : '', name: name.trim() };
}

/**
 * What stands in a page now, to be known again after the address has changed.
 * @param document the top document; frames and open shadow roots are looked into
 */
export function whatStands(document: Document): Earlier {
  const before = new Map<Element, string>();
  const said = new Set<string>();
  // Neither style nor layout is asked for, so this may be called in the middle of what a page does.
  for (const control of lookAt(
    document,
    plainEyes(() => true),
  )
    .all(switches)
    .slice(0, most)) {
    const { heading, name } = told(control);
    const text = `${heading}\n${name}`;
    before.set(control, text);
    // The same page drawn anew is the same page.
    if (heading && name) said.add(text);
  }
  return {
    holds(control) {
      const { heading, name } = told(control);
      const text = `${heading}\n${name}`;
      return before.get(control) === text || said.has(text);
    },
  };
}
