import { letters } from '../../lib/cases/linkedin-ai-training/letters';
import { routesFor } from '../../lib/domain/objection/letter';
import type { Objection } from '../../lib/domain/objection/objection';
import { isInTime, standingBy } from '../../lib/domain/objection/objection-state';
import { rowOf } from '../../lib/domain/record/event-kinds';
import type { RecordEvent } from '../../lib/domain/record/record';
import { fill } from '../../lib/locales/format';
import { useDoors } from '../doors';
import { sentencesOf, type Telling } from '../record/telling';
import { saveCalendar } from './calendar';
import { channelOf } from './channel';
import { Days } from './Days';
import { Delivered } from './Delivered';
import { draftOf } from './draft';
import { headline, timeLeft } from './headline';
import { Complained, NextActs } from './NextActs';
import css from './objection.module.css';
import type { ObjectionContext } from './objection-context';
import { problemInWords } from './problems';

/**
 * One objection: where it stands, its days on a line, what comes next, and what the record holds of it. Longer than
 * 80 lines because it tells one objection from top to bottom.
 */
export function OneObjection({
  context,
  objection,
  telling,
  onUndone,
}: {
  context: ObjectionContext;
  objection: Objection;
  /** The names and moments of the whole record. */
  telling: Telling;
  onUndone(): void;
}) {
  const { desk, words } = context;
  const { standing } = words;
  const clock = context.clockOf(objection);
  const counted = clock && 'count' in clock ? clock : null;
  const left = timeLeft(context, objection, clock);
  const { state } = standingBy(objection, clock);
  const waits = isInTime(state);
  const told = (event: RecordEvent) => sentencesOf(event, telling, desk.zone).join(' ');
  return (
    <section
      class={`card ${css.standing}`}
      data-objection={objection.id}
      data-clock={clock?.state ?? 'unknown'}
      aria-labelledby={`standing-${objection.id}`}
    >
      <p class="eyebrow">
        {fill(standing.sentBy, {
          date: desk.date(objection.sentOn),
          channel: words.sent.channels[objection.channel],
        })}
      </p>
      <h2 id={`standing-${objection.id}`}>{headline(context, objection, clock)}</h2>
      {left && (
        <p class={css.left}>
          <strong>{left.left}</strong> <span>{left.by}</span>
        </p>
      )}
      {clock?.state === 'problem' && (
        <p class="failed" role="alert">
          {problemInWords(words, clock)}
        </p>
      )}
      {waits && <Keep context={context} objection={objection} />}
      {counted && <Days context={context} objection={objection} clock={counted} />}
      {state === 'complained' ? (
        <Complained context={context} objection={objection} />
      ) : context.rule && !objection.receipt ? (
        <Delivered context={context} objection={objection} />
      ) : (
        clock?.state !== 'problem' && <NextActs context={context} objection={objection} quiet={waits} />
      )}
      <details data-record open={clock?.state === 'problem'}>
        <summary class="small">{standing.history}</summary>
        <ul class={css.saidEvents}>
          {objection.events.map((event) => (
            <li key={event.id} data-event={event.kind}>
              <span>{told(event)}</span>
              <button
                type="button"
                class="plain"
                aria-label={`${words.undo}: ${told(event)}`}
                onClick={() =>
                  void desk
                    .tell({
                      kind: 'undone',
                      step: rowOf(event.kind).step?.of(event) ?? 'objection',
                      of: event.id,
                    })
                    .then((stored) => stored && onUndone())
                }
              >
                {words.undo}
              </button>
            </li>
          ))}
        </ul>
        {context.rule && objection.receipt && <Delivered context={context} objection={objection} correct />}
      </details>
    </section>
  );
}

/** What to do once it is sent: put the day into a calendar, and keep a copy of the letter while it is in memory. */
function Keep({ context, objection }: { context: ObjectionContext; objection: Objection }) {
  const doors = useDoors();
  const { standing } = context.words;
  const route = routesFor(letters, context.facts, objection.member).find(
    ({ id, letter }) => letter && channelOf(id) === objection.channel,
  );
  const of = context.texts.language === 'en' ? 'own' : 'english';
  const copy =
    route?.letter && context.typed.name
      ? draftOf(context, { kind: route.letter, member: objection.member, objection: null }, context.texts[of])
      : null;
  return (
    <div class="acts">
      <button
        type="button"
        class="primary"
        data-act="add-to-calendar"
        onClick={() => void saveCalendar({ ...context, objections: [objection] }, doors)}
      >
        {context.desk.words.act.calendar}
      </button>
      {copy && (
        <button
          type="button"
          data-act="keep-copy"
          onClick={() =>
            doors.saveFile(copy.text, `linkedin-objection-${objection.sentOn}.txt`, 'text/plain')
          }
        >
          {standing.keepCopy}
        </button>
      )}
    </div>
  );
}
