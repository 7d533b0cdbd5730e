import { useEffect, useState } from 'preact/hooks';
import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import { type Case, claimIsStale, claimsNamed } from '../../lib/domain/case/case';
import type { ObjectionWords } from '../../lib/locales';
import { places } from '../../lib/sites/linkedin/addresses';
import { ClaimList } from '../ClaimList';
import type { Desk } from '../desk';
import { Rights } from '../Region';

/** Where there is no objection: what the switch does there, which rights there are and are not, and the sources. */
export function Elsewhere({ desk, words }: { desk: Desk; words: ObjectionWords }) {
  const { facts } = desk;
  if (!facts) return null;
  return (
    <section class="card" data-elsewhere={facts.rule}>
      <p>{words.elsewhere.no}</p>
      <Rights facts={facts} desk={desk} />
      {desk.member === false ? (
        <p>{desk.words.popup.noneWhy}</p>
      ) : (
        <div class="acts">
          <a class="button primary" href={places.setting} target="_blank" rel="noreferrer">
            {words.elsewhere.switch}
          </a>
        </div>
      )}
      <Claims desk={desk} ids={facts.claims} open title={words.rests} />
    </section>
  );
}

/** Claims of the case by their ids, loaded when they are opened. */
export function Claims({
  desk,
  ids,
  title,
  open = false,
}: {
  desk: Desk;
  ids: readonly string[];
  title: string;
  open?: boolean;
}) {
  const [facts, setFacts] = useState<Pick<Case, 'claims' | 'sources'> | null>(null);
  const load = () => {
    if (!facts)
      void import('../../lib/cases/claims').then(({ linkedinAiTraining }) => setFacts(linkedinAiTraining));
  };
  useEffect(() => {
    if (open) load();
  }, []);
  const claims = claimsNamed(rules, facts?.claims ?? [], ids, desk.region, desk.today);
  return (
    <details open={open} onToggle={(event) => event.currentTarget.open && load()}>
      <summary class="small">{title}</summary>
      {facts && (
        <ClaimList
          claims={claims}
          sources={facts.sources}
          caseWords={desk.caseWords}
          words={desk.words}
          date={desk.date}
          stale={(claim) => claimIsStale(claim, desk.today)}
        />
      )}
    </details>
  );
}
