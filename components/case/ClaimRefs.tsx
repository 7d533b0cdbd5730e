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
        const place = theCase.claims.findIndex((claim) => claim.id === id);
        const status = theCase.claims[place]?.status;
        const shown = place < 0 ? id : String(place + 1);
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
