import { useEffect, useState } from 'preact/hooks';
import { linkedinAiTrainingRules as rules } from '../lib/cases';
import { type Case, claimIsStale, claimNumber, claimsNamed } from '../lib/domain/case/case';
import type { CaseWords, Words } from '../lib/locales';
import { ClaimList } from './ClaimList';

/** The claims of the case and their sources: a chunk of its own, loaded when somebody asks for them. */
export const loadClaims = async (): Promise<Pick<Case, 'claims' | 'sources'>> =>
  (await import('../lib/cases/claims')).linkedinAiTraining;

/** Who reads the claims, and when: what a page of the record and a page of practice both know. */
export interface Reader {
  words: Words;
  caseWords: CaseWords;
  /** ISO 3166 code, or null where the person has not said where they live. */
  region: string | null;
  /** Today where the person is, ISO. */
  today: string;
  date(iso: string): string;
}

/**
 * What a step or a sentence rests on: claims of the case, loaded when they are opened.
 * @param ids of the claims; where none of them holds in the region, it is said that this is advice
 * @param title what opens them; "Where we know this from" unless given
 * @param open whether they are shown at once
 * @param caseHref where claims stand in full, up to a claim's id; no link where left out
 */
export function Evidence({
  reader: { words, caseWords, region, today, date },
  ids,
  title = words.popup.rests,
  open = false,
  caseHref,
}: {
  reader: Reader;
  ids: readonly string[];
  title?: string;
  open?: boolean;
  caseHref?: string;
}) {
  const [facts, setFacts] = useState<Pick<Case, 'claims' | 'sources'> | null>(null);
  const [failed, setFailed] = useState<{ fault: unknown } | null>(null);
  const load = () => {
    if (!facts) loadClaims().then(setFacts, (fault: unknown) => setFailed({ fault }));
  };
  useEffect(() => {
    if (open) load();
  }, []);
  // The boundary round it says that it failed.
  if (failed) throw failed.fault;
  const claims = claimsNamed(rules, facts?.claims ?? [], ids, region, today);
  return (
    <details open={open} onToggle={(event) => event.currentTarget.open && load()}>
      <summary class="small">{title}</summary>
      {facts && claims.length > 0 && (
        <ClaimList
          claims={claims}
          sources={facts.sources}
          caseWords={caseWords}
          words={words}
          date={date}
          stale={(claim) => claimIsStale(claim, today)}
          inCase={
            caseHref === undefined
              ? undefined
              : (claim) => ({ href: caseHref + claim.id, number: claimNumber(facts, claim.id) })
          }
        />
      )}
      {facts && !claims.length && <p class="small">{words.popup.advice}</p>}
    </details>
  );
}
