import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { Checklist } from '../../components/Checklist';
import { ClaimList } from '../../components/ClaimList';
import { GuidanceChoice } from '../../components/GuidanceChoice';
import { ProfileChoice } from '../../components/ProfileChoice';
import { StepRing, taken } from '../../components/StepRing';
import { linkedinAiTrainingRules as rules } from '../cases';
import {
  type Case,
  type Claim,
  claimApplies,
  claimIsStale,
  type StepForRegion,
  type Track,
} from '../domain/case';
import { lookAgain } from '../domain/look-again';
import { unassignedReadings } from '../domain/standing';
import { openPanel } from '../extension/tabs';
import { places } from '../sites/linkedin/addresses';
import { plural } from '../words/format';
import type { Desk } from './desk';
import { useFront } from './front';
import { InFront } from './InFront';
import { Later } from './Later';
import { preference } from './preference';
import { Region } from './Region';
import { layoutReportAt } from './route';

const openStep = preference('open');
/** Popup and panel have two views: this one, and the objection; the one that was open last opens again. */
const openView = preference('view');
const objectionHash = '#objection';

/** The steps whose acts are not on LinkedIn alone, but in the objection. */
const ofObjection = (step: { id: string } | undefined) =>
  step !== undefined && ['objection', 'follow-up'].includes(step.id);

/** The small siblings of the checklist, popup and side panel: where you stand, what is next, the page in front, the steps. */
export function Home({ desk, panel = false }: { desk: Desk; panel?: boolean }) {
  const { words, caseWords, language, standings, steps, guidance, record } = desk;
  const [front, lookAtFront] = useFront();
  const [whole, setWhole] = useState(false);
  // What comes next is painted before the rest is made: an effect runs after the paint.
  useEffect(() => setWhole(true), []);
  const [view, setView] = useState(() => {
    if (location.hash === objectionHash) openView.write(objectionHash);
    return openView.read() ?? '';
  });
  const show = (next: string) => {
    openView.write(next || null);
    setView(next);
    scrollTo(0, 0);
  };
  const own = standings.filter(({ status }) => status !== 'not-for-you');
  const count = own.filter(({ status }) => taken(status)).length;
  const nextStanding = own.find(({ status }) => !taken(status));
  const next = nextStanding && steps.find(({ id }) => id === nextStanding.step);
  const sent = own.some(({ step, status }) => step === 'objection' && status === 'said');
  const counted = plural(language, words.popup.count, count, { all: own.length });
  const inFront = (
    <InFront
      desk={desk}
      front={front}
      onChange={lookAtFront}
      onObjection={() => show(objectionHash)}
      panel={panel}
    />
  );
  if (view === objectionHash)
    return (
      <>
        {desk.failure && (
          <p class="failed" role="alert">
            {words.notices[desk.failure]}
          </p>
        )}
        <Later load={() => import('./objection/ObjectionSection')} props={{ desk, onBack: () => show('') }} />
      </>
    );
  const rest = whole && (
    <>
      {desk.failure && (
        <p class="failed" role="alert">
          {words.notices[desk.failure]}
        </p>
      )}
      {sent && (
        <section class="card" aria-label={caseWords.steps.objection.title} data-notice="objection">
          <Later
            load={() => import('./objection/ObjectionBrief')}
            props={{ desk, onOpen: () => show(objectionHash) }}
          />
        </section>
      )}
      {!panel && inFront}
      <LookAgain desk={desk} />
      <Waiting desk={desk} />

      {!guidance && (
        <section class="card" aria-labelledby="guidance-first">
          <h2 id="guidance-first">{words.guidance.title}</h2>
          <p>{words.guidance.none}</p>
          <Guidance desk={desk} />
          <p class="small">{words.welcome.rule}</p>
        </section>
      )}
      <Region desk={desk} folded />
      <Steps desk={desk} onObjection={() => show(objectionHash)} />

      {guidance && (
        <section class="card" aria-labelledby="guidance">
          <h2 id="guidance">{words.guidance.title}</h2>
          <Guidance desk={desk} />
        </section>
      )}
      {record.aside > 0 && (
        <p class="failed" data-notice="aside">
          {plural(language, words.notices.aside, record.aside)}
        </p>
      )}
      {record.later > 0 && <p>{plural(language, words.notices.later, record.later)}</p>}
      <ul class="plain-list small">
        {!panel && front?.tab && (
          <li>
            <button
              type="button"
              class="plain"
              data-act="panel"
              onClick={() => void beside(front.tab?.window)}
            >
              {words.popup.panel}
            </button>
          </li>
        )}
        <li>
          <a href="checklist.html" target="_blank" rel="noreferrer">
            {words.popup.checklist}
          </a>
        </li>
        <li>
          <a href="practice.html" target="_blank" rel="noreferrer">
            {words.popup.practice}
          </a>
        </li>
      </ul>
      <p class="small">{words.popup.notAffiliated}</p>
    </>
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
      <ProfileChoice
        profiles={desk.profiles}
        chosen={desk.profile}
        label={words.profile.label}
        onChoose={desk.chooseProfile}
      />

      {panel && inFront}
      <section class="card next" data-next={next?.id ?? 'none'}>
        <p class="eyebrow">{words.popup.next}</p>
        <h2>{next ? caseWords.steps[next.id].title : words.popup.nothingNext}</h2>
        <p>{next ? caseWords.steps[next.id].why : words.popup.nothingNextWhy}</p>
        <div class="acts">
          {ofObjection(next) ? (
            <button
              type="button"
              class="primary"
              data-act="next-objection"
              onClick={() => show(objectionHash)}
            >
              {words.popup.begin}
            </button>
          ) : (
            <a
              class="button primary"
              href={next?.place.url ?? places.setting}
              target="_blank"
              rel="noreferrer"
            >
              {words.popup.open}
            </a>
          )}
        </div>
      </section>
      {rest}
    </>
  );
}

/** The popup makes room for the panel, which shows the same. */
async function beside(windowId = -1) {
  await openPanel(windowId);
  close();
}

/** The quiet reminder: said here and in the record when the last look is older than the person wished. */
function LookAgain({ desk: { record, profile, now, language, words } }: { desk: Desk }) {
  const { due, days } = lookAgain(record.events, { setting: 'ai-training', profile }, now);
  if (!due) return null;
  const { title, text } = words.notices.lookAgain;
  return (
    <section class="card notice" data-notice="look-again" aria-labelledby="look-again">
      <h2 id="look-again">{title}</h2>
      <p>{plural(language, text, days)}</p>
      <div class="acts">
        <a class="button" href={places.setting} target="_blank" rel="noreferrer">
          {words.popup.open}
        </a>
      </div>
    </section>
  );
}

/** Readings made while there were several profiles: the record asks whose they are. */
function Waiting({ desk: { record, language, words } }: { desk: Desk }) {
  const count = unassignedReadings(record.events).length;
  if (!count) return null;
  const { title, text, act } = words.notices.waiting;
  return (
    <section class="card notice" data-notice="waiting" aria-labelledby="waiting">
      <h2 id="waiting">{title}</h2>
      <p>{plural(language, text, count)}</p>
      <div class="acts">
        <a class="button" href="checklist.html#/record" target="_blank" rel="noreferrer">
          {act}
        </a>
      </div>
    </section>
  );
}

/** The choice of guidance, as it is and to be changed. */
export function Guidance({ desk, drawn = false }: { desk: Desk; drawn?: boolean }) {
  return (
    <GuidanceChoice
      chosen={desk.guidance}
      words={desk.words.guidance}
      drawn={drawn}
      onChoose={(mode) => void desk.tell({ kind: 'guidance-chosen', mode })}
    />
  );
}

/**
 * All steps, track by track, each with its way, its status and, when asked, the claims it rests on.
 * @param opened the step to begin with; else the one that was open last
 * @param caseHref where the claims stand in full, up to a claim's id
 * @param onObjection opens the objection here; left out on the page where it is a section of its own
 */
export function Steps({
  desk,
  opened = null,
  caseHref = 'checklist.html#/case/',
  onObjection,
}: {
  desk: Desk;
  opened?: string | null;
  caseHref?: string;
  onObjection?: () => void;
}) {
  const { words, caseWords, region, today } = desk;
  const [open, setOpen] = useState(() => opened ?? openStep.read());
  const [facts, setFacts] = useState<Pick<Case, 'claims' | 'sources'> | null>(null);

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
        date={desk.date}
        stale={(claim) => claimIsStale(claim, today)}
        caseHref={caseHref}
      />
    ) : (
      <p class="small">{words.popup.advice}</p>
    );
  };
  const list = (track: Track) => (
    <Checklist
      track={track}
      steps={desk.steps}
      standings={desk.standings}
      caseWords={caseWords}
      words={words}
      date={desk.date}
      open={open}
      onOpen={(step, isOpen) => {
        if (!isOpen && open !== step) return;
        openStep.write(isOpen ? step : null);
        setOpen(isOpen ? step : null);
      }}
      onSay={(step) => void desk.tell({ kind: 'said-done', step })}
      onUndo={(step) => void desk.tell({ kind: 'undone', step })}
      evidence={evidence}
      more={(step) =>
        ofObjection(step) && (
          <Later
            load={() => import('./objection/ObjectionBrief')}
            props={{ desk, href: onObjection ? undefined : '#/objection', onOpen: onObjection ?? (() => {}) }}
          />
        )
      }
      below={(step) =>
        step.id === 'switch-off' &&
        !onObjection && (
          <p class="small">
            <a href={layoutReportAt()}>{words.notices.layout}</a>
          </p>
        )
      }
      onEvidence={() => {
        if (!facts)
          void import('../cases/claims').then(({ linkedinAiTraining }) => setFacts(linkedinAiTraining));
      }}
    />
  );
  return (
    <>
      {list('opt-out')}
      {list('objection')}
      {list('further')}
    </>
  );
}
