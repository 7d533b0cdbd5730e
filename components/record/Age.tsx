import css from './record.module.css';
/**
 * How old the last look is, drawn as a bar that fills until it is time to look again.
 * @param aged from 0 (just looked) to 1 (time to look)
 * @param label the same in words
 */
export function Age({ aged, due, label }: { aged: number; due: boolean; label: string }) {
  return (
    <svg
      class={due ? `${css.age} ${css.due}` : css.age}
      data-mirrors
      viewBox="0 0 320 12"
      role="img"
      aria-label={label}
    >
      <rect class={css.whole} x="0.5" y="0.5" width="319" height="11" rx="5.5" />
      <rect class={css.part} x="0.5" y="0.5" width={Math.max(11, 319 * aged)} height="11" rx="5.5" />
    </svg>
  );
}
