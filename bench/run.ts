import { execFileSync } from 'node:child_process';
import { statSync } from 'node:fs';
import { join } from 'node:path';
import project from '../package.json' with { type: 'json' };
import { chromeBuild, chromiumPath } from '../scripts/launch.ts';
import { languageFolders } from '../scripts/texts/folders.ts';
import { run } from '../scripts/toolchain.mjs';
import { measureBackground } from './background.ts';
import { removeFolders } from './browser.ts';
import { languageBudget, packageBudget, restBudget, scriptBudget } from './budgets.ts';
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
let bars: Bar[] = [];

const kB = (bytes: number) => Math.round(bytes / 1000);

/** Says what the script and the package weigh beside their budgets. */
function weighBuild() {
  table.say(
    'content script, minified',
    statSync(join(chromeBuild, 'guide.js')).size / 1000,
    kB(scriptBudget),
    ' kB',
  );
  if (run(['wxt', 'zip', '-b', 'chrome', '--level', 'error']) !== 0)
    throw new Error('There is no package to weigh.');
  const { whole, rest, languages } = weigh(join('.output', `abstain-${project.version}-chrome.zip`));
  table.say('packed extension', kB(whole), kB(packageBudget(languageFolders())), ' kB');
  table.say('packed extension without its languages', kB(rest), kB(restBudget), ' kB');
  const share = ([language, bytes]: [string, number]) => bytes / languageBudget(language);
  const [fullest] = [...languages].sort((one, other) => share(other) - share(one));
  if (!fullest) return;
  const [language, bytes] = fullest;
  table.say(
    `packed, the language nearest to its budget (${language})`,
    kB(bytes),
    kB(languageBudget(language)),
    ' kB',
  );
}

weighBuild();
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
