import { regionsTold } from '../../lib/domain/case/case-search';
import type { RegionRef } from '../../lib/domain/case/case-terms';
import { fill } from '../../lib/locales/format';
import type { CaseProps } from './case-props';

/** Narrows what is shown to one region; the reader's own, if chosen, stands first. */
export function RegionFilter({
  region,
  own,
  onChoose,
  theCase,
  words,
  regionName,
}: {
  region: RegionRef | null;
  own: RegionRef | null;
  onChoose(region: RegionRef | null): void;
} & Pick<CaseProps, 'theCase' | 'words' | 'regionName'>) {
  return (
    <label>
      {words.region}
      <select value={region ?? ''} onChange={({ currentTarget: { value } }) => onChoose(value || null)}>
        <option value="">{words.allRegions}</option>
        {own && <option value={own}>{fill(words.yours, { name: regionName(own) })}</option>}
        {regionsTold(theCase)
          .filter((ref) => ref !== own)
          .map((ref) => (
            <option key={ref} value={ref}>
              {regionName(ref)}
            </option>
          ))}
      </select>
    </label>
  );
}
