import { expect, it } from 'vitest';
import { dayInWords } from '../../components/day';
import { dateInWords } from '../../lib/locales/format';

/** A space that keeps a day and its month on one line is no other than a blank here. */
const plain = (text: string) => text.replaceAll('\u00a0', ' ');

it.each([
  ['2026-11-26', '26 November 2026'],
  ['2026-11', 'November 2026'],
  ['2026', '2026'],
])('%s is as exact in words as it is known', (iso, words) => {
  expect(plain(dateInWords(iso, 'en'))).toBe(words);
});

it.each(['2026-11-26T23:30:00Z', 'yesterday', '26.11.2026'])('%s is refused as a plain date', (iso) => {
  expect(() => dateInWords(iso, 'en')).toThrow(RangeError);
});

it.each([
  ['Europe/Berlin', '27 November 2026'],
  ['Europe/London', '26 November 2026'],
  ['America/Los_Angeles', '26 November 2026'],
])('in %s an instant is on the day it is there', (zone, words) => {
  expect(plain(dayInWords('2026-11-26T23:30:00Z', zone, 'en'))).toBe(words);
});

it('a plain date is the same day everywhere', () => {
  expect(plain(dayInWords('2026-11-26', 'Pacific/Auckland', 'en', 'medium'))).toBe('26 Nov 2026');
});
