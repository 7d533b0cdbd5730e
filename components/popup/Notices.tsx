import { asksOf } from '../../lib/domain/record/asks';
import { lookAgain } from '../../lib/domain/record/look-again';
import { unassignedReadings } from '../../lib/domain/record/owners';
import { plural } from '../../lib/locales/format';
import { places } from '../../lib/sites/linkedin/addresses';
import type { Desk } from '../desk';

/** What else has to be said, where there is anything: each in a card of its own, none of them the one act. */
export function Notices({ desk }: { desk: Desk }) {
  const { record, language, words, failure } = desk;
  return (
    <>
      {failure && (
        <p class="failed" role="alert">
          {words.notices[failure]}
        </p>
      )}
      <LookAgain desk={desk} />
      <Waiting desk={desk} />
      <Asked desk={desk} />
      {record.aside > 0 && (
        <p class="failed" data-notice="aside">
          {plural(language, words.notices.aside, record.aside)}
        </p>
      )}
      {record.later > 0 && <p>{plural(language, words.notices.later, record.later)}</p>}
    </>
  );
}

/** The quiet reminder: said here and in the record when the last look is older than the person wished. */
function LookAgain({ desk: { record, profile, now, usualReminder, language, words } }: { desk: Desk }) {
  const { due, days } = lookAgain(record.events, { setting: 'ai-training', profile }, now, usualReminder);
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

/** What came from elsewhere and waits to be agreed to: a line, since nothing is lost by leaving it. */
function Asked({ desk: { record, language, words } }: { desk: Desk }) {
  const count = asksOf(record.events).length;
  if (!count) return null;
  return (
    <p class="small" data-notice="asks">
      {plural(language, words.notices.asks, count)}{' '}
      <a href="checklist.html#/record" target="_blank" rel="noreferrer">
        {words.notices.asksAct}
      </a>
    </p>
  );
}
