import type { CalloutLabels, CalloutWords } from '../case/case';
import type { CalloutSaying, CalloutState, Setting } from '../case/case-terms';

/**
 * What crosses between the script on a LinkedIn page and the rest of the extension. That script takes only types from here:
 * it carries no parser, and everything it sends is parsed where it arrives.
 */

/** What the person chose: drawn on the page, or nothing added to it. Without a choice, `beside` applies. */
export const guideModes = ['highlight', 'beside'] as const;
export type GuideMode = (typeof guideModes)[number];

/**
 * The one stored value that the page's script reads, under the key `guide`. Where it is missing, pages are read and nothing
 * is drawn on them.
 */
export type KeptGuide = GuideValue | GuideOff;

/** An organisation allows practice only: no page is read. */
interface GuideOff {
  mode: 'off';
}

/** What was chosen, and how it is drawn. */
export interface GuideValue {
  mode: GuideMode;
  language: string;
  direction: 'ltr' | 'rtl';
  /**
   * Known to this extension's scripts alone, and the same until guidance is chosen anew. By it a script that Firefox
   * starts again in an open page, after an update, knows what the one before it left there. Empty in Chromium, which needs
   * none.
   */
  mark: string;
  sentences: { states: Record<CalloutSaying, CalloutWords>; labels: CalloutLabels };
}

/** From a LinkedIn page to the background: the switch was read. A retry bears the same `id`, so it counts once. */
export interface ReadingMessage {
  type: 'reading';
  /** 8 to 64 of `A-Za-z0-9-`, fresh for each reading. */
  id: string;
  /** 8 to 64 of `A-Za-z0-9-`, one for each load of the document; in-page navigation keeps it. */
  load: string;
  setting: Setting;
  state: 'on' | 'off';
}

/** From the popup to the page in the active tab. */
export interface PageQuestion {
  type: 'what-do-you-see';
}

/** The page's answer; `page` and `state` are null where it guides on nothing or has not made up its mind. */
export interface PageReport {
  page: 'list' | 'setting' | 'form' | 'research' | null;
  state: CalloutState | null;
  mode: GuideMode;
}

/** The background's answer to every message. Only `ok: true` means stored. */
export type Acknowledgement =
  | { ok: true; tick: number }
  | { ok: false; why: 'refused' | 'storage-full' | 'storage-failed' };
