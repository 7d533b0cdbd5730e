import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { findChromium, findFirefox } from './find-browser.mjs';
import { environment, installWhatIsMissing, run, runAside } from './install.mjs';

/**
 * Everything a change must pass: types, lint, unit, build (with the case's facts), store lint, browsers. Ends with the
 * count.
 */

const steps = [];
const counts = { passed: 0, failed: 0, skipped: 0 };

async function step(name, work) {
  const start = Date.now();
  const ok = await work();
  steps.push(`${ok ? '✓' : '✗'} ${name} (${((Date.now() - start) / 1000).toFixed(1)} s)`);
  return ok;
}

/**
 * A step that is one check: it counts as one. Each way is commands one after the other, until one fails; the ways go
 * side by side.
 */
async function check(name, ...ways) {
  let all = '';
  const walk = async (commands) => {
    for (const [command, ...words] of commands) {
      const { code, said } = await runAside(command, words);
      all += said;
      if (code !== 0) return false;
    }
    return true;
  };
  const ok = await step(name, async () => (await Promise.all(ways.map(walk))).every(Boolean));
  console.log(`\n── ${name}\n${all.trim()}`);
  counts[ok ? 'passed' : 'failed'] += 1;
  return ok;
}

/** A test runner: it is one step, counts its own tests and shows them as they come. */
const runner = (name, command, words, env) =>
  step(name, () => {
    console.log(`\n── ${name}`);
    return new Promise((ended) => {
      const shell = process.platform === 'win32';
      spawn(command, words, { stdio: 'inherit', shell, env: { ...environment, ...env } })
        .on('error', () => ended(false))
        .on('close', (code) => ended(code === 0));
    });
  });

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

  // What the others read is there before they start.
  if (run('wxt', ['prepare']) !== 0) counts.failed += 1;
  await Promise.all([
    check('Types', [['tsc', '-p', 'lib/domain']], [['tsc', '-p', '.']]),
    check('Lint', [['biome', 'check', '.']]),
    runner('Unit', 'vitest', [
      'run',
      '--reporter=dot',
      '--reporter=json',
      '--outputFile=test-results/unit.json',
    ]),
  ]);
  tally('test-results/unit.json', (r) => ({
    passed: r.numPassedTests,
    failed: r.numFailedTests + (r.numFailedTestSuites && !r.numFailedTests ? 1 : 0),
    skipped: r.numPendingTests + r.numTodoTests,
  }));

  const builds = [[['wxt', 'build', '-b', 'chrome']], [['wxt', 'build', '-b', 'firefox']]];
  if (await check('Build', ...builds)) {
    const first = fingerprint();
    await check('Build again: the same bytes', ...builds);
    if (fingerprint() !== first) {
      console.log('Two builds of the same files differ.');
      counts.failed += 1;
    }
    const CHROMIUM = await findChromium();
    const FIREFOX = (await findFirefox()) ?? '';
    if (!FIREFOX)
      console.log('No Firefox 153 or newer was found: its tests are skipped. Install one, or set $FIREFOX.');
    await Promise.all([
      check('Store lint', [['web-ext', 'lint', '--self-hosted', '--source-dir', '.output/firefox-mv3']]),
      runner('Browsers', 'playwright', ['test'], { CHROMIUM, FIREFOX }),
    ]);
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
