import type { LaterEvent, RecordEvent } from './record';
import { mostEvents } from './record';
import { longestFile } from './record-file';

/** How much a record takes from elsewhere, so that all of it can be read from a file again. */

/** What a record or a file holds: what we understand, and what a later version wrote. */
export interface Holdings {
  events: readonly RecordEvent[];
  later: readonly LaterEvent[];
}

/** So many entries more can always be written here. */
const keptFree = 5000;
/** An entry that is written here has at most so many characters, unless its reference is nothing but quotation marks. */
const longestOwn = 600;

/** How many entries, and how many characters as a file has them, a record may have after something was added to it. */
export const mostAfterMerge = {
  entries: mostEvents - keptFree,
  characters: longestFile - keptFree * longestOwn,
} as const;

type Entries = readonly (RecordEvent | LaterEvent)[];

/** The entry's line in a file, with its comma and its end. */
const charactersOf = (entry: RecordEvent | LaterEvent) => JSON.stringify(entry).length + 2;
const charactersIn = (entries: Entries) => entries.reduce((sum, entry) => sum + charactersOf(entry), 0);

/** What a record would have too much of, how much of it, and how much it may have. */
export interface TooMuch {
  of: keyof typeof mostAfterMerge;
  after: number;
  limit: number;
}

/** @returns what a record with these entries would have too much of; null for nothing */
export function tooMuchIn(entries: Entries): TooMuch | null {
  const { entries: most, characters: longest } = mostAfterMerge;
  if (entries.length > most) return { of: 'entries', after: entries.length, limit: most };
  const after = charactersIn(entries);
  return after > longest ? { of: 'characters', after, limit: longest } : null;
}

/**
 * As much of what sync brings as a record may have, the oldest first: unlike a file, it isn't looked at before, and
 * what it brings beyond that stays in sync.
 * @param own the record as it is
 * @param fresh what `mergeRecords` found to be new in it
 */
export function withinRoom({ events, later }: Holdings, fresh: readonly RecordEvent[]): RecordEvent[] {
  if (!fresh.length) return [];
  const there = new Set(events.map(({ id }) => id));
  let entries = mostAfterMerge.entries - events.length - later.length;
  let characters = mostAfterMerge.characters - charactersIn(events) - charactersIn(later);
  return fresh.filter((event) => {
    // It replaces one that came from elsewhere too.
    if (there.has(event.id)) return true;
    entries -= 1;
    characters -= charactersOf(event);
    return entries >= 0 && characters >= 0;
  });
}

/** Whether a record has no room any more for what comes from elsewhere. */
export const isFull = ({ events, later }: Holdings): boolean =>
  events.length + later.length >= mostAfterMerge.entries ||
  charactersIn(events) + charactersIn(later) >= mostAfterMerge.characters - longestOwn;
