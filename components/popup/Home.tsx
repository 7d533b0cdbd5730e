import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { lookAgain } from '../../lib/domain/record/look-again';
import { unassignedReadings } from '../../lib/domain/record/owners';
import type { Doors } from '../../lib/extension/doors';
import { plural } from '../../lib/locales/format';
import { places } from '../../lib/sites/linkedin/addresses';
import type { Desk } from '../desk';
import { useDoors, usePreference } from '../doors';
import { Guidance } from '../Guidance';
import { Later } from '../Later';
import { NextCard, nextAt, ofObjection } from '../NextCard';
import { ProfileChoice } from '../ProfileChoice';
import { Region } from '../Region';
import { StepRing, taken } from '../StepRing';
import { Steps } from '../Steps';
import { useFront } from './front';
import { InFront } from './InFront';

const objectionHash = '#objection';
/** What is said of the page in front in a sentence; of the rest there is something to do as well. */
const sentences = ['row', 'on', 'off', 'unknown'] as const;

/**
 * The small siblings of the checklist, popup and side panel: where you stand, what is next, the page in front, the
 * steps.
 */
export function Home({ desk, panel = false }: { desk: Desk; panel?: boolean }) {
  const { words, caseWords, language, standings, guidance, record } = desk;
  const doors = useDoors();
  const [front, lookAtFront] = useFront();
  // There are two views, this one and the objection; the one that was open last opens again.
  const openView = usePreference('view');
  const [whole, setWhole] = useState(false);
  // What comes next is painted before the rest is made: an effect runs after the paint.
  useEffect(() => setWhole(true), []);
  const [view, setView] = useState(() => {
    if (location.hash === objectionHash) openView.write(objectionHash);
    return openView.read() ?? '';
  });
  const where = useRef<HTMLElement>(null);
  const moved = useRef(false);
  const show = (next: string) => {
    openView.write(next || null);
    moved.current = true;
    setView(next);
    scrollTo(0, 0);
  };
  // The button that led to the other view is gone with the view: the focus goes along, to the beginning.
  useLayoutEffect(() => {
    if (moved.current) where.current?.focus();
  }, [view]);
  // Where the question was still open, it stands with the next step, and stays there once it was answered.
  const asked = useRef(!desk.region);
  const toObjection = () => show(objectionHash);
  const failed = desk.failure && (
    <p class="failed" role="alert">
      {words.notices[desk.failure]}
    </p>
  );
  if (view === objectionHash)
    return (
      <>
        {failed}
        <Later
          load={() => import('../objection/ObjectionSection')}
          props={{ desk, onBack: () => show(''), arrives: moved.current }}
        />
      </>
    );
  const own = standings.filter(({ status }) => status !== 'not-for-you');
  const count = own.filter(({ status }) => taken(status)).length;
  const counted = plural(language, words.popup.count, count, { all: own.length });
  const { step } = nextAt(desk);
  const waiting = own.some(({ step: id, status }) => id === 'objection' && status === 'said');
  // The research setting’s switch is another one: what is read there is never told as the AI switch’s.
  const state = front?.access && front.report?.page !== 'research' && front.report?.state;
  // On the page, a sentence beside the ring says what is in front; beside it, this is the guide itself.
  const inLine = (guidance === 'highlight' && sentences.find((one) => one === state)) || null;
  // What the guide says of the page in front is the next thing to do, where that page is the one to go to.
  const guided = Boolean(
    !inLine && state && (state === 'form' ? ofObjection(step) : state !== 'off' && step?.id === 'switch-off'),
  );
  const inFront = !inLine && (
    <InFront
      desk={desk}
      front={front}
      onChange={lookAtFront}
      onObjection={toObjection}
      guided={guided}
      panel={panel}
    />
  );
  const next = <NextCard desk={desk} whole={whole} onObjection={toObjection} />;
  return (
    <>
      <section class="where" aria-label={words.popup.where} ref={where} tabIndex={-1}>
        {own.length > 0 && <StepRing statuses={own.map(({ status }) => status)} label={counted} />}
        <p>
          {own.length > 0 && (
            <>
              <strong>{counted}</strong>
              <br />
            </>
          )}
          <span
            class="small"
            role="status"
            data-notice={inLine ? 'here' : undefined}
            data-state={inLine ?? undefined}
          >
            {inLine ? words.notices.here[inLine] : words.popup.tagline}
          </span>
        </p>
      </section>
      <ProfileChoice
        people={desk.people}
        chosen={desk.profile}
        words={words.profile}
        onChoose={desk.chooseProfile}
      />
      {(panel || guided) && inFront}
      {!guided && next}
      {whole && (
        <>
          {failed}
          {waiting && step?.id !== 'follow-up' && (
            <section class="card" aria-label={caseWords.steps.objection.title} data-notice="objection">
              <Later
                load={() => import('../objection/ObjectionBrief')}
                props={{ desk, onOpen: toObjection }}
              />
            </section>
          )}
          {!panel && !guided && inFront}
          {asked.current && <Region desk={desk} folded little />}
          <LookAgain desk={desk} />
          <Waiting desk={desk} />
          <Steps desk={desk} folded onObjection={toObjection} />
          <div class="rows">
            {!asked.current && <Region desk={desk} folded />}
            <details class="opens row">
              <summary>
                <span class="name">{words.guidance.title}</span>
                <span class={guidance ? 'word' : 'word unset'}>{words.guidance[guidance ?? 'unset']}</span>
              </summary>
              <div class="body">
                {!guidance && <p>{words.guidance.none}</p>}
                <Guidance desk={desk} />
                <p class="small">{words.welcome.rule}</p>
              </div>
            </details>
          </div>
          {record.aside > 0 && (
            <p class="failed" data-notice="aside">
              {plural(language, words.notices.aside, record.aside)}
            </p>
          )}
          {record.later > 0 && <p>{plural(language, words.notices.later, record.later)}</p>}
          <ul class="plain-list in-line small">
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
            {!panel && front?.tab && (
              <li>
                <button
                  type="button"
                  class="plain"
                  data-act="panel"
                  onClick={() => void beside(doors, front.tab?.window)}
                >
                  {words.popup.panel}
                </button>
              </li>
            )}
          </ul>
          <p class="small legal">{words.popup.apart}</p>
        </>
      )}
    </>
  );
}

/** The popup makes room for the panel, which shows the same. */
async function beside(doors: Doors, windowId = -1) {
  await doors.tabs.openPanel(windowId);
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
