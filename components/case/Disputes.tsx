import type { Claim } from '../../lib/domain/case/case';
import { fill } from '../../lib/locales/format';
import { ClaimCard } from '../ClaimCard';
import { appliesTo } from './applies-to';
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
    <ul class={styles.disputes} data-disputes>
      {claims.map((claim) => (
        <Dispute key={claim.id} claim={claim} {...props} />
      ))}
    </ul>
  );
}

function Dispute({ claim, ...props }: { claim: Claim } & CaseProps) {
  const { caseWords, words } = props;
  return (
    <ClaimCard
      claim={claim}
      caseWords={caseWords}
      class={`card ${styles.dispute}`}
      isTarget
      head={<ClaimHead claim={claim} {...props} />}
      text={(said) => <h3>{said.text}</h3>}
      sidesClass={styles.versions}
      side={(text, { n, isCareful }) => (
        <>
          <p class="small">
            <strong>{isCareful ? words.careful : fill(words.version, { n: n + 1 })}</strong>
          </p>
          <p>{text}</p>
        </>
      )}
      sources={(ids) => <Sources ids={ids} {...props} />}
      foot={() => (
        <>
          <p class="small">{appliesTo(claim, props)}</p>
          <Checked claim={claim} {...props} />
        </>
      )}
    />
  );
}
