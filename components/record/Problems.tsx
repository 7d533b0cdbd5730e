import css from './record.module.css';
/** What is wrong with a file, one sentence for each kind of fault. It shows nothing where nothing is wrong. */
export function Problems({ sentences }: { sentences: readonly string[] }) {
  if (!sentences.length) return null;
  return (
    <div role="alert">
      <ul class={css.problems} data-problems>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
    </div>
  );
}
