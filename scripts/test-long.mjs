import { rmSync } from 'node:fs';
import { findChromium, findFirefox } from './find-browser.mjs';
import { environment, installWhatIsMissing, run } from './install.mjs';

/**
 * The long runs, which `npm test` leaves out: files named `*.long.test.ts` (no browser) and `*.long.spec.ts` (browsers).
 * `npm run test:long -- NAME` runs those with NAME in their path. The configs read `LONG`; nothing else does.
 */

const names = process.argv.slice(2);

try {
  installWhatIsMissing();
  process.env.PATH = environment.PATH;
  rmSync('test-results', { recursive: true, force: true });
  const browsers = { CHROMIUM: await findChromium(), FIREFOX: (await findFirefox()) ?? '' };
  const env = { LONG: '1', ...browsers };
  for (const browser of ['chrome', 'firefox'])
    if (run('wxt', ['build', '-b', browser]) !== 0) throw new Error(`The build for ${browser} failed.`);
  // Both run to their end, whatever the first says.
  const codes = [
    run('vitest', ['run', '--passWithNoTests', ...names], { env }),
    run('playwright', ['test', '--pass-with-no-tests', ...names], { env }),
  ];
  process.exitCode = codes.some(Boolean) ? 1 : 0;
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
