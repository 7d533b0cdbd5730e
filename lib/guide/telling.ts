import type { Setting } from '../domain/case/case-terms';
import type { Acknowledgement, ReadingMessage } from '../domain/record/page-report';

/**
 * Tells the background what was read in one load of a document: each change once. A reading that the background didn't
 * acknowledge is told again at the next look, under the same id, so that it's neither lost with a background that is just
 * replaced nor counted twice.
 * @param send sends one message to the background; it throws, or gives nothing, where nobody answered
 * @param freshId a new id for each call, as `ReadingMessage` wants it
 * @param load the id of this load, as `ReadingMessage` wants it
 * @returns tells one reading; it may be called at every look
 */
export function telling(
  send: (message: ReadingMessage) => Promise<Acknowledgement | undefined>,
  freshId: () => string,
  load: string,
): (setting: Setting, state: ReadingMessage['state']) => Promise<void> {
  let last:
    | { message: ReadingMessage; isOnItsWay?: boolean | undefined; isKept?: boolean | undefined }
    | undefined;
  return async (setting, state) => {
    if (last?.message.setting !== setting || last.message.state !== state) {
      last = { message: { type: 'reading', id: freshId(), load, setting, state } };
    }
    const told = last;
    if (told.isOnItsWay || told.isKept) return;
    told.isOnItsWay = true;
    try {
      told.isKept = (await send(told.message))?.ok;
    } catch {
      // Nobody was there to answer: the next look tells it again.
    } finally {
      told.isOnItsWay = false;
    }
  };
}
