import { lookAgain, reminders } from '../../lib/domain/record/look-again';
import type { RecordEvent } from '../../lib/domain/record/record';
import { switchHistory } from '../../lib/domain/record/standing';
import type { RecordWords } from '../../lib/locales';
import { fill, plural } from '../../lib/locales/format';
import { places } from '../../lib/sites/linkedin/addresses';
import type { Desk } from '../desk';
import { Age } from './Age';
import css from './record.module.css';
import { SwitchStrip } from './SwitchStrip';

/** The strip of one profile's switch, with its ends and its words. */
export function Strip({
  events,
  profile,
  desk: { language, date, now },
  words,
}: {
  events: readonly RecordEvent[];
  profile: string | null;
  desk: Pick<Desk, 'language' | 'date' | 'now'>;
  words: RecordWords;
}) {
  const history = switchHistory(events, { setting: 'ai-training', profile });
  const [first] = history;
  const last = history.at(-1);
  if (!first || !last) return <p>{words.record.noReading}</p>;
  return (
    <>
      <SwitchStrip
        history={history}
        now={now.epochMilliseconds}
        label={plural(language, words.record.strip, history.length, {
          from: date(first.at),
          to: date(last.at),
          state: words.switchState[last.state],
        })}
        words={{ ...words.switchState, from: date(first.at), to: words.record.today }}
      />
      <p class="small">{words.record.stripKey}</p>
    </>
  );
}

/** The switch over time, how old the last look is, and when to look again. */
export function SwitchCard({ desk, words }: { desk: Desk; words: RecordWords }) {
  const { record, profile, language, date, now, usualReminder, standings } = desk;
  const { events } = record;
  const { record: said } = words;
  const { last, lastOff, days, every, due, aged } = lookAgain(
    events,
    { setting: 'ai-training', profile },
    now,
    usualReminder,
  );
  const switchOff = standings.find(({ step }) => step === 'switch-off');
  const evidence =
    switchOff?.status === 'reopened' ? events.filter(({ id }) => switchOff.evidence.includes(id)) : [];
  const after = evidence.at(-1);
  const before = evidence.at(-2);
  const ago = days === 0 ? said.daysAgoToday : plural(language, said.daysAgo, days);
  const seen =
    last?.state === 'on'
      ? fill(said.lastOn, { date: date(last.at) })
      : last && fill(said.lastOff, { date: date(last.at) });
  return (
    <section class="card switch-card" aria-labelledby="switch-over-time" data-due={due || undefined}>
      <h2 id="switch-over-time">{said.switch}</h2>
      <Strip events={events} profile={profile} desk={desk} words={words} />
      {last && seen && (
        <div class={css.lastLook}>
          <p>
            <strong>{seen}</strong>, <span data-days={days}>{ago}</span>
          </p>
          {aged !== null && <Age aged={aged} due={due} label={due ? said.due : `${seen}, ${ago}`} />}
          {last.state === 'on' && lastOff && (
            <p class="small">{fill(said.lastOff, { date: date(lastOff.at) })}</p>
          )}
          {last.state === 'on' && !lastOff && <p class="small">{said.neverOff}</p>}
          {due && <p class={css.due}>{said.due}</p>}
        </div>
      )}
      {after && before && (
        <div class={css.reopened} role="note">
          <p>
            <strong>{said.reopened}</strong>
          </p>
          <p>{fill(said.reopenedWhat, { before: date(before.at), after: date(after.at) })}</p>
        </div>
      )}
      <div class="acts">
        <a class="button" href={places.setting} target="_blank" rel="noreferrer">
          {said.look}
        </a>
        <label class={css.reminder}>
          {said.reminder}
          <select
            value={every ?? 'none'}
            onChange={({ currentTarget: { value } }) =>
              void desk.tell({ kind: 'reminder-set', days: value === 'none' ? null : Number(value) })
            }
          >
            {[...new Set([...reminders, every])].map((count) => (
              <option key={count ?? 'none'} value={count ?? 'none'}>
                {count === null ? said.reminderNone : plural(language, said.reminderEvery, count)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <p class="small">{said.reminderHow}</p>
    </section>
  );
}
