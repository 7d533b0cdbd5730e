import { RegionChoice } from '../../components/RegionChoice';
import { linkedinAiTrainingRules as rules } from '../cases';
import type { RegionFacts } from '../domain/case';
import { fill } from '../words/format';
import type { Desk } from './desk';

/** Asks where the person lives, and says what follows from it. */
export function Region({ desk }: { desk: Desk }) {
  const { words, caseWords, language, region, facts } = desk;
  return (
    <section class="card" aria-labelledby="region">
      <h2 id="region">{words.region.title}</h2>
      {!region && <p class="small">{words.region.why}</p>}
      <RegionChoice
        key={region}
        region={region}
        countries={countriesIn(language)}
        partsOf={(country) =>
          (rules.subdivisions[country] ?? []).map((code) => ({
            code,
            name: caseWords.regions.subdivisions[code] ?? code,
          }))
        }
        words={words.region}
        onChoose={(chosen) => void desk.tell({ kind: 'region-chosen', region: chosen })}
      />
      {facts && <Rights facts={facts} desk={desk} />}
    </section>
  );
}

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
  return rules.countries
    .map((code) => ({ code, name: names.of(code) ?? code }))
    .sort((a, b) => a.name.localeCompare(b.name, language));
};
