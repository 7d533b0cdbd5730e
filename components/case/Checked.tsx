import { type Claim, claimIsStale } from '../../lib/domain/case/case';
import { fill } from '../../lib/locales/format';
import type { CaseProps } from './case-props';
import styles from './claims.module.css';

/** When a claim was checked and is to be checked again; past that day it says so, in a word and not in colour alone. */
export function Checked({
  claim,
  words,
  today,
  date,
}: { claim: Claim } & Pick<CaseProps, 'words' | 'today' | 'date'>) {
  const stale = claimIsStale(claim, today);
  return (
    <p class={`small ${styles.checked}`} data-stale={stale}>
      {fill(stale ? words.stale : words.checked, {
        date: date(claim.lastVerified),
        review: date(claim.reviewAfter),
      })}
    </p>
  );
}
