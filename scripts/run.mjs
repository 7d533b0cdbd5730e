import { existsSync } from 'node:fs';
import { findBrowsers } from './find-browser.mjs';
import { findNode, installDependencies, run } from './toolchain.mjs';

/**
 * `node scripts/run.mjs TOOL ARGUMENTS…` runs a tool of the dependencies, or a script of ours, on the Node that it needs;
 * with `--in-browsers` before the tool it finds the browsers for it too.
 */

try {
  installDependencies();
  findNode();
  const given = process.argv.slice(2);
  const inBrowsers = given[0] === '--in-browsers';
  const command = inBrowsers ? given.slice(1) : given;
  // Types and tests read files that WXT writes; in a fresh clone these are not there yet.
  if (command[0] !== 'wxt' && existsSync('wxt.config.ts') && !existsSync('.wxt/tsconfig.json'))
    run(['wxt', 'prepare', '--level', 'error']);
  process.exitCode = run(command, inBrowsers ? await findBrowsers() : {});
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
