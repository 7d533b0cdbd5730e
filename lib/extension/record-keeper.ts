import type { RecordEvent } from '../domain/record/record';
import { type Origins, type ParsedMessage, readMessage, type Sender } from './messages';
import type { RecordStore } from './record-store';
import type { RecordSync } from './record-sync';

/** What the background answers: only `ok: true` means that it is done, and stored. */
type Reply = Awaited<ReturnType<RecordStore['append' | 'mergeFile' | 'remove']>>;

/** The background's whole work: judge what arrives, store it, and bring what follows from the record up to date. */
export interface RecordKeeper {
  /** Answers one message; never rejects. */
  receive(message: unknown, sender: Sender): Promise<Reply>;
  /** Reads the record (older forms are brought over, damage is set aside) and shows what follows from it. */
  wake(): Promise<void>;
  /** This version took the place of another: brings over what that one kept elsewhere, then as `wake`. */
  updated(previous: string): Promise<void>;
  /** The value that a page's script reads was changed: puts it right. */
  guideChanged(): Promise<void>;
  /** Something came by sync: takes it, and shows what follows. */
  exchange(): Promise<void>;
}

/**
 * The keeper of the record; it does nothing before it is called.
 * @param options.store the writing end
 * @param options.origins where messages may come from
 * @param options.reads whether a reading may be recorded: not where an organisation allows practice only
 * @param options.guide brings the `guide` value up to date, once a policy is in force; at each waking, since an update may
 *   have new sentences, and before anything but a reading is acknowledged
 * @param options.sync hands over and takes what is new, if the person wants that; at each waking and after each event
 * @param options.badge shows on the toolbar button what follows from the record, and sees to it that the person is told
 *   in time; at each waking and after each event
 */
export function recordKeeper({
  store,
  origins,
  reads,
  guide,
  sync,
  badge,
}: {
  store: RecordStore;
  origins: Origins;
  reads: () => Promise<boolean>;
  guide: (events: readonly RecordEvent[]) => Promise<void>;
  sync: RecordSync;
  badge: (events: readonly RecordEvent[]) => Promise<void>;
}): RecordKeeper {
  /** What follows from the record may fail to show; what was stored stays stored, and the next time tries again. */
  const quietly = (work: Promise<unknown>) =>
    work.then(
      () => {},
      () => {},
    );
  // This waits for the record's turn, because what is shown and noted of the record must not outlive it.
  const showBadge = () => quietly(store.visit(badge));
  const follow = async () => {
    await showBadge();
    if ((await sync.exchange()) > 0) await showBadge();
  };
  const refreshGuide = () => quietly(store.visit(guide));
  const wake = async () => {
    await refreshGuide();
    await follow();
  };
  return {
    wake,
    async updated(previous) {
      await store.updated(previous);
      await wake();
    },
    guideChanged: refreshGuide,
    exchange: follow,
    async receive(message, sender) {
      const told = readMessage(message, sender, origins);
      if (!told) return { ok: false, why: 'refused' };
      if (told.asks === 'reading' && !(await reads().catch(() => false)))
        return { ok: false, why: 'refused' };
      const answer = await act(store, told);
      if (!answer.ok) return answer;
      // The page draws by what was chosen as soon as the choice is acknowledged, or as a policy is in force, if that is later.
      if (told.asks !== 'reading') await refreshGuide();
      void follow();
      return answer;
    },
  };
}

function act(store: RecordStore, told: ParsedMessage): Promise<Reply> {
  switch (told.asks) {
    case 'reading':
      return store.append({ kind: 'reading', ...told.reading });
    case 'event':
      return store.append(told.event);
    case 'merge':
      return store.mergeFile(told.arrival);
    case 'delete':
      return store.remove(told.what);
  }
}
