import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromeBuild, chromiumPath } from '../scripts/launch.ts';
import { languageFolders } from '../scripts/texts/folders.ts';
import { measureBackground } from './background.ts';
import { removeFolders } from './browser.ts';
import { measureGuide, measureNoise, measureRealPage } from './guide.ts';
import { weigh } from './packed.ts';
import { type Bar, writePage } from './page.ts';
import { measurePopup } from './popup.ts';
import { Table } from './table.ts';

/**
 * The budgets, measured side by side in one run: ratios, counts and bytes, and one share of a second. Timings depend
 * on the machine and decide no test; run it on a machine that does nothing else.
 */

const rounds = Number(process.env.ROUNDS ?? 15);
const table = new Table();
/** What a package may weigh without its languages, in kB, and one language: those in other letters need more bytes. */
const packedBudget = { rest: 200, Latn: 65, other: 72 };
const budgetOf = (language: string) =>
  packedBudget[new Intl.Locale(language).maximize().script === 'Latn' ? 'Latn' : 'other'];
let bars: Bar[] = [];

const sizeOf = (path: string): number =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
    : statSync(path).size;

table.say('content script, minified', sizeOf(join(chromeBuild, 'guide.js')) / 1000, 40, ' kB');
execFileSync('wxt', ['zip', '-b', 'chrome'], { stdio: 'ignore' });
const packed = readdirSync('.output').find((name) => /chrome\.zip$/.test(name));
if (packed) {
  const { whole, rest, languages } = weigh(join('.output', packed));
  const kB = (bytes: number) => Math.round(bytes / 1000);
  const budget = languageFolders().reduce((sum, language) => sum + budgetOf(language), packedBudget.rest);
  table.say('packed extension', kB(whole), budget, ' kB');
  table.say('packed extension without its languages', kB(rest), packedBudget.rest, ' kB');
  const fullest = [...languages].sort(([a, x], [b, y]) => y / budgetOf(b) - x / budgetOf(a))[0];
  if (fullest)
    table.say(
      `packed, the language nearest to its budget (${fullest[0]})`,
      kB(fullest[1]),
      budgetOf(fullest[0]),
      ' kB',
    );
}

try {
  bars = await measureRealPage(table, rounds);
  await measureNoise(table);
  await measureGuide(table);
  await measurePopup(table, rounds);
  await measureBackground(table);
} finally {
  removeFolders();
}
table.print();
const [, version = ''] =
  execFileSync(chromiumPath, ['--version'], { encoding: 'utf8' }).match(/^(\w+ [\d.]+)/) ?? [];
writePage(table.rows, bars, version, Temporal.Now.plainDateISO().toString());
