import { expect, it } from 'vitest';
import { comma, listed } from '../../lib/locales/format';

it('lists names as the language lists them, with its own comma', () => {
  expect(listed('en', ['A', 'B', 'C'])).toBe('A, B and C');
  expect(listed('de', ['A', 'B', 'C'])).toBe('A, B und C');
  expect(comma('fr')).toBe(', ');
  expect(comma('ar')).toBe('، ');
});
