import { expect, it } from 'vitest';
import type { RecordWords } from '../../lib/locales';
import record from '../../lib/locales/en/record.json';
import { readOffInWords } from './matters';

const date = (iso: string) => iso.slice(0, 10);
const words = record as unknown as RecordWords;
const told = (...readOff: string[]) => readOffInWords({ readOff }, words, date);

it('names the day of the first look and of the last, so that nobody takes one evening for two visits', () => {
  const both = told('2026-11-20T08:00:00.000Z', '2026-11-26T08:00:00.000Z');
  expect(both).toContain('2026-11-20');
  expect(both).toContain('2026-11-26');
  const within = told('2026-11-20T08:00:00.000Z', '2026-11-20T08:00:11.000Z');
  expect(within.split('2026-11-20')).toHaveLength(3);
  expect(told('2026-11-20T08:00:00.000Z').split('2026-11-20')).toHaveLength(2);
  expect(told()).toBe('');
});
