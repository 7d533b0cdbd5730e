import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { LayoutReportWords } from '../../lib/locales';
import { ReadOut } from '../ReadOut';
import styles from './layout-report.module.css';

/**
 * The whole report as it will be passed on, what it holds, and where to take it. It takes the focus when it is made.
 */
export function ReportSheet({
  words,
  remarks,
  text,
  onCopy,
}: {
  words: LayoutReportWords;
  /** What the person should know of this one before passing it on. */
  remarks: readonly string[];
  text: string;
  /** Puts a text on the clipboard; fails where the browser does not let it. */
  onCopy(text: string): Promise<void>;
}) {
  const head = useRef<HTMLHeadingElement>(null);
  const shown = useRef<HTMLPreElement>(null);
  const [copied, setCopied] = useState<{ text: string; ok: boolean } | null>(null);
  useLayoutEffect(() => head.current?.focus(), []);
  const copy = async () => {
    try {
      await onCopy(text);
      setCopied({ text, ok: true });
    } catch {
      if (shown.current) getSelection()?.selectAllChildren(shown.current);
      setCopied({ text, ok: false });
    }
  };
  return (
    <div class="card">
      <h2 id="report" tabIndex={-1} ref={head}>
        {words.report}
      </h2>
      {remarks.map((remark) => (
        <p key={remark}>
          <strong>{remark}</strong>
        </p>
      ))}
      <p>{words.holds}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: it scrolls, so the keyboard has to get there. */}
      <section class={styles.frame} aria-labelledby="report" tabIndex={0}>
        <pre lang="en" dir="ltr" data-report="layout" ref={shown}>
          {text}
        </pre>
      </section>
      <div class="acts">
        <button type="button" class="primary" data-act="copy-report" onClick={() => void copy()}>
          {words.copy}
        </button>
        <ReadOut inline of={copied}>
          {copied?.text === text && (copied.ok ? words.copied : words.copyFailed)}
        </ReadOut>
      </div>
      <p>{words.where}</p>
    </div>
  );
}
