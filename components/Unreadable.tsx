import type { Words } from '../lib/locales';

/** Stands in place of a page whose record cannot be read at all: nothing is guessed, and nothing is written. */
export function Unreadable({ words: { notices } }: { words: Words }) {
  return (
    <p class="failed" role="alert">
      {notices.unreadable}
    </p>
  );
}
