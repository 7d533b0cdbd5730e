import { PNG } from 'pngjs';
import type { Page } from 'puppeteer-core';
import { expect, test } from './extension.ts';
import { bait, listening, microtasks, resizing } from './felt.ts';
import { addon, ask, type Firefox, launchFirefox } from './firefox.ts';
import { hardPages } from './hard-pages.ts';
import { at, paths, settingPage } from './linkedin.ts';

/** Where the ring lands, and that nothing of it is felt, in Firefox: the same pages as in Chromium. */

let firefox: Firefox;
test.beforeEach(({ firefox: fresh }) => {
  firefox = fresh;
});

async function open(html: string) {
  const page = await firefox.newPage({ [paths.setting]: html });
  await page.goto(at(paths.setting));
  return page;
}
const felt = (page: Page) => ask(page, () => (window as unknown as { felt: string[] }).felt);
const pause = (milliseconds: number) => new Promise((later) => setTimeout(later, milliseconds));

test('Firefox: beside, no page feels that its style is asked for', { tag: '@long' }, async () => {
  await firefox.choose('beside');
  const page = await open(microtasks);
  await pause(4000);
  expect(await felt(page)).toEqual([]);
  await page.close();
});

const landsOn = (pages: typeof hardPages) => async () => {
  await firefox.choose('highlight');
  const wrong: string[] = [];
  for (const [name, { html, later }] of Object.entries(pages)) {
    const page = await open(html);
    const isAround = async () => {
      const { ring, callout } = await firefox.boxesOn(page);
      const text = await ask(page, () => {
        const { x, y, width, height } = (
          document.querySelector('[role=switch]') as Element
        ).getBoundingClientRect();
        return JSON.stringify({ x, y, width, height });
      });
      const box = JSON.parse(text ?? 'null');
      if (!ring || !callout || !box) return 'nothing drawn';
      const margins = [
        box.x - ring.x,
        box.y - ring.y,
        ring.x + ring.width - box.x - box.width,
        ring.y + ring.height - box.y - box.height,
      ];
      const isApart =
        callout.x >= box.x + box.width ||
        callout.x + callout.width <= box.x ||
        callout.y >= box.y + box.height ||
        callout.y + callout.height <= box.y;
      return margins.every((margin) => margin >= 0 && margin <= 14) && isApart
        ? 'well'
        : JSON.stringify({ ring, callout, box });
    };
    const lands = async (when: string) => {
      let last = '';
      for (let look = 0; look < 60 && last !== 'well'; look++) {
        last = await isAround();
        if (last !== 'well') await pause(100);
      }
      if (last !== 'well') wrong.push(`${name}, ${when}: ${last}`);
    };
    await lands('at first');
    if (later) {
      await page.evaluate(later);
      await lands('afterwards');
    }
    await page.close();
  }
  expect(wrong).toEqual([]);
};
const sample = Object.fromEntries(Object.entries(hardPages).filter((_, n) => n % 12 === 0));
test('Firefox: the ring lands on the switch on every twelfth hard page', landsOn(sample));
test('Firefox: the ring lands on the switch on every hard page', { tag: '@long' }, landsOn(hardPages));

test('Firefox: what looks like ours stays, and popover and observers tell the page nothing', async () => {
  await firefox.choose('highlight');
  for (const html of [bait, resizing, listening]) {
    const page = await open(html);
    await expect.poll(async () => (await firefox.guideOn(page)).state).toBe('on');
    await pause(html === listening ? 300 : 1500);
    expect(await felt(page)).toEqual([]);
    await page.close();
  }
});

test('Firefox: a page that is written anew into the same document, which takes all listeners from it, is followed', async () => {
  await firefox.choose('highlight');
  const page = await open(settingPage(true));
  const becomes = (state: string) => expect.poll(async () => (await firefox.guideOn(page)).state).toBe(state);
  await becomes('on');
  await page.evaluate((html) => {
    document.open();
    document.write(html);
    document.close();
  }, settingPage(true));
  await becomes('on');
  // The looks after one and three seconds are over, and the next comes after ten: in between only what is heard is followed.
  await pause(3500);
  await page.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
  await expect.poll(async () => (await firefox.guideOn(page)).state, { timeout: 4000 }).toBe('off');
  await page.close();
});

test('Firefox: after the extension is loaded anew there is one host, the new one', {
  tag: '@long',
}, async () => {
  await firefox.choose('highlight');
  const page = await open(settingPage(true));
  await expect.poll(async () => (await firefox.guideOn(page)).hosts).toBe(1);
  const own = await firefox.open('letter.html');
  await own
    .evaluate(() => (globalThis as unknown as { browser: typeof chrome }).browser.runtime.reload())
    .catch(() => {});
  await pause(4000);
  await expect.poll(async () => (await firefox.guideOn(page)).hosts).toBe(1);
  await page.evaluate(() => document.querySelector<HTMLElement>('[role=switch]')?.click());
  await expect.poll(async () => (await firefox.guideOn(page)).state).toBe('off');
});

test('Firefox: once the extension is removed, note and ring go as soon as the pointer rests on the note', {
  tag: '@long',
}, async () => {
  // Firefox ends the script in the page without a word to it, so nothing of ours can take the note away.
  const own = await launchFirefox(process.env.FIREFOX as string);
  try {
    await own.choose('highlight');
    const page = await own.newPage({ [paths.setting]: settingPage(true) });
    await page.goto(at(paths.setting));
    await expect.poll(async () => (await own.boxesOn(page)).callout).not.toBeNull();
    const isDrawn = async () => {
      const { data } = PNG.sync.read(Buffer.from(await page.screenshot()));
      // The colour of the ring and of the note's edge (`lib/guide/style.ts`).
      for (let at = 0; at < data.length; at += 4) if (data.readUIntBE(at, 3) === 0x6b2350) return true;
      return false;
    };
    await expect.poll(isDrawn).toBe(true);
    const { callout } = await own.boxesOn(page);
    await own.browser.uninstallExtension(addon);
    await pause(1000);
    if (!callout) throw new Error('No note was drawn.');
    await page.mouse.move(callout.x + callout.width / 2, callout.y + callout.height / 2);
    await expect.poll(isDrawn).toBe(false);
  } finally {
    await own.close();
  }
});
