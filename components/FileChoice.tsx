import styles from './file-choice.module.css';

/** A button by which the person gives files; the browser's own, restyled by label so that it speaks their language. */
export function FileChoice({
  label,
  several = false,
  accept = '.json,application/json',
  onFiles,
}: {
  label: string;
  several?: boolean;
  /** Which files are offered, in the form that the browser's own field takes. */
  accept?: string;
  onFiles(files: File[]): void;
}) {
  return (
    <label class={`button ${styles.choice}`}>
      {label}
      <input
        type="file"
        class="visually-hidden"
        accept={accept}
        multiple={several}
        onChange={(event) => {
          const input = event.currentTarget;
          const files = [...(input.files ?? [])];
          // The same file may be chosen again, after it was changed.
          input.value = '';
          if (files.length) onFiles(files);
        }}
      />
    </label>
  );
}
