import { browser } from 'wxt/browser';
import { isObject } from '../domain/case/raw';
import { recordArea } from './record-area';
import { watchArea } from './record-changes';
import { draftPrefix, printKey, typedPrefix } from './record-keys';

/**
 * What a person types for a letter. It stays in memory (`storage.session`: gone when the browser closes, and outlives
 * a popup) unless they keep it; then it is beside the record until they delete it. Our own pages write it
 * themselves: it is no part of the record. Nothing here looks into it.
 */

/** A draft the person kept. */
export interface KeptDraft {
  id: string;
  /** The id of the profile it belongs to; null for the only one. */
  profile: string | null;
  /** What it was kept as; a letter's kind. */
  letter: string;
  /** ISO instant, UTC; null where it was damaged. */
  at: string | null;
  typed: unknown;
}

/** A letter on its way to the page that prints it. */
export interface PrintedLetter {
  text: string;
  language: string;
  title: string;
}

const workingKey = (profile: string | null) => `${typedPrefix}${profile ?? 'own'}`;

/** Names this page among those that write, so that a page does not read back its own keystrokes. */
const page = crypto.randomUUID();

/**
 * What was typed so far, or undefined. What was typed before any profile was named is the first one's, until that one
 * typed something of its own. Rejects where the browser's memory cannot be read.
 * @param first whether the profile is the first that was named
 */
export async function typedSoFar(profile: string | null, first: boolean): Promise<unknown> {
  const [own, unnamed] = [workingKey(profile), workingKey(null)];
  const stored: Record<string, unknown> = await browser.storage.session.get([own, unnamed]);
  const typedIn = (value: unknown) => (isObject(value) ? value.typed : undefined);
  return typedIn(stored[own]) ?? (first ? typedIn(stored[unnamed]) : undefined);
}

/** Keeps what was typed in memory. @returns whether the browser took it */
export const keepTyped = (profile: string | null, typed: unknown): Promise<boolean> =>
  browser.storage.session.set({ [workingKey(profile)]: { by: page, typed } }).then(
    () => true,
    () => false,
  );

/**
 * Calls back with what another page of ours typed, and with what is left once something was deleted, wherever that was.
 * @param first as for `typedSoFar`: then what was typed for nobody named is shown too
 * @returns stops it
 */
export function watchTyped(
  profile: string | null,
  first: boolean,
  changed: (typed: unknown) => void,
): () => void {
  const shown = first ? [workingKey(profile), workingKey(null)] : [workingKey(profile)];
  const listener = (changes: Record<string, { newValue?: unknown }>, area: string) => {
    if (area !== 'session') return;
    const value = changes[workingKey(profile)]?.newValue;
    if (isObject(value)) {
      if (value.by !== page) changed(value.typed);
    } else if (shown.some((key) => key in changes && !isObject(changes[key]?.newValue)))
      void typedSoFar(profile, first).then(changed, () => changed(undefined));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** An instant as it is kept, or null for anything else. */
function instantIn(raw: unknown): string | null {
  try {
    return typeof raw === 'string' ? Temporal.Instant.from(raw).toString() : null;
  } catch {
    return null;
  }
}

/**
 * The drafts to show for a profile, the newest first: its own, and those that were kept for nobody named, whoever is
 * shown. What is damaged in one hides no other; where nothing was typed there is no draft.
 * @param stored everything that is kept, by key
 */
export function draftsIn(stored: Record<string, unknown>, profile: string | null): KeptDraft[] {
  return Object.entries(stored)
    .flatMap(([key, value]): KeptDraft[] => {
      if (!key.startsWith(draftPrefix) || !isObject(value) || !isObject(value.typed)) return [];
      const owner = typeof value.profile === 'string' ? value.profile : null;
      if (owner !== null && owner !== profile) return [];
      return [
        {
          id: key.slice(draftPrefix.length),
          profile: owner,
          letter: typeof value.letter === 'string' ? value.letter : '',
          at: instantIn(value.at),
          typed: value.typed,
        },
      ];
    })
    .sort((a, b) => ((a.at ?? '') < (b.at ?? '') ? 1 : -1));
}

/** The drafts to show for a profile, as `draftsIn` has them. Rejects where they cannot be read. */
export const keptDrafts = async (profile: string | null): Promise<KeptDraft[]> =>
  draftsIn(await recordArea().get(null), profile);

/** Keeps a draft until it is deleted. @returns whether the browser took it */
export const keepDraft = (draft: Omit<KeptDraft, 'id'>): Promise<boolean> => {
  const id = crypto.randomUUID();
  return recordArea()
    .set({ [`${draftPrefix}${id}`]: { id, ...draft } })
    .then(
      () => true,
      () => false,
    );
};

/** Deletes a kept draft; no copy stays. Rejects where the browser did not delete it. */
export const deleteDraft = (id: string): Promise<void> => recordArea().remove(`${draftPrefix}${id}`);

/** Calls back after each change to the drafts that were kept, whoever made it. @returns stops it */
export const watchKept = (changed: () => void): (() => void) => watchArea([draftPrefix], changed);

/** Opens a page with nothing but the letter, which prints it: a popup or panel cannot be printed well itself. */
export async function openForPrint(letter: PrintedLetter): Promise<void> {
  await browser.storage.session.set({ [printKey]: letter });
  await browser.tabs.create({ url: browser.runtime.getURL('/letter.html' as never) });
}

/** The letter to print, or null where there is none, as after the browser was closed. A damaged one is taken away. */
export async function letterToPrint(): Promise<PrintedLetter | null> {
  const { [printKey]: letter }: Record<string, unknown> = await browser.storage.session.get(printKey);
  if (isPrintable(letter)) return letter;
  if (letter !== undefined) await browser.storage.session.remove(printKey);
  return null;
}

const isPrintable = (raw: unknown): raw is PrintedLetter & Record<string, unknown> =>
  isObject(raw) && [raw.text, raw.language, raw.title].every((text) => typeof text === 'string');
