import type { Page } from '@playwright/test';
import { type Extension, eventsIn, expect } from './extension.ts';
import { at, paths, settingPage } from './linkedin.ts';

/** The record's own place, for trials in which harm is done to it. */

export const idsIn = (stored: Record<string, unknown>) => eventsIn(stored).map(({ id }) => id);

/**
 * Opens the setting's page, with nothing drawn on it, and the record beside it, once that shows the one reading.
 * @param isOn how the switch stands, each time that page is loaded
 */
export async function readOnce(extension: Extension, isOn: () => boolean) {
  await extension.answer({ [paths.setting]: () => settingPage(isOn()) });
  await extension.choose('beside');
  const setting = await extension.linkedInTab();
  await setting.goto(at(paths.setting));
  const page = await extension.open('checklist.html#/record');
  await expect(page.locator('[data-strip] .mark')).toHaveCount(1);
  return { setting, page };
}

/**
 * Tells the background as our own pages do: again where the worker went away, under the same id.
 * @returns the id, or null where it was never acknowledged
 */
export const tellUntilHeard = (page: Page, event: object): Promise<string | null> =>
  page.evaluate(
    async (told) => {
      const id = crypto.randomUUID();
      for (let attempt = 0; attempt < 50; attempt++) {
        const answer = await chrome.runtime
          .sendMessage({ type: 'record', event: { id, ...told } })
          .catch(() => null);
        if (answer?.ok) return id;
        await new Promise((later) => setTimeout(later, 50));
      }
      return null;
    },
    event as { kind: string },
  );

/** Stops the background, so that it wakes anew and reads what is kept. Waits until the browser says that it has stopped. */
export async function stopWorker(extension: Extension, page: Page) {
  const cdp = await extension.context.newCDPSession(page);
  const stopped = new Promise<void>((done) =>
    cdp.on('ServiceWorker.workerVersionUpdated', ({ versions }) => {
      if (versions.some(({ runningStatus }) => runningStatus === 'stopped')) done();
    }),
  );
  await cdp.send('ServiceWorker.enable');
  await cdp.send('ServiceWorker.stopAllWorkers');
  await stopped;
  await cdp.detach();
}

/**
 * Puts values into the record's place in both copies, in place of all that is there. Runs in the worker, so it stands by
 * itself.
 */
export async function plant(put: Record<string, unknown>): Promise<void> {
  const { storageBuckets } = navigator as unknown as {
    storageBuckets: { open(name: string): Promise<{ indexedDB: IDBFactory }> };
  };
  const copy = await storageBuckets.open('record-copy');
  for (const factory of [indexedDB, copy.indexedDB])
    await new Promise<void>((done, failed) => {
      const request = factory.open('abstain');
      request.onerror = () => failed(request.error);
      request.onsuccess = () => {
        const writing = request.result.transaction('values', 'readwrite');
        const values = writing.objectStore('values');
        values.clear();
        for (const [key, value] of Object.entries(put)) values.put(value, key);
        writing.oncomplete = () => {
          request.result.close();
          done();
        };
      };
    });
}
