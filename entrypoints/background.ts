import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { linkedinAiTrainingRules as rules } from '../lib/cases';
import { deadlineRules } from '../lib/cases/linkedin-ai-training/deadline-rules';
import { stepsFor } from '../lib/domain/case/case';
import { pickLanguage } from '../lib/domain/case/language';
import { type BadgeState, badgeState } from '../lib/domain/objection/badge';
import { type Alert, watchOf } from '../lib/domain/objection/watch';
import { type Policy, readPolicy } from '../lib/domain/record/policy';
import type { RecordEvent } from '../lib/domain/record/record';
import { latestChoice, stepRules } from '../lib/domain/record/standing';
import { extensionVersion } from '../lib/extension/about';
import { showBadge } from '../lib/extension/badge';
import {
  closeStorageToPages,
  guideValue,
  installationMark,
  isGuideOff,
  refreshGuide,
  watchPageStorage,
} from '../lib/extension/guide-cache';
import { noticeIdOf } from '../lib/extension/notice-id';
import { hearManaged } from '../lib/extension/policy-changes';
import { recordArea } from '../lib/extension/record-area';
import { recordKeeper } from '../lib/extension/record-keeper';
import { recordStore } from '../lib/extension/record-store';
import { recordSync, watchSync } from '../lib/extension/record-sync';
import { lookAgainAt, onLook, onNoticeChosen, showNotices } from '../lib/extension/reminders';
import { watchPanelShortcut } from '../lib/extension/tabs';
import type { Texts } from '../lib/locales';
import { calloutTexts, toolbarTexts } from '../lib/locales/at-once';
import { dateInWords, fill, plural } from '../lib/locales/format';
import { languages } from '../lib/locales/languages';
import { recognizePage, settingOf } from '../lib/sites/linkedin/addresses';

/** What the note on a page says, in every language. */
const callouts = Object.fromEntries(
  Object.entries(calloutTexts).map(([language, { callout, calloutLabels }]) => [
    language,
    { states: callout, labels: calloutLabels },
  ]),
);

/** The steps whose switch can be read, wherever the person lives. */
const switches = stepRules(stepsFor(rules, null)).filter(({ setting }) => setting);

/** What the button's sign means. @param daysLeft until an answer is due */
function signInWords(
  state: BadgeState,
  daysLeft: number,
  { badge }: Texts<'toolbar'>,
  language: string,
): string {
  if (state !== 'due-soon') return badge[state];
  return daysLeft === 0 ? badge.dueToday : plural(language, badge.dueSoon, daysLeft);
}

/** What a notification tells of an alert. */
const noticeOf = (alert: Alert, { notification }: Texts<'toolbar'>, language: string) => {
  const overdue = alert.kind === 'overdue';
  return {
    id: noticeIdOf(alert),
    title: overdue ? notification.overdueTitle : notification.dueSoonTitle,
    message: fill(overdue ? notification.overdue : notification.dueSoon, {
      date: dateInWords(alert.lastDay, language),
    }),
  };
};

/** What the organisation set, as the browser tells it. */
function toldPolicy() {
  let set: Policy | null = null;
  let isTold = false;
  return {
    /** What is in force; null until the browser has told it, or has taken too long. */
    set: () => set,
    /** Whether that is the browser's own word. */
    isTold: () => isTold,
    /** @param changed called each time another is in force, the first time too */
    hear(changed: () => void) {
      hearManaged((raw, itTold) => {
        set = readPolicy(raw, rules, languages).set;
        isTold = itTold;
        changed();
      });
    },
  };
}

/**
 * Shows on the button what follows from the record, plans the next look, and notifies of what presses.
 * @param set what the organisation set; null while the browser hasn't told it
 */
async function showWhatFollows(events: readonly RecordEvent[], set: Policy | null): Promise<void> {
  const chosen = latestChoice(events, null);
  const wished = [chosen.language, set?.language ?? null, ...navigator.languages];
  const language = pickLanguage(wished, languages);
  const words = toolbarTexts[language] as Texts<'toolbar'>;
  const now = Temporal.Now.instant();
  const { alerts, next } = watchOf(events, rules, deadlineRules, now);
  const [first = null] = alerts;
  const state = badgeState(events, switches, first, now);
  const daysLeft = first?.daysLeft ?? 0;
  // A notification is shown once, so it waits until it's known in which language.
  const notifies = chosen.notifications && set !== null;
  // Each by itself: where the button can't be set, the alarm is.
  await Promise.allSettled([
    lookAgainAt(next),
    showBadge(
      state,
      signInWords(state, daysLeft, words, language),
      state === 'due-soon' ? String(daysLeft) : undefined,
    ),
    notifies && showNotices(alerts.map((alert) => noticeOf(alert, words, language))),
  ]);
}

/** A module, so that it shares the record's code with our pages instead of bearing its own copy. */
export default defineBackground({ type: 'module', main });

function main() {
  const { runtime, tabs } = browser;
  const policy = toldPolicy();
  const area = recordArea();
  const store = recordStore({
    area,
    takeIn: async (previous) => {
      await area.mend().catch(() => {});
      await area.takeIn(extensionVersion(), previous);
      await area.pack().catch(() => {});
    },
    clock: Date.now,
  });

  const keeper = recordKeeper({
    store,
    origins: {
      id: runtime.id,
      home: runtime.getURL(''),
      settingAt: (address) => settingOf(recognizePage(address)),
    },
    reads: async () => !(policy.isTold() ? policy.set()?.practiceOnly : await isGuideOff()),
    guide: async (events) => {
      const set = policy.set();
      // Nothing that is written waits for a policy. Until one is in force, the note's value stays as it is; where only
      // practice was allowed, until the browser tells otherwise.
      if (!set || (!policy.isTold() && (await isGuideOff()))) return;
      const mark = import.meta.env.FIREFOX ? await installationMark(runtime.getURL('')) : null;
      await refreshGuide(guideValue(events, callouts, navigator.languages, set, mark));
    },
    sync: recordSync({
      store,
      // Nothing leaves this browser before it is known that it may. Once it is known, the keeper is woken.
      allowed: () => (policy.isTold() ? policy.set()?.sync !== false : null),
    }),
    badge: (events) => showWhatFollows(events, policy.set()),
  });

  void closeStorageToPages();

  // All listeners at once and first, so that each of these wakes the worker.
  runtime.onMessage.addListener((message: unknown, sender) => keeper.receive(message, sender));
  // The script on a page connects only to hear the connection end with this extension; nothing is said on it.
  runtime.onConnect.addListener(() => {});
  runtime.onStartup.addListener(keeper.wake);
  watchSync(keeper.exchange);
  // At each beginning too: when an extension that was disabled is enabled again, the browser tells it nothing else.
  policy.hear(() => void keeper.wake());
  watchPageStorage(keeper.guideChanged);
  watchPanelShortcut();
  onLook(() => void keeper.wake());
  onNoticeChosen(() => void tabs.create({ url: runtime.getURL('/checklist.html#/objection' as never) }));
  runtime.onInstalled.addListener(async ({ reason, previousVersion }) => {
    const welcome = reason === 'install' && tabs.create({ url: runtime.getURL('/welcome.html') });
    await Promise.allSettled([welcome, previousVersion ? keeper.updated(previousVersion) : keeper.wake()]);
  });
}
