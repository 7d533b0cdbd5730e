/** After so many milliseconds without a frame none is waited for. */
const longestFrame = 100;

/**
 * Decides when a page is read, so that no page can feel it and none can be slowed by it.
 *
 * @param immediately true where something is drawn: a change is then read in the observer's own callback, so that the
 *   ring lands in the frame in which the switch is first painted. Otherwise whatever is heard only asks for a reading,
 *   which happens in a task of its own after a frame: style that is asked for between two of a page's microtasks can
 *   be felt by the page (a transition starts that would not have started; seen in both browsers on 2026-11-28)
 * @param read reads the page
 * @returns `ask()` asks for a reading; at most one full reading comes in a frame. `stop()` ends it
 */
export function pace(view: Window, immediately: boolean, read: () => void) {
  let frame = 0;
  let task = 0;
  let wanted = false;
  let readInFrame = false;

  const run = () => {
    wanted = false;
    readInFrame = immediately;
    read();
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
    if (immediately) run();
    else
      task = view.setTimeout(() => {
        task = 0;
        run();
      });
  };
  return {
    ask() {
      if (immediately && !readInFrame) return run();
      wanted = true;
      nextFrame();
    },
    stop() {
      clear();
      wanted = readInFrame = false;
    },
  };
}
