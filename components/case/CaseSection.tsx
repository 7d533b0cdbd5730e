import { useEffect, useState } from 'preact/hooks';
import { linkedinAiTraining as theCase } from '../../lib/cases/claims';
import { type ClaimFilter, findClaims, hasSides, noFilter } from '../../lib/domain/case/case-search';
import { type RegionRef, regionGroups } from '../../lib/domain/case/case-terms';
import { type CaseViewWords, textsOf } from '../../lib/locales';
import { listed, plural } from '../../lib/locales/format';
import { languageName, regionName } from '../../lib/locales/names';
import type { Desk } from '../desk';
import { CaseView, caseParts } from './CaseView';

/**
 * The case, as a section of the full page. It begins with what is told of the region the person lives in.
 * @param rest what the address asks for within it: a claim's id, a part's name, or nothing
 */
export default function CaseSection({ desk, rest = '' }: { desk: Desk; rest?: string }) {
  const { language, caseWords, region, today, date } = desk;
  const [words, setWords] = useState<CaseViewWords | null>(null);
  const [filter, setFilter] = useState<ClaimFilter>(() => ({ ...noFilter, region }));
  const [again, setAgain] = useState(0);
  const claim = theCase.claims.find(({ id }) => id === rest);
  const part = caseParts.find((name) => name === rest);
  const target = claim ? `claim-${claim.id}` : part ? `case-${part}` : null;

  useEffect(() => {
    let current = true;
    void textsOf('case-view', language).then((loaded) => current && setWords(loaded));
    return () => {
      current = false;
    };
  }, [language]);

  // A link to where the address already points changes nothing, so the browser tells of nothing.
  useEffect(() => {
    const clicked = ({ target }: Event) => {
      const link = target instanceof Element ? target.closest('a') : null;
      if (link?.getAttribute('href') === location.hash) setAgain((times) => times + 1);
    };
    addEventListener('click', clicked);
    return () => removeEventListener('click', clicked);
  }, []);

  // A claim that is asked for by its address is shown, whatever was searched for before.
  const hidden = claim && !hasSides(claim) && !findClaims(theCase, caseWords.claims, filter).includes(claim);
  useEffect(() => {
    if (hidden) setFilter(noFilter);
  }, [rest, again]);
  useEffect(() => {
    if (!words || !target) return;
    // After the page has put the focus on a section that was just opened.
    const frame = requestAnimationFrame(() => {
      const element = document.getElementById(target);
      if (claim) {
        for (const details of element?.querySelectorAll('details') ?? []) details.open = true;
        const around = element?.closest('details');
        if (around) around.open = true;
      }
      element?.focus({ preventScroll: true });
      element?.scrollIntoView({ block: 'start' });
    });
    return () => cancelAnimationFrame(frame);
  }, [rest, again, words === null, hidden]);

  if (!words) return null;
  const nameOf = (ref: RegionRef): string =>
    (regionGroups as readonly string[]).includes(ref)
      ? caseWords.regions.groups[ref as keyof typeof caseWords.regions.groups]
      : regionName(ref, { language, caseWords });
  return (
    <CaseView
      theCase={theCase}
      caseWords={caseWords}
      words={words}
      today={today}
      date={date}
      count={(forms, n, values) => plural(language, forms, n, values)}
      list={(names) => listed(language, names)}
      languageName={(code) => languageName(code, language)}
      regionName={nameOf}
      own={region}
      filter={filter}
      onFilter={setFilter}
      onPrint={() => print()}
      unknown={rest && !target ? rest : null}
    />
  );
}
