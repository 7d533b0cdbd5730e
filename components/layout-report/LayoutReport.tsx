import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import { type PageKind, places, recognizePage } from '../../lib/sites/linkedin/addresses';
import { layoutReport } from '../../lib/sites/linkedin/layout-report';
import { BackArrow } from '../BackArrow';
import type { Desk } from '../desk';
import { useDoors } from '../doors';
import { bearsFiles, useDrop } from '../drop';
import { useLastBegun } from '../once';
import { useTexts } from '../texts';
import { BringPage } from './BringPage';
import { type Brought, fromClipboard, fromFiles, type Problem } from './brought';
import styles from './layout-report.module.css';
import { ReportSheet } from './ReportSheet';

/**
 * What the person brought last and the report on it, or why there is none.
 * @param named the kind of page that the address of this view names; the setting where it names none
 */
function useReport(named: string) {
  const { version, builtFor } = useDoors();
  const [kind, setKind] = useState<PageKind>(() =>
    Object.hasOwn(places, named) ? (named as PageKind) : 'setting',
  );
  const [problem, setProblem] = useState<Problem | null>(null);
  const [brought, setBrought] = useState<Brought | null>(null);
  const report = useMemo(
    () =>
      brought &&
      layoutReport(brought.page, {
        kind,
        by: brought.by,
        address: brought.address,
        version: version(),
        build: builtFor(),
        caseId: rules.id,
        edition: rules.edition,
      }),
    [brought, kind],
  );
  const take = (got: Brought | Problem) => {
    const isPage = 'page' in got;
    setProblem(isPage ? null : got);
    setBrought(isPage ? got : null);
    const known = isPage && got.address && recognizePage(got.address);
    if (known) setKind(known);
  };
  return { kind, setKind, problem, brought, report, take };
}

/** The report on a page that the person brings: read in memory, shown whole, stored and sent nowhere. */
export default function LayoutReport({ desk, page }: { desk: Desk; page: string }) {
  const { builtFor, copyText } = useDoors();
  const words = useTexts('layout-report', desk.language);
  const { kind, setKind, problem, brought, report, take } = useReport(page);
  const head = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => head.current?.focus(), [words !== null]);
  const whenLast = useLastBegun();
  const open = (files: readonly File[]) => void whenLast(fromFiles(files), take);
  const paste = (data: DataTransfer | null) => void whenLast(Promise.resolve(fromClipboard(data)), take);
  // A page's part that was marked and carried over; files go to the button's choice.
  useDrop({ isFor: (data) => !bearsFiles(data), onDrop: paste });

  if (!words) return null;
  return (
    <div class={styles.page} data-layout-report>
      <header>
        <p>
          <a href="#/steps/switch-off">
            <BackArrow />
            {words.back}
          </a>
        </p>
        <h1 tabIndex={-1} ref={head}>
          {words.title}
        </h1>
        <p>{words.lead}</p>
      </header>
      <BringPage
        words={words}
        kind={kind}
        build={builtFor() === 'firefox' ? 'firefox' : 'chrome'}
        onKind={setKind}
        onFiles={open}
        onPaste={paste}
      />
      {problem && (
        <p role="alert" data-problem={problem.why}>
          {words.problems[problem.why]}
        </p>
      )}
      {brought && report && (
        <ReportSheet
          key={brought.page}
          words={words}
          remarks={[
            brought.address && recognizePage(brought.address) !== kind && words.elsewhere,
            !report.familiar && words.unfamiliar,
            report.shortened && words.shortened,
          ].filter((remark) => remark !== false && remark !== null)}
          text={report.text}
          onCopy={copyText}
        />
      )}
    </div>
  );
}
