import * as z from 'zod/mini';
import { canonical } from './canonical';
import { isInstant, type LaterEvent, type RecordEvent, storedEventSchema, type Unfit } from './record';

/**
 * A record as a file: JSON, version 1, one event on a line, so that what is left of a damaged file can still be read
 * line by line. Published as docs/record-file.schema.json. The checksum tells damage and no more than that: whoever
 * changes a file on purpose can make a new one.
 */

export const recordFileFormat = 'abstain-record';
export const recordFileVersion = 1;

/**
 * How many characters of a file are read at most; reading them takes less than a second. A record takes no more from
 * elsewhere than fits into such a file (room.ts).
 */
export const longestFile = 16_000_000;

const named = z.string().check(z.minLength(1), z.maxLength(60));
export const checksumForm = /^sha-256:[0-9a-f]{64}$/;

/** The file as a schema; for docs and tests. Reading a file is more forgiving: see file-reader.ts. */
export const recordFileSchema = z.object({
  format: z.literal(recordFileFormat),
  version: z.literal(recordFileVersion),
  /** When the file was made, an instant in UTC. */
  made: z.iso.datetime().check(z.refine(isInstant)),
  /** The extension's version. */
  extension: named,
  case: z.object({ id: named, edition: z.iso.date() }),
  events: z.array(storedEventSchema()),
  /**
   * SHA-256 of the UTF-8 text of everything else in the form of RFC 8785 (JSON Canonicalization Scheme).
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
  /** It is not read at all; or, since it is one of ours, it is read up to there. Both sizes are in bytes. */
  | { problem: 'too-large' | 'cut-short'; part: 'file'; bytes: number; limit: number }
  | { problem: 'empty' | 'foreign' | 'broken' | 'changed' | 'no-checksum'; part: 'file' }
  | { problem: 'newer-version'; part: 'head'; version: number }
  /** The head says that it was made at a time that is still to come, or stands in another order than ours. */
  | { problem: 'made-ahead' | 'reordered'; part: 'head' }
  /** A member of the head stands twice; readers keep the last. */
  | { problem: 'head-doubled'; part: 'head'; member: string }
  | { problem: 'head'; part: 'version' | 'made' | 'extension' | 'case' }
  | { problem: 'no-events' | 'unordered'; part: 'events' }
  | { problem: 'too-many'; part: 'events'; count: number; limit: number }
  /**
   * One event cannot be taken, bears another's number, has a member twice, or has a time that is still to come or lies
   * before the case began. The last three are read all the same.
   */
  | { problem: Unfit | 'duplicate-id' | 'doubled' | 'ahead' | 'before-case'; part: number };

/** An oddity in a file's layout that says nothing of damage. */
const harmless: readonly FileProblem['problem'][] = ['reordered', 'unordered'];

/** Whether something may be missing from a file, or may not be as it was written. */
export const isDoubtful = (problems: readonly FileProblem[]): boolean =>
  problems.some(({ problem }) => !harmless.includes(problem));

/** What a file holds: whatever in it is good, no matter what else is wrong with it. */
export interface OpenedFile {
  /** Null where nothing in the file says that it is a record. */
  head: FileHead | null;
  /** The events that can be read, in the record's order, as the file has them. */
  events: RecordEvent[];
  /** Events of kinds or versions from the future, which can be taken along but not understood. */
  later: LaterEvent[];
  /** How many events the file has, good or not. */
  count: number;
  /** The place of each event in the file's list, from 1, by its id. */
  places: ReadonlyMap<string, number>;
  /** What the file is known by: the checksum of what it says, worked out anew; that of its text where it is broken. */
  digest: string;
  /** The checksum it bears, right or wrong; null for none. */
  bears: string | null;
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
