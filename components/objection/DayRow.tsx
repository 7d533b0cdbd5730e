import type { ComponentChildren } from 'preact';
import { LineSign, type MarkKind } from './DeadlineLine';
import css from './objection.module.css';

/** One day of the wait; opened, it says how it was counted. */
export function DayRow({
  kind,
  label,
  date,
  opens,
  children,
}: {
  kind: MarkKind;
  label: string;
  date: string;
  /** What opening it shows, for those who do not see the whole. */
  opens: string;
  children: ComponentChildren;
}) {
  return (
    <details class={`opens ${css.dayRow}`} data-day={kind}>
      <summary>
        <LineSign kind={kind} />
        <span>{label}</span>
        <strong>{date}</strong>
        <span class="visually-hidden">{opens}</span>
      </summary>
      <div class={css.dayHow}>{children}</div>
    </details>
  );
}
