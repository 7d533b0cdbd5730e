import type { Status } from '../lib/domain/record/standing';

/** Statuses that count as taken: the person did it, or the switch was read so. */
export const taken = (status: Status): boolean => status === 'said' || status === 'seen' || status === 'held';

/**
 * Where a person stands, drawn: one part of the ring for each step that is for them, in order.
 * @param label what the ring says, in words
 */
export function StepRing({ statuses, label }: { statuses: readonly Status[]; label: string }) {
  const count = statuses.length || 1;
  const gap = count > 1 ? 0.09 : 0;
  const point = (share: number) => {
    const angle = 2 * Math.PI * share - Math.PI / 2;
    return `${(36 + 29 * Math.cos(angle)).toFixed(2)} ${(36 + 29 * Math.sin(angle)).toFixed(2)}`;
  };
  return (
    <svg viewBox="0 0 72 72" role="img" aria-label={label}>
      {statuses.map((status, n) => {
        const from = (n + gap) / count;
        const to = (n + 1 - gap) / count;
        const d = `M${point(from)} A29 29 0 ${to - from > 0.5 ? 1 : 0} 1 ${point(to)}`;
        return <path key={n} class={`part ${status}`} d={d} pathLength={12} />;
      })}
      <text x="36" y="36">
        {statuses.filter(taken).length}
      </text>
    </svg>
  );
}
