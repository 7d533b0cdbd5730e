import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { languagesPlugin } from './scripts/texts/build.ts';

const short = ['{tests,components}/**/*.test.{ts,tsx}'];
const long = ['tests/**/*.long.test.{ts,tsx}'];
/** Each tries a sample of its cases, and all of them with `LONG` set (`tests/property/sample.ts`). */
const properties = 'tests/property/*.test.ts';

/**
 * Everything that needs no browser. The browser's part is in playwright.config.ts (`*.spec.ts`).
 * With `LONG` set (`npm run test:long`) the long runs and the properties, without it all but the long runs.
 */
export default defineConfig({
  plugins: [WxtVitest(), languagesPlugin()],
  test: {
    include: process.env.LONG ? [...long, properties] : short,
    exclude: process.env.LONG ? [] : long,
    restoreMocks: true,
    testTimeout: 30_000,
  },
});
