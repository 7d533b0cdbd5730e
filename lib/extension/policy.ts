import { browser } from 'wxt/browser';

/** The settings that are true or false, and those that are more than one value. */
const switches = ['practiceOnly', 'sync'];
const composed = ['hiddenSteps', 'course'];

/**
 * A setting as it was meant. Windows' registry has no true and no false, and no lists. Chromium makes them by the schema
 * that the build makes; Firefox hands over a REG_DWORD as the number it is, and JSON as the text it is (its
 * `WindowsGPOParser`; uBlockOrigin/uBlock-issues#2067). Whatever is neither stays as it is, so that it can be named.
 */
function asMeant(name: string, value: unknown): unknown {
  if (switches.includes(name) && (value === 0 || value === 1)) return value === 1;
  if (!composed.includes(name) || typeof value !== 'string') return value;
  try {
    return JSON.parse(value);
  } catch {
    return value;
  }
}

/**
 * What an organisation set for this extension by the browser's own policies, not yet looked at. Chromium hands over only
 * what fits the schema that the build makes; Firefox hands over anything. Never rejects.
 * @returns an empty object where nothing is set
 */
export async function readManaged(): Promise<Record<string, unknown>> {
  try {
    const set: Record<string, unknown> = await browser.storage.managed.get(null);
    return Object.fromEntries(Object.entries(set).map(([name, value]) => [name, asMeant(name, value)]));
  } catch {
    // Firefox refuses where no policy speaks of this extension at all (seen in ESR 153).
    return {};
  }
}
