import type { Case, CaseWordsShape, Claim } from '../lib/domain/case/case';
import type { Words } from '../lib/locales';
import { fill } from '../lib/locales/format';
import { InLanguage } from './Apart';
import styles from './claim-list.module.css';

export interface ClaimListProps {
  claims: readonly Claim[];
  sources: Case['sources'];
  caseWords: CaseWordsShape;
  words: Words;
  /** Turns an ISO date into words. */
  date(iso: string): string;
  /** Whether a claim is past its review date. */
  stale(claim: Claim): boolean;
  /** Where claims stand in full, up to a claim's id; beginning with `#` on the same page. */
  caseHref?: string | undefined;
}

/** Claims as cards: status, text, each version of a dispute with its publisher, sources that can be opened. */
export function ClaimList({ claims, ...rest }: ClaimListProps) {
  return (
    <ul class={styles.claims}>
      {claims.map((claim) => (
        <ClaimCard key={claim.id} claim={claim} {...rest} />
      ))}
    </ul>
  );
}

function ClaimCard({
  claim,
  sources,
  caseWords,
  words: { popup },
  date,
  stale,
  caseHref,
}: Omit<ClaimListProps, 'claims'> & { claim: Claim }) {
  const said = caseWords.claims[claim.id];
  if (!said) return null;
  const careful = 'cautious' in claim ? claim.cautious : undefined;
  const sourceLinks = (ids: readonly string[]) => (
    <ul class="small">
      {ids.map((id) => {
        const source = sources[id];
        return (
          source && (
            <li key={id}>
              <a href={source.url} target="_blank" rel="noreferrer">
                <bdi>{source.publisher}</bdi>:{' '}
                <InLanguage language={source.language ?? 'en'}>{source.title}</InLanguage>
              </a>
              {source.date && `, ${date(source.date)}`}
            </li>
          )
        );
      })}
    </ul>
  );
  return (
    <li class={styles.claim} data-claim={claim.id} data-claim-status={claim.status}>
      <span class="eyebrow">{caseWords.statuses[claim.status]}</span>
      <p>{said.text}</p>
      {said.versions ? (
        <ol>
          {claim.versions.map((version, n) => (
            <li key={version.stance}>
              <p>{said.versions?.[n]}</p>
              {n === careful && <p class={`small ${styles.careful}`}>{popup.careful}</p>}
              {sourceLinks(version.sources)}
            </li>
          ))}
        </ol>
      ) : (
        sourceLinks(claim.versions.flatMap((version) => version.sources))
      )}
      <p class="small">
        {said.law && <>{said.law} · </>}
        {fill(stale(claim) ? popup.stale : popup.checked, { date: date(claim.lastVerified) })}
        {caseHref && (
          <>
            {' · '}
            <a
              href={caseHref + claim.id}
              {...(caseHref.startsWith('#') ? {} : { target: '_blank', rel: 'noreferrer' })}
            >
              {fill(popup.inCase, { id: claim.id })}
            </a>
          </>
        )}
      </p>
    </li>
  );
}
