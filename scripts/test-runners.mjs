import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

/**
 * The two test runners, each with the file it writes its count to. A runner's own exit code doesn't tell whether it ran a
 * test at all.
 */

/** @typedef {{ passed: number, failed: number, skipped: number }} Counts */

const folder = 'test-results';
const unitReport = `${folder}/unit.json`;
const browserReport = `${folder}/browser.json`;

const runners = {
  unit: {
    command: ['vitest', 'run', '--allowOnly=false', '--reporter=json', `--outputFile=${unitReport}`],
    report: unitReport,
    countsIn: (report) => ({
      passed: report.numPassedTests,
      failed: report.numFailedTests,
      skipped: report.numPendingTests + report.numTodoTests,
    }),
  },
  browser: {
    // The place of its report stands in playwright.config.ts.
    command: ['playwright', 'test', '--forbid-only'],
    report: browserReport,
    countsIn: ({ stats }) => ({
      passed: stats.expected,
      failed: stats.unexpected + stats.flaky,
      skipped: stats.skipped,
    }),
  },
};

/** Deletes what earlier runs reported. */
export function emptyReports() {
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
}

/**
 * Runs the tests of one runner. A test that its author left alone (`test.only`) fails.
 * @param {'unit' | 'browser'} name which runner
 * @param {string[]} more arguments beside those it always gets
 * @param {(command: string[]) => T | Promise<T>} start runs the command
 * @returns {Promise<{ ran: T, counts: Counts }>} what `start` returned, and the tests it counted: none where it left no report
 * @template T
 */
export async function runTests(name, more, start) {
  const { command, report, countsIn } = runners[name];
  rmSync(report, { force: true });
  const ran = await start([...command, ...more]);
  const counts = existsSync(report)
    ? countsIn(JSON.parse(readFileSync(report, 'utf8')))
    : { passed: 0, failed: 0, skipped: 0 };
  return { ran, counts };
}

/**
 * Some counts in words, as the last line of a run.
 * @param {Counts} counts
 * @returns {string} `N passed, M failed`, and what was skipped where anything was
 */
export const inWords = ({ passed, failed, skipped }) =>
  `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}`;
