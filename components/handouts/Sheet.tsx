import type { ComponentChildren } from 'preact';
import type { HandoutWords } from '../../lib/locales';
import { Mark } from '../Mark';
import styles from './handouts.module.css';

/** What every sheet says of itself. */
export interface SheetHead {
  words: HandoutWords;
  /** For whom, as of when, in which course: each in a few words. */
  said: readonly string[];
  contact?: string | undefined;
}

/** One sheet of paper, or several in a row: a title, for whom and as of when, and at the foot what it is not. */
export function Sheet({
  name,
  title,
  head: { words, said, contact },
  children,
}: {
  name: string;
  title: string;
  head: SheetHead;
  children: ComponentChildren;
}) {
  return (
    <article class={styles.handout} data-sheet={name} aria-labelledby={`sheet-${name}`}>
      <header>
        <Mark />
        <div>
          <h2 id={`sheet-${name}`}>{title}</h2>
          <p class={styles.fine}>{said.join(' · ')}</p>
        </div>
      </header>
      {children}
      <footer class={styles.fine}>
        {contact && (
          <p>
            <strong>{words.contact}:</strong> <bdi>{contact}</bdi>
          </p>
        )}
        <p>{words.footer}</p>
      </footer>
    </article>
  );
}
