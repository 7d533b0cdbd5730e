import { useEffect, useState } from 'preact/hooks';
import type { Words } from '../lib/words';

export interface RegionChoiceProps {
  /** The chosen code, or null. */
  region: string | null;
  /** Every country with its name, sorted for the reader. */
  countries: readonly { code: string; name: string }[];
  /** A country's parts that make a difference, with their names; empty for most. */
  partsOf(country: string): readonly { code: string; name: string }[];
  words: Words['region'];
  onChoose(region: string): void;
}

/** Asks where the person lives: the country, and its part where that makes a difference. Never inferred. */
export function RegionChoice({ region, countries, partsOf, words, onChoose }: RegionChoiceProps) {
  const told = region?.slice(0, 2) ?? '';
  const [country, setCountry] = useState(told);
  // It may be told anew elsewhere: in another window, or with another profile.
  useEffect(() => setCountry(told), [told]);
  const parts = country ? partsOf(country) : [];
  return (
    <div class="fields">
      <label>
        {words.country}
        <select
          value={country}
          onChange={(event) => {
            const chosen = event.currentTarget.value;
            setCountry(chosen);
            if (chosen) onChoose(chosen);
          }}
        >
          <option value="">{words.choose}</option>
          {countries.map(({ code, name }) => (
            <option key={code} value={code}>
              {name}
            </option>
          ))}
        </select>
      </label>
      {parts.length > 0 && (
        <label>
          {words.part}
          <select value={region ?? country} onChange={(event) => onChoose(event.currentTarget.value)}>
            <option value={country}>{words.anyPart}</option>
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
