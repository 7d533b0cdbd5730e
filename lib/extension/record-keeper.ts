import type { Acknowledgement } from '../domain/page-report';
import type { RecordEvent } from '../domain/record';
import { type Doors, readMessage, type Sender } from './messages';
import type { RecordStore } from './record-store';

/** The background's whole work: judge what arrives, store it, and bring what follows from the record up to date. */
export interface RecordKeeper {
  /** Answers one message; never rejects. */
  receive(message: unknown, sender: Sender): Promise<Acknowledgement>;
  /** Reads the record (older forms are brought over, damage is set aside) and shows what follows from it. */
  wake(): Promise<void>;
}

/**
 * @param options.store the writing end
 * @param options.doors where messages may come from
 * @param options.guide brings the `guide` value up to date; at each waking, since an update may have new sentences
 * @param options.badge shows on the toolbar button what follows from the record; at each waking and after each event
 */
export function recordKeeper({
  store,
  doors,
  guide,
  badge,
}: {
  store: RecordStore;
  doors: Doors;
  guide: (events: readonly RecordEvent[]) => Promise<void>;
  badge: (events: readonly RecordEvent[]) => Promise<void>;
}): RecordKeeper {
  /** What follows from the record may fail to show; what was stored stays stored, and the next time tries again. */
  const quietly = (work: Promise<unknown>) =>
    work.then(
      () => {},
      () => {},
    );
  const showBadge = () => quietly(store.visit((events) => events).then(badge));
  return {
    async wake() {
      await quietly(store.visit(guide));
      await showBadge();
    },
    async receive(message, sender) {
      const told = readMessage(message, sender, doors);
      if (!told) return { ok: false, why: 'refused' };
      const answer = await store.append(
        told.from === 'page' ? { kind: 'reading', ...told.reading } : told.event,
      );
      if (answer.ok) void showBadge();
      return answer;
    },
  };
}
