import {
  type Case,
  type Claim,
  type ClaimWords,
  countryOf,
  coversRegion,
  type Lane,
  regionMembers,
  type Source,
} from './case';
import { type ClaimStatus, type ClaimTopic, type RegionRef, regionGroups } from './case-terms';

/** What a reader asks of the claims; null and an empty text ask for nothing. */
export interface ClaimFilter {
  region: RegionRef | null;
  topic: ClaimTopic | null;
  status: ClaimStatus | null;
  /** Every word of it has to occur somewhere in the claim. */
  text: string;
}

export const noFilter: ClaimFilter = { region: null, topic: null, status: null, text: '' };

/**
 * Whether something that holds in these regions is found when a person looks for a place. A code finds everything that
 * covers it. A group finds only what holds in the whole group: what holds in Canada alone isn't found under the rest of
 * the world.
 */
export function toldOf(
  theCase: Pick<Case, 'groups' | 'partOf'>,
  refs: readonly RegionRef[],
  place: RegionRef | null,
): boolean {
  if (place === null) return true;
  return (regionGroups as readonly string[]).includes(place)
    ? refs.includes(place)
    : coversRegion(theCase, refs, place);
}

/**
 * The lanes that tell of a place: its own, or that of the rest of the world where it has none.
 * @param place a region code or a group, or null for everywhere
 */
export function lanesOf(
  theCase: Pick<Case, 'groups' | 'partOf' | 'lanes'>,
  place: RegionRef | null,
): readonly Lane[] {
  const told = theCase.lanes.filter(({ regions }) => toldOf(theCase, regions, place));
  const own = told.filter(({ regions }) => !regions.includes('elsewhere'));
  return place && own.length ? own : told;
}

/**
 * The regions claims are told of, each once: groups and countries in the order the case names them, the rest of the
 * world last.
 */
export function regionsTold(theCase: Pick<Case, 'claims'>): RegionRef[] {
  const refs = new Set(theCase.claims.flatMap(({ regions }) => regions));
  refs.delete('elsewhere');
  return [...refs, 'elsewhere'];
}

/** Whether a list of codes and groups covers every country the case knows. */
export function coversEverywhere(
  theCase: Pick<Case, 'countries' | 'groups' | 'partOf'>,
  refs: readonly RegionRef[],
): boolean {
  const covered = new Set(refs.flatMap((ref) => regionMembers(theCase, ref)));
  return theCase.countries.every((code) => covered.has(code) || covered.has(countryOf(theCase, code)));
}

/** Case and accents do not count when a reader searches. */
const fold = (text: string): string => text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();

/**
 * The claims a reader asks for, in the order of the case.
 * @param words the claims' texts in the reader's language
 */
export function findClaims(
  theCase: Pick<Case, 'claims' | 'sources' | 'groups' | 'partOf'>,
  words: Record<string, ClaimWords>,
  filter: ClaimFilter,
): Claim[] {
  const asked = fold(filter.text).split(/\s+/).filter(Boolean);
  return theCase.claims.filter((claim) => {
    if (filter.topic && claim.topic !== filter.topic) return false;
    if (filter.status && claim.status !== filter.status) return false;
    if (!toldOf(theCase, claim.regions, filter.region)) return false;
    if (asked.length === 0) return true;
    const said = words[claim.id];
    const sources = claim.versions.flatMap(({ sources }) => sources.map((id) => theCase.sources[id]));
    const searched = fold(
      [
        claim.id,
        said?.text,
        ...(said?.versions ?? []),
        said?.law,
        ...sources.flatMap((source) => [source?.publisher, source?.title]),
      ].join(' '),
    );
    return asked.every((word) => searched.includes(word));
  });
}

/** Whether versions of a claim stand side by side, its careful one first. */
export const hasSides = (claim: Pick<Claim, 'versions'>): boolean => claim.versions.length > 1;

/** The address of a source's archived copy, where one is known. */
export function archivedAt(archive: NonNullable<Source['archive']>): string {
  const { repository, commit, path } = archive;
  const place = path
    ? `blob/${commit}/${path.split('/').map(encodeURIComponent).join('/')}`
    : `commit/${commit}`;
  return `https://github.com/${repository}/${place}`;
}
