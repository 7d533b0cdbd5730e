import { expect, test } from 'vitest';
import type { Claim } from '../../lib/domain/case/case';
import { textsOf } from '../../lib/locales';
import { appliesTo } from './applies-to';

const words = await textsOf('case-view', 'en');
const said = (...regions: Claim['regions']) =>
  appliesTo({ regions } as Claim, { words, list: (names) => names.join(', '), regionName: (ref) => ref });

test('a claim that holds everywhere says so in a word, any other names where', () => {
  expect(said('EU', 'EEA-not-EU', 'CH', 'GB', 'elsewhere')).toBe('Applies to: All regions');
  expect(said('EU', 'EEA-not-EU', 'CH', 'GB')).toBe('Applies to: EU, EEA-not-EU, CH, GB');
  expect(said('elsewhere')).toBe('Applies to: elsewhere');
});
