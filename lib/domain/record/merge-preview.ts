import { type Ask, asksOf } from './asks';
import type { EventKind } from './event-kinds';
import { mergeFile } from './merge';
import { type LaterEvent, type RecordEvent, sayingOf } from './record';
import type { Holdings, TooMuch } from './room';
import { inSight } from './typed-line';

/** What merging a file would do, before anything is done. */
export interface MergePreview {
  /** Events of the file that would be new here. */
  fresh: RecordEvent[];
  /** What would be new of what a later version wrote. */
  later: LaterEvent[];
  /** How many are here already, word for word or in a version that stays. */
  known: number;
  /** How many say something else here under the same number; what was witnessed here stays. */
  contradicted: number;
  /** How many of the new ones are of each kind. */
  kinds: Map<EventKind, number>;
  /** What the record would have too much of, so that nothing can be merged; null for nothing. */
  tooMuch: TooMuch | null;
  /** What would touch what was said or seen here: none of it counts unless the person agrees to that very thing. */
  asks: Ask[];
  /** Labels of profiles that would be new. */
  labels: string[];
  /** How many of the new ones name no profile, and would count as this record's only or first one's. */
  unnamed: number;
}

/**
 * Looks at what merging a file would do.
 * @param own the record as it is
 * @param file what the file holds, its events naming their profiles (`withOwners`)
 * @param now milliseconds since 1970
 * @returns with nothing in `fresh` and `later`, the file brings nothing new, and merging it would leave no trace
 */
export function previewMerge(own: Holdings, file: Holdings, now: number): MergePreview {
  const { events, fresh, later, tooMuch } = mergeFile(own, file, now);
  const here = new Map(own.events.map((event) => [event.id, event]));
  const asked = new Set(asksOf(own.events).map(({ event }) => event.id));
  const kinds = new Map<EventKind, number>();
  for (const { kind } of fresh) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    fresh,
    later,
    known: file.events.length - fresh.length,
    contradicted: file.events.filter((event) => {
      const there = here.get(event.id);
      return there && sayingOf(there) !== sayingOf(event);
    }).length,
    kinds,
    tooMuch: fresh.length + later.length > 0 ? tooMuch : null,
    asks: asksOf(events).filter(({ event }) => !asked.has(event.id)),
    labels: fresh.flatMap((event) => (event.kind === 'profile-created' ? [inSight(event.label)] : [])),
    unnamed: fresh.filter(({ kind, profile }) => profile === null && kind !== 'profile-created').length,
  };
}
