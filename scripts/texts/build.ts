// What the build takes from the folders of `lib/locales`: which languages are offered, their texts, and the manifest's.
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checkedLanguages, localesFolder, offeredLanguages, readFolder, readNotes } from './folders.ts';

type Part = 'first' | 'note' | 'later';
/** The part that has a surface; all others are in `later`, which is loaded by what is opened on a page. */
const partOf: Readonly<Record<string, Part>> = {
  // What every page shows as it opens.
  interface: 'first',
  case: 'first',
  // What the background has too, in all languages.
  callout: 'note',
  toolbar: 'note',
};
/** The manifest's texts are files of the browser's own. */
const isForBrowser = (surface: string) => surface === 'manifest';

/** A module that says where the texts of each language are (`lib/locales/virtual.d.ts`). */
const allTexts = 'virtual:texts';
/** A module that holds one part of a language, by surface. */
const onePart = /^virtual:texts\/([^/]+)\/(first|note|later)$/;
const resolved = '\0';

const ofNote = Object.keys(partOf).filter((surface) => partOf[surface] === 'note');
const noteFile = new RegExp(
  `lib/locales/([^/]+)/(?:${ofNote.join('|')})\\.json$|^\0${allTexts}/([^/]+)/note$`,
);
/** @returns the language of a module with texts that the background has in all languages; null for any other module */
export function noteLanguage(module: string): string | null {
  const [, ofFile, ofPart] = noteFile.exec(module) ?? [];
  return ofFile ?? ofPart ?? null;
}

/** The code of the module that says where the texts of each language are. */
function whereTextsAre(): string {
  const languages = offeredLanguages().map((language) => {
    const load = (part: Part) => `${part}: () => import('${allTexts}/${language}/${part}')`;
    return `'${language}': { ${load('first')}, ${load('note')}, ${load('later')} }`;
  });
  return `export const partOf = ${JSON.stringify(partOf)};\nexport const texts = { ${languages.join(', ')} };`;
}

/** The surfaces in one part of a language. The letters begin: the rest repeats their words, and packs 3 kB smaller. */
const surfacesIn = (surfaces: object, part: string): string[] =>
  Object.keys(surfaces)
    .filter((surface) => !isForBrowser(surface) && (partOf[surface] ?? 'later') === part)
    .sort((a, b) => Number(b === 'letters') - Number(a === 'letters'));

const fileOf = (language: string, surface: string): string =>
  join(localesFolder, language, `${surface}.json`);

/** The code of the part that the background has too: it takes the files themselves, so both have them from one place. */
function noteModule(language: string, names: readonly string[]): string {
  const imports = names.map(
    (surface, n) =>
      `import text${n} from ${JSON.stringify(fileOf(language, surface).replaceAll('\\', '/'))};`,
  );
  return `${imports.join('\n')}\nexport default { ${names.map((surface, n) => `'${surface}': text${n}`).join(', ')} };`;
}

/** The code of another part. Its texts stand there as JSON, which a browser reads sooner than the same as code. */
function jsonModule(surfaces: Record<string, unknown>, names: readonly string[]): string {
  const texts = Object.fromEntries(names.map((surface) => [surface, surfaces[surface]]));
  return `export default JSON.parse(${JSON.stringify(JSON.stringify(texts))});`;
}

/**
 * Gives the code its languages: the list of those offered in the place of `__LANGUAGES__`, and their texts in three
 * parts a language. (As a file for each surface they were over a hundred files, which made the package 60 kB larger.) The
 * tests take it too.
 */
export const languagesPlugin = (): Plugin => ({
  name: 'languages',
  config: () => ({ define: { __LANGUAGES__: JSON.stringify(offeredLanguages()) } }),
  resolveId: (id) => (id === allTexts || onePart.test(id) ? `${resolved}${id}` : null),
  load(id) {
    if (!id.startsWith(`${resolved}${allTexts}`)) return null;
    const [, language, part] = onePart.exec(id.slice(resolved.length)) ?? [];
    if (!language || !part) return whereTextsAre();
    const { surfaces } = readFolder(language);
    const names = surfacesIn(surfaces, part);
    for (const surface of names) this.addWatchFile(fileOf(language, surface));
    return part === 'note' ? noteModule(language, names) : jsonModule(surfaces, names);
  },
});

/** @returns the files by which the browser finds the manifest's `__MSG_…__` in each language that is offered */
export function manifestTexts(): { relativeDest: string; contents: string }[] {
  const notes = readNotes();
  return offeredLanguages().map((language) => {
    const texts = readFolder(language).surfaces.manifest as Record<string, string>;
    const messages = Object.entries(texts).map(([key, message]) => {
      const description = language === 'en' ? notes[`manifest/${key}`] : undefined;
      return [key, { message, ...(description && { description }) }];
    });
    return {
      relativeDest: `_locales/${language.replace('-', '_')}/messages.json`,
      contents: `${JSON.stringify(Object.fromEntries(messages), null, 2)}\n`,
    };
  });
}

/** How many findings a sentence of the build names before it points to the command that lists them all. */
const named = 5;

/**
 * What the build says of the texts.
 * @returns `errors` stop it (English itself is broken); `warnings` name languages that are not offered, and stale texts
 */
export function textFindings(): { errors: string[]; warnings: string[] } {
  const [english, ...others] = checkedLanguages();
  const listed = (findings: readonly { path: string; says: string }[]) =>
    findings
      .slice(0, named)
      .map(({ path, says }) => `\n  ${path} ${says}`)
      .join('') + (findings.length > named ? `\n  and ${findings.length - named} more` : '');
  return {
    errors: (english?.findings ?? []).map(({ path, says }) => `en: ${path} ${says}`),
    warnings: others.flatMap(({ language, findings, offered }) => {
      const stale = findings.filter(({ kind }) => kind === 'stale');
      const faults = findings.filter(({ kind }) => kind !== 'stale');
      const state = offered ? 'has faults' : 'is not offered, because its texts are not complete';
      const see = `(all of them: npm run texts -- ${language})`;
      return [
        ...(faults.length ? [`${language} ${state} ${see}:${listed(faults)}`] : []),
        ...(stale.length
          ? [
              `${language} has ${stale.length} stale texts, made from another English text ${see}:${listed(stale)}`,
            ]
          : []),
      ];
    }),
  };
}
