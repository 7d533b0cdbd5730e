import { documentOf, follows, headingsIn, isConnected, parentOf, textOf } from '../elements';
import { lookAt, mains } from '../look';
import type { Earlier } from '../site';
import { plainEyes } from '../visible';
import { leadingThere } from './list';
import { givenName, lettersOf, startOf, tellsMore } from './names';
import { switches } from './setting';

/** More than any page has; a page with more is not told apart anyway. */
const most = 500;

/** What a switch is called, in whatever language; empty where nothing says more than "on" or "off". */
function nameOf(control: Element): string {
  let name = givenName(control);
  let at: Element | null = control;
  for (let steps = 0; !name && at && steps < 4; steps += 1, at = parentOf(at)) {
    const text = lettersOf(textOf(at));
    if (tellsMore(text)) name = text;
  }
  return name;
}
/** By which a page that was seen is known again: the heading before a switch, and its name. */
const pageOf = (control: Element, kind: string) => {
  const heading = headingsIn(documentOf(control)).findLast((one) => follows(control, one));
  return [kind, heading && textOf(heading), nameOf(control)].join('\n');
};

/**
 * Remembers what stood in a page when its address changed without a load, and which switches were found before.
 * @param document the top document; frames and open shadow roots are looked into
 */
export function memoryOf(document: Document): Earlier {
  const found = new Set<string>();
  const said = new Set<string>();
  let before: Element[] = [];
  return {
    found: (control, kind) => found.add(pageOf(control, kind)),
    turn() {
      // Neither style nor layout is asked for, so this may be called in the middle of what a page does.
      const { all, roots } = lookAt(
        document,
        plainEyes(() => true),
      );
      const controls = all(switches).slice(0, most);
      before = [...controls, ...all(leadingThere)];
      said.clear();
      for (const heading of roots.flatMap(headingsIn)) said.add(lettersOf(textOf(heading)));
      for (const main of all(...mains)) said.add(startOf(main));
      for (const control of controls) said.add(nameOf(control));
      said.delete('');
    },
    holds(control, title, kind) {
      // Under the same heading another page stands only once all of the old one's is gone.
      const isReplaced = before.length > 0 && !before.some(isConnected);
      const isOld = said.has(nameOf(control)) || (said.has(title) && !isReplaced);
      return isOld && !found.has(pageOf(control, kind));
    },
  };
}
