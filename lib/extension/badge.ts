import { browser } from 'wxt/browser';
import type { BadgeState } from '../domain/objection/badge';

/** Sign and colours; white on both is above 4.5:1. The words are the title, so that colour never stands alone. */
const looks = {
  plain: { text: '', colour: '#5b5b66' },
  reopened: { text: '!', colour: '#a3180b' },
  overdue: { text: '!', colour: '#8a4b00' },
  'due-soon': { text: '', colour: '#6b2350' },
  held: { text: '✓', colour: '#0b6b3a' },
} as const satisfies Record<BadgeState, { text: string; colour: string }>;

/**
 * Puts it on the toolbar button, for all windows.
 * @param title what the sign means, in words
 * @param sign in place of the state's own: the days that are left
 */
export async function showBadge(state: BadgeState, title: string, sign?: string): Promise<void> {
  const { colour } = looks[state];
  const text = sign ?? looks[state].text;
  await Promise.all([
    browser.action.setBadgeText({ text }),
    browser.action.setBadgeBackgroundColor({ color: colour }),
    browser.action.setTitle({ title }),
  ]);
}
