import { useLayoutEffect, useMemo, useState } from 'preact/hooks';
import '../../../components/record/record.css';
import '../../../components/review/review.css';
import { FileChoice } from '../../../components/record/FileChoice';
import { Problems } from '../../../components/record/Problems';
import { type ReviewRow, ReviewTable } from '../../../components/review/ReviewTable';
import { StatusSign } from '../../../components/StatusSign';
import { authorityName } from '../../cases/authorities';
import type { OpenedFile } from '../../domain/record-file';
import { fitsReview, type ReviewedProfile, type ReviewFilter, reviewRecord } from '../../domain/review';
import { eventsOfProfile } from '../../domain/standing';
import { fill, plural } from '../../words/format';
import type { RecordWords } from '../../words/record';
import type { Desk } from '../desk';
import { Entries } from '../record/Entries';
import { openRecord } from '../record/file';
import { clockOf, coreSteps, stepRulesFor } from '../record/reviewing';
import { Strip } from '../record/SwitchCard';
import { problemSentences, regionName, tellingOf } from '../record/telling';
import { useRecordWords } from '../record/words';

/** A file on the reviewer's desk; null where the browser could not read it. */
interface Opened {
  name: string;
  file: OpenedFile | null;
}

/** Somebody's record files, only read: nothing of the reader's own is mixed in, and nothing is stored. */
export default function ReviewSection({ desk }: { desk: Desk }) {
  const words = useRecordWords(desk.language);
  const [opened, setOpened] = useState<Opened[]>([]);
  const [reading, setReading] = useState(false);
  const [again, setAgain] = useState<string[]>([]);
  if (!words) return null;
  const { review } = words;
  const open = async (files: File[]) => {
    setReading(true);
    const fresh: Opened[] = [];
    for (const file of files) fresh.push({ name: file.name, file: await openRecord(file) });
    setReading(false);
    const digests = new Set(opened.flatMap(({ file }) => file?.digest || []));
    const isOpen = ({ file }: Opened) => Boolean(file?.digest && digests.has(file.digest));
    setAgain(fresh.filter(isOpen).map(({ name }) => name));
    setOpened([...opened, ...fresh.filter((one) => !isOpen(one))]);
  };
  return (
    <div class="record-page review-page">
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
        <p class="small">{review.drop}</p>
        {reading && <p role="status">{words.bring.reading}</p>}
        {again.map((name) => (
          <p key={name} role="status">
            {fill(review.same, { name: `\u2068${name}\u2069` })}
          </p>
        ))}
      </header>
      {opened.length === 0 ? <p>{review.none}</p> : <Table opened={opened} desk={desk} words={words} />}
    </div>
  );
}

function Table({ opened, desk, words }: { opened: readonly Opened[]; desk: Desk; words: RecordWords }) {
  const { language, caseWords, date, now } = desk;
  const { review, answers } = words;
  const [filter, setFilter] = useState<ReviewFilter>(null);
  const [shown, setShown] = useState<string | null>(null);
  useLayoutEffect(() => {
    if (shown) document.getElementById('person')?.focus();
  }, [shown]);
  const reviewed = useMemo(
    () =>
      opened.map(({ file }) =>
        file
          ? reviewRecord(file.events, {
              core: coreSteps,
              stepsFor: stepRulesFor,
              clockOf: (objection, region) => clockOf(objection, region, now),
            })
          : { profiles: [], unassigned: 0 },
      ),
    [opened, now],
  );
  const titleOf = (step: string) => caseWords.steps[step as keyof typeof caseWords.steps]?.title ?? step;

  const answerOf = ({ objection: found }: ReviewedProfile): string => {
    if (!found) return '';
    const { objection, clock } = found;
    const last = objection.answers.at(-1);
    if (objection.settledOn && last)
      return fill(review.answered, { answer: answers[last.answer], day: date(last.on) });
    if (objection.complaint)
      return fill(review.complained, {
        day: date(objection.complaint.on),
        authority: authorityName(objection.complaint.authority),
      });
    if (!clock) return review.receiptUnknown;
    if (clock.state === 'no-clock') return review.noClock;
    if (clock.state === 'paused-for-identity') return review.paused;
    if (!('count' in clock)) return review.receiptUnknown;
    return clock.state === 'overdue'
      ? fill(review.overdueSince, { day: date(clock.count.overdueFrom) })
      : fill(review.dueBy, { day: date(clock.count.lastDay) });
  };
  const rows = reviewed.flatMap(({ profiles: people }, n): ReviewRow[] =>
    people
      .filter(({ events, id }) => events > 0 || id !== null)
      .map((person) => ({
        key: `${n}/${person.id ?? ''}`,
        file: n + 1,
        person,
        label: person.label ?? review.unnamed,
        region: person.region ? regionName(person.region, language, caseWords) : '',
        answer: answerOf(person),
        missing: person.missing.map(titleOf),
        last: person.to ? date(person.to) : '',
      })),
  );
  const found = rows.filter(({ person }) => fitsReview(person, filter));
  const chosen = rows.find(({ key }) => key === shown) ?? (rows.length === 1 ? rows[0] : undefined);
  const number = new Intl.NumberFormat(language);
  const filters = Object.keys(review.filters) as (keyof typeof review.filters)[];

  return (
    <>
      <section aria-labelledby="files" class="files">
        <h2 id="files">{review.files}</h2>
        <ol>
          {opened.map(({ name, file }, n) => (
            <li key={n} data-file={name}>
              <p>
                <bdi>
                  <strong>{name}</strong>
                </bdi>
              </p>
              <Problems
                sentences={
                  file ? problemSentences(file.problems, language, words) : [words.problems.unopened]
                }
              />
              {file?.head && (
                <p class="small">
                  {review.made}: {file.head.made ? date(file.head.made) : review.unknown} · {review.version}:{' '}
                  {file.head.extension ?? review.unknown} · {review.edition}:{' '}
                  {file.head.case ? date(file.head.case.edition) : review.unknown} · {review.entries}:{' '}
                  {number.format(file.events.length)}
                  {file.problems.length === 0 && ` · ${review.intact}`}
                </p>
              )}
              {(reviewed[n]?.unassigned ?? 0) > 0 && (
                <p class="small">{plural(language, review.unassigned, reviewed[n]?.unassigned ?? 0)}</p>
              )}
            </li>
          ))}
        </ol>
      </section>
      {rows.length > 0 && (
        <section aria-labelledby="people" class="people">
          <h2 id="people">{plural(language, review.people, found.length)}</h2>
          <fieldset class="kinds">
            <legend class="small">{review.show}</legend>
            {filters.map((one) => (
              <label key={one}>
                <input
                  type="radio"
                  name="review-filter"
                  value={one}
                  checked={(filter ?? 'all') === one}
                  onChange={() => setFilter(one === 'all' ? null : one)}
                />
                {review.filters[one]}
              </label>
            ))}
          </fieldset>
          {filter && <p class="small">{review.filterMeans[filter]}</p>}
          {found.length > 0 ? (
            <ReviewTable rows={found} statuses={desk.words.status} words={words} onOpen={setShown} />
          ) : (
            <p>{review.noneFits}</p>
          )}
        </section>
      )}
      {chosen && (
        <Person
          key={chosen.key}
          row={chosen}
          file={opened[chosen.file - 1]?.file ?? null}
          desk={desk}
          words={words}
          titleOf={titleOf}
        />
      )}
    </>
  );
}

/** One person's steps and entries, as their file has them. */
function Person({
  row: { person, label, answer, file: n },
  file,
  desk,
  words,
  titleOf,
}: {
  row: ReviewRow;
  file: OpenedFile | null;
  desk: Desk;
  words: RecordWords;
  titleOf(step: string): string;
}) {
  const { language, caseWords, date } = desk;
  const { events = [] } = file ?? {};
  const own = useMemo(() => eventsOfProfile(events, person.id), [events, person.id]);
  const telling = useMemo(
    () => tellingOf(events, { language, words, caseWords }),
    [events, language, words, caseWords],
  );
  const { review } = words;
  return (
    <section class="person" aria-labelledby="person" data-shown={label}>
      <h2 id="person" tabIndex={-1}>
        <bdi>{label}</bdi> ({review.file} {n})
      </h2>
      <ul class="person-steps">
        {person.steps.map(({ step, status, since, hearsay }) => (
          <li key={step} data-step={step} data-status={status}>
            <StatusSign status={status} />
            <span>{titleOf(step)}</span>
            <span class="word">
              {desk.words.status[status]}
              {since && `, ${date(since)}`}
              {hearsay && ` (${review.hearsay})`}
              {step === 'follow-up' && answer && ` · ${answer}`}
            </span>
          </li>
        ))}
      </ul>
      <Strip events={events} profile={person.id} desk={desk} words={words} />
      <Entries events={own} profiles={[]} words={words} telling={telling} />
    </section>
  );
}
