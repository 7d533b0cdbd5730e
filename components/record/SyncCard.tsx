import { useEffect, useMemo, useState } from 'preact/hooks';
import { isFull } from '../../lib/domain/record/room';
import { type SyncItems, syncStanding } from '../../lib/domain/record/sync-pack';
import type { RecordWords } from '../../lib/locales';
import { plural } from '../../lib/locales/format';
import type { Desk } from '../desk';
import { useDoors } from '../doors';

/** Sync with the person's other browsers: off unless switched on, with what it means said first. */
export function SyncCard({ desk, words: { sync } }: { desk: Desk; words: RecordWords }) {
  const { language, record } = desk;
  const doors = useDoors();
  const ruledOut = desk.policy.set.sync === false;
  const [items, setItems] = useState<SyncItems | null>({});
  useEffect(() => {
    const look = () => void doors.sync.read().then(setItems, () => setItems(null));
    look();
    return doors.sync.watch(look);
  }, []);
  const { on, travelling, left, waiting, others } = useMemo(
    () => syncStanding(record.events, items ?? {}),
    [record.events, items],
  );
  const full = useMemo(
    () => isFull({ events: record.events, later: record.laterEvents }),
    [record.events, record.laterEvents],
  );
  return (
    <section class="card" aria-labelledby="sync" data-sync={on ? 'on' : 'off'}>
      <h2 id="sync">{sync.title}</h2>
      <p>{sync.lead}</p>
      <p class="small">{sync.privacy}</p>
      <p class="small">{desk.words.notices.storages}</p>
      <p>
        <strong>{on ? sync.isOn : sync.isOff}</strong>
      </p>
      {items === null && <p class="failed">{sync.unreachable}</p>}
      {on && items !== null && (
        <ul>
          <li>{plural(language, sync.travelling, travelling)}</li>
          {left > 0 && <li data-left={left}>{plural(language, sync.full, left)}</li>}
          {waiting && <li>{sync.waiting}</li>}
          {full && <li data-no-room>{sync.noRoom}</li>}
          <li>{others > 0 ? plural(language, sync.others, others) : sync.alone}</li>
        </ul>
      )}
      {ruledOut && <p data-by="organisation">{sync.ruledOut}</p>}
      {(on || !ruledOut) && (
        <div class="acts">
          <button
            type="button"
            data-act="sync"
            onClick={() => void desk.tell({ kind: 'sync-chosen', on: !on })}
          >
            {on ? sync.turnOff : sync.turnOn}
          </button>
        </div>
      )}
    </section>
  );
}
