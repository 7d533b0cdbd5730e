import { browser } from 'wxt/browser';
import { mayNotify } from './permissions';
import { recordArea } from './record-area';
import { notifiedKey } from './record-keys';

/**
 * Reminders: one alarm for the next day on which something has to be said, and the system's notifications where
 * the person asked for them. No alarm is set while nothing is waited for, so that the background can rest.
 */

const alarm = 'look';

/** Sets the alarm for a moment, or none. An alarm that is set for that moment already is left alone. */
export async function lookAgainAt(next: Temporal.Instant | null): Promise<void> {
  const set = await browser.alarms.get(alarm);
  if (!next) {
    if (set) await browser.alarms.clear(alarm);
  } else if (set?.scheduledTime !== next.epochMilliseconds)
    await browser.alarms.create(alarm, { when: next.epochMilliseconds });
}

/** Calls back at the alarm. */
export const onLook = (look: () => void): void =>
  browser.alarms.onAlarm.addListener(({ name }) => {
    if (name === alarm) look();
  });

/** A notification before it is shown; `id` is the same for the same thing said. */
export interface Notice {
  id: string;
  title: string;
  message: string;
}

/** More at once tell a person no more: the first leads to the page on which all of them stand. */
const mostAtOnce = 5;
/** So many are remembered that were shown and are no longer told of: one that is taken back may come again. */
const mostPast = 100;

/**
 * Shows each notice once in this browser, ever; which ones were is kept beside the record, and holds nothing else. Of many
 * new ones at once, as after a file was brought in, the first few are shown, and all count as shown. One that the browser
 * fails to show is tried again the next time.
 * @param notices all that are to be told now, the most pressing first
 */
export async function showNotices(notices: readonly Notice[]): Promise<void> {
  // A worker that ran before the person allowed it may not have the notifications yet: the next one has.
  if (!notices.length || !(await mayNotify()) || !browser.notifications) return;
  const area = recordArea();
  const stored = await area.get(null);
  const shown = Array.isArray(stored[notifiedKey]) ? (stored[notifiedKey] as string[]) : [];
  const fresh = notices.filter(({ id }) => !shown.includes(id));
  if (!fresh.length) return;
  const failed = new Set<string>();
  for (const { id, title, message } of fresh.slice(0, mostAtOnce))
    await browser.notifications
      .create(id, {
        type: 'basic',
        title,
        message,
        iconUrl: browser.runtime.getURL('/icon/128.png' as never),
      })
      .catch(() => failed.add(id));
  const told = notices.map(({ id }) => id).filter((id) => !failed.has(id));
  const past = shown.filter((id) => !told.includes(id)).slice(-mostPast);
  await area.set({ [notifiedKey]: [...past, ...told] });
}

/** Calls back when the person chooses a notification; the browser has them once the person allowed them. */
export function onNoticeChosen(chosen: () => void): void {
  const listener = (id: string) => {
    void browser.notifications.clear(id);
    chosen();
  };
  const listen = () => browser.notifications?.onClicked.addListener(listener);
  listen();
  browser.permissions.onAdded.addListener(listen);
}
