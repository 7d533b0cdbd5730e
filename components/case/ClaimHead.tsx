import { type Claim, claimNumber } from '../../lib/domain/case/case';
import { fill } from '../../lib/locales/format';
import { ClaimSign } from './ClaimSign';
import { type CaseProps, caseHref } from './case-props';
import styles from './refs.module.css';

/** A claim's status, as sign and word, and the number under which sentences name it. */
export function ClaimHead({
  claim,
  theCase,
  caseWords,
  words,
}: { claim: Claim } & Pick<CaseProps, 'theCase' | 'caseWords' | 'words'>) {
  const place = claimNumber(theCase, claim.id);
  return (
    <p class={`small ${styles.claimHead}`}>
      <ClaimSign status={claim.status} />
      <strong>{caseWords.statuses[claim.status]}</strong>
      <a
        class={styles.number}
        href={caseHref(claim.id)}
        aria-label={`${place}. ${fill(words.claim, { id: claim.id })}`}
      >
        {place}
      </a>
    </p>
  );
}
