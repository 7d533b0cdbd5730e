import { readFileSync } from 'node:fs';
import { findBrowsers } from './find-browser.mjs';
import { buildBoth, step } from './steps.mjs';
import { emptyReports } from './test-runners.mjs';
import { installDependencies, run } from './toolchain.mjs';

/** Runs every test that docs/attacks.md links to, the short and the long ones, with and without a browser. */

const linked = readFileSync('docs/attacks.md', 'utf8').matchAll(
  /\]\(\.\.\/((?:tests|components)\/[\w./-]+)/g,
);
const files = [...new Set([...linked].map(([, file]) => file))];
const inBrowsers = files.filter((file) => file.endsWith('.spec.ts'));
const others = files.filter((file) => !inBrowsers.includes(file));

try {
  installDependencies();
  emptyReports();
  const browsers = await findBrowsers();
  if (!(await step('Both builds', buildBoth))) throw new Error('There is nothing to try.');
  // All run to their end, whatever one of them says.
  const codes = [run(['vitest', 'run', ...others], { LONG: '1' })];
  for (const LONG of ['', '1']) codes.push(run(['playwright', 'test', ...inBrowsers], { ...browsers, LONG }));
  process.exitCode = codes.some(Boolean) ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
