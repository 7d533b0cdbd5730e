import type { Claim } from '../../lib/domain/case/case';
import { hasSides } from '../../lib/domain/case/case-search';
import { fill } from '../../lib/locales/format';
import { Checked } from './Checked';
import { ClaimHead } from './ClaimHead';
import { type CaseProps, caseHref } from './case-props';
import styles from './claims.module.css';
import { Sources } from './Sources';

/** One claim: status, text, law, regions, sources that can be opened, and when it was checked. */
export function ClaimCard({ claim, ...props }: { claim: Claim } & CaseProps) {
  const { caseWords, words, count, date, regionName } = props;
  const said = caseWords.claims[claim.id];
  if (!said) return null;
  const sides = hasSides(claim);
  const ids = claim.versions.flatMap(({ sources }) => sources);
  return (
    <li
      class={styles.card}
      id={sides ? undefined : `claim-${claim.id}`}
      tabIndex={sides ? undefined : -1}
      data-claim={claim.id}
      data-claim-status={claim.status}
    >
      <ClaimHead claim={claim} {...props} />
      <p>{said.text}</p>
      {said.law && <p class="small">{said.law}</p>}
      <p class="small">
        {words.regions}: {claim.regions.map(regionName).join(', ')}
        {claim.validFrom && ` · ${fill(words.from, { date: date(claim.validFrom) })}`}
        {claim.validTo && ` · ${fill(words.until, { date: date(claim.validTo) })}`}
      </p>
      {sides ? (
        <p class="small">
          <a href={caseHref(claim.id)}>{count(words.sides, claim.versions.length)}</a>
        </p>
      ) : (
        <details class={`opens ${styles.claimSources}`}>
          <summary class="small">{count(words.sources, ids.length)}</summary>
          <Sources ids={ids} {...props} />
        </details>
      )}
      <Checked claim={claim} {...props} />
    </li>
  );
}
