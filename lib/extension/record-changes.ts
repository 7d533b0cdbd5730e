import { type Family, familyOf } from './record-keys';

/*
 * How our pages and the background hear that something kept in the record's place has changed. No page of another origin
 * hears it.
 */

const channel = 'changed';
let speaker: BroadcastChannel | null = null;
/** Tells our other pages that the values of these keys changed: which families they are of, and no more. */
export function tellChanged(keys: readonly string[]): void {
  speaker ??= new BroadcastChannel(channel);
  speaker.postMessage([...new Set(keys.map(familyOf))]);
}

type Listener = (changed: readonly string[]) => void;
const listeners = new Set<Listener>();
let listening: BroadcastChannel | null = null;

/**
 * Calls back after each change to one of these families, whichever page or worker of ours made it; the page's own too.
 * @returns stops it
 */
export function watchArea(watched: readonly Family[], changed: () => void): () => void {
  // The whole page has one, which is never closed, so that a watch that takes another's place hears what was just said.
  if (!listening) {
    listening = new BroadcastChannel(channel);
    listening.onmessage = ({ data }: MessageEvent<unknown>) => {
      if (Array.isArray(data)) for (const listener of [...listeners]) listener(data);
    };
  }
  const listener: Listener = (families) => {
    if (watched.some((family) => families.includes(family))) changed();
  };
  listeners.add(listener);
  return () => void listeners.delete(listener);
}
