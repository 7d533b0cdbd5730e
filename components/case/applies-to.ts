import type { Claim } from '../../lib/domain/case/case';
import { coversEverywhere } from '../../lib/domain/case/case-search';
import type { CaseProps } from './case-props';

/** Where a claim holds, in words; in one word where that is everywhere. */
export const appliesTo = (
  { regions }: Claim,
  { theCase, words, list, regionName }: Pick<CaseProps, 'theCase' | 'words' | 'list' | 'regionName'>,
): string =>
  `${words.regions}: ${coversEverywhere(theCase, regions) ? words.allRegions : list(regions.map(regionName))}`;
