import type { Claim } from '../../lib/domain/case/case';
import { type RegionRef, regionGroups } from '../../lib/domain/case/case-terms';
import type { CaseProps } from './case-props';

/** What together is every country: the groups, and the two countries with a rule of their own. */
const everywhere: readonly RegionRef[] = [...regionGroups, 'CH', 'GB'];

/** Where a claim holds, in words; in one word where that is everywhere. */
export const appliesTo = (
  { regions }: Claim,
  { words, list, regionName }: Pick<CaseProps, 'words' | 'list' | 'regionName'>,
): string =>
  `${words.regions}: ${
    everywhere.every((ref) => regions.includes(ref)) ? words.allRegions : list(regions.map(regionName))
  }`;
