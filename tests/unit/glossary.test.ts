import { describe, expect, it } from 'vitest';
import glossary from '../../lib/locales/glossary.json';
import { textsByPath, wordings } from '../../scripts/texts/checks';
import { languageFolders, readFolder } from '../../scripts/texts/folders';
import { withoutQuotes } from '../fixtures/quotes';

// A test run for what has changed follows imports only: with these, a changed text runs this file.
import.meta.glob('../../lib/locales/**/*.json', { eager: true });

type Words = { word: string; kind: string; source: string; seen: string; stems?: string[] };
const termsIn = (language: string) =>
  glossary.terms.map(({ id, english, by }) => ({
    id,
    english,
    own: (by as Record<string, Words | undefined>)[language],
  }));

/** Every text in small letters, without what it quotes and without LinkedIn's own name for its form. */
const lower = (language: string) =>
  new Map(
    [...textsByPath(readFolder(language).surfaces)].map(([path, text]) => [
      path,
      wordings(text)
        .map((wording) => withoutQuotes(wording, language))
        .join(' ')
        .replaceAll('Data Processing Objection Form', '')
        .toLowerCase(),
    ]),
  );

describe('the glossary', () => {
  it('says of every word in every language where it comes from', () => {
    const languages = Object.keys(glossary.languages);
    for (const { id } of glossary.terms)
      for (const language of languages) {
        const own = termsIn(language).find((term) => term.id === id)?.own;
        expect(own?.word, `${id} in ${language}`).toBeTruthy();
        expect(Object.keys(glossary.sources), `${id} in ${language}`).toContain(own?.source);
        if (language !== 'en') expect(own?.stems?.length, `${id} in ${language}`).toBeGreaterThan(0);
      }
  });

  it('has every language there is a folder for', () => {
    expect(Object.keys(glossary.languages)).toEqual(expect.arrayContaining(languageFolders()));
  });
});

describe.each(languageFolders().filter((language) => language !== 'en'))('the translation %s', (language) => {
  const english = lower('en');
  const own = lower(language);
  const { same } = readFolder(language);

  it.each(termsIn(language).map(({ id, ...term }) => [id, term] as const))(
    'says “%s” as the glossary does',
    (_, { english: words, own: wanted }) => {
      const meant = [...english].filter(([, text]) => words.some((word) => text.includes(word)));
      expect(meant.length).toBeGreaterThan(0);
      const otherwise = meant
        // A label of LinkedIn's that stands in English in every language is no translation.
        .filter(([path]) => !same.includes(path))
        .filter(([path]) => !wanted?.stems?.some((stem) => own.get(path)?.includes(stem)))
        .map(([path]) => `${path}: ${own.get(path)}`);
      expect(otherwise).toEqual([]);
    },
  );

  it('has no word that the glossary warns of', () => {
    const { avoid = [] } =
      (glossary.languages as Record<string, { avoid?: string[] } | undefined>)[language] ?? {};
    const found = [...own].flatMap(([path, text]) =>
      avoid.filter((word) => text.includes(word.toLowerCase())).map((word) => `${path}: ${word}`),
    );
    expect(found).toEqual([]);
  });
});
