// What the build takes from the folders of `lib/locales`: which languages are offered, and the manifest's texts.
import type { Plugin } from 'vite';
import { checkedLanguages, offeredLanguages, readFolder, readNotes } from './folders.ts';

/** Puts the offered languages in the place of `__LANGUAGES__`. The tests take it too. */
export const offeredLanguagesPlugin = (): Plugin => ({
  name: 'offered-languages',
  config: () => ({ define: { __LANGUAGES__: JSON.stringify(offeredLanguages()) } }),
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
