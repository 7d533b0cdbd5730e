import { useEffect, useState } from 'preact/hooks';
import { linkedinAiTraining as theCase } from '../../lib/cases/claims';
import { type ClaimFilter, findClaims, hasSides, noFilter } from '../../lib/domain/case/case-search';
import { type RegionRef, regionGroups } from '../../lib/domain/case/case-terms';
import { listed, plural } from '../../lib/locales/format';
import { languageName, regionName } from '../../lib/locales/names';
import type { Desk } from '../desk';
import { useAskedAgain } from '../route';
import { useTexts } from '../texts';
import { CaseView, caseParts } from './CaseView';

/**
 * The case, as a section of the full page. It begins with what is told of the region the person lives in.
 * @param rest what the address asks for within it: a claim's id, a part's name, or nothing
 */
export default function CaseSection({ desk, rest = '' }: { desk: Desk; rest?: string }) {
  const { language, caseWords, region, today, date } = desk;
  const words = useTexts('case-view', language);
  const [asked, setAsked] = useState(noFilter);
  // Until the reader chooses a region, it is the person's own, whoever that is now.
  const [isOwn, setOwn] = useState(true);
  const filter = isOwn ? { ...asked, region } : asked;
  const ask = (next: ClaimFilter) => {
    setAsked(next);
    setOwn(next.region !== null && next.region === region);
  };
  const again = useAskedAgain();
  const claim = theCase.claims.find(({ id }) => id === rest);
  const part = caseParts.find((name) => name === rest);
  const target = claim ? `claim-${claim.id}` : part ? `case-${part}` : null;

  // A claim that is asked for by its address is shown, whatever was searched for before. It is there in the frame in
  // which it gets the focus, since views are drawn anew before the next frame.
  useEffect(() => {
    if (claim && !hasSides(claim) && !findClaims(theCase, caseWords.claims, filter).includes(claim))
      ask(noFilter);
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
  }, [rest, again, words === null]);

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
      onFilter={ask}
      onPrint={() => print()}
      unknown={rest && !target ? rest : null}
    />
  );
}
