import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { chromium, type Page } from '@playwright/test';
import { PageGuide } from '../tests/e2e/page-guide.ts';

/**
 * Plays the guided opt-out on the practice page, without a display: prints each step with what was seen there, and
 * saves a picture of it. Everything printed is read from the browser; a step that does not come ends the tour.
 */

const pictures = resolve('pictures');
const build = resolve('.output/chrome-mv3');
const patience = 15_000;

let count = 0;
async function step(page: Page, what: string, seen: () => Promise<string | null>, wanted: string) {
  const end = Date.now() + patience;
  let now = await seen();
  while (now !== wanted && Date.now() < end) {
    await page.waitForTimeout(100);
    now = await seen();
  }
  count += 1;
  const picture = join(pictures, `${count}-${wanted}.png`);
  await page.waitForTimeout(150);
  await page.screenshot({ path: picture });
  console.log(`${count}. ${what}: ${now ?? 'nothing'}  (pictures/${count}-${wanted}.png)`);
  if (now !== wanted)
    throw new Error(`Expected "${wanted}" here, and saw "${now ?? 'nothing'}" for 15 seconds.`);
}

const profile = mkdtempSync(join(tmpdir(), 'abstain-tour-'));
mkdirSync(pictures, { recursive: true });
const context = await chromium.launchPersistentContext(profile, {
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  headless: true,
  viewport: { width: 1100, height: 760 },
  args: [
    '--no-sandbox',
    '--disable-background-networking',
    '--disable-quic',
    `--disable-extensions-except=${build}`,
    `--load-extension=${build}`,
  ],
});
try {
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const home = `chrome-extension://${new URL(worker.url()).host}`;
  const page = await context.newPage();

  await page.goto(`${home}/welcome.html`);
  const chosen = page.locator('[data-guidance="highlight"]');
  await chosen.click();
  await step(page, 'Welcome, "highlight" chosen', () => chosen.getAttribute('aria-pressed'), 'true');

  await page.goto(`${home}/practice.html`);
  const guide = await PageGuide.on(page);
  const state = () => guide.state();
  const status = () => page.locator('[data-step="switch-off"]').first().getAttribute('data-status');
  await page.locator('nav a[href="/mypreferences/d/"]').click();
  await page.locator('main a[href$="categories/privacy"]').click();
  await step(page, 'Data privacy list, the callout speaks of', state, 'row');
  await page.locator('main a[href$="data-for-ai-improvement"]').click();
  await step(page, 'Setting page, the switch is read as', state, 'on');
  await page.locator('main input[role=switch]').click();
  await step(page, 'Switch turned by hand, it is read as', state, 'off');
  await step(page, 'After three seconds the checklist says', status, 'seen');
  await page.reload();
  await step(page, 'Page loaded again, the checklist says', status, 'held');
  console.log(`\n${count} steps, ${count} pictures in ${pictures}.`);
  console.log(
    'Nothing of this is in your record: practice keeps its own. With a display, "npm start" opens a browser.',
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
