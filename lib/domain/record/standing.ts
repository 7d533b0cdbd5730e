import type { StepForRegion } from '../case/case';
import type { Setting } from '../case/case-terms';
import { eventsOfProfile, indexOf, isKind } from './owners';
import type { GuideMode } from './page-report';
import type { EventOf, RecordEvent, Via } from './record';
import { takenBack } from './taken-back';

/** Where a person stands: pure derivations from the record. All expect it in its own order. */

export type Status = 'todo' | 'said' | 'seen' | 'held' | 'reopened' | 'not-for-you';

/** Whether a step counts as taken: the person did it, or the switch was read so. */
export const isTaken = (status: Status): boolean =>
  status === 'said' || status === 'seen' || status === 'held';

/** What the case says of a step for this person. `setting` names the switch that can be read for it. */
export interface StepRule {
  step: string;
  applies: boolean;
  setting?: Setting | undefined;
}

/** The case's steps for a person, as the checklist asks for them. */
export const stepRules = (steps: readonly StepForRegion[]): StepRule[] =>
  steps.map(({ id, applicable, setting }) => ({ step: id, applies: applicable, setting }));

/** Where a person stands with one step, and what that rests on. */
export interface StepStanding {
  step: string;
  status: Status;
  /** The instant (ISO, UTC) of the event that brought this status; null for `todo` and `not-for-you`. */
  since: string | null;
  /** Ids of the events it rests on, oldest first. */
  evidence: string[];
  /** Whether it rests on the person's ticks alone: those can be taken back as one, what was told with a day cannot. */
  ticked: boolean;
  /** The ways on which any of that came from elsewhere and was not witnessed here, each once; mostly none. */
  via: Via[];
}

/** One reading of a switch. */
export interface Switched {
  id: string;
  state: 'on' | 'off';
  at: string;
  load: string;
  /** Whether it came from elsewhere (a file, another browser) and was not witnessed here. */
  hearsay: boolean;
}

/** One switch's readings, oldest first. */
export function switchHistory(
  events: readonly RecordEvent[],
  { setting, profile }: { setting: Setting; profile: string | null },
): Switched[] {
  return eventsOfProfile(events, profile)
    .filter(isKind('reading'))
    .filter((reading) => reading.setting === setting)
    .map(({ id, state, at, load, via }) => ({ id, state, at, load, hearsay: via !== undefined }));
}

/**
 * The readings that show by themselves that an off held: off, on a load that the record met only after its run began.
 * @returns their ids, of whoever's switch
 */
export function heldReadings(events: readonly RecordEvent[]): ReadonlySet<string> {
  const { owners, place, met, isHere, heldBack } = indexOf(events);
  const began = new Map<string, number>();
  const held = new Set<string>();
  for (const event of events) {
    if (event.kind !== 'reading' || heldBack.has(event.id)) continue;
    const run = `${event.setting} ${owners.get(event.id)}`;
    const first = began.get(run);
    if (owners.get(event.id) === undefined) continue;
    if (event.state === 'on') began.delete(run);
    else if (first === undefined) began.set(run, place.get(event.id) ?? 0);
    else if (((isHere(event) ? met.here : met.anywhere).get(event.load) ?? 0) > first) held.add(event.id);
  }
  return held;
}

/**
 * What holds now of the person's choices; null where none was made. Region and membership are the profile's, the rest
 * everyone's. A person who said that they have no account has one after all once their switch was read. What was said or
 * seen here goes before what came from elsewhere.
 * Guidance, language and whether notifications are wanted were chosen for this browser: what a file or another browser says
 * of them changes nothing here.
 */
export function latestChoice(
  events: readonly RecordEvent[],
  profile: string | null,
): {
  region: string | null;
  member: boolean | null;
  guidance: GuideMode | null;
  language: string | null;
  notifications: boolean | null;
} {
  const own = eventsOfProfile(events, profile);
  const { isHere, browserChoices } = indexOf(events);
  const accounts = own.filter(isKind('membership-told', 'reading'));
  const account = accounts.findLast(isHere) ?? accounts.at(-1);
  return {
    region: own.findLast(isKind('region-chosen'))?.region ?? null,
    member: account ? account.kind === 'reading' || account.member : null,
    guidance: browserChoices.guidance,
    language: browserChoices.language,
    notifications: browserChoices.notifications,
  };
}

/** A step's status with the events that brought it, oldest first. */
export const standsBy = (step: string, status: Status, events: readonly RecordEvent[]): StepStanding => ({
  step,
  status,
  since: events.at(-1)?.at ?? null,
  evidence: events.map(({ id }) => id),
  ticked: events.length > 0 && events.every(({ kind }) => kind === 'said-done'),
  via: [...new Set(events.flatMap(({ via }) => via ?? []))].sort(),
});

/**
 * The step a switch stands for. A run is readings of off unbroken by on: its first gives seen; off on a load that
 * the record met only after that gives held. On after said, seen or held reopens. A click gives said and no more.
 */
function walked(
  step: string,
  setting: Setting,
  events: readonly RecordEvent[],
  { met, place, isHere }: Pick<ReturnType<typeof indexOf>, 'met' | 'place' | 'isHere'>,
): StepStanding {
  let run: { first: EventOf<'reading'>; later: EventOf<'reading'> | null } | null = null;
  const said = new Map<string, RecordEvent>();
  const undoes = Map.groupBy(takenBack(events), ([, by]) => by);
  let reopened: RecordEvent[] = [];
  let seenHere: 'on' | 'off' | null = null;
  const isLater = (reading: EventOf<'reading'>, first: EventOf<'reading'>) =>
    ((isHere(reading) ? met.here : met.anywhere).get(reading.load) ?? 0) > (place.get(first.id) ?? 0);
  for (const event of events) {
    if (event.kind === 'said-done' && event.step === step) {
      // A switch that was seen on here is not done because somebody elsewhere says so.
      if (isHere(event) || seenHere !== 'on') said.set(event.id, event);
    } else if (event.kind === 'undone') {
      for (const [id] of undoes.get(event.id) ?? []) said.delete(id);
    } else if (event.kind === 'reading' && event.setting === setting) {
      if (isHere(event)) seenHere = event.state;
      if (event.state === 'on') {
        // What was said here is not ended by what was read elsewhere.
        if (!isHere(event) && [...said.values()].some(isHere)) continue;
        const before: RecordEvent[] = run
          ? [run.first, ...(run.later ? [run.later] : [])]
          : [...said.values()];
        if (before.length) reopened = [...before, event];
        run = null;
        said.clear();
      } else if (!run) run = { first: event, later: null };
      else if (!run.later && isLater(event, run.first)) run.later = event;
    }
  }
  if (run?.later) return standsBy(step, 'held', [run.first, run.later]);
  if (run) return standsBy(step, 'seen', [run.first]);
  if (said.size) return standsBy(step, 'said', [...said.values()]);
  return standsBy(step, reopened.length ? 'reopened' : 'todo', reopened);
}

/**
 * The step a switch stands for, for one person. What was witnessed here is enough where it shows as much as all of it.
 * @param own the person's events that count, in the record's order
 */
export function switchStanding(
  events: readonly RecordEvent[],
  own: readonly RecordEvent[],
  { step, setting }: { step: string; setting: Setting },
): StepStanding {
  const index = indexOf(events);
  const all = walked(step, setting, own, index);
  if (!all.via.length) return all;
  const here = walked(step, setting, own.filter(index.isHere), index);
  return here.status === all.status ? here : all;
}
