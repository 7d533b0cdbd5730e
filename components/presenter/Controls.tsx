import type { SceneId } from '../../lib/domain/practice/presentation';
import type { PresenterWords } from '../../lib/locales';
import styles from './controls.module.css';

export interface ControlsProps {
  scenes: readonly { id: SceneId }[];
  /** The scene that is shown, counted from 0. */
  shown: number;
  covered: boolean;
  words: PresenterWords;
  onScene(n: number): void;
  onCover(): void;
  onReset(): void;
  /** Whether any scene can be picked from a list: their names are not for the room. */
  jumps: boolean;
  /** Opens the other window: the notes from the room's, the room's from the notes. */
  other: { label: string; open(): void };
  /** That the key which starts over has to be pressed again, while that is so; else empty. */
  again: string;
  /** Opens the choice of languages and region, where it does not stand open anyway. */
  onSetUp?(): void;
}

/** The same controls in both windows; every one has a key as well. */
export function Controls({ scenes, shown, covered, words, other, again, jumps, ...on }: ControlsProps) {
  return (
    <nav class={styles.controls} aria-label={words.keys}>
      <button type="button" disabled={shown === 0} onClick={() => on.onScene(shown - 1)} data-act="back">
        {words.back}
      </button>
      <button
        type="button"
        class="primary"
        disabled={shown === scenes.length - 1}
        onClick={() => on.onScene(shown + 1)}
        data-act="next"
      >
        {words.next}
      </button>
      {jumps && (
        <label>
          <span class="visually-hidden">{words.jump}</span>
          <select
            value={shown}
            data-act="jump"
            onChange={(event) => on.onScene(Number(event.currentTarget.value))}
          >
            {scenes.map(({ id }, n) => (
              <option key={id} value={n}>
                {n} · {words.scenes[id].title}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="button" aria-pressed={covered} onClick={on.onCover} data-act="cover">
        {words.cover}
      </button>
      <button type="button" onClick={other.open} data-act="other">
        {other.label}
      </button>
      {on.onSetUp && (
        <button type="button" onClick={on.onSetUp} data-act="set-up" aria-keyshortcuts="S">
          {words.setUp}
        </button>
      )}
      <button type="button" onClick={on.onReset} data-act="reset" aria-keyshortcuts="Delete">
        {words.reset}
      </button>
      <span role="status" data-again>
        {again}
      </span>
    </nav>
  );
}
