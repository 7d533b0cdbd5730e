import { browser } from 'wxt/browser';

/**
 * Calls back when the browser tells another policy: Chromium does that some seconds after its own start (3 s in 156).
 * @returns stops it
 */
export function watchManaged(changed: () => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'managed') changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
