// For translators. `npm run texts` says how each language stands, `npm run texts -- de` lists what is missing, broken or
// stale in it, `npm run texts -- accept de [path …]` notes that its texts (or those below the paths) are made from the
// English as it stands.
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { digestOf, isOffered, type Text, textsByPath } from './checks.ts';
import {
  checkedLanguages,
  languageFolders,
  madeFromFolder,
  readBy,
  readFolder,
  readNotes,
} from './folders.ts';

const say = (line: string) => process.stdout.write(`${line}\n`);
const shown = (text: Text | undefined) => (typeof text === 'string' ? text : JSON.stringify(text));

/** The notes on a text and on the parts it stands in, the widest first. */
const notesFor = (path: string, notes: Record<string, string>): string[] =>
  Object.entries(notes)
    .filter(([noted]) => path === noted || path.startsWith(`${noted}/`))
    .map(([, note]) => note);

/** Prints one line for each language: whether it is offered, and how many findings of each kind it has. */
function overview(): void {
  for (const { language, findings, offered } of checkedLanguages()) {
    const counts = Map.groupBy(findings, ({ kind }) => kind);
    const told = [...counts].map(([kind, list]) => `${list.length} ${kind}`).join(', ') || 'nothing to do';
    say(`${language}: ${offered ? 'offered' : 'not offered'}; ${told}`);
    if (readBy(language)) say(`  ${readBy(language)}`);
  }
}

/** Prints every finding in a language, with the English text, its own and the notes for translators. */
function list(language: string): void {
  const english = textsByPath(readFolder('en').surfaces);
  const own = textsByPath(readFolder(language).surfaces);
  const notes = readNotes();
  const { findings } = checkedLanguages().find((one) => one.language === language) ?? { findings: [] };
  for (const { kind, path, says } of findings) {
    say(`${kind}: ${path} ${says}`);
    if (english.has(path)) say(`  en: ${shown(english.get(path))}`);
    if (own.has(path)) say(`  ${language}: ${shown(own.get(path))}`);
    for (const note of notesFor(path, notes)) say(`  note: ${note}`);
  }
  say(
    `${language}: ${findings.length} to look at; ${isOffered(findings) ? 'offered' : 'not offered until it is complete'}.`,
  );
}

/** Notes that the texts of a language, or those below these paths, are made from the English as it stands. */
function accept(language: string, below: readonly string[]): void {
  const english = readFolder('en').surfaces;
  const { surfaces, madeFrom } = readFolder(language);
  const own = textsByPath(surfaces);
  const meant = (path: string) =>
    !below.length || below.some((start) => path === start || path.startsWith(`${start}/`));
  const folder = madeFromFolder(language);
  mkdirSync(folder, { recursive: true });
  let accepted = 0;
  for (const [surface, texts] of Object.entries(english)) {
    const digests: Record<string, string> = {};
    for (const [path, text] of textsByPath({ [surface]: texts })) {
      const before = madeFrom[path];
      const now = meant(path) && own.has(path) ? digestOf(language, text) : before;
      if (now !== before) accepted += 1;
      if (now) digests[path] = now;
    }
    writeFileSync(join(folder, `${surface}.json`), `${JSON.stringify(digests, null, 2)}\n`);
  }
  say(`${language}: ${accepted} texts are now noted as made from the English as it stands.`);
}

const [first, ...rest] = process.argv.slice(2);
const language = first === 'accept' ? rest[0] : first;
if (!first) overview();
else if (!language || language === 'en' || !languageFolders().includes(language)) {
  say(`There is no translation in lib/locales/${language ?? ''}.`);
  process.exitCode = 1;
} else if (first === 'accept') accept(language, rest.slice(1));
else list(language);
