import { useId } from 'preact/hooks';
import css from './objection.module.css';

/** A day, asked for; what is wrong with it stands under it, in words. */
export function DateField({
  label,
  value,
  note,
  there,
  problem,
  name,
  onChange,
}: {
  label: string;
  /** ISO date, or empty. */
  value: string;
  note?: string | null | undefined;
  /** Which day it is where LinkedIn's time is counted, where that is another. */
  there?: string | null | undefined;
  /** A sentence, or null. */
  problem?: string | null | undefined;
  /** For tests and styles. */
  name: string;
  onChange(day: string): void;
}) {
  const id = useId();
  return (
    <div class={css.field} data-field={name}>
      <label for={id}>{label}</label>
      <input
        id={id}
        type="date"
        value={value}
        aria-invalid={problem ? true : undefined}
        aria-describedby={`${id}-note`}
        onInput={(event) => onChange(event.currentTarget.value)}
      />
      <div id={`${id}-note`}>
        {problem ? (
          <p class="failed small" role="alert">
            {problem}
          </p>
        ) : (
          note && <p class="small">{note}</p>
        )}
        {there && (
          <p class="small" data-today-there>
            {there}
          </p>
        )}
      </div>
    </div>
  );
}
