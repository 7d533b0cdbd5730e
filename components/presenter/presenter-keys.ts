import { useRef } from 'preact/hooks';
import { moveOf, numberTyped, sceneAfter } from '../../lib/domain/practice/presentation';
import { useHeardKeys } from '../practice/heard-keys';
import { isClicker, isFree, isReset, isResetKey } from '../practice/keys';

/** How long after a digit another one makes a greater number, in milliseconds. */
const digitsTogether = 800;

/** What the keys act on, and what they do. */
export interface PresenterKeys {
  scenes: readonly unknown[];
  /** The scene's number, counted from 0. */
  shown: number;
  covered: boolean;
  /** Whether letters and digits are keys. */
  characterKeys: boolean;
  /** Milliseconds since 1970. */
  clock(): number;
  go(n: number): void;
  cover(covered: boolean): void;
  startOver(): void;
  openOther(): void;
  setUp(): void;
}

const isDigit = (key: string) => /^\d$/.test(key);

/** Whether a key does something here; held down, such a key is pressed once. Enter presses the button that has the focus. */
const doesSomething = (event: KeyboardEvent) =>
  moveOf(event.key) !== null || isResetKey(event) || isDigit(event.key) || event.key === 'Enter';

/**
 * Hears the presenter's keys in this window, from before its first paint until it is gone.
 * @returns hears them in another document as well: a frame's
 */
export function usePresenterKeys(keys: PresenterKeys): (target: Document) => void {
  const typed = useRef({ digits: '', at: 0 });

  const press = (event: KeyboardEvent) => {
    if (!isFree(event) && !isClicker(event)) return;
    if (event.repeat && doesSomething(event)) return event.preventDefault();
    if (event.key.length === 1 && !keys.characterKeys) return;
    const move = moveOf(event.key);
    if (isReset(event)) keys.startOver();
    else if (move === 'cover') keys.cover(!keys.covered);
    else if (move === 'notes') keys.openOther();
    else if (move === 'set-up') keys.setUp();
    else if (move) keys.go(sceneAfter(move, keys.shown));
    else if (isDigit(event.key)) {
      const isFresh = keys.clock() - typed.current.at > digitsTogether;
      const next = numberTyped(isFresh ? '' : typed.current.digits, event.key, keys.scenes.length);
      typed.current = { digits: next.typed, at: keys.clock() };
      if (next.scene !== null) keys.go(next.scene);
    } else return;
    event.preventDefault();
  };
  return useHeardKeys(press);
}
