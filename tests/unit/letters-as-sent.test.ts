import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { languages, textsOf } from '../../lib/locales';
import { letterIn, situations } from '../fixtures/letter-situations';

/**
 * Every letter of every situation stands as a text file in tests/letters, so that a change to a sentence, a rule or a
 * count shows as a difference somebody can read. One that has no file fails. Written anew, and for a new situation, with
 * `npm run unit -- letters-as-sent -u`.
 */
describe.each(languages)('the letters in %s', (language) => {
  it.each(Object.keys(situations))('%s', async (name) => {
    const { letter } = await textsOf('letters', language);
    const { text, missing } = letterIn(name, language, letter);
    expect(missing).toEqual([]);
    await expect(`${text}\n`).toMatchFileSnapshot(`../letters/${name}.${language}.txt`);
  });
});

it('no file is left of a situation or a language that there is no more', () => {
  const known = new Set(
    Object.keys(situations).flatMap((name) => languages.map((language) => `${name}.${language}.txt`)),
  );
  expect(readdirSync('tests/letters').filter((file) => !known.has(file))).toEqual([]);
});
