// The one set of checks on the texts of a language; the build, the tests and `npm run texts` all use it.
import { createHash } from 'node:crypto';

/** What a JSON file of texts holds. */
export type Texts = string | readonly Texts[] | { readonly [key: string]: Texts };

/** Texts by surface: the name of the file without its ending. */
export type Surfaces = Readonly<Record<string, Texts>>;

/** One folder of `lib/locales`. */
export interface LanguageFolder {
  surfaces: Surfaces;
  /** The digest of the English text that each text was made from, by the path of the text. */
  madeFrom: Readonly<Record<string, string>>;
  /** Paths of texts that are rightly the same as in English, such as names. */
  same: readonly string[];
  /** The language's quotation marks, all that it opens and closes with. */
  marks: readonly string[];
}

/** One text: a string, or its forms by CLDR plural category. */
export type Text = string | Readonly<Record<string, string>>;

/** What can be wrong with a text, or with a language as a whole. */
type FindingKind =
  | 'unknown-language'
  | 'missing'
  | 'extra'
  | 'empty'
  | 'places'
  | 'forms'
  | 'untranslated'
  | 'quotes'
  | 'stale';

export interface Finding {
  kind: FindingKind;
  /** Surface and keys, joined by slashes: `interface/popup/next`. */
  path: string;
  /** What is wrong, in a sentence. */
  says: string;
}

/**
 * A language with a finding of one of these kinds is not offered: a person would meet a hole, a sentence without its number, or
 * English. A stale text does not hide a language: it still says in that language what the English said before, which is
 * more use to a person than another language, and a folder just copied is stale in every text. It is named instead.
 */
const keepsFromBeingOffered: readonly FindingKind[] = [
  'unknown-language',
  'missing',
  'empty',
  'places',
  'forms',
  'untranslated',
];

/** Parts whose keys are each language's own: how a country that shares the language spells it otherwise. */
const languagesOwn = ['letters/letter/spelling'];

const pluralCategories = new Set(['zero', 'one', 'two', 'few', 'many', 'other']);

const isText = (value: Texts | undefined): value is Text =>
  typeof value === 'string' ||
  (typeof value === 'object' &&
    'other' in value &&
    Object.keys(value).length > 1 &&
    Object.entries(value).every(([key, form]) => pluralCategories.has(key) && typeof form === 'string'));

/** Every text of a language by its path, in the order of the files. */
export function textsByPath(surfaces: Surfaces): Map<string, Text> {
  const found = new Map<string, Text>();
  const walk = (value: Texts, path: string): void => {
    if (languagesOwn.includes(path)) return;
    if (isText(value)) found.set(path, value);
    else for (const [key, inner] of Object.entries(value)) walk(inner, path ? `${path}/${key}` : key);
  };
  walk(surfaces, '');
  return found;
}

/** The strings of a text: itself, or each of its forms. */
export const wordings = (text: Text): string[] => (typeof text === 'string' ? [text] : Object.values(text));

const placesIn = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([place]) => place);
const unique = (list: readonly string[]) => [...new Set(list)].sort();
const agree = (one: readonly string[], other: readonly string[]) => one.join() === other.join();

/** Whether there is anything to translate: a letter outside the places. */
const hasWords = (text: Text) =>
  wordings(text).some((one) => /\p{Letter}/u.test(one.replace(/\{\w+\}/g, '')));

/**
 * Tells which English text a translation was made from.
 * @param language part of the digest, so that a folder copied from another language counts as made from nothing
 * @returns eight hexadecimal digits
 */
export const digestOf = (language: string, english: Text): string =>
  createHash('sha256')
    .update(JSON.stringify([language, english]))
    .digest('hex')
    .slice(0, 8);

/** The plural categories CLDR has for whole and broken numbers in a language. */
const formsOf = (language: string) =>
  [...new Intl.PluralRules(language).resolvedOptions().pluralCategories].sort();

const everyMark = ['"', '„', '“', '”', '«', '»', '‹', '›', '‚', '‘', '「', '」', '『', '』'];

/** What is wrong with the quotation marks of a text, or null. */
function wrongMarks(text: string, marks: readonly string[]): string | null {
  const foreign = everyMark.find((mark) => text.includes(mark) && !marks.includes(mark));
  if (foreign) return `has ${foreign}, which is no quotation mark of this language (${marks.join(' ')})`;
  const [open = '', close = ''] = marks;
  // An apostrophe looks like the closing mark of some languages, and some open and close alike: those are not counted.
  const counted = open !== close && close !== '’';
  if (counted && text.split(open).length !== text.split(close).length)
    return `has not as many ${close} as ${open}`;
  return null;
}

/** What is wrong with one text, whatever it was made from. */
function faultsOf(text: Text, path: string, { english, language, marks, same }: Frame): Finding[] {
  const found: Finding[] = [];
  const say = (kind: FindingKind, says: string) => found.push({ kind, path, says });
  const forms = wordings(text);
  if (forms.some((one) => !one.trim()) && wordings(english).every((one) => one.trim()))
    say('empty', 'is empty');
  const wanted = unique(wordings(english).flatMap(placesIn));
  if (typeof text === 'string') {
    const there = unique(placesIn(text));
    if (!agree(there, wanted))
      say('places', `has the places ${there.join(' ') || '(none)'} and not ${wanted.join(' ') || '(none)'}`);
  } else {
    const categories = formsOf(language);
    const has = Object.keys(text).sort();
    if (!agree(has, categories))
      say('forms', `has the forms ${has.join(' ')} and not ${categories.join(' ')}`);
    // A form for one, two or none may do without the number itself.
    for (const [form, one] of Object.entries(text)) {
      const lacking = wanted.filter((place) => place !== '{n}' && !one.includes(place));
      const foreign = placesIn(one).filter((place) => !wanted.includes(place));
      const numberless = form === 'other' && wanted.includes('{n}') && !one.includes('{n}') ? ['{n}'] : [];
      if (lacking.length || foreign.length || numberless.length)
        say(
          'places',
          `has wrong places in the form “${form}”: ${[...lacking, ...numberless, ...foreign].join(' ')}`,
        );
    }
  }
  if (language !== 'en' && hasWords(text) && agree(wordings(english), forms) && !same.includes(path))
    say('untranslated', 'is the same as in English');
  const wrong = forms.map((one) => wrongMarks(one, marks)).find((one) => one !== null);
  if (wrong) say('quotes', wrong);
  return found;
}

interface Frame {
  english: Text;
  language: string;
  marks: readonly string[];
  same: readonly string[];
}

/**
 * Everything there is to say of a language's texts, held against English.
 * @param language a BCP 47 tag, the name of the folder; `en` is held against itself
 */
export function findingsIn(language: string, folder: LanguageFolder, english: Surfaces): Finding[] {
  if (!Intl.PluralRules.supportedLocalesOf(language).length)
    return [{ kind: 'unknown-language', path: language, says: 'is no language that CLDR knows' }];
  const own = textsByPath(folder.surfaces);
  const originals = textsByPath(english);
  const findings = [...originals].flatMap(([path, original]): Finding[] => {
    const text = own.get(path);
    if (text === undefined || typeof text !== typeof original)
      return [{ kind: 'missing', path, says: 'is missing' }];
    const { marks, same } = folder;
    const faults = faultsOf(text, path, { english: original, language, marks, same });
    if (language !== 'en' && folder.madeFrom[path] !== digestOf(language, original))
      faults.push({ kind: 'stale', path, says: 'was made from another English text' });
    return faults;
  });
  for (const path of own.keys())
    if (!originals.has(path)) findings.push({ kind: 'extra', path, says: 'is not there in English' });
  return findings;
}

/** Whether a language can be offered: nothing of it is missing or broken. */
export const isOffered = (findings: readonly Finding[]): boolean =>
  !findings.some(({ kind }) => keepsFromBeingOffered.includes(kind));
