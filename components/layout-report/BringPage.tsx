import type { LayoutReportWords } from '../../lib/words/layout-report';
import { FileChoice } from '../record/FileChoice';

export interface BringPageProps {
  words: LayoutReportWords['layoutReport'];
  kinds: readonly (keyof LayoutReportWords['layoutReport']['kinds'])[];
  kind: string;
  /** What a copy lacks in this browser. */
  loses: string;
  onKind(kind: keyof LayoutReportWords['layoutReport']['kinds']): void;
  onFiles(files: File[]): void;
  onPaste(clipboard: DataTransfer | null): void;
}

/** Which page it is, and the two ways to bring it: as a file, or from the clipboard. */
export function BringPage({ words, kinds, kind, loses, onKind, onFiles, onPaste }: BringPageProps) {
  const steps = (lines: readonly string[]) => (
    <ol class="how">
      {lines.map((line) => (
        <li key={line}>{line}</li>
      ))}
    </ol>
  );
  return (
    <>
      <fieldset class="card page-kinds">
        <legend>{words.which}</legend>
        {kinds.map((one) => (
          <label key={one}>
            <input type="radio" name="page-kind" checked={one === kind} onChange={() => onKind(one)} />
            {words.kinds[one]}
          </label>
        ))}
      </fieldset>
      <section class="stacked" aria-labelledby="bring-page">
        <h2 id="bring-page">{words.bring}</h2>
        <div class="ways">
          <section class="card" aria-labelledby="as-file">
            <h3 id="as-file">{words.file.title}</h3>
            {steps(words.file.steps)}
            <div class="acts">
              <FileChoice
                label={words.file.choose}
                accept=".html,.htm,.xhtml,.mhtml,.mht,.webarchive"
                onFiles={onFiles}
              />
            </div>
            <p class="small">{words.file.note}</p>
          </section>
          <section class="card" aria-labelledby="as-copy">
            <h3 id="as-copy">{words.paste.title}</h3>
            {steps(words.paste.steps)}
            <label>
              {words.paste.label}
              <textarea
                rows={2}
                value=""
                autocomplete="off"
                spellcheck={false}
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
            <p class="small">{loses}</p>
          </section>
        </div>
      </section>
    </>
  );
}
