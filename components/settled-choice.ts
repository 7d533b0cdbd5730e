import { useEffect, useRef, useState } from 'preact/hooks';

/** After how many milliseconds without another key a value reached by keys counts as chosen. */
const pause = 700;

/**
 * A choice from a closed list. By keys one passes over other values, each of which the browser tells as chosen: the one
 * that is stayed at counts, or left for another place. What the pointer chooses counts at once.
 * @param chosen what is chosen so far; it may be changed elsewhere
 * @param onChoose told what counts
 */
export function useSettledChoice(chosen: string, onChoose: (value: string) => void) {
  const [shown, setShown] = useState(chosen);
  useEffect(() => setShown(chosen), [chosen]);
  const tell = useRef(onChoose);
  tell.current = onChoose;
  const keyed = useRef(false);
  const waiting = useRef<{ value: string; timer: ReturnType<typeof setTimeout> } | null>(null);
  const leave = () => {
    if (!waiting.current) return;
    const { value, timer } = waiting.current;
    clearTimeout(timer);
    waiting.current = null;
    tell.current(value);
  };
  useEffect(() => leave, []);
  return {
    /** The value that the list shows, which may not count yet. */
    shown,
    /** @param value what the browser tells as chosen */
    choose(value: string) {
      setShown(value);
      clearTimeout(waiting.current?.timer);
      waiting.current = { value, timer: setTimeout(leave, pause) };
      if (!keyed.current) leave();
    },
    /** How the list learns whether it is keys or the pointer that choose. */
    hand: {
      onKeyDown() {
        keyed.current = true;
      },
      onPointerDown() {
        keyed.current = false;
      },
      onBlur: leave,
    },
  };
}
