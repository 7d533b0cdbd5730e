import { fill } from '../../lib/locales/format';
import { type CaseProps, caseHref } from './case-props';

/** Small links to the claims a sentence rests on; one that is not settled looks so, and says so. */
export function ClaimRefs({
  claims,
  theCase,
  caseWords,
  words,
}: { claims: readonly string[] } & Pick<CaseProps, 'theCase' | 'caseWords' | 'words'>) {
  return (
    <span class="claim-refs">
      {claims.map((id) => {
        const status = theCase.claims.find((claim) => claim.id === id)?.status;
        const name = fill(words.claim, { id });
        return (
          <a
            key={id}
            href={caseHref(id)}
            data-claim-status={status}
            aria-label={status ? `${name}: ${caseWords.statuses[status]}` : name}
          >
            {id}
          </a>
        );
      })}
    </span>
  );
}
