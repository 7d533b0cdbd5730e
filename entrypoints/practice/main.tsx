import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../components/theme.css';
import '../../components/practice/practice.css';
import { type PracticePage, PracticeSite } from '../../components/practice/PracticeSite';
import { loadCaseWords } from '../../lib/cases';
import { nextTick, type RecordEvent, recordVersion } from '../../lib/domain/record';
import { latestChoice, type Status, standing } from '../../lib/domain/standing';
import { pickLanguage } from '../../lib/extension/guide-cache';
import { readRecord } from '../../lib/extension/record-store';
import { guide } from '../../lib/guide/guide';
import { host, recognizePage } from '../../lib/sites/linkedin/addresses';
import { concerns, readPage } from '../../lib/sites/linkedin/ai-training';
import { printed } from '../../lib/sites/linkedin/printed';
import { loadPracticeWords, type PracticeWords } from '../../lib/words/practice';

/** Where each made-up page stands; the same paths as LinkedIn's, so that the same detector reads them. */
const paths: Record<PracticePage, string> = {
  list: '/mypreferences/d/categories/privacy',
  setting: '/mypreferences/d/settings/data-for-ai-improvement',
  form: '/help/linkedin/ask/TS-DPRO',
};

/** The address the page stands for: the path behind `#`, on LinkedIn's host. */
const address = () => `https://${host}${location.hash.slice(1) || paths.list}`;

/** The made-up account and its record: in this tab's session only, apart from the person's own. */
interface Practised {
  on: boolean;
  events: RecordEvent[];
}
const key = 'practice';
const load = crypto.randomUUID();

const read = (): Practised => {
  try {
    const { on, events } = JSON.parse(sessionStorage.getItem(key) ?? '');
    if (typeof on === 'boolean' && Array.isArray(events)) return { on, events };
  } catch {
    // Nothing there yet, or nothing of ours: practice starts over.
  }
  return { on: true, events: [] };
};

const write = (practised: Practised) => sessionStorage.setItem(key, JSON.stringify(practised));

const statusOf = ({ events }: Practised): Status =>
  standing(events, {
    steps: [{ step: 'switch-off', applies: true, setting: 'ai-training' }],
    profile: null,
  })[0]?.status ?? 'todo';

function Practice({
  words,
  labels,
}: {
  words: PracticeWords;
  labels: Parameters<typeof PracticeSite>[0]['labels'];
}) {
  const [page, setPage] = useState(() => recognizePage(new URL(address())) ?? 'list');
  const [practised, setPractised] = useState(read);

  useEffect(() => {
    const changed = () => {
      setPage(recognizePage(new URL(address())) ?? 'list');
      setPractised(read());
    };
    addEventListener('hashchange', changed);
    addEventListener('practised', changed);
    return () => {
      removeEventListener('hashchange', changed);
      removeEventListener('practised', changed);
    };
  }, []);

  const keep = (next: Practised) => {
    write(next);
    setPractised(next);
  };
  const status = statusOf(practised);

  return (
    <>
      <header class="practice-notice">
        <h1>{words.title}</h1>
        <p>{words.notice}</p>
      </header>
      <PracticeSite
        page={page}
        paths={paths}
        labels={labels}
        words={words}
        on={practised.on}
        onFlip={(on) => keep({ ...practised, on })}
        onGo={(to) => {
          location.hash = paths[to];
        }}
      />
      <section class="practice-result" aria-labelledby="practice-result">
        <p role="status" data-step="switch-off" data-status={status}>
          <strong id="practice-result">{words.resultTitle}: </strong>
          {words.result[status]}
        </p>
        <button type="button" onClick={() => location.reload()}>
          {words.reload}
        </button>
        <button
          type="button"
          onClick={() => {
            sessionStorage.removeItem(key);
            location.hash = paths.list;
            location.reload();
          }}
        >
          {words.reset}
        </button>
      </section>
    </>
  );
}

const languages = Object.keys(printed) as (keyof typeof printed)[];
const { events } = await readRecord().catch(() => ({ events: [] as RecordEvent[] }));
const language = pickLanguage([latestChoice(events, null).language, navigator.language], languages);
const [words, caseWords] = await Promise.all([loadPracticeWords(language), loadCaseWords(language)]);
const labels = { language, ...printed[language as keyof typeof printed] };

document.documentElement.lang = language;
document.title = words.title;
render(<Practice words={words} labels={labels} />, document.getElementById('practice') as HTMLElement);

let told: string | undefined;
guide(document, {
  chosen: {
    mode: 'highlight',
    language,
    direction: 'ltr',
    sentences: { states: caseWords.callout, labels: caseWords.calloutLabels },
  },
  site: { recognizePage, readPage, concerns },
  address,
  report: (state) => {
    if (state === told) return;
    told = state;
    const { on, events } = read();
    const now = Date.now();
    const reading: RecordEvent = {
      id: crypto.randomUUID(),
      tick: nextTick(events.at(-1)?.tick ?? 0, now),
      at: new Date(now).toISOString(),
      profile: null,
      v: recordVersion,
      kind: 'reading',
      setting: 'ai-training',
      state,
      load,
      page: 'setting',
    };
    write({ on, events: [...events, reading] });
    dispatchEvent(new Event('practised'));
  },
});
