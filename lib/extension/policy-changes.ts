import { browser } from 'wxt/browser';
import { readManaged } from './policy';

/**
 * For how many milliseconds what was chosen waits for the browser to tell a policy. Chromium 156 takes 3 s after its own
 * start, and was seen not to tell for as long as it ran, on a busy machine (30 November 2026); so did an Edge 136
 * (microsoft/MicrosoftEdge-Extensions#299).
 */
export const patience = 10_000;

/**
 * Tells what an organisation set: as soon as the browser tells it, and again whenever it is another.
 * @param told given what is set, not yet looked at, and whether the browser has told it; an empty object that it has not
 *   told after ten seconds, so that nothing the person chose waits for ever
 * @returns stops it
 */
export function hearManaged(told: (set: Record<string, unknown>, isTold: boolean) => void): () => void {
  let turn = 0;
  const overdue = setTimeout(told, patience, {}, false);
  const ask = async () => {
    turn += 1;
    const own = turn;
    const set = await readManaged();
    // Of two answers the one to the later question counts.
    if (own !== turn) return;
    clearTimeout(overdue);
    told(set, true);
  };
  const listener = (_changes: unknown, area: string) => {
    if (area === 'managed') void ask();
  };
  browser.storage.onChanged.addListener(listener);
  void ask();
  return () => {
    turn += 1;
    clearTimeout(overdue);
    browser.storage.onChanged.removeListener(listener);
  };
}
