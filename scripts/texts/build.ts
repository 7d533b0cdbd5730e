// What the build takes from the folders of `lib/locales`: which languages are offered, their texts, and the manifest's.
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { checkedLanguages, localesFolder, offeredLanguages, readFolder, readNotes } from './folders.ts';

/** What every page shows as it opens; the other texts of a language are loaded by what is opened on a page. */
const first = ['interface', 'case', 'callout'];
/** What the background has in all languages. */
const workersToo = ['callout', 'toolbar'];
const workersFile = new RegExp(`lib/locales/([^/]+)/(?:${workersToo.join('|')})\\.json$`);
/** @returns the language of a file of texts that the background has in all languages; null for any other file */
export const workersLanguage = (file: string): string | null => workersFile.exec(file)?.[1] ?? null;
/** The manifest's texts are files of the browser's own. */
const isForBrowser = (surface: string) => surface === 'manifest';

/** A module that says where the texts of each language are (`lib/locales/virtual.d.ts`). */
const allTexts = 'virtual:texts';
/** A module that holds one part of a language, by surface. */
const part = /^virtual:texts\/([^/]+)\/(first|later)$/;
const resolved = '\0';

/** The code of the module that says where the texts of each language are. */
function whereTextsAre(): string {
  const languages = offeredLanguages().map((language) => {
    const load = (which: string) => `${which}: () => import('${allTexts}/${language}/${which}')`;
    return `'${language}': { ${load('first')}, ${load('later')} }`;
  });
  return `export const first = ${JSON.stringify(first)};\nexport const texts = { ${languages.join(', ')} };`;
}

/** The surfaces in one part of a language. The letters begin: the rest repeats their words, and packs 3 kB smaller. */
const surfacesIn = (surfaces: object, which: string): string[] =>
  Object.keys(surfaces)
    .filter((surface) => !isForBrowser(surface) && first.includes(surface) === (which === 'first'))
    .sort((a, b) => Number(b === 'letters') - Number(a === 'letters'));

const fileOf = (language: string, surface: string): string =>
  join(localesFolder, language, `${surface}.json`);

/**
 * The code of the module that holds one part of a language. The texts stand in it as JSON, which a browser reads sooner
 * than the same as code; what the worker has too is in a file of its own, which both load.
 */
function partOf(language: string, surfaces: Record<string, unknown>, names: readonly string[]): string {
  const shared = names.filter((surface) => workersToo.includes(surface));
  const imports = shared.map((surface, index) => {
    const file = fileOf(language, surface).replaceAll('\\', '/');
    return `import text${index} from ${JSON.stringify(file)};`;
  });
  const own = Object.fromEntries(
    names.filter((surface) => !shared.includes(surface)).map((surface) => [surface, surfaces[surface]]),
  );
  const others = shared.map((surface, index) => `, '${surface}': text${index}`).join('');
  const texts = `JSON.parse(${JSON.stringify(JSON.stringify(own))})`;
  return `${imports.join('\n')}\nexport default { ...${texts}${others} };`;
}

/**
 * Gives the code its languages: the list of those offered in the place of `__LANGUAGES__`, and their texts in two parts
 * a language. (As a file for each surface they were over a hundred files, which made the package 60 kB larger.) The
 * tests take it too.
 */
export const languagesPlugin = (): Plugin => ({
  name: 'languages',
  config: () => ({ define: { __LANGUAGES__: JSON.stringify(offeredLanguages()) } }),
  resolveId: (id) => (id === allTexts || part.test(id) ? `${resolved}${id}` : null),
  load(id) {
    if (!id.startsWith(`${resolved}${allTexts}`)) return null;
    const [, language, which] = part.exec(id.slice(resolved.length)) ?? [];
    if (!language || !which) return whereTextsAre();
    const { surfaces } = readFolder(language);
    const names = surfacesIn(surfaces, which);
    for (const surface of names) this.addWatchFile(fileOf(language, surface));
    return partOf(language, surfaces, names);
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
