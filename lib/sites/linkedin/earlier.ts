import {
  arrivalOf,
  documentOf,
  find,
  headingBefore,
  headingsIn,
  isConnected,
  parentOf,
  textOf,
  viewOf,
} from '../elements';
import { lookAt, mains } from '../look';
import { isKeptOff, stateOf } from '../reading';
import { holdsRows } from '../rows';
import type { Earlier } from '../site';
import { plainEyes } from '../visible';
import { leadingThere } from './list';
import { givenName, lettersOf, startOf, tellsMore } from './names';
import { switches } from './setting';

/** More than any page has; a page with more is not told apart anyway. */
const most = 500;
/** So many pages are remembered: under a heading in which a clock runs, each second is another. */
const mostPages = 100;

/** The nearest text around a switch that tells something, as far as it is this one's alone. */
function wordsAt(control: Element, tells: (text: string) => boolean): string {
  for (let at: Element | null = control; at && !holdsRows(at); at = parentOf(at)) {
    if (find(at, switches).some((one) => one !== control)) return '';
    const text = lettersOf(textOf(at));
    if (tells(text)) return text;
  }
  return '';
}
/** Four Chinese characters say more than "on" or "off", which have two or three. */
const tellsName = (text: string) => tellsMore(text) || /[\u3400-\u9fff]{4}/.test(text);
/** What a switch is called, in whatever language; empty where nothing says more than "on" or "off". */
const nameOf = (control: Element) => givenName(control) || wordsAt(control, tellsName);
/** What stands beside a switch, though it may say no more than how it stands. */
const wordsOf = (control: Element) => givenName(control) || wordsAt(control, (text) => text.length > 5);

/** By which a page that was seen is known again: the heading before a switch, and its name. */
const pageOf = (control: Element, kind: string) => {
  const heading = headingBefore(control);
  return [kind, heading && textOf(heading), nameOf(control)].join('\n');
};

/**
 * Remembers what stood in a page when its address changed without a load, and which switches were found before.
 * @param document the top document; frames and open shadow roots are looked into
 */
export function memoryOf(document: Document): Earlier {
  const found = new Map<string, Element>();
  const said = new Set<string>();
  /** The switches that were on at some time in this load. */
  const wereOn = new WeakSet<Element>();
  /** The switches that stood there, with what stood beside each, and its state for as long as that stays what it was. */
  const stood = new Map<Element, { words: string; state: string | null }>();
  let links: Element[] = [];
  const wasFound = (control: Element, kind: string) => {
    const known = found.get(pageOf(control, kind));
    return known !== undefined && (known === control || nameOf(control) !== '');
  };
  return {
    remember(control, kind) {
      if (found.size >= mostPages) found.clear();
      found.set(pageOf(control, kind), control);
      // What the browser keeps, Chromium 156 sets after the load and before it tells that the page is shown.
      if (arrivalOf(document)?.loadEventEnd && stateOf(control) === 'on') wereOn.add(control);
      const before = stood.get(control);
      if (before && before.state !== stateOf(control)) before.state = null;
    },
    turn() {
      // Neither style nor layout is asked for, so this may be called in the middle of what a page does.
      const { all, roots } = lookAt(
        document,
        plainEyes(() => true),
      );
      const controls = all(switches).slice(0, most);
      links = all(leadingThere);
      stood.clear();
      for (const control of controls)
        stood.set(control, { words: wordsOf(control), state: stateOf(control) });
      said.clear();
      for (const heading of roots.flatMap(headingsIn)) said.add(lettersOf(textOf(heading)));
      for (const main of all(...mains)) said.add(startOf(main));
      for (const control of controls) said.add(nameOf(control));
      said.delete('');
    },
    mayBeOld(control, heading, kind, isRendered) {
      const words = stood.get(control)?.words;
      // A document that a frame has left behind has no window.
      const stands = (one: Element) =>
        isConnected(one) && viewOf(documentOf(one)) !== null && isRendered(one);
      const before = [...stood.keys(), ...links];
      // Under the same heading another page stands only once all of the old one's is gone.
      const isReplaced = before.length > 0 && !before.some(stands);
      const isOld =
        said.has(nameOf(control)) ||
        (words && words === wordsOf(control)) ||
        (said.has(heading) && !isReplaced);
      return Boolean(isOld) && !wasFound(control, kind);
    },
    leftOff: (control) => stood.get(control)?.state === 'off',
    keptOff: (control) => !wereOn.has(control) && isKeptOff(control, document),
  };
}
