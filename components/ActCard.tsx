import { objectionClock } from '../lib/domain/objection/objection';
import type { ActId } from '../lib/domain/objection/verdict';
import { textsOf } from '../lib/locales';
import { fill } from '../lib/locales/format';
import { places } from '../lib/sites/linkedin/addresses';
import css from './act-card.module.css';
import { clockRulesOf } from './clock-rules';
import type { Desk } from './desk';
import { useDoors } from './doors';
import type { VerdictsNow } from './verdicts';

/** Which step an act belongs to, for tests and styles. */
const stepOf: Record<ActId, string> = {
  off: 'switch-off',
  again: 'switch-off',
  look: 'switch-off',
  object: 'objection',
  'no-right': 'none',
  day: 'objection',
  arrival: 'follow-up',
  problem: 'follow-up',
  identity: 'follow-up',
  late: 'follow-up',
  complain: 'follow-up',
  answered: 'follow-up',
  wait: 'follow-up',
  rest: 'none',
};

/** Where in the objection an act leads; null where it leads to LinkedIn, or nowhere. */
function viewOf(act: ActId, { objection }: VerdictsNow, member: boolean | null): string | null {
  const id = objection.objection?.id ?? '';
  switch (act) {
    case 'identity':
      return `letter/identity-reply/${id}`;
    case 'late':
      return `letter/reminder/${id}`;
    case 'complain':
      return `authority/${id}`;
    case 'object':
      // The quick form is what two minutes are for; the country is asked on the way, the other ways are one step back.
      return member === false ? '' : 'way/form-ai:true';
    case 'no-right':
    case 'day':
    case 'arrival':
    case 'problem':
    case 'answered':
      return '';
    default:
      return null;
  }
}

/** What is said of the act. */
function textsFor(
  { words, member, guidance }: Desk,
  { act, objection, theSwitch }: VerdictsNow,
  signedOut: boolean,
): { title: string; text: string; act?: string } {
  // A switch that nobody saw off is not turned off "again".
  const first = act === 'off' || (act === 'again' && theSwitch.before === null);
  if (signedOut && (first || act === 'again' || act === 'look')) return words.act.signIn;
  if (act === 'no-right')
    return { title: words.popup.none, text: words.popup.noneWhy, act: words.popup.noneAct };
  if (act === 'object' && member === false) return words.act.objectOnly;
  // The guide points at nothing where it draws nothing.
  if (first && guidance !== 'highlight') return { ...words.act.off, text: words.act.off.beside };
  if (first) return words.act.off;
  // On the day itself there is no "until".
  if (act === 'wait' && 'daysLeft' in objection && objection.daysLeft === 0) return words.act.rest;
  return words.act[act];
}

/**
 * The one act, in a sentence with one solid button; or a sentence that there is nothing to do, without a button.
 * @param onObjection opens a view of the objection here (`letter/reminder/ID`; empty for its beginning); left out
 *   where it opens in a tab, since a popup closes on a click elsewhere
 */
export function ActCard({
  desk,
  verdicts,
  signedOut = false,
  there = false,
  onReload,
  onObjection,
}: {
  desk: Desk;
  verdicts: VerdictsNow;
  /** Whether the page in front is LinkedIn's sign-in. */
  signedOut?: boolean;
  /** Whether the switch stands on the page in front, so that there is nothing to open. */
  there?: boolean;
  /** Loads the page in front again, which is the second look at a switch that stands there. */
  onReload?: (() => void) | undefined;
  onObjection?: ((view: string) => void) | undefined;
}) {
  const { words, member, date } = desk;
  const { act, objection } = verdicts;
  const onLinkedIn = act === 'off' || act === 'again' || act === 'look';
  const texts = textsFor(desk, verdicts, signedOut);
  const view = viewOf(act, verdicts, member);
  const label = texts.act ?? null;
  return (
    <section class={css.act} data-next={stepOf[act]} data-act-id={act} aria-labelledby="next">
      <h2 id="next">{fill(texts.title, { date: 'due' in objection ? date(objection.due) : '' })}</h2>
      <p>{texts.text}</p>
      <div class="acts">
        {label && view !== null && (
          <ToObjection view={view} label={label} name="next-objection" primary onObjection={onObjection} />
        )}
        {onLinkedIn && label && (
          <SwitchActs desk={desk} verdicts={verdicts} label={label} there={there} onReload={onReload} />
        )}
        {act === 'late' && (
          <ToObjection
            view={`authority/${objection.objection?.id}`}
            label={words.act.complain.title}
            name="complain"
            onObjection={onObjection}
          />
        )}
        {act === 'wait' && (
          <>
            <ToObjection
              view={`answer/${objection.objection?.id}`}
              label={words.act.answeredAct}
              name="answered"
              onObjection={onObjection}
            />
            <Calendar desk={desk} verdicts={verdicts} />
          </>
        )}
        {member === false && (
          <button
            type="button"
            class="plain"
            data-act="account"
            onClick={() => void desk.tell({ kind: 'membership-told', member: true })}
          >
            {words.popup.account}
          </button>
        )}
      </div>
    </section>
  );
}

/** What can be done about the switch from here: its page opened or loaded again, or that there is no account. */
function SwitchActs({
  desk: { words, member, tell },
  verdicts: { act, theSwitch },
  label,
  there,
  onReload,
}: {
  desk: Desk;
  verdicts: VerdictsNow;
  label: string;
  there: boolean;
  onReload: (() => void) | undefined;
}) {
  if (there)
    return act === 'look' && onReload ? (
      <button type="button" class="primary" data-act="reload" onClick={onReload}>
        {words.notices.reload.act}
      </button>
    ) : null;
  return (
    <>
      <a class="button primary" href={places.setting} target="_blank" rel="noreferrer">
        {label}
      </a>
      {/* Whoever was seen to have the switch has an account. */}
      {theSwitch.state === 'unchecked' && member !== false && (
        <button
          type="button"
          class="plain"
          data-act="no-account"
          onClick={() => void tell({ kind: 'membership-told', member: false })}
        >
          {words.popup.noAccount}
        </button>
      )}
    </>
  );
}

/** The way into a view of the objection: here, or in a tab. */
export function ToObjection({
  view,
  label,
  name,
  primary = false,
  onObjection,
}: {
  view: string;
  label: string;
  name: string;
  primary?: boolean;
  onObjection: ((view: string) => void) | undefined;
}) {
  if (onObjection)
    return (
      <button
        type="button"
        class={primary ? 'primary' : undefined}
        data-act={name}
        onClick={() => onObjection(view)}
      >
        {label}
      </button>
    );
  return (
    <a
      class={primary ? 'button primary' : 'button'}
      href={`checklist.html#/objection${view && `/${view}`}`}
      target="_blank"
      rel="noreferrer"
      data-act={name}
    >
      {label}
    </a>
  );
}

/** The last day of the wait as a file for the person's calendar. */
function Calendar({ desk, verdicts: { objection } }: { desk: Desk; verdicts: VerdictsNow }) {
  const doors = useDoors();
  const { facts, language, now, words } = desk;
  const save = async () => {
    if (!objection.objection || !facts) return;
    const [{ saveCalendar }, texts] = await Promise.all([
      import('./objection/calendar'),
      textsOf('objection', language),
    ]);
    const rules = clockRulesOf(facts);
    await saveCalendar(
      {
        desk,
        objections: [objection.objection],
        words: texts,
        clockOf: (one) => objectionClock(one, rules, now),
      },
      doors,
    );
  };
  return (
    <button type="button" data-act="calendar" onClick={() => void save()}>
      {words.act.calendar}
    </button>
  );
}
