import { browser } from 'wxt/browser';

/**
 * What an organisation set for this extension by the browser's own policies, not yet looked at. Chromium hands over only
 * what fits the schema that the build makes; Firefox hands over anything. Never rejects.
 * @returns an empty object where nothing is set
 */
export async function readManaged(): Promise<Record<string, unknown>> {
  try {
    return await browser.storage.managed.get(null);
  } catch {
    // Firefox refuses where no policy speaks of this extension at all (seen in ESR 153).
    return {};
  }
}
