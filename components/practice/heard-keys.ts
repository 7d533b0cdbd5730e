import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Hears keys in this window, from before its first paint until it is gone.
 * @param press called at each key, as the last drawing gave it
 * @returns hears them in another document as well: a frame's
 */
export function useHeardKeys(press: (event: KeyboardEvent) => void): (target: Document) => void {
  // The listeners are set once, in this window and in each frame; they ask for what holds when a key is pressed.
  const latest = useRef(press);
  latest.current = press;
  const heard = useRef((event: KeyboardEvent) => latest.current(event)).current;
  useLayoutEffect(() => {
    document.addEventListener('keydown', heard);
    return () => document.removeEventListener('keydown', heard);
  }, []);
  return (target) => target.addEventListener('keydown', heard);
}
