/** After so many milliseconds without a frame none is waited for. */
const longestFrame = 100;
/** After so many readings in a row that found nothing new, each is followed by a rest. */
const tiring = 10;
/** How many times as long as the reading the rest is. */
const restful = 4;
/** A reading that could have come so many milliseconds ago is none in the row: the page was quiet in between. */
const quiet = 500;

/**
 * Decides when a page is read, so that no page can feel it and none can be slowed by it: of one whose changes bring
 * nothing new, readings take a fifth of the time at most.
 *
 * @param immediately true where something is drawn: a change is then read in the observer's own callback, so that the
 *   ring lands in the frame in which the switch is first painted. Otherwise whatever is heard only asks for a reading,
 *   which happens in a task of its own after a frame: style that is asked for between two of a page's microtasks can
 *   be felt by the page (a transition starts that would not have started; seen in both browsers on 2026-11-28)
 * @param read reads the page. @returns whether it found anything new, which ends the resting
 * @returns `ask()` asks for a reading; at most one full reading comes in a frame. `stop()` ends it
 */
export function pace(view: Window, immediately: boolean, read: () => boolean) {
  let frame = 0;
  let task = 0;
  let wanted = false;
  let readInFrame = false;
  /** How many readings in a row found nothing new, and when the next may come. */
  let fruitless = 0;
  let next = Number.NEGATIVE_INFINITY;

  const now = () => view.performance.now();
  const run = () => {
    wanted = false;
    readInFrame = immediately;
    const start = now();
    if (start - next >= quiet) fruitless = 0;
    fruitless = read() ? 0 : fruitless + 1;
    next = now();
    if (fruitless >= tiring) next += restful * (next - start);
    if (immediately) nextFrame();
  };
  const nextFrame = () => {
    if (frame || task) return;
    frame = view.requestAnimationFrame(arrived);
    // A page that nobody sees has no frames.
    task = view.setTimeout(arrived, longestFrame);
  };
  const clear = () => {
    view.cancelAnimationFrame(frame);
    view.clearTimeout(task);
    frame = task = 0;
  };
  const arrived = () => {
    clear();
    readInFrame = false;
    if (!wanted) return;
    const rest = next - now();
    if (rest > 0) task = view.setTimeout(arrived, rest);
    else if (immediately) run();
    else
      task = view.setTimeout(() => {
        task = 0;
        run();
      });
  };
  return {
    ask() {
      if (immediately && !readInFrame && now() >= next) return run();
      wanted = true;
      nextFrame();
    },
    /** Whether many changes in a row brought nothing new. */
    isTired: () => fruitless >= tiring && now() - next < quiet,
    stop() {
      clear();
      wanted = readInFrame = false;
    },
  };
}
