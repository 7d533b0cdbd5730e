/** So many milliseconds late is more than a browser makes timers wait in a tab behind, which is a second. */
const tooLate = 1500;

/**
 * Times at which something is to be done, set anew all at once. Each counts from the one before: after a page was frozen,
 * or the machine asleep, one of them at most has come due. That one counts as the one before it, and comes once more: the
 * page itself has only just gone on, and what it shows is what it stood still with.
 */
export function agenda(view: Window) {
  let timer = 0;
  const clear = () => view.clearTimeout(timer);
  /** @param waits in milliseconds from now, the shortest first; each is handed to `act` when it is over */
  const set = (waits: readonly number[], act: (wait: number) => void, past = 0, isAgain = false) => {
    clear();
    const [wait, ...more] = waits;
    if (wait === undefined) return;
    // By the clock, which goes on while the machine sleeps.
    const latest = Date.now() + wait - past + tooLate;
    timer = view.setTimeout(() => {
      const isLate = !isAgain && Date.now() > latest;
      if (isLate) set(waits, act, past, true);
      else set(more, act, wait);
      act(isLate ? past : wait);
    }, wait - past);
  };
  return { clear, set };
}
