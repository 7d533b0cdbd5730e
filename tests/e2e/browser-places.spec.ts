import { readFileSync } from 'node:fs';
import { expect, test } from './extension.ts';
import { attribute, shown } from './firefox.ts';

/** Where a browser itself leads to Abstain: its list of extensions, its shortcuts, its policies. */

test('the options in the list of extensions are the settings, and both shortcuts are there', async ({
  extension,
}) => {
  const page = await extension.open('letter.html');
  const [opened] = await Promise.all([
    extension.context.waitForEvent('page'),
    page.evaluate(() => chrome.runtime.openOptionsPage()),
  ]);
  await expect(opened).toHaveURL(/\/checklist\.html#\/settings$/);
  await expect(opened.locator('a[aria-current=page]')).toHaveAttribute('href', '#/settings');
  const commands = await page.evaluate(() => chrome.commands.getAll());
  expect(commands.map(({ name }) => name).sort()).toEqual(['_execute_action', 'open-panel']);
  expect(commands.find(({ name }) => name === 'open-panel')?.description).toBe(
    'Show the steps beside the page',
  );
});

test('Firefox: the options are the settings, and both shortcuts are there', async ({ firefox }) => {
  const page = await firefox.open('letter.html');
  const commands = await page.evaluate(async () =>
    (await chrome.commands.getAll()).map(({ name }) => name).sort(),
  );
  expect(commands).toEqual(['_execute_action', '_execute_sidebar_action']);
  const { options_ui: options } = await page.evaluate(() => chrome.runtime.getManifest());
  const { pathname, hash } = new URL(options?.page ?? '', 'https://own.example/');
  const settings = await firefox.open(`${pathname.slice(1)}${hash}`);
  await shown(settings, '[aria-current=page]');
  expect(await attribute(settings, '[aria-current=page]', 'href')).toBe('#/settings');
});

test('every guide for organisations names the id that the Firefox build has', () => {
  const manifest = JSON.parse(readFileSync('.output/firefox-mv3/manifest.json', 'utf8'));
  const { id } = manifest.browser_specific_settings.gecko;
  const named = [...readFileSync('docs/organisations.md', 'utf8').matchAll(/[\w.-]+@abstain[\w.-]*/g)].map(
    ([found]) => found.replace(/\.json$/, ''),
  );
  expect(named.length).toBeGreaterThan(1);
  expect(new Set(named)).toEqual(new Set([id]));
});
