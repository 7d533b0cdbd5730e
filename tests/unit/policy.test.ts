import { expect, it, test } from 'vitest';
import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import { readPolicy } from '../../lib/domain/record/policy';

const read = (raw: unknown) => readPolicy(raw, rules, ['en', 'de', 'pt-BR']);

const whole = {
  region: 'DE-BY',
  language: 'pt-BR',
  guidance: 'beside',
  practiceOnly: false,
  sync: false,
  reminderDays: 0,
  contact: 'Bitte an datenschutz@example.org – Zimmer 4',
  hiddenSteps: ['close-account'],
};

it('takes every setting that fits, and leaves the course to practice', () => {
  expect(read({ ...whole, course: { version: 'wrong' } })).toEqual({ set: whole, ignored: [] });
});

test.each([
  ['region', ['XX', 'de', 'DE-XX', '', 5, null, '__proto__', { toString: 1, valueOf: 1 }]],
  ['language', ['fr', 'Deutsch', '', 1, ['de']]],
  ['guidance', ['off', 'HIGHLIGHT', true]],
  ['practiceOnly', ['true', 1, null]],
  ['sync', ['false', 0]],
  ['reminderDays', [-1, 3651, 1.5, '30', Number.NaN]],
  ['contact', ['', 'a\nb', 'a\u202Eb', 'a\u200bb', 'a\u2028b', 'x'.repeat(201), {}]],
  ['hiddenSteps', ['close-account', [1], { 0: 'close-account' }]],
  ['unknown', [1, null]],
  ['__proto__', [{ region: 'DE' }]],
  ['constructor', ['DE']],
])('ignores a wrong %s alone, and names it', (name, values) => {
  for (const value of values) {
    const { [name as 'region']: _, ...others } = whole;
    const raw = JSON.parse(JSON.stringify({ ...others }));
    Object.defineProperty(raw, name, { value, enumerable: true });
    expect(read(raw), JSON.stringify(value)).toEqual({ set: others, ignored: [name] });
  }
});

it('hides further steps only: neither the switch nor the objection, nor what there is not', () => {
  expect(
    read({ hiddenSteps: ['switch-off', 'old-posts', 'objection', 'follow-up', 'x'.repeat(99)] }),
  ).toEqual({
    set: { hiddenSteps: ['old-posts'] },
    ignored: [
      'hiddenSteps: switch-off',
      'hiddenSteps: objection',
      'hiddenSteps: follow-up',
      `hiddenSteps: ${'x'.repeat(40)}`,
    ],
  });
});

test.each([[undefined], [null], ['text'], [7], [[]], [{}]])('%j sets nothing', (raw) => {
  expect(read(raw)).toEqual({ set: {}, ignored: [] });
});
