import { expect, it } from 'vitest';
import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import { stepsFor } from '../../lib/domain/case/case';
import { nextStep } from '../../lib/domain/record/next-step';
import type { Status, StepStanding } from '../../lib/domain/record/standing';

/** What is next where some steps stand so and so, and the others are open. */
function next(there: Record<string, Status>, region: string | null = 'DE', member: boolean | null = null) {
  const steps = stepsFor(rules, region, member);
  const standings = steps.map(({ id, applicable }): StepStanding => {
    const status = applicable ? (there[id] ?? 'todo') : 'not-for-you';
    return { step: id, status, since: null, evidence: [], hearsay: false };
  });
  const { kind, step } = nextStep(steps, standings);
  return [kind, step?.id];
}

it.each<[string, Record<string, Status>, string?]>([
  ['the switch first', {}, 'switch-off'],
  ['the switch again where it came on again', { 'switch-off': 'reopened', objection: 'said' }, 'switch-off'],
  ['then the objection, while whether the switch held can wait', { 'switch-off': 'seen' }, 'objection'],
  ['then its answer', { 'switch-off': 'held', objection: 'said' }, 'follow-up'],
])('%s', (_what, there, step) => {
  expect(next(there)).toEqual(['step', step]);
});

it('looks once more where nobody has seen that the switch held', () => {
  for (const status of ['said', 'seen'] as const)
    expect(next({ 'switch-off': status }, 'JP')).toEqual(['look', 'switch-off']);
});

it('leads nobody to closing the account: with the main steps taken it is done', () => {
  expect(next({ 'switch-off': 'held', objection: 'said', 'follow-up': 'said' })).toEqual(['done', undefined]);
  expect(next({ 'switch-off': 'held' }, 'JP')).toEqual(['done', undefined]);
});

it('without an account it is the objection, and where there is none, nothing', () => {
  expect(next({}, null, false)).toEqual(['step', 'objection']);
  expect(next({}, 'DE', false)).toEqual(['step', 'objection']);
  expect(next({}, 'JP', false)).toEqual(['none', undefined]);
});
