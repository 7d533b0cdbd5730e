import { browser } from 'wxt/browser';

/**
 * What an organisation sets under a name by the browser's own policies, as it is stored there and not yet looked at.
 * Chromium hands over only what fits the schema that the build makes; Firefox hands over anything.
 * @returns undefined where nothing is set
 */
export async function setByPolicy(name: 'course'): Promise<unknown> {
  try {
    return (await browser.storage.managed.get(name))[name];
  } catch {
    // Firefox refuses where no policy speaks of this extension at all (seen in ESR 153).
    return undefined;
  }
}
