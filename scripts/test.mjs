import { findBrowsers } from './find-browser.mjs';
import { buildBoth, inTurn, step } from './steps.mjs';
import { emptyReports, inWords, runTests } from './test-runners.mjs';
import { findNode, installDependencies, runAside } from './toolchain.mjs';

/**
 * Everything a change must pass: types, lint, unit tests, both builds (which check the case's facts), store lint and
 * browsers. Of what takes long it tries a sample; `npm run test:long` tries the whole. Ends with the count.
 */

const counts = { passed: 0, failed: 0, skipped: 0 };

/** A step that is one check counts as one. */
async function check(name, work) {
  const ok = await step(name, work);
  counts[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** A test runner counts its own tests; one that failed, or ran none, counts as a failure at least. */
const tests = (name, runner, more, env) =>
  step(name, async () => {
    // What a shell has set for the long runs isn't meant for this one.
    const start = (command) => runAside(command, { ...env, LONG: '' });
    const { ran, counts: seen } = await runTests(runner, more, start);
    const wrong = ran.code !== 0 || seen.passed === 0;
    counts.passed += seen.passed;
    counts.failed += wrong ? Math.max(seen.failed, 1) : seen.failed;
    counts.skipped += seen.skipped;
    return { code: wrong || seen.failed ? 1 : 0, output: ran.output, note: inWords(seen) };
  });

/** Runs the steps that need no browser, those that use one processor beside the unit tests. @returns whether both builds are there */
async function withoutBrowser() {
  const prepared = await inTurn(['wxt', 'prepare']);
  if (prepared.code !== 0) throw new Error(prepared.output);
  const [built] = await Promise.all([
    // The build writes what the types are read from, so it comes after them.
    check('Types', () => inTurn(['tsc', '-p', 'lib/domain'], ['tsc', '-p', '.'])).then(() =>
      check('Both builds', buildBoth),
    ),
    check('Lint', () => inTurn(['biome', 'check', '--error-on-warnings', '.'], ['knip', '--no-progress'])),
    tests('Unit tests', 'unit', ['--reporter=dot']),
  ]);
  return built;
}

/** Runs the store's own check, which may say no more of the Firefox build than that Preact can set `innerHTML`; no view does. */
async function storeLint() {
  const lint = ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3', '--output', 'json'];
  const { code, output, stdout } = await runAside(lint);
  if (code !== 0) return { code, output };
  const { warnings, notices } = JSON.parse(stdout);
  const told = [...warnings, ...notices].map((one) => one.code);
  return { code: told.join() === 'UNSAFE_VAR_ASSIGNMENT' ? 0 : 1, output };
}

/** Runs the browser tests, with the store's check beside them. */
async function inBrowsers() {
  const browsers = await findBrowsers();
  await Promise.all([check('Store lint', storeLint), tests('Browser tests', 'browser', [], browsers)]);
}

try {
  installDependencies();
  console.log(`Testing on ${findNode()}: types, lint, unit tests, builds, store lint, browsers …`);
  emptyReports();
  if (await withoutBrowser()) await inBrowsers();
} catch (error) {
  console.error(`\n${error.message}`);
  counts.failed += 1;
}

console.log('Of the long runs this tried a sample: npm run test:long tries the whole.');
console.log(inWords(counts));
process.exitCode = counts.failed ? 1 : 0;
