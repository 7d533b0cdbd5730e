import { type Ask, asksOf } from './asks';
import { canonical } from './canonical';
import type { EventKind } from './event-kinds';
import { mergeRecords, mostAfterMerge } from './merge';
import type { RecordEvent } from './record';
import { inSight } from './typed-line';

/** What merging a file would do, before anything is done. */
export interface MergePreview {
  /** Events of the file that would be new here. */
  fresh: RecordEvent[];
  /** How many are here already, word for word or in a version that stays. */
  known: number;
  /** How many say something else here under the same number; what was witnessed here stays. */
  contradicted: number;
  /** How many of the new ones are of each kind. */
  kinds: Map<EventKind, number>;
  /** How many entries the record would have, where that is more than leaves room for what is written here; else null. */
  tooMany: number | null;
  /** What would touch what was said or seen here: none of it counts unless the person agrees to that very thing. */
  asks: Ask[];
  /** Labels of profiles that would be new. */
  labels: string[];
  /** How many of the new ones name no profile, and would count as this record's only or first one's. */
  unnamed: number;
}

const bare = (event: RecordEvent) =>
  canonical({ ...event, via: undefined, cameAfter: undefined, profile: null, tick: 0 });

/**
 * @param own the record as it is
 * @param others the file's events, naming their profiles (`withOwners`)
 * @param now milliseconds since 1970
 */
export function previewMerge(
  own: readonly RecordEvent[],
  others: readonly RecordEvent[],
  now: number,
): MergePreview {
  const { events, fresh } = mergeRecords(own, others, { via: 'file', now });
  const here = new Map(own.map((event) => [event.id, event]));
  const asked = new Set(asksOf(own).map(({ event }) => event.id));
  const kinds = new Map<EventKind, number>();
  for (const { kind } of fresh) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    fresh,
    known: others.length - fresh.length,
    contradicted: others.filter((event) => {
      const there = here.get(event.id);
      return there && bare(there) !== bare(event);
    }).length,
    kinds,
    tooMany: events.length > mostAfterMerge ? events.length : null,
    asks: asksOf(events).filter(({ event }) => !asked.has(event.id)),
    labels: fresh.flatMap((event) => (event.kind === 'profile-created' ? [inSight(event.label)] : [])),
    unnamed: fresh.filter(({ kind, profile }) => profile === null && kind !== 'profile-created').length,
  };
}
