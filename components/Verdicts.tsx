import type { ComponentChildren } from 'preact';
import { isNotGranted } from '../lib/domain/objection/objection-state';
import type { ObjectionVerdict, SwitchVerdict } from '../lib/domain/objection/verdict';
import type { Words } from '../lib/locales';
import { fill, plural } from '../lib/locales/format';
import type { Desk } from './desk';
import type { VerdictsNow } from './verdicts';
import css from './verdicts.module.css';

type Mood = 'good' | 'open' | 'busy' | 'bad' | 'none';

const moodOfSwitch: Record<SwitchVerdict['state'], Mood> = {
  'no-account': 'none',
  unchecked: 'open',
  said: 'open',
  on: 'bad',
  'on-again': 'bad',
  'off-once': 'open',
  off: 'good',
};
const moodOfObjection: Record<ObjectionVerdict['state'], Mood> = {
  'no-region': 'open',
  unsent: 'open',
  'no-right': 'none',
  'no-day': 'open',
  sent: 'busy',
  'no-arrival': 'busy',
  problem: 'bad',
  waiting: 'busy',
  identity: 'bad',
  overdue: 'bad',
  answered: 'good',
  complained: 'busy',
};

const shapes: Record<Exclude<Mood, 'open'>, string> = {
  good: 'M5.500 10.500l3 3l6-7',
  bad: 'M10 5v6M10 14.500v0',
  busy: 'M10 6v4.500l3 2',
  none: 'M6.500 10h7',
};

/** Which text says how the switch stands: it names the day before where there was one, and that is another. */
function switchTextOf(
  { state, at, before }: SwitchVerdict,
  date: Desk['date'],
): keyof Words['verdict']['switch'] {
  const areTwoDays = before !== null && date(before) !== (at && date(at));
  if (state === 'off' && areTwoDays) return 'off-since';
  if (state !== 'on-again') return state;
  if (before === null) return 'on-though-said';
  return areTwoDays ? 'on-again-since' : 'on-again';
}

/** A round mark: a shape of its own for each mood, so that colour never stands alone; what is open bears its number. */
function MoodMark({ mood, place }: { mood: Mood; place: number }) {
  return (
    <svg class={css.mark} data-mood={mood} viewBox="0 0 20 20" aria-hidden="true" focusable="false">
      <circle cx="10" cy="10" r="9" />
      {mood === 'open' ? (
        <text x="10" y="10">
          {place}
        </text>
      ) : (
        <path d={shapes[mood]} />
      )}
    </svg>
  );
}

function Line({
  step,
  status,
  state,
  mood,
  place,
  title,
  text,
  body,
  open,
  children,
}: {
  /** The step it stands for. */
  step: string;
  status: string | undefined;
  state: string;
  mood: Mood;
  /** Which of the two it is, from 1: the order in which they are done. */
  place: number;
  title: string;
  text: string;
  /** What the line opens to. */
  body: ComponentChildren;
  open: boolean;
  children?: ComponentChildren;
}) {
  return (
    <li class={css.opening} data-step={step} data-status={status} data-verdict={state}>
      <details class="opens" open={open}>
        <summary>
          <MoodMark mood={mood} place={place} />
          <div>
            <h2>{title}</h2>
            <p>{text}</p>
            {children}
          </div>
        </summary>
        {body}
      </details>
    </li>
  );
}

/** How much of the wait has passed, as a line with a dot for today. @param passed from 0 to 1 */
function Wait({ late, passed }: { late: boolean; passed: number }) {
  const percent = Math.round(passed * 100);
  const today = `${percent}%`;
  // The dot stands whole within the line, on the first day as on the last.
  const inward = `translate(${(6 - 0.12 * percent).toFixed(2)} 0)`;
  return (
    <svg class={css.wait} data-late={late || undefined} data-mirrors aria-hidden="true" focusable="false">
      <rect class={css.whole} width="100%" height="6" y="3" rx="3" />
      <rect class={css.passed} width={today} height="6" y="3" rx="3" />
      <circle class={css.passed} cx={today} cy="6" r="6" transform={inward} />
    </svg>
  );
}

/**
 * The two verdicts, the switch and the objection: what a person sees first.
 * @param bodyOf what is behind a line, by its step's id: the lines stand for the steps
 * @param opened the step to begin with, if any
 */
export function Verdicts({
  desk,
  verdicts,
  bodyOf,
  opened = '',
}: {
  desk: Desk;
  verdicts: VerdictsNow;
  bodyOf(step: 'switch-off' | 'objection'): ComponentChildren;
  opened?: string;
}) {
  const { words, language, date, standings } = desk;
  const { verdict } = words;
  const { theSwitch, objection } = verdicts;
  const statusOf = (id: string) => standings.find(({ step }) => step === id)?.status;
  const switchTexts = verdict.switch[switchTextOf(theSwitch, date)];
  const counted = 'due' in objection ? objection : null;
  // An answer alone is no success: one that does not grant the objection leaves something to do.
  const isRefusal = objection.state === 'answered' && isNotGranted(objection);
  const late = objection.state === 'overdue' ? Math.abs(objection.daysLeft) : 0;
  const on =
    'due' in objection ? objection.due : 'on' in objection ? objection.on : objection.objection?.sentOn;
  return (
    <section aria-label={verdict.label}>
      <ul class={css.verdicts}>
        <Line
          step="switch-off"
          body={bodyOf('switch-off')}
          open={opened === 'switch-off'}
          status={statusOf('switch-off')}
          state={theSwitch.state}
          mood={moodOfSwitch[theSwitch.state]}
          place={1}
          title={switchTexts.title}
          text={fill(switchTexts.text, {
            date: theSwitch.at ? date(theSwitch.at) : '',
            before: theSwitch.before ? date(theSwitch.before) : '',
          })}
        />
        <Line
          step="objection"
          body={bodyOf('objection')}
          open={opened === 'objection' || opened === 'follow-up'}
          status={statusOf('objection')}
          state={objection.state}
          mood={isRefusal ? 'bad' : moodOfObjection[objection.state]}
          place={2}
          title={
            objection.state === 'overdue'
              ? plural(language, verdict.objection.overdue.title, late)
              : verdict.objection[objection.state].title
          }
          text={fill(verdict.objection[objection.state].text, { date: on ? date(on) : '' })}
        >
          <div data-step="follow-up" data-status={statusOf('follow-up')}>
            {counted && objection.state !== 'identity' && (
              <div class={css.waiting}>
                <Wait late={late > 0} passed={counted.passed} />
                {!late && <span>{plural(language, verdict.daysLeft, counted.daysLeft)}</span>}
              </div>
            )}
          </div>
        </Line>
      </ul>
    </section>
  );
}
