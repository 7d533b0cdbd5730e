import { type ComponentChildren, render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import '../../components/theme.css';
import '../../components/steps.css';
import { Checklist } from '../../components/Checklist';
import { ClaimList } from '../../components/ClaimList';
import { GuidanceChoice } from '../../components/GuidanceChoice';
import { LanguageChoice } from '../../components/LanguageChoice';
import { Notice } from '../../components/Notice';
import { RegionChoice } from '../../components/RegionChoice';
import { StepRing, taken } from '../../components/StepRing';
import { type CaseWords, loadCaseWords, linkedinAiTrainingRules as rules } from '../../lib/cases';
import {
  type Case,
  type Claim,
  claimApplies,
  claimIsStale,
  regionFacts,
  type StepForRegion,
  stepsFor,
} from '../../lib/domain/case';
import type { PageReport } from '../../lib/domain/page-report';
import { latestChoice, standing } from '../../lib/domain/standing';
import { pickLanguage } from '../../lib/extension/guide-cache';
import { askPage, type Saying, tellRecord } from '../../lib/extension/messages';
import { type ReadRecord, readRecord, watchRecord } from '../../lib/extension/record-store';
import {
  askAccess,
  type FrontTab,
  frontTab,
  goTo,
  hasAccess,
  reload,
  watchTabs,
} from '../../lib/extension/tabs';
import { hostPattern, places, recognizePage } from '../../lib/sites/linkedin/addresses';
import { languages, loadWords, type Words } from '../../lib/words';
import { dateInWords, plural } from '../../lib/words/format';

/** Where the person was in the popup, and the language to begin loading; not part of the record. */
const memory = {
  get open() {
    return localStorage.getItem('open');
  },
  set open(step: string | null) {
    if (step) localStorage.setItem('open', step);
    else localStorage.removeItem('open');
  },
  get language() {
    return localStorage.getItem('language');
  },
  set language(language: string | null) {
    if (language) localStorage.setItem('language', language);
  },
};

interface Texts {
  language: string;
  words: Words;
  caseWords: CaseWords;
}
const loadTexts = async (language: string): Promise<Texts> => {
  const [words, caseWords] = await Promise.all([loadWords(language), loadCaseWords(language)]);
  return { language, words, caseWords };
};

/** What stands in the way of guidance on the page in front, or what is seen there. */
interface Front {
  tab: FrontTab | null;
  access: boolean;
  report: PageReport | null;
}

async function lookAtFront(): Promise<Front> {
  const [tab, access] = await Promise.all([frontTab().catch(() => null), hasAccess(hostPattern)]);
  const onOurs = tab?.address && recognizePage(tab.address);
  return { tab, access, report: tab && onOurs ? await askPage(tab.id) : null };
}

function Popup({ texts: first, record: firstRecord }: { texts: Texts; record: ReadRecord | null }) {
  const [texts, setTexts] = useState(first);
  const [record, setRecord] = useState(firstRecord);
  const [front, setFront] = useState<Front | null>(null);
  const [failure, setFailure] = useState<'refused' | 'storage-full' | 'storage-failed' | null>(null);
  const [open, setOpen] = useState(memory.open);
  const [facts, setFacts] = useState<Pick<Case, 'claims' | 'sources'> | null>(null);
  const { language, words, caseWords } = texts;

  useEffect(() => {
    const look = () => void lookAtFront().then(setFront);
    look();
    const stops = [watchRecord(() => void readRecord().then(setRecord)), watchTabs(look)];
    return () => {
      for (const stop of stops) stop();
    };
  }, []);

  useEffect(() => {
    document.documentElement.lang = language;
    memory.language = language;
    render(
      <LanguageChoice
        chosen={language}
        languages={languages}
        label={words.language.label}
        onChoose={(chosen) => {
          void tell({ kind: 'language-chosen', language: chosen });
          void loadTexts(chosen).then(setTexts);
        }}
      />,
      document.getElementById('language') as HTMLElement,
    );
  }, [texts]);

  const tell = async (saying: Saying) => {
    const answer = await tellRecord(saying);
    setFailure(answer.ok ? null : answer.why);
  };

  if (!record)
    return (
      <p class="failed" role="alert">
        {words.notices.unreadable}
      </p>
    );

  const { region, guidance } = latestChoice(record.events, null);
  const steps = stepsFor(rules, region);
  const standings = standing(record.events, {
    steps: steps.map(({ id, applicable, setting }) => ({ step: id, applies: applicable, setting })),
    profile: null,
  });
  const own = standings.filter(({ status }) => status !== 'not-for-you');
  const count = own.filter(({ status }) => taken(status)).length;
  const nextStanding = own.find(({ status }) => !taken(status));
  const next = nextStanding && steps.find(({ id }) => id === nextStanding.step);
  const counted = plural(language, words.popup.count, count, { all: own.length });
  const date = (iso: string) => dateInWords(iso, language);
  const today = Temporal.Now.plainDateISO().toString();
  const where = region ? regionFacts(rules, region) : null;

  const evidence = (step: StepForRegion): ComponentChildren => {
    if (!facts) return null;
    const claims = step.claims
      .map((id) => facts.claims.find((claim) => claim.id === id))
      .filter((claim): claim is Claim => claim !== undefined && claimApplies(rules, claim, region, today));
    return claims.length ? (
      <ClaimList
        claims={claims}
        sources={facts.sources}
        caseWords={caseWords}
        words={words}
        date={date}
        stale={(claim) => claimIsStale(claim, today)}
      />
    ) : (
      <p class="small">{words.popup.advice}</p>
    );
  };
  const loadFacts = () => {
    if (!facts) void import('../../lib/cases').then(({ linkedinAiTraining }) => setFacts(linkedinAiTraining));
  };

  const list = (track: 'opt-out' | 'objection' | 'further') => (
    <Checklist
      track={track}
      steps={steps}
      standings={standings}
      caseWords={caseWords}
      words={words}
      date={date}
      open={open}
      onOpen={(step, isOpen) => {
        if (!isOpen && open !== step) return;
        memory.open = isOpen ? step : null;
        setOpen(memory.open);
      }}
      onSay={(step) => void tell({ kind: 'said-done', step })}
      onUndo={(step) => void tell({ kind: 'undone', step })}
      evidence={evidence}
      onEvidence={loadFacts}
    />
  );

  return (
    <>
      <section class="where" aria-label={words.popup.where}>
        <StepRing statuses={own.map(({ status }) => status)} label={counted} />
        <p>
          <strong>{counted}</strong>
          <br />
          <span class="small">{words.popup.tagline}</span>
        </p>
      </section>

      <section class="card next" data-next={next?.id ?? 'none'}>
        <p class="eyebrow">{words.popup.next}</p>
        <h2>{next ? caseWords.steps[next.id].title : words.popup.nothingNext}</h2>
        <p>{next ? caseWords.steps[next.id].why : words.popup.nothingNextWhy}</p>
        <div class="acts">
          <a class="button primary" href={next?.place.url ?? places.setting} target="_blank" rel="noreferrer">
            {words.popup.open}
          </a>
        </div>
      </section>

      {failure && (
        <p class="failed" role="alert">
          {words.notices[failure]}
        </p>
      )}
      {front && <InFront front={front} words={words} onChange={() => void lookAtFront().then(setFront)} />}

      {!guidance && (
        <section class="card" aria-labelledby="guidance-first">
          <h2 id="guidance-first">{words.guidance.title}</h2>
          <p>{words.guidance.none}</p>
          <GuidanceChoice
            chosen={null}
            words={words.guidance}
            onChoose={(mode) => void tell({ kind: 'guidance-chosen', mode })}
          />
          <p class="small">{words.welcome.rule}</p>
        </section>
      )}

      <section class="card" aria-labelledby="region">
        <h2 id="region">{words.region.title}</h2>
        {!region && <p class="small">{words.region.why}</p>}
        <RegionChoice
          region={region}
          countries={countriesIn(language)}
          partsOf={(country) =>
            (rules.subdivisions[country] ?? []).map((code) => ({
              code,
              name: caseWords.regions.subdivisions[code] ?? code,
            }))
          }
          words={words.region}
          onChoose={(chosen) => void tell({ kind: 'region-chosen', region: chosen })}
        />
        {where && <Rights facts={where} words={words} caseWords={caseWords} />}
      </section>

      {list('opt-out')}
      {list('objection')}
      {list('further')}

      {guidance && (
        <section class="card" aria-labelledby="guidance">
          <h2 id="guidance">{words.guidance.title}</h2>
          <GuidanceChoice
            chosen={guidance}
            words={words.guidance}
            onChoose={(mode) => void tell({ kind: 'guidance-chosen', mode })}
          />
        </section>
      )}
      {record.aside > 0 && (
        <p class="failed" data-notice="aside">
          {plural(language, words.notices.aside, record.aside)}
        </p>
      )}
      {record.later > 0 && <p>{plural(language, words.notices.later, record.later)}</p>}
      <p class="small">
        <a href="practice.html" target="_blank" rel="noreferrer">
          {words.popup.practice}
        </a>
      </p>
      <p class="small">{words.popup.notAffiliated}</p>
    </>
  );
}

/** What the page in front shows, or what keeps the guide from it. */
function InFront({ front, words, onChange }: { front: Front; words: Words; onChange(): void }) {
  const { tab, access, report } = front;
  const { notices } = words;
  if (!access)
    return (
      <Notice name="access" {...notices.access} onAct={() => void askAccess(hostPattern).then(onChange)} />
    );
  if (!tab?.address) return null;
  const page = recognizePage(tab.address);
  if (!page) return null;
  if (report?.state)
    return (
      <p class="card" data-notice="here" data-state={report.state} role="status">
        {notices.here[report.state]}
      </p>
    );
  if (report) return null;
  return page === 'form' && !/\/(TS-DPRO|ts-dpro)\/?$/.test(tab.address.pathname) ? (
    <Notice name="form-address" {...notices.formAddress} onAct={() => void goTo(tab, places.form)} />
  ) : (
    <Notice name="reload" {...notices.reload} onAct={() => void reload(tab).then(onChange)} />
  );
}

/** What the region means for the person: who is responsible, and what right there is. */
function Rights({
  facts,
  words,
  caseWords,
}: {
  facts: NonNullable<ReturnType<typeof regionFacts>>;
  words: Words;
  caseWords: CaseWords;
}) {
  const right = caseWords.rights[facts.rule];
  return (
    <div class="rights">
      <p class="small">{words.region.controller.replace('{name}', () => facts.controller.name)}</p>
      {right && (
        <>
          <h3>{right.name}</h3>
          {right.text.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {right.law && <p class="small">{right.law}</p>}
        </>
      )}
    </div>
  );
}

const countriesIn = (language: string) => {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  return rules.countries
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
};

// Words and record are fetched side by side; the language of last time is a good guess at the one chosen.
const guess = pickLanguage([memory.language, navigator.language], languages);
const [guessed, record] = await Promise.all([loadTexts(guess), readRecord().catch(() => null)]);
const chosen = pickLanguage(
  [record && latestChoice(record.events, null).language, memory.language, navigator.language],
  languages,
);
const texts = chosen === guess ? guessed : await loadTexts(chosen);
render(<Popup texts={texts} record={record} />, document.getElementById('popup') as HTMLElement);
