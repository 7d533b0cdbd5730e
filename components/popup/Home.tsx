import { useEffect, useLayoutEffect, useRef, useState } from 'preact/hooks';
import { isAtRest } from '../../lib/domain/objection/verdict';
import type { FrontTab } from '../../lib/extension/tabs';
import { isSignIn } from '../../lib/sites/linkedin/addresses';
import { ActCard, ToObjection } from '../ActCard';
import act from '../act-card.module.css';
import { Boundary } from '../Boundary';
import { DeskStep } from '../DeskStep';
import type { Desk } from '../desk';
import { useDoors, usePreference } from '../doors';
import { Further } from '../Further';
import { focusHeading } from '../focus';
import { Guidance } from '../Guidance';
import { Later } from '../Later';
import { PracticeOnly } from '../PracticeOnly';
import { ProfileChoice } from '../ProfileChoice';
import { Region } from '../Region';
import { Verdicts } from '../Verdicts';
import { verdictsAt } from '../verdicts';
import { useFront } from './front';
import { InFront } from './InFront';
import { Notices } from './Notices';
import css from './popup.module.css';

/** The states of the page in front for which a line is enough; in the others there is something to do. */
const quietStates = ['row', 'on', 'off', 'unknown'] as const;

/** The name of the panel's other view among the page's short texts. */
const objectionView = '#objection';

/**
 * Popup and panel: two views, this one and the objection; the one that was open last opens again.
 * @param panel whether this stands beside the page and stays there: the objection then opens here, in a popup in a
 *   tab, since a popup closes on a click elsewhere
 */
export function Home({ desk, panel = false }: { desk: Desk; panel?: boolean }) {
  const openView = usePreference('view');
  const objectionPlace = usePreference('objection-view');
  const [view, setView] = useState(() => {
    if (location.hash === objectionView) openView.write(objectionView);
    return openView.read() ?? '';
  });
  const moved = useRef(false);
  const top = useRef<HTMLDivElement>(null);
  const show = (next: string) => {
    openView.write(next || null);
    moved.current = true;
    setView(next);
    scrollTo(0, 0);
  };
  // The button that led to the other view is gone with the view: the focus goes along, to the beginning.
  useLayoutEffect(() => {
    if (moved.current) focusHeading(top.current);
  }, [view]);
  const { practiceOnly, contact } = desk.policy.set;
  if (practiceOnly)
    return (
      <div class={css.home} data-home ref={top}>
        <PracticeOnly words={desk.words.organisation} contact={contact} />
        <footer class={css.foot}>
          <a href="checklist.html#/record" target="_blank" rel="noreferrer">
            {desk.words.popup.overview}
          </a>
        </footer>
      </div>
    );
  if (view === objectionView)
    return (
      <>
        <Notices desk={desk} />
        <Boundary of={desk.record}>
          <Later
            load={() => import('../objection/ObjectionSection')}
            props={{ desk, onBack: () => show(''), arrives: moved.current }}
          />
        </Boundary>
      </>
    );
  return (
    <div class={css.home} data-home ref={top}>
      <Glance
        desk={desk}
        onObjection={
          panel
            ? (place) => {
                objectionPlace.write(place || null);
                show(objectionView);
              }
            : undefined
        }
      />
    </div>
  );
}

/**
 * Where the person stands, the one act, what the page in front shows, and the way to everything else.
 * Longer than 80 lines because it decides in one place what of the page in front, the verdicts and the steps is
 * shown.
 * @param onObjection opens the objection here, as in the panel; left out where it opens in a tab
 */
function Glance({ desk, onObjection }: { desk: Desk; onObjection: ((view: string) => void) | undefined }) {
  const { words, guidance } = desk;
  const panel = onObjection !== undefined;
  const doors = useDoors();
  const [front, lookAtFront] = useFront();
  const [whole, setWhole] = useState(false);
  // What comes next is painted before the rest is made, also what is behind a line: an effect runs after the paint.
  useEffect(() => setWhole(true), []);
  // The buttons that were pressed are gone with the question: the focus goes on to what is next.
  const answered = useRef(false);
  useLayoutEffect(() => {
    if (!guidance || !answered.current) return;
    answered.current = false;
    document.querySelector<HTMLElement>('[data-next] :is(a, button)')?.focus();
  }, [guidance]);
  const verdicts = verdictsAt(desk);
  const state = front?.access ? front.report?.state : undefined;
  const research = front?.report?.page === 'research';
  const toForm = verdicts.act === 'object';
  // Beside the page, this is the guide itself: what it says of the page in front is then the one act.
  const guided = Boolean(
    guidance === 'beside' && state && !research && (state === 'form' ? toForm : state !== 'off'),
  );
  // On the page the note beside the ring says it all; here a line is enough, and none where the verdict says the same.
  const quiet = (guidance === 'highlight' && !research && quietStates.find((one) => one === state)) || null;
  const keptOff = front !== null && !front.access;
  const tab = front?.tab;
  const there = front?.report?.page === 'setting' && (state === 'on' || state === 'off');
  const openBeside = useBeside(panel ? null : tab);
  const inFront = (
    <Boundary of={front}>
      <InFront
        desk={desk}
        front={front}
        onChange={lookAtFront}
        onObjection={onObjection ?? openBeside}
        waits={isAtRest(verdicts.act)}
        guided={guided}
        panel={panel}
      />
    </Boundary>
  );
  return (
    <>
      {!guidance && !keptOff && (
        <section class={act.act} aria-labelledby="first" data-first>
          <h2 id="first">{words.act.guidance}</h2>
          <Guidance
            desk={desk}
            onChoose={() => {
              answered.current = true;
            }}
          />
        </section>
      )}
      <Boundary of={desk.record}>
        <Verdicts
          desk={desk}
          verdicts={verdicts}
          bodyOf={(id) =>
            whole && (
              <DeskStep
                desk={desk}
                id={id}
                more={
                  id === 'objection' && (
                    <div class="acts">
                      <ToObjection
                        view=""
                        label={words.act.later}
                        name="objection"
                        onObjection={onObjection}
                      />
                    </div>
                  )
                }
              />
            )
          }
        />
      </Boundary>
      <ProfileChoice
        people={desk.people}
        chosen={desk.profile}
        words={words.profile}
        onChoose={desk.chooseProfile}
      />
      {(guided || keptOff) && inFront}
      {guidance && !guided && !keptOff && (
        <Boundary of={desk.record}>
          <ActCard
            desk={desk}
            verdicts={verdicts}
            signedOut={Boolean(front?.tab?.address && isSignIn(front.tab.address))}
            there={there}
            onReload={tab && there ? () => void doors.tabs.reload(tab).then(lookAtFront) : undefined}
            onObjection={onObjection}
          />
        </Boundary>
      )}
      {whole && (
        <>
          <Boundary of={desk.record}>
            <Notices desk={desk} />
          </Boundary>
          {!guided &&
            !keptOff &&
            (quiet ? (
              <p
                class={quiet === 'off' && verdicts.theSwitch.state === 'off' ? 'visually-hidden' : 'small'}
                role="status"
                data-notice="here"
                data-state={quiet}
              >
                {words.notices.here[quiet]}
              </p>
            ) : (
              inFront
            ))}
          <Boundary of={desk.record}>
            <Further desk={desk} />
          </Boundary>
          <Foot desk={desk} onPanel={openBeside && (() => openBeside())} />
        </>
      )}
    </>
  );
}

/**
 * The way into the panel beside the page. It opens at a view of the objection, or where it was.
 * @param tab the page in front; null where nothing is to be opened beside it
 * @returns opens it, in the person's own click; undefined where there is none to open, also once the browser refused
 */
function useBeside(tab: FrontTab | null | undefined): ((view?: string) => void) | undefined {
  const { tabs } = useDoors();
  const openView = usePreference('view');
  const objectionPlace = usePreference('objection-view');
  const [refused, setRefused] = useState(false);
  if (!tab || refused || !tabs.hasPanel()) return undefined;
  return (view) => {
    const before = openView.read();
    if (view !== undefined) {
      openView.write(objectionView);
      objectionPlace.write(view || null);
    }
    tabs.openPanel(tab.window).then(
      // The popup makes room for the panel, which shows the same.
      () => close(),
      () => {
        openView.write(before);
        setRefused(true);
      },
    );
  };
}

/**
 * The way to everything else: what can be set, what is to be known, practice, the panel and the full page.
 * @param onPanel opens the panel; left out where there is none to open
 */
function Foot({ desk, onPanel }: { desk: Desk; onPanel: (() => void) | undefined }) {
  const { words } = desk;
  const [opened, setOpened] = useState(false);
  return (
    <footer class={css.foot}>
      <details class={css.menu} onToggle={(event) => event.currentTarget.open && setOpened(true)}>
        <summary>{words.popup.menu}</summary>
        <div>
          {/* Made when the menu is first opened: two lists of all countries are more work than the rest of the popup. */}
          {opened && <Region desk={desk} folded account={false} />}
          {desk.guidance && (
            <section aria-labelledby="guidance">
              <h3 id="guidance">{words.guidance.title}</h3>
              <Guidance desk={desk} />
            </section>
          )}
          <p class="small">{words.welcome.rule}</p>
          <p class="small">{words.notices.storages}</p>
          <p class="small">{words.popup.apart}</p>
          <ul class={css.links}>
            <li>
              <a href="practice.html" target="_blank" rel="noreferrer">
                {words.popup.practice}
              </a>
            </li>
            {onPanel && (
              <li>
                <button type="button" class="plain" data-act="panel" onClick={onPanel}>
                  {words.popup.panel}
                </button>
              </li>
            )}
          </ul>
        </div>
      </details>
      <a href="checklist.html#/steps" target="_blank" rel="noreferrer">
        {words.popup.overview}
      </a>
    </footer>
  );
}
