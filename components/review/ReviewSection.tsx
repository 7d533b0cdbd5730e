import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { RecordWords } from '../../lib/locales';
import '../record/record.module.css';
import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import { type ReviewGroup, reviewGroups, reviewRecord } from '../../lib/domain/objection/review';
import { contradictions } from '../../lib/domain/record/copies';
import { isDoubtful, type OpenedFile } from '../../lib/domain/record/record-file';
import type { Status } from '../../lib/domain/record/standing';
import { fill, plural } from '../../lib/locales/format';
import { regionName } from '../../lib/locales/names';
import { Filled } from '../Apart';
import type { Desk } from '../desk';
import { useDoors } from '../doors';
import { FileChoice } from '../record/FileChoice';
import { openRecord, shownName } from '../record/file';
import { mattersInWords, readOffInWords } from '../record/matters';
import { coreSteps, standingOf, stepRulesFor } from '../record/reviewing';
import { problemSentences } from '../record/telling';
import { useTexts } from '../texts';
import { FileList, type ListedFile } from './FileList';
import { Groups } from './Groups';
import { ReviewedPerson } from './ReviewedPerson';
import { type ReviewRow, ReviewTable } from './ReviewTable';
import css from './review.module.css';

/** A file on the reviewer's desk; null where the browser could not read it. */
interface Opened {
  name: string;
  file: OpenedFile | null;
}

/** Statuses in the order of the table: what needs doing first. */
const byNeed: readonly Status[] = ['reopened', 'todo', 'said', 'seen', 'held', 'not-for-you'];

/** Somebody's record files, only read: nothing of the reader's own is mixed in, and nothing is stored. */
export default function ReviewSection({ desk }: { desk: Desk }) {
  const words = useTexts('record', desk.language);
  const { version } = useDoors();
  const [opened, setOpened] = useState<Opened[]>([]);
  const [reading, setReading] = useState(false);
  const [again, setAgain] = useState<string[]>([]);
  if (!words) return null;
  const { review } = words;
  const open = async (files: File[]) => {
    setReading(true);
    const fresh: Opened[] = [];
    for (const file of files)
      fresh.push({ name: shownName(file.name), file: await openRecord(file, desk.now) });
    setReading(false);
    const digests = new Set(opened.flatMap(({ file }) => file?.digest || []));
    const isOpen = ({ file }: Opened) => Boolean(file?.digest && digests.has(file.digest));
    setAgain(fresh.filter(isOpen).map(({ name }) => name));
    setOpened([...opened, ...fresh.filter((one) => !isOpen(one))]);
  };
  return (
    <div class={`record-page ${css.reviewPage}`}>
      <header>
        <h1>{review.title}</h1>
        <p class="lead">{review.lead}</p>
        <div class="acts">
          <FileChoice label={review.choose} several onFiles={(files) => void open(files)} />
          {opened.length > 0 && (
            <>
              <button type="button" data-act="close" onClick={() => setOpened([])}>
                {review.close}
              </button>
              <button type="button" data-act="print" onClick={() => print()}>
                {review.print}
              </button>
            </>
          )}
        </div>
        <p class={`small ${css.drop}`}>{review.drop}</p>
        {opened.length > 0 && (
          <p class="small">
            {fill(review.asOf, { day: desk.date(desk.today) })} ·{' '}
            {fill(words.dossier.by, { version: version(), edition: desk.date(rules.edition) })}
          </p>
        )}
        {reading && <p role="status">{words.bring.reading}</p>}
        {again.map((name) => (
          <p key={name} role="status">
            <Filled text={review.same} values={{ name }} />
          </p>
        ))}
      </header>
      {opened.length === 0 ? <p>{review.none}</p> : <Table opened={opened} desk={desk} words={words} />}
    </div>
  );
}

function Table({ opened, desk, words }: { opened: readonly Opened[]; desk: Desk; words: RecordWords }) {
  const { language, caseWords, date, now } = desk;
  const { review } = words;
  const [group, setGroup] = useState<ReviewGroup | null>(null);
  const [shown, setShown] = useState<string | null>(null);
  const opener = useRef<string | null>(null);
  useLayoutEffect(() => {
    if (shown) document.getElementById('person')?.focus();
    else if (opener.current)
      document.querySelector<HTMLElement>(`[data-open="${CSS.escape(opener.current)}"]`)?.focus();
    opener.current = shown;
  }, [shown]);
  const reviewed = useMemo(
    () =>
      opened.map(({ file }) =>
        file
          ? reviewRecord(file.events, {
              core: coreSteps,
              stepsFor: stepRulesFor,
              standingOf: (objection, region) => standingOf(objection, region, now),
            })
          : { profiles: [], unassigned: 0 },
      ),
    [opened, now],
  );
  const against = useMemo(() => contradictions(opened.map(({ file }) => file)), [opened]);
  const contradicted = new Set(against.flatMap(({ files: both }) => both));
  const titleOf = (step: string) => caseWords.steps[step as keyof typeof caseWords.steps]?.title ?? step;

  const rows = reviewed.flatMap(({ profiles: people }, n): ReviewRow[] =>
    people
      .filter(({ events, id }) => events > 0 || id !== null)
      .map((person) => {
        const label = person.label ?? review.unnamed;
        const region = person.region ? regionName(person.region, { language, caseWords }) : '';
        const answer = mattersInWords(person, words, date);
        const day = person.matters.map((matter) => matter.day ?? '').sort()[0] ?? '';
        const statusOf = (step: string) =>
          byNeed.indexOf(person.steps.find((one) => one.step === step)?.status ?? 'todo');
        return {
          key: `${n}/${person.id ?? ''}`,
          file: n + 1,
          doubtful: isDoubtful(opened[n]?.file?.problems ?? []) || contradicted.has(n),
          person,
          label,
          region,
          answer,
          readOff: readOffInWords(person, words, date),
          last: person.to ? date(person.to) : '',
          order: {
            label,
            stands: reviewGroups.indexOf(person.group),
            switch: statusOf('switch-off'),
            objection: statusOf('objection'),
            answer: day,
            region,
            file: n,
            last: person.to ?? '',
          },
        };
      }),
  );
  const found = rows.filter(({ person }) => group === null || person.group === group);
  const alone = rows.length === 1;
  const chosen = rows.find(({ key }) => key === shown) ?? (alone ? rows[0] : undefined);
  const number = new Intl.NumberFormat(language);
  const collator = useMemo(() => new Intl.Collator(language, { numeric: true }), [language]);
  const countOf = (one: ReviewGroup) =>
    number.format(rows.filter(({ person }) => person.group === one).length);

  const files = opened.map(({ name, file }, n): ListedFile & { n: number } => {
    const nobodys = reviewed[n]?.unassigned ?? 0;
    return {
      n: n + 1,
      name,
      problems: file ? problemSentences(file.problems, language, words) : [words.problems.unopened],
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
  const faulty = files.filter(({ problems }) => problems.length > 0);
  /** Each value with how many files bear it, the most frequent first: `0.1.0 (26), 0.0.9 (2)`. */
  const tally = (values: readonly (string | null | undefined)[]) =>
    [
      ...Map.groupBy(
        values.map((value) => value ?? review.unknown),
        (value) => value,
      ),
    ]
      .sort(([, a], [, b]) => b.length - a.length)
      .map(([value, { length }]) => `${value} (${number.format(length)})`)
      .join(', ');
  const heads = opened.flatMap(({ file }) => file?.head ?? []);

  const contradictory = against.map(({ files: [genuine, changed], entries, known }) =>
    plural(language, known ? review.contradictsKnown : review.contradicts, entries.length, {
      genuine: `\u2068${opened[genuine]?.name}\u2069`,
      changed: `\u2068${opened[changed]?.name}\u2069`,
      which: new Intl.ListFormat(language).format(entries.slice(0, 20).map((entry) => number.format(entry))),
    }),
  );
  const faults = faulty.length > 0 && (
    <section aria-labelledby="faulty" class={`${css.faulty} card`} data-faulty={faulty.length}>
      <h2 id="faulty">{plural(language, review.faulty, faulty.length)}</h2>
      <p class="small">{review.faultyMeans}</p>
      <FileList files={faulty} />
    </section>
  );

  return (
    <>
      {contradictory.map((sentence) => (
        <p key={sentence} class="failed" role="alert" data-contradiction>
          {sentence}
        </p>
      ))}
      {rows.length < 2 && faults}
      {rows.length > 1 && (
        <section aria-labelledby="people" class={css.people}>
          <h2 id="people">{plural(language, review.people, rows.length)}</h2>
          <Groups
            counts={
              Object.fromEntries(reviewGroups.map((one) => [one, countOf(one)])) as Record<
                ReviewGroup,
                string
              >
            }
            total={number.format(rows.length)}
            chosen={group}
            words={words}
            onChoose={setGroup}
          />
          {faults}
          <p role="status" data-found={found.length}>
            {group
              ? `${review.groups[group].means} ${plural(language, review.people, found.length)}.`
              : review.everyoneMeans}
          </p>
          {found.length > 0 && (
            <ReviewTable
              rows={found}
              statuses={desk.words.status}
              words={words}
              compare={collator.compare}
              onOpen={setShown}
            />
          )}
        </section>
      )}
      {chosen && (
        <ReviewedPerson
          key={chosen.key}
          row={chosen}
          file={opened[chosen.file - 1]?.file ?? null}
          desk={desk}
          words={words}
          titleOf={titleOf}
          {...(!alone && { onClose: () => setShown(null) })}
        />
      )}
      <section aria-labelledby="files" class={css.aboutFiles} data-files>
        <h2 id="files">{plural(language, review.filesOpen, files.length)}</h2>
        {files.length > 1 && heads.length > 0 && (
          <p class="small" data-versions>
            {review.version}: {tally(heads.map(({ extension }) => extension))} · {review.edition}:{' '}
            {tally(heads.map((head) => head.case && date(head.case.edition)))}
          </p>
        )}
        {files.length > 1 ? (
          <details>
            <summary>{review.eachFile}</summary>
            <FileList files={files} />
          </details>
        ) : (
          faulty.length === 0 && <FileList files={files} />
        )}
      </section>
    </>
  );
}
