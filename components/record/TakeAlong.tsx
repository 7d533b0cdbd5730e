import { useState } from 'preact/hooks';
import type { RecordWords } from '../../lib/locales';
import { apart, fill } from '../../lib/locales/format';
import { Filled } from '../Apart';
import type { Desk } from '../desk';
import { useDoors } from '../doors';
import { ReadOut } from '../ReadOut';
import { saveRecord } from './file';
import css from './record.module.css';

/** The record as a file or on paper. */
export function TakeAlong({
  desk,
  words: { along },
  onPrint,
}: {
  desk: Desk;
  words: RecordWords;
  onPrint(): void;
}) {
  const doors = useDoors();
  const [profile, setProfile] = useState<string | null>(null);
  const [saved, setSaved] = useState<{ name: string } | null>(null);
  const chosen = desk.profiles.some(({ id }) => id === profile) ? profile : null;
  return (
    <section class="card" aria-labelledby="along">
      <h2 id="along">{along.title}</h2>
      <p>{along.lead}</p>
      {desk.profiles.length > 1 && (
        <label class={css.stacked}>
          {along.what}
          <select value={chosen ?? ''} onChange={(event) => setProfile(event.currentTarget.value || null)}>
            <option value="">{along.everything}</option>
            {desk.profiles.map(({ id, label }) => (
              <option key={id} value={id}>
                {fill(along.only, { label: apart(label) })}
              </option>
            ))}
          </select>
        </label>
      )}
      <div class="acts">
        <button
          type="button"
          class="primary"
          data-act="save"
          onClick={async () => setSaved({ name: await saveRecord(desk.record, chosen, doors) })}
        >
          {along.save}
        </button>
        <button type="button" data-act="print" onClick={onPrint}>
          {along.print}
        </button>
      </div>
      <ReadOut class="small" of={saved}>
        {saved && <Filled text={along.saved} values={{ name: saved.name }} />}
      </ReadOut>
      <p class="small">{along.mayGo}</p>
      <p class="small">{along.checksum}</p>
      <p class="small">{along.printNote}</p>
      <p>
        <a href="#/review">{along.review}</a>
      </p>
    </section>
  );
}
