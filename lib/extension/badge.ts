import { browser } from 'wxt/browser';
import type { RecordEvent } from '../domain/record';
import { profiles, type StepRule, standing } from '../domain/standing';

/** What the toolbar button says. */
export type BadgeState = 'plain' | 'reopened' | 'held';

/** Sign and colours; white on both is above 4.5:1. The words are the title, so that colour never stands alone. */
const looks = {
  plain: { text: '', colour: '#5b5b66' },
  reopened: { text: '!', colour: '#a3180b' },
  held: { text: '✓', colour: '#0b6b3a' },
} as const satisfies Record<BadgeState, { text: string; colour: string }>;

/**
 * Reopened when any switch of any profile came on again; held when the switch of every profile was read off on
 * two loads; else plain.
 * @param steps the steps whose switch can be read
 */
export function badgeState(events: readonly RecordEvent[], steps: readonly StepRule[]): BadgeState {
  const made = profiles(events).map(({ id }) => id);
  const all = (made.length ? made : [null]).map((profile) => standing(events, { steps, profile }));
  if (all.flat().some(({ status }) => status === 'reopened')) return 'reopened';
  return all.every((one) => one.some(({ step, status }) => step === 'switch-off' && status === 'held'))
    ? 'held'
    : 'plain';
}

/** Puts it on the toolbar button, for all windows. */
export async function showBadge(state: BadgeState, titles: Record<BadgeState, string>): Promise<void> {
  const { text, colour } = looks[state];
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: colour }),
    browser.action.setTitle({ title: titles[state] }),
  ]);
}
