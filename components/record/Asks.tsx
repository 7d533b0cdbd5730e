import { type Ask, asksOf } from '../../lib/domain/record/asks';
import type { RecordWords } from '../../lib/locales';
import { fill, plural } from '../../lib/locales/format';
import type { Desk } from '../desk';
import { useDoors } from '../doors';
import css from './record.module.css';
import { momentInWords, sentencesOf, type Telling } from './telling';

/** How many questions are shown at once; the rest are counted. */
export const mostAsked = 20;

/** What came from elsewhere, what it would touch, and the question whether it shall count. */
export function AskText({ ask: { event, about }, telling }: { ask: Ask; telling: Telling }) {
  const { asks, via } = telling.words;
  const zone = useDoors().timeZone();
  const told = (one: Ask['event']) =>
    `${sentencesOf(one, telling, zone).join(' ')} (${momentInWords(one.at, zone, telling.language)})`;
  return (
    <>
      <span>{fill(asks.says, { what: told(event) })}</span>{' '}
      {event.via && <em class={css.aside}>{via[event.via]}</em>}
      {about && <span class="small here">{fill(asks.here, { what: told(about) })}</span>}
    </>
  );
}

/** Everything from elsewhere that is held back, each with a button to let it count. */
export function Asks({ desk, words, telling }: { desk: Desk; words: RecordWords; telling: Telling }) {
  const open = asksOf(desk.record.events);
  if (!open.length) return null;
  const { asks } = words;
  return (
    <section class="card notice" aria-labelledby="asks" data-asks={open.length}>
      <h2 id="asks">{plural(desk.language, asks.title, open.length)}</h2>
      <p>{asks.lead}</p>
      <ul class={css.asked}>
        {open.slice(0, mostAsked).map((ask) => (
          <li key={ask.event.id} data-ask={ask.event.kind}>
            <p>
              <AskText ask={ask} telling={telling} />
            </p>
            <button
              type="button"
              data-act="agree"
              onClick={() => void desk.tell({ kind: 'agreed-to', event: ask.event.id })}
            >
              {asks.take}
            </button>
          </li>
        ))}
      </ul>
      {open.length > mostAsked && <p>{plural(desk.language, asks.more, open.length - mostAsked)}</p>}
    </section>
  );
}
