import { describe, expect, it } from 'vitest';
import de from '../../lib/locales/de/letters.json';
import en from '../../lib/locales/en/letters.json';
import { letterIn, situations } from '../fixtures/letter-situations';

/**
 * Every letter of every situation stands as a text file in tests/letters, so that a change to a sentence, a rule or a
 * count shows as a difference somebody can read. Written anew with `vitest run letters-as-sent -u`.
 */
describe.each([
  ['en', en.letter],
  ['de', de.letter],
] as const)('the letters in %s', (language, words) => {
  it.each(Object.keys(situations))('%s', async (name) => {
    const { text, missing } = letterIn(name, language, words);
    expect(missing).toEqual([]);
    await expect(`${text}\n`).toMatchFileSnapshot(`../letters/${name}.${language}.txt`);
  });
});
