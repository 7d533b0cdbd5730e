import type { Person } from '../lib/domain/record/owners';
import styles from './profile-choice.module.css';

/**
 * Chooses whose record is shown and added to. It shows nothing while nobody was named; the person without a label is
 * one to choose.
 */
export function ProfileChoice({
  people,
  chosen,
  words,
  onChoose,
}: {
  people: readonly Person[];
  chosen: string | null;
  words: { label: string; unnamed: string };
  onChoose(id: string | null): void;
}) {
  if (people.every(({ id }) => id === null)) return null;
  return (
    <label class={styles.choice} data-field="profile">
      <span>{words.label}</span>
      <select value={chosen ?? ''} onChange={(event) => onChoose(event.currentTarget.value || null)}>
        {people.map(({ id, label }) => (
          <option key={id} value={id ?? ''} dir="auto">
            {label ?? words.unnamed}
          </option>
        ))}
      </select>
    </label>
  );
}
