// Reads the folders of `lib/locales` from disk: every folder is a language, every JSON file in it a surface.
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Finding, findingsIn, isOffered, type LanguageFolder, type Texts } from './checks.ts';

/** The folder that holds a folder for each language. */
export const localesFolder = fileURLToPath(new URL('../../lib/locales/', import.meta.url));

const readJson = (path: string): unknown => JSON.parse(readFileSync(path, 'utf8'));

/** The JSON files directly in a folder, by name without ending; none where there is no such folder. */
const jsonFiles = (folder: string): [name: string, content: unknown][] =>
  !existsSync(folder)
    ? []
    : readdirSync(folder, { withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name.endsWith('.json'))
        .map(({ name }) => name)
        .sort()
        .map((name) => [name.slice(0, -'.json'.length), readJson(join(folder, name))]);

/**
 * The quotation marks that CLDR has for a language, outer and inner; where it does not know `de-AT`, those of `de`.
 * @returns none where CLDR knows neither
 */
export function marksOf(language: string): string[] {
  const cldr = createRequire(import.meta.url);
  for (const tag of [language, language.split('-')[0] ?? '']) {
    try {
      const { delimiters } = cldr(`cldr-misc-full/main/${tag}/delimiters.json`).main[tag];
      const { quotationStart, quotationEnd, alternateQuotationStart, alternateQuotationEnd } = delimiters;
      return [quotationStart, quotationEnd, alternateQuotationStart, alternateQuotationEnd];
    } catch {
      // CLDR has no file under this tag.
    }
  }
  return [];
}

/** The file that says what each text of a surface was made from, or which are rightly the same as in English. */
export const madeFromFolder = (language: string): string =>
  join(localesFolder, language, 'translation', 'made-from');

const statusFile = (language: string) => join(localesFolder, language, 'translation', 'status.json');

/** Who has read a translation, in a sentence; empty for English and where nobody says. */
export const readBy = (language: string): string =>
  existsSync(statusFile(language)) ? (readJson(statusFile(language)) as { read: string }).read : '';

const sameFile = (language: string) => join(localesFolder, language, 'translation', 'same-as-english.json');

/** Every language there is a folder for, English first. */
export const languageFolders = (): string[] =>
  readdirSync(localesFolder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => name)
    .sort((a, b) => Number(b === 'en') - Number(a === 'en') || a.localeCompare(b));

/** @param language the name of a folder @throws where a file is no JSON */
export const readFolder = (language: string): LanguageFolder => ({
  surfaces: Object.fromEntries(jsonFiles(join(localesFolder, language))) as Record<string, Texts>,
  madeFrom: Object.assign(
    {},
    ...jsonFiles(madeFromFolder(language)).map(([, digests]) => digests as Record<string, string>),
  ),
  same: existsSync(sameFile(language)) ? (readJson(sameFile(language)) as string[]) : [],
  marks: marksOf(language),
});

/** What translators need to know of single texts, by path. */
export const readNotes = (): Record<string, string> =>
  Object.fromEntries(
    jsonFiles(join(localesFolder, 'en', 'notes')).flatMap(([surface, notes]) =>
      Object.entries(notes as Record<string, string>).map(([path, note]) => [`${surface}/${path}`, note]),
    ),
  );

/** One language: its texts, what is wrong with them, and whether it is offered. */
export interface CheckedLanguage {
  language: string;
  folder: LanguageFolder;
  findings: Finding[];
  offered: boolean;
}

/** Reads every language's folder and checks it against English. */
export function checkedLanguages(): CheckedLanguage[] {
  const english = readFolder('en').surfaces;
  return languageFolders().map((language) => {
    const folder = readFolder(language);
    const findings = findingsIn(language, folder, english);
    return { language, folder, findings, offered: isOffered(findings) };
  });
}

/** The languages Abstain can be used in, English first. */
export const offeredLanguages = (): string[] =>
  checkedLanguages()
    .filter(({ offered }) => offered)
    .map(({ language }) => language);
