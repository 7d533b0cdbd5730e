import { beforeEach, describe, expect, it, test } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import { policySettings, readPolicy } from '../../lib/domain/record/policy';
import { readManaged } from '../../lib/extension/policy';

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

describe('as Firefox reads it out of Windows’ registry, which has no true, no false and no lists', () => {
  beforeEach(() => fakeBrowser.reset());
  const managed = async (set: Record<string, unknown>) => {
    await fakeBrowser.storage.managed.set(set);
    return readManaged();
  };
  const course = { format: 'abstain-course', version: 1, name: 'Spring' };

  it('takes numbers for true and false, and JSON for lists and the course', async () => {
    const set = await managed({
      ...whole,
      practiceOnly: 1,
      sync: 0,
      hiddenSteps: '["close-account"]',
      course: JSON.stringify(course),
    });
    expect(read(set)).toEqual({ set: { ...whole, practiceOnly: true }, ignored: [] });
    expect(set.course).toEqual(course);
  });

  it('leaves what is neither as it is, so that it is named', async () => {
    const strange = { practiceOnly: 2, sync: 'false', hiddenSteps: 'close-account', course: '{' };
    expect(await managed({ ...strange, reminderDays: 1, contact: '[1]' })).toEqual({
      ...strange,
      reminderDays: 1,
      contact: '[1]',
    });
    expect(read(strange).ignored).toEqual(['practiceOnly', 'sync', 'hiddenSteps']);
  });

  it('knows every setting of these kinds', async () => {
    const ofType = (type: string) =>
      Object.entries(policySettings.shape).flatMap(([name, { _zod }]) =>
        _zod.def.innerType._zod.def.type === type ? [name] : [],
      );
    const switches = Object.fromEntries(ofType('boolean').map((name) => [name, 1]));
    const lists = Object.fromEntries(ofType('array').map((name) => [name, '[]']));
    const set = await managed({ ...switches, ...lists });
    expect(Object.values(set).filter((value) => value !== true && !Array.isArray(value))).toEqual([]);
    expect(Object.keys(set).length).toBeGreaterThan(2);
  });
});
