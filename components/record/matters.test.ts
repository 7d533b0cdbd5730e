import { expect, it } from 'vitest';
import { reviewRecord } from '../../lib/domain/objection/review';
import type { RecordWords } from '../../lib/locales';
import record from '../../lib/locales/en/record.json';
import { off, record as recordOf } from '../../tests/fixtures/record/daily';
import { mattersInWords, readOffInWords } from './matters';
import { coreSteps, standingOf, stepRulesFor } from './reviewing';

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

it('names the answer that decides, not a receipt that came later', () => {
  const now = Temporal.Instant.from('2027-03-01T12:00:00Z');
  const [person] = reviewRecord(
    recordOf(
      ['region-chosen', { region: 'DE-BY' }],
      off('a'),
      off('b'),
      ['objection-sent', { on: '2026-11-04' }],
      ['answer-received', { on: '2026-11-20', answer: 'refused-without' }],
      ['answer-received', { on: '2026-12-01', answer: 'confirmed' }],
      ['answer-received', { on: '2026-12-02', answer: 'received' }],
    ),
    {
      core: coreSteps,
      stepsFor: stepRulesFor,
      standingOf: (objection, region) => standingOf(objection, region, now),
      now,
    },
  ).profiles;
  if (!person) throw new Error('The record tells of nobody.');
  expect(person.group).toBe('complete');
  expect(mattersInWords(person, words, date)).toEqual([`${words.answers.confirmed}, 2026-12-01`]);
});
