import type { Words } from '../lib/locales';
import { Filled } from './Apart';

/**
 * Stands in place of everything about LinkedIn's pages where the organisation lets Abstain be used for practice alone.
 */
export function PracticeOnly({
  words,
  contact,
}: {
  words: Words['organisation'];
  contact: string | undefined;
}) {
  return (
    <section class="card" aria-labelledby="practice-only" data-practice-only>
      <h2 id="practice-only">{words.title}</h2>
      <p>{words.text}</p>
      {contact && (
        <p class="small">
          <Filled text={words.contact} values={{ contact }} />
        </p>
      )}
      <div class="acts">
        <a class="button primary" href="practice.html" target="_blank" rel="noreferrer">
          {words.act}
        </a>
      </div>
    </section>
  );
}
