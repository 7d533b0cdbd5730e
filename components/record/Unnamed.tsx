import { rowOf } from '../../lib/domain/record/event-kinds';
import { allEventsOfProfile } from '../../lib/domain/record/owners';
import type { RecordWords } from '../../lib/locales';
import { plural } from '../../lib/locales/format';
import type { Desk } from '../desk';
import { AssignTo } from './AssignTo';

/** What was written here before profiles came from elsewhere: whose it is can be said in one step. */
export function Unnamed({ desk, words }: { desk: Desk; words: RecordWords }) {
  const { unnamed } = words;
  const [first] = desk.people;
  if (first?.id !== null || !desk.profiles.length) return null;
  const own = allEventsOfProfile(desk.record.events, null).filter(
    ({ kind }) => rowOf(kind).whose !== 'browser',
  );
  return (
    <section class="card notice" aria-labelledby="unnamed" data-unnamed={own.length}>
      <h2 id="unnamed">{plural(desk.language, unnamed.title, own.length)}</h2>
      <p>{unnamed.lead}</p>
      <AssignTo
        label={unnamed.to}
        act="assign-unnamed"
        desk={desk}
        words={words}
        onAssign={(to) => void desk.tell({ kind: 'unnamed-assigned', to })}
      />
    </section>
  );
}
