import { useLayoutEffect, useRef } from 'preact/hooks';
import type { LayoutReportWords } from '../../lib/words/layout-report';

export interface ReportSheetProps {
  words: LayoutReportWords['layoutReport'];
  /** How long it is, and what it was made from. */
  made: string;
  /** What the person should know of this one before passing it on. */
  remarks: readonly string[];
  text: string;
  /** Whether it was copied last, and how that ended. */
  said: string;
  /** Copies the report; is given where it stands, to be selected where the browser does not copy. */
  onCopy(shown: HTMLElement): void;
}

/** The whole report as it will be passed on, what it holds, and where to take it. It takes the focus when it is made. */
export function ReportSheet({ words, made, remarks, text, said, onCopy }: ReportSheetProps) {
  const head = useRef<HTMLHeadingElement>(null);
  const shown = useRef<HTMLPreElement>(null);
  useLayoutEffect(() => head.current?.focus(), []);
  return (
    <section class="card report-sheet" aria-labelledby="report">
      <h2 id="report" tabIndex={-1} ref={head}>
        {words.report}
      </h2>
      <p>{made}</p>
      {remarks.map((remark) => (
        <p key={remark} class="remark">
          {remark}
        </p>
      ))}
      <p>{words.holds}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to get there. */}
      <section class="report-frame" aria-label={words.whole} tabIndex={0}>
        <pre lang="en" dir="ltr" data-report="layout" ref={shown}>
          {text}
        </pre>
      </section>
      <p class="small">{words.limits}</p>
      <div class="acts">
        <button
          type="button"
          class="primary"
          data-act="copy-report"
          onClick={() => shown.current && onCopy(shown.current)}
        >
          {words.copy}
        </button>
        <span role="status">{said}</span>
      </div>
      <p>{words.where}</p>
    </section>
  );
}
