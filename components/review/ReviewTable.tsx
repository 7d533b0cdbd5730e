import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import type { ReviewedProfile } from '../../lib/domain/objection/review';
import type { Status } from '../../lib/domain/record/standing';
import type { RecordWords } from '../../lib/locales';
import { Sign } from '../Sign';
import { StatusSign } from '../StatusSign';
import { GroupSign } from './GroupSign';
import css from './review.module.css';

/** The columns, in their order; the table can be put in the order of any. */
const reviewColumns = ['label', 'stands', 'switch', 'objection', 'answer', 'region', 'file', 'last'] as const;
export type ReviewColumn = (typeof reviewColumns)[number];

/** One person of one file, with the texts made. */
export interface ReviewRow {
  key: string;
  /** The file's number among those that are open. */
  file: number;
  /** The file is damaged, so that something of the person may be missing from it. */
  doubtful: boolean;
  person: ReviewedProfile;
  label: string;
  region: string;
  /** How LinkedIn's answer stands in each matter, in words. */
  answer: readonly string[];
  /** On which days the switch was read off, in a sentence. */
  readOff: string;
  /** The same days, each in words. */
  daysOff: readonly string[];
  last: string;
  /** What each column is put in order by. */
  order: Record<ReviewColumn, string | number>;
}

/**
 * Everyone in the open files, one line each: how far they are, and how it is known. Longer than 80 lines because it
 * is one table, whose head, order and rows share one state.
 */
export function ReviewTable({
  rows,
  statuses,
  words: { review },
  compare,
  onOpen,
}: {
  rows: readonly ReviewRow[];
  statuses: Record<Status, string>;
  words: RecordWords;
  /** The order of two texts in the reader's language. */
  compare(a: string, b: string): number;
  onOpen(key: string): void;
}) {
  // The people who need looking after stand first.
  const [{ column, down }, setOrder] = useState<{ column: ReviewColumn; down: boolean }>({
    column: 'stands',
    down: false,
  });
  const status = (person: ReviewedProfile, step: string) => {
    const found = person.steps.find((one) => one.step === step);
    if (!found) return null;
    return (
      <span class={css.toldStatus} data-status={found.status}>
        <StatusSign status={found.status} />
        {statuses[found.status]}
        {found.via.length > 0 && <abbr title={review.hearsay}>*</abbr>}
      </span>
    );
  };
  /** A cell that bears its column's name, for narrow windows, where each person's cells stand one below the other. */
  const cell = (name: ReviewColumn, content: ComponentChildren) => (
    <td data-column={review.columns[name]}>
      <div>{content}</div>
    </td>
  );
  const order = (a: ReviewRow, b: ReviewRow) => {
    const [one, other] = [a.order[column], b.order[column]];
    const by =
      typeof one === 'number' && typeof other === 'number' ? one - other : compare(`${one}`, `${other}`);
    return (down ? -by : by) || compare(a.label, b.label) || a.file - b.file;
  };
  return (
    <div>
      <table class={css.reviewTable} data-people>
        <thead>
          <tr>
            {reviewColumns.map((name) => (
              <th
                key={name}
                scope="col"
                aria-sort={name === column ? (down ? 'descending' : 'ascending') : undefined}
              >
                <button
                  type="button"
                  class="plain"
                  data-sort={name}
                  title={review.sort}
                  onClick={() => setOrder({ column: name, down: name === column && !down })}
                >
                  {review.columns[name]}
                  <Sign
                    d={
                      name !== column
                        ? 'M6 8l4-4l4 4M6 12l4 4l4-4'
                        : down
                          ? 'M10 4v12M5 11l5 5l5-5'
                          : 'M10 16V4M5 9l5-5l5 5'
                    }
                  />
                </button>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows
            .toSorted(order)
            .map(({ key, file, doubtful, person, label, region, answer, daysOff, last }) => (
              <tr
                key={key}
                data-person={label}
                data-group={person.group}
                data-doubtful={doubtful || undefined}
              >
                <th scope="row">
                  <button type="button" class="plain" data-open={key} onClick={() => onOpen(key)}>
                    <bdi>{label}</bdi>
                  </button>
                </th>
                {cell(
                  'stands',
                  <>
                    <span class={css.toldGroup}>
                      <GroupSign group={person.group} />
                      {review.groups[person.group].name}
                    </span>
                    {doubtful && <span class={css.doubtful}>{review.doubtful}</span>}
                  </>,
                )}
                {cell(
                  'switch',
                  <>
                    {status(person, 'switch-off')}
                    {daysOff.map((day) => (
                      <span key={day} class={`small ${css.day} ${css.dayOff}`}>
                        {day}
                      </span>
                    ))}
                  </>,
                )}
                {cell('objection', status(person, 'objection'))}
                {answer.length > 0 &&
                  cell(
                    'answer',
                    answer.map((matter) => <p key={matter}>{matter}</p>),
                  )}
                {answer.length === 0 && <td />}
                {region ? cell('region', region) : <td />}
                {cell('file', file)}
                {cell('last', <span class={css.day}>{last}</span>)}
              </tr>
            ))}
        </tbody>
      </table>
      {rows.some(({ person }) => person.steps.some(({ via }) => via.length > 0)) && (
        <p class="small">* {review.hearsay}</p>
      )}
    </div>
  );
}
