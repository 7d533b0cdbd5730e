import { rmSync } from 'node:fs';
import { resolve } from 'node:path';
import { findChromium } from './find-browser.mjs';
import { inTurn, step } from './steps.mjs';
import { findNode, installDependencies, run } from './toolchain.mjs';

/**
 * Installs what is missing, builds, and opens a browser with Abstain on its practice page.
 * With no display (or with --headless) it plays the guided opt-out instead, prints each step and saves pictures.
 */

const display =
  process.platform === 'darwin' ||
  process.platform === 'win32' ||
  Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
const given = process.argv.slice(2);
const headless = !display || given.includes('--headless');
const forTour = given.filter((argument) => argument !== '--headless');

/** Opens a browser window with the built extension, and waits until the person closes it. */
async function openBrowser(executablePath) {
  const { chromium } = await import('@playwright/test');
  const build = resolve('.output/chrome-mv3');
  const profile = resolve('.output/profile');
  rmSync(profile, { recursive: true, force: true });
  const sandbox = process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const context = await chromium.launchPersistentContext(profile, {
    executablePath,
    headless: false,
    viewport: null,
    ignoreDefaultArgs: ['--disable-extensions', '--enable-automation'],
    args: [...sandbox, `--disable-extensions-except=${build}`, `--load-extension=${build}`],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const page = await context.newPage();
  await page.goto(`chrome-extension://${new URL(worker.url()).host}/practice.html`);
  console.log('Abstain is open on its practice page. Close the browser to end.');
  await new Promise((closed) => context.on('close', closed));
}

try {
  installDependencies();
  console.log(`Node: ${findNode()}`);
  if (!(await step('Built for Chromium', () => inTurn(['wxt', 'build', '-b', 'chrome']))))
    throw new Error('The build failed; the lines above say why.');
  const executable = await findChromium();
  console.log(`Browser: ${executable}`);
  if (headless) process.exitCode = run(['scripts/tour.ts', ...forTour], { CHROMIUM: executable });
  else await openBrowser(executable);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
