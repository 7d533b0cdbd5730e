import { followUpStep, rowOf } from './event-kinds';
import type { EventOf, RecordEvent } from './record';

/**
 * What came by file or sync never ends, moves or hides what was said or seen here, unless the person agrees to that
 * very thing. What would do so is held back: it stays in the record and is shown there, and counts for nothing until
 * it is agreed to. What came from elsewhere and touches nothing of this browser's counts as it did.
 */

/** Ids of the events from elsewhere that the person agreed to, here, and did not take back. */
export function agreedTo(events: readonly RecordEvent[]): ReadonlySet<string> {
  const undone = new Set<string>();
  const agreements: EventOf<'agreed-to'>[] = [];
  for (const event of events) {
    if (event.via !== undefined) continue;
    if (event.kind === 'undone' && event.of) undone.add(event.of);
    else if (event.kind === 'agreed-to') agreements.push(event);
  }
  return new Set(agreements.filter(({ id }) => !undone.has(id)).map(({ event }) => event));
}

/** Kinds of which the last one counts, so that one from elsewhere would push an own one aside. */
const lastCounts = ['region-chosen', 'membership-told', 'reminder-set', 'profile-named'] as const;
type LastCounts = (typeof lastCounts)[number];
const isLastCounts = (event: RecordEvent): event is EventOf<LastCounts> =>
  (lastCounts as readonly string[]).includes(event.kind);

/** What was said and seen here of one person's matters, gathered before anything from elsewhere is judged. */
function ownMatters(events: readonly RecordEvent[], isHere: (event: RecordEvent) => boolean) {
  const said = new Set<string>();
  const objections = new Set<string>();
  const lastSaid = new Set<string>();
  /** `objection kind` of what was said here of an objection, also of one from elsewhere. */
  const follows = new Set<string>();
  /** Whatever something that was said here belongs to. */
  const reliedOn = new Set<string>();
  let last: string | undefined;
  for (const event of events) {
    if (isHere(event)) {
      said.add(event.id);
      if (event.kind === 'objection-sent') objections.add(event.id);
      if (isLastCounts(event)) lastSaid.add(event.kind);
      const objection = rowOf(event.kind).follows ? ('of' in event && event.of) || last : undefined;
      if (objection) {
        follows.add(`${objection} ${event.kind}`);
        reliedOn.add(objection);
      }
    }
    if (event.kind === 'objection-sent') last = event.id;
  }
  return { said, objections, lastSaid, follows, reliedOn };
}

/**
 * What of one person's events is held back.
 * @param events one person's, in the record's order
 */
function heldBackOf(
  events: readonly RecordEvent[],
  isHere: (event: RecordEvent) => boolean,
  isOwnProfile: boolean,
): string[] {
  const own = ownMatters(events, isHere);
  const held: string[] = [];
  /** The last reading witnessed here, by switch. */
  const seen = new Map<string, 'on' | 'off'>();
  /** Steps of which something was said here before. */
  const stepsSaid = new Set<string>();
  for (const event of events) {
    const { follows, step } = rowOf(event.kind);
    const of = 'of' in event ? event.of : undefined;
    if (isHere(event)) {
      if (event.kind === 'reading') seen.set(event.setting, event.state);
      if (step?.brings) stepsSaid.add(step.of(event));
    } else if (event.kind === 'reading') {
      const last = seen.get(event.setting);
      if (last !== undefined && last !== event.state) held.push(event.id);
    } else if (event.kind === 'undone') {
      const touches = of
        ? own.said.has(of) || own.reliedOn.has(of)
        : stepsSaid.has(event.step) || own.reliedOn.size > 0;
      if (touches) held.push(event.id);
    } else if (event.kind === 'said-done') {
      // An objection that waits here is followed up here.
      if (event.step === followUpStep && own.objections.size > 0) held.push(event.id);
    } else if (isLastCounts(event)) {
      const ownLabel = event.kind === 'profile-named' && isOwnProfile;
      if (own.lastSaid.has(event.kind) || ownLabel) held.push(event.id);
    } else if (follows) {
      // One that names no objection may come to belong to any.
      const touches = of
        ? own.objections.has(of) || own.follows.has(`${of} ${event.kind}`)
        : own.objections.size > 0 || own.reliedOn.size > 0;
      if (touches) held.push(event.id);
    }
  }
  return held;
}

/**
 * Ids of the events that count for nothing until the person agrees to them.
 * @param byOwner every event of the record under the person it belongs to, in the record's order
 * @param isHere whether an event was witnessed here or agreed to
 */
export function heldBack(
  byOwner: ReadonlyMap<string | null | undefined, readonly RecordEvent[]>,
  isHere: (event: RecordEvent) => boolean,
): ReadonlySet<string> {
  const held = new Set<string>();
  for (const [owner, events] of byOwner) {
    if (events.every(isHere)) continue;
    const ownProfile = events.some((event) => event.kind === 'profile-created' && isHere(event));
    for (const id of heldBackOf(events, isHere, ownProfile && owner !== null)) held.add(id);
  }
  return held;
}
