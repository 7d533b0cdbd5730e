import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { textsOf } from '../lib/locales';
import { ownDocument } from '../tests/fixtures/window';
import type { Desk } from './desk';
import { Region } from './Region';

let document: Document;
beforeEach(() => {
  document = ownDocument();
});
afterEach(() => vi.unstubAllGlobals());

/** What the list of a country's parts reads, from its first line; empty where there is no such list. */
async function partsOf(region: string, language: string): Promise<string[]> {
  const words = await textsOf('interface', language);
  const desk = {
    words,
    caseWords: await textsOf('case', language),
    language,
    region,
    member: true,
    facts: null,
  };
  await act(() =>
    render(h(Region, { desk: { ...desk, policy: { set: {} } } as unknown as Desk }), document.body),
  );
  return [...(document.querySelectorAll('select')[1]?.options ?? [])].map(({ text }) => text);
}

test('the Länder stand in the alphabet of the reader, and nobody is taken to live elsewhere in Germany', async () => {
  const [first, ...english] = await partsOf('DE', 'en');
  expect(first).toBe('Choose one (optional)');
  expect(english).toHaveLength(16);
  expect(english).toEqual(english.toSorted(new Intl.Collator('en').compare));
  expect(english.indexOf('Lower Saxony')).toBeLessThan(english.indexOf('Mecklenburg-Western Pomerania'));
  const [, ...german] = await partsOf('DE', 'de');
  expect(german.indexOf('Mecklenburg-Vorpommern')).toBeLessThan(german.indexOf('Niedersachsen'));
});

test('where one part alone differs, the rest of the country can be said', async () => {
  expect(await partsOf('US', 'en')).toEqual(['Anywhere else in the country', 'California']);
});

test('a country whose parts make no difference has no second list', async () => {
  expect(await partsOf('FR', 'en')).toEqual([]);
});
