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
 * @returns the events' ids
 */
export function takenBack(
  events: readonly RecordEvent[],
  whose: (event: RecordEvent) => unknown = () => null,
): ReadonlySet<string> {
  const gone = new Set<string>();
  const byId = new Map(events.map((event) => [event.id, event]));
  const said = new Map<unknown, Map<string, string[]>>();
  for (const event of events) {
    const owner = whose(event);
    if (event.kind === 'undone' && event.of !== undefined) {
      const named = byId.get(event.of);
      if (named && named.kind !== 'reading' && whose(named) === owner) gone.add(named.id);
      continue;
    }
    const step = event.kind === 'undone' ? event.step : stepSaid(event);
    if (step === null) continue;
    const own = said.get(owner) ?? new Map<string, string[]>();
    said.set(owner, own);
    const words = own.get(step) ?? [];
    if (event.kind === 'undone') for (const id of words.splice(0)) gone.add(id);
    else words.push(event.id);
    own.set(step, words);
  }
  return gone;
}
