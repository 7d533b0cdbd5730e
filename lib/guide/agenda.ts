/** Times at which something is to be done, set anew all at once. */
export function agenda(view: Window) {
  let timers: number[] = [];
  const clear = () => {
    timers.forEach(view.clearTimeout, view);
    timers = [];
  };
  return {
    clear,
    /** @param waits in milliseconds from now; each is handed to `act` when it is over */
    set(waits: readonly number[], act: (wait: number) => void) {
      clear();
      timers = waits.map((wait) => view.setTimeout(() => act(wait), wait));
    },
  };
}
