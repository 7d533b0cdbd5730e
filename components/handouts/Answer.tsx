import type { Case, CaseWordsShape, Claim } from '../../lib/domain/case/case';
import type { HandoutWords } from '../../lib/locales';
import { ClaimCard } from '../ClaimCard';
import styles from './handouts.module.css';

/** What the answers on paper need of the case. */
export interface Facts {
  sources: Case['sources'];
  caseWords: Pick<CaseWordsShape, 'claims' | 'statuses'>;
  date(iso: string): string;
  words: HandoutWords;
}

/** The sources of claims, each once, in the order in which the claims name them: its place is its number on the sheet. */
export const sourcesOf = (claims: readonly Claim[]): string[] => [
  ...new Set(claims.flatMap(({ versions }) => versions.flatMap(({ sources }) => sources))),
];

/** A claim on paper: its status, its text, each side of a dispute, and the numbers of its sources. */
export function Answer({
  claim,
  facts,
  sources,
}: {
  claim: Claim;
  facts: Facts;
  /** The sheet's sources in their order, as `sourcesOf` gives them. */
  sources: readonly string[];
}) {
  const { caseWords, words } = facts;
  const numbers = sourcesOf([claim]).map((id) => sources.indexOf(id) + 1);
  return (
    <ClaimCard
      claim={claim}
      caseWords={caseWords}
      as="div"
      class={styles.answer}
      text={(said) => (
        <p>
          {said.text}
          {said.law && <span class={styles.fine}> ({said.law})</span>}{' '}
          <span class={styles.fine}>
            [{caseWords.statuses[claim.status]}; {words.sources} {numbers.join(', ')}]
          </span>
        </p>
      )}
      sidesClass={styles.sides}
      side={(text, { isCareful }) => (
        <>
          {text} {isCareful && <strong>{words.careful}</strong>}
        </>
      )}
    />
  );
}

/** The sources of a whole sheet once, at its end, with their addresses spelt out. */
export function SourceList({ sources, facts }: { sources: readonly string[]; facts: Facts }) {
  return (
    <section>
      <h3>{facts.words.sources}</h3>
      <ol class={styles.sources}>
        {sources.map((id) => {
          const source = facts.sources[id];
          return (
            <li key={id}>
              {source && (
                <>
                  <bdi>
                    {source.publisher}: {source.title}
                  </bdi>
                  {source.date && (
                    <>
                      {' '}
                      · <bdi>{facts.date(source.date)}</bdi>
                    </>
                  )}{' '}
                  · <bdi>{source.url}</bdi>
                </>
              )}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
