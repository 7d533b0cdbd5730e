import { browser } from 'wxt/browser';
import type { Alert } from '../domain/objection';
import type { RecordEvent } from '../domain/record';
import { profiles, type StepRule, standing } from '../domain/standing';

/** What the toolbar button says. */
export type BadgeState = 'plain' | 'reopened' | 'overdue' | 'due-soon' | 'held';

/** Sign and colours; white on both is above 4.5:1. The words are the title, so that colour never stands alone. */
const looks = {
  plain: { text: '', colour: '#5b5b66' },
  reopened: { text: '!', colour: '#a3180b' },
  // An answer is missing.
  overdue: { text: '?', colour: '#8a4b00' },
  'due-soon': { text: '', colour: '#6b2350' },
  held: { text: '✓', colour: '#0b6b3a' },
} as const satisfies Record<BadgeState, { text: string; colour: string }>;

/**
 * Reopened when any switch of any profile came on again; then an answer that is overdue or due soon; held when the
 * switch of every profile was read off on two loads, in this browser; else plain.
 * @param steps the steps whose switch can be read
 * @param alert the most pressing thing to say of an objection, if there is one
 */
export function badgeState(
  events: readonly RecordEvent[],
  steps: readonly StepRule[],
  alert: Alert | null = null,
): BadgeState {
  const made = profiles(events).map(({ id }) => id);
  const all = (made.length ? made : [null]).map((profile) => standing(events, { steps, profile }));
  if (all.flat().some(({ status }) => status === 'reopened')) return 'reopened';
  if (alert) return alert.kind;
  const holds = all.every((one) =>
    one.some(({ step, status, hearsay }) => step === 'switch-off' && status === 'held' && !hearsay),
  );
  return holds ? 'held' : 'plain';
}

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
