import { find, isLoaded, isParsed } from '../sites/elements';
import { busiest, slowest, untilRun } from './times';

/** Scripts that the document names and that have not arrived. A page may empty this list; then all seem to be missing. */
function hasScriptsToCome(document: Document, view: Window): boolean {
  const arrived = new Set(view.performance.getEntriesByType('resource').map(({ name }) => name));
  return find(document, 'script[src]').some((script) => !arrived.has((script as HTMLScriptElement).src));
}

/**
 * Tells when a stranger may stand in a document: not before a page that builds itself over its own HTML (React 18's
 * `hydrateRoot(document)` does) can no longer take it for its own. That is when all has loaded and the page has nothing
 * left to do: in a transition, as frameworks do it, React takes a page over bit by bit, for many frames
 * (remix-run/remix#2947, react/react#24430). Where a picture keeps a page loading, it is a little after it was parsed,
 * once its scripts have arrived and were run; and in the end in any case.
 *
 * @param ready called when that time has come
 * @returns whether it has come; `parsed()` and `loaded()` are told when the document is
 */
export function readiness(document: Document, view: Window, ready: () => void) {
  let may = isLoaded(document);
  const stand = () => {
    if (may) return;
    may = true;
    ready();
  };
  /**
   * A task in the background comes after all that the page asked for, and what that asks for in turn. Safari (27) knows
   * none, and there the longest time is waited.
   */
  const whenIdle = () => {
    void (view as Partial<Window>).scheduler?.postTask(stand, { priority: 'background' });
    view.setTimeout(stand, busiest);
  };
  const wait = (left: readonly number[]) => {
    const [next, ...more] = left;
    if (next === undefined || isLoaded(document)) return;
    view.setTimeout(() => {
      if (more.length && hasScriptsToCome(document, view)) wait(more);
      else view.setTimeout(whenIdle, untilRun);
    }, next);
  };
  const parsed = () => wait(slowest);
  if (isParsed(document)) parsed();
  return { mayStand: () => may, parsed, loaded: whenIdle };
}
