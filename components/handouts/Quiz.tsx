import type { QuizId } from '../../lib/cases/linkedin-ai-training/lesson';
import type { Claim } from '../../lib/domain/case/case';
import { Answer, type Facts, SourceList, sourcesOf } from './Answer';
import styles from './handouts.module.css';
import { Sheet, type SheetHead } from './Sheet';

export interface QuizItem {
  id: QuizId;
  answer: number;
  claim: Claim;
}

const letters = ['A', 'B', 'C'];

/** The questions, to be ticked by hand. */
export function Quiz({ head, items }: { head: SheetHead; items: readonly QuizItem[] }) {
  const { words } = head;
  return (
    <Sheet name="quiz" title={words.quizTitle} head={head}>
      <p>{words.quizHow}</p>
      <ol class={`${styles.quiz} ${styles.twoColumns}`}>
        {items.map(({ id }) => (
          <li key={id} class={styles.whole}>
            <p>
              <strong>{words.quiz[id].question}</strong>
            </p>
            <ul class={styles.boxes}>
              {words.quiz[id].options.map((option, n) => (
                <li key={option}>
                  {letters[n]}. {option}
                </li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </Sheet>
  );
}

/** The right answers, each with the claim it rests on and where that comes from. */
export function QuizKey({
  head,
  items,
  facts,
  right,
}: {
  head: SheetHead;
  items: readonly QuizItem[];
  facts: Facts;
  /** Says which letter is right. */
  right(letter: string): string;
}) {
  const { words } = head;
  const sources = sourcesOf(items.map(({ claim }) => claim));
  return (
    <Sheet name="key" title={words.keyTitle} head={head}>
      <ol class={styles.quiz}>
        {items.map(({ id, answer, claim }) => (
          <li key={id}>
            <p>
              {words.quiz[id].question}{' '}
              <strong>
                {right(letters[answer] ?? '')}. {words.quiz[id].options[answer]}
              </strong>
            </p>
            <Answer claim={claim} facts={facts} sources={sources} />
          </li>
        ))}
      </ol>
      <SourceList sources={sources} facts={facts} />
    </Sheet>
  );
}
