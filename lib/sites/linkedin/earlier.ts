import {
  closest,
  documentOf,
  find,
  headingBefore,
  headingsIn,
  isConnected,
  parentOf,
  viewOf,
  wasTouched,
} from '../elements';
import { lookAt, mains } from '../look';
import { isInCachedPage, isKeptOff, type SwitchState, stateOf } from '../reading';
import { holdsRows } from '../rows';
import type { Earlier } from '../site';
import { textOf } from '../texts';
import { plainEyes } from '../visible';
import { leadingThere } from './list';
import { givenName, lettersOf, startOf, tellsMore, word } from './names';
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

/** Whether two names are one but for its end, which says how a switch stands ("… on") or that it's busy ("… Loading"). */
function isSameName(one: string, other: string): boolean {
  let same = 0;
  while (same < one.length && one[same] === other[same]) same++;
  return one === other || (same > word && Math.max(one.length, other.length) - same <= word);
}
/** A switch without a name, by all that is left to tell it by. */
const bareOf = (control: Element) => [wordsAt(control, Boolean), stateOf(control)].join('\n');
/** Parts of a page that stay what they are when it shows another setting. */
const lasting = 'header,nav,footer';

/** By which a page that was seen is known again: the heading before a switch, and its name. */
const pageOf = (control: Element, kind: string) => {
  const heading = headingBefore(control);
  return [kind, heading && textOf(heading), nameOf(control)].join('\n');
};

/**
 * Tells how a switch stands because the person turned it in this load from how the browser keeps it, as far as anybody
 * can.
 */
function turnedIn(document: Document) {
  /** The switches that stood so at some time in this load. */
  const stoodSo = {
    on: new WeakSet<Element>(),
    off: new WeakSet<Element>(),
    unknown: new WeakSet<Element>(),
  };
  const isPersons = (control: Element, before: 'on' | 'off') =>
    stoodSo[before].has(control) && wasTouched(document);
  /** Whose doing it is, for all that is known, that a switch is off which may be kept so: told once for each off. */
  const offBy = new WeakMap<Element, 'person' | 'browser'>();
  return {
    saw(control: Element, state: SwitchState) {
      stoodSo[state].add(control);
      if (state === 'on') offBy.delete(control);
    },
    isKeptOff(control: Element): boolean {
      if (!isKeptOff(control, document)) return false;
      // The browser may set what it keeps long after the load (Firefox 153, in a tab that was duplicated). Then it was on in
      // this load, and nobody has touched the page.
      if (!offBy.has(control)) offBy.set(control, isPersons(control, 'on') ? 'person' : 'browser');
      return offBy.get(control) === 'browser';
    },
    isKeptOn: (control: Element) =>
      stateOf(control) === 'on' && isInCachedPage(control, document) && !isPersons(control, 'off'),
  };
}

/**
 * Remembers what stood in a page when its address changed without a load, and which switches were found before.
 * @param document the top document; frames and open shadow roots are looked into
 */
export function memoryOf(document: Document): Earlier {
  const found = new Map<string, Element>();
  const said = new Set<string>();
  const turned = turnedIn(document);
  /** The switches that stood there, with what stood beside each, and its state for as long as that stays what it was. */
  const stood = new Map<Element, { words: string; state: string | null }>();
  /** The switches without a name. */
  const bare = new Set<string>();
  /** How the parts of the page began that stay. */
  let beginnings = new Map<Element, string>();
  let links: Element[] = [];
  const wasFound = (control: Element, kind: string) => {
    const known = found.get(pageOf(control, kind));
    return known !== undefined && (known === control || nameOf(control) !== '');
  };
  return {
    remember(control, kind) {
      if (found.size >= mostPages) found.clear();
      found.set(pageOf(control, kind), control);
      const state = stateOf(control);
      turned.saw(control, state);
      const before = stood.get(control);
      if (before && before.state !== state) before.state = null;
    },
    turn() {
      // Neither style nor layout is asked for, so this may be called in the middle of what a page does.
      const { all, roots } = lookAt(
        document,
        plainEyes(() => true),
      );
      const controls = all(switches).slice(0, most);
      stood.clear();
      bare.clear();
      // A page that shows a setting may keep its links to the others.
      links = controls.length ? [] : all(leadingThere);
      const outside = all(lasting).filter((part) => !closest(part, mains.join()));
      beginnings = new Map(outside.map((part) => [part, startOf(part)]));
      said.clear();
      for (const heading of roots.flatMap(headingsIn)) said.add(lettersOf(textOf(heading)));
      for (const main of all(...mains)) said.add(startOf(main));
      said.delete('');
      for (const control of controls) {
        const name = nameOf(control);
        if (name) said.add(name);
        else bare.add(bareOf(control));
        stood.set(control, { words: wordsOf(control), state: stateOf(control) });
      }
    },
    sawNone() {
      bare.clear();
    },
    mayBeOld(control, heading, kind, isRendered) {
      const words = stood.get(control)?.words;
      const name = nameOf(control);
      // A document that a frame has left behind has no window.
      const stands = (one: Element) =>
        isConnected(one) && viewOf(documentOf(one)) !== null && isRendered(one);
      const before = [...stood.keys(), ...links];
      // Under the same heading another page stands only once all of the old one's is gone.
      const isReplaced = before.length > 0 && !before.some(stands);
      // What stays says something else, so the browser translates the page, and whatever is said is new.
      const isTranslated = () => [...beginnings].some(([part, start]) => startOf(part) !== start);
      const isOld =
        (name ? [...said].some((one) => isSameName(one, name)) : bare.has(bareOf(control))) ||
        (words && isSameName(words, wordsOf(control))) ||
        (!isReplaced && (said.has(heading) || (stood.has(control) && isTranslated())));
      return Boolean(isOld) && !wasFound(control, kind);
    },
    leftOff: (control) => stood.get(control)?.state === 'off',
    keptOff: turned.isKeptOff,
    keptOn: turned.isKeptOn,
  };
}
