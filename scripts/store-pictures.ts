// Takes the pictures for the stores and the design sheet from the built extension, in headless Chromium:
// `npm run build`, then `npm run store-pictures`. The stores' go to `.output/store`, five of 1280 × 800 and a tile of
// 440 × 280; the design sheet's go to `docs/pictures`: the popup and the note in all their states, light and dark.
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { tokens } from '../components/tokens.ts';
import { at, paths, settingPage } from '../tests/e2e/linkedin.ts';
import { chromeBuild, launchChromium } from './launch.ts';

const store = '.output/store';
mkdirSync(store, { recursive: true });
const profile = mkdtempSync(join(tmpdir(), 'abstain-pictures-'));
const { context, id } = await launchChromium(chromeBuild, profile);
let on = true;
await context.route(/^https?:/, (route) => {
  const { pathname } = new URL(route.request().url());
  const body = pathname === paths.setting ? settingPage(on) : '<!doctype html><title>…</title>';
  return route.fulfill({ contentType: 'text/html; charset=utf-8', body });
});
const home = `chrome-extension://${id}`;
const page = await context.newPage();

/** Says something as a page of ours does, and waits until it is stored. */
async function say(event: object): Promise<void> {
  await page.goto(`${home}/letter.html`);
  const told = { ...event, id: crypto.randomUUID() };
  await page.evaluate((one) => chrome.runtime.sendMessage({ type: 'record', event: one }), told);
}
/** Opens a page of ours anew and waits until it says something. */
async function open(file: string, ready: string, scheme: 'light' | 'dark' = 'light'): Promise<Page> {
  await page.emulateMedia({ colorScheme: scheme });
  await page.goto('about:blank');
  await page.goto(`${home}/${file}`);
  await page.locator(ready).first().waitFor();
  await page.waitForTimeout(500);
  return page;
}
/** Takes the page as it is once something is painted on it: on a busy machine that comes well after the words are there. */
async function take(): Promise<Buffer> {
  for (let tries = 0; tries < 40; tries++) {
    const picture = await page.screenshot();
    const { data } = PNG.sync.read(picture);
    const pixels = new Uint32Array(data.buffer, data.byteOffset, data.byteLength / 4);
    if (pixels.some((pixel) => pixel !== pixels[0])) return picture;
    await page.waitForTimeout(500);
  }
  throw new Error(`Nothing was painted at ${page.url()}.`);
}
const daysFromNow = (days: number) => Temporal.Now.plainDateISO('Europe/Dublin').add({ days }).toString();

interface State {
  name: string;
  picture: Record<'light' | 'dark', string>;
}
const states: State[] = [];
/** Takes the popup light and dark, once it says this of the switch and this of the objection. */
async function takePopup(name: string, theSwitch: string, objection: string): Promise<void> {
  const verdicts = [`[data-step="switch-off"][data-verdict="${theSwitch}"]`, `[data-verdict="${objection}"]`];
  const picture = { light: '', dark: '' };
  for (const scheme of ['light', 'dark'] as const) {
    await page.setViewportSize({ width: 384, height: 600 });
    await open('popup.html', verdicts.join(' + '), scheme);
    // As high as what is in it, as the browser opens it.
    const height = await page.evaluate(() => Math.ceil(document.body.getBoundingClientRect().height));
    await page.setViewportSize({ width: 384, height });
    picture[scheme] = (await take()).toString('base64');
  }
  states.push({ name, picture });
}

/** Takes the note on the made-up site as a person meets it: on the list, then on, just turned off, and off at a later load. */
async function takeNotes(scheme: 'light' | 'dark'): Promise<string[]> {
  const pictures: string[] = [];
  const take = async () => {
    await page.waitForTimeout(1500);
    pictures.push((await page.locator('[data-site]').screenshot()).toString('base64'));
  };
  await page.setViewportSize({ width: 1280, height: 800 });
  await open('practice.html#/mypreferences/d/categories/privacy', '[data-site-rows]', scheme);
  await page.evaluate(() => localStorage.clear());
  await open('practice.html#/mypreferences/d/categories/privacy', '[data-site-rows]', scheme);
  await take();
  await page.locator('main a[href$="data-for-ai-improvement"]').click();
  await take();
  await page.locator('main input[role=switch]').click();
  await take();
  await page.reload();
  await page.locator('[data-site-switch]').waitFor();
  await take();
  return pictures;
}

/** Lays pictures out side by side on a ground and takes that as one. */
async function takeSheet(
  file: string,
  size: { width: number; height: number },
  title: string,
  pictures: readonly string[],
  scheme: 'light' | 'dark' = 'light',
): Promise<void> {
  const [ground, ink] = [tokens.ground[scheme], tokens.accent[scheme]];
  await page.setViewportSize(size);
  await page.goto('about:blank');
  await page.setContent(
    `<!doctype html><style>body{margin:0;height:100vh;display:grid;gap:28px;align-content:center;justify-items:center;background:${ground};color:${ink};font:600 34px system-ui}
    div{display:flex;flex-wrap:wrap;gap:28px;justify-content:center;align-items:start}img{max-width:calc(50vw - 42px);border-radius:14px;box-shadow:0 8px 32px #0003}</style>${title && `<p style="margin:0;text-align:center">${title}</p>`}<div>${pictures.map((one) => `<img src="data:image/png;base64,${one}">`).join('')}</div>`,
  );
  await page.screenshot({ path: file });
}

/** The stores' tile: the mark and the name, on the colour of the icon. */
async function takeTile(file: string): Promise<void> {
  const mark = readFileSync('components/mark.svg', 'utf8');
  await page.setViewportSize({ width: 440, height: 280 });
  await page.goto('about:blank');
  await page.setContent(
    `<!doctype html><style>body{margin:0;height:100vh;display:flex;gap:24px;align-items:center;justify-content:center;background:${tokens.accent.light};color:#fff;font:700 54px system-ui}
    svg{width:150px;fill:#fff;margin-inline:-12px}</style>${mark}<span>Abstain</span>`,
  );
  await page.screenshot({ path: file });
}

try {
  await takePopup('first', 'unchecked', 'no-region');
  await say({ kind: 'guidance-chosen', mode: 'highlight' });
  await say({ kind: 'region-chosen', region: 'DE' });
  await takePopup('chosen', 'unchecked', 'unsent');
  const setting = await context.newPage();
  await setting.goto(at(paths.setting));
  await setting.locator('input[role=switch]').click();
  on = false;
  await takePopup('seen off once', 'off-once', 'unsent');
  await setting.reload();
  await takePopup('still off', 'off', 'unsent');
  await setting.close();
  await say({ kind: 'objection-sent', channel: 'form-ai', on: daysFromNow(-9), member: true });
  await takePopup('waiting', 'off', 'waiting');

  await page.setViewportSize({ width: 1280, height: 800 });
  // The same as on the page itself, in letters that can still be read when a store makes them small.
  await open('presenter.html', '[data-room]');
  await page.keyboard.press('2');
  await page.locator('[data-says="on"]').waitFor();
  await page.waitForTimeout(1000);
  writeFileSync(join(store, '1-points-at-the-switch.png'), await take());
  const [still, waiting] = states.slice(-2);
  if (still && waiting)
    await takeSheet(
      join(store, '2-says-how-it-stands.png'),
      { width: 1280, height: 800 },
      'The switch, and the objection: how they stand.',
      [still.picture.light, waiting.picture.light],
    );
  for (const [file, address, ready] of [
    ['3-writes-the-letter.png', 'checklist.html#/objection/way/dpo-form:true', '[role=document]'],
    ['4-counts-the-month.png', 'checklist.html#/objection', '[data-clock]'],
    ['5-shows-its-sources.png', 'checklist.html#/case', '#case-summary'],
  ] as const) {
    await page.setViewportSize({ width: 1280, height: 800 });
    await open(address, ready);
    writeFileSync(join(store, file), await take());
  }
  await takeTile(join(store, 'tile.png'));

  await say({ kind: 'objection-sent', channel: 'form-ai', on: daysFromNow(-60), member: true });
  await takePopup('late', 'off', 'overdue');
  for (const scheme of ['light', 'dark'] as const) {
    await takeSheet(
      `docs/pictures/popup-${scheme}.png`,
      { width: 1290, height: 1310 },
      '',
      states.map(({ picture }) => picture[scheme]),
      scheme,
    );
    await takeSheet(
      `docs/pictures/note-${scheme}.png`,
      { width: 1290, height: 900 },
      '',
      await takeNotes(scheme),
      scheme,
    );
  }
} finally {
  await context.close();
  rmSync(profile, { recursive: true, force: true });
}
