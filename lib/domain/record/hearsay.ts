import { rowOf } from './event-kinds';
import type { EventOf, RecordEvent } from './record';
import { takenBack } from './taken-back';

/**
 * What came by file or sync never ends, moves or hides what was said or seen here, unless the person agrees to that
 * very thing. What would do so is held back: it stays in the record and is shown there, and counts for nothing until
 * it is agreed to. What came from elsewhere and touches nothing of this browser's counts as it did.
 */

/**
 * What the person agreed to, here, of the events from elsewhere, and did not take back.
 * @returns by the event's id, the tick of the agreement
 */
export function agreedTo(events: readonly RecordEvent[]): ReadonlyMap<string, number> {
  const undone = new Set<string>();
  const agreements: EventOf<'agreed-to'>[] = [];
  for (const event of events) {
    if (event.via !== undefined) continue;
    if (event.kind === 'undone' && event.of) undone.add(event.of);
    else if (event.kind === 'agreed-to') agreements.push(event);
  }
  return new Map(agreements.filter(({ id }) => !undone.has(id)).map(({ event, tick }) => [event, tick]));
}

/**
 * Tells since when an event counts as said or seen here, as a tick: since it was, or since the person agreed to it;
 * undefined for what came from elsewhere and is no more than that.
 */
export type HereSince = (event: RecordEvent) => number | undefined;

/** What was said and seen here of one person's matters, gathered before anything from elsewhere is judged. */
interface OwnMatters {
  /** Ids of all that was said and seen here. */
  said: ReadonlySet<string>;
  /** Ids of the objections among it. */
  objections: ReadonlySet<string>;
  /** Kinds of all of it. */
  kinds: ReadonlySet<string>;
  /** `objection kind` of what was said here of an objection, also of one from elsewhere. */
  follows: ReadonlySet<string>;
  /** Each objection by its id of which something was said here, with the tick of the first thing said. */
  reliedOn: ReadonlyMap<string, number>;
  /** The tick of the first thing of any step that was said or seen here and stands; infinite where there is none. */
  firstOfSteps: number;
}

/** Whether it says something of a step that may be for some people only. */
export const isOfSteps = (event: RecordEvent): boolean =>
  event.kind === 'reading' || rowOf(event.kind).step !== null;

function ownMatters(events: readonly RecordEvent[], hereSince: HereSince): OwnMatters {
  const said = new Set<string>();
  const objections = new Set<string>();
  const kinds = new Set<string>();
  const follows = new Set<string>();
  const reliedOn = new Map<string, number>();
  const gone = takenBack(events.filter((event) => hereSince(event) !== undefined));
  let firstOfSteps = Number.POSITIVE_INFINITY;
  let last: string | undefined;
  for (const event of events) {
    const since = hereSince(event);
    if (since !== undefined) {
      said.add(event.id);
      kinds.add(event.kind);
      if (event.kind === 'objection-sent') objections.add(event.id);
      if (isOfSteps(event) && !gone.has(event.id)) firstOfSteps = Math.min(firstOfSteps, since);
      const objection = rowOf(event.kind).follows ? ('of' in event && event.of) || last : undefined;
      if (objection) {
        follows.add(`${objection} ${event.kind}`);
        reliedOn.set(objection, Math.min(reliedOn.get(objection) ?? since, since));
      }
    }
    if (event.kind === 'objection-sent') last = event.id;
  }
  return { said, objections, kinds, follows, reliedOn, firstOfSteps };
}

/**
 * Whether a follow-up from elsewhere would touch what was said here: it follows up what was sent here; or something of
 * its kind was said here of the same objection; or it came when something else had been said of that.
 */
function touchesObjection(of: string | undefined, { kind, cameAfter = 0 }: RecordEvent, own: OwnMatters) {
  // One that names no objection may come to belong to any.
  if (!of) return own.objections.size > 0 || own.reliedOn.size > 0;
  const since = own.reliedOn.get(of);
  return (
    own.objections.has(of) || own.follows.has(`${of} ${kind}`) || (since !== undefined && since <= cameAfter)
  );
}

/** Whether the wait of an objection that was sent here, or of which something was said here before, would be over. */
const touchesWait = ({ cameAfter = 0 }: RecordEvent, own: OwnMatters) =>
  own.objections.size > 0 || [...own.reliedOn.values()].some((since) => since <= cameAfter);

/**
 * What of one person's events is held back.
 * @param events one person's, in the record's order
 */
function heldBackOfOne(
  events: readonly RecordEvent[],
  hereSince: HereSince,
  isOwnProfile: boolean,
): string[] {
  const own = ownMatters(events, hereSince);
  /** The last reading witnessed here, by switch. */
  const seen = new Map<string, 'on' | 'off'>();
  /** Steps of which something was said here before. */
  const stepsSaid = new Set<string>();

  const touchesOwn = (event: RecordEvent): boolean => {
    const of = 'of' in event ? event.of : undefined;
    switch (rowOf(event.kind).touches(event)) {
      case 'nothing':
        return false;
      case 'switch':
        return event.kind === 'reading' && (seen.get(event.setting) ?? event.state) !== event.state;
      case 'words':
        return of
          ? own.said.has(of) || own.reliedOn.has(of)
          : own.reliedOn.size > 0 || (event.kind === 'undone' && stepsSaid.has(event.step));
      case 'wait':
        return touchesWait(event, own);
      case 'objection':
        return touchesObjection(of, event, own);
      case 'choice':
        return own.kinds.has(event.kind) || (event.kind === 'profile-named' && isOwnProfile);
      case 'choice-and-steps':
        return own.kinds.has(event.kind) || own.firstOfSteps <= (event.cameAfter ?? 0);
    }
  };

  return events.flatMap((event) => {
    if (hereSince(event) === undefined) return touchesOwn(event) ? [event.id] : [];
    const { step } = rowOf(event.kind);
    if (event.kind === 'reading') seen.set(event.setting, event.state);
    if (step?.brings) stepsSaid.add(step.of(event));
    return [];
  });
}

/**
 * The ids of the events that count for nothing until the person agrees to them.
 * @param byOwner every event of the record under the person it belongs to, in the record's order
 */
export function heldBackOf(
  byOwner: ReadonlyMap<string | null | undefined, readonly RecordEvent[]>,
  hereSince: HereSince,
): ReadonlySet<string> {
  const isHere = (event: RecordEvent) => hereSince(event) !== undefined;
  const heldBack = new Set<string>();
  for (const [owner, events] of byOwner) {
    if (events.every(isHere)) continue;
    const ownProfile = events.some((event) => event.kind === 'profile-created' && isHere(event));
    for (const id of heldBackOfOne(events, hereSince, ownProfile && owner !== null)) heldBack.add(id);
  }
  return heldBack;
}
