import * as z from 'zod/mini';
import { answerIds, channels } from '../case/letter-terms';
import { isObject } from '../case/raw';

/**
 * The record: an append-only list of dated events from which every status is derived.
 * Events are never edited or removed one by one; taking something back is an event of its own.
 */

/** The version in which events are written today. */
export const recordVersion = 1;

const text = (longest: number) => z.string().check(z.minLength(1), z.maxLength(longest));
const pattern = (form: RegExp) => z.string().check(z.regex(form));

const eventId = pattern(/^[A-Za-z0-9-]{8,64}$/);
/** Open on purpose: a record from a newer version may know more steps than we do. */
const step = pattern(/^[a-z][a-z0-9-]{1,40}$/);
const day = z.iso.date();
const language = pattern(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8}){0,3}$/);
/** ISO 3166-1 alpha-2, or ISO 3166-2 where the case subdivides a country. */
const region = pattern(/^[A-Z]{2}(-[A-Z0-9]{1,3})?$/);
const reference = z.optional(text(200));
/** Id of the `objection-sent` it belongs to; left out, the last one before it. */
const of = z.optional(eventId);
/** Whether LinkedIn gave reasons, where the answer's kind does not say. */
const reasons = z.optional(z.boolean());

/** How long a profile's label may be, in UTF-16 code units. */
export const longestLabel = 80;

/** What each kind of event says beside who, when and where it stands. One line per kind; all else follows. */
const shapes = {
  /** The switch was read. The only kind that comes from a LinkedIn page, and the only ground for seen and held. */
  reading: {
    setting: z.enum(['ai-training', 'research']),
    state: z.enum(['on', 'off']),
    /** One id for each load of the document; two readings with one id are one load. */
    load: eventId,
    page: z.literal('setting'),
  },
  'said-done': { step },
  /** Takes back what the person said of a step: all of it, or the one event `of`. Readings stay. */
  undone: { step, of: z.optional(eventId) },
  'region-chosen': { region },
  /** Whether the person has an account at all; without one there is no switch, and the objection is another. */
  'membership-told': { member: z.boolean() },
  'guidance-chosen': { mode: z.enum(['highlight', 'beside']) },
  'language-chosen': { language },
  'objection-sent': {
    channel: z.enum(channels),
    on: day,
    reference,
    /** False for a person without an account; left out, a member. */
    member: z.optional(z.boolean()),
  },
  /** The day it came in, where the person knows better than the channel's assumption; the last one counts. */
  'receipt-told': { on: day, of },
  'identity-asked': { on: day, of },
  'identity-answered': { on: day, of },
  'extension-announced': { on: day, of, reasons },
  'answer-received': { answer: z.enum(answerIds), on: day, of },
  'letter-drafted': { letter: step, language },
  /** A letter after the objection went out: a reminder, an answer about identity, a complaint to the company. */
  'letter-sent': { letter: step, on: day, of },
  'complaint-sent': { authority: pattern(/^[A-Za-z0-9-]{2,40}$/), on: day, reference, of },
  /** The new profile's id is this event's own id. */
  'profile-created': { label: text(longestLabel) },
  'profile-named': { label: text(longestLabel) },
  'reading-assigned': { reading: eventId, to: eventId },
  /** Days until a quiet word to look again; null is a choice: none. */
  'reminder-set': { days: z.nullable(z.int().check(z.minimum(1), z.maximum(3650))) },
  'notifications-chosen': { on: z.boolean() },
  /** Whether this browser hands its events to the person's other browsers, and takes theirs. */
  'sync-chosen': { on: z.boolean() },
  /** Another record was merged in: how many events were new, and the checksum its file bore. */
  imported: { count: z.int().check(z.minimum(0)), digest: text(128) },
} as const;

type Shapes = typeof shapes;
export type EventKind = keyof Shapes;
export const eventKinds = Object.keys(shapes) as EventKind[];

type Payload<Kind extends EventKind> = z.infer<z.ZodMiniObject<Shapes[Kind], z.core.$strip>>;

/** What every event bears. */
export interface EventBase {
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
  /** How it came, where this browser did not witness it: from a file, or from the person's own browser sync. */
  via?: 'file' | 'sync' | undefined;
}

export type EventOf<Kind extends EventKind> = { [K in Kind]: EventBase & { kind: K } & Payload<K> }[Kind];
export type RecordEvent = EventOf<EventKind>;

/** Kinds that are no one profile's: choices for this browser, and what was merged into its record. */
export const everyones: readonly EventKind[] = [
  'guidance-chosen',
  'language-chosen',
  'notifications-chosen',
  'sync-chosen',
  'imported',
];

/** What a person may say on our own pages: everything but readings and imports. */
export type SpokenKind = Exclude<EventKind, 'reading' | 'imported'>;
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

export type StoredEvent =
  | { ok: true; known: true; event: RecordEvent }
  | { ok: true; known: false; event: LaterEvent }
  | { ok: false; reason: string };

/**
 * The last moment a computer's clock can show, in milliseconds since 1970; no honest event from elsewhere lies beyond.
 */
const lastMoment = 8.64e15;
/** Past that, with room for all that could follow it. */
const greatestTick = 9e15;

const isInstant = (value: string) => {
  try {
    Temporal.Instant.from(value);
    return value.endsWith('Z');
  } catch {
    return false;
  }
};

const base = {
  id: eventId,
  tick: z.int().check(z.minimum(1), z.maximum(greatestTick)),
  at: z.string().check(z.maxLength(40), z.refine(isInstant)),
  profile: z.nullable(eventId),
  v: z.literal(recordVersion),
  via: z.optional(z.enum(['file', 'sync'])),
};

/** A schema for each of some kinds, made when the first event of that kind is met: no page waits for all of them. */
function byKind(kinds: readonly EventKind[], make: (kind: EventKind) => z.ZodMiniType) {
  const made = new Map<EventKind, z.ZodMiniType>();
  return ({ kind: said }: Record<string, unknown>): z.ZodMiniType | undefined => {
    const kind = kinds.find((one) => one === said);
    if (kind && !made.has(kind)) made.set(kind, make(kind));
    return kind && made.get(kind);
  };
}
const storedSchema = byKind(eventKinds, (kind) =>
  z.object({ ...base, kind: z.literal(kind), ...shapes[kind] }),
);
const spokenSchema = byKind(
  eventKinds.filter((kind) => kind !== 'reading' && kind !== 'imported'),
  (kind) =>
    z.strictObject({
      id: eventId,
      profile: z.optional(z.nullable(eventId)),
      kind: z.literal(kind),
      ...shapes[kind],
    }),
);
const laterSchema = z.looseObject({
  id: eventId,
  tick: base.tick,
  kind: text(60),
  v: z.int().check(z.minimum(1)),
});
/** Any event of a record: of a kind we know, or of a later one. For a record file's schema. */
export const storedEventSchema = () =>
  z.union([
    ...eventKinds.map((kind) => z.looseObject({ ...base, kind: z.literal(kind), ...shapes[kind] })),
    laterSchema,
  ]);
const readingSchema = z.strictObject({
  type: z.literal('reading'),
  id: eventId,
  load: shapes.reading.load,
  setting: shapes.reading.setting,
  state: shapes.reading.state,
});

/**
 * Characters that hide or turn round the text about them: controls, bidirectional embeddings, overrides and isolates,
 * halves of characters; not tabs and line ends. No honest name or reference has any; in someone else's file they could
 * make one read as another.
 */
const hiding = /(?![\t\n])\p{Cc}|[\u202a-\u202e\u2066-\u2069\p{Cs}]/u;

/** Events taken from elsewhere in one go at most. */
export const mostEvents = 50_000;

/** Why an event that was witnessed elsewhere is not taken, in the order in which it is looked for. */
export type Unfit = 'too-deep' | 'too-long' | 'unreadable' | 'hidden-text' | 'tick';

/** An event's text has at most so many characters; ours have a few hundred. */
const longestEvent = 4000;
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

/**
 * One element per version: it turns an event of that version into one of the next. `upgrades[0]` reads the
 * first draft's events (see `splitDraftRecord`); it never had a release, and proves that the mechanism works.
 */
const upgrades: readonly ((raw: Record<string, unknown>) => Record<string, unknown>)[] = [
  ({ type, state, step: name, when, n, tick }) => ({
    id: `draft-${tick}-${n}`,
    tick,
    at: when,
    profile: null,
    v: 1,
    // The draft knew no page loads. One load for all: its readings alone can then never amount to "held".
    ...(type === 'toggle-observed'
      ? { kind: 'reading', setting: 'ai-training', state, load: 'draft-record', page: 'setting' }
      : type === 'step-done'
        ? { kind: 'said-done', step: name }
        : type === 'step-undone'
          ? { kind: 'undone', step: name }
          : { kind: null }),
  }),
];

/**
 * The first draft's whole record was one value, `{ version: 0, events: [...] }`. Gives its events one by one, each
 * with its place and tick (the draft's order is that of its list, whatever its clock did), ready for
 * `readStoredEvent`; null when the value is something else.
 */
export function splitDraftRecord(raw: unknown): Record<string, unknown>[] | null {
  if (!isObject(raw) || raw.version !== 0 || !Array.isArray(raw.events)) return null;
  let tick = 0;
  return raw.events.map((item: unknown, n) => {
    const { when, ...rest } = isObject(item) ? item : { when: null, item };
    const known = typeof when === 'string' && isInstant(when);
    tick = nextTick(tick, known ? Temporal.Instant.from(when).epochMilliseconds : 0);
    return { ...rest, when, v: 0, n, tick };
  });
}

/**
 * Reads one stored event of any version.
 * @returns the event as it stands, unknown fields included (a newer version may have written them); `known: false`
 *   for a kind or version from the future; `ok: false` with a short technical reason for anything else
 */
export function readStoredEvent(raw: unknown): StoredEvent {
  if (!isObject(raw)) return { ok: false, reason: 'not an object' };
  if (typeof raw.v !== 'number') return { ok: false, reason: 'v: missing' };
  let current = raw;
  for (let version = raw.v; version < recordVersion; version++) {
    const upgrade = upgrades[version];
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

/**
 * Reads one event that was witnessed elsewhere, from a file or another browser. Stricter than our own storage: no
 * nesting, no hidden text, no tick that would leave none for what follows.
 */
export function readForeignEvent(
  raw: unknown,
): Extract<StoredEvent, { ok: true }> | { ok: false; reason: Unfit } {
  const fault = faultWithin(raw);
  if (fault === 'too-deep') return { ok: false, reason: fault };
  if ((JSON.stringify(raw)?.length ?? 0) > longestEvent) return { ok: false, reason: 'too-long' };
  const read = readStoredEvent(raw);
  if (!read.ok) return { ok: false, reason: 'unreadable' };
  if (fault) return { ok: false, reason: fault };
  return read.event.tick > lastMoment ? { ok: false, reason: 'tick' } : read;
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
export type Reading = { id: string } & Payload<'reading'>;

/** Reads a `ReadingMessage`, all that a LinkedIn page may say; null for anything else, unknown fields included. */
export function readReading(raw: unknown): Reading | null {
  const read = z.safeParse(readingSchema, raw);
  if (!read.success) return null;
  const { type: _type, ...reading } = read.data;
  return { ...reading, page: 'setting' };
}

/**
 * The tick of the next event.
 * @param last the greatest tick there is, 0 for none
 * @param now milliseconds since 1970 as the computer's clock has them, right or wrong
 */
export const nextTick = (last: number, now: number): number => Math.max(last + 1, Math.floor(now), 1);

/** The record's order: by tick, then by id. The same for everyone who holds the same events. */
export const inOrder = (a: { tick: number; id: string }, b: { tick: number; id: string }): number =>
  a.tick - b.tick || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** A value as text with its keys in order: equal values give equal texts, in whatever order a store hands keys back. */
export const canonical = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) =>
    isObject(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner,
  );

/**
 * Of two events with one id: the one witnessed here before one from elsewhere, then the earlier, then any, always the
 * same.
 */
const better = (a: RecordEvent, b: RecordEvent): RecordEvent => {
  const rank = Number(a.via !== undefined) - Number(b.via !== undefined) || a.tick - b.tick;
  if (rank !== 0) return rank < 0 ? a : b;
  return canonical(a) <= canonical(b) ? a : b;
};

/**
 * Several records as one: each event once, in the record's order. The same result in any order of merging and any
 * number of times; a single record is put in order by it.
 */
export function unionOfRecords(...records: readonly (readonly RecordEvent[])[]): RecordEvent[] {
  const byId = new Map<string, RecordEvent>();
  for (const event of records.flat()) {
    const there = byId.get(event.id);
    byId.set(event.id, there ? better(there, event) : event);
  }
  return [...byId.values()].sort(inOrder);
}

/**
 * What must be written so that a record becomes the union of itself and events from elsewhere.
 * @param own the record as it is
 * @param others events as their own record has them
 * @param via how they came; each bears it from now on
 * @returns the union; what is new in it; and what of `own` gave way to another version of itself, which only
 *   happens to events that came from elsewhere themselves
 */
export function mergeRecords(
  own: readonly RecordEvent[],
  others: readonly RecordEvent[],
  via: 'file' | 'sync',
): { events: RecordEvent[]; fresh: RecordEvent[]; replaced: RecordEvent[] } {
  const events = unionOfRecords(
    own,
    others.map((event) => ({ ...event, via })),
  );
  const before = new Set(own);
  const after = new Set(events);
  return {
    events,
    fresh: events.filter((event) => !before.has(event)),
    replaced: own.filter((event) => !after.has(event)),
  };
}
