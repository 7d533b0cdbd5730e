import { useId, useMemo, useRef } from 'preact/hooks';
import { linkedinAiTrainingRules as rules } from '../lib/cases';
import type { RegionFacts } from '../lib/domain/case/case';
import { fill } from '../lib/locales/format';
import { countryName, inAlphabet, regionName } from '../lib/locales/names';
import { Filled } from './Apart';
import type { Desk } from './desk';
import { RegionChoice } from './RegionChoice';
import styles from './region.module.css';

/**
 * The countries in which most members who can object live. They stand first for convenience; nothing follows from it.
 */
const common = ['AT', 'BE', 'CH', 'DE', 'ES', 'FR', 'GB', 'IE', 'IT', 'NL', 'PL', 'PT', 'SE'];

/**
 * Asks where the person lives, and says what follows from it.
 * @param folded where it was known before, only the place is shown, and the rest on demand; asked and answered here, the
 *   question stays as it is, so that the part of the country can be told and the focus is not lost
 * @param account whether a person without an account can say so; not where that is asked beside it
 */
export function Region({
  desk,
  folded = false,
  account = true,
}: {
  desk: Desk;
  folded?: boolean;
  account?: boolean;
}) {
  const { words, caseWords, language, region, member, facts } = desk;
  const asked = useRef(false);
  if (!region) asked.current = true;
  const choose = (chosen: string) => desk.tell({ kind: 'region-chosen', region: chosen });
  const countries = useMemo(() => inAlphabet(rules.countries, countryName, language), [language]);
  const partName = (code: string) => regionName(code, { language, caseWords });
  const choice = (
    <>
      <RegionChoice
        region={region}
        countries={countries}
        common={common}
        partsOf={(country) => inAlphabet(rules.subdivisions[country] ?? [], partName, language)}
        words={words.region}
        onChoose={choose}
      />
      {/* Once the switch was read, there is an account. Only the settings go on asking: nothing is folded there. */}
      {account && !(folded && member === true) && <Account desk={desk} />}
      {facts && <Rights facts={facts} desk={desk} />}
    </>
  );
  if (region && folded && !asked.current) {
    const name = regionName(region, desk);
    return (
      <details class={`opens ${styles.row}`} data-region>
        <summary>
          <span class={styles.name}>{words.region.yours}</span>
          <span class="word">{member === false ? fill(words.region.outside, { region: name }) : name}</span>
        </summary>
        <div class={styles.body}>{choice}</div>
      </details>
    );
  }
  return (
    <section class="card" data-region aria-labelledby="region">
      <h2 id="region">{words.region.title}</h2>
      {!region && <p class="small">{words.region.why}</p>}
      {!region && desk.policy.set.region && (
        <p data-suggested={desk.policy.set.region}>
          {fill(words.region.suggested, { region: regionName(desk.policy.set.region, desk) })}{' '}
          <button type="button" onClick={() => void choose(desk.policy.set.region ?? '')}>
            {words.region.takeSuggested}
          </button>
        </p>
      )}
      {choice}
    </section>
  );
}

/** Lets a person without an account say so, and take it back. */
function Account({ desk: { words, member, tell } }: { desk: Desk }) {
  const id = useId();
  return (
    <label class="tick">
      <input
        type="checkbox"
        aria-labelledby={`${id}-name`}
        aria-describedby={`${id}-means`}
        data-field="no-account"
        checked={member === false}
        onChange={({ currentTarget }) =>
          void tell({ kind: 'membership-told', member: !currentTarget.checked })
        }
      />
      <span>
        <span id={`${id}-name`}>{words.region.noAccount}</span>
        <br />
        <span id={`${id}-means`} class="small">
          {words.region.noAccountMeans}
        </span>
      </span>
    </label>
  );
}

/** What the region means for the person: who is responsible, and what right there is. */
export function Rights({ facts, desk: { words, caseWords } }: { facts: RegionFacts; desk: Desk }) {
  const right = caseWords.rights[facts.rule];
  return (
    <div class={styles.rights}>
      <p class="small">
        <Filled text={words.region.controller} values={{ name: facts.controller.name }} />
      </p>
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
