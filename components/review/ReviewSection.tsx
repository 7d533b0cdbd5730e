import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RecordWords } from '../../lib/locales';
import { ReadOut } from '../ReadOut';
import '../record/record.module.css';
import { type ReviewGroup, reviewGroups } from '../../lib/domain/objection/review';
import { contradictions } from '../../lib/domain/record/copies';
import { inSight } from '../../lib/domain/record/typed-line';
import { fill, plural } from '../../lib/locales/format';
import { Filled } from '../Apart';
import type { Desk } from '../desk';
import { FileChoice } from '../FileChoice';
import { openRecord } from '../record/file';
import { readByAnother, statusesForAnother } from '../record/theirs';
import { useTexts } from '../texts';
import { AboutFiles } from './AboutFiles';
import { FileList } from './FileList';
import { Groups } from './Groups';
import { ReviewedPerson } from './ReviewedPerson';
import { type ReviewRow, ReviewTable } from './ReviewTable';
import css from './review.module.css';
import {
  contradictionsInWords,
  filesOf,
  noFiles,
  type Opened,
  reviewedAt,
  rowsOf,
  withFiles,
} from './reviewed';

/** Somebody's record files, only read: nothing of the reader's own is mixed in, and nothing is stored. */
export default function ReviewSection({ desk }: { desk: Desk }) {
  const own = useTexts('record', desk.language);
  const [{ opened, again }, setFiles] = useState(noFiles);
  /** How many choices of files are being read. */
  const [reading, setReading] = useState(0);
  /** Raised when the files are closed: nobody waits any longer for those chosen before. */
  const closings = useRef(0);
  if (!own) return null;
  const words = readByAnother(own);
  const { review } = words;
  const open = async (files: File[]) => {
    const before = closings.current;
    const isClosed = () => closings.current !== before;
    setReading((count) => count + 1);
    const fresh: Opened[] = [];
    for (const file of files) {
      fresh.push({ name: inSight(file.name), file: await openRecord(file, desk.now) });
      if (isClosed()) return;
    }
    setReading((count) => count - 1);
    setFiles(({ opened: others }) => withFiles(others, fresh));
  };
  const close = () => {
    closings.current += 1;
    setReading(0);
    setFiles(noFiles);
  };
  return (
    <div class={`record-page ${css.reviewPage}`}>
      <header>
        <h1>{review.title}</h1>
        {opened.length === 0 && <p class="lead">{review.lead}</p>}
        <div class="acts">
          <FileChoice label={review.choose} several onFiles={(files) => void open(files)} />
          {opened.length > 0 && (
            <>
              <button type="button" data-act="close" onClick={close}>
                {review.close}
              </button>
              <button type="button" data-act="print" onClick={() => print()}>
                {review.print}
              </button>
            </>
          )}
        </div>
        <p class="small">
          {opened.length === 0 ? review.drop : fill(review.asOf, { day: desk.date(desk.today) })}
        </p>
        <ReadOut of={again}>
          {reading > 0 && <p>{words.bring.reading}</p>}
          {again.map((name, n) => (
            <p key={n}>
              <Filled text={review.same} values={{ name }} />
            </p>
          ))}
        </ReadOut>
      </header>
      {opened.length === 0 ? <p>{review.none}</p> : <Table opened={opened} desk={desk} words={words} />}
    </div>
  );
}

/** What the open files tell: one line for each person, the one who is looked at, and the files themselves. */
function Table({ opened, desk, words }: { opened: readonly Opened[]; desk: Desk; words: RecordWords }) {
  const { language, now } = desk;
  const { review } = words;
  const [shown, setShown] = useState<string | null>(null);
  const opener = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (shown) document.getElementById('person')?.focus();
    else if (opener.current)
      document.querySelector<HTMLElement>(`[data-open="${CSS.escape(opener.current)}"]`)?.focus();
    opener.current = shown;
  }, [shown]);
  const reviewed = useMemo(() => reviewedAt(opened, now), [opened, now]);
  const against = useMemo(() => contradictions(opened.map(({ file }) => file)), [opened]);
  const reader = { ...desk, words, notices: desk.words.notices };
  const rows = rowsOf(opened, reviewed, against, reader);
  const files = filesOf(opened, reviewed, reader);
  const faulty = files.filter(({ problems }) => problems.length > 0);
  const alone = rows.length === 1;
  const chosen = rows.find(({ key }) => key === shown) ?? (alone ? rows[0] : undefined);
  const faults = faulty.length > 0 && (
    <section aria-labelledby="faulty" class={`${css.faulty} card`} data-faulty={faulty.length}>
      <details open={rows.length < 2}>
        <summary>
          <h2 id="faulty">{plural(language, review.faulty, faulty.length)}</h2>
        </summary>
        <p class="small">{review.faultyMeans}</p>
        <FileList files={faulty} />
      </details>
    </section>
  );
  return (
    <>
      {contradictionsInWords(against, opened, reader).map((sentence) => (
        <p key={sentence} class="failed" role="alert" data-contradiction>
          {sentence}
        </p>
      ))}
      {rows.length < 2 && faults}
      {rows.length > 1 && (
        <People rows={rows} desk={desk} words={words} onOpen={setShown}>
          {faults}
        </People>
      )}
      {chosen && (
        <ReviewedPerson
          key={chosen.key}
          row={chosen}
          file={opened[chosen.file - 1]?.file ?? null}
          desk={desk}
          statuses={statusesForAnother(desk.words.status, words)}
          words={words}
          {...(!alone && { onClose: () => setShown(null) })}
        />
      )}
      <AboutFiles opened={opened} files={files} desk={desk} words={words} />
    </>
  );
}

/** Everyone, by how far they are: all of them, or one group. */
function People({
  rows,
  desk,
  words,
  onOpen,
  children,
}: {
  rows: readonly ReviewRow[];
  desk: Desk;
  words: RecordWords;
  onOpen(key: string): void;
  children: ComponentChildren;
}) {
  const { language } = desk;
  const { review } = words;
  const [group, setGroup] = useState<ReviewGroup | null>(null);
  const found = rows.filter(({ person }) => group === null || person.group === group);
  const number = new Intl.NumberFormat(language);
  const collator = useMemo(() => new Intl.Collator(language, { numeric: true }), [language]);
  const countOf = (one: ReviewGroup) => rows.filter(({ person }) => person.group === one).length;
  return (
    <section aria-labelledby="people" class={css.people}>
      <h2 id="people">{plural(language, review.people, rows.length)}</h2>
      <Groups
        counts={
          Object.fromEntries(reviewGroups.map((one) => [one, countOf(one)])) as Record<ReviewGroup, number>
        }
        total={rows.length}
        figure={(count) => number.format(count)}
        chosen={group}
        words={words}
        onChoose={setGroup}
      />
      {children}
      <p role="status" data-found={found.length}>
        {group
          ? `${review.groups[group].means} ${plural(language, review.people, found.length)}.`
          : review.everyoneMeans}
      </p>
      {found.length > 0 && (
        <ReviewTable
          rows={found}
          statuses={statusesForAnother(desk.words.status, words)}
          words={words}
          compare={collator.compare}
          onOpen={onOpen}
        />
      )}
    </section>
  );
}
