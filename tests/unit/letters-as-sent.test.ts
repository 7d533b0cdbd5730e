import { describe, expect, it } from 'vitest';
import { languages, textsOf } from '../../lib/locales';
import { letterIn, situations } from '../fixtures/letter-situations';

/**
 * Every letter of every situation stands as a text file in tests/letters, so that a change to a sentence, a rule or a
 * count shows as a difference somebody can read. Written anew with `vitest run letters-as-sent -u`.
 */
describe.each(languages)('the letters in %s', (language) => {
  it.each(Object.keys(situations))('%s', async (name) => {
    const { letter } = await textsOf('letters', language);
    const { text, missing } = letterIn(name, language, letter);
    expect(missing).toEqual([]);
    await expect(`${text}\n`).toMatchFileSnapshot(`../letters/${name}.${language}.txt`);
  });
});
