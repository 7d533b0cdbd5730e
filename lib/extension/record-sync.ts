import { browser } from 'wxt/browser';
import {
  packForSync,
  type SyncItems,
  syncChanges,
  syncChoice,
  unpackFromSync,
} from '../domain/record/sync-pack';
import type { Area } from './record-area';
import type { RecordStore } from './record-store';

/**
 * The way out and in by the browser's own sync, if the person switched it on. Whatever fails here is tried again at
 * the next occasion; the record itself never depends on it.
 */
export interface RecordSync {
  /**
   * Brings both sides together: takes what other browsers handed over, hands over what is new here. Never rejects.
   * @returns how many events are new here by it
   */
  exchange(): Promise<number>;
}

/**
 * The exchange with the person's other browsers; it does nothing before it is called.
 * @param options.store the writing end of the record
 * @param options.area the browser's sync storage
 * @param options.allowed whether the organisation lets the record be shared; null while that isn't known: then nothing is
 *   handed over or taken, and only what the person no longer shares is taken back
 */
export function recordSync({
  store,
  area = browser.storage.sync as Area,
  allowed = () => true,
}: {
  store: Pick<RecordStore, 'visit' | 'mergeSync'>;
  area?: Area;
  allowed?: () => boolean | null;
}): RecordSync {
  let under: Promise<number> | null = null;
  let again = false;

  /** Both halves look at the record in its turn, so that nothing deleted meanwhile comes back or goes out. */
  const once = async () => {
    const fresh = await store.mergeSync(async (events) => {
      const { on, device } = syncChoice(events);
      return on && device && allowed() ? unpackFromSync(await area.get(null), device) : [];
    });
    await store.visit(async (events) => {
      const { on, device } = syncChoice(events);
      const may = allowed();
      if (!device || (on && may === null)) return;
      const items: SyncItems = await area.get(null);
      // What was handed over before the organisation ruled it out is taken back, as when the person turns it off.
      const own = on && may ? packForSync(events, device, items).items : {};
      const { set, remove } = syncChanges(items, device, own);
      // This makes room first: the new events may need what the old ones leave.
      if (remove.length) await area.remove(remove);
      if (Object.keys(set).length) await area.set(set);
    });
    return fresh;
  };

  return {
    exchange() {
      again = true;
      under ??= (async () => {
        let fresh = 0;
        while (again) {
          again = false;
          fresh += await once().catch(() => 0);
        }
        under = null;
        return fresh;
      })();
      return under;
    },
  };
}

/** Everything in the browser's sync storage, for showing how it stands. Rejects where there is none. */
export const readSync = (): Promise<SyncItems> => browser.storage.sync.get(null);

/**
 * Calls back after each change to the browser's sync storage, this browser's own included.
 * @returns stops it
 */
export function watchSync(changed: () => void): () => void {
  const listener = (_changes: unknown, area: string) => {
    if (area === 'sync') changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
