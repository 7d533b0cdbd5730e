import { writeFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import interfaceTexts from '../../lib/locales/en/interface.json' with { type: 'json' };
import words from '../../lib/locales/en/layout-report.json' with { type: 'json' };
import { expect, test } from './extension.ts';
import { faults, overflow } from './faults.ts';
import { at, emptyPage, paths, settingPage } from './linkedin.ts';

/** A page of LinkedIn's that is no longer made as we know it: brought by the person, its skeleton seen, copied. */

const secret = 'Ada Lovelace';
/** A switch that became a button, with what must not pass all round it. */
const changed = (more = '') =>
  emptyPage(`<h1>${secret}</h1><p class="${secret}" id="ada-1" data-who="${secret}">${secret}</p>
    <a href="/in/ada-lovelace">${secret}</a><img src="/ada.png" alt="${secret}"><iframe src="/ada-frame"></iframe>
    <div><span id="k">Use my data for training content creation AI models</span>
    <button role="switch" aria-checked="true" aria-labelledby="k">${secret}</button></div>${more}`);

const saved = async (name: string, text: string | Buffer) => {
  const file = test.info().outputPath(name);
  await writeFile(file, text);
  return file;
};
const shownReport = (page: Page) => page.locator('[data-report=layout]');
const bring = async (page: Page, file: string) => {
  await page.locator('[data-layout-report] input[type=file]').setInputFiles(file);
};

test('by a saved file: the whole report is shown, and copied as it is shown', async ({ extension }) => {
  const page = await extension.open('checklist.html#/steps/layout-report/list');
  await expect(page.getByRole('heading', { level: 1, name: 'Layout report' })).toBeFocused();
  await expect(page.getByRole('radio', { name: /list/ })).toBeChecked();

  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const violations: string[] = [];
  page.on('console', (message) => violations.push(message.text()));
  const file = await saved(
    'Ada.html',
    changed(
      '<p style="color:red">x</p><style>@import "/ada.css"</style><script src="/ada.js"></script>',
    ).replace('<html', `<!-- saved from url=(0071)${at(paths.setting)}?ada -->\n<html`),
  );
  await bring(page, file);
  await expect(page.getByRole('heading', { name: 'The report' })).toBeFocused();
  // The file knows better which page it is.
  await expect(page.getByRole('radio', { name: 'The setting with the switch' })).toBeChecked();
  const text = (await shownReport(page).textContent()) ?? '';
  expect(text).toContain('page: setting, as the person says; by its address: setting');
  expect(text).toContain('found, state on');
  expect(text).toContain('button role=switch aria-checked=true labelledby=1 …100 [found, ring]');
  expect(text).toContain('"Use my data for training content creation AI models"');
  expect(text).toMatch(/^extension: \d+\.\d+\.\d+, chrome$/m);
  expect(text).not.toMatch(/ada|lovelace|linkedin\.com/i);

  await page.getByRole('button', { name: 'Copy the report' }).click();
  await expect(page.getByText('Copied.')).toBeVisible();
  await extension.context.grantPermissions(['clipboard-read']);
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(text);

  // The page that was brought loads nothing, and nothing of it is kept.
  expect(asked).toEqual([]);
  expect(violations).toEqual([]);
  expect(extension.strays).toEqual([]);
  const kept = JSON.stringify([
    await extension.stored(),
    await page.evaluate(() => [{ ...localStorage }, { ...sessionStorage }]),
    await page.evaluate(() => chrome.storage.session.get(null)),
  ]);
  expect(kept).not.toMatch(/lovelace|"Ada/i);
});

test('by keyboard alone: copied on LinkedIn’s page, pasted, seen, copied', async ({ extension }) => {
  await extension.answer({ [paths.setting]: changed(), '/ada-frame': '', '/ada.png': '' });
  const linkedin = await extension.linkedInTab();
  await linkedin.goto(at(paths.setting));
  await linkedin.keyboard.press('ControlOrMeta+a');
  await linkedin.keyboard.press('ControlOrMeta+c');

  const page = await extension.open('checklist.html#/steps/switch-off');
  // The step takes the focus when it is there; a key pressed before would be its.
  await expect(page.locator('[data-step="switch-off"] summary').first()).toBeFocused();
  await page
    .locator('[data-step="switch-off"]')
    .getByRole('link', { name: interfaceTexts.notices.layout })
    .press('Enter');
  await expect(page.getByRole('heading', { level: 1, name: 'Layout report' })).toBeFocused();
  const pressTo = async (what: string) => {
    for (let presses = 0; presses < 12; presses++) {
      await page.keyboard.press('Tab');
      if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), what)) return;
    }
    throw new Error(`Tab does not lead to ${what}.`);
  };
  await pressTo('input[type=radio]');
  await pressTo('input[type=file]');
  await pressTo('textarea');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.getByRole('heading', { name: 'The report' })).toBeFocused();
  await expect(shownReport(page)).toContainText('brought as: copied and pasted');
  await expect(shownReport(page)).toContainText('[found, ring]');
  await expect(page.locator('textarea')).toHaveValue('');
  expect(await page.content()).not.toContain(secret);
  await pressTo('section:has([data-report])');
  await pressTo('[data-act="copy-report"]');
});

test('what cannot be used is named, with what to do instead; then it can be mended', {
  tag: '@long',
}, async ({ extension }) => {
  const page = await extension.open('checklist.html#/steps/layout-report/list');
  await expect(page.getByRole('radio', { name: /list/ })).toBeChecked();
  const problem = page.locator('[data-problem]');
  for (const [name, text, why] of [
    ['a.html', '', 'empty'],
    ['a.mhtml', 'From: <Saved by Blink>\nMIME-Version: 1.0\n\n<html>', 'archive'],
    ['a.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'), 'not-a-page'],
    ['a.html', '<!doctype html><body><div id="root"></div><script src="x.js"></script>', 'unmade'],
    ['a.html', Buffer.alloc(20_000_001, '<p>x</p>'), 'large'],
    ['a.html', '<b>x</b>'.repeat(100_001), 'large'],
  ] as const) {
    await bring(page, await saved(name, text as string));
    await expect(problem).toHaveAttribute('data-problem', why);
    await expect(problem).toHaveRole('alert');
  }
  // What the clipboard may hold instead of a page.
  const paste = (types: Record<string, string>) =>
    page.locator('textarea').evaluate((field, given) => {
      const clipboardData = new DataTransfer();
      for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
      field.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    }, types);
  for (const clipboard of [{}, { 'text/plain': secret }, { 'text/html': secret }]) {
    await paste(clipboard);
    await expect(problem).toHaveAttribute('data-problem', 'clipboard');
  }

  // A page of twenty thousand elements and six megabytes: read, and shortened; dropped anywhere on the page.
  const rows = Array.from(
    { length: 10_000 },
    (_, n) => `<li><b title="${secret.repeat(40)}">${'x'.repeat(n % 150)}</b></li>`,
  );
  const large = settingPage(true, `<ul>${rows.join('')}</ul>`);
  expect(large.length).toBeGreaterThan(5_000_000);
  await page.evaluate((text) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File([text], 'page.htm', { type: 'text/html' }));
    document
      .querySelector('h1')
      ?.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
  }, large);
  await expect(page.getByRole('heading', { name: 'The report' })).toBeFocused({ timeout: 10_000 });
  await expect(problem).toHaveCount(0);
  await expect(page.getByText('The page is large')).toBeVisible();
  await page.getByRole('radio', { name: 'The setting with the switch' }).check();
  await expect(shownReport(page)).toContainText('found, native, state not told by a copy');
  const text = (await shownReport(page).textContent()) ?? '';
  expect(text.split('\n').length).toBeLessThan(270);
  expect(text.length).toBeLessThan(30_000);

  // Not a page of LinkedIn's at all: a report still, but it is said.
  await bring(page, await saved('b.html', '<main><p>a<p>b<p>c<p>d<p>e</main>'));
  await expect(page.getByText(words.unfamiliar)).toBeVisible();
});

test('no fault that axe can find, and nothing is cut off at 320 px, in German and in the dark', {
  tag: '@long',
}, async ({ extension }) => {
  const file = await saved('page.html', changed());
  const found: string[] = [];
  for (const [width, language, colorScheme] of [
    [1280, 'en', 'light'],
    [320, 'de', 'dark'],
  ] as const) {
    const page = await extension.context.newPage();
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`chrome-extension://${extension.id}/checklist.html#/steps/layout-report`);
    await page.getByLabel(/Language|Sprache/).selectOption(language);
    await expect(page.locator('h1')).toHaveText(language === 'de' ? 'Aufbaubericht' : 'Layout report');
    await bring(page, await saved('empty.html', ''));
    await expect(page.locator('[data-problem]')).toBeVisible();
    found.push(...(await faults(page)));
    await bring(page, file);
    await expect(shownReport(page)).toBeVisible();
    found.push(...(await faults(page)));
    if ((await overflow(page)) > 0) found.push(`${width} px: wider than the window`);
    await page.close();
  }
  expect(found).toEqual([]);
});
