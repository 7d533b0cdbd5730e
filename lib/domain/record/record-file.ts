import * as z from 'zod/mini';
import { isObject } from '../case/raw';
import { type Ask, asksOf } from './asks';
import { canonical } from './canonical';
import type { EventKind } from './event-kinds';
import { mergeRecords, unionOfRecords } from './merge';
import {
  type LaterEvent,
  mostEvents,
  type RecordEvent,
  readForeignEvent,
  storedEventSchema,
  type Unfit,
} from './record';

/**
 * A record as a file: JSON, version 1, one event on a line, so that what is left of a damaged file can still be read
 * line by line. Published as docs/record-file.schema.json. The checksum tells damage and no more than that: whoever
 * changes a file on purpose can make a new one.
 */

export const recordFileFormat = 'abstain-record';
export const recordFileVersion = 1;

/** What is read of a file at most. A browser keeps no record of more than 10 MB. */
export const longestFile = 16_000_000;

const named = z.string().check(z.minLength(1), z.maxLength(60));
const checksumForm = /^sha-256:[0-9a-f]{64}$/;

/** The file as a schema; for docs and tests. Reading a file is more forgiving: see `readRecordFile`. */
export const recordFileSchema = z.object({
  format: z.literal(recordFileFormat),
  version: z.literal(recordFileVersion),
  /** When the file was made, an instant in UTC. */
  made: z.iso.datetime(),
  /** The extension's version. */
  extension: named,
  case: z.object({ id: named, edition: z.iso.date() }),
  events: z.array(storedEventSchema()),
  /**
   * SHA-256 of the UTF-8 text of everything else: one line of JSON, no spaces, every object's keys in code-unit order.
   */
  checksum: z.string().check(z.regex(checksumForm)),
});

/** What made a file, as it says itself. A part it does not say, or not in our form, is null. */
export interface FileHead {
  version: number;
  made: string | null;
  extension: string | null;
  case: { id: string; edition: string } | null;
}

/** SHA-256 of a text's UTF-8 bytes, as 64 lower-case hexadecimal digits. */
export type Digest = (text: string) => Promise<string>;

/** One thing that is wrong with a file, and with which part: the whole, its head, its list, or the n-th event. */
export type FileProblem =
  | { problem: 'too-large'; part: 'file'; bytes: number; limit: number }
  | { problem: 'empty' | 'foreign' | 'broken' | 'changed' | 'no-checksum'; part: 'file' }
  | { problem: 'newer-version'; part: 'head'; version: number }
  | { problem: 'head'; part: 'version' | 'made' | 'extension' | 'case' }
  | { problem: 'no-events'; part: 'events' }
  | { problem: 'too-many'; part: 'events'; count: number; limit: number }
  | { problem: Unfit | 'duplicate-id'; part: number };

/** What a file holds. Whatever is wrong with it, what is good is here. */
export interface OpenedFile {
  /** Null where nothing says that it is a record. */
  head: FileHead | null;
  /** The events that can be read, in the record's order, as the file has them. */
  events: RecordEvent[];
  /** Of kinds or versions from the future: can be taken along, not understood. */
  later: LaterEvent[];
  /** How many events the file has, good or not. */
  count: number;
  /** The checksum it bears; that of its whole text where it bears none. */
  digest: string;
  problems: FileProblem[];
}

/**
 * The text of a record file.
 * @param content.made when, an ISO instant in UTC
 * @param content.later events from the future, taken along as they are
 */
export async function writeRecordFile(
  {
    events,
    later = [],
    ...head
  }: {
    events: readonly RecordEvent[];
    later?: readonly LaterEvent[];
    made: string;
    extension: string;
    case: { id: string; edition: string };
  },
  digest: Digest,
): Promise<string> {
  const content = {
    format: recordFileFormat,
    version: recordFileVersion,
    ...head,
    events: [...events, ...later],
  };
  const { events: all, ...rest } = content;
  const lines = [
    ...Object.entries(rest).map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)},`),
    '"events": [',
    all.map((event) => JSON.stringify(event)).join(',\n'),
    '],',
    `"checksum": "sha-256:${await digest(canonical(content))}"`,
  ];
  return `{\n${lines.filter(Boolean).join('\n')}\n}\n`;
}

/** The parsed value; undefined when the text is no JSON (or is nested deeper than the engine reads). */
function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** Whether a value is nested deeper than `limit`; without recursion. */
function isDeeper(raw: unknown, limit: number): boolean {
  const waiting: [unknown, number][] = [[raw, 0]];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const [value, depth] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth === limit) return true;
    for (const inner of Object.values(value)) waiting.push([inner, depth + 1]);
  }
  return false;
}

/** Whole objects in a list that may break off, in whatever way it is laid out; what follows a broken one is lost. */
function wholeObjects(text: string): unknown[] {
  const found: unknown[] = [];
  let depth = 0;
  let start = 0;
  let quoted = false;
  for (let n = 0; n < text.length; n++) {
    const sign = text[n];
    if (quoted) {
      if (sign === '\\') n++;
      else if (sign === '"') quoted = false;
    } else if (sign === '"') quoted = true;
    else if (sign === '{') {
      if (depth === 0) start = n;
      depth++;
    } else if (sign === '}') {
      depth--;
      if (depth === 0) found.push(parse(text.slice(start, n + 1)) ?? null);
    }
    if (depth < 0) break;
  }
  if (depth > 0) found.push(null);
  return found;
}

/**
 * What is left of a file that is no JSON any more: the head's lines and the events' lines, each for itself; of a file
 * that an editor has laid out anew, the whole objects in its list.
 */
function salvage(text: string): Record<string, unknown> {
  let left: Record<string, unknown> = {};
  const events: unknown[] = [];
  for (const line of text.split('\n')) {
    const part = line.trim().replace(/,$/, '');
    if (!part || /^[{}[\]]+$/.test(part) || part.length > 10_000) continue;
    if (part.startsWith('{')) events.push(parse(part) ?? null);
    else {
      const field = parse(`{${part}}`);
      // Not assigned: a key `__proto__` is to stay a key.
      if (isObject(field)) left = { ...left, ...field };
      // A line of the list that lost its beginning is an event that is lost.
      else if (part.endsWith('}')) events.push(null);
    }
  }
  if (events.some(Boolean)) return { ...left, events };
  const [before = '', list = ''] = text.split(/"events"\s*:\s*\[/, 2);
  const head = /"format"\s*:\s*"([a-z-]+)"/.exec(before)?.[1];
  return { ...left, format: left.format ?? head, events: wholeObjects(list) };
}

function readHead(file: Record<string, unknown>, problems: FileProblem[]): FileHead {
  const shape = recordFileSchema.shape;
  const part = <Part extends 'made' | 'extension' | 'case'>(name: Part) => {
    const read = z.safeParse(shape[name] as z.ZodMiniType, file[name]);
    if (!read.success) problems.push({ problem: 'head', part: name });
    return read.success ? (file[name] as NonNullable<FileHead[Part]>) : null;
  };
  const { version } = file;
  const known = typeof version === 'number' && Number.isSafeInteger(version) && version > 0;
  if (!known) problems.push({ problem: 'head', part: 'version' });
  else if (version > recordFileVersion) problems.push({ problem: 'newer-version', part: 'head', version });
  return {
    version: known ? version : 0,
    made: part('made'),
    extension: part('extension'),
    case: part('case'),
  };
}

/**
 * Reads a record file of whatever condition. Never throws on what the text says; whatever is wrong is named, with
 * the part it is wrong with, and what is good is given.
 * @param text the file as text, at most `longestFile` characters (a longer one is refused unread)
 */
export async function readRecordFile(text: string, digest: Digest): Promise<OpenedFile> {
  const problems: FileProblem[] = [];
  const nothing = { head: null, events: [], later: [], count: 0, digest: '', problems };
  if (text.length > longestFile) return { ...nothing, problems: [tooLarge(text.length)] };
  const plain = text.replace(/^\ufeff/, '');
  if (!plain.trim()) return { ...nothing, problems: [{ problem: 'empty', part: 'file' }] };

  const parsed = parse(plain);
  const whole = parsed !== undefined;
  const file = whole
    ? parsed
    : plain.slice(0, 1000).includes(`"${recordFileFormat}"`)
      ? salvage(plain)
      : null;
  if (!isObject(file) || file.format !== recordFileFormat)
    return { ...nothing, problems: [{ problem: 'foreign', part: 'file' }] };

  const head = readHead(file, problems);
  if (!whole) problems.push({ problem: 'broken', part: 'file' });
  const { checksum, ...content } = file;
  const bears = typeof checksum === 'string' && checksumForm.test(checksum);
  if (whole && !bears) problems.push({ problem: 'no-checksum', part: 'file' });
  // A file of ours is five levels deep; what is deeper is named with its event, and the sum cannot be right.
  if (whole && bears && (isDeeper(content, 12) || checksum !== `sha-256:${await digest(canonical(content))}`))
    problems.push({ problem: 'changed', part: 'file' });

  const list = Array.isArray(file.events) ? (file.events as unknown[]) : [];
  if (!Array.isArray(file.events)) problems.push({ problem: 'no-events', part: 'events' });
  if (list.length > mostEvents)
    problems.push({ problem: 'too-many', part: 'events', count: list.length, limit: mostEvents });

  const events: RecordEvent[] = [];
  const later = new Map<string, LaterEvent>();
  const texts = new Map<string, string>();
  list.slice(0, mostEvents).forEach((raw, n) => {
    const read = readForeignEvent(raw);
    if (!read.ok) {
      problems.push({ problem: read.reason, part: n + 1 });
      return;
    }
    const { id } = read.event;
    const said = canonical(read.event);
    const there = texts.get(id);
    if (there !== undefined && there !== said) problems.push({ problem: 'duplicate-id', part: n + 1 });
    if (there === undefined || said < there) texts.set(id, said);
    if (read.known) events.push(read.event);
    else if (there === undefined || said < there) later.set(id, read.event);
  });
  const union = unionOfRecords(events);
  const known = new Set(union.map(({ id }) => id));
  return {
    head,
    events: union,
    later: [...later.values()].filter(({ id }) => !known.has(id)),
    count: list.length,
    digest: bears ? checksum : `sha-256:${await digest(plain)}`,
    problems,
  };
}

/** The one problem of a file that is not read at all. */
export const tooLarge = (bytes: number): FileProblem => ({
  problem: 'too-large',
  part: 'file',
  bytes,
  limit: longestFile,
});

/** What merging a file would do, before anything is done. */
export interface MergePreview {
  /** Events of the file that would be new here. */
  fresh: RecordEvent[];
  /** How many are here already, word for word or in a version that stays. */
  known: number;
  /** How many say something else here under the same number; what was witnessed here stays. */
  contradicted: number;
  /** How many of the new ones are of each kind. */
  kinds: Map<EventKind, number>;
  /** What would touch what was said or seen here: none of it counts unless the person agrees to that very thing. */
  asks: Ask[];
  /** Labels of profiles that would be new. */
  labels: string[];
  /** How many of the new ones name no profile, and would count as this record's only or first one's. */
  unnamed: number;
}

const bare = (event: RecordEvent) => canonical({ ...event, via: undefined, profile: null, tick: 0 });

/**
 * @param own the record as it is
 * @param others the file's events, naming their profiles (`withOwners`)
 * @param now milliseconds since 1970
 */
export function previewMerge(
  own: readonly RecordEvent[],
  others: readonly RecordEvent[],
  now: number,
): MergePreview {
  const { events, fresh } = mergeRecords(own, others, { via: 'file', now });
  const here = new Map(own.map((event) => [event.id, event]));
  const asked = new Set(asksOf(own).map(({ event }) => event.id));
  const kinds = new Map<EventKind, number>();
  for (const { kind } of fresh) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    fresh,
    known: others.length - fresh.length,
    contradicted: others.filter((event) => {
      const there = here.get(event.id);
      return there && bare(there) !== bare(event);
    }).length,
    kinds,
    asks: asksOf(events).filter(({ event }) => !asked.has(event.id)),
    labels: fresh.flatMap((event) => (event.kind === 'profile-created' ? [event.label] : [])),
    unnamed: fresh.filter(({ kind, profile }) => profile === null && kind !== 'profile-created').length,
  };
}
