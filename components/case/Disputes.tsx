import type { Claim } from '../../lib/domain/case/case';
import { fill } from '../../lib/locales/format';
import { Checked } from './Checked';
import { ClaimHead } from './ClaimHead';
import type { CaseProps } from './case-props';
import styles from './claims.module.css';
import { Sources } from './Sources';

/**
 * Claims whose versions stand side by side, each version with those who say it; the careful one is first and says so.
 */
export function Disputes({ claims, ...props }: { claims: readonly Claim[] } & CaseProps) {
  return (
    <ul class={styles.disputes}>
      {claims.map((claim) => (
        <Dispute key={claim.id} claim={claim} {...props} />
      ))}
    </ul>
  );
}

function Dispute({ claim, ...props }: { claim: Claim } & CaseProps) {
  const { caseWords, words, regionName } = props;
  const said = caseWords.claims[claim.id];
  if (!said) return null;
  return (
    <li
      class={`card ${styles.dispute}`}
      id={`claim-${claim.id}`}
      tabIndex={-1}
      data-dispute={claim.id}
      data-claim-status={claim.status}
    >
      <ClaimHead claim={claim} {...props} />
      <h3>{said.text}</h3>
      <ol class={styles.versions}>
        {claim.versions.map((version, n) => (
          <li key={version.stance} data-careful={n === claim.cautious}>
            <p class="small">
              <strong>{n === claim.cautious ? words.careful : fill(words.version, { n: n + 1 })}</strong>
            </p>
            <p>{said.versions?.[n]}</p>
            <Sources ids={version.sources} {...props} />
          </li>
        ))}
      </ol>
      <p class="small">
        {words.regions}: {claim.regions.map(regionName).join(', ')}
      </p>
      <Checked claim={claim} {...props} />
    </li>
  );
}
