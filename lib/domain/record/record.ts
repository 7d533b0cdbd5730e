import * as z from 'zod/mini';
import { isObject } from '../case/raw';
import { canonical } from './canonical';
import { type EventKind, eventId, eventKinds, kinds, type Payload, type SpokenKind } from './event-kinds';

/**
 * The record: an append-only list of dated events from which every status is derived.
 * Events are never edited or removed one by one; taking something back is an event of its own.
 */

/** The version in which events are written today. */
export const recordVersion = 1;

/** The ways on which an event comes from elsewhere: in a file, or by the person's own browser sync. */
const vias = ['file', 'sync'] as const;
export type Via = (typeof vias)[number];

/** What every event bears. */
interface EventBase {
  /** Made by the sender, so that a retry is the same event. */
  id: string;
  /**
   * Receipt order, a hybrid logical clock: strictly increasing in one browser whatever the computer's clock does,
   * about milliseconds since 1970 where the clock is right. The record's order is (tick, id).
   */
  tick: number;
  /** What the clock said at receipt: an ISO 8601 instant in UTC. For people; never used for order. */
  at: string;
  /** Whose it is: the id of a `profile-created` event, or null where none was named. */
  profile: string | null;
  v: typeof recordVersion;
  /** How it came, where this browser did not witness it. */
  via?: Via | undefined;
  /**
   * Where it came from elsewhere: the tick of the last thing that was said or seen here before it came, 0 for nothing.
   * What was said here later was said in knowledge of it. Version 0.1.0 did not write it.
   */
  cameAfter?: number | undefined;
}

export type EventOf<Kind extends EventKind> = { [K in Kind]: EventBase & { kind: K } & Payload<K> }[Kind];
export type RecordEvent = EventOf<EventKind>;

/** An event as our own pages send it; the background adds tick, instant and version. */
export type SpokenEvent = {
  [K in SpokenKind]: { id: string; kind: K; profile?: string | null | undefined } & Payload<K>;
}[SpokenKind];

/** An event of a kind or version we do not know yet: kept as it is, counted, and left out of every derivation. */
export interface LaterEvent {
  id: string;
  tick: number;
  kind: string;
}

/**
 * What an event says, whichever copy it is from, as a text: how it came, whose it is and where it was placed may differ
 * between honest copies.
 */
export const sayingOf = (event: RecordEvent): string =>
  canonical({ ...event, via: undefined, cameAfter: undefined, profile: null, tick: 0 });

export type EventOutcome =
  | { ok: true; known: true; event: RecordEvent }
  | { ok: true; known: false; event: LaterEvent }
  | { ok: false; reason: string };

/** Beyond the last moment a computer's clock can show (8.64e15), with room for all that could follow it. */
const greatestTick = 9e15;

/** As every browser writes an instant (ECMAScript's own form, years of six digits among them), and no other way. */
const instantForm = /^((?:\d{4}|[+-]\d{6})-\d\d-\d\dT\d\d:\d\d:[0-5]\d)(?:\.(\d{1,9}))?Z$/;
const lastMoment = 8.64e15;
/**
 * Whether a text is an instant in UTC that every browser can read.
 * A day that its month lacks, or an hour that no day has, comes out as another when it is written again. `Temporal`
 * would say the same, and takes ten times as long: a tenth of a second for ten thousand events.
 */
export const isInstant = (value: string): boolean => {
  const [, seconds, fraction] = instantForm.exec(value) ?? [];
  const time = seconds === undefined ? Number.NaN : Date.parse(`${seconds}Z`);
  // Nothing comes after the last moment that a calendar can tell, not even a part of a second.
  const isBeyond = time === lastMoment && /[1-9]/.test(fraction ?? '');
  return Number.isFinite(time) && !isBeyond && new Date(time).toISOString() === `${seconds}.000Z`;
};

const base = {
  id: eventId,
  tick: z.int().check(z.minimum(1), z.maximum(greatestTick)),
  at: z.string().check(z.maxLength(40), z.refine(isInstant)),
  profile: z.nullable(eventId),
  v: z.literal(recordVersion),
  via: z.optional(z.enum(vias)),
  cameAfter: z.optional(z.int().check(z.minimum(0), z.maximum(greatestTick))),
};

/** A schema for each of some kinds, made when the first event of that kind is met: no page waits for all of them. */
function byKind(some: readonly EventKind[], make: (kind: EventKind) => z.ZodMiniType) {
  const made = new Map<EventKind, z.ZodMiniType>();
  return ({ kind: named }: Record<string, unknown>): z.ZodMiniType | undefined => {
    const kind = some.find((one) => one === named);
    if (kind && !made.has(kind)) made.set(kind, make(kind));
    return kind && made.get(kind);
  };
}
const storedSchema = byKind(eventKinds, (kind) =>
  z.object({ ...base, kind: z.literal(kind), ...kinds[kind].shape }),
);
const spokenSchema = byKind(
  eventKinds.filter((kind) => kinds[kind].spoken),
  (kind) =>
    z.strictObject({
      id: eventId,
      profile: z.optional(z.nullable(eventId)),
      kind: z.literal(kind),
      ...kinds[kind].shape,
    }),
);
const laterSchema = z.looseObject({
  id: eventId,
  tick: base.tick,
  kind: z.string().check(z.minLength(1), z.maxLength(60)),
  v: z.int().check(z.minimum(1)),
});
/** Any event of a record: of a kind we know, or of a later one. For a record file's schema. */
export const storedEventSchema = () =>
  z.union([
    ...eventKinds.map((kind) => z.looseObject({ ...base, kind: z.literal(kind), ...kinds[kind].shape })),
    laterSchema,
  ]);
const readingSchema = z.strictObject({
  type: z.literal('reading'),
  id: eventId,
  load: kinds.reading.shape.load,
  setting: kinds.reading.shape.setting,
  state: kinds.reading.shape.state,
});

/**
 * Characters that hide or turn round the text about them: controls, bidirectional embeddings, overrides and isolates,
 * halves of characters; not tabs and line ends. No honest name or reference has any; in someone else's file they could
 * make one read as another.
 */
const hiding = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069\p{Cs}]/u;

/** How many events are taken from elsewhere at once, at most. */
export const mostEvents = 50_000;

/** Why an event that was witnessed elsewhere is not taken, in the order in which it is looked for. */
export type Unfit = 'too-deep' | 'too-long' | 'unreadable' | 'hidden-text';

/**
 * What an event says has at most so many characters as JSON. The longest that can be said here has some 850: a complaint
 * with a reference of two hundred quotation marks.
 */
const longestEvent = 1000;
/** How it came and whose it is here, which is added to that wherever it arrives. */
const longestMarks = 150;
const deepest = 6;

/** Without recursion, since a value from elsewhere may be nested as deep as a file is long. */
function faultWithin(raw: unknown): Extract<Unfit, 'too-deep' | 'hidden-text'> | null {
  const waiting: [unknown, number][] = [[raw, 0]];
  let hidden = false;
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, depth] = next;
    if (typeof value === 'string') hidden ||= hiding.test(value);
    else if (typeof value === 'object' && value !== null) {
      if (depth === deepest) return 'too-deep';
      for (const [key, inner] of Object.entries(value)) {
        hidden ||= hiding.test(key);
        waiting.push([inner, depth + 1]);
      }
    }
  }
  return hidden ? 'hidden-text' : null;
}

const firstFault = (error: z.core.$ZodError): string => {
  const issue = error.issues[0];
  return issue ? `${issue.path.join('.') || 'value'}: ${issue.code}` : 'value';
};

/** Turns an event of one version into one of the next, by the version it starts from. */
export type Upgrades = Readonly<Record<number, (raw: Record<string, unknown>) => Record<string, unknown>>>;

/** There is one version so far. */
const upgrades: Upgrades = {};

/**
 * Reads one stored event of any version.
 * @returns the event as it stands, unknown fields included (a newer version may have written them); `known: false`
 *   for a kind or version from the future; `ok: false` with a short technical reason for anything else
 * @param steps how older versions become today's; a test may bring some of its own
 */
export function readStoredEvent(raw: unknown, steps: Upgrades = upgrades): EventOutcome {
  if (!isObject(raw)) return { ok: false, reason: 'not an object' };
  if (typeof raw.v !== 'number') return { ok: false, reason: 'v: missing' };
  let current = raw;
  for (let version = raw.v; version < recordVersion; version++) {
    const upgrade = steps[version];
    if (!upgrade) return { ok: false, reason: `v: ${raw.v}` };
    current = upgrade(current);
  }
  const schema = current.v === recordVersion ? storedSchema(current) : undefined;
  const read = z.safeParse(schema ?? laterSchema, current);
  if (!read.success) return { ok: false, reason: firstFault(read.error) };
  return schema
    ? { ok: true, known: true, event: current as unknown as RecordEvent }
    : { ok: true, known: false, event: current as unknown as LaterEvent };
}

/** How many characters an event has, beside its marks. */
function lengthOf(raw: unknown): number {
  if (!isObject(raw)) return JSON.stringify(raw)?.length ?? 0;
  const { via, cameAfter, profile, ...said } = raw;
  const marks = JSON.stringify({ via, cameAfter, profile }).length;
  return JSON.stringify(said).length + Math.max(0, marks - longestMarks);
}

/**
 * Reads one event that was witnessed elsewhere, from a file or another browser. Stricter than our own storage: no
 * nesting, no hidden text. A tick that lies ahead is given room behind it when it is merged (`withinReach`).
 */
export function readForeignEvent(
  raw: unknown,
): Extract<EventOutcome, { ok: true }> | { ok: false; reason: Unfit } {
  const fault = faultWithin(raw);
  if (fault === 'too-deep') return { ok: false, reason: fault };
  if (lengthOf(raw) > longestEvent) return { ok: false, reason: 'too-long' };
  const read = readStoredEvent(raw);
  if (!read.ok) return { ok: false, reason: 'unreadable' };
  return fault ? { ok: false, reason: fault } : read;
}

/**
 * Reads an event as one of our own pages sends it; null for anything else, unknown fields included, and for texts
 * that no record could take from a file again.
 */
export function readSpokenEvent(raw: unknown): SpokenEvent | null {
  const schema = isObject(raw) ? spokenSchema(raw) : undefined;
  return schema && z.safeParse(schema, raw).success && !faultWithin(raw) ? (raw as SpokenEvent) : null;
}

/** A reading that has no place in the record yet. */
export type NewReading = { id: string } & Payload<'reading'>;

/** Whether a value is an id as events bear it. */
export const isEventId = (raw: unknown): raw is string => z.safeParse(eventId, raw).success;

/** Reads a `ReadingMessage`, all that a LinkedIn page may say; null for anything else, unknown fields included. */
export function readReading(raw: unknown): NewReading | null {
  const read = z.safeParse(readingSchema, raw);
  if (!read.success) return null;
  const { type: _type, ...reading } = read.data;
  return reading;
}
