import { describe, expect, test } from 'vitest';
import { linkedinAiTraining as theCase } from '../../lib/cases/claims';
import {
  type ClaimFilter,
  findClaims,
  lanesOf,
  noFilter,
  regionsTold,
} from '../../lib/domain/case/case-search';
import { textsOf } from '../../lib/locales';

const { claims } = await textsOf('case', 'de');

describe('a search of the claims', () => {
  const found = (filter: Partial<ClaimFilter>) =>
    findClaims(theCase, claims, { ...noFilter, ...filter }).map(({ id }) => id);

  test('does not mind case, accents or the order of words', () => {
    expect(found({ text: 'AUFSICHTSBEHORDE italienische' })).toContain('O-09');
    expect(found({ text: 'o-09' })).toEqual(['O-09']);
  });

  test('a place of the union finds what holds in the union; the rest of the world is not told Canada’s affairs', () => {
    expect(found({ region: 'DE-BY' })).toContain('D-01');
    expect(found({ region: 'CA-QC' })).toContain('D-07');
    expect(found({ region: 'elsewhere' })).not.toContain('D-07');
    expect(found({ region: 'GB' })).not.toContain('U-12-W');
  });

  test('draws a place’s own lane, or that of the rest of the world', () => {
    const lanes = (place: string | null) => lanesOf(theCase, place).map(({ id }) => id);
    expect(lanes(null)).toEqual(theCase.lanes.map(({ id }) => id));
    expect(lanes('DE-BY')).toEqual(['europe']);
    expect(lanes('CA-QC')).toEqual(['canada']);
    expect(lanes('US-CA')).toEqual(['elsewhere']);
    expect(lanes('elsewhere')).toEqual(['elsewhere']);
  });

  test('offers every region a claim is told of', () => {
    expect(regionsTold(theCase)).toEqual(expect.arrayContaining(['EU', 'GB', 'HK', 'CN', 'US-CA']));
    expect(regionsTold(theCase).at(-1)).toBe('elsewhere');
    expect(new Set(regionsTold(theCase)).size).toBe(regionsTold(theCase).length);
  });
});
