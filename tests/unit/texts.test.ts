import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pickLanguage } from '../../lib/domain/case/language';
import { languages } from '../../lib/locales';
import { manifestTexts } from '../../scripts/texts/build';
import {
  digestOf,
  type Finding,
  findingsIn,
  isOffered,
  type LanguageFolder,
  type Texts,
  textsByPath,
} from '../../scripts/texts/checks';
import {
  checkedLanguages,
  languageFolders,
  readBy,
  readFolder,
  readNotes,
} from '../../scripts/texts/folders';

// A test run for what has changed follows imports only: with these, a changed text runs this file.
import.meta.glob('../../lib/locales/**/*.json', { eager: true });

const english = {
  page: {
    title: 'Your record',
    greeting: 'Hello {name}',
    count: { one: '{n} entry', other: '{n} entries' },
    quote: 'Choose “Off”.',
    product: 'Abstain',
  },
};

/** A small Swedish folder in which nothing is wrong, but for what a test changes. */
function swedish(change: (page: Record<string, Texts>) => void = () => {}): LanguageFolder {
  const page: Record<string, Texts> = {
    title: 'Din logg',
    greeting: 'Hej {name}',
    count: { one: '{n} post', other: '{n} poster' },
    quote: 'Välj ”Av”.',
    product: 'Abstain',
  };
  change(page);
  const madeFrom = Object.fromEntries(
    [...textsByPath(english)].map(([path, text]) => [path, digestOf('sv', text)]),
  );
  return { surfaces: { page }, madeFrom, same: ['page/product'], marks: ['”', '”', '’', '’'] };
}
const findings = (folder: LanguageFolder) => findingsIn('sv', folder, english);
const kinds = (found: readonly Finding[]) => found.map(({ kind, path }) => `${kind} ${path}`);

describe('the checks on a translation', () => {
  it('find nothing where nothing is wrong', () => {
    expect(findings(swedish())).toEqual([]);
  });

  it.each<[string, (page: Record<string, Texts>) => void, offered: boolean]>([
    ['missing page/title', (page) => delete page.title, false],
    ['missing page/count', (page) => (page.count = '{n} poster'), false],
    ['empty page/title', (page) => (page.title = ' '), false],
    ['untranslated page/title', (page) => (page.title = 'Your record'), false],
    ['places page/greeting', (page) => (page.greeting = 'Hej'), false],
    ['places page/greeting', (page) => (page.greeting = 'Hej {name} {n}'), false],
    ['places page/count', (page) => (page.count = { one: 'en post', other: 'flera poster' }), false],
    [
      'forms page/count',
      (page) => (page.count = { few: '{n} post', one: '{n} post', other: '{n} poster' }),
      false,
    ],
    ['quotes page/quote', (page) => (page.quote = 'Välj „Av“.'), true],
    ['extra page/more', (page) => (page.more = 'Mera'), true],
  ])('find: %s', (found, change, offered) => {
    const told = findings(swedish(change));
    expect(kinds(told)).toEqual([found]);
    expect(isOffered(told)).toBe(offered);
  });

  it('let a form for one do without its number', () => {
    expect(findings(swedish((page) => (page.count = { one: 'en post', other: '{n} poster' })))).toEqual([]);
  });

  it('ask for the forms of the language, not for those of English', () => {
    const polish = swedish((page) => (page.count = { one: '{n} wpis', other: '{n} wpisu' }));
    expect(kinds(findingsIn('pl', polish, english))).toContain('forms page/count');
    const forms = { one: '{n} wpis', few: '{n} wpisy', many: '{n} wpisów', other: '{n} wpisu' };
    const whole = swedish((page) => (page.count = forms));
    expect(kinds(findingsIn('pl', whole, english))).not.toContain('forms page/count');
  });

  it('name a text as stale once its English has changed, and offer the language still', () => {
    const changed = { page: { ...english.page, title: 'The record you keep' } };
    const told = findingsIn('sv', swedish(), changed);
    expect(kinds(told)).toEqual(['stale page/title']);
    expect(isOffered(told)).toBe(true);
  });

  it('name every text of a folder that was only copied as stale', () => {
    const folder = swedish();
    const copied = findingsIn('nb', folder, english).filter(({ kind }) => kind === 'stale');
    expect(copied).toHaveLength(textsByPath(english).size);
  });

  it('do not offer a folder that is named for no language, or that is English under another name', () => {
    expect(isOffered(findingsIn('qqq', swedish(), english))).toBe(false);
    expect(isOffered(findingsIn('sv', { ...swedish(), surfaces: english }, english))).toBe(false);
  });
});

describe('the languages', () => {
  it('that have a folder are all offered, and nothing is wrong with their texts or stale', () => {
    for (const { language, findings: told, offered } of checkedLanguages()) {
      expect([language, told]).toEqual([language, []]);
      expect([language, offered]).toEqual([language, true]);
    }
    expect(languages).toEqual(languageFolders());
    expect(languages.length).toBeGreaterThan(1);
  });

  it('need every exception that they name', () => {
    for (const language of languageFolders().filter((one) => one !== 'en')) {
      const folder = readFolder(language);
      const found = findingsIn(language, { ...folder, same: [] }, readFolder('en').surfaces);
      const same = found.filter(({ kind }) => kind === 'untranslated').map(({ path }) => path);
      expect([...folder.same].sort()).toEqual(same.sort());
    }
  });

  it('have a description of at most 132 characters for the browser’s list', () => {
    for (const { contents } of manifestTexts())
      expect(JSON.parse(contents).description.message.length).toBeLessThanOrEqual(132);
    expect(manifestTexts().map(({ relativeDest }) => relativeDest)).toEqual(
      languages.map((language) => `_locales/${language.replace('-', '_')}/messages.json`),
    );
  });

  it('say of each translation who has read it', () => {
    for (const language of languageFolders().filter((one) => one !== 'en'))
      expect(readBy(language), language).not.toBe('');
  });

  it('have notes only on texts that there are', () => {
    const paths = [...textsByPath(readFolder('en').surfaces).keys()];
    const astray = Object.keys(readNotes()).filter(
      (noted) => !paths.some((path) => path === noted || path.startsWith(`${noted}/`)),
    );
    // English has no spellings to change for a country; German has them for Switzerland.
    expect(astray).toEqual(['letters/letter/spelling']);
  });

  it('have a type for every surface', async () => {
    const { default: shapes } = await import('../../lib/locales/surfaces.ts?raw');
    const surfaces = readdirSync('lib/locales/en').filter((name) => name.endsWith('.json'));
    const untyped = surfaces.filter((name) => !shapes.includes(`'./en/${name}'`));
    // The browser reads the manifest's texts, and no view does.
    expect(untyped).toEqual(['manifest.json']);
  });

  it.each([
    [['fr-FR', 'de-AT', 'en'], 'de'],
    [['xx', 'en-GB', 'de'], 'en'],
    [['pt-PT', 'de'], 'pt-BR'],
    [['xx'], 'en'],
    [[], 'en'],
  ])('are picked by all that a person’s browser asks for: %j', (wished, picked) => {
    expect(pickLanguage(wished, ['en', 'de', 'pt-BR'])).toBe(picked);
  });
});
