import type { Switched } from '../../lib/domain/record/standing';
import css from './record.module.css';

const width = 640;
const height = 72;
const margin = 12;
const rows = { on: 18, off: 42 } as const;
/** How much room a mark needs to be told from the next. */
const apart = 9;

interface Mark {
  x: number;
  state: 'on' | 'off';
  /** Whether anyone but this browser witnessed it. */
  hearsay: boolean;
}

/**
 * Where the marks stand: by the clock, never before the one before (a clock may have run back), and not closer than a
 * mark is wide while there is room. Where marks share a place, the last of each state is kept, so that
 * thousands are drawn as fast as a few.
 */
function marksOf(history: readonly Switched[], now: number): Mark[] {
  const times = history.map(({ at }) => Temporal.Instant.from(at).epochMilliseconds);
  const start = times[0] ?? now;
  const end = Math.max(now, ...times.slice(-1));
  const span = Math.max(end - start, 1);
  const inner = width - 2 * margin;
  const room = Math.min(apart, inner / Math.max(history.length, 1));
  let last = Number.NEGATIVE_INFINITY;
  const placed = history.map(({ state, hearsay }, n) => {
    const byClock = margin + (((times[n] ?? start) - start) / span) * inner;
    // The last marks must have room too: none stands further than the rest needs.
    const latest = width - margin - (history.length - 1 - n) * room;
    last = Math.min(Math.max(byClock, last + room, margin), latest);
    return { x: last, state, hearsay };
  });
  const kept = new Map<string, Mark>();
  for (const mark of placed) {
    const place = `${Math.round(mark.x / 3)} ${mark.state}`;
    // A map keeps a key where it was first put; the one that is kept stands where it was read.
    kept.delete(place);
    kept.set(place, mark);
  }
  return [...kept.values()];
}

/**
 * A switch's history, drawn: a row for on, a row for off, a mark for each reading, and nothing claimed between them.
 * @param label what it shows, in words
 * @param now milliseconds since 1970; where the strip ends
 */
export function SwitchStrip({
  history,
  now,
  label,
  words,
}: {
  history: readonly Switched[];
  now: number;
  label: string;
  words: { on: string; off: string; from: string; to: string };
}) {
  const marks = marksOf(history, now);
  const last = marks.at(-1);
  return (
    <figure class={css.strip} data-strip>
      <svg
        data-mirrors
        viewBox={`0 0 ${width} ${height}`}
        preserveAspectRatio="none"
        role="img"
        aria-label={label}
      >
        {(['on', 'off'] as const).map((state) => (
          <line key={state} class={css.rail} x1="0" x2={width} y1={rows[state]} y2={rows[state]} />
        ))}
        <polyline
          class={css.path}
          points={marks.map(({ x, state }) => `${x.toFixed(1)},${rows[state]}`).join(' ')}
        />
        {last && (
          <line class={css.since} x1={last.x} x2={width} y1={rows[last.state]} y2={rows[last.state]} />
        )}
        {marks.map(({ x, state, hearsay }, n) => {
          // A dot is a line of no length with round ends, so that it stays round however wide the strip is drawn.
          const dot = `M${x.toFixed(1)} ${rows[state]}h0`;
          return (
            <g key={n} class={`mark ${state}${hearsay ? ' hearsay' : ''}`}>
              <path d={dot} />
              {state === 'on' && <path class={css.hole} d={dot} />}
            </g>
          );
        })}
        <line class={css.axis} x1="0" x2={width} y1="60" y2="60" />
      </svg>
      <div class="rows" aria-hidden="true">
        <span>{words.on}</span>
        <span>{words.off}</span>
      </div>
      <div class={`${css.ends} small`} aria-hidden="true">
        <span>{words.from}</span>
        <span>{words.to}</span>
      </div>
    </figure>
  );
}
