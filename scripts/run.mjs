import { existsSync } from 'node:fs';
import { findNode, installDependencies, run } from './toolchain.mjs';

/** `node scripts/run.mjs TOOL ARGUMENTS…` runs a tool of the dependencies, or a script of ours, on the Node that it needs. */

try {
  installDependencies();
  findNode();
  const command = process.argv.slice(2);
  // Types and tests read files that WXT writes; in a fresh clone these are not there yet.
  if (command[0] !== 'wxt' && existsSync('wxt.config.ts') && !existsSync('.wxt/tsconfig.json'))
    run(['wxt', 'prepare', '--level', 'error']);
  process.exitCode = run(command);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
