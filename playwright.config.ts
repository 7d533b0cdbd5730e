import { defineConfig } from '@playwright/test';

const long = '**/*.long.spec.ts';
/** It sets policies for all browsers of the machine, so nothing else may run beside it. */
const wholeMachine = '**/policy.long.spec.ts';
/** Every test that needs a Firefox has the name in its title. */
const inFirefox = /Firefox/;

/**
 * Built extension in real browsers; LinkedIn's addresses are answered from fixtures, nothing leaves the machine.
 * With `LONG` set (`npm run test:long`) only the long runs, without it all but those. A long run is a whole file named
 * `NAME.long.spec.ts`, or one test among others with the tag `@long`. `npm run test:long` runs the project
 * `whole machine` by itself, after the others.
 */
export default defineConfig({
  testDir: './tests',
  projects: process.env.LONG
    ? [
        { name: 'long files', testMatch: long, testIgnore: wholeMachine },
        { name: 'long tests', testMatch: '**/*.spec.ts', testIgnore: long, grep: /@long/ },
        { name: 'whole machine', testMatch: wholeMachine, workers: 1 },
      ]
    : [
        // One after the other, so that one Firefox serves them all: to start it takes longer than most of its tests.
        {
          name: 'firefox',
          testMatch: '**/*.spec.ts',
          testIgnore: long,
          grep: inFirefox,
          grepInvert: /@long/,
          workers: 1,
        },
        {
          name: 'chromium',
          testMatch: '**/*.spec.ts',
          testIgnore: long,
          grepInvert: [/@long/, inFirefox],
        },
      ],
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  // Far beyond what anything takes: only what never comes may run into them, on however busy a machine.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
});
