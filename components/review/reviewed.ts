import {
  type Reviewed,
  type ReviewedProfile,
  reviewGroups,
  reviewRecord,
} from '../../lib/domain/objection/review';
import type { Contradiction } from '../../lib/domain/record/copies';
import { isDoubtful, type OpenedFile } from '../../lib/domain/record/record-file';
import type { Status } from '../../lib/domain/record/standing';
import type { RecordWords } from '../../lib/locales';
import { apart, plural, someListed } from '../../lib/locales/format';
import { regionName } from '../../lib/locales/names';
import type { Desk } from '../desk';
import { mattersInWords, readOffInWords } from '../record/matters';
import { coreSteps, standingOf, stepRulesFor } from '../record/reviewing';
import { problemSentences } from '../record/telling';
import type { ListedFile } from './FileList';
import type { ReviewRow } from './ReviewTable';

/** A file on the reviewer's desk; null where the browser could not read it. */
export interface Opened {
  name: string;
  file: OpenedFile | null;
}

/** The files on the reviewer's desk, and the names of those that were chosen last and lay there already. */
interface OpenFiles {
  opened: readonly Opened[];
  again: readonly string[];
}

export const noFiles: OpenFiles = { opened: [], again: [] };

/** The desk with fresh files on it; a copy of a file that lies there, or that was chosen with it, counts once. */
export function withFiles(opened: readonly Opened[], fresh: readonly Opened[]): OpenFiles {
  const digests = new Set(opened.flatMap(({ file }) => file?.digest || []));
  const after = [...opened];
  const again: string[] = [];
  for (const one of fresh) {
    const digest = one.file?.digest;
    if (digest && digests.has(digest)) again.push(one.name);
    else after.push(one);
    if (digest) digests.add(digest);
  }
  return { opened: after, again };
}

/** What a reader's words and language make of the files. */
type Reader = Pick<Desk, 'language' | 'caseWords' | 'date'> & {
  words: RecordWords;
  notices: Desk['words']['notices'];
};

/** Statuses in the order of the table: what needs doing first. */
const byNeed: readonly Status[] = ['reopened', 'todo', 'said', 'seen', 'held', 'not-for-you'];

/** Where everyone in each file stands; nobody in a file that could not be read. */
export const reviewedAt = (opened: readonly Opened[], now: Temporal.Instant): Reviewed[] =>
  opened.map(({ file }) =>
    file
      ? reviewRecord(file.events, {
          core: coreSteps,
          stepsFor: stepRulesFor,
          standingOf: (objection, region) => standingOf(objection, region, now),
          now,
        })
      : { profiles: [], unassigned: 0 },
  );

/** One line of the table, in words. */
function rowOf(person: ReviewedProfile, file: number, doubtful: boolean, reader: Reader): ReviewRow {
  const { words, language, caseWords } = reader;
  const date = (iso: string) => reader.date(iso, 'medium');
  const label = person.label ?? words.review.unnamed;
  const region = person.region ? regionName(person.region, { language, caseWords }) : '';
  const statusOf = (step: string) =>
    byNeed.indexOf(person.steps.find((one) => one.step === step)?.status ?? 'todo');
  return {
    key: `${file}/${person.id ?? ''}`,
    file: file + 1,
    doubtful,
    person,
    label,
    region,
    answer: mattersInWords(person, words, date),
    readOff: readOffInWords(person, words, date),
    daysOff: [...new Set(person.readOff.map(date))],
    last: person.to ? date(person.to) : '',
    order: {
      label,
      stands: reviewGroups.indexOf(person.group),
      switch: statusOf('switch-off'),
      objection: statusOf('objection'),
      answer: person.matters.map((matter) => matter.day ?? '').sort()[0] ?? '',
      region,
      file,
      last: person.to ?? '',
    },
  };
}

/** Everyone in the open files, one line each. @param against which files are changed copies of each other */
export function rowsOf(
  opened: readonly Opened[],
  reviewed: readonly Reviewed[],
  against: readonly Contradiction[],
  reader: Reader,
): ReviewRow[] {
  const contradicted = new Set(against.flatMap(({ files }) => files));
  return reviewed.flatMap(({ profiles }, file) => {
    const doubtful = isDoubtful(opened[file]?.file?.problems ?? []) || contradicted.has(file);
    return profiles
      .filter(({ events, id }) => events > 0 || id !== null)
      .map((person) => rowOf(person, file, doubtful, reader));
  });
}

/** The open files with what is to be known of each, numbered from 1. */
export function filesOf(
  opened: readonly Opened[],
  reviewed: readonly Reviewed[],
  { words, notices, language, date }: Reader,
): (ListedFile & { n: number })[] {
  const { review } = words;
  const number = new Intl.NumberFormat(language);
  return opened.map(({ name, file }, n) => {
    const nobodys = reviewed[n]?.unassigned ?? 0;
    return {
      n: n + 1,
      name,
      problems: file ? problemSentences(file.problems, language, words) : [notices.unopened],
      made: file?.head
        ? [
            `${review.made}: ${file.head.made ? date(file.head.made) : review.unknown}`,
            `${review.version}: ${file.head.extension ?? review.unknown}`,
            `${review.edition}: ${file.head.case ? date(file.head.case.edition) : review.unknown}`,
            `${review.entries}: ${number.format(file.events.length)}`,
            ...(isDoubtful(file.problems) ? [] : [review.intact]),
          ].join(' · ')
        : null,
      note:
        [
          nobodys > 0 && plural(language, review.unassigned, nobodys),
          file?.later.length && plural(language, review.later, file.later.length),
        ]
          .filter(Boolean)
          .join(' ') || null,
    };
  });
}

/** How many contradicted entries are named; the rest are counted. */
const mostEntries = 20;

/** What is said of each pair of files of which one is a changed copy of the other. */
export function contradictionsInWords(
  against: readonly Contradiction[],
  opened: readonly Opened[],
  { words: { review, problems }, language }: Reader,
): string[] {
  const number = new Intl.NumberFormat(language);
  return against.map(({ files: [genuine, changed], entries, known }) =>
    plural(language, known ? review.contradictsKnown : review.contradicts, entries.length, {
      genuine: apart(opened[genuine]?.name ?? ''),
      changed: apart(opened[changed]?.name ?? ''),
      which: someListed(entries, (entry) => number.format(entry), {
        language,
        most: mostEntries,
        andMore: problems.andMore,
      }),
    }),
  );
}
