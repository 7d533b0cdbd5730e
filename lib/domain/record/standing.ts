import type { StepForRegion } from '../case/case';
import { undecided } from '../case/letter-terms';
import { type EventKind, rowOf } from './event-kinds';
import type { GuideMode, Setting } from './page-report';
import type { EventOf, RecordEvent } from './record';
import { stepSaid, takenBack } from './taken-back';

/** Where a person stands: pure derivations from the record. All expect it in its own order. */

export type Status = 'todo' | 'said' | 'seen' | 'held' | 'reopened' | 'not-for-you';

/** What the case says of a step for this person. `setting` names the switch that can be read for it. */
export interface StepRule {
  step: string;
  applies: boolean;
  setting?: Setting | undefined;
}

/** The case's steps for a person, as standing asks for them. */
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
  /** Whether any of that came from elsewhere (a file, another browser) and was not witnessed here. */
  hearsay: boolean;
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

const isKind =
  <Kind extends EventKind>(...kinds: Kind[]) =>
  (event: RecordEvent): event is Extract<RecordEvent, { kind: Kind }> =>
    (kinds as EventKind[]).includes(event.kind);

/** What is looked up in a record again and again, made in one walk through it. */
interface Index {
  profiles: { id: string; label: string }[];
  /** By event id, as `ownerOf` gives it. */
  owners: ReadonlyMap<string, string | null | undefined>;
  byOwner: ReadonlyMap<string | null | undefined, RecordEvent[]>;
  /** Every event's place in the whole record. */
  place: ReadonlyMap<string, number>;
  /** For every load, the place at which the record met it, whoever's and whichever switch it was. */
  met: ReadonlyMap<string, number>;
}

/** A record is never changed in place, so what was found in it holds for as long as there is that list. */
const indexes = new WeakMap<readonly RecordEvent[], Index>();

/**
 * Whose each event is: an assignment wins, then the profile the event names; an event that names none belongs to
 * the first profile while there is at most one, and to nobody once there are several. What was witnessed here is
 * shared out by what was witnessed here: no file takes over a reading, by a profile of its own or by an assignment.
 */
function indexOf(events: readonly RecordEvent[]): Index {
  const there = indexes.get(events);
  if (there) return there;

  const labels = new Map<string, string>();
  const made: Extract<RecordEvent, { kind: 'profile-created' }>[] = [];
  const assigned = { here: new Map<string, string>(), anywhere: new Map<string, string>() };
  const place = new Map<string, number>();
  const met = new Map<string, number>();
  events.forEach((event, n) => {
    place.set(event.id, n);
    if (event.kind === 'reading' && !met.has(event.load)) met.set(event.load, n);
    else if (event.kind === 'profile-created') made.push(event);
    else if (event.kind === 'profile-named' && event.profile) labels.set(event.profile, event.label);
    else if (event.kind === 'reading-assigned') {
      assigned.anywhere.set(event.reading, event.to);
      if (event.via === undefined) assigned.here.set(event.reading, event.to);
    }
  });
  const madeHere = made.filter(({ via }) => via === undefined);
  const shares = ([first, second]: typeof made) => ({
    first: first?.id ?? null,
    until: (second && place.get(second.id)) ?? events.length,
  });
  const anywhere = shares(made);
  const here = madeHere.length ? shares(madeHere) : anywhere;

  const owners: Map<string, string | null | undefined> = new Map();
  const byOwner = new Map<string | null | undefined, RecordEvent[]>();
  events.forEach((event, n) => {
    const witnessed = event.via === undefined;
    const { first, until } = witnessed ? here : anywhere;
    const { whose } = rowOf(event.kind);
    const owner =
      typeof whose === 'function'
        ? whose(event)
        : whose === 'browser'
          ? null
          : ((witnessed ? assigned.here : assigned.anywhere).get(event.id) ??
            event.profile ??
            (n < until ? first : undefined));
    owners.set(event.id, owner);
    const own = byOwner.get(owner);
    if (own) own.push(event);
    else byOwner.set(owner, [event]);
  });
  const index = {
    profiles: made.map(({ id, label }) => ({ id, label: labels.get(id) ?? label })),
    owners,
    byOwner,
    place,
    met,
  };
  indexes.set(events, index);
  return index;
}

/** The profiles in the order they were made, with the names they bear now. */
export const profiles = (events: readonly RecordEvent[]): { id: string; label: string }[] =>
  indexOf(events).profiles;

/**
 * Whose an event is.
 * @returns a profile's id; null before there are profiles, and for what is everyone's; undefined for an event that
 *   waits to be assigned
 */
export const ownerOf = (events: readonly RecordEvent[], { id }: { id: string }): string | null | undefined =>
  indexOf(events).owners.get(id);

/** The events of one profile, in the record's order; null asks for the only one, or the first. */
export function eventsOfProfile(
  events: readonly RecordEvent[],
  profile: string | null,
): readonly RecordEvent[] {
  const { byOwner, profiles: made } = indexOf(events);
  return byOwner.get(profile ?? made[0]?.id ?? null) ?? [];
}

/**
 * The same events, each naming the profile it belongs to in this record. Before events leave for another record,
 * where other profiles stand, so that they mean there what they mean here.
 */
export const withOwners = (events: readonly RecordEvent[]): RecordEvent[] =>
  events.map((event) => {
    const owner = ownerOf(events, event);
    const own =
      event.profile !== null || event.kind === 'profile-created' || event.kind === 'reading-assigned';
    return owner && !own ? { ...event, profile: owner } : event;
  });

/** Readings that wait for the person to say whose they are: made when there were several profiles. */
export function unassignedReadings(events: readonly RecordEvent[]): EventOf<'reading'>[] {
  return (indexOf(events).byOwner.get(undefined) ?? []).filter(isKind('reading'));
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
  const { owners, place, met } = indexOf(events);
  const began = new Map<string, number>();
  const held = new Set<string>();
  for (const event of events) {
    if (event.kind !== 'reading') continue;
    const run = `${event.setting} ${owners.get(event.id)}`;
    const first = began.get(run);
    if (owners.get(event.id) === undefined) continue;
    if (event.state === 'on') began.delete(run);
    else if (first === undefined) began.set(run, place.get(event.id) ?? 0);
    else if ((met.get(event.load) ?? 0) > first) held.add(event.id);
  }
  return held;
}

/**
 * What holds now of the person's choices; null where none was made. Region and membership are the profile's, the rest
 * everyone's. Who said to have no account and whose switch was read later has one after all.
 * Guidance and language were chosen for this browser: what a file or another browser says of them changes nothing here.
 */
export function latestChoice(
  events: readonly RecordEvent[],
  profile: string | null,
): {
  region: string | null;
  member: boolean | null;
  guidance: GuideMode | null;
  language: string | null;
} {
  const own = eventsOfProfile(events, profile);
  const account = own.findLast(isKind('membership-told', 'reading'));
  const here = events.filter(({ via }) => via === undefined);
  return {
    region: own.findLast(isKind('region-chosen'))?.region ?? null,
    member: account ? account.kind === 'reading' || account.member : null,
    guidance: here.findLast(isKind('guidance-chosen'))?.mode ?? null,
    language: here.findLast(isKind('language-chosen'))?.language ?? null,
  };
}

const told = (step: string, status: Status, events: RecordEvent[]): StepStanding => ({
  step,
  status,
  since: events.at(-1)?.at ?? null,
  evidence: events.map(({ id }) => id),
  hearsay: events.some(({ via }) => via !== undefined),
});

/**
 * The step a switch stands for. A run is readings of off unbroken by on: its first gives seen; off on a load that
 * the record met only after that gives held. On after said, seen or held reopens. A click gives said and no more.
 */
function switchStanding(
  step: string,
  setting: Setting,
  events: readonly RecordEvent[],
  { met, place }: Pick<Index, 'met' | 'place'>,
): StepStanding {
  let run: { first: EventOf<'reading'>; later: EventOf<'reading'> | null } | null = null;
  const said = new Map<string, RecordEvent>();
  let reopened: RecordEvent[] = [];
  for (const event of events) {
    if (event.kind === 'said-done' && event.step === step) said.set(event.id, event);
    else if (event.kind === 'undone' && event.step === step) {
      if (event.of) said.delete(event.of);
      else said.clear();
    } else if (event.kind === 'reading' && event.setting === setting) {
      if (event.state === 'on') {
        const before: RecordEvent[] = run
          ? [run.first, ...(run.later ? [run.later] : [])]
          : [...said.values()];
        if (before.length) reopened = [...before, event];
        run = null;
        said.clear();
      } else if (!run) {
        run = { first: event, later: null };
      } else if (!run.later && (met.get(event.load) ?? 0) > (place.get(run.first.id) ?? 0)) run.later = event;
    }
  }
  if (run?.later) return told(step, 'held', [run.first, run.later]);
  if (run) return told(step, 'seen', [run.first]);
  if (said.size) return told(step, 'said', [...said.values()]);
  return told(step, reopened.length ? 'reopened' : 'todo', reopened);
}

/**
 * Where the person stands with each step.
 *
 * The objection is said once the person says it was sent. The follow-up is open until an answer that ends the
 * matter came, or a complaint was sent, on or after the day of the last objection; a later objection opens it anew.
 *
 * @param events the record, in its own order
 * @param options.profile whose; null for the only one, or the first
 */
export function standing(
  events: readonly RecordEvent[],
  { steps, profile }: { steps: readonly StepRule[]; profile: string | null },
): StepStanding[] {
  const own = eventsOfProfile(events, profile);
  const gone = takenBack(own);
  const words = own.filter((event) => stepSaid(event) !== null && !gone.has(event.id));
  const sent = words.filter(isKind('objection-sent'));
  const lastSent =
    sent
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? '';

  return steps.map(({ step, applies, setting }) => {
    if (!applies) return told(step, 'not-for-you', []);
    if (setting) return switchStanding(step, setting, own, indexOf(events));
    const said = words.filter(
      (word) =>
        (word.kind === 'said-done' && word.step === step) ||
        (step === 'objection' && word.kind === 'objection-sent') ||
        (step === 'follow-up' &&
          (word.kind === 'complaint-sent' ||
            (word.kind === 'answer-received' && !undecided.includes(word.answer))) &&
          word.on >= lastSent),
    );
    return told(step, said.length ? 'said' : 'todo', said);
  });
}
