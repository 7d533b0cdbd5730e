import type { Page } from 'puppeteer-core';
import { expect, test } from './extension.ts';
import { attribute, click, countOf, type Firefox, shown } from './firefox.ts';
import { at, formPage, listPage, paths, settingPage } from './linkedin.ts';

/** The member's path in Firefox, with the Firefox build: the same as in Chromium, through the same pages. */

let firefox: Firefox;
test.beforeEach(({ firefox: fresh }) => {
  firefox = fresh;
});

const status = (page: Page, step: string) => attribute(page, `[data-step="${step}"]`, 'data-status');

async function choose(mode: 'highlight' | 'beside') {
  const welcome = await firefox.open('welcome.html');
  await click(welcome, `[data-guidance="${mode}"]`);
  await shown(welcome, `[data-guidance="${mode}"][aria-pressed="true"]`);
  await welcome.close();
}

test('Firefox: install, welcome, list, setting, flip, reload, held, popup; then beside draws nothing', async () => {
  let on = true;
  const page = await firefox.newPage({
    [paths.list]: () => listPage(on),
    [paths.setting]: () => settingPage(on),
    [paths.form]: formPage,
  });
  const state = async () => (await firefox.guideOn(page)).state;

  await page.goto(at(paths.setting));
  await shown(page, 'input[role=switch]');
  expect(await firefox.guideOn(page)).toEqual({ hosts: 0, state: null, ring: false });

  await choose('highlight');
  await page.goto(at(paths.list));
  await expect.poll(() => firefox.guideOn(page)).toEqual({ hosts: 1, state: 'row', ring: true });

  await page.click(`a[href="${paths.setting}"]`);
  await expect.poll(state).toBe('on');
  await page.click('input[role=switch]');
  on = false;
  await expect.poll(state).toBe('off');

  const popup = await firefox.open('popup.html');
  await expect.poll(() => status(popup, 'switch-off')).toBe('seen');
  expect(await status(popup, 'objection')).toBe('todo');
  await page.bringToFront();
  await page.reload();
  await expect.poll(state).toBe('off');
  await expect.poll(() => status(popup, 'switch-off')).toBe('held');

  await page.goto(at(paths.form));
  await expect.poll(() => firefox.guideOn(page)).toEqual({ hosts: 1, state: 'form', ring: false });

  // The full page shows the same, and the side panel's page opens.
  const checklist = await firefox.open('checklist.html#/steps');
  await expect.poll(() => status(checklist, 'switch-off')).toBe('held');
  const panel = await firefox.open('sidepanel.html');
  await expect.poll(() => status(panel, 'switch-off')).toBe('held');

  await choose('beside');
  await expect.poll(async () => (await firefox.guideOn(page)).hosts).toBe(0);
  await page.goto(at(paths.setting));
  await shown(page, 'input[role=switch]');
  await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
  expect(await firefox.guideOn(page)).toEqual({ hosts: 0, state: null, ring: false });
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
});

test('Firefox: a page copied from LinkedIn’s page and pasted gives a layout report', {
  tag: '@long',
}, async () => {
  const press = async (page: Page, ...keys: ('a' | 'c' | 'v')[]) => {
    await page.bringToFront();
    await page.keyboard.down('Control');
    for (const key of keys) await page.keyboard.press(key);
    await page.keyboard.up('Control');
  };
  const page = await firefox.newPage({ [paths.setting]: settingPage(true) });
  await page.goto(at(paths.setting));
  await shown(page, 'input[role=switch]');
  const report = await firefox.open('checklist.html#/steps/layout-report/setting');
  await shown(report, '[data-layout-report] textarea');
  // A tab that has just come to the front may not hear the first keys yet.
  await expect(async () => {
    await press(page, 'a', 'c');
    await report.focus('[data-layout-report] textarea');
    await press(report, 'v');
    await expect.poll(() => countOf(report, '[data-report]'), { timeout: 3000 }).toBeGreaterThan(0);
  }).toPass({ timeout: 60_000 });
  const text = await report.evaluate(() => document.querySelector('[data-report]')?.textContent ?? '');
  expect(text).toMatch(/^extension: .*, firefox$/m);
  expect(text).toContain('input role=switch type=checkbox');
  expect(text).toContain('found, native, state not told by a copy');
  expect(text).not.toContain('The rest of the page');
});
