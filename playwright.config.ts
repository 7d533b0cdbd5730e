import { defineConfig } from '@playwright/test';

/** Built extension in real browsers; LinkedIn's addresses are answered from fixtures, nothing leaves the machine. */
export default defineConfig({
  testDir: './tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  // Far beyond what anything takes: only what never comes may run into them, on however busy a machine.
  timeout: 120_000,
  expect: { timeout: 30_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
});
