import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { findBrowsers } from './find-browser.mjs';
import { buildBoth, step } from './steps.mjs';
import { emptyReports, inWords, runTests } from './test-runners.mjs';
import { installDependencies, run } from './toolchain.mjs';

/**
 * The long runs, which `npm test` leaves out: files named `*.long.test.ts` (no browser) and `*.long.spec.ts` (browsers),
 * and browser tests with the tag `@long`. Beside them stand all other tests that need no browser, with all their cases
 * where `npm test` tries a sample. Both packages are built twice, and must come out the same.
 * `npm run test:long -- NAME` runs those with NAME in their path. The configs and `tests/property/sample.ts` read `LONG`.
 */

const names = process.argv.slice(2);

/** One checksum over the names and contents of all files in both builds. */
function fingerprint() {
  const hash = createHash('sha256');
  for (const build of ['.output/chrome-mv3', '.output/firefox-mv3'])
    for (const file of readdirSync(build, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort())
      hash.update(file).update(readFileSync(file));
  return hash.digest('hex');
}

/** Builds both packages once more, and fails where the bytes differ. @returns what `inTurn` returns */
async function buildAgain() {
  const first = fingerprint();
  const again = await buildBoth();
  if (again.code !== 0 || fingerprint() === first) return again;
  return { code: 1, output: `${again.output}\nTwo builds of the same files differ.` };
}

try {
  installDependencies();
  emptyReports();
  const env = { LONG: '1', ...(await findBrowsers()) };
  if (!(await step('Both builds', buildBoth))) throw new Error('There is nothing to try.');
  const isSame = names.length > 0 || (await step('Built again, the same bytes', buildAgain));
  // All run to their end, whatever one of them says.
  const runs = [];
  for (const [runner, more] of [
    ['unit', ['--reporter=default', '--passWithNoTests']],
    ['browser', ['--pass-with-no-tests', '--project=long files', '--project=long tests']],
    ['browser', ['--pass-with-no-tests', '--project=whole machine']],
  ])
    runs.push(await runTests(runner, [...more, ...names], (command) => run(command, env)));
  const sum = (of) => runs.reduce((all, { counts }) => all + counts[of], 0);
  const counts = { passed: sum('passed'), failed: sum('failed'), skipped: sum('skipped') };
  if (!counts.passed)
    throw new Error(`No test was run: is there a file with ${names.join(' or ')} in its path?`);
  console.log(inWords(counts));
  process.exitCode = !isSame || runs.some(({ ran }) => ran !== 0) ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
