import { type LineGroup, lineGroups, rowOf } from './event-kinds';
import { indexOf, ownerOf } from './owners';
import type { RecordEvent } from './record';
import { heldReadings } from './standing';
import { takenBack } from './taken-back';

/**
 * How an event is known. `seen` and `held` rest on a reading of the switch, `said` on the person's word; `noted` is
 * what Abstain wrote down of its own use: choices, names, drafts, files.
 */
export type Witness = 'said' | 'seen' | 'held' | 'noted';

/** One event as it is shown. */
export interface RecordLine {
  event: RecordEvent;
  group: LineGroup;
  witness: Witness;
  /** A profile's id; null for everyone's, or before there are profiles; undefined while nobody was named. */
  owner: string | null | undefined;
  /** Whether the person took it back later. */
  takenBack: boolean;
  /** Whether it came from elsewhere and counts for nothing here until the person agrees to it. */
  heldBack: boolean;
}

/** Every event of a record as a line, in the record's order. */
export function recordLines(events: readonly RecordEvent[]): RecordLine[] {
  const held = heldReadings(events);
  const { heldBack } = indexOf(events);
  const counted = heldBack.size ? events.filter(({ id }) => !heldBack.has(id)) : events;
  const gone = takenBack(counted, (event) => ownerOf(events, event));
  return events.map((event) => {
    const { group, known } = rowOf(event.kind);
    return {
      event,
      group,
      witness: known === 'read' ? (held.has(event.id) ? 'held' : 'seen') : known,
      owner: ownerOf(events, event),
      takenBack: gone.has(event.id),
      heldBack: heldBack.has(event.id),
    };
  });
}

/** What a person asks to see of a record; null asks for all. */
export interface LineFilter {
  /** A profile's id; `nobody` asks for what waits to be assigned. What is everyone's is always shown. */
  profile: string | 'nobody' | null;
  group: LineGroup | null;
  witness: Witness | null;
}

export const noLineFilter: LineFilter = { profile: null, group: null, witness: null };

const witnesses = ['said', 'seen', 'held', 'noted'] as const satisfies readonly Witness[];

/** A filter in the form it has in an address; empty where nothing is asked for. */
export const filterAddress = (filter: LineFilter): string =>
  (['profile', 'group', 'witness'] as const)
    .flatMap((name) => (filter[name] === null ? [] : [`${name}=${filter[name]}`]))
    .join('&');

/** Reads a filter from an address; what it does not know is not asked for. */
export function readFilter(address: string): LineFilter {
  const said = new Map(
    address.split('&').map((part): [string, string] => {
      const [name = '', value = ''] = part.split('=', 2);
      return [name, value];
    }),
  );
  const profile = /^[A-Za-z0-9-]+$/.exec(said.get('profile') ?? '')?.[0] ?? null;
  return {
    profile,
    group: lineGroups.find((group) => group === said.get('group')) ?? null,
    witness: witnesses.find((witness) => witness === said.get('witness')) ?? null,
  };
}

/** The lines a filter asks for, in the order they are given. */
export const findLines = (
  lines: readonly RecordLine[],
  { profile, group, witness }: LineFilter,
): RecordLine[] =>
  lines.filter(
    (line) =>
      (group === null || line.group === group) &&
      (witness === null || line.witness === witness) &&
      (profile === null ||
        line.owner === null ||
        (profile === 'nobody' ? line.owner === undefined : line.owner === profile)),
  );
