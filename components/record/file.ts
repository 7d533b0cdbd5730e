import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import { deadlineRules } from '../../lib/cases/linkedin-ai-training/deadline-rules';
import { dayIn } from '../../lib/domain/case/dates';
import { readRecordFile, unreadLarge } from '../../lib/domain/record/file-reader';
import { allEventsOfProfile, withOwners } from '../../lib/domain/record/owners';
import type { LaterEvent, RecordEvent } from '../../lib/domain/record/record';
import {
  type Digest,
  longestFile,
  type OpenedFile,
  writeRecordFile,
} from '../../lib/domain/record/record-file';
import type { PracticeDoors } from '../../lib/extension/practice-doors';
import type { ReadRecord } from '../../lib/extension/stored-record';
import { textOf } from '../file-text';

/** SHA-256 by the browser itself. */
const sha256: Digest = async (text) => {
  const bytes = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return [...new Uint8Array(bytes)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
};

/**
 * What a record file would hold.
 * @param profile null for everything
 */
function contentOf(
  { events, laterEvents }: Pick<ReadRecord, 'events' | 'laterEvents'>,
  profile: string | null,
): { events: readonly RecordEvent[]; later: readonly LaterEvent[] } {
  if (profile === null) return { events, later: laterEvents };
  const own = new Set(allEventsOfProfile(events, profile).map(({ id }) => id));
  return { events: withOwners(events).filter(({ id }) => own.has(id)), later: [] };
}

/**
 * Hands the person a record file.
 * @param profile null for everything
 * @returns the file's name
 */
export async function saveRecord(
  record: Pick<ReadRecord, 'events' | 'laterEvents'>,
  profile: string | null,
  {
    now: clock,
    timeZone,
    version,
    saveFile,
  }: Pick<PracticeDoors, 'now' | 'timeZone' | 'version' | 'saveFile'>,
): Promise<string> {
  const now = clock();
  const text = await writeRecordFile(
    {
      ...contentOf(record, profile),
      made: now.round('millisecond').toString({ fractionalSecondDigits: 3 }),
      extension: version(),
      case: { id: rules.id, edition: rules.edition },
    },
    sha256,
  );
  const name = `abstain-record-${dayIn(timeZone(), now)}.json`;
  saveFile(text, name, 'application/json');
  return name;
}

/** A file with more bytes than this is no record that was kept here, in whatever script; its text is not looked at. */
const mostBytes = 4 * longestFile;

/** Opens a record file the person chose. @returns null when the browser cannot read it */
export async function openRecord(file: File, now: Temporal.Instant): Promise<OpenedFile | null> {
  if (file.size > mostBytes) return unreadLarge(file.size);
  const read = await textOf(file);
  // What could not be read of it changes its checksum, and so is named.
  return read && readRecordFile(read.text, sha256, { now, began: deadlineRules.began });
}
