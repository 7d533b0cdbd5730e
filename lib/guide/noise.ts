import { contains, enclosing, topOf, viewOf } from '../sites/elements';
import type { Signs } from '../sites/site';
import { besideOf } from './changes';
import { doubt, lazily, looks } from './times';

/** How a page is heard: each change in it, as soon as what made it has run. */
export const watched = { subtree: true, childList: true, attributes: true, characterData: true };

/** So many changes that bear on nothing, in so many milliseconds, are noise. */
const loud = { changes: 6, within: 150 };
/**
 * How often it is seen whether the noise has brought anything, in milliseconds. It costs 0.3 ms at 12,000 nodes. Where a
 * thing is found, no promise hangs on when another comes.
 */
const peeks = { searching: 1200, found: 2400 };

/**
 * Hears the thing itself, what names it and what stands beside it, unless the noise is there, and what happens to all
 * around it.
 */
function hearOnly(
  document: Document,
  observer: MutationObserver,
  element: Element | null,
  names: readonly Element[],
  noisy: readonly Node[],
) {
  observer.disconnect();
  const top = topOf(document);
  observer.observe(document, { childList: true });
  if (top) observer.observe(top, { childList: true, attributes: true });
  const beside = element && besideOf(element, noisy);
  for (let at = element; at; at = enclosing(at))
    if (at !== top) observer.observe(at, at === element || at === beside ? watched : { attributes: true });
  for (const name of names) if (!noisy.some((node) => contains(name, node))) observer.observe(name, watched);
}

/**
 * What to do about changes that do not seem to bear on a reading: a page in which some happen is looked at now and then.
 * One in which they never stop is spared: to be told of each costs more than a millisecond in every second, even where
 * nothing is done about it. So only what is around the ringed thing is heard, and what happens to it is seen at once;
 * whether anything came elsewhere is seen by a count now and then.
 *
 * @param observer what hears the page; it is told what to observe
 * @param signs what tells that there may be something to read, on the page of this moment
 * @param look looks at the whole page
 */
export function noise(document: Document, observer: MutationObserver, signs: () => Signs, look: () => void) {
  const view = viewOf(document);
  let lazy = 0;
  /** How long the next look may wait. */
  let wait = lazily.first;
  let since = 0;
  let changes = 0;
  let spared = 0;
  let waited = 0;
  let counted = 0;

  const wake = () => {
    const wasSpared = spared !== 0;
    view.clearInterval(spared);
    spared = changes = 0;
    return wasSpared;
  };
  const stopWaiting = () => {
    view.clearTimeout(lazy);
    lazy = 0;
  };
  const isLoud = () => {
    const now = view.performance.now();
    if (now - since > loud.within) {
      since = now;
      changes = 0;
    }
    changes += 1;
    return changes > loud.changes;
  };
  const peek = (isSearching: boolean) => {
    waited += isSearching ? peeks.searching : peeks.found;
    const before = counted;
    counted = signs().likeliest().length;
    const isOver = waited >= lazily.found;
    if (isOver) wake();
    const isDue = isSearching && waited % lazily.searching === 0;
    const isWorthALook = () => waited % lazily.bare === 0 || signs().any();
    if (isOver || counted !== before || (isDue && isWorthALook())) look();
  };
  return {
    /** Whether a page that makes noise is spared now, so that most of it is not heard. */
    isSpared: () => spared !== 0,
    /**
     * @param records changes that do not seem to bear on a reading
     * @param element what is ringed; null while something is sought
     * @param names what it has its name from
     * @param age for how long nothing else was seen, in milliseconds: a page that builds itself is not spared
     */
    heard(
      records: readonly MutationRecord[],
      element: Element | null,
      names: readonly Element[],
      age: number,
    ) {
      if (spared) return;
      if (isLoud() && age >= (element ? (looks[0] as number) : doubt)) {
        stopWaiting();
        const noisy = records.map(({ target }) => target);
        hearOnly(document, observer, element, names, noisy);
        waited = 0;
        counted = signs().likeliest().length;
        spared = view.setInterval(peek, element ? peeks.found : peeks.searching, !element);
      } else if (!lazy) {
        lazy = view.setTimeout(look, wait);
        wait = Math.min(2 * wait, element ? lazily.found : lazily.searching);
      }
    },
    /** A look is made now, so none has to be waited for. */
    looked: stopWaiting,
    /** Something is another than it was: what follows is looked at soon again. */
    expectMore() {
      wait = lazily.first;
    },
    /** All is to be heard again; the caller observes it. @returns whether it was not */
    wake,
  };
}
