import { render } from 'preact';
import { useEffect, useMemo, useRef } from 'preact/hooks';
import type { Case } from '../../lib/domain/case/case';
import { filterAddress, readFilter } from '../../lib/domain/record/record-lines';
import type { ChecklistWords, RecordWords } from '../../lib/locales';
import { plural } from '../../lib/locales/format';
import { Boundary } from '../Boundary';
import type { Desk } from '../desk';
import { useDoors } from '../doors';
import { loadClaims } from '../Evidence';
import { useTexts } from '../texts';
import { Asks } from './Asks';
import { BringIn } from './BringIn';
import { Dossier } from './Dossier';
import { Entries } from './Entries';
import css from './record.module.css';
import { Standing } from './Standing';
import { SwitchOverTime } from './SwitchOverTime';
import { SyncCard } from './SyncCard';
import { TakeAlong } from './TakeAlong';
import { type Telling, tellingOf } from './telling';
import { Unnamed } from './Unnamed';
import { Waiting } from './Waiting';

/** The record: how it stands today, all that was seen and said, the switch over time, and every way in and out. */
export default function RecordSection({
  desk,
  words,
  rest = '',
}: {
  desk: Desk;
  words: ChecklistWords;
  /** Which entries the address asks for. */
  rest?: string;
}) {
  const recordWords = useTexts('record', desk.language);
  if (!recordWords) return null;
  return <Whole desk={desk} title={words.checklist.sections.record} words={recordWords} asked={rest} />;
}

function Whole({
  desk,
  title,
  words,
  asked,
}: {
  desk: Desk;
  title: string;
  words: RecordWords;
  asked: string;
}) {
  const { language, record, profiles, caseWords } = desk;
  const { events } = record;
  const telling = useMemo(
    () => tellingOf(events, { language, words, caseWords }),
    [events, language, words, caseWords],
  );
  const onPrint = useDossier(desk, telling);
  return (
    <div class="record-page">
      <header>
        <h1>{title}</h1>
        <p>{words.record.lead}</p>
      </header>
      <div class={css.columns}>
        <div class={css.stack}>
          <Boundary of={record}>
            <Asks desk={desk} words={words} telling={telling} />
          </Boundary>
          <Boundary of={record}>
            <Unnamed desk={desk} words={words} />
          </Boundary>
          <Boundary of={record}>
            <Waiting desk={desk} words={words} telling={telling} />
          </Boundary>
          <Boundary of={record}>
            <Standing desk={desk} words={words} />
          </Boundary>
          <Boundary of={record}>
            <Entries
              events={events}
              profiles={profiles}
              words={words}
              telling={telling}
              asked={readFilter(asked)}
              onFilter={(filter) => {
                const address = filterAddress(filter);
                location.replace(`#/record${address && `/${address}`}`);
              }}
            />
          </Boundary>
          <Boundary of={record}>
            <SwitchOverTime desk={desk} words={words} />
          </Boundary>
          {record.aside > 0 && (
            <p class="failed">{plural(language, desk.words.notices.aside, record.aside)}</p>
          )}
          {record.later > 0 && <p>{plural(language, desk.words.notices.later, record.later)}</p>}
        </div>
        <div class={css.stack}>
          <Boundary of={record}>
            <TakeAlong desk={desk} words={words} onPrint={onPrint} />
          </Boundary>
          <Boundary of={record}>
            <BringIn desk={desk} words={words} />
          </Boundary>
          <Boundary of={record}>
            <SyncCard desk={desk} words={words} />
          </Boundary>
        </div>
      </div>
    </div>
  );
}

/**
 * Puts the dossier on the page while it is being printed, however that was asked for, and only then: it holds every
 * entry, and would slow the page down.
 * @returns asks for the print
 */
function useDossier(desk: Desk, telling: Telling): () => void {
  const { version } = useDoors();
  const latest = useRef({ desk, telling });
  latest.current = { desk, telling };
  const facts = useRef<Pick<Case, 'claims' | 'sources'> | null>(null);
  const load = async () => {
    facts.current ??= await loadClaims();
  };
  useEffect(() => {
    void load().catch(() => {});
    const root = document.createElement('div');
    root.className = 'dossier-root';
    document.body.append(root);
    const put = () => render(<Dossier {...latest.current} version={version()} facts={facts.current} />, root);
    const take = () => render(null, root);
    addEventListener('beforeprint', put);
    addEventListener('afterprint', take);
    return () => {
      removeEventListener('beforeprint', put);
      removeEventListener('afterprint', take);
      take();
      root.remove();
    };
  }, []);
  return () => void load().then(print, print);
}
