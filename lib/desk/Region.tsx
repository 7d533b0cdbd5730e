import { useMemo, useRef } from 'preact/hooks';
import { RegionChoice } from '../../components/RegionChoice';
import { linkedinAiTrainingRules as rules } from '../cases';
import type { RegionFacts } from '../domain/case';
import { fill } from '../words/format';
import type { Desk } from './desk';

/** After how many milliseconds without another key a country reached by keys counts as chosen. */
const pause = 700;

/**
 * Asks where the person lives, and says what follows from it.
 * @param folded where it was known before, only the place is shown, and the rest on demand; asked and answered here, the
 *   question stays as it is, so that the part of the country can be told and the focus is not lost
 */
export function Region({ desk, folded = false }: { desk: Desk; folded?: boolean }) {
  const { words, caseWords, language, region, facts } = desk;
  const asked = useRef(false);
  if (!region) asked.current = true;
  const passing = useRef<ReturnType<typeof setTimeout>>(undefined);
  const choose = (chosen: string, onTheWay: boolean) => {
    clearTimeout(passing.current);
    const tell = () => void desk.tell({ kind: 'region-chosen', region: chosen });
    if (onTheWay) passing.current = setTimeout(tell, pause);
    else tell();
  };
  const countries = useMemo(() => countriesIn(language), [language]);
  const choice = (
    <>
      <RegionChoice
        region={region}
        countries={countries}
        partsOf={(country) =>
          (rules.subdivisions[country] ?? []).map((code) => ({
            code,
            name: caseWords.regions.subdivisions[code] ?? code,
          }))
        }
        words={words.region}
        onChoose={choose}
      />
      {facts && <Rights facts={facts} desk={desk} />}
    </>
  );
  if (region && folded && !asked.current)
    return (
      <details class="card region">
        <summary>
          {fill(words.region.yours, { region: regionName(region, desk) })}
          <span class="small">{words.region.change}</span>
        </summary>
        {choice}
      </details>
    );
  return (
    <section class="card region" aria-labelledby="region">
      <h2 id="region">{words.region.title}</h2>
      {!region && <p class="small">{words.region.why}</p>}
      {choice}
    </section>
  );
}

/** A region's name in the interface's language: a country's from the browser, a part's from the case's words. */
export const regionName = (
  code: string,
  { language, caseWords }: Pick<Desk, 'language' | 'caseWords'>,
): string =>
  caseWords.regions.subdivisions[code] ??
  new Intl.DisplayNames(language, { type: 'region' }).of(code.slice(0, 2)) ??
  code;

/** What the region means for the person: who is responsible, and what right there is. */
export function Rights({ facts, desk: { words, caseWords } }: { facts: RegionFacts; desk: Desk }) {
  const right = caseWords.rights[facts.rule];
  return (
    <div class="rights">
      <p class="small">{fill(words.region.controller, { name: facts.controller.name })}</p>
      {right && (
        <>
          <h3>{right.name}</h3>
          {right.text.map((sentence) => (
            <p key={sentence}>{sentence}</p>
          ))}
          {right.law && <p class="small">{right.law}</p>}
        </>
      )}
    </div>
  );
}

const countriesIn = (language: string) => {
  const names = new Intl.DisplayNames(language, { type: 'region' });
  const inOrder = new Intl.Collator(language).compare;
  return rules.countries
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => inOrder(a.name, b.name));
};
