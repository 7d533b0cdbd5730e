import { browser } from 'wxt/browser';
import { isRightToLeft, pickLanguage } from '../domain/case/language';
import { canonical } from '../domain/record/canonical';
import type { GuideValue } from '../domain/record/page-report';
import type { RecordEvent } from '../domain/record/record';
import { latestChoice } from '../domain/record/standing';

/** The one value that is kept though it could be derived, because the script on a page reads nothing else. */
export const guideKey = 'guide';

/** The callout's sentences by language (ISO 639-1). */
export type CalloutsByLanguage = Record<string, GuideValue['sentences']> & { en: GuideValue['sentences'] };

/**
 * What the `guide` value should be.
 * @param browserLanguage the browser's own, a BCP 47 tag, for those who chose none
 * @returns null before guidance was chosen: nothing is drawn, and nothing is kept
 */
export function guideValue(
  events: readonly RecordEvent[],
  callouts: CalloutsByLanguage,
  browserLanguage: string,
): GuideValue | null {
  const { guidance, language: chosen } = latestChoice(events, null);
  if (!guidance) return null;
  const language = pickLanguage([chosen, browserLanguage], Object.keys(callouts));
  return {
    mode: guidance,
    language,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    sentences: callouts[language] ?? callouts.en,
  };
}

/** Makes the stored value what it should be, and writes only if it is not. May reject; then it is as it was. */
export async function refreshGuide(value: GuideValue | null): Promise<void> {
  const { [guideKey]: stored } = await browser.storage.local.get(guideKey);
  if (value === null) {
    if (stored !== undefined) await browser.storage.local.remove(guideKey);
  } else if (canonical(stored) !== canonical(value)) await browser.storage.local.set({ [guideKey]: value });
}
