import type { Claim } from '../../lib/domain/case/case';
import { hasSides } from '../../lib/domain/case/case-search';
import { fill } from '../../lib/locales/format';
import { ClaimCard } from '../ClaimCard';
import { appliesTo } from './applies-to';
import { Checked } from './Checked';
import { ClaimHead } from './ClaimHead';
import { type CaseProps, caseHref } from './case-props';
import styles from './claims.module.css';
import { Sources } from './Sources';

/** One claim of the list: status, text, law, regions, sources that can be opened, and when it was checked. */
export function ListedClaim({ claim, ...props }: { claim: Claim } & CaseProps) {
  const { caseWords, words, count, date } = props;
  const sides = hasSides(claim);
  return (
    <ClaimCard
      claim={claim}
      caseWords={caseWords}
      class={styles.card}
      isTarget={!sides}
      head={<ClaimHead claim={claim} {...props} />}
      text={(said) => (
        <>
          <p>{said.text}</p>
          {said.law && <p class="small">{said.law}</p>}
          <p class="small">
            {appliesTo(claim, props)}
            {claim.validFrom && ` · ${fill(words.from, { date: date(claim.validFrom) })}`}
            {claim.validTo && ` · ${fill(words.until, { date: date(claim.validTo) })}`}
          </p>
        </>
      )}
      sources={(ids) =>
        sides ? (
          <p class="small">
            <a href={caseHref(claim.id)}>{count(words.sides, claim.versions.length)}</a>
          </p>
        ) : (
          <details class={`opens ${styles.claimSources}`}>
            <summary class="small">{count(words.sources, ids.length)}</summary>
            <Sources ids={ids} {...props} />
          </details>
        )
      }
      foot={() => <Checked claim={claim} {...props} />}
    />
  );
}
