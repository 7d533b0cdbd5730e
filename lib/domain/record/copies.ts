import { sayingOf } from './record';
import type { OpenedFile } from './record-file';

/** Two files that say different things of the same events: one of them is a changed copy of the other. */
export interface Contradiction {
  /** Places of the two in the list of files, from 0; the one whose checksum does not fit stands second, if one does. */
  files: [number, number];
  /** The numbers of the entries in which they differ, as the second file counts them. */
  entries: number[];
  /** Whether the second file is the changed one: its checksum does not fit, and the other's does. */
  known: boolean;
}

type Readable = Pick<OpenedFile, 'events' | 'places' | 'problems' | 'bears' | 'digest'>;

const isChanged = ({ problems }: Readable) =>
  problems.some(({ problem }) => problem === 'changed' || problem === 'no-checksum' || problem === 'broken');

/**
 * The contradictions between files, whichever was opened first. Files of one record that was taken along twice do not
 * contradict each other: the later one has more events, and the same ones.
 */
export function contradictions(files: readonly (Readable | null)[]): Contradiction[] {
  /** What each file says of an event, by its id. */
  const said = new Map<string, { file: number; says: string }[]>();
  const entries = new Map<string, Set<string>>();
  files.forEach((file, n) => {
    for (const event of file?.events ?? []) {
      const says = sayingOf(event);
      const others = said.get(event.id) ?? [];
      for (const other of others) {
        if (other.says === says) continue;
        const pair = `${other.file} ${n}`;
        entries.set(pair, (entries.get(pair) ?? new Set()).add(event.id));
      }
      said.set(event.id, [...others, { file: n, says }]);
    }
  });
  // Both files print the same checksum and hold other contents: events may have been added or left out.
  files.forEach((a, n) => {
    files.slice(n + 1).forEach((b, m) => {
      if (!a?.bears || a.bears !== b?.bears || a.digest === b.digest) return;
      const pair = `${n} ${n + 1 + m}`;
      const ids = entries.get(pair) ?? new Set<string>();
      for (const [one, other] of [
        [a, b],
        [b, a],
      ] as const)
        for (const { id } of one.events) if (!other.places.has(id)) ids.add(id);
      entries.set(pair, ids);
    });
  });
  return [...entries].map(([pair, ids]): Contradiction => {
    const [a = 0, b = 0] = pair.split(' ').map(Number);
    const [first, second] = [files[a], files[b]];
    const swap = first && second && isChanged(first) && !isChanged(second);
    const changed = swap ? first : second;
    const genuine = swap ? second : first;
    return {
      files: swap ? [b, a] : [a, b],
      entries: [...ids]
        .flatMap((id) => changed?.places.get(id) ?? genuine?.places.get(id) ?? [])
        .sort((x, y) => x - y),
      known: Boolean(changed && genuine && isChanged(changed) && !isChanged(genuine)),
    };
  });
}
