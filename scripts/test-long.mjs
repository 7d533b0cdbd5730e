import { mkdirSync, rmSync } from 'node:fs';
import { findChromium, findFirefox } from './find-browser.mjs';
import { buildBoth, step } from './steps.mjs';
import { installDependencies, run } from './toolchain.mjs';

/**
 * The long runs, which `npm test` leaves out: files named `*.long.test.ts` (no browser) and `*.long.spec.ts` (browsers).
 * Browser tests with the tag `@long` belong to them, and the properties of `tests/property` with all their cases.
 * `npm run test:long -- NAME` runs those with NAME in their path. The configs and `tests/property/sample.ts` read `LONG`.
 */

const names = process.argv.slice(2);

try {
  installDependencies();
  rmSync('test-results', { recursive: true, force: true });
  mkdirSync('test-results', { recursive: true });
  const env = { LONG: '1', CHROMIUM: await findChromium(), FIREFOX: (await findFirefox()) ?? '' };
  if (!(await step('Both builds', buildBoth))) throw new Error('There is nothing to try.');
  // Both run to their end, whatever the first says.
  const codes = [
    run(['vitest', 'run', '--passWithNoTests', ...names], env),
    run(['playwright', 'test', '--pass-with-no-tests', ...names], env),
  ];
  process.exitCode = codes.some(Boolean) ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
