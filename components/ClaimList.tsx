import type { Case, CaseWordsShape, Claim } from '../lib/domain/case/case';
import type { Words } from '../lib/locales';
import { fill } from '../lib/locales/format';
import { ClaimCard } from './ClaimCard';
import styles from './claim-list.module.css';
import { SourceLink } from './SourceLink';

export interface ClaimListProps {
  claims: readonly Claim[];
  sources: Case['sources'];
  caseWords: CaseWordsShape;
  words: Words;
  /** Turns an ISO date into words. */
  date(iso: string): string;
  /** Whether a claim is past its review date. */
  stale(claim: Claim): boolean;
  /** Where a claim stands in full, beginning with `#` on the same page, and the number that it bears there. */
  inCase?: ((claim: Claim) => { href: string; number: string }) | undefined;
}

/** Claims as cards: status, text, each version of a dispute with its publisher, sources that can be opened. */
export function ClaimList({ claims, ...rest }: ClaimListProps) {
  return (
    <ul class={styles.claims}>
      {claims.map((claim) => (
        <BriefClaim key={claim.id} claim={claim} {...rest} />
      ))}
    </ul>
  );
}

function BriefClaim({
  claim,
  sources,
  caseWords,
  words: { popup },
  date,
  stale,
  inCase,
}: Omit<ClaimListProps, 'claims'> & { claim: Claim }) {
  const full = inCase?.(claim);
  return (
    <ClaimCard
      claim={claim}
      caseWords={caseWords}
      class={styles.claim}
      head={<span class="eyebrow">{caseWords.statuses[claim.status]}</span>}
      text={(said) => <p>{said.text}</p>}
      side={(text, { isCareful }) => (
        <>
          <p>{text}</p>
          {isCareful && <p class={`small ${styles.careful}`}>{popup.careful}</p>}
        </>
      )}
      sources={(ids) => <SourceLinks ids={ids} sources={sources} date={date} />}
      foot={(said) => (
        <p class="small">
          {said.law && <>{said.law} · </>}
          {fill(stale(claim) ? popup.stale : popup.checked, { date: date(claim.lastVerified) })}
          {full && (
            <>
              {' · '}
              <a
                href={full.href}
                {...(full.href.startsWith('#') ? {} : { target: '_blank', rel: 'noreferrer' })}
              >
                {fill(popup.inCase, { id: full.number })}
              </a>
            </>
          )}
        </p>
      )}
    />
  );
}

/** Sources as links, each with its day where it has one. */
const SourceLinks = ({
  ids,
  sources,
  date,
}: { ids: readonly string[] } & Pick<ClaimListProps, 'sources' | 'date'>) => (
  <ul class="small">
    {ids.map((id) => {
      const source = sources[id];
      return (
        source && (
          <li key={id}>
            <SourceLink source={source} />
            {source.date && ` · ${date(source.date)}`}
          </li>
        )
      );
    })}
  </ul>
);
