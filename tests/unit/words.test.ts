import { describe, expect, it } from 'vitest';

/** Every text of the interface and of the case in one language, with the place it stands at. */
const files = {
  en: import.meta.glob(['../../lib/words/**/en.ts', '../../lib/cases/*/**/en.ts'], { eager: true }),
  de: import.meta.glob(['../../lib/words/**/de.ts', '../../lib/cases/*/**/de.ts'], { eager: true }),
};
type Language = keyof typeof files;

function* textsIn(value: unknown, at: string): Generator<[string, string]> {
  if (typeof value === 'string') yield [at, value];
  else if (value && typeof value === 'object')
    for (const [key, inner] of Object.entries(value)) yield* textsIn(inner, `${at}/${key}`);
}
const texts = (language: Language) => [...textsIn(files[language], '')];

/** The places at which a pattern is found, with what was found. */
const found = (language: Language, pattern: RegExp) =>
  texts(language).flatMap(([at, text]) => {
    const hit = pattern.exec(text);
    return hit ? [`${at}: ${hit[0]}`] : [];
  });

describe.each(['en', 'de'] as const)('every text in %s', (language) => {
  it('is there', () => expect(texts(language).length).toBeGreaterThan(1000));

  it.each([
    ['two blanks, a blank before a stop, two stops', / {2}| [,.;:?!](?!\w)|,,|[^.]\.\.(?!\.)/],
    ['a straight quote or apostrophe', /["']/],
    ['a hyphen for a dash', / - /],
    ['an article without its number on the same line', /\bArts?\. \d|§ \d/],
    ['what no one may be promised', /guarantee|garantier|stops? (the )?(AI )?training|stoppt/i],
  ])('has not: %s', (_, pattern) => expect(found(language, pattern)).toEqual([]));

  it('has a form for every count its language tells apart', () => {
    const categories = new Intl.PluralRules(language).resolvedOptions().pluralCategories.toSorted();
    const forms = (value: unknown, at: string): [string, string[]][] => {
      if (!value || typeof value !== 'object') return [];
      const plural = 'one' in value && 'other' in value;
      return plural
        ? [[at, Object.keys(value).toSorted()]]
        : Object.entries(value).flatMap(([key, inner]) => forms(inner, `${at}/${key}`));
    };
    const all = forms(files[language], '');
    expect(all.length).toBeGreaterThan(20);
    expect(all.filter(([, keys]) => keys.join() !== categories.join())).toEqual([]);
  });
});

describe('the German', () => {
  it('quotes with „…“ and closes every quote', () => {
    expect(found('de', /”/)).toEqual([]);
    const open = texts('de').filter(([, text]) => text.split('„').length !== text.split('“').length);
    expect(open).toEqual([]);
  });

  it('keeps a citation and a date together', () => {
    expect(
      found(
        'de',
        /\b(Abs|Rn)\. \d|\b(Buchst|Bst)\. [a-z]\b|\d\. (Januar|März|September|Oktober|November|Dezember)/,
      ),
    ).toEqual([]);
  });

  it.each([
    ['Geldbuße', /Bußgeld/],
    ['Nutzervereinbarung', /Nutzungsbedingung/],
    ['Datenschutzerklärung', /Datenschutzhinweis/],
    ['Protokoll', /\bAufzeichnungen\b|\bVerlauf\b/],
    ['Anleitung', /\bFührung\b/],
    ['der Schalter ist an', /Schalter (ist|war)( wieder)? ein[.,]|„ein“/],
    ['innerhalb', /\bbinnen\b/i],
    ['Berichten zufolge', /nach Berichten/],
  ])('has one word for one thing: %s', (_, other) => expect(found('de', other)).toEqual([]));

  it('speaks to everyone alike', () => {
    expect(found('de', /(?<!Quadrature )\b[Dd]u\b|\b[Dd]eine?\b|Damen und Herren/)).toEqual([]);
    expect(
      found('de', /\b(den|des|dem) Datenschutzbeauftragten|\bNutzern?\b|\bAnwält(e|innen)\b|\bMandanten\b/),
    ).toEqual([]);
  });
});
