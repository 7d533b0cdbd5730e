import { describe, expect, test } from 'vitest';
import { comparable } from '../../lib/sites/comparable';
import { formsOf, type Label, labelIn, labelTable, seenBy } from '../../lib/sites/linkedin/labels';
import { quotedIn } from '../fixtures/quotes';

/*
 * A label that a text quotes is one that LinkedIn prints today in the text's language, or is marked as English: by the
 * language's own word for English before it, or in a text beside it.
 */

const files = import.meta.glob<{ default: unknown }>('../../lib/locales/*/*.json', { eager: true });
const table = Object.entries<Readonly<Record<string, Label>>>(labelTable);
const columns = table.map(([, column]) => column);
/** Every form of every label, with what it is compared by. */
const forms = table.flatMap(([name, column]) =>
  Object.entries(column).flatMap(([language, label]) =>
    formsOf({ [language]: label }).map((form) => ({ name, language, form, letters: comparable(form) })),
  ),
);

interface Text {
  at: string;
  language: string;
  text: string;
  /** This text, those before it and the one after it in the same group: what a person reads around it. */
  around: string;
}

function* textsIn(value: object, at: string, language: string): Generator<Text> {
  const entries = Object.entries(value);
  const near = (index: number) =>
    entries
      .slice(0, index + 2)
      .filter(([, one]) => typeof one === 'string')
      .map(([, one]) => one)
      .join(' ');
  for (const [index, [key, inner]] of entries.entries())
    if (typeof inner === 'string') yield { at: `${at}/${key}`, language, text: inner, around: near(index) };
    else if (inner && typeof inner === 'object') yield* textsIn(inner, `${at}/${key}`, language);
}

const texts = Object.entries(files).flatMap(([file, { default: whole }]) => {
  const [language = '', surface = ''] = file.split('/').slice(-2);
  return [...textsIn(whole as object, `${language}/${surface}`, language)];
});

/** What a language calls English, without its ending: "Englisch" and "englisch", "angielski" and "po angielsku". */
const stemOfEnglish = (language: string) =>
  comparable(new Intl.DisplayNames(language, { type: 'language' }).of('en')).slice(0, 5);

const today = (language: string) =>
  columns.flatMap((column) => {
    const label = column[language];
    return label ? [label.text, ...(label.also ?? [])] : [];
  });

const labelsByLanguage = new Map<string, string[]>();
/** The labels that LinkedIn prints today in a language, as they are compared. */
const ownLabels = (language: string) =>
  labelsByLanguage.getOrInsertComputed(language, () => today(language).map(comparable));

/** How alike two texts are, by the pairs of letters they share: 1 is equal, 0 has nothing in common. */
function likeness(one: string, other: string): number {
  const pairs = (text: string) => Array.from({ length: text.length - 1 }, (_, at) => text.slice(at, at + 2));
  const rest = pairs(other);
  const shared = pairs(one).filter((pair) => {
    const at = rest.indexOf(pair);
    return at >= 0 && rest.splice(at, 1).length;
  });
  return (2 * shared.length) / Math.max(1, one.length + other.length - 2);
}

/** What is wrong with the labels a text quotes, in words. */
function faults({ at, language, text, around }: Text): string[] {
  const compared = comparable(text);
  const own = ownLabels(language);
  const isMarked = () => comparable(around).includes(stemOfEnglish(language));
  const wrong: string[] = [];
  for (const { name, language: labelled, form, letters } of forms) {
    // A short word ("No", "Datenschutz") is also a word of the language.
    if (letters.length < 15 || !compared.includes(letters) || own.some((one) => one.includes(letters)))
      continue;
    if (labelled === language) wrong.push(`${at}: LinkedIn no longer prints “${form}” (${name})`);
    else if (labelled !== 'en') wrong.push(`${at}: “${form}” is ${labelled}`);
    else if (!isMarked()) wrong.push(`${at}: “${form}” is English and not marked so`);
  }
  for (const quoted of quotedIn(text, language)) {
    const letters = comparable(quoted);
    if (own.includes(letters)) continue;
    const near = own.find((one) => one.length > 14 && likeness(one, letters) > 0.75);
    if (near) wrong.push(`${at}: “${quoted}” is nearly a label, and none`);
  }
  return wrong;
}

describe('labels quoted from LinkedIn', () => {
  test('are printed today or marked as English, in every language', () => {
    expect(texts.length).toBeGreaterThan(3000);
    expect(texts.flatMap(faults)).toEqual([]);
  });

  test('texts quote labels, so that there is something to compare', () => {
    for (const language of ['en', 'de']) {
      const own = today(language);
      const quoting = texts.filter(
        (one) => one.language === language && quotedIn(one.text, language).some((each) => own.includes(each)),
      );
      expect(quoting.length, language).toBeGreaterThan(8);
    }
  });

  const text = (of: string, language = 'de'): Text => ({ at: '', language, text: of, around: of });
  test.each([
    ['a form that is no label', 'Wählen Sie „Daten zur Verbesserung von generativer KI“.', 1],
    ['a label', 'Wählen Sie „Daten zur Verbesserung generativer KI“.', 0],
    ['English, not marked', 'Wählen Sie „Data for Generative AI Improvement“.', 1],
    ['English, marked', 'Wählen Sie (englisch „Data for Generative AI Improvement“).', 0],
    ['another language', 'Wählen Sie „Dati per migliorare l’IA generativa“.', 1],
    ['a word that is none', 'Wählen Sie „Einstellungen“', 0],
  ])('counts the faults: %s', (_, sentence, count) => expect(faults(text(sentence))).toHaveLength(count));

  test('a name that LinkedIn printed before is found', () => {
    const old =
      'Can LinkedIn and its affiliates use your personal data and content you create on LinkedIn to train generative AI models that create content?';
    expect(faults(text(`It asked “${old}”`, 'en'))).toContainEqual(expect.stringMatching(/no longer prints/));
  });
});

describe('the table', () => {
  const evidence: Record<string, Record<string, readonly string[]>> = seenBy;
  const rows = table.flatMap(([name, column]) =>
    Object.entries(column).map(([language, label]) => ({
      at: `${name} in ${language}`,
      language,
      label,
      seen: evidence[name]?.[language] ?? [],
    })),
  );

  test.each([
    ['it', 'it'],
    ['de', 'en'],
    ['ar', 'en'],
  ])(
    'the form’s entry is shown to readers of %s in the language %s, which it is marked as',
    (reader, language) => {
      expect(labelIn('formOption', reader)).toEqual({
        text: labelTable.formOption[language as 'it' | 'en'].text,
        language,
      });
    },
  );

  test.each(rows)('says who quotes $at, and when', ({ label, language, seen }) => {
    expect(seen.length).toBeGreaterThan(0);
    for (const one of seen) expect(one).toMatch(/\S.*\b20\d\d/);
    expect(() => new Intl.Locale(language)).not.toThrow();
    const forms = formsOf({ [language]: label }).map(comparable);
    expect(new Set(forms).size).toBe(forms.length);
  });
});
