import { useId } from 'preact/hooks';
import css from './objection.module.css';

/** A text of the person's own: one line or several, in any direction, never looked at. */
export function TextField({
  label,
  value,
  note,
  problem = null,
  lines = 1,
  name,
  onChange,
}: {
  label: string;
  value: string;
  note?: string | undefined;
  /** Why it cannot be kept as it is typed, in a sentence. */
  problem?: string | null;
  lines?: number;
  /** For tests and styles. */
  name: string;
  onChange(text: string): void;
}) {
  const id = useId();
  const shared = {
    id,
    value,
    dir: 'auto' as const,
    autocomplete: 'off' as const,
    'aria-describedby': note || problem ? `${id}-note` : undefined,
    'aria-invalid': problem !== null,
  };
  return (
    <div class={css.field} data-field={name}>
      <label for={id}>{label}</label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input {...shared} type="text" onInput={(event) => onChange(event.currentTarget.value)} />
      )}
      {(note || problem) && (
        <p class={problem ? 'failed' : 'small'} role="status" id={`${id}-note`}>
          {problem ?? note}
        </p>
      )}
    </div>
  );
}
