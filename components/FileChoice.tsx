import { useRef } from 'preact/hooks';
import { bearsFiles, useDrop } from './drop';
import styles from './file-choice.module.css';

/**
 * A button by which the person gives files, and while it can be seen the page takes them dropped as well; the browser's own,
 * restyled by label so that it speaks their language.
 */
export function FileChoice({
  label,
  several = false,
  // Windows' editor, mail and telephones put `.txt` behind a file's own ending.
  accept = '.json,.txt,application/json',
  onFiles,
}: {
  label: string;
  several?: boolean;
  /** Which files are offered, in the form that the browser's own field takes. */
  accept?: string;
  onFiles(files: File[]): void;
}) {
  const field = useRef<HTMLInputElement>(null);
  useDrop({
    isFor: bearsFiles,
    // A browser need not tell how many are carried before they are dropped.
    takes: ({ items, files }) =>
      (several || Math.max(items.length, files.length) < 2) && field.current?.checkVisibility?.() !== false,
    onDrop: ({ files }) => files.length > 0 && onFiles([...files]),
  });
  return (
    <label class={`button ${styles.choice}`}>
      {label}
      <input
        ref={field}
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
