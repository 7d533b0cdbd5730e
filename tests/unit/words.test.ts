import { describe, expect, it } from 'vitest';
import { textsByPath, wordings } from '../../scripts/texts/checks';
import { languageFolders, readFolder } from '../../scripts/texts/folders';

// A test run for what has changed follows imports only: with these, a changed text runs this file.
import.meta.glob('../../lib/locales/**/*.json', { eager: true });

/** The words of every text in one language, with the place it stands at. */
const texts = (language: string) =>
  [...textsByPath(readFolder(language).surfaces)].flatMap(([path, text]) =>
    wordings(text).map((wording): [string, string] => [path, wording]),
  );

/** The places at which a pattern is found, with what was found. */
const found = (language: string, pattern: RegExp) =>
  texts(language).flatMap(([at, text]) => {
    const hit = pattern.exec(text);
    return hit ? [`${at}: ${hit[0]}`] : [];
  });

describe.each(languageFolders())('every text in %s', (language) => {
  it('is there', () => expect(texts(language).length).toBeGreaterThan(1000));

  it.each([
    ['two blanks, a blank before a stop, two stops', / {2}| [,.;:?!](?!\w)|,,|[^.]\.\.(?!\.)/],
    ['a straight quote or apostrophe', /["']/],
    ['a hyphen for a dash', / - /],
    ['an article without its number on the same line', /\bArts?\. \d|§ \d/],
    ['what no one may be promised', /guarantee|garantier|stops? (the )?(AI )?training|stoppt/i],
  ])('has not: %s', (_, pattern) => expect(found(language, pattern)).toEqual([]));

  it('breaks no line after "e-": letters alone, which are copied elsewhere, have the usual hyphen', () =>
    expect(found(language, /\be-mail/i).filter((at) => !/^(letters|record)\//.test(at))).toEqual([]));

  it('calls the full page in the popup what the page calls itself', () => {
    const at = (place: string) => texts(language).flatMap(([path, text]) => (path === place ? [text] : []));
    expect(at('interface/popup/overview')).toEqual(at('checklist/checklist/sections/steps'));
    expect(at('interface/popup/overview')).toHaveLength(1);
  });
});

describe('the German', () => {
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
