import { ownerOf, people, unassignedReadings } from '../domain/record/owners';
import type { RecordEvent } from '../domain/record/record';
import { syncChoice, syncPrefix } from '../domain/record/sync-pack';
import { type Deleting, type Fate, fateInRecordArea, fateInSession } from './deletion';
import type { Area } from './record-area';
import { keyOf } from './record-keys';

/** What to delete: one profile and all that is its, or everything there is. */
export type Deletion = { profile: string } | 'everything';

/** Every area in which something may be that is deleted. */
export interface Areas {
  area: Area;
  /** Where letters are typed, gone when the browser closes. */
  session: Area;
  /** What travels between the person's browsers. */
  sync: Area;
}

/** Removes what goes from an area, after what stays of a shared list was written. */
async function removeWith(area: Area, fateOf: (key: string, value: unknown) => Fate): Promise<void> {
  const fates = Object.entries(await area.get(null)).map(
    ([key, value]) => [key, fateOf(key, value)] as const,
  );
  const rests = fates.flatMap(([key, fate]) => (typeof fate === 'object' ? [[key, fate.rest]] : []));
  if (rests.length) await area.set(Object.fromEntries(rests));
  const keys = fates.flatMap(([key, fate]) => (fate === 'goes' ? [key] : []));
  if (keys.length) await area.remove(keys);
}

/** Whether anything can be kept in an area: a browser may come without storage that travels. */
async function isThere(area: Area): Promise<boolean> {
  try {
    await area.get(null);
    return true;
  } catch {
    return false;
  }
}

/**
 * Deletes for good, in every area. Not an event: nothing tells of it. With a profile go the readings that wait to be
 * assigned and what is typed for nobody named, since they may be its, and the choice to sync, since other browsers
 * would bring it back; the choices for this browser stay, without its name. The record itself goes last: as long as it
 * stands, whoever was interrupted can ask again, and it knows what this browser handed over. Rejects where an area
 * cannot be written.
 * @param events the record's, in its order
 */
export async function removeFrom(
  { area, session, sync }: Areas,
  what: Deletion,
  events: readonly RecordEvent[],
): Promise<void> {
  // While sync is on, what was handed over must go; only who hands over nothing can do without such storage.
  const maySync = syncChoice(events).on || (await isThere(sync));
  if (what === 'everything') {
    for (const one of maySync ? [sync, session, area] : [session, area]) await one.clear();
    return;
  }
  const waiting = new Set(unassignedReadings(events).map(({ id }) => id));
  const isGone = (event: RecordEvent) =>
    event.kind === 'sync-chosen' || waiting.has(event.id) || ownerOf(events, event) === what.profile;
  const gone = new Set(events.filter(isGone).map(({ id }) => id));
  const staying = events.filter(({ id, profile }) => !gone.has(id) && profile === what.profile);
  const deleting: Deleting = {
    profile: what.profile,
    events: gone,
    ownsUnnamed: people(events)[0]?.id === what.profile,
  };
  if (maySync) await removeWith(sync, (key) => (key.startsWith(syncPrefix) ? 'goes' : 'stays'));
  await removeWith(session, (key, value) => fateInSession(key, value, deleting));
  const nameless = staying.map((event) => [keyOf(event), { ...event, profile: null }]);
  if (nameless.length) await area.set(Object.fromEntries(nameless));
  await removeWith(area, (key, value) => fateInRecordArea(key, value, deleting));
}
