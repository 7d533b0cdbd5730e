import { useMemo, useState } from 'preact/hooks';
import { eventsOfProfile } from '../../lib/domain/record/owners';
import type { OpenedFile } from '../../lib/domain/record/record-file';
import { noLineFilter } from '../../lib/domain/record/record-lines';
import type { Status } from '../../lib/domain/record/standing';
import type { RecordWords } from '../../lib/locales';
import { fill } from '../../lib/locales/format';
import type { Desk } from '../desk';
import { Entries } from '../record/Entries';
import { Strip } from '../record/SwitchOverTime';
import { stepTitle, tellingOf } from '../record/telling';
import { StatusSign } from '../StatusSign';
import { GroupSign } from './GroupSign';
import type { ReviewRow } from './ReviewTable';
import css from './review.module.css';

/**
 * When the one objection was sent and how, since the day of a step is the day on which it was noted; null where there is
 * not just one.
 */
function sentInWords(
  { matters: [only, ...others] }: ReviewRow['person'],
  { dossier, channels }: RecordWords,
  day: (iso: string) => string,
): string | null {
  if (!only || others.length > 0) return null;
  const { sentOn, channel } = only.objection;
  return fill(dossier.sent, { day: day(sentOn), channel: channels[channel] });
}

/** One person's steps and entries, as their file has them. */
export function ReviewedPerson({
  row: { person, label, answer, readOff, doubtful, file: n },
  file,
  desk,
  statuses,
  words,
  onClose,
}: {
  row: ReviewRow;
  file: OpenedFile | null;
  desk: Desk;
  statuses: Record<Status, string>;
  words: RecordWords;
  /** Back to the table, where there is one. */
  onClose?(): void;
}) {
  const { language, caseWords } = desk;
  const { events = [] } = file ?? {};
  const [filter, setFilter] = useState(noLineFilter);
  const own = useMemo(() => eventsOfProfile(events, person.id), [events, person.id]);
  const telling = useMemo(
    () => tellingOf(events, { language, words, caseWords }),
    [events, language, words, caseWords],
  );
  const { review } = words;
  return (
    <section class={css.person} aria-labelledby="person" data-shown={label}>
      <h2 id="person" tabIndex={-1}>
        <bdi>{label}</bdi> ({review.file} {n})
      </h2>
      <p class={css.verdict} data-verdict data-group={person.group}>
        <GroupSign group={person.group} />
        <span>
          <strong>{review.groups[person.group].name}</strong>
          {answer.length === 1 && ` · ${answer[0]}`}
          <br />
          {review.groups[person.group].means}
          {doubtful && <strong> {review.doubtfulMeans}</strong>}
        </span>
      </p>
      {answer.length > 1 && (
        <>
          <h3>{review.matters}</h3>
          <ul class="matters">
            {person.matters.map(({ objection, state }, at) => (
              <li key={objection.id} data-state={state}>
                {answer[at]}
              </li>
            ))}
          </ul>
        </>
      )}
      <PersonSteps {...{ person, answer, readOff, desk, statuses, words }} />
      <Strip events={events} profile={person.id} desk={desk} words={words} />
      <Entries
        events={own}
        profiles={[]}
        words={words}
        telling={telling}
        asked={filter}
        onFilter={setFilter}
      />
      {onClose && (
        <div class="acts">
          <button type="button" data-act="back" onClick={onClose}>
            {review.back}
          </button>
        </div>
      )}
    </section>
  );
}

/** How far each step is, and what there is to say of it, with its days as short as in the table. */
function PersonSteps({
  person,
  answer,
  readOff,
  desk: { date, caseWords },
  statuses,
  words,
}: Pick<ReviewRow, 'person' | 'answer' | 'readOff'> & {
  desk: Desk;
  statuses: Record<Status, string>;
  words: RecordWords;
}) {
  const { review } = words;
  const day = (iso: string) => date(iso, 'medium');
  const sent = sentInWords(person, words, day);
  return (
    <ul class={css.personSteps}>
      {person.steps.map(({ step, status, since, via }) => (
        <li key={step} data-step={step} data-status={status}>
          <StatusSign status={status} />
          <span>{stepTitle(step, caseWords)}</span>
          <span class="word">
            {statuses[status]}
            {since && ` · ${day(since)}`}
            {via.length > 0 && ` (${review.hearsay})`}
            {step === 'switch-off' && readOff && ` · ${readOff}`}
            {step === 'objection' && sent && ` · ${sent}`}
            {step === 'follow-up' && answer.length === 1 && ` · ${answer[0]}`}
          </span>
        </li>
      ))}
    </ul>
  );
}
