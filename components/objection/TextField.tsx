import { useId } from 'preact/hooks';

/** A text of the person's own: one line or several, in any direction, never looked at. */
export function TextField({
  label,
  value,
  note,
  lines = 1,
  name,
  onChange,
}: {
  label: string;
  value: string;
  note?: string | undefined;
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
    'aria-describedby': note ? `${id}-note` : undefined,
  };
  return (
    <div class="field" data-field={name}>
      <label for={id}>{label}</label>
      {lines > 1 ? (
        <textarea {...shared} rows={lines} onInput={(event) => onChange(event.currentTarget.value)} />
      ) : (
        <input {...shared} type="text" onInput={(event) => onChange(event.currentTarget.value)} />
      )}
      {note && (
        <p class="small" id={`${id}-note`}>
          {note}
        </p>
      )}
    </div>
  );
}
