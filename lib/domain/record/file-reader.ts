import * as z from 'zod/mini';
import { isObject } from '../case/raw';
import { canonical } from './canonical';
import { type Members, readMembers } from './json-members';
import { inOrder, unionOfRecords } from './merge';
import { type LaterEvent, mostEvents, type RecordEvent, readForeignEvent } from './record';
import {
  checksumForm,
  type Digest,
  type FileHead,
  type FileProblem,
  longestFile,
  type OpenedFile,
  recordFileFormat,
  recordFileSchema,
  recordFileVersion,
} from './record-file';
import { parse, salvage, unwrapped } from './salvage';

/** When a file is read, and when the case it may tell of began. */
export interface ReadAt {
  now: Temporal.Instant;
  /** The first day on which anything can have happened, ISO. */
  began: string;
}

/** How far the clocks of two computers, or the days of two places, may differ: a day, in milliseconds. */
const tolerance = 86_400_000;
/** The members of our files, in the order in which they are written. */
const headOrder = ['format', 'version', 'made', 'extension', 'case', 'events', 'checksum'];
/**
 * How many entries are parsed at most. It is more than are read, so that a list which is too long can say how long it
 * is.
 */
const mostParsed = 4 * mostEvents;

function readHead(file: Record<string, unknown>, { now }: ReadAt, problems: FileProblem[]): FileHead {
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
  const made = part('made');
  if (made && Temporal.Instant.from(made).epochMilliseconds > now.epochMilliseconds + tolerance)
    problems.push({ problem: 'made-ahead', part: 'head' });
  return { version: known ? version : 0, made, extension: part('extension'), case: part('case') };
}

/** What a whole file says more than once, or in another order than ours. */
function layoutProblems(file: Record<string, unknown>, { doubled }: Members, problems: FileProblem[]) {
  const entries = new Set(doubled.map(({ entry }) => entry));
  for (const entry of [...entries].sort((a, b) => a - b))
    problems.push(
      entry > 0
        ? { problem: 'doubled', part: entry }
        : {
            problem: 'head-doubled',
            part: 'head',
            member: doubled.find((one) => one.entry === 0)?.member ?? '',
          },
    );
  const known = Object.keys(file).filter((name) => headOrder.includes(name));
  if (known.join() !== headOrder.filter((name) => known.includes(name)).join())
    problems.push({ problem: 'reordered', part: 'head' });
}

/** What is odd about the times of one event, which can be read all the same. */
function timeProblem(event: RecordEvent, { now, began }: ReadAt): 'ahead' | 'before-case' | null {
  const written = Temporal.Instant.from(event.at).epochMilliseconds;
  const day = 'on' in event && typeof event.on === 'string' ? event.on : null;
  const tomorrow = now.epochMilliseconds + tolerance;
  if (written > tomorrow || (day !== null && Date.parse(day) > tomorrow)) return 'ahead';
  const first = Date.parse(began);
  return written < first - tolerance || (day !== null && day < began) ? 'before-case' : null;
}

/** Reads the list of events; whatever is wrong with one is named with its place in the list. */
function readEvents(list: readonly unknown[], at: ReadAt, problems: FileProblem[]) {
  const events: RecordEvent[] = [];
  const later = new Map<string, LaterEvent>();
  const texts = new Map<string, string>();
  const places = new Map<string, number>();
  let last: RecordEvent | null = null;
  let ordered = true;
  list.slice(0, mostEvents).forEach((raw, n) => {
    const part = n + 1;
    const read = readForeignEvent(raw);
    if (!read.ok) {
      problems.push({ problem: read.reason, part });
      return;
    }
    const { id } = read.event;
    const said = canonical(read.event);
    const there = texts.get(id);
    if (there !== undefined && there !== said) problems.push({ problem: 'duplicate-id', part });
    if (there === undefined || said < there) {
      texts.set(id, said);
      places.set(id, part);
    }
    if (!read.known) {
      if (there === undefined || said < there) later.set(id, read.event);
      return;
    }
    const odd = timeProblem(read.event, at);
    if (odd) problems.push({ problem: odd, part });
    if (there === undefined && last && inOrder(last, read.event) > 0) ordered = false;
    if (there === undefined) last = read.event;
    events.push(read.event);
  });
  if (!ordered) problems.push({ problem: 'unordered', part: 'events' });
  const union = unionOfRecords(events);
  const known = new Set(union.map(({ id }) => id));
  return { events: union, later: [...later.values()].filter(({ id }) => !known.has(id)), places };
}

/** The one problem of a file that is not read at all. */
const tooLarge = (bytes: number): FileProblem => ({
  problem: 'too-large',
  part: 'file',
  bytes,
  limit: longestFile,
});

const unread = (problem: FileProblem): OpenedFile => ({
  head: null,
  events: [],
  later: [],
  places: new Map(),
  count: 0,
  digest: '',
  bears: null,
  problems: [problem],
});

/** How many bytes a text takes in UTF-8. Each half of a pair of surrogates takes two of its four. */
function bytesOf(text: string): number {
  let bytes = 0;
  for (let n = 0; n < text.length; n++) {
    const code = text.charCodeAt(n);
    bytes += code < 0x80 ? 1 : code < 0x800 || (code >= 0xd800 && code < 0xe000) ? 2 : 3;
  }
  return bytes;
}

/** Whether a text begins as one of our files does, whatever became of the rest. */
const namesOurFormat = (text: string): boolean => text.slice(0, 1000).includes(`"${recordFileFormat}"`);

/** The result for a file of which nothing is read. @param bytes its size */
export const unreadLarge = (bytes: number): OpenedFile => unread(tooLarge(bytes));

/**
 * Reads a record file of whatever condition. Never throws on what the text says; whatever is wrong is named, with
 * the part it is wrong with, and what is good is given. The time it takes grows with the length of the text and with
 * nothing else in it.
 * @param text the file as text; of a longer one than `longestFile` that is ours, the beginning is read, and of any other
 *   nothing
 */
export async function readRecordFile(text: string, digest: Digest, at: ReadAt): Promise<OpenedFile> {
  const tooLong = text.length > longestFile;
  if (tooLong && !namesOurFormat(text)) return unreadLarge(bytesOf(text));
  let plain = text.slice(0, longestFile).replace(/^\ufeff/, '');
  if (!/\S/.test(plain)) return unread({ problem: 'empty', part: 'file' });

  let members = readMembers(plain, mostParsed);
  let parsed = members.unlike ? undefined : parse(plain);
  const mended = parsed === undefined && namesOurFormat(plain) ? unwrapped(plain) : plain;
  if (mended !== plain) {
    const again = readMembers(mended, mostParsed);
    const whole = again.unlike ? undefined : parse(mended);
    if (whole !== undefined) [plain, members, parsed] = [mended, again, whole];
  }
  const whole = parsed !== undefined;
  const ours = whole || namesOurFormat(plain);
  const file = whole ? parsed : ours ? salvage(plain) : null;
  if (!isObject(file) || file.format !== recordFileFormat)
    return unread({ problem: 'foreign', part: 'file' });

  const problems: FileProblem[] = [];
  const head = readHead(file, at, problems);
  const { checksum, ...content } = file;
  const bears = typeof checksum === 'string' && checksumForm.test(checksum) ? checksum : null;
  const list = Array.isArray(file.events) ? (file.events as unknown[]) : [];
  const tooMany = list.length > mostEvents;
  let sum: string | null = null;
  if (whole) {
    sum = `sha-256:${await digest(canonical(content))}`;
    if (!bears) problems.push({ problem: 'no-checksum', part: 'file' });
    else if (bears !== sum) problems.push({ problem: 'changed', part: 'file' });
    layoutProblems(file, members, problems);
  } else if (tooLong)
    problems.push({
      problem: 'cut-short',
      part: 'file',
      bytes: bytesOf(text),
      limit: bytesOf(text.slice(0, longestFile)),
    });
  else problems.push({ problem: 'broken', part: 'file' });

  if (!Array.isArray(file.events)) problems.push({ problem: 'no-events', part: 'events' });
  if (tooMany) problems.push({ problem: 'too-many', part: 'events', count: list.length, limit: mostEvents });
  return {
    head,
    ...readEvents(list, at, problems),
    count: list.length,
    digest: sum ?? `sha-256:${await digest(plain)}`,
    bears,
    problems,
  };
}
