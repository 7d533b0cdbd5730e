import { find, isLoaded, isParsed } from '../sites/elements';
import { slowest } from './times';

/** Scripts that the document names and that have not arrived. A page may empty this list; then all seem to be missing. */
function hasScriptsToCome(document: Document, view: Window): boolean {
  const arrived = new Set(view.performance.getEntriesByType('resource').map(({ name }) => name));
  return find(document, 'script[src]').some((script) => !arrived.has((script as HTMLScriptElement).src));
}

/**
 * Tells when a stranger may stand in a document: not before a page that builds itself over its own HTML (React 18's
 * `hydrateRoot(document)` does) can no longer take it for its own. That is when all has loaded; where a picture keeps a
 * page loading, a little after it was parsed, once its scripts have arrived, and in the end in any case.
 *
 * @param hear listens to events
 * @param ready called when that time has come without the load
 */
export function readiness(
  document: Document,
  view: Window,
  hear: (target: EventTarget, names: string, ear: () => void) => void,
  ready: () => void,
): () => boolean {
  let isSlow = false;
  const wait = (left: readonly number[]) => {
    const [next, ...more] = left;
    if (next === undefined || isLoaded(document)) return;
    view.setTimeout(() => {
      isSlow = !more.length || !hasScriptsToCome(document, view);
      if (isSlow) ready();
      else wait(more);
    }, next);
  };
  if (isParsed(document)) wait(slowest);
  else hear(document, 'DOMContentLoaded', () => wait(slowest));
  return () => isSlow || isLoaded(document);
}
