import { rowOf } from './event-kinds';
import { isOfSteps } from './hearsay';
import { allEventsOfProfile, indexOf, people } from './owners';
import type { RecordEvent } from './record';
import { takenBack } from './taken-back';

/** What came from elsewhere and is held back, put to the person as questions: shall this count? */
export interface Ask {
  /** What came from elsewhere. */
  event: RecordEvent;
  /** What was said or seen here and would be touched by it; null where nothing in particular would be. */
  about: RecordEvent | null;
}

const toldAs = (event: RecordEvent) => JSON.stringify([event.kind, rowOf(event.kind).told(event)]);
const ofWhich = (event: RecordEvent) => ('of' in event ? event.of : undefined);
const followKey = (event: RecordEvent) => `${ofWhich(event)} ${toldAs(event)}`;

/** Looks up what was said or seen here and what an event from elsewhere would touch; made in one walk. */
function touchedBy(
  all: readonly RecordEvent[],
  { isHere, gone }: { isHere: (event: RecordEvent) => boolean; gone: ReadonlyMap<string, string> },
): (event: RecordEvent) => RecordEvent | null {
  const byId = new Map(all.map((event) => [event.id, event]));
  /** The last own event, by its kind, the step it is under, or the switch it read; and what stands of all steps. */
  const last = new Map<string, RecordEvent>();
  for (const event of all) {
    if (!isHere(event)) continue;
    last.set(event.kind, event);
    const step = rowOf(event.kind).step?.of(event);
    if (step) last.set(`step ${step}`, event);
    if (event.kind === 'reading') last.set(`reading ${event.setting}`, event);
    if (gone.has(event.id)) continue;
    if (isOfSteps(event)) last.set('steps', event);
    if (event.kind === 'objection-sent') last.set('wait', event);
  }
  const about = (event: RecordEvent): RecordEvent | undefined => {
    const of = ofWhich(event);
    switch (rowOf(event.kind).touches(event)) {
      case 'switch':
        return event.kind === 'reading' ? last.get(`reading ${event.setting}`) : undefined;
      case 'objection':
        return of ? byId.get(of) : last.get('objection-sent');
      case 'words':
        return of ? byId.get(of) : event.kind === 'undone' ? last.get(`step ${event.step}`) : undefined;
      case 'wait':
        return last.get('wait');
      case 'choice-and-steps':
        return last.get(event.kind) ?? last.get('steps');
      default:
        return last.get(event.kind);
    }
  };
  return (event) => about(event) ?? null;
}

/** What an event is the last of, where only the last counts. */
const lastOf = (event: RecordEvent) => (event.kind === 'reading' ? `reading ${event.setting}` : event.kind);

/** What is held back of one person's events and would change something if it counted. */
function asksOfPerson(
  all: readonly RecordEvent[],
  { heldBack, isHere, place }: Pick<ReturnType<typeof indexOf>, 'heldBack' | 'isHere' | 'place'>,
): Ask[] {
  const counted = all.filter(({ id }) => !heldBack.has(id));
  const gone = takenBack(counted);
  const said = new Set(counted.filter(({ kind }) => rowOf(kind).follows).map(followKey));
  const touched = touchedBy(all, { isHere, gone });
  const counts = new Map(counted.map((event) => [lastOf(event), event]));
  const at = ({ id }: RecordEvent) => place.get(id) ?? 0;
  const asks = new Map<string, Ask>();
  for (const event of all) {
    if (!heldBack.has(event.id)) continue;
    const about = touched(event);
    if (about && gone.has(about.id)) continue;
    const touches = rowOf(event.kind).touches(event);
    if (touches === 'objection') {
      if (!said.has(followKey(event))) asks.set(event.id, { event, about });
      continue;
    }
    if (touches === 'words' || touches === 'wait') {
      asks.set(event.id, { event, about });
      continue;
    }
    // Only the last of its kind counts, so only the last can change anything; one that was said here later settles it.
    const key = lastOf(event);
    asks.delete(key);
    const now = counts.get(key);
    const settled = now && ((isHere(now) && at(now) > at(event)) || toldAs(now) === toldAs(event));
    if (!settled) asks.set(key, { event, about });
  }
  return [...asks.values()];
}

/**
 * What is held back and would change something if it counted, oldest first. Where one thing replaces what came before
 * it, only the last is asked about. What says the same as something that counts already, or is about something that
 * was taken back, is not asked about.
 */
export function asksOf(events: readonly RecordEvent[]): Ask[] {
  const index = indexOf(events);
  if (!index.heldBack.size) return [];
  return people(events).flatMap(({ id }) => asksOfPerson(allEventsOfProfile(events, id), index));
}
