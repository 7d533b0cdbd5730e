import type { Words } from '../lib/locales';
import { useSettledChoice } from './settled-choice';

export interface RegionChoiceProps {
  /** The chosen code, or null. */
  region: string | null;
  /** Every country with its name, sorted for the reader. */
  countries: readonly { code: string; name: string }[];
  /** Codes of the countries that are asked for most often; they stand first as well. */
  common: readonly string[];
  /** A country's parts that make a difference, with their names; empty for most. */
  partsOf(country: string): readonly { code: string; name: string }[];
  words: Words['region'];
  /** Resolves to whether it was stored. */
  onChoose(region: string): Promise<boolean>;
}

/** Asks where the person lives: the country, and its part where that makes a difference. Never inferred. */
export function RegionChoice({ region, countries, common, partsOf, words, onChoose }: RegionChoiceProps) {
  const { shown: place, choose, hand } = useSettledChoice(region ?? '', onChoose);
  const country = place.slice(0, 2);
  const parts = country ? partsOf(country) : [];
  return (
    <div class="fields">
      <label>
        <span>{words.country}</span>
        <select {...hand} value={country} onChange={(event) => choose(event.currentTarget.value)}>
          <option value="" disabled={country !== ''}>
            {words.choose}
          </option>
          <optgroup label={words.common}>
            {countries
              .filter(({ code }) => common.includes(code))
              .map(({ code, name }) => (
                <option key={code} value={code}>
                  {name}
                </option>
              ))}
          </optgroup>
          <optgroup label={words.all}>
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </optgroup>
        </select>
      </label>
      {parts.length > 0 && (
        <label>
          <span>{words.part}</span>
          <select {...hand} value={place} onChange={(event) => choose(event.currentTarget.value)}>
            {/*
             * Where one part alone differs, the rest of the country can be chosen. Several parts make up all of it, and nothing
             * waits for them: the authority they differ in is asked for again where one is needed.
             */}
            <option value={country}>{parts.length > 1 ? words.choosePart : words.anyPart}</option>
            {parts.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        </label>
      )}
    </div>
  );
}
