import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { languagesPlugin } from './scripts/texts/build.ts';

const all = '{tests,components}/**/*.test.{ts,tsx}';
const alone = '**/*.alone.test.{ts,tsx}';
const long = process.env.LONG ? [] : ['**/*.long.test.{ts,tsx}'];

/**
 * Everything that needs no browser. The browser's part is in playwright.config.ts (`*.spec.ts`).
 * With `LONG` set (`npm run test:long`) the long runs too, and all cases of what else tries a sample of them
 * (`tests/property/sample.ts`).
 *
 * A process takes one file after the other and loads once what they share, so a file puts back what it changes. One that
 * puts another module in a module's place, or counts what all share, has a process of its own: `NAME.alone.test.ts`.
 */
export default defineConfig({
  plugins: [WxtVitest(), languagesPlugin()],
  test: {
    maxWorkers: '100%',
    unstubGlobals: true,
    restoreMocks: true,
    testTimeout: 30_000,
    // A letter that has no file fails (tests/unit/letters-as-sent.test.ts); `-u` writes it.
    update: 'none',
    setupFiles: ['tests/fixtures/effects.ts', 'tests/fixtures/seed.ts'],
    projects: [
      { extends: true, test: { name: 'shared', include: [all], exclude: [alone, ...long], isolate: false } },
      { extends: true, test: { name: 'alone', include: [alone], exclude: long, isolate: true } },
    ],
  },
});
