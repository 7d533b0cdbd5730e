import type { PartId, QuestionId } from '../../lib/cases/linkedin-ai-training/lesson';
import type { Claim } from '../../lib/domain/case/case';
import { Answer, type Facts, SourceList, sourcesOf } from './Answer';
import styles from './handouts.module.css';
import { Sheet, type SheetHead } from './Sheet';

/** Goals, parts with their minutes, and what people ask, with answers and sources. */
export function TrainerGuide({
  head,
  parts,
  questions,
  facts,
}: {
  head: SheetHead;
  parts: readonly { id: PartId; minutes: number }[];
  /** Those that can be answered in the region. */
  questions: readonly { id: QuestionId; claims: readonly Claim[] }[];
  facts: Facts;
}) {
  const { words } = head;
  const sources = sourcesOf(questions.flatMap(({ claims }) => claims));
  return (
    <Sheet name="guide" title={words.guideTitle} head={head}>
      <section>
        <h3>{words.goalsTitle}</h3>
        <ul>
          {words.goals.map((goal) => (
            <li key={goal}>{goal}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{words.beforeTitle}</h3>
        <ul class={styles.boxes}>
          {words.before.map((line) => (
            <li key={line}>{line}</li>
          ))}
        </ul>
      </section>
      <section>
        <h3>{words.partsTitle}</h3>
        <table>
          <thead>
            <tr>
              <th scope="col">{words.part}</th>
              <th scope="col" class={styles.number}>
                {words.minutes}
              </th>
              <th scope="col">{words.whatHappens}</th>
            </tr>
          </thead>
          <tbody>
            {parts.map(({ id, minutes }) => (
              <tr key={id}>
                <th scope="row">{words.parts[id].title}</th>
                <td class={styles.number}>{minutes}</td>
                <td>{words.parts[id].text}</td>
              </tr>
            ))}
            <tr>
              <th scope="row">{words.total}</th>
              <td class={styles.number}>{parts.reduce((sum, { minutes }) => sum + minutes, 0)}</td>
              <td />
            </tr>
          </tbody>
        </table>
      </section>
      <section>
        <h3>{words.askedTitle}</h3>
        {questions.map(({ id, claims }) => (
          <section key={id} data-question={id}>
            <h4>{words.questions[id]}</h4>
            {claims.map((claim) => (
              <Answer key={claim.id} claim={claim} facts={facts} sources={sources} />
            ))}
          </section>
        ))}
      </section>
      <SourceList sources={sources} facts={facts} />
    </Sheet>
  );
}
