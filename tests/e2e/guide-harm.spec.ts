import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { type Extension, expect, launchExtension, test } from './extension.ts';
import { bait, clobbered, flooding, hydrating, listening, microtasks, resizing } from './felt.ts';
import { at, paths, settingPage } from './linkedin.ts';
import { PageGuide } from './page-guide.ts';
import { stopWorker } from './record-place.ts';

/** Harm none, be felt by none, leave nothing behind. */

let extension: Extension;
test.beforeEach(async ({ extension: fresh }) => {
  extension = fresh;
});

/** Shows a page made of this markup at the setting's address, in LinkedIn's tab or one that a test gives. */
async function open(html: string, tab?: Page) {
  const page = tab ?? (await extension.linkedInTab());
  await page.unrouteAll();
  await page.route('https://www.linkedin.com/**', async (route) => {
    const { pathname } = new URL(route.request().url());
    if (pathname === '/slow') await new Promise((later) => setTimeout(later, 700));
    await route.fulfill({
      status: pathname === paths.setting ? 200 : 404,
      contentType: 'text/html; charset=utf-8',
      body: pathname === paths.setting ? html : '',
    });
  });
  await page.goto(at(paths.setting));
  return { page, guide: await PageGuide.on(page) };
}
const felt = (page: Page) => page.evaluate(() => (window as unknown as { felt: string[] }).felt);

const noStyleIsAskedFor = (mode?: 'beside') => async () => {
  if (mode) await extension.choose(mode);
  const { page, guide } = await open(microtasks);
  await expect.poll(() => guide.isAtWork()).toBe(true);
  await page.waitForTimeout(4000);
  expect(await felt(page)).toEqual([]);
};
test('beside, no page feels that its style is asked for', noStyleIsAskedFor('beside'));
test('before a choice, no page feels that its style is asked for', { tag: '@long' }, noStyleIsAskedFor());

test('beside, a page’s server is asked for nothing far below that nobody scrolled to; once somebody does, it is read', async () => {
  await extension.choose('beside');
  const { page } = await open(
    settingPage(true).replace(
      /<div class="row">.*?<\/div>/s,
      (
        row,
      ) => `<style>@font-face { font-family: F; src: url(/font) } .far { font-family: F; background: url(/picture) }
        section { content-visibility: auto; contain-intrinsic-size: auto 400px }</style>
        <div style="height:6000px"></div><section><h2 class="far">More</h2><progress></progress>
        <label class="far">Other <input type="checkbox"></label>${row}</section>`,
    ),
  );
  const asked = () =>
    page.evaluate(
      () => performance.getEntriesByType('resource').filter(({ name }) => /font|picture/.test(name)).length,
    );
  const readings = async () =>
    Object.values(await extension.stored()).filter((one) => (one as { kind?: string }).kind === 'reading');
  await expect.poll(() => PageGuide.on(page).then((guide) => guide.isAtWork())).toBe(true);
  await page.waitForTimeout(3000);
  expect(await asked()).toBe(0);
  expect(await readings()).toEqual([]);
  await page.evaluate(() => {
    document.querySelector('progress')?.remove();
    scrollTo(0, 9000);
  });
  await expect.poll(asked).toBeGreaterThan(0);
  await expect.poll(async () => (await readings()).length).toBe(1);
});

test('what looks like ours and is the page’s stays, in every mode', async () => {
  const tab = await extension.linkedInTab();
  for (const mode of ['beside', 'highlight'] as const) {
    await extension.choose(mode);
    const { page, guide } = await open(bait, tab);
    await expect.poll(() => guide.isAtWork()).toBe(true);
    await page.waitForTimeout(1500);
    expect(await felt(page), mode).toEqual([]);
  }
});

test('a page that resizes in an observer of its own hears of no loop', async () => {
  await extension.choose('highlight');
  const { page, guide } = await open(resizing);
  await expect.poll(() => guide.state()).toBe('on');
  await page.waitForTimeout(2000);
  expect(await felt(page)).toEqual([]);
});

test('where the switch stands in the first HTML, the host comes after the load and not before', async () => {
  await extension.choose('highlight');
  const { page, guide } = await open(hydrating);
  await expect.poll(() => guide.ring()).not.toBeNull();
  expect(await felt(page)).toEqual([]);
});

test('so it does where that switch is hidden at first, and shown while the page still loads', async () => {
  await extension.choose('highlight');
  const { page, guide } = await open(
    hydrating
      .replace('<body', '<body style="opacity:0"')
      .replace(
        '</body>',
        "<script>setTimeout(() => document.body.style.removeProperty('opacity'), 60)</script></body>",
      ),
  );
  await expect.poll(() => guide.ring()).not.toBeNull();
  expect(await felt(page)).toEqual([]);
});

test('a popover in our closed root tells the page nothing, nor does taking it away', async () => {
  await extension.choose('highlight');
  const { page, guide } = await open(listening);
  await expect.poll(() => guide.ring()).not.toBeNull();
  await page.waitForTimeout(300);
  expect(await felt(page)).toEqual([]);
  await extension.choose('beside');
  await expect.poll(() => guide.hosts()).toBe(0);
  await page.waitForTimeout(200);
  expect(await felt(page)).toEqual([]);
});

test('controls named like members of their nodes keep nothing from being found', async () => {
  await extension.choose('highlight');
  const { page, guide } = await open(clobbered);
  await expect.poll(() => guide.state()).toBe('on');
  await page.evaluate(() => {
    document.forms[0]?.setAttribute('class', 'changed');
    (Document.prototype.querySelector.call(document, '[role=switch]') as HTMLElement).click();
  });
  await expect.poll(() => guide.state()).toBe('off');
});

/*
 * How often such a page is read is counted in `pace.test.ts` and what one reading asks of it in `heavy-pages`. Here both
 * together: a page that is starved gets in a hundredth, one that is read once in each frame a quarter to a half.
 */
test('a page that floods itself with labels is not starved', { tag: '@long' }, async () => {
  await extension.choose('highlight');
  await extension.answer({ [paths.setting]: flooding, [paths.index]: flooding });
  /** How many labels the page got in; on the index nothing of it is read. */
  const page = await extension.linkedInTab();
  const rounds = async (path: string) => {
    await page.goto(at(path));
    await page.waitForFunction(() => 'isOver' in window);
    return page.evaluate(() => (window as unknown as { rounds: number }).rounds);
  };
  expect((await rounds(paths.setting)) / (await rounds(paths.index))).toBeGreaterThan(0.05);
});

/**
 * A browser of its own for what ends the extension: it does not come back for the next test. Its note stands on two pages.
 */
async function withNotes(
  trial: (place: { own: Extension; pages: Page[]; hosts(): Promise<number[]> }) => Promise<void>,
) {
  const profile = await mkdtemp(join(tmpdir(), 'abstain-'));
  const own = await launchExtension(profile);
  try {
    await own.choose('highlight');
    await own.answer({ [paths.setting]: settingPage(true), [paths.form]: settingPage(true) });
    const pages = await Promise.all([paths.setting, paths.form].map(() => own.context.newPage()));
    const guides = await Promise.all(pages.map((page) => PageGuide.on(page)));
    const hosts = () => Promise.all(guides.map((guide) => guide.hosts()));
    for (const [n, path] of [paths.setting, paths.form].entries()) await pages[n]?.goto(at(path));
    await expect.poll(hosts).toEqual([1, 1]);
    await trial({ own, pages, hosts });
  } finally {
    await own.context.close();
    await rm(profile, { recursive: true, force: true });
  }
}

/** Disables the extension as a person does in the browser's list. */
async function disable(own: Extension) {
  const browsers = await own.context.newPage();
  await browsers.goto('chrome://extensions');
  await browsers.evaluate((id) => chrome.management.setEnabled(id, false), own.id);
}

/** @param end ends the extension, whose notes then go without anybody's touching their pages */
const nothingStays = (end: (own: Extension) => Promise<unknown>) => () =>
  withNotes(async ({ own, hosts }) => {
    await end(own);
    await expect.poll(hosts, { timeout: 8000 }).toEqual([0, 0]);
  });
test('nothing stays once the extension is disabled, on a page that nobody touches', nothingStays(disable));
test(
  'nothing stays once the extension is removed, on a page that nobody touches',
  { tag: '@long' },
  nothingStays(async (own) =>
    (await own.open('letter.html')).evaluate(() => chrome.management.uninstallSelf()).catch(() => {}),
  ),
);
test(
  'nothing stays once the extension is reloaded, on a page that nobody touches',
  { tag: '@long' },
  nothingStays(async (own) => (await own.worker()).evaluate(() => chrome.runtime.reload()).catch(() => {})),
);

test(
  'a note that stood while the background went to sleep goes once somebody is at the page',
  {
    tag: '@long',
  },
  () =>
    withNotes(async ({ own, pages, hosts }) => {
      await stopWorker(own, await own.open('letter.html'));
      // Longer than the pages look for the end after their connection closed.
      await pages[0]?.waitForTimeout(11_000);
      expect(await hosts()).toEqual([1, 1]);
      await disable(own);
      for (const page of pages) {
        await page.bringToFront();
        await page.mouse.move(200, 200);
      }
      await expect.poll(hosts, { timeout: 8000 }).toEqual([0, 0]);
    }),
);
