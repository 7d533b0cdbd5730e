import type { GuideMode, Setting } from './page-report';
import type { EventKind, EventOf, RecordEvent } from './record';

/** Where a person stands: pure derivations from the record. All expect it in its own order. */

export type Status = 'todo' | 'said' | 'seen' | 'held' | 'reopened' | 'not-for-you';

/** What the case says of a step for this person. `setting` names the switch that can be read for it. */
export interface StepRule {
  step: string;
  applies: boolean;
  setting?: Setting | undefined;
}

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

/** The profiles in the order they were made, with the names they bear now. */
export function profiles(events: readonly RecordEvent[]): { id: string; label: string }[] {
  return events.filter(isKind('profile-created')).map(({ id, label }) => ({
    id,
    label: events.filter(isKind('profile-named')).findLast(({ profile }) => profile === id)?.label ?? label,
  }));
}

/**
 * Whose each event is. An assignment wins, then the profile the event names; an event that names none belongs to
 * the first profile while there is at most one, and to nobody once there are several.
 * @returns by event id: a profile's id, null before there are profiles, undefined for an unassigned event
 */
function owners(events: readonly RecordEvent[]): Map<string, string | null | undefined> {
  const made = events.filter(isKind('profile-created'));
  const first = made[0]?.id ?? null;
  const second = made[1];
  const assigned = new Map(events.filter(isKind('reading-assigned')).map(({ reading, to }) => [reading, to]));
  const place = second ? events.indexOf(second) : events.length;
  return new Map(
    events.map((event, n) => [
      event.id,
      assigned.get(event.id) ?? event.profile ?? (n < place ? first : undefined),
    ]),
  );
}

/** The events of one profile; null asks for the only one, or the first. */
function ofProfile(events: readonly RecordEvent[], profile: string | null): RecordEvent[] {
  const whose = owners(events);
  const asked = profile ?? profiles(events)[0]?.id ?? null;
  return events.filter(({ id }) => whose.get(id) === asked);
}

/** Readings that wait for the person to say whose they are: made when there were several profiles. */
export function unassignedReadings(events: readonly RecordEvent[]): EventOf<'reading'>[] {
  const whose = owners(events);
  return events.filter(isKind('reading')).filter(({ id }) => whose.get(id) === undefined);
}

/** One switch's readings, oldest first. */
export function switchHistory(
  events: readonly RecordEvent[],
  { setting, profile }: { setting: Setting; profile: string | null },
): Switched[] {
  return ofProfile(events, profile)
    .filter(isKind('reading'))
    .filter((reading) => reading.setting === setting)
    .map(({ id, state, at, load, via }) => ({ id, state, at, load, hearsay: via !== undefined }));
}

/** The instant (ISO, UTC) of the last reading of off, or null. What the clock said; it may have been wrong. */
export const lastSeenOff = (
  events: readonly RecordEvent[],
  whose: { setting: Setting; profile: string | null },
): string | null => switchHistory(events, whose).findLast(({ state }) => state === 'off')?.at ?? null;

/** What holds now of the person's choices; null where none was made. The region is the profile's, the rest everyone's. */
export function latestChoice(
  events: readonly RecordEvent[],
  profile: string | null,
): { region: string | null; guidance: GuideMode | null; language: string | null } {
  return {
    region: ofProfile(events, profile).findLast(isKind('region-chosen'))?.region ?? null,
    guidance: events.findLast(isKind('guidance-chosen'))?.mode ?? null,
    language: events.findLast(isKind('language-chosen'))?.language ?? null,
  };
}

/** What the person said and did not take back. */
function standingWords(events: readonly RecordEvent[]): RecordEvent[] {
  const stepOf = (event: RecordEvent): string | null =>
    event.kind === 'said-done'
      ? event.step
      : event.kind === 'objection-sent'
        ? 'objection'
        : event.kind === 'answer-received' || event.kind === 'complaint-sent'
          ? 'follow-up'
          : null;
  let kept: RecordEvent[] = [];
  for (const event of events) {
    if (event.kind === 'undone')
      kept = kept.filter((word) => !(stepOf(word) === event.step && (!event.of || event.of === word.id)));
    else if (stepOf(event)) kept.push(event);
  }
  return kept;
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
 * @param met for every load, the place in the whole record at which it was met, whoever's and whichever switch it was
 * @param place every event's place in the whole record
 */
function switchStanding(
  step: string,
  setting: Setting,
  events: readonly RecordEvent[],
  met: ReadonlyMap<string, number>,
  place: ReadonlyMap<string, number>,
): StepStanding {
  let run: { first: EventOf<'reading'>; later: EventOf<'reading'> | null } | null = null;
  let said: RecordEvent[] = [];
  let reopened: RecordEvent[] = [];
  for (const event of events) {
    if (event.kind === 'said-done' && event.step === step) said.push(event);
    else if (event.kind === 'undone' && event.step === step)
      said = event.of ? said.filter(({ id }) => id !== event.of) : [];
    else if (event.kind === 'reading' && event.setting === setting) {
      if (event.state === 'on') {
        const before: RecordEvent[] = run ? [run.first, ...(run.later ? [run.later] : [])] : said;
        if (before.length) reopened = [...before, event];
        run = null;
        said = [];
      } else if (!run) {
        run = { first: event, later: null };
      } else if (!run.later && (met.get(event.load) ?? 0) > (place.get(run.first.id) ?? 0)) run.later = event;
    }
  }
  if (run?.later) return told(step, 'held', [run.first, run.later]);
  if (run) return told(step, 'seen', [run.first]);
  if (said.length) return told(step, 'said', said);
  return told(step, reopened.length ? 'reopened' : 'todo', reopened);
}

/** Answers that do not end the matter: the answer itself is still to come. */
const interim = ['identity', 'extends', 'silence'];

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
  const own = ofProfile(events, profile);
  const place = new Map(events.map(({ id }, n) => [id, n]));
  const met = new Map<string, number>();
  events.forEach((event, n) => {
    if (event.kind === 'reading' && !met.has(event.load)) met.set(event.load, n);
  });
  const words = standingWords(own);
  const sent = words.filter(isKind('objection-sent'));
  const lastSent =
    sent
      .map(({ on }) => on)
      .sort()
      .at(-1) ?? '';

  return steps.map(({ step, applies, setting }) => {
    if (!applies) return told(step, 'not-for-you', []);
    if (setting) return switchStanding(step, setting, own, met, place);
    const said = words.filter(
      (word) =>
        (word.kind === 'said-done' && word.step === step) ||
        (step === 'objection' && word.kind === 'objection-sent') ||
        (step === 'follow-up' &&
          (word.kind === 'complaint-sent' ||
            (word.kind === 'answer-received' && !interim.includes(word.answer))) &&
          word.on >= lastSent),
    );
    return told(step, said.length ? 'said' : 'todo', said);
  });
}
