import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from './find-browser.mjs';
import { installWhatIsMissing, run } from './install.mjs';

/** Everything a change must pass: types, lint, unit, build (with the case's facts), store lint, browsers. Ends with the count. */

const steps = [];
const counts = { passed: 0, failed: 0, skipped: 0 };

function step(name, work) {
  const start = Date.now();
  console.log(`\n── ${name}`);
  const ok = work();
  steps.push(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return ok;
}

/** A step that is one check: it counts as one. */
function check(name, ...commands) {
  const ok = step(name, () => commands.every(([command, ...words]) => run(command, words) === 0));
  counts[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** A test runner's own figures; one that left no report has failed. */
function tally(file, read) {
  try {
    const { passed, failed, skipped } = read(JSON.parse(readFileSync(file, 'utf8')));
    counts.passed += passed;
    counts.failed += failed;
    counts.skipped += skipped;
    if (passed + failed === 0) counts.failed += 1;
  } catch {
    counts.failed += 1;
  }
}

/** One figure for all that both builds hold, by name and content. */
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

try {
  installWhatIsMissing();
  rmSync('test-results', { recursive: true, force: true });
  mkdirSync('test-results', { recursive: true });

  check('Types', ['wxt', 'prepare'], ['tsc', '-p', 'lib/domain'], ['tsc', '-p', '.']);
  check('Lint', ['biome', 'check', '.']);

  step(
    'Unit',
    () =>
      run('vitest', ['run', '--reporter=dot', '--reporter=json', '--outputFile=test-results/unit.json']) ===
      0,
  );
  tally('test-results/unit.json', (r) => ({
    passed: r.numPassedTests,
    failed: r.numFailedTests + (r.numFailedTestSuites && !r.numFailedTests ? 1 : 0),
    skipped: r.numPendingTests + r.numTodoTests,
  }));

  const builds = [
    ['wxt', 'build', '-b', 'chrome'],
    ['wxt', 'build', '-b', 'firefox'],
  ];
  if (check('Build', ...builds)) {
    const first = fingerprint();
    check('Build again: the same bytes', ...builds);
    if (fingerprint() !== first) {
      console.log('Two builds of the same files differ.');
      counts.failed += 1;
    }
    check('Store lint', ['web-ext', 'lint', '--self-hosted', '--source-dir', '.output/firefox-mv3']);
    const CHROMIUM = await findChromium();
    const FIREFOX = (await findFirefox()) ?? '';
    if (!FIREFOX)
      console.log('No Firefox 153 or newer was found: its tests are skipped. Install one, or set $FIREFOX.');
    step('Browsers', () => run('playwright', ['test'], { env: { CHROMIUM, FIREFOX } }) === 0);
    tally('test-results/browser.json', ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    }));
  }
} catch (error) {
  console.error(`\n${error.message}`);
  counts.failed += 1;
}

console.log(`\n${steps.join('\n')}\n`);
console.log(
  `${counts.passed} passed, ${counts.failed} failed${counts.skipped ? `, ${counts.skipped} skipped` : ''}`,
);
process.exitCode = counts.failed ? 1 : 0;
