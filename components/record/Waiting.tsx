import { useState } from 'preact/hooks';
import { unassignedReadings } from '../../lib/domain/record/owners';
import type { EventOf } from '../../lib/domain/record/record';
import type { RecordWords } from '../../lib/locales';
import { fill, plural } from '../../lib/locales/format';
import type { Desk } from '../desk';
import { momentInWords, sentencesOf, type Telling } from './telling';

/** Loads shown at once; a whole room of them is worked off from the newest. */
const most = 20;

/** Readings nobody was named for, by the load of the page they were made on: one load is one account. */
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
      <ul class="waiting">
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
  const [to, setTo] = useState('');
  const [first] = readings;
  if (!first) return null;
  const when = momentInWords(first.at, desk.language);
  return (
    <li>
      <form
        onSubmit={async (event) => {
          event.preventDefault();
          for (const reading of readings)
            if (!(await desk.tell({ kind: 'reading-assigned', reading: reading.id, to }))) return;
        }}
      >
        <label>
          {fill(words.record.waitingOf, { when })}
          <select value={to} required onChange={(event) => setTo(event.currentTarget.value)}>
            <option value="">{words.record.choose}</option>
            {desk.profiles.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" disabled={!to}>
          {words.record.assign}
        </button>
        <p class="small">
          {[...new Set(readings.flatMap((reading) => sentencesOf(reading, telling)))].join(' ')}
        </p>
      </form>
    </li>
  );
}
