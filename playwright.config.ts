import { defineConfig } from '@playwright/test';

/** Built extension in real browsers; LinkedIn's addresses are answered from fixtures, nothing leaves the machine. */
export default defineConfig({
  testDir: './tests',
  testMatch: '**/*.spec.ts',
  outputDir: 'test-results',
  fullyParallel: false,
  workers: 2,
  retries: 0,
  timeout: 90_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: 'test-results/browser.json' }]],
});
