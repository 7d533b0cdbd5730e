import type { Claim } from '../../lib/domain/case/case';
import { fill } from '../../lib/locales/format';
import { ClaimSign } from './ClaimSign';
import { type CaseProps, caseHref } from './case-props';

/** A claim's status, as sign and word, and its id, which is its address. */
export function ClaimHead({
  claim,
  caseWords,
  words,
}: { claim: Claim } & Pick<CaseProps, 'caseWords' | 'words'>) {
  return (
    <p class="claim-head small">
      <ClaimSign status={claim.status} />
      <strong>{caseWords.statuses[claim.status]}</strong>
      <a class="claim-id" href={caseHref(claim.id)} aria-label={fill(words.claim, { id: claim.id })}>
        {claim.id}
      </a>
    </p>
  );
}
