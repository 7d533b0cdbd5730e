import type { Case, CaseWordsShape, Claim } from '../../lib/domain/case/case';
import type { HandoutWords } from '../../lib/locales';

/** What the answers on paper need of the case. */
export interface Facts {
  sources: Case['sources'];
  caseWords: Pick<CaseWordsShape, 'claims' | 'statuses'>;
  date(iso: string): string;
  words: HandoutWords;
}

/** A claim on paper: its status, its text, each side of a dispute, its sources with their addresses spelt out. */
export function Answer({ claim, facts }: { claim: Claim; facts: Facts }) {
  const { caseWords, sources, date, words } = facts;
  const said = caseWords.claims[claim.id];
  if (!said) return null;
  const ids = [...new Set(claim.versions.flatMap((version) => version.sources))];
  return (
    <div class="answer" data-claim={claim.id}>
      <p>
        {said.text}
        {said.law && <span class="fine"> ({said.law})</span>}{' '}
        <span class="fine">[{caseWords.statuses[claim.status]}]</span>
      </p>
      {said.versions && (
        <ul>
          {said.versions.map((version, n) => (
            <li key={version}>
              {version} {n === claim.cautious && <strong>{words.careful}</strong>}
            </li>
          ))}
        </ul>
      )}
      <p class="fine">
        {words.sources}:{' '}
        {ids
          .flatMap((id) => sources[id] ?? [])
          .map(
            ({ publisher, title, date: day, url }) =>
              `${publisher}: ${title}${day ? `, ${date(day)}` : ''}, ${url}`,
          )
          .join(' · ')}
      </p>
    </div>
  );
}
