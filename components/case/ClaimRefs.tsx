import { type CaseProps, caseHref, put } from './case-props';

/** Small links to the claims a sentence rests on. */
export function ClaimRefs({ claims, words }: { claims: readonly string[] } & Pick<CaseProps, 'words'>) {
  return (
    <span class="claim-refs">
      {claims.map((id) => (
        <a key={id} href={caseHref(id)} aria-label={put(words.claim, 'id', id)}>
          {id}
        </a>
      ))}
    </span>
  );
}
