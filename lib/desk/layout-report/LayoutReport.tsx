import { useEffect, useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import '../../../components/layout-report/layout-report.css';
import { BringPage } from '../../../components/layout-report/BringPage';
import { ReportSheet } from '../../../components/layout-report/ReportSheet';
import { linkedinAiTrainingRules as rules } from '../../cases';
import { builtFor, extensionVersion } from '../../extension/about';
import { type PageKind, recognizePage } from '../../sites/linkedin/addresses';
import { layoutReport } from '../../sites/linkedin/layout-report';
import { fill, plural } from '../../words/format';
import { type LayoutReportWords, loadLayoutReportWords } from '../../words/layout-report';
import type { Desk } from '../desk';
import { type Brought, fromClipboard, fromFiles, type Problem } from './brought';

const kinds: readonly PageKind[] = ['setting', 'list', 'form'];

/** The report on a page that the person brings: read in memory, shown whole, stored and sent nowhere. */
export default function LayoutReport({ desk, page }: { desk: Desk; page: string }) {
  const { language } = desk;
  const [words, setWords] = useState<LayoutReportWords | null>(null);
  const [kind, setKind] = useState<PageKind>(() => kinds.find((one) => one === page) ?? 'setting');
  const [problem, setProblem] = useState<Problem | null>(null);
  const [reading, setReading] = useState(false);
  const [brought, setBrought] = useState<Brought | null>(null);
  const [said, setSaid] = useState('');
  const head = useRef<HTMLHeadingElement>(null);
  const report = useMemo(
    () =>
      brought &&
      layoutReport(brought.page, {
        kind,
        by: brought.by,
        address: brought.address,
        version: extensionVersion(),
        build: builtFor(),
        caseId: rules.id,
        edition: rules.edition,
      }),
    [brought, kind],
  );

  useEffect(() => {
    let current = true;
    void loadLayoutReportWords(language).then((loaded) => current && setWords(loaded));
    return () => {
      current = false;
    };
  }, [language]);
  useLayoutEffect(() => head.current?.focus(), [words !== null]);

  const take = (got: Brought | Problem) => {
    setReading(false);
    setSaid('');
    if ('why' in got) {
      setProblem(got);
      setBrought(null);
      return;
    }
    setProblem(null);
    setBrought(got);
    const known = got.address && recognizePage(got.address);
    if (known) setKind(known);
  };
  const open = (files: readonly File[]) => {
    setReading(true);
    setProblem(null);
    void fromFiles(files).then(take);
  };
  // Wherever it is dropped: else the browser would leave this page for the file.
  useEffect(() => {
    const over = (event: DragEvent) => event.preventDefault();
    const drop = (event: DragEvent) => {
      event.preventDefault();
      const files = [...(event.dataTransfer?.files ?? [])];
      if (files.length) open(files);
      else take(fromClipboard(event.dataTransfer));
    };
    document.addEventListener('dragover', over);
    document.addEventListener('drop', drop);
    return () => {
      document.removeEventListener('dragover', over);
      document.removeEventListener('drop', drop);
    };
  }, []);

  if (!words) return null;
  const { layoutReport: texts } = words;
  const build = builtFor() === 'firefox' ? 'firefox' : 'chrome';
  const address = brought?.address ?? null;
  return (
    <div class="layout-report">
      <header>
        <p class="small">
          <a href="#/steps/switch-off">{texts.back}</a>
        </p>
        <h1 tabIndex={-1} ref={head}>
          {texts.title}
        </h1>
        <p>{texts.lead}</p>
      </header>
      <BringPage
        words={texts}
        kinds={kinds}
        kind={kind}
        loses={texts.paste.loses[build]}
        onKind={(chosen) => {
          setKind(chosen);
          setSaid('');
        }}
        onFiles={open}
        onPaste={(clipboard) => take(fromClipboard(clipboard))}
      />
      {reading && <p role="status">{texts.reading}</p>}
      {problem && (
        <p class="problem" role="alert" data-problem={problem.why}>
          {fill(texts.problems[problem.why], {
            n:
              problem.why === 'large'
                ? new Intl.NumberFormat(language).format(Math.ceil(problem.bytes / 1e6))
                : '',
          })}
        </p>
      )}
      {brought && report && (
        <ReportSheet
          key={brought.page}
          words={texts}
          made={plural(language, texts.lines, report.lines, {
            name: brought.name === null ? texts.pasted : `\u2068${brought.name}\u2069`,
          })}
          remarks={[
            address && recognizePage(address) !== kind && texts.elsewhere,
            !report.familiar && texts.unfamiliar,
            report.shortened && texts.shortened,
          ].filter((remark) => remark !== false && remark !== null)}
          text={report.text}
          said={said}
          onCopy={async (shown) => {
            try {
              await navigator.clipboard.writeText(report.text);
              setSaid(texts.copied);
            } catch {
              getSelection()?.selectAllChildren(shown);
              setSaid(texts.copyFailed);
            }
          }}
        />
      )}
    </div>
  );
}
