import { type ReviewGroup, reviewGroups } from '../../lib/domain/objection/review';
import type { RecordWords } from '../../lib/locales';
import { GroupSign } from './GroupSign';
import css from './review.module.css';

/** How many stand where, at a glance, those who need the reader first; each count is also the filter for its people. */
export function Groups({
  counts,
  total,
  figure,
  chosen,
  words: { review },
  onChoose,
}: {
  counts: Record<ReviewGroup, number>;
  total: number;
  /** A count as the reader's language writes it. */
  figure(count: number): string;
  chosen: ReviewGroup | null;
  words: RecordWords;
  onChoose(group: ReviewGroup | null): void;
}) {
  return (
    <fieldset class={css.reviewGroups} data-groups>
      <legend class="small">{review.show}</legend>
      {[...reviewGroups, null].map((group) => (
        <label
          key={group}
          data-group={group ?? 'all'}
          data-none={(group && counts[group] === 0) || undefined}
        >
          <input
            type="radio"
            class="visually-hidden"
            name="review-group"
            value={group ?? 'all'}
            checked={chosen === group}
            onChange={() => onChoose(group)}
          />
          <strong>{figure(group ? counts[group] : total)}</strong>
          {group && <GroupSign group={group} />}
          <span>{group ? review.groups[group].name : review.everyone}</span>
        </label>
      ))}
    </fieldset>
  );
}
