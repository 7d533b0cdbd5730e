import { useEffect, useRef, useState } from 'preact/hooks';

/** After how many milliseconds without another key a value reached by keys counts as chosen. */
const pause = 700;

/**
 * A choice from a closed list. By keys one passes over other values, each of which the browser tells as chosen: the one
 * that is stayed at counts, or left for another place, view or window. What the pointer chooses counts at once.
 * @param chosen what is chosen so far; it may be changed elsewhere: in another window, or with another profile
 * @param store stores what counts; where it resolves to false, that was not stored, and is not shown either
 */
export function useSettledChoice(chosen: string, store: (value: string) => Promise<boolean>) {
  const [shown, setShown] = useState(chosen);
  useEffect(() => setShown(chosen), [chosen]);
  const keyed = useRef(false);
  const waiting = useRef<{ timer: ReturnType<typeof setTimeout>; tell(): void } | null>(null);
  const settle = () => {
    const left = waiting.current;
    if (!left) return;
    clearTimeout(left.timer);
    waiting.current = null;
    left.tell();
  };
  useEffect(() => {
    window.addEventListener('pagehide', settle);
    return () => {
      window.removeEventListener('pagehide', settle);
      settle();
    };
  }, []);
  return {
    /** The value that the list shows, which may not count yet. */
    shown,
    /** @param value what the browser tells as chosen */
    choose(value: string) {
      setShown(value);
      clearTimeout(waiting.current?.timer);
      const tell = async () => {
        if (!(await store(value))) setShown((now) => (now === value ? chosen : now));
      };
      waiting.current = { timer: setTimeout(settle, pause), tell: () => void tell() };
      if (!keyed.current) settle();
    },
    /** How the list learns whether it is keys or the pointer that choose. */
    hand: {
      onKeyDown() {
        keyed.current = true;
      },
      onPointerDown() {
        keyed.current = false;
      },
      onBlur: settle,
    },
  };
}
