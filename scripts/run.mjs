import { findNode, installDependencies, run } from './toolchain.mjs';

/** `node scripts/run.mjs TOOL WORDS…` runs a tool of the dependencies, or a script of ours, on the Node that it needs. */

try {
  installDependencies();
  findNode();
  process.exitCode = run(process.argv.slice(2));
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
