import { claimNumber } from '../../lib/domain/case/case';
import { fill } from '../../lib/locales/format';
import { type CaseProps, caseHref } from './case-props';
import styles from './refs.module.css';

/** The claims a sentence rests on, as footnotes by their place in the list; one that is not settled says so. */
export function ClaimRefs({
  claims,
  theCase,
  caseWords,
  words,
}: { claims: readonly string[] } & Pick<CaseProps, 'theCase' | 'caseWords' | 'words'>) {
  return (
    <span class={styles.refs}>
      {claims.map((id) => {
        const status = theCase.claims.find((claim) => claim.id === id)?.status;
        const shown = claimNumber(theCase, id);
        const name = fill(words.claim, { id });
        return (
          <a
            key={id}
            href={caseHref(id)}
            data-claim-status={status}
            aria-label={`${shown}. ${status ? `${name}: ${caseWords.statuses[status]}` : name}`}
          >
            {shown}
          </a>
        );
      })}
    </span>
  );
}
