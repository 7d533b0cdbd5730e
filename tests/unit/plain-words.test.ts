import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import { textsByPath, wordings } from '../../scripts/texts/checks';
import { languageFolders, readFolder } from '../../scripts/texts/folders';

// A test run for what has changed follows imports only: with these, a changed text runs this file.
import.meta.glob('../../lib/locales/**/*.json', { eager: true });

const english = readFolder('en').surfaces;

/** What counts as a word: whatever stands between blanks and has a letter or a digit; a place is the word it stands for. */
const wordsIn = (text: string) => text.split(/\s+/).filter((word) => /[\p{Letter}\p{Number}]/u.test(word));

/** Every English wording: each plural form is one. */
const all = [...textsByPath(english)].flatMap(([path, text]) =>
  wordings(text).map((wording) => ({ path, wording })),
);

describe('the English', () => {
  /**
   * A text as it is measured: what is quoted is LinkedIn's or another text and counts as one word, as does a place; an
   * address or a key to press is no word of a sentence.
   */
  const measured = (text: string) =>
    text
      .replace(/“[^”]*”/g, 'this')
      .replace(/\{\w+\}/g, 'this')
      .replace(/\s+/g, ' ');

  /** Sentences only: a label or a heading of three words would make any page look easy. */
  const sentencesOf = (surface: string) =>
    all
      .filter(({ path }) => path.startsWith(`${surface}/`))
      .flatMap(({ wording }) => measured(wording).split(/(?<=[.!?…:])\s+/))
      .filter((sentence) => /[.!?]$/.test(sentence) && wordsIn(sentence).length >= 4);

  const grade = (surface: string) => {
    const sentences = sentencesOf(surface);
    const words = sentences.flatMap(wordsIn);
    return fleschKincaid({
      sentence: sentences.length,
      word: words.length,
      syllable: words.reduce((sum, word) => sum + syllable(word), 0),
    });
  };

  const surfaces = [
    ...Object.keys(english).filter(
      (surface) => !['letters', 'manifest', 'case', 'toolbar'].includes(surface),
    ),
    ...['case/steps', 'case/advice'],
  ];
  it.each(surfaces)('of %s can be read after eight years of school (Flesch and Kincaid)', (surface) => {
    expect(sentencesOf(surface).length).toBeGreaterThan(3);
    expect(grade(surface)).toBeLessThanOrEqual(8);
  });
});

describe.each(languageFolders())('the note on a page in %s', (language) => {
  const { callout } = readFolder(language).surfaces.callout as {
    callout: Record<string, { title: string; next: string }>;
  };
  it.each(Object.entries(callout))('shows at most 25 words at first: %s', (_, { title, next }) => {
    expect(wordsIn(`${title} ${next}`).length).toBeLessThanOrEqual(25);
  });
});
