import { browser } from 'wxt/browser';
import type { Acknowledgement, PageQuestion, PageReport, ReadingMessage } from '../domain/page-report';
import { type Reading, readReading, readSpokenEvent, type SpokenEvent } from '../domain/record';

/**
 * The whole protocol. To the background: a reading from a LinkedIn page, or an event from one of our own pages.
 * To a page: one question. Everything that arrives at the background is parsed and its sender looked at here.
 */

/** From our own pages to the background. */
export interface RecordMessage {
  type: 'record';
  event: SpokenEvent;
}

export type MessageToBackground = ReadingMessage | RecordMessage;

/** What the background may rely on after `readMessage`: an event without its place in the record. */
export type Told = { from: 'page'; reading: Reading } | { from: 'person'; event: SpokenEvent };

/** Where messages may come from. */
export interface Doors {
  /** Our own extension's id. */
  id: string;
  /** The address all our own pages begin with, with its final slash. */
  home: string;
  /** Whose switch the page at this address shows; null where no switch of ours can be. */
  settingAt(address: URL): string | null;
}

/** What a browser says of a message's sender, as far as we ask. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { url?: string | undefined } | undefined;
}

const has = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null;

/**
 * Parses a message and judges its sender.
 * A reading comes from the top frame of a tab that shows this very setting; an event from one of our own pages.
 * @returns null for everything else, whatever it is
 */
export function readMessage(raw: unknown, sender: Sender, { id, home, settingAt }: Doors): Told | null {
  if (!has(raw) || sender.id !== id || !sender.url) return null;
  if (raw.type === 'reading') {
    const reading = readReading(raw);
    if (!reading || sender.frameId !== 0 || !sender.tab) return null;
    // Firefox 153 keeps telling the address at which the script began, in-page navigation notwithstanding; the tab's
    // own is the present one, but may be ahead of a message from a page that was just left. Either will do.
    const addresses = [sender.url, sender.tab.url ?? ''].filter((address) => URL.canParse(address));
    return addresses.some((address) => settingAt(new URL(address)) === reading.setting)
      ? { from: 'page', reading }
      : null;
  }
  if (raw.type !== 'record' || !sender.url.startsWith(home) || Object.keys(raw).length !== 2) return null;
  const event = readSpokenEvent(raw.event);
  return event && { from: 'person', event };
}

/** An event without its id, which `tellRecord` makes. */
export type Saying = Unnamed<SpokenEvent>;
type Unnamed<Event> = Event extends unknown ? Omit<Event, 'id'> : never;

/**
 * Tells the background what the person said, from one of our own pages. A worker that was killed before it
 * answered is asked again with the same id, so that the event is there once.
 * @returns the background's answer; `storage-failed` when it could not be reached at all
 */
export async function tellRecord(saying: Saying): Promise<Acknowledgement> {
  const message: RecordMessage = {
    type: 'record',
    event: { ...saying, id: crypto.randomUUID() } as SpokenEvent,
  };
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const answer: unknown = await browser.runtime.sendMessage(message);
      if (has(answer) && typeof answer.ok === 'boolean') return answer as unknown as Acknowledgement;
    } catch {
      // The worker went away mid-message; the next attempt wakes it.
    }
  }
  return { ok: false, why: 'storage-failed' };
}

/**
 * Asks the page in a tab what it sees.
 * @returns null where no script of ours runs: another site, or a tab opened before the extension was installed
 */
export async function askPage(tabId: number): Promise<PageReport | null> {
  const question: PageQuestion = { type: 'what-do-you-see' };
  try {
    const answer: unknown = await browser.tabs.sendMessage(tabId, question, { frameId: 0 });
    return has(answer) && 'mode' in answer ? (answer as unknown as PageReport) : null;
  } catch {
    return null;
  }
}
