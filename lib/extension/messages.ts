import { browser } from 'wxt/browser';
import type { Setting } from '../domain/case/case-terms';
import { isObject } from '../domain/case/raw';
import type { Acknowledgement, PageQuestion, PageReport, ReadingMessage } from '../domain/record/page-report';
import {
  isEventId,
  type LaterEvent,
  mostEvents,
  type NewReading,
  type RecordEvent,
  readForeignEvent,
  readReading,
  readSpokenEvent,
  type SpokenEvent,
} from '../domain/record/record';
import { checksumForm } from '../domain/record/record-file';
import type { Deletion } from './record-removal';
import type { Arrival, Deleted, MergeAnswer } from './record-store';

/**
 * The whole protocol. To the background: a reading from a LinkedIn page; from one of our own pages an event, a file's
 * events to merge, or what to delete. To a page: one question. What the script on a page says and hears is typed in
 * page-report.ts, since that script carries nothing of this. Everything that arrives at the background is parsed, and
 * its sender looked at, here.
 */

/** From our own pages to the background. */
interface RecordMessage {
  type: 'record';
  event: SpokenEvent;
}

/** From our own pages: a file's events, looked at by the person, to be merged. */
interface ImportMessage {
  type: 'import';
  /** The id of the event that will tell of the import. */
  id: string;
  /** The file's checksum. */
  digest: string;
  events: readonly (RecordEvent | LaterEvent)[];
}

/** From our own pages: delete one profile and all that is its, or everything. */
interface DeleteMessage {
  type: 'delete';
  what: Deletion;
}

export type MessageToBackground = ReadingMessage | RecordMessage | ImportMessage | DeleteMessage;

/** What the background may rely on after `readMessage`: who asks for what, parsed. */
export type ParsedMessage =
  | { asks: 'reading'; reading: NewReading }
  | { asks: 'event'; event: SpokenEvent }
  | { asks: 'merge'; arrival: Arrival }
  | { asks: 'delete'; what: Deletion };

/** Where messages may come from. */
export interface Origins {
  /** Our own extension's id. */
  id: string;
  /** The address all our own pages begin with, with its final slash. */
  home: string;
  /** Whose switch the page at this address shows; undefined where no switch that is read can be. */
  settingAt(address: URL): Setting | undefined;
}

/** What a browser says of a message's sender, as far as we ask. */
export interface Sender {
  id?: string | undefined;
  url?: string | undefined;
  frameId?: number | undefined;
  tab?: { url?: string | undefined } | undefined;
}

/**
 * Parses a message and judges its sender.
 * A reading comes from the top frame of a tab that shows this very setting; an event from one of our own pages.
 * @returns null for everything else, whatever it is
 */
export function readMessage(
  raw: unknown,
  sender: Sender,
  { id, home, settingAt }: Origins,
): ParsedMessage | null {
  if (!isObject(raw) || sender.id !== id || !sender.url) return null;
  if (raw.type === 'reading') {
    const reading = readReading(raw);
    if (!reading || sender.frameId !== 0 || !sender.tab) return null;
    // Firefox 153 keeps telling the address at which the script began, in-page navigation notwithstanding; the tab's
    // own is the present one, but may be ahead of a message from a page that was just left. Either will do.
    const addresses = [sender.url, sender.tab.url ?? ''].filter((address) => URL.canParse(address));
    return addresses.some((address) => settingAt(new URL(address)) === reading.setting)
      ? { asks: 'reading', reading }
      : null;
  }
  if (!sender.url.startsWith(home)) return null;
  const { type, ...content } = raw;
  const fields = Object.keys(content).sort().join();
  if (type === 'record' && fields === 'event') {
    const event = readSpokenEvent(content.event);
    return event && { asks: 'event', event };
  }
  if (type === 'import' && fields === 'digest,events,id') {
    const arrival = readArrival(content);
    return arrival && { asks: 'merge', arrival };
  }
  if (type === 'delete' && fields === 'what') {
    const what = readDeletion(content.what);
    return what && { asks: 'delete', what };
  }
  return null;
}

/** Every single event must hold: our pages sort out what does not before they send. */
function readArrival({ id, digest, events: raws }: Record<string, unknown>): Arrival | null {
  if (!isEventId(id)) return null;
  if (typeof digest !== 'string' || !checksumForm.test(digest)) return null;
  if (!Array.isArray(raws) || raws.length > mostEvents) return null;
  const events: RecordEvent[] = [];
  const later: LaterEvent[] = [];
  for (const raw of raws) {
    const read = readForeignEvent(raw);
    if (!read.ok) return null;
    if (read.known) events.push(read.event);
    else later.push(read.event);
  }
  return { id, digest, events, later };
}

function readDeletion(raw: unknown): Deletion | null {
  if (raw === 'everything') return raw;
  if (!isObject(raw) || Object.keys(raw).join() !== 'profile') return null;
  return isEventId(raw.profile) ? { profile: raw.profile } : null;
}

/** An event without its id, which `tellRecord` makes. */
export type Saying = Unnamed<SpokenEvent>;
type Unnamed<Event> = Event extends unknown ? Omit<Event, 'id'> : never;

/**
 * Tells the background what the person said, from one of our own pages. A worker that was killed before it
 * answered is asked again with the same id, so that the event is there once.
 * @returns the background's answer; `storage-failed` when it could not be reached at all
 */
export const tellRecord = (saying: Saying): Promise<Acknowledgement> =>
  tell<Acknowledgement>({
    type: 'record',
    event: { ...saying, id: crypto.randomUUID() } as SpokenEvent,
  });

/**
 * Has a file's events merged into the record, all or none; asked again like `tellRecord`, and merged once.
 * @param digest the file's checksum
 * @param events naming their profiles (`withOwners`)
 */
export const tellImport = (
  digest: string,
  events: readonly (RecordEvent | LaterEvent)[],
): Promise<MergeAnswer> => tell<MergeAnswer>({ type: 'import', id: crypto.randomUUID(), digest, events });

/** Has one profile or everything deleted, for good, wherever the extension keeps something. */
export const tellDelete = (what: Deletion): Promise<Deleted> => tell<Deleted>({ type: 'delete', what });

async function tell<Answer>(
  message: MessageToBackground,
): Promise<Answer | Exclude<Acknowledgement, { ok: true }>> {
  for (let attempt = 0; attempt < 3; attempt++) {
    try {
      const answer: unknown = await browser.runtime.sendMessage(message);
      if (isObject(answer) && typeof answer.ok === 'boolean') return answer as Answer;
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
    return isObject(answer) && 'mode' in answer ? (answer as unknown as PageReport) : null;
  } catch {
    return null;
  }
}
