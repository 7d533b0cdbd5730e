import { browser } from 'wxt/browser';
import { recordArea } from './record-area';

/**
 * What a person types for a letter. It stays in memory (`storage.session`: gone when the browser closes, and outlives
 * a popup) unless they keep it; then it is beside the record until they delete it. Our own pages write it
 * themselves: it is no part of the record. Nothing here looks into it.
 */

/** A draft the person kept. */
export interface KeptDraft {
  id: string;
  /** Whose: a profile's id, null for the only one. */
  profile: string | null;
  /** What it was kept as; a letter's kind. */
  letter: string;
  /** ISO instant, UTC. */
  at: string;
  typed: unknown;
}

/** A letter on its way to the page that prints it. */
export interface PrintedLetter {
  text: string;
  language: string;
  title: string;
}

const keptPrefix = 'draft/';
const printKey = 'print';
const workingKey = (profile: string | null) => `typed/${profile ?? 'own'}`;

/** Names this page among those that write, so that a page does not read back its own keystrokes. */
const page = crypto.randomUUID();

/** What was typed so far, or undefined. Rejects where the browser's memory cannot be read. */
export async function typedSoFar(profile: string | null): Promise<unknown> {
  const key = workingKey(profile);
  const stored = (await browser.storage.session.get(key)) as Record<string, { typed?: unknown } | undefined>;
  return stored[key]?.typed;
}

/** Keeps what was typed in memory. @returns whether the browser took it */
export const keepTyped = (profile: string | null, typed: unknown): Promise<boolean> =>
  browser.storage.session.set({ [workingKey(profile)]: { by: page, typed } }).then(
    () => true,
    () => false,
  );

/**
 * Calls back with what another page of ours typed.
 * @returns stops it
 */
export function watchTyped(profile: string | null, changed: (typed: unknown) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    const value = changes[workingKey(profile)]?.newValue as { by?: string; typed?: unknown } | undefined;
    if (area === 'session' && value && value.by !== page) changed(value.typed);
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

const isKept = (value: unknown): value is KeptDraft =>
  typeof value === 'object' && value !== null && 'typed' in value && 'at' in value && 'letter' in value;

/** The drafts a profile kept, the newest first. */
export async function keptDrafts(profile: string | null): Promise<KeptDraft[]> {
  const stored = await recordArea().get(null);
  return Object.entries(stored)
    .flatMap(([key, value]) =>
      key.startsWith(keptPrefix) && isKept(value) && value.profile === profile ? [value] : [],
    )
    .sort((a, b) => (a.at < b.at ? 1 : -1));
}

/** Keeps a draft until it is deleted. @returns whether the browser took it */
export const keepDraft = (draft: Omit<KeptDraft, 'id'>): Promise<boolean> => {
  const id = crypto.randomUUID();
  return recordArea()
    .set({ [`${keptPrefix}${id}`]: { id, ...draft } })
    .then(
      () => true,
      () => false,
    );
};

/** Deletes a kept draft; no copy stays. */
export const deleteDraft = (id: string): Promise<void> => recordArea().remove(`${keptPrefix}${id}`);

/** Opens a page with nothing but the letter, which prints it: a popup or panel cannot be printed well itself. */
export async function openForPrint(letter: PrintedLetter): Promise<void> {
  await browser.storage.session.set({ [printKey]: letter });
  await browser.tabs.create({ url: browser.runtime.getURL('/letter.html' as never) });
}

/** The letter to print, or null where there is none, as after the browser was closed. */
export async function letterToPrint(): Promise<PrintedLetter | null> {
  const stored = (await browser.storage.session.get(printKey)) as Record<string, PrintedLetter | undefined>;
  return stored[printKey] ?? null;
}
