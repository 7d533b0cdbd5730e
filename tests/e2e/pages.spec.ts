import type { Page } from '@playwright/test';
import checklist from '../../lib/locales/en/checklist.json' with { type: 'json' };
import words from '../../lib/locales/en/interface.json' with { type: 'json' };
import { expect, lookAtLinkedIn, test } from './extension.ts';
import { at, listPage, paths, settingPage } from './linkedin.ts';
import { longEnough, PageTime } from './page-time.ts';

/** Our own pages as a person meets them: the full page, the side panel, the popup; keyboard, languages, widths. */

const country = (page: Page) => page.locator('[data-region] select').first();

test('the full page: sections by link, by address, back and forward, after a reload', async ({
  extension,
}) => {
  const page = await extension.open('checklist.html');
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await expect(page.locator('[data-step]')).toHaveCount(9);

  const sections = page.getByRole('navigation');
  // What is needed seldom is behind one menu.
  await sections.getByText('More', { exact: true }).click();
  await sections.getByRole('link', { name: 'Settings' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();
  await expect(page).toHaveTitle(/^Settings/);
  await page.goBack();
  await expect(page.getByRole('heading', { level: 1, name: 'Overview' })).toBeVisible();
  await page.goForward();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Settings' })).toBeVisible();

  // A deep link opens the step it names; an address that names nothing says so and keeps the way on.
  await page.goto(`chrome-extension://${extension.id}/checklist.html#/steps/old-posts`);
  await expect(page.locator('[data-step="old-posts"] details').first()).toHaveAttribute('open', '');
  for (const name of ['nonsense', 'constructor']) {
    await page.goto(`chrome-extension://${extension.id}/checklist.html#/${name}`);
    await expect(page.getByText(`“${name}”`)).toBeVisible();
  }
  await page.getByRole('navigation').getByRole('link', { name: 'Overview' }).click();
  await expect(page.locator('[data-step]')).toHaveCount(9);
});

test('profiles: a label is asked for, kept apart, and bad ones are said to be bad', async ({ extension }) => {
  const page = await extension.open('checklist.html#/settings');
  const add = page.getByRole('button', { name: checklist.settings.make });
  await add.click();
  await expect(page.getByRole('alert')).toContainText(checklist.settings.empty);

  const label = page.getByLabel(checklist.settings.newLabel);
  await label.fill('My account');
  await add.click();
  await expect(page.locator('[aria-labelledby="profiles"] li')).toHaveCount(1);
  await label.fill('My account');
  await add.click();
  await expect(page.getByRole('alert')).toContainText('already');
  await label.fill('Client B');
  await page.keyboard.press('Enter');
  await expect(page.locator('[aria-labelledby="profiles"] li')).toHaveCount(2);

  // What is said for one is not said for the other.
  await page
    .locator('[aria-labelledby="profiles"] li', { hasText: 'Client B' })
    .getByRole('button', { name: checklist.settings.show })
    .click();
  await page.goto(`chrome-extension://${extension.id}/checklist.html#/steps/old-posts`);
  await page.locator('[data-step="old-posts"] [data-act="said"]').click();
  const status = page.locator('[data-step="old-posts"]');
  await expect(status).toHaveAttribute('data-status', 'said');
  await page.locator('[data-field="profile"] select').selectOption({ label: 'My account' });
  await expect(status).toHaveAttribute('data-status', 'todo');
  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-field="profile"] select')).toHaveValue(/.+/);
  await expect(popup.locator('[data-step="old-posts"]')).toHaveAttribute('data-status', 'todo');
});

test('the popup says at once how switch and objection stand and what is next, without scrolling', async ({
  extension,
}) => {
  const popup = await extension.open('popup.html');
  await popup.setViewportSize({ width: 384, height: 600 });
  await popup.reload();
  // How it should guide is asked first while that is open, and answered by one click; then comes the switch.
  await expect(popup.locator('[data-next]')).toHaveCount(0);
  await popup.locator('[data-guidance="highlight"]').first().click();
  const next = popup.locator('[data-next="switch-off"] .primary');
  await expect(next).toBeInViewport({ ratio: 1 });
  await expect(next).toBeFocused();
  for (const step of ['switch-off', 'objection'])
    await expect(popup.locator(`[data-step="${step}"]`)).toBeInViewport({ ratio: 1 });
  await expect(popup.locator('[data-step="switch-off"]')).toContainText(words.verdict.switch.unchecked.text);
  await expect(popup.getByText(/\d of \d/)).toHaveCount(0);
  await expect
    .poll(() => popup.evaluate(() => document.documentElement.scrollHeight))
    .toBeLessThanOrEqual(600);

  // The menu stays where it was pressed: pressed again at the same point, it closes.
  const menu = popup.locator('footer > details');
  const box = await menu.locator('> summary').boundingBox();
  for (const isOpen of [true, false]) {
    await popup.mouse.click((box?.x ?? 0) + 10, (box?.y ?? 0) + 10);
    await expect(menu).toHaveJSProperty('open', isOpen);
  }

  // The further steps are a line without a count; opened, they are still open the next time.
  await expect(popup.locator('[data-step]')).toHaveCount(9);
  await expect(popup.locator('[data-step="old-posts"]')).toBeHidden();
  await popup.locator('[data-track="further"] summary').first().click();
  await expect(popup.locator('[data-step="old-posts"]')).toBeVisible();
  // The browser tells a page of what was opened a moment later, sooner than anybody closes a popup.
  await popup.evaluate(() => new Promise((heard) => requestAnimationFrame(() => setTimeout(heard))));
  await popup.reload();
  await expect(popup.locator('[data-step="old-posts"]')).toBeVisible();
});

test('without an account: said once, the switch is not for them and the objection is next; taken back', async ({
  extension,
}) => {
  await extension.choose('highlight');
  const popup = await extension.open('popup.html');
  const status = (step: string) => popup.locator(`[data-step="${step}"]`).getAttribute('data-status');
  await popup.getByRole('button', { name: words.popup.noAccount }).click();
  await expect(popup.locator('[data-next="objection"]')).toBeVisible();
  expect(await status('switch-off')).toBe('not-for-you');
  expect(await status('close-account')).toBe('not-for-you');
  expect(await status('follow-up')).toBe('todo');
  await expect(popup.getByText(words.verdict.switch['no-account'].title)).toBeVisible();

  // The objection does not ask again, and the settings can take it back.
  const page = await extension.open('checklist.html#/objection');
  await country(page).selectOption('DE');
  await expect(page.locator('input[name="account"][value="false"]')).toBeChecked();
  await expect(page.locator('[data-route="non-member"]')).toBeVisible();
  await page.goto(`chrome-extension://${extension.id}/checklist.html#/settings`);
  await page.getByLabel(words.region.noAccount).uncheck();
  await expect.poll(() => status('switch-off')).toBe('todo');
  await expect(popup.locator('[data-next="switch-off"]')).toBeVisible();
});

test('where the page in front shows the switch, the popup opens nothing, and loads that page again for the second look', async ({
  extension,
}) => {
  let on = true;
  await extension.answer({ [paths.setting]: () => settingPage(on) });
  await extension.choose('highlight');
  const page = await extension.linkedInTab();
  await page.goto(at(paths.setting));
  const popup = await extension.open('popup.html', lookAtLinkedIn);
  const next = popup.locator('[data-next="switch-off"]');
  await expect(popup.locator('[data-notice="here"]')).toHaveAttribute('data-state', 'on');
  await expect(next).toBeVisible();
  await expect(next.locator('a, button')).toHaveCount(0);
  await page.locator('input[role=switch]').click();
  on = false;
  const standing = popup.locator('[data-step="switch-off"]');
  await PageTime.skip(page, longEnough);
  await expect(standing).toHaveAttribute('data-verdict', 'off-once');
  const again = page.waitForEvent('load');
  await next.getByRole('button', { name: words.notices.reload.act }).click();
  await again;
  await PageTime.skip(page, longEnough);
  await expect(standing).toHaveAttribute('data-verdict', 'off');
  expect(extension.context.pages().filter((one) => one.url() === at(paths.setting))).toHaveLength(1);
  await page.close();
});

test('whether there is an account is asked once on each view, and no more once the switch was read', async ({
  extension,
}) => {
  await extension.answer({ [paths.setting]: settingPage(true) });
  await extension.choose('highlight');
  const page = await extension.open('checklist.html#/steps');
  const asked = page.locator('[data-act="no-account"], [data-field="no-account"], input[name="account"]');
  for (const section of ['steps', 'objection']) {
    await page.goto(`chrome-extension://${extension.id}/checklist.html#/${section}`);
    await expect(country(page)).toBeVisible();
    await expect(asked).toHaveCount(1);
  }
  const setting = await extension.linkedInTab();
  await setting.goto(at(paths.setting));
  await expect(asked).toHaveCount(0);
  await country(page).selectOption('DE');
  await expect(page.locator('[data-route]').first()).toBeVisible();
  await expect(asked).toHaveCount(0);
});

test('the side panel guides beside the page and follows the tab in front', async ({ extension }) => {
  let on = true;
  await extension.answer({ [paths.list]: () => listPage(on), [paths.setting]: () => settingPage(on) });
  await extension.choose('beside');
  const page = await extension.linkedInTab();
  await page.goto(at(paths.list));
  const panel = await extension.open('sidepanel.html', lookAtLinkedIn);
  const here = panel.locator('[data-notice="here"]');
  await expect(here).toHaveAttribute('data-state', 'row');
  await page.goto(at(paths.setting));
  await expect(here).toHaveAttribute('data-state', 'on');
  await page.locator('input[role=switch]').click();
  on = false;
  await expect(here).toHaveAttribute('data-state', 'off');
  await PageTime.skip(page, longEnough);
  await expect(panel.locator('[data-step="switch-off"]')).toHaveAttribute('data-status', 'seen');
  await page.goto(at('/feed/'));
  await expect(panel.locator('[data-notice="elsewhere"]')).toBeVisible();
  await page.close();
});

test('everything is reachable by keyboard, and a section that is chosen takes the focus', async ({
  extension,
}) => {
  const page = await extension.open('checklist.html#/steps');
  await expect(page.locator('[data-step]')).toHaveCount(9);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Skip to the section' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('#section h1')).toBeFocused();
  // First how switch and objection stand, then the one thing to do next.
  const step = page.locator('[data-step="switch-off"] summary').first();
  await page.keyboard.press('Tab');
  await expect(step).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-step="objection"] summary').first()).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('[data-next] .primary')).toBeFocused();
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-step="switch-off"] details').first()).toHaveAttribute('open', '');
  await page.getByRole('navigation').getByText('More', { exact: true }).click();
  await page.getByRole('link', { name: 'Settings' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('#section h1')).toBeFocused();
});
