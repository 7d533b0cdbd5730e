/**
 * Times at which something is to be done, set anew all at once. Each counts from the one before: after a page was frozen,
 * or the machine asleep, one of them at most has come due.
 */
export function agenda(view: Window) {
  let timer = 0;
  const clear = () => view.clearTimeout(timer);
  /** @param waits in milliseconds from now, the shortest first; each is handed to `act` when it is over */
  const set = ([wait, ...more]: readonly number[], act: (wait: number) => void, past = 0) => {
    clear();
    if (wait === undefined) return;
    timer = view.setTimeout(() => {
      set(more, act, wait);
      act(wait);
    }, wait - past);
  };
  return { clear, set };
}
