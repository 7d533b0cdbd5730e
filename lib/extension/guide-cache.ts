import { browser } from 'wxt/browser';
import { isRightToLeft, pickLanguage } from '../domain/case/language';
import { canonical } from '../domain/record/canonical';
import type { GuideValue } from '../domain/record/page-report';
import type { RecordEvent } from '../domain/record/record';
import { latestChoice } from '../domain/record/standing';

/** The one value that is kept though it could be derived, because the script on a page reads nothing else. */
export const guideKey = 'guide';

/** The callout's sentences by language (BCP 47); English is always there. */
export type CalloutsByLanguage = Record<string, GuideValue['sentences']>;

/**
 * What the `guide` value should be.
 * @param browserLanguages the person's own as the browser tells them, BCP 47, most wanted first; for those who chose none
 * @returns null before guidance was chosen: nothing is drawn, and nothing is kept
 */
export function guideValue(
  events: readonly RecordEvent[],
  callouts: CalloutsByLanguage,
  browserLanguages: readonly string[],
): GuideValue | null {
  const { guidance, language: chosen } = latestChoice(events, null);
  if (!guidance) return null;
  const language = pickLanguage([chosen, ...browserLanguages], Object.keys(callouts));
  return {
    mode: guidance,
    language,
    direction: isRightToLeft(language) ? 'rtl' : 'ltr',
    sentences: callouts[language] as GuideValue['sentences'],
  };
}

/** Makes the stored value what it should be, and writes only if it is not. May reject; then it is as it was. */
export async function refreshGuide(value: GuideValue | null): Promise<void> {
  const { [guideKey]: stored } = await browser.storage.local.get(guideKey);
  if (value === null) {
    if (stored !== undefined) await browser.storage.local.remove(guideKey);
  } else if (canonical(stored) !== canonical(value)) await browser.storage.local.set({ [guideKey]: value });
}
