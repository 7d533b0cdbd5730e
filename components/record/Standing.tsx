import { objectionsOf } from '../../lib/domain/objection/objection';
import { isInTime } from '../../lib/domain/objection/objection-state';
import type { ObjectionVerdict, SwitchVerdict } from '../../lib/domain/objection/verdict';
import { type LookAgain, lookAgain, reminders } from '../../lib/domain/record/look-again';
import type { RecordWords } from '../../lib/locales';
import { comma, fill, plural } from '../../lib/locales/format';
import { places } from '../../lib/sites/linkedin/addresses';
import type { Desk } from '../desk';
import { verdictsAt } from '../verdicts';
import { matterInWords } from './matters';
import css from './record.module.css';
import { standingOf } from './reviewing';

/** What the record says of today, before anything of how it came to be: the switch, and each objection. */
export function Standing({ desk, words }: { desk: Desk; words: RecordWords }) {
  const { record, profile, now, usualReminder } = desk;
  const again = lookAgain(record.events, { setting: 'ai-training', profile }, now, usualReminder);
  const { theSwitch, objection } = verdictsAt(desk);
  return (
    <section class="card" aria-labelledby="standing" data-standing>
      <h2 id="standing">{desk.words.verdict.label}</h2>
      <div class={css.standing}>
        <section aria-labelledby="standing-switch">
          <h3 id="standing-switch">{words.dossier.switch}</h3>
          <SwitchNow desk={desk} theSwitch={theSwitch} again={again} words={words} />
        </section>
        <section aria-labelledby="standing-objection">
          <h3 id="standing-objection">{words.dossier.objection}</h3>
          <ObjectionsNow desk={desk} verdict={objection} words={words} />
        </section>
      </div>
      <Reminder desk={desk} every={again.every} words={words} />
    </section>
  );
}

/** When the switch was last seen, and in which state; whether it is time to look again. */
function SwitchNow({
  desk,
  theSwitch,
  again: { last, lastOff, days, due },
  words: { record: said },
}: {
  desk: Desk;
  theSwitch: SwitchVerdict;
  again: LookAgain;
  words: RecordWords;
}) {
  const { language, date } = desk;
  if (!last) return <p>{said.noReading}</p>;
  return (
    <>
      <p data-last={last.state}>
        <strong>{fill(last.state === 'on' ? said.lastOn : said.lastOff, { date: date(last.at) })}</strong>
        {comma(language)}
        {days === 0 ? said.daysAgoToday : plural(language, said.daysAgo, days)}
      </p>
      {last.state === 'on' && (
        <p>{lastOff ? fill(said.lastOff, { date: date(lastOff.at) }) : said.neverOff}</p>
      )}
      {due && <p class={css.due}>{said.due}</p>}
      {theSwitch.state === 'on-again' && theSwitch.before && theSwitch.at && (
        <div class={css.reopened} role="note">
          <p>
            <strong>{said.reopened}</strong>
          </p>
          <p>{fill(said.reopenedWhat, { before: date(theSwitch.before), after: date(theSwitch.at) })}</p>
        </div>
      )}
    </>
  );
}

/** When each objection was sent, and where it stands. */
function ObjectionsNow({
  desk: {
    record,
    profile,
    region,
    now,
    date,
    words: { verdict: verdictWords },
  },
  verdict,
  words,
}: {
  desk: Desk;
  verdict: ObjectionVerdict;
  words: RecordWords;
}) {
  const { dossier, channels } = words;
  if (verdict.state === 'no-day') {
    const { title, text } = verdictWords.objection[verdict.state];
    return (
      <p data-state={verdict.state}>
        <strong>{title}</strong>
        <br />
        {text}
      </p>
    );
  }
  const objections = objectionsOf(record.events, profile, now);
  if (objections.length === 0) return <p>{dossier.noObjection}</p>;
  return (
    <>
      {objections.map((objection) => {
        const matter = standingOf(objection, region, now);
        return (
          <p key={objection.id} data-state={matter.state}>
            <strong>
              {fill(dossier.sent, { day: date(objection.sentOn), channel: channels[objection.channel] })}
            </strong>
            <br />
            {isInTime(matter.state) && matter.day
              ? fill(dossier.due, { day: date(matter.day) })
              : matterInWords(matter, words, date)}
          </p>
        );
      })}
    </>
  );
}

/** The way to the setting, and when to be reminded of it. */
function Reminder({
  desk,
  every,
  words: { record: said },
}: {
  desk: Desk;
  every: LookAgain['every'];
  words: RecordWords;
}) {
  const { language } = desk;
  return (
    <>
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
    </>
  );
}
