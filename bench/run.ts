import { execFileSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { chromeBuild, chromiumPath } from '../scripts/launch.ts';
import { languageFolders } from '../scripts/texts/folders.ts';
import { measureBackground } from './background.ts';
import { removeFolders } from './browser.ts';
import { measureGuide, measureNoise, measureRealPage } from './guide.ts';
import { type Bar, writePage } from './page.ts';
import { measurePopup } from './popup.ts';
import { Table } from './table.ts';

/**
 * The budgets, measured side by side in one run: ratios, counts and bytes, and one share of a second. Timings depend
 * on the machine and decide no test; run it on a machine that does nothing else.
 */

const rounds = Number(process.env.ROUNDS ?? 15);
const table = new Table();
/** In kB: 200 without languages, 65 for each, and 7 more for each that is not in Latin letters. */
const scripts = languageFolders().map((language) => new Intl.Locale(language).maximize().script);
const packedBudget = scripts.reduce((sum, script) => sum + (script === 'Latn' ? 65 : 72), 200);
let bars: Bar[] = [];

const sizeOf = (path: string): number =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
    : statSync(path).size;

table.say('content script, minified', sizeOf(join(chromeBuild, 'guide.js')) / 1000, 40, ' kB');
execFileSync('wxt', ['zip', '-b', 'chrome'], { stdio: 'ignore' });
const packed = readdirSync('.output').find((name) => /chrome\.zip$/.test(name));
if (packed)
  table.say('packed extension', Math.round(sizeOf(join('.output', packed)) / 1000), packedBudget, ' kB');

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
