import { fleschKincaid } from 'flesch-kincaid';
import { syllable } from 'syllable';
import { describe, expect, it } from 'vitest';
import type { NoteWords } from '../../lib/locales';
import glossary from '../../lib/locales/glossary.json';
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
  /** The letters as they are sent: the law decides what they say, and each stands as a file in tests/letters. */
  const inLetters = (path: string) => /^letters\/letter\//.test(path);

  it('has at most 5,500 words in letters and 19,000 elsewhere; of several plural forms the longest counts', () => {
    const longest = [...textsByPath(english)].map(([path, text]) => ({
      path,
      words: Math.max(...wordings(text).map((wording) => wordsIn(wording).length)),
    }));
    const sum = (texts: typeof longest) => texts.reduce((all, { words }) => all + words, 0);
    expect(sum(longest.filter(({ path }) => inLetters(path)))).toBeLessThanOrEqual(5_500);
    expect(sum(longest.filter(({ path }) => !inLetters(path)))).toBeLessThanOrEqual(19_000);
  });

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
  const { callout } = readFolder(language).surfaces.callout as unknown as NoteWords;
  it.each(Object.entries(callout))('shows at most 25 words at first: %s', (_, { title, short }) => {
    const shown = wordsIn(title).length + wordsIn(short).length;
    expect(shown).toBeGreaterThan(8);
    expect(shown).toBeLessThanOrEqual(25);
  });
});

describe.each(languageFolders())('the switch in %s', (language) => {
  const told = (glossary.languages as Record<string, { objection: { stems: string[] } } | undefined>)[
    language
  ];
  const everyText = [...textsByPath(readFolder(language).surfaces)].flatMap(([path, text]) =>
    wordings(text).map((wording) => ({ path, wording: wording.toLowerCase() })),
  );
  /** Texts that are about the switch and nothing else; the notes on it lead to the form only behind “More”. */
  const aboutTheSwitch = [
    /^interface\/(notices\/(here\/(on|off|unknown|absent|ambiguous|crowded)|research|lookAgain|waiting)|tracks\/opt-out)/,
    /^interface\/(status|statusMeaning)\//,
    /^case\/steps\/(switch-off|research-setting)\//,
    /^callout\/callout\/(row|on|off|unknown|absent|ambiguous|crowded)\/(title|short)$/,
    /^toolbar\/badge\/(plain|reopened|held)$/,
    /^record\/(switchState|record\/(switch|strip|stripKey|noReading|lastOff|lastOn|neverOff|reopened|reopenedWhat))/,
    /^practice\/(variants\/(?!missing)|result|settingNote)/,
    /^presenter\/scenes\/(list|setting|off|held|already-off|late|two|frame|on-again)\//,
  ];

  it('is in the glossary, with the words for the objection', () => {
    expect(told?.objection.stems.length, `lib/locales/glossary.json lacks ${language}`).toBeGreaterThan(0);
  });

  it('is never named by the objection’s word', () => {
    const about = everyText.filter(({ path }) => aboutTheSwitch.some((pattern) => pattern.test(path)));
    expect(about.length).toBeGreaterThan(100);
    const named = about.filter(({ wording }) => told?.objection.stems.some((stem) => wording.includes(stem)));
    expect(named).toEqual([]);
  });
});

describe('no text', () => {
  it('is kept that nothing reads: its key stands in the code of a view or in the data of the case', () => {
    const sources = Object.entries(
      import.meta.glob<string>(
        ['../../{components,entrypoints,lib}/**/*.{ts,tsx}', '../../lib/cases/**/*.json', '!**/*.test.*'],
        { query: '?raw', import: 'default', eager: true },
      ),
    ).map(([, source]) => source.replace(/\/\*[\s\S]*?\*\//g, ''));
    // A key is read by a dot, taken apart by name, or stands as an id; a word in a comment or a sentence reads nothing.
    const known = new Set(
      sources.flatMap((source) =>
        [...source.matchAll(/\.([\w$]+)|['"`]([\w-]+)['"`]|\b([\w$]+)\s*[,:}\]]/g)].map(
          ([, dotted, quoted, named]) => dotted ?? quoted ?? named,
        ),
      ),
    );
    // Read by a name that is put together.
    const whole = /^objection\/law\/names\/|\/history-by$/;
    const unread = [...textsByPath(english).keys()].filter(
      (path) =>
        !whole.test(path) &&
        path
          .split('/')
          .slice(1)
          .some((key) => !/^\d+$/.test(key) && !known.has(key) && !key.includes(' ')),
    );
    expect(unread).toEqual([]);
  });
});
