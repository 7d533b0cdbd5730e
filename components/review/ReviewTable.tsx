import type { ReviewedProfile } from '../../lib/domain/review';
import type { Status } from '../../lib/domain/standing';
import type { RecordWords } from '../../lib/words/record';
import { StatusSign } from '../StatusSign';

/** One person of one file, with the texts made. */
export interface ReviewRow {
  key: string;
  /** The file's number among those that are open. */
  file: number;
  person: ReviewedProfile;
  label: string;
  region: string;
  /** How LinkedIn's answer stands, in words. */
  answer: string;
  /** Titles of what is not done. */
  missing: string[];
  last: string;
}

/** Everyone in the open files, one line each: how far they are, and how it is known. */
export function ReviewTable({
  rows,
  statuses,
  words: { review },
  onOpen,
}: {
  rows: readonly ReviewRow[];
  statuses: Record<Status, string>;
  words: RecordWords;
  onOpen(key: string): void;
}) {
  const status = (person: ReviewedProfile, step: string) => {
    const found = person.steps.find((one) => one.step === step);
    if (!found) return null;
    return (
      <span class="told-status" data-status={found.status}>
        <StatusSign status={found.status} />
        {statuses[found.status]}
        {found.hearsay && <abbr title={review.hearsay}>*</abbr>}
      </span>
    );
  };
  return (
    <div class="table-frame">
      <table class="review-table">
        <thead>
          <tr>
            <th scope="col">{review.label}</th>
            <th scope="col">{review.file}</th>
            <th scope="col">{review.region}</th>
            <th scope="col">{review.switch}</th>
            <th scope="col">{review.objection}</th>
            <th scope="col">{review.answer}</th>
            <th scope="col">{review.missing}</th>
            <th scope="col">{review.last}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, file, person, label, region, answer, missing, last }) => (
            <tr key={key} data-person={label} data-overdue={person.overdue || undefined}>
              <th scope="row">
                <button type="button" class="plain" onClick={() => onOpen(key)}>
                  <bdi>{label}</bdi>
                </button>
              </th>
              <td>{file}</td>
              <td>{region}</td>
              <td>{status(person, 'switch-off')}</td>
              <td>{status(person, 'objection')}</td>
              <td>{answer}</td>
              <td>{missing.join(', ')}</td>
              <td>{last}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {rows.some(({ person }) => person.steps.some(({ hearsay }) => hearsay)) && (
        <p class="small">* {review.hearsay}</p>
      )}
    </div>
  );
}
