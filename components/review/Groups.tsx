import { type ReviewGroup, reviewGroups } from '../../lib/domain/objection/review';
import type { RecordWords } from '../../lib/locales';
import { GroupSign } from './GroupSign';
import css from './review.module.css';

/** How many stand where, at a glance; each count is also the filter for its people. */
export function Groups({
  counts,
  total,
  chosen,
  words: { review },
  onChoose,
}: {
  /** In figures, as the reader's language writes them. */
  counts: Record<ReviewGroup, string>;
  total: string;
  chosen: ReviewGroup | null;
  words: RecordWords;
  onChoose(group: ReviewGroup | null): void;
}) {
  return (
    <fieldset class={css.reviewGroups} data-groups>
      <legend class="small">{review.show}</legend>
      {[null, ...reviewGroups].map((group) => (
        <label key={group} data-group={group ?? 'all'}>
          <input
            type="radio"
            class="visually-hidden"
            name="review-group"
            value={group ?? 'all'}
            checked={chosen === group}
            onChange={() => onChoose(group)}
          />
          <strong>{group ? counts[group] : total}</strong>
          <span>
            {group && <GroupSign group={group} />}
            {group ? review.groups[group].name : review.everyone}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
