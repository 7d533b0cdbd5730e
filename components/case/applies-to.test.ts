import { expect, test } from 'vitest';
import { linkedinAiTraining } from '../../lib/cases/claims';
import type { Case, Claim } from '../../lib/domain/case/case';
import { textsOf } from '../../lib/locales';
import { appliesTo } from './applies-to';

const words = await textsOf('case-view', 'en');
const said = (regions: Claim['regions'], theCase: Case = linkedinAiTraining) =>
  appliesTo({ regions } as Claim, {
    theCase,
    words,
    list: (names) => names.join(', '),
    regionName: (ref) => ref,
  });

test('a claim that holds everywhere says so in a word, any other names where', () => {
  expect(said(['EU', 'EEA-not-EU', 'CH', 'GB', 'elsewhere'])).toBe('Applies to: All regions');
  expect(said(['EU', 'EEA-not-EU', 'CH', 'GB'])).toBe('Applies to: EU, EEA-not-EU, CH, GB');
  expect(said(['elsewhere'])).toBe('Applies to: elsewhere');
});

test('where everywhere is, the case says: in one that knows two countries, both are all', () => {
  const small = {
    ...linkedinAiTraining,
    countries: ['FR', 'GP', 'US'],
    partOf: { GP: 'FR' },
    groups: { EU: ['FR'], 'EEA-not-EU': [], elsewhere: [] },
  };
  expect(said(['EU', 'US'], small)).toBe('Applies to: All regions');
  expect(said(['EU'], small)).toBe('Applies to: EU');
});
