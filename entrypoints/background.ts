import { browser } from 'wxt/browser';
import { defineBackground } from 'wxt/utils/define-background';
import { steps } from '../lib/cases/linkedin-ai-training/case.json';
import * as german from '../lib/cases/linkedin-ai-training/words/de';
import * as english from '../lib/cases/linkedin-ai-training/words/en';
import type { RecordEvent } from '../lib/domain/record';
import { latestChoice, type StepRule } from '../lib/domain/standing';
import { badgeState, showBadge } from '../lib/extension/badge';
import { guideKey, guideValue, pickLanguage, refreshGuide } from '../lib/extension/guide-cache';
import { recordKeeper } from '../lib/extension/record-keeper';
import { type Area, recordStore } from '../lib/extension/record-store';
import { recordSync, watchSync } from '../lib/extension/record-sync';
import { recognizePage } from '../lib/sites/linkedin/addresses';
import { badge as badgeInGerman } from '../lib/words/de';
import { badge as badgeInEnglish } from '../lib/words/en';

// A background cannot load chunks, so the few words it needs are in it, in every language.
const callouts = {
  en: { states: english.callout, labels: english.calloutLabels },
  de: { states: german.callout, labels: german.calloutLabels },
};
const badges = { en: badgeInEnglish, de: badgeInGerman };

const switches = steps.flatMap(({ id, setting }) =>
  setting ? [{ step: id, applies: true, setting } as StepRule] : [],
);

export default defineBackground(() => {
  const { runtime, i18n, tabs, storage } = browser;

  const guideNow = (events: readonly RecordEvent[]) => guideValue(events, callouts, i18n.getUILanguage());

  const store = recordStore({
    others: [storage.session, storage.sync] as Area[],
    clock: Date.now,
    alongside: (events, kind): Record<string, unknown> => {
      if (kind !== 'guidance-chosen' && kind !== 'language-chosen') return {};
      const value = guideNow(events);
      return value ? { [guideKey]: value } : {};
    },
  });

  const keeper = recordKeeper({
    store,
    doors: {
      id: runtime.id,
      home: runtime.getURL(''),
      settingAt: (address) => (recognizePage(address) === 'setting' ? 'ai-training' : null),
    },
    guide: (events) => refreshGuide(guideNow(events)),
    sync: recordSync({ store }),
    badge: (events) => {
      const wished = [latestChoice(events, null).language, i18n.getUILanguage()];
      const language = pickLanguage(wished, Object.keys(badges)) as keyof typeof badges;
      return showBadge(badgeState(events, switches), badges[language]);
    },
  });

  // All listeners at once and first, so that each of these wakes the worker.
  runtime.onMessage.addListener((message: unknown, sender) => keeper.receive(message, sender));
  runtime.onStartup.addListener(keeper.wake);
  watchSync(keeper.exchange);
  runtime.onInstalled.addListener(async ({ reason }) => {
    const welcome = reason === 'install' && tabs.create({ url: runtime.getURL('/welcome.html') });
    await Promise.allSettled([welcome, keeper.wake()]);
  });
});
