import { unassignedReadings } from '../../lib/domain/record/owners';
import type { EventOf } from '../../lib/domain/record/record';
import type { RecordWords } from '../../lib/locales';
import { fill, plural } from '../../lib/locales/format';
import type { Desk } from '../desk';
import { useInTurn } from '../once';
import { AssignTo } from './AssignTo';
import css from './record.module.css';
import { momentInWords, sentencesOf, type Telling } from './telling';

/** Loads shown at once; a whole room of them is worked off from the newest. */
const most = 20;

/**
 * Readings for which nobody was named, by the load of the page on which they were made: one load belongs to one
 * account.
 */
export function Waiting({ desk, words, telling }: { desk: Desk; words: RecordWords; telling: Telling }) {
  const waiting = unassignedReadings(desk.record.events);
  if (!waiting.length) return null;
  const loads = new Map<string, EventOf<'reading'>[]>();
  for (const reading of waiting.toReversed())
    loads.set(reading.load, [reading, ...(loads.get(reading.load) ?? [])]);
  return (
    <section class="card notice" aria-labelledby="waiting" data-waiting={waiting.length}>
      <h2 id="waiting">{plural(desk.language, words.record.waiting, waiting.length)}</h2>
      <p>{words.record.waitingLead}</p>
      <ul class={css.waiting}>
        {[...loads].slice(0, most).map(([load, readings]) => (
          <Whose key={load} readings={readings} desk={desk} words={words} telling={telling} />
        ))}
      </ul>
    </section>
  );
}

function Whose({
  readings,
  desk,
  words,
  telling,
}: {
  readings: EventOf<'reading'>[];
  desk: Desk;
  words: RecordWords;
  telling: Telling;
}) {
  const tellInTurn = useInTurn(desk.tell);
  const [first] = readings;
  if (!first) return null;
  const when = momentInWords(first.at, desk.zone, desk.language);
  return (
    <li>
      <AssignTo
        label={fill(words.record.waitingOf, { when })}
        act="assign-reading"
        desk={desk}
        words={words}
        onAssign={(to) =>
          void tellInTurn(
            ...readings.map(({ id }) => ({ kind: 'reading-assigned' as const, reading: id, to })),
          )
        }
      >
        <p class="small">
          {[...new Set(readings.flatMap((reading) => sentencesOf(reading, telling, desk.zone)))].join(' ')}
        </p>
      </AssignTo>
    </li>
  );
}
