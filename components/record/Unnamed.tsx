import { useState } from 'preact/hooks';
import { rowOf } from '../../lib/domain/record/event-kinds';
import { allEventsOfProfile } from '../../lib/domain/record/owners';
import type { RecordWords } from '../../lib/locales';
import { plural } from '../../lib/locales/format';
import type { Desk } from '../desk';

/** What was written here before profiles came from elsewhere: whose it is can be said in one step. */
export function Unnamed({ desk, words: { unnamed, record } }: { desk: Desk; words: RecordWords }) {
  const [to, setTo] = useState('');
  const [first] = desk.people;
  if (first?.id !== null || !desk.profiles.length) return null;
  const own = allEventsOfProfile(desk.record.events, null).filter(
    ({ kind }) => rowOf(kind).whose !== 'browser',
  );
  return (
    <section class="card notice" aria-labelledby="unnamed" data-unnamed={own.length}>
      <h2 id="unnamed">{plural(desk.language, unnamed.title, own.length)}</h2>
      <p>{unnamed.lead}</p>
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (to) void desk.tell({ kind: 'unnamed-assigned', to });
        }}
      >
        <label>
          {unnamed.to}
          <select value={to} required onChange={(event) => setTo(event.currentTarget.value)}>
            <option value="">{record.choose}</option>
            {desk.profiles.map(({ id, label }) => (
              <option key={id} value={id}>
                {label}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" data-act="assign-unnamed" disabled={!to}>
          {record.assign}
        </button>
      </form>
    </section>
  );
}
