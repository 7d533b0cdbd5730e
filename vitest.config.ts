import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';
import { languagesPlugin } from './scripts/texts/build.ts';

const short = ['{tests,components}/**/*.test.{ts,tsx}'];
const long = ['tests/**/*.long.test.{ts,tsx}'];

/**
 * Everything that needs no browser. The browser's part is in playwright.config.ts (`*.spec.ts`).
 * With `LONG` set (`npm run test:long`) only the long runs, without it all but those.
 */
export default defineConfig({
  plugins: [WxtVitest(), languagesPlugin()],
  test: {
    include: process.env.LONG ? long : short,
    exclude: process.env.LONG ? [] : long,
    restoreMocks: true,
    testTimeout: 30_000,
  },
});
