import type { CalloutState } from '../domain/case/case-terms';
import { agenda } from './agenda';
import { doubt, gone, looks, looksAfterFlip, patience, searches, settled } from './times';

/** What one look at a page found. */
export interface Finding {
  state: CalloutState;
  /** Whether something is ringed. */
  isRinged: boolean;
  /** Whether a person can use the switch that was found; what is shown before may be a default. */
  isUsable: boolean;
}

const isRead = (state?: CalloutState): state is 'on' | 'off' => state === 'on' || state === 'off';

/**
 * Puts together what the looks at one page found: what is said of it, when it is looked at again, and what has lasted
 * long enough to be recorded.
 *
 * @param on.askAgain called at each of the times that follow a change; `wholly` where a look at what changes silently
 *   would not do
 * @param on.lasted told the state of a switch that a person can use once it has lasted, and again at each later time: as
 *   it was read in a whole look at that time, since a page may have made another setting's of it without a sign
 */
export function findings(
  view: Window,
  on: { askAgain(wholly: boolean): void; lasted(state: 'on' | 'off'): void },
) {
  let last: Finding | undefined;
  /** For how many milliseconds at least nothing else was found. */
  let age = 0;
  let said: CalloutState | null = null;
  /** Whether the next look tells of a state that has lasted. */
  let isDue = false;
  const timed = agenda(view);

  const begin = (waits: readonly number[]) => {
    age = 0;
    isDue = false;
    timed.set(waits, later);
  };
  const hasLasted = (state?: CalloutState): state is 'on' | 'off' => isRead(state) && age >= settled[state];
  const later = (wait: number) => {
    age = wait;
    isDue = hasLasted(last?.state);
    on.askAgain(isDue || (wait > doubt && wait <= patience) || !last?.isRinged);
  };

  return {
    /** The state that the last look found; null before the first. */
    state: () => last?.state ?? null,
    /** What is said of the page; null while it is not known well enough. */
    said: () => said,
    age: () => age,
    /** Takes what a look found. @returns whether it is another thing than the look before found */
    take(next: Finding): boolean {
      const before = last;
      last = next;
      const isNews = next.state !== before?.state || next.isUsable !== before.isUsable;
      if (isNews) {
        const isFlip = isRead(before?.state) && isRead(next.state);
        begin(isFlip ? looksAfterFlip : next.isRinged ? looks : searches);
      }
      const enough = said ? gone : next.state === 'absent' ? patience : doubt;
      if (next.isRinged || age >= enough) said = next.state;
      if (isDue && next.isUsable && hasLasted(next.state)) on.lasted(next.state);
      isDue = false;
      return isNews;
    },
    /** Says what follows from the address alone. */
    say(state: CalloutState) {
      said = state;
    },
    /** Counts anew from now on for how long a switch's state has lasted. */
    countAnew() {
      if (isRead(last?.state)) begin(looks);
    },
    /** Forgets all of it: the page is another. */
    forget() {
      timed.clear();
      last = undefined;
      said = null;
    },
  };
}
