import type { LayoutReportWords } from '../../lib/locales';
import { FileChoice } from '../FileChoice';
import styles from './layout-report.module.css';

type Words = LayoutReportWords;
type Kind = keyof Words['kinds'];

/** Which page it is, and the two ways to bring it: as a file, or from the clipboard. */
export function BringPage({
  words,
  kind: chosen,
  build,
  onKind,
  onFiles,
  onPaste,
}: {
  words: Words;
  kind: Kind;
  /** The browser, for what a copy lacks in it. */
  build: keyof Words['loses'];
  onKind(kind: Kind): void;
  onFiles(files: File[]): void;
  onPaste(clipboard: DataTransfer | null): void;
}) {
  const steps = (lines: readonly string[]) => (
    <ol class={styles.how}>
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
  return (
    <>
      <fieldset class="card">
        <legend>{words.which}</legend>
        {(Object.keys(words.kinds) as Kind[]).map((kind) => (
          <label key={kind}>
            <input type="radio" name="page" checked={kind === chosen} onChange={() => onKind(kind)} />
            {words.kinds[kind]}
          </label>
        ))}
      </fieldset>
      <section class="card" aria-labelledby="as-file">
        <h2 id="as-file">{words.file}</h2>
        {steps(words.save)}
        <div class="acts">
          {/* A page is saved with a folder beside it, and both may be dropped. */}
          <FileChoice label={words.choose} several accept=".html,.htm,.mhtml,.mht" onFiles={onFiles} />
        </div>
        <p class="small">{words.keep}</p>
      </section>
      <section class="card" aria-labelledby="as-copy">
        <h2 id="as-copy">{words.paste}</h2>
        {steps(words.copying)}
        <label>
          {words.field}
          <textarea
            value=""
            onInput={(event) => {
              event.currentTarget.value = '';
            }}
            onPaste={(event) => {
              // What is pasted is read and never stands in this page.
              event.preventDefault();
              onPaste(event.clipboardData);
            }}
          />
        </label>
        <p class="small">{words.loses[build]}</p>
      </section>
    </>
  );
}
