import fc from 'fast-check';
import { expect, it } from 'vitest';
import { linkedinAiTrainingRules as rules } from '../../lib/cases';
import { type PolicySetting, readPolicy } from '../../lib/domain/record/policy';
import { inYardsticks } from '../fixtures/yardstick';
import { sampled } from './sample';

/** A policy as no browser has looked at it: whatever stands in one setting, the others hold, and what is ignored is told. */

const languages = ['en', 'de', 'pt'];
const whole = {
  region: 'DE-BY',
  language: 'de',
  guidance: 'beside',
  practiceOnly: true,
  sync: false,
  reminderDays: 30,
  contact: 'privacy@example.org, room 4',
  hiddenSteps: ['close-account', 'old-posts'],
};
const further = rules.steps.filter(({ track }) => track === 'further').map(({ id }) => id as string);
const seen = /^[^\p{Cc}\p{Cs}\p{Zl}\p{Zp}\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]{1,200}$/u;

/** What may be taken, told in another way than by the schema. */
const mayBe: Record<PolicySetting, (value: unknown) => boolean> = {
  region: (value) => typeof value === 'string' && /^[A-Z]{2}(-[A-Z0-9]{1,3})?$/.test(value),
  language: (value) => languages.includes(value as string),
  guidance: (value) => value === 'highlight' || value === 'beside',
  practiceOnly: (value) => value === true || value === false,
  sync: (value) => value === true || value === false,
  reminderDays: (value) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 3650,
  contact: (value) => typeof value === 'string' && seen.test(value),
  hiddenSteps: (value) => Array.isArray(value) && value.every((step) => typeof step === 'string'),
};

/** Values that a policy file can hold, near to what is right and far from it. */
const anyValue = fc.oneof(
  fc.jsonValue(),
  fc.constantFrom<unknown>(
    ...Object.values(whole),
    ...[null, '', ' ', 'de', 'DE', 'XX', 'constructor', '__proto__', 'toString', 'true', '0', 'beside '],
    ...[0, -0, 1, -1, 0.5, 3650, 3651, 1e308, true, false, [], {}, [[]], [null], ['close-account', 7]],
    ...['a\u202eb', 'a\u0085b', 'a\u2028b', 'a\nb', '\ud83d', 'x'.repeat(201), 'x'.repeat(1e6)],
    ...[
      { toString: 1, valueOf: 1 },
      { length: 1e9 },
      Array(50).fill('old-posts'),
      ['switch-off', 'objection'],
    ],
    JSON.parse(`${'['.repeat(2000)}${']'.repeat(2000)}`),
    JSON.parse('{"__proto__":{"region":"DE"},"constructor":1,"hasOwnProperty":2}'),
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);
const anyName = fc.oneof(
  fc.constantFrom(...(Object.keys(whole) as PolicySetting[])),
  fc.constantFrom(
    'Region',
    'region ',
    'course2',
    '__proto__',
    'constructor',
    'r\u202eegion',
    '\u{10000}'.repeat(60),
  ),
  fc.string({ unit: 'binary', maxLength: 60 }),
);

it('one setting mutated: taken as it is or named, and every other one holds', () => {
  fc.assert(
    fc.property(anyName, anyValue, (name, value) => {
      if (name === 'course') return;
      const raw: Record<string, unknown> = { ...whole };
      Object.defineProperty(raw, name, { value, enumerable: true, configurable: true, writable: true });
      const { set, ignored } = readPolicy(raw, rules, languages);
      for (const other of Object.keys(whole) as PolicySetting[])
        if (other !== name) expect(set[other], other).toEqual(whole[other]);
      const known = Object.hasOwn(mayBe, name) ? (name as PolicySetting) : null;
      if (known === 'hiddenSteps' && set.hiddenSteps) {
        expect(mayBe.hiddenSteps(value)).toBe(true);
        const named = [...new Set(value as string[])];
        expect(set.hiddenSteps).toEqual(named.filter((step) => further.includes(step)));
        expect(ignored.length > 0).toBe(named.some((step) => !further.includes(step)));
      } else if (known && known in set) {
        expect(set[known]).toEqual(value);
        expect(mayBe[known](value)).toBe(true);
        expect(ignored).toEqual([]);
      } else {
        expect(ignored).toHaveLength(1);
        expect(name.startsWith(ignored[0]?.replace(/\ufffd.*$/su, '') ?? '?')).toBe(true);
      }
      // Whatever is told can be shown in a line.
      for (const one of ignored) {
        expect(one.length).toBeLessThan(100);
        expect(one).not.toMatch(/[\p{Cc}\p{Cs}\u202a-\u202e\u2066-\u2069]/u);
      }
    }),
    sampled(2000),
  );
});

it('a policy of any kind is read with little work, and never throws', async () => {
  const many = Object.fromEntries(Array.from({ length: 20_000 }, (_, at) => [`setting${at}`, at]));
  const work = await inYardsticks(1_000_000, () => {
    expect(readPolicy({ ...many, ...whole }, rules, languages).set).toEqual(whole);
    expect(readPolicy({ ...whole, hiddenSteps: Array(1e5).fill('x') }, rules, languages).ignored).toEqual([
      'hiddenSteps',
    ]);
  });
  expect(work).toBeLessThan(100);
  fc.assert(
    fc.property(fc.oneof(fc.jsonValue(), fc.anything()), (raw) => {
      const { set, ignored } = readPolicy(raw, rules, languages);
      for (const name of Object.keys(set) as PolicySetting[]) expect(mayBe[name](set[name])).toBe(true);
      expect(Array.isArray(ignored)).toBe(true);
    }),
    sampled(2000),
  );
});
