import type { ComponentChildren } from 'preact';
import type { CalloutState } from '../../lib/domain/case/case-terms';
import { hostPattern, places } from '../../lib/sites/linkedin/addresses';
import { ToObjection } from '../ActCard';
import type { Desk } from '../desk';
import { useDoors } from '../doors';
import { layoutReportAt } from '../route';
import { useTexts } from '../texts';
import type { Front } from './front';
import { Notice } from './Notice';
import css from './popup.module.css';

/** The spellings of the form's address at which the guide runs; match patterns know no case. */
const usualFormPath = /\/(TS-DPRO|ts-dpro)\/?$/;

/** What is said of a page on which the guide points at nothing, and whose layout is worth a report. */
const unread: readonly string[] = ['absent', 'ambiguous', 'crowded'] satisfies CalloutState[];

/**
 * What the page in front shows, or what keeps the guide from it. Beside the page this is the guide itself: it says
 * in words what the callout would say on it.
 * Longer than 80 lines because it says one thing for each state of the page in front.
 * @param onObjection opens a view of the objection beside the page, for the text that goes into the form; left out where it
 *   opens in a tab
 * @param waits whether an objection was sent and nothing is to do: then the form's page offers no text for it
 * @param guided whether what it says is the next thing to do
 * @param panel whether this stands beside the page and stays there, as the side panel does
 */
export function InFront({
  desk,
  front,
  onChange,
  onObjection,
  waits,
  guided,
  panel,
}: {
  desk: Desk;
  front: Front | null;
  onChange(): void;
  onObjection: ((view: string) => void) | undefined;
  waits: boolean;
  guided: boolean;
  panel: boolean;
}) {
  const doors = useDoors();
  const { notices } = desk.words;
  if (!front) return null;
  const { tab, page, access, report } = front;
  if (!access)
    return (
      <Notice
        name="access"
        {...notices.access}
        onAct={() => void doors.access.ask(hostPattern).then(onChange)}
      />
    );
  if (!tab?.address || !page)
    return panel ? (
      <p class="small" data-notice="elsewhere">
        {notices.elsewhere}
      </p>
    ) : null;
  const layout = report?.state && unread.includes(report.state) && (
    <p class="small">
      <a href={`checklist.html${layoutReportAt(page)}`} target="_blank" rel="noreferrer">
        {notices.layout}
      </a>
    </p>
  );
  if (report?.page === 'research' && report.state)
    return (
      <section class="card here" data-notice="here" data-state={report.state} aria-labelledby="in-front">
        <p class="eyebrow" id="in-front">
          {notices.inFront}
        </p>
        <p role="status">{notices.research[report.state as keyof typeof notices.research]}</p>
        <p class="small">{notices.research.note}</p>
        {layout}
      </section>
    );
  if (report?.state)
    return (
      <Seen desk={desk} state={report.state} guided={guided}>
        {layout}
        {report.state === 'form' && !waits && (
          <div class="acts">
            <ToObjection
              view={desk.member === false ? 'way/non-member:false' : 'way/form-other:true'}
              label={notices.formText}
              name="form-objection"
              primary={guided}
              onObjection={onObjection}
            />
          </div>
        )}
      </Seen>
    );
  if (report)
    return (
      <p class="card small" data-notice="looking" role="status">
        {notices.looking}
      </p>
    );
  return page === 'form' && !usualFormPath.test(tab.address.pathname) ? (
    <Notice
      name="form-address"
      {...notices.formAddress}
      onAct={() => void doors.tabs.goTo(tab, places.form)}
    />
  ) : (
    <Notice name="reload" {...notices.reload} onAct={() => void doors.tabs.reload(tab).then(onChange)} />
  );
}

/**
 * What is seen on the page in front; beside the page in the words of the note, which are loaded only for that.
 * @param children what can be done about it
 */
function Seen({
  desk,
  state,
  guided,
  children,
}: {
  desk: Desk;
  state: CalloutState;
  guided: boolean;
  children: ComponentChildren;
}) {
  const { notices } = desk.words;
  // On the page the note itself says it; then a line is enough here.
  const isBeside = desk.guidance !== 'highlight';
  const note = useTexts('callout', isBeside ? desk.language : null);
  const said = isBeside ? note?.callout[state] : null;
  if (said === undefined) return null;
  return (
    <section
      class={guided ? `card ${css.next}` : 'card'}
      data-notice="here"
      data-state={state}
      aria-labelledby="in-front"
    >
      <p class="eyebrow" id="in-front">
        {notices.inFront}
      </p>
      <div role="status">
        <h2>{said?.title ?? notices.here[state]}</h2>
      </div>
      {said && (
        <p>
          <strong>{said.short}</strong>
        </p>
      )}
      {children}
      {said && said.more.length > 0 && (
        <details class={css.more}>
          <summary class="small">{note?.calloutLabels.more}</summary>
          {said.more.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
        </details>
      )}
    </section>
  );
}
