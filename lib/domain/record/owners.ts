import { type EventKind, rowOf } from './event-kinds';
import { agreedTo, heldBackOf } from './hearsay';
import type { GuideMode } from './page-report';
import type { EventOf, RecordEvent } from './record';
import { inSight } from './typed-line';

/**
 * This tells to whom each event belongs, and which events count. All functions expect the record in its own order.
 *
 * What was witnessed here is shared out by what was witnessed here: no file and no other browser takes an own event
 * over, by a profile of its own or by an assignment. What was written here before there was any profile of this
 * browser's belongs to a person without a label, who stays visible whatever profiles arrive.
 */

/** A person of a record: a profile, or the one without a label (`id` and `label` null). */
export interface Person {
  id: string | null;
  label: string | null;
}

/** What is looked up in a record again and again, made in one walk through it. */
interface Index {
  profiles: { id: string; label: string }[];
  people: Person[];
  /** By event id, as `ownerOf` gives it. */
  owners: ReadonlyMap<string, string | null | undefined>;
  byOwner: ReadonlyMap<string | null | undefined, RecordEvent[]>;
  /** The same, without the events that are held back. */
  countedByOwner: ReadonlyMap<string | null | undefined, RecordEvent[]>;
  /** Every event's place in the whole record. */
  place: ReadonlyMap<string, number>;
  /** For every load, the place at which the record met it, whoever's and whichever switch it was. */
  met: { here: ReadonlyMap<string, number>; anywhere: ReadonlyMap<string, number> };
  /** Whether an event was witnessed here, or came from elsewhere and was agreed to. */
  isHere(event: RecordEvent): boolean;
  /** Ids of the events from elsewhere that count for nothing until the person agrees. */
  heldBack: ReadonlySet<string>;
  /** What was chosen here for this browser, whoever uses it; null where nothing was. */
  browserChoices: { guidance: GuideMode | null; language: string | null; notifications: boolean | null };
}

/** Whether an event is of one of these kinds, as a filter that the compiler follows. */
export const isKind =
  <Kind extends EventKind>(...kinds: Kind[]) =>
  (event: RecordEvent): event is Extract<RecordEvent, { kind: Kind }> =>
    (kinds as EventKind[]).includes(event.kind);

/**
 * Tells by its place in the record to whom an event belongs that names no profile and was not assigned. Until a second
 * profile is made it belongs to the first one. Where there is none, it belongs to the person without a label, unless
 * all of that was given to a profile before.
 * @param made the profiles that share it out
 * @param all every profile of the record
 */
function unnamedShare(
  events: readonly RecordEvent[],
  made: readonly EventOf<'profile-created'>[],
  all: readonly EventOf<'profile-created'>[],
  assigned: EventOf<'unnamed-assigned'> | undefined,
): (place: number) => string | null | undefined {
  const [first, second] = made;
  const secondAt = second ? events.indexOf(second) : events.length;
  const assignedAt = assigned ? events.indexOf(assigned) : -1;
  return (place) => {
    if (assigned && place < assignedAt) return assigned.to;
    if (first) return place < secondAt ? first.id : undefined;
    if (assigned) return all.length === 1 ? all[0]?.id : undefined;
    return null;
  };
}

/** Whose each event is, by its id. */
function ownersOf(
  events: readonly RecordEvent[],
  isHere: (event: RecordEvent) => boolean,
): Map<string, string | null | undefined> {
  const made = events.filter(isKind('profile-created'));
  const given = events.filter(isKind('unnamed-assigned'));
  const witnessed = ({ via }: RecordEvent) => via === undefined;
  const assigned = { here: new Map<string, string>(), anywhere: new Map<string, string>() };
  for (const event of events) {
    if (event.kind !== 'reading-assigned') continue;
    assigned.anywhere.set(event.reading, event.to);
    if (isHere(event)) assigned.here.set(event.reading, event.to);
  }
  const madeHere = made.filter(witnessed);
  const unnamedHere = unnamedShare(events, madeHere, made, given.findLast(witnessed));
  // What names nobody counts as this browser's first person's, where it has one, and no profile that arrives later takes
  // it away again: something may have been said of it here.
  const hasPerson =
    madeHere.length > 0 ||
    events.some(
      (event) => witnessed(event) && event.profile === null && rowOf(event.kind).whose === 'profile',
    );
  const unnamedElsewhere = hasPerson ? unnamedHere : unnamedShare(events, made, made, given.at(-1));
  const owners = new Map<string, string | null | undefined>();
  events.forEach((event, n) => {
    const { whose } = rowOf(event.kind);
    const [toldOf, unnamed] = witnessed(event)
      ? [assigned.here, unnamedHere]
      : [assigned.anywhere, unnamedElsewhere];
    const owner =
      typeof whose === 'function'
        ? whose(event)
        : whose === 'browser'
          ? null
          : ((event.kind === 'reading' ? toldOf.get(event.id) : undefined) ?? event.profile ?? unnamed(n));
    owners.set(event.id, owner);
  });
  return owners;
}

/** A record is never changed in place, so what was found in it holds for as long as there is that list. */
const indexes = new WeakMap<readonly RecordEvent[], Index>();

/** The last choices for this browser that were made in it. */
function browserChoicesOf(events: readonly RecordEvent[]): Index['browserChoices'] {
  const here = (event: RecordEvent) => event.via === undefined;
  const guidance = events.findLast((event) => event.kind === 'guidance-chosen' && here(event));
  const language = events.findLast((event) => event.kind === 'language-chosen' && here(event));
  const notifications = events.findLast((event) => event.kind === 'notifications-chosen' && here(event));
  return {
    guidance: guidance?.kind === 'guidance-chosen' ? guidance.mode : null,
    language: language?.kind === 'language-chosen' ? language.language : null,
    notifications: notifications?.kind === 'notifications-chosen' ? notifications.on : null,
  };
}

/**
 * Everything that is looked up in a record again and again.
 * @param events the whole record, in its own order; the same list gives the same index, made once
 */
export function indexOf(events: readonly RecordEvent[]): Index {
  const there = indexes.get(events);
  if (there) return there;

  const agreed = agreedTo(events);
  const hereSince = (event: RecordEvent) => (event.via === undefined ? event.tick : agreed.get(event.id));
  const isHere = (event: RecordEvent) => hereSince(event) !== undefined;
  const owners = ownersOf(events, isHere);
  const byOwner = new Map<string | null | undefined, RecordEvent[]>();
  const place = new Map<string, number>();
  const met = { here: new Map<string, number>(), anywhere: new Map<string, number>() };
  events.forEach((event, n) => {
    place.set(event.id, n);
    if (event.kind === 'reading') {
      if (!met.anywhere.has(event.load)) met.anywhere.set(event.load, n);
      if (isHere(event) && !met.here.has(event.load)) met.here.set(event.load, n);
    }
    const owner = owners.get(event.id);
    const own = byOwner.get(owner);
    if (own) own.push(event);
    else byOwner.set(owner, [event]);
  });
  const heldBack = heldBackOf(byOwner, hereSince);
  const countedByOwner = heldBack.size
    ? new Map([...byOwner].map(([owner, own]) => [owner, own.filter(({ id }) => !heldBack.has(id))]))
    : byOwner;
  const labels = new Map<string, string>();
  for (const event of events)
    if (event.kind === 'profile-named' && event.profile && !heldBack.has(event.id))
      labels.set(event.profile, inSight(event.label));
  const profiles = events
    .filter(isKind('profile-created'))
    .map(({ id, label }) => ({ id, label: labels.get(id) ?? inSight(label) }));
  const hasUnnamed = byOwner.get(null)?.some(({ kind }) => rowOf(kind).whose !== 'browser') ?? false;
  const index: Index = {
    profiles,
    people: [...(hasUnnamed || !profiles.length ? [{ id: null, label: null }] : []), ...profiles],
    owners,
    byOwner,
    countedByOwner,
    place,
    met,
    isHere,
    heldBack,
    browserChoices: browserChoicesOf(events),
  };
  indexes.set(events, index);
  return index;
}

/** The profiles in the order they were made, with the names they bear now. */
export const profiles = (events: readonly RecordEvent[]): { id: string; label: string }[] =>
  indexOf(events).profiles;

/** Everyone a record tells of, the person without a label first where there is one; never nobody. */
export const people = (events: readonly RecordEvent[]): Person[] => indexOf(events).people;

/**
 * Whose an event is.
 * @returns a profile's id; null for the person without a label, and for what is everyone's; undefined for an event
 *   that waits to be assigned
 */
export const ownerOf = (events: readonly RecordEvent[], { id }: { id: string }): string | null | undefined =>
  indexOf(events).owners.get(id);

/** To whom an event will belong that is written now and names no profile; null where that is open, or nobody's yet. */
export const ownerOfNext = (events: readonly RecordEvent[]): string | null => {
  const [only, ...others] = people(events);
  return only && !others.length ? only.id : null;
};

const idFor = (events: readonly RecordEvent[], profile: string | null): string | null =>
  profile ?? people(events)[0]?.id ?? null;

/**
 * The events of one person that count, in the record's order: what is held back is not among them.
 * @param profile a profile's id; null asks for the person without a label, or else the first profile
 */
export const eventsOfProfile = (
  events: readonly RecordEvent[],
  profile: string | null,
): readonly RecordEvent[] => indexOf(events).countedByOwner.get(idFor(events, profile)) ?? [];

/** All events of one person, what is held back among them; `profile` as in `eventsOfProfile`. */
export const allEventsOfProfile = (
  events: readonly RecordEvent[],
  profile: string | null,
): readonly RecordEvent[] => indexOf(events).byOwner.get(idFor(events, profile)) ?? [];

/**
 * The same events, each naming the profile it belongs to in this record. Before events leave for another record,
 * where other profiles stand, so that they mean there what they mean here.
 */
export const withOwners = (events: readonly RecordEvent[]): RecordEvent[] =>
  events.map((event) => {
    const owner = ownerOf(events, event);
    const own = event.profile !== null || typeof rowOf(event.kind).whose === 'function';
    return owner && !own ? { ...event, profile: owner } : event;
  });

/** Readings that wait for the person to say whose they are: made when there were several profiles. */
export const unassignedReadings = (events: readonly RecordEvent[]): EventOf<'reading'>[] =>
  (indexOf(events).byOwner.get(undefined) ?? []).filter(isKind('reading'));
