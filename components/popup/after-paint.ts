import { options } from 'preact';

/** In milliseconds: so long at most, where the page isn't shown and has no frames. */
const longest = 200;

/** Runs something in the second frame from now: in the first, what was rendered is only handed to the compositor. */
function afterPaint(run: () => void): void {
  let left: (() => void) | null = run;
  const once = () => {
    left?.();
    left = null;
  };
  requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(once)));
  setTimeout(once, longest);
}

/**
 * Has effects wait until what was rendered is on the screen. Preact (11.2.0) runs them as soon as a frame was made, and
 * 35 ms later in any case. What they ask of the browser keeps it from showing that frame (Chromium 156: 5 ms in 100).
 */
export function runEffectsAfterPaint(): void {
  options.requestAnimationFrame = afterPaint;
}
