import { rowOf } from './event-kinds';
import type { RecordEvent } from './record';

/** The step whose status an event brings, as far as a person's words go; null for everything else. */
export function stepSaid(event: RecordEvent): string | null {
  const { step } = rowOf(event.kind);
  return step?.brings ? step.of(event) : null;
}

/**
 * What a person said and took back. An undoing takes back the one event it names, else all that brought its step the
 * status it had then. It reaches nobody else's events, and no readings: those nobody said.
 * @param events in the record's order
 * @param whose whose an event is; left out where all are one person's
 * @returns by the event's id, the id of the undoing that took it back
 */
export function takenBack(
  events: readonly RecordEvent[],
  whose: (event: RecordEvent) => unknown = () => null,
): ReadonlyMap<string, string> {
  const gone = new Map<string, string>();
  const takeBack = (id: string, by: string) => {
    if (!gone.has(id)) gone.set(id, by);
  };
  const byId = new Map(events.map((event) => [event.id, event]));
  const said = new Map<unknown, Map<string, string[]>>();
  for (const event of events) {
    const owner = whose(event);
    if (event.kind === 'undone' && event.of !== undefined) {
      const named = byId.get(event.of);
      if (named && named.kind !== 'reading' && whose(named) === owner) takeBack(named.id, event.id);
      continue;
    }
    const step = event.kind === 'undone' ? event.step : stepSaid(event);
    if (step === null) continue;
    const own = said.get(owner) ?? new Map<string, string[]>();
    said.set(owner, own);
    const words = own.get(step) ?? [];
    if (event.kind === 'undone') for (const id of words.splice(0)) takeBack(id, event.id);
    else words.push(event.id);
    own.set(step, words);
  }
  return gone;
}
