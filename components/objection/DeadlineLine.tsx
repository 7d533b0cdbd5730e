import css from './objection.module.css';
/** What stands on the line. */
export type MarkKind = 'receipt' | 'last-day' | 'extended' | 'answered' | 'today';

export interface LineMark {
  kind: MarkKind;
  /** ISO date. */
  on: string;
}

const day = (iso: string) => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

const shapes: Record<MarkKind, string> = {
  receipt: 'M0-6a6 6 0 1 0 0 12a6 6 0 1 0 0-12z',
  'last-day': 'M0-9l9 9l-9 9l-9-9z',
  extended: 'M0-8l8 8l-8 8l-8-8z',
  answered: 'M-7 0l5 5l9-10',
  today: 'M0-16v32M0-16h11l-3 4l3 4h-11',
};

/** A mark by itself, beside the words that name it. */
export function LineSign({ kind }: { kind: MarkKind }) {
  return (
    <svg
      class={css.lineSign}
      data-mark={kind}
      data-mirrors
      viewBox="-12 -18 24 36"
      aria-hidden="true"
      focusable="false"
    >
      <path d={shapes[kind]} />
    </svg>
  );
}

/** The wait as a line, to scale: when it began, today, and the last day. No words on it: they stand below. */
export function DeadlineLine({
  marks,
  today,
  until,
  lastDay,
  label,
}: {
  marks: readonly LineMark[];
  /** ISO date. */
  today: string;
  /** The day up to which LinkedIn's time ran: today, or that of the answer, after which nothing is late. */
  until: string;
  lastDay: string;
  /** What it shows, in a sentence, for those who do not see it. */
  label: string;
}) {
  const all = [...marks.map(({ on }) => day(on)), day(today)];
  const from = Math.min(...all);
  const span = Math.max(1, Math.max(...all) - from);
  const at = (iso: string) => `${(4 + (92 * (day(iso) - from)) / span).toFixed(2)}%`;
  const receipt = marks[0]?.on ?? today;
  const passed = until < lastDay ? until : lastDay;
  return (
    <svg class={css.deadlineLine} data-deadline-line data-mirrors role="img" aria-label={label}>
      <line x1="4%" x2="96%" y1="22" y2="22" />
      <line class={css.lineRun} x1={at(receipt)} x2={at(lastDay)} y1="22" y2="22" />
      <line class={css.linePassed} x1={at(receipt)} x2={at(passed)} y1="22" y2="22" />
      {until > lastDay && <line class={css.lineLate} x1={at(lastDay)} x2={at(until)} y1="22" y2="22" />}
      {[...marks, { kind: 'today' as const, on: today }].map(({ kind, on }) => (
        <svg
          key={kind}
          x={at(on)}
          y="22"
          data-mark={kind}
          overflow="visible"
          aria-hidden="true"
          focusable="false"
        >
          <path d={shapes[kind]} />
        </svg>
      ))}
    </svg>
  );
}
