import { browser } from 'wxt/browser';
import { directionOf, pickLanguage } from '../domain/case/language';
import { isObject } from '../domain/case/raw';
import { canonical } from '../domain/record/canonical';
import type { GuideValue, KeptGuide } from '../domain/record/page-report';
import type { Policy } from '../domain/record/policy';
import type { RecordEvent } from '../domain/record/record';
import { latestChoice } from '../domain/record/standing';

/**
 * The one value that is kept though it could be derived, because the script on a page reads nothing else. It is all that
 * `storage.local` holds: what a page's world can read, and in Firefox (ESR 153) write too.
 */
const guideKey = 'guide';

/** The callout's sentences by language (BCP 47); English is always there. */
export type CalloutsByLanguage = Record<string, GuideValue['sentences']>;

/**
 * What the `guide` value should be.
 * @param browserLanguages the person's own as the browser tells them, BCP 47, most wanted first; for those who chose none
 * @param policy what the organisation set; its guidance and language are for those who chose none
 * @param installation the mark where guidance was never chosen; null where drawings need none
 * @returns null before guidance was chosen: pages are read, nothing is drawn, and nothing is kept
 */
export function guideValue(
  events: readonly RecordEvent[],
  callouts: CalloutsByLanguage,
  browserLanguages: readonly string[],
  policy: Policy,
  installation: string | null,
): KeptGuide | null {
  if (policy.practiceOnly) return { mode: 'off' };
  const { guidance, language: chosen } = latestChoice(events, null);
  const mode = guidance ?? policy.guidance;
  if (!mode) return null;
  const wished = [chosen, policy.language ?? null, ...browserLanguages];
  const language = pickLanguage(wished, Object.keys(callouts));
  return {
    mode,
    language,
    direction: directionOf(language),
    mark:
      installation === null
        ? ''
        : (events.findLast(({ kind, via }) => kind === 'guidance-chosen' && via === undefined)?.id ??
          installation),
    sentences: callouts[language] as GuideValue['sentences'],
  };
}

/**
 * A mark that is the same as long as the extension stays installed. It is a digest, because other extensions see into
 * closed roots too, and must not learn the address of ours there.
 */
export async function installationMark(address: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(address));
  return Array.from(new Uint8Array(digest), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The stored value as it stands there, whoever wrote it. */
const keptGuide = async (): Promise<unknown> => (await browser.storage.local.get(guideKey))[guideKey];

/** Whether the stored value says that no page is read. Rejects where it cannot be read. */
export const isGuideOff = async (): Promise<boolean> => {
  const stored = await keptGuide();
  return isObject(stored) && stored.mode === 'off';
};

/** Makes the stored value what it should be, and writes only if it is not. May reject; then it is as it was. */
export async function refreshGuide(value: KeptGuide | null): Promise<void> {
  const stored = await keptGuide();
  if (value === null) {
    if (stored !== undefined) await browser.storage.local.remove(guideKey);
  } else if (canonical(stored) !== canonical(value)) await browser.storage.local.set({ [guideKey]: value });
}

/**
 * Calls back when anything but the background changed the one area that a page's world reaches. What does not belong
 * there goes at once; the value itself is for `refreshGuide` to put right.
 */
export function watchPageStorage(changed: () => void): void {
  browser.storage.onChanged.addListener((changes, area) => {
    if (area !== 'local') return;
    const strays = Object.entries(changes).filter(
      ([key, change]) => key !== guideKey && ((change as { newValue?: unknown }).newValue ?? null) !== null,
    );
    if (strays.length) void browser.storage.local.remove(strays.map(([key]) => key)).catch(() => {});
    if (guideKey in changes) changed();
  });
}

/**
 * Keeps every other storage area from the world of a page's script, where the browser can (Chromium; Firefox ESR 153
 * knows it for `session` alone, which is closed from the start). The browser remembers it. Never rejects.
 */
export async function closeStorageToPages(): Promise<void> {
  type Closable = { setAccessLevel?(to: { accessLevel: 'TRUSTED_CONTEXTS' }): Promise<void> };
  const { sync, managed } = browser.storage as unknown as Record<'sync' | 'managed', Closable>;
  await Promise.allSettled(
    [sync, managed].map(async (area) => area.setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })),
  );
}
