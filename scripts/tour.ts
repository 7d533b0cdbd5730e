import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { PageGuide } from '../tests/e2e/page-guide.ts';
import { chromeBuild, launchChromium } from './launch.ts';

/**
 * Plays the member's whole path on the practice site, without a display and without a network: prints each step with
 * what was seen there, saves a picture of it, and puts the most telling ones into one strip. Everything printed is read
 * from the browser; a step that does not come ends the tour with an error.
 *
 * Pictures go to `pictures/`, which is not kept; with `--readme` the strip and the popup go to `docs/pictures/`
 * as well, from where the README shows them.
 */

const forReadme = process.argv.includes('--readme');
const pictures = resolve('pictures');
const kept = resolve('docs/pictures');
const patience = 20_000;

interface Frame {
  file: string;
  caption: string;
}
const strip: Frame[] = [];
/** Pictures by name. */
const taken = new Map<string, string>();
let count = 0;

/** Waits until something is seen, or gives up; looks ten times a second. */
async function seenWithin(look: () => Promise<string | null>, wanted: string): Promise<string | null> {
  const end = Date.now() + patience;
  let now = await look();
  while (now !== wanted && Date.now() < end) {
    await new Promise((again) => setTimeout(again, 100));
    now = await look();
  }
  return now;
}

interface Step {
  /** What was done, and what is looked at. */
  what: string;
  look(): Promise<string | null>;
  wanted: string;
  /** Name of the picture, without number. */
  name: string;
  /** Its caption in the strip; without one it stays out of it. */
  caption?: string;
}

async function step(page: Page, { what, look, wanted, name, caption }: Step) {
  const seen = await seenWithin(look, wanted);
  count += 1;
  const file = join(pictures, `${String(count).padStart(2, '0')}-${name}.png`);
  // Two frames, so that what was just read has also been drawn.
  await page.evaluate(
    () => new Promise((drawn) => requestAnimationFrame(() => requestAnimationFrame(drawn))),
  );
  await page.screenshot({ path: file });
  taken.set(name, file);
  const line = `${String(count).padStart(2)}. ${what}: ${seen ?? 'nothing'}`;

  console.log(`${line}  (${relative('.', file)})`);
  if (seen !== wanted)
    throw new Error(
      `Expected "${wanted}" here, and saw "${seen ?? 'nothing'}" for ${patience / 1000} seconds.`,
    );
  if (caption) strip.push({ file, caption });
}

/** The strip: the pictures two by two, each with its caption under it. */
async function makeStrip(page: Page) {
  const figures = strip
    .map(({ file, caption }, n) => {
      const picture = `data:image/png;base64,${readFileSync(file).toString('base64')}`;
      return `<figure><img src="${picture}" alt=""><figcaption>${n + 1}. ${caption}</figcaption></figure>`;
    })
    .join('');
  await page.setViewportSize({ width: 1080, height: 800 });
  await page.setContent(
    `<!doctype html><style>body{margin:0;padding:16px;display:grid;grid-template-columns:1fr 1fr;gap:16px;background:#fff;font:600 17px/24px system-ui;color:#241a20}
     figure{margin:0;border:2px solid #8d7f87;border-radius:12px;overflow:hidden}img{display:block;width:100%}figcaption{padding:8px 16px;border-top:2px solid #8d7f87}</style>${figures}`,
  );
  const file = join(pictures, 'strip.png');
  await page.screenshot({ path: file, fullPage: true });
  return file;
}

const profile = mkdtempSync(join(tmpdir(), 'abstain-tour-'));
rmSync(pictures, { recursive: true, force: true });
mkdirSync(pictures, { recursive: true });
const { context, id } = await launchChromium(chromeBuild, profile, {
  viewport: { width: 1280, height: 1000 },
  colorScheme: 'light',
  locale: 'en',
});
const strays: string[] = [];
await context.route(/^(https?|wss?):/, (route) => {
  strays.push(route.request().url());
  return route.abort();
});
try {
  const home = `chrome-extension://${id}`;
  const page = await context.newPage();

  await page.goto(`${home}/welcome.html`);
  const chosen = page.locator('[data-guidance="highlight"]');
  await chosen.click();
  await step(page, {
    what: 'Welcome, guidance on the page is chosen',
    look: () => chosen.getAttribute('aria-pressed'),
    wanted: 'true',
    name: 'welcome',
  });

  await page.goto(`${home}/practice.html#/feed/`);
  await page.locator('[data-site]').waitFor();
  const guide = await PageGuide.on(page);
  const state = () => guide.state();
  const status = (id: string) => async () =>
    page.locator(`[data-step="${id}"]`).first().getAttribute('data-status');
  await step(page, {
    what: 'Practice, the made-up feed; Abstain draws',
    look: async () => String(await guide.hosts()),
    wanted: '0',
    name: 'feed',
  });
  await page.locator('[data-site-bar] a', { hasText: 'Settings' }).click();
  await page.locator('main a[href$="categories/privacy"]').click();
  await step(page, {
    what: 'Settings, Data privacy; Abstain says',
    look: state,
    wanted: 'row',
    name: 'row',
  });
  await page.locator('main a[href$="data-for-ai-improvement"]').click();
  await step(page, {
    what: 'The setting is opened; the switch is read as',
    look: state,
    wanted: 'on',
    name: 'on',
  });
  await page.locator('main input[role=switch]').click();
  await step(page, {
    what: 'A person turns it off; it is read as',
    look: state,
    wanted: 'off',
    name: 'off',
  });
  await step(page, {
    what: 'After three seconds the checklist says',
    look: status('switch-off'),
    wanted: 'seen',
    name: 'seen',
  });
  await page.reload();
  await page.locator('[data-site]').waitFor();
  await step(page, {
    what: 'The page is loaded again; the checklist says',
    look: status('switch-off'),
    wanted: 'held',
    name: 'held',
  });
  await page.locator('[data-site-bar] a', { hasText: 'Objection form' }).click();
  await step(page, {
    what: 'The objection form; Abstain says',
    look: state,
    wanted: 'form',
    name: 'form',
  });
  await step(page, {
    what: 'The objection itself is still',
    look: status('objection'),
    wanted: 'todo',
    name: 'objection',
  });

  await page.setViewportSize({ width: 1024, height: 768 });
  await page.goto(`${home}/presenter.html`);
  await page.locator('[data-room]').waitFor();
  // A clicker's key is pressed, since two digits pressed in quick succession would be one number.
  for (const { presses, says, at, caption } of [
    { presses: 1, says: 'row', at: 'todo', caption: 'Abstain points at the entry' },
    { presses: 1, says: 'on', at: 'todo', caption: 'The switch is on' },
    { presses: 2, says: 'offAtLoad', at: 'held', caption: 'Still off after a reload' },
    { presses: 1, says: 'form', at: 'held', caption: 'The objection is separate' },
  ]) {
    for (let n = 0; n < presses; n++) await page.keyboard.press('PageDown');
    await step(page, {
      what: `Before a room, ${presses} × Page Down; Abstain and the checklist say`,
      look: async () =>
        `${await page.locator('[data-says]').getAttribute('data-says')}, ${await page.locator('[data-switch]').getAttribute('data-status')}`,
      wanted: `${says}, ${at}`,
      name: `room-${says}`,
      caption,
    });
  }
  await page.keyboard.press('Delete');

  await page.setViewportSize({ width: 384, height: 600 });
  await page.goto(`${home}/popup.html`);
  await page.locator('[data-next]').waitFor();
  // As high as what is in it, as the browser opens it.
  const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
  await page.setViewportSize({ width: 384, height });
  await step(page, {
    what: 'The member’s own record, in the popup, says of the switch',
    look: status('switch-off'),
    wanted: 'todo',
    name: 'popup',
  });
  const blank = await context.newPage();
  const made = await makeStrip(blank);
  if (forReadme) {
    mkdirSync(kept, { recursive: true });
    copyFileSync(made, join(kept, 'strip.png'));
    copyFileSync(taken.get('popup') ?? '', join(kept, 'popup.png'));
  }
  if (strays.length) throw new Error(`Something was asked of the network: ${strays.join(', ')}`);
  console.log(
    `\n${count} steps, ${count} pictures, one strip (${relative('.', made)}). Requests to the network: 0.`,
  );
  console.log(
    'Nothing of this is in the record: practice keeps its own. With a display, "npm start" opens a browser.',
  );
} catch (error) {
  console.error((error as Error).message);
  process.exitCode = 1;
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
