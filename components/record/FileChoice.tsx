/** A button by which the person gives files; the browser's own, restyled by label so that it speaks their language. */
export function FileChoice({
  label,
  several = false,
  onFiles,
}: {
  label: string;
  several?: boolean;
  onFiles(files: File[]): void;
}) {
  return (
    <label class="file-choice button">
      {label}
      <input
        type="file"
        class="visually-hidden"
        accept=".json,application/json"
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
