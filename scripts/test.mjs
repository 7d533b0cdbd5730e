import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import { findChromium, findFirefox, minimum } from './find-browser.mjs';
import { buildBoth, inTurn, step } from './steps.mjs';
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

/** A test runner counts its own tests; one that failed or left no report counts as a failure at least. */
const tests = (name, command, file, read, env) =>
  step(name, async () => {
    const { code, output } = await runAside(command, env);
    let seen = { passed: 0, failed: 0, skipped: 0 };
    try {
      seen = read(JSON.parse(readFileSync(file, 'utf8')));
    } catch {}
    const { passed, failed, skipped } = seen;
    const wrong = code !== 0 || passed === 0;
    counts.passed += passed;
    counts.failed += wrong ? Math.max(failed, 1) : failed;
    counts.skipped += skipped;
    const note = `${passed} passed${failed ? `, ${failed} failed` : ''}${skipped ? `, ${skipped} skipped` : ''}`;
    return { code: wrong || failed ? 1 : 0, output, note };
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
    check('Lint', () => inTurn(['biome', 'check', '.'], ['knip', '--no-progress'])),
    tests(
      'Unit tests',
      ['vitest', 'run', '--reporter=dot', '--reporter=json', '--outputFile=test-results/unit.json'],
      'test-results/unit.json',
      (report) => ({
        passed: report.numPassedTests,
        failed: report.numFailedTests,
        skipped: report.numPendingTests + report.numTodoTests,
      }),
    ),
  ]);
  return built;
}

/** Runs the store's own check, which may say no more of the Firefox build than that Preact can set `innerHTML`; no view does. */
async function storeLint() {
  const lint = ['web-ext', 'lint', '--source-dir', '.output/firefox-mv3'];
  const { code, output } = await inTurn([...lint, '--output', 'json']);
  if (code !== 0) return { code, output };
  const { warnings, notices } = JSON.parse(output);
  const told = [...warnings, ...notices].map((one) => one.code);
  return { code: told.join() === 'UNSAFE_VAR_ASSIGNMENT' ? 0 : 1, output };
}

/** Runs the browser tests, with the store's check beside them. */
async function inBrowsers() {
  const CHROMIUM = await findChromium();
  const FIREFOX = (await findFirefox()) ?? '';
  if (!FIREFOX)
    console.log(
      `No Firefox ${minimum.firefox} or newer was found: its tests are skipped. Install one, or set $FIREFOX.`,
    );
  await Promise.all([
    check('Store lint', storeLint),
    tests(
      'Browser tests',
      ['playwright', 'test'],
      'test-results/browser.json',
      ({ stats }) => ({
        passed: stats.expected,
        failed: stats.unexpected + stats.flaky,
        skipped: stats.skipped,
      }),
      { CHROMIUM, FIREFOX },
    ),
  ]);
}

try {
  installDependencies();
  console.log(`Testing on ${findNode()}: types, lint, unit tests, builds, store lint, browsers …`);
  rmSync('test-results', { recursive: true, force: true });
  mkdirSync('test-results', { recursive: true });
  if (await withoutBrowser()) await inBrowsers();
} catch (error) {
  console.error(`\n${error.message}`);
  counts.failed += 1;
}

console.log('Of the long runs this tried a sample: npm run test:long tries the whole.');
console.log(
  `${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`,
);
process.exitCode = counts.failed ? 1 : 0;
