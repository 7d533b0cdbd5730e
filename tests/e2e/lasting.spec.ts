import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { expect, launchExtension, lookAtLinkedIn, test } from './extension.ts';
import { at, formPage, listPage, paths, settingPage } from './linkedin.ts';

/** What goes wrong around a record loses nothing and forges nothing, tried in the browser. */

const events = (stored: Record<string, unknown>) =>
  Object.keys(stored).filter((key) => key.startsWith('event/')).length;

/** Sends any message to the background from one of our own pages, and gives its answer. */
const send = (page: Page, message: unknown) =>
  page.evaluate((sent) => chrome.runtime.sendMessage(sent), message as object);

test('forged and malformed messages are refused, and change nothing', async ({ extension }) => {
  await extension.answer({ [paths.setting]: settingPage(true) });
  const popup = await extension.open('popup.html');
  await popup.locator('[data-step="switch-off"]').waitFor();
  const before = await extension.stored();
  const id = crypto.randomUUID();
  const forged = [
    null,
    'reading',
    {},
    { type: 'reading', id, load: id, setting: 'ai-training', state: 'off' },
    { type: 'record', event: { id, kind: 'reading', setting: 'ai-training', state: 'off', load: id } },
    { type: 'record', event: { id, kind: 'said-done', step: 'switch-off', tick: 1 } },
    { type: 'record', event: { id, kind: 'imported', count: 1, digest: 'x' } },
    { type: 'record', event: { id, kind: 'said-done', step: '<b>' } },
    { type: 'record', event: { id: 'short', kind: 'said-done', step: 'switch-off' } },
  ];
  for (const message of forged)
    expect(await send(popup, message), JSON.stringify(message)).toEqual({ ok: false, why: 'refused' });
  expect(await extension.stored()).toEqual(before);

  // A page's own script has no way to the background at all.
  const page = await extension.linkedInTab();
  await page.goto(at(paths.setting));
  const reach = (id: string) =>
    page.evaluate(async (to) => {
      const api = (window as { chrome?: { runtime?: typeof chrome.runtime } }).chrome?.runtime;
      if (!api?.sendMessage) return 'no way';
      return new Promise((told) => api.sendMessage(to, { type: 'record' }, () => told('an answer')));
    }, id);
  expect(await reach(extension.id)).toBe('no way');
  await expect(popup.locator('[data-step="switch-off"]')).toHaveAttribute('data-status', 'todo');
});

test('a popup that closes in the middle of saying something loses nothing and doubles nothing', async ({
  extension,
}) => {
  const popup = await extension.open('popup.html');
  await popup.locator('[data-track="further"] summary').first().click();
  await popup.locator('[data-step="old-posts"] summary').first().click();
  await popup
    .locator('[data-step="old-posts"] [data-act="said"]')
    .evaluate((button: HTMLElement) => {
      button.click();
      window.close();
    })
    // The page may be gone before it has told so.
    .catch(() => {});
  await expect.poll(async () => events(await extension.stored())).toBe(1);
  const again = await extension.open('popup.html');
  await expect(again.locator('[data-step="old-posts"]')).toHaveAttribute('data-status', 'said');
});

test('where the person keeps Abstain off linkedin.com, the popup says so and asks', async ({ extension }) => {
  const popup = await extension.open('popup.html', (tab) =>
    tab.addInitScript(() => {
      let granted = false;
      chrome.permissions.contains = (async () => granted) as typeof chrome.permissions.contains;
      chrome.permissions.request = (async () => {
        granted = true;
        return true;
      }) as typeof chrome.permissions.request;
    }),
  );
  const notice = popup.locator('[data-notice="access"]');
  await expect(notice).toContainText('linkedin.com');
  await notice.getByRole('button').click();
  await expect(notice).toHaveCount(0);
});

test('the form under another spelling of its address: the popup offers the usual one', async ({
  extension,
}) => {
  await extension.answer({ '/HELP/linkedin/ask/Ts-Dpro': formPage(), [paths.form]: formPage() });
  await extension.choose('highlight');
  const page = await extension.linkedInTab();
  await page.goto(at('/HELP/linkedin/ask/Ts-Dpro'));
  const popup = await extension.open('popup.html', lookAtLinkedIn);
  await popup.locator('[data-notice="form-address"] button').click();
  await expect(page).toHaveURL(at(paths.form));
  const guide = await extension.guideOn(page);
  await expect.poll(() => guide.state()).toBe('form');
});

test('the browser is killed right after an answer, and what was acknowledged is there', {
  tag: '@long',
}, async () => {
  const profile = await mkdtemp(join(tmpdir(), 'abstain-'));
  try {
    const first = await launchExtension(profile);
    const page = await first.open('popup.html');
    await page.locator('[data-step="old-posts"]').waitFor({ state: 'attached' });
    for (const step of ['old-posts', 'profile-visibility']) {
      const event = { id: crypto.randomUUID(), kind: 'said-done', step };
      expect(await send(page, { type: 'record', event })).toMatchObject({ ok: true });
    }
    const pid = await (await first.context.browser()?.newBrowserCDPSession())
      ?.send('SystemInfo.getProcessInfo')
      .then(({ processInfo }) => processInfo.find(({ type }) => type === 'browser')?.id);
    expect(pid).toBeTruthy();
    process.kill(pid as number, 'SIGKILL');
    await first.context.close().catch(() => {});

    const second = await launchExtension(profile);
    const popup = await second.open('popup.html');
    await expect(popup.locator('[data-step="old-posts"]')).toHaveAttribute('data-status', 'said');
    await expect(popup.locator('[data-step="profile-visibility"]')).toHaveAttribute('data-status', 'said');
    expect(events(await second.stored())).toBe(2);
    await second.context.close();
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});

test('a setting page that LinkedIn opened without a full load: the popup says so and offers to load it', async ({
  extension,
}) => {
  await extension.answer({ '/feed/': listPage(), [paths.setting]: settingPage(true) });
  await extension.choose('highlight');
  const page = await extension.linkedInTab();
  await page.goto(at('/feed/'));
  await page.evaluate((path) => history.pushState(null, '', path), paths.setting);
  const popup = await extension.open('popup.html', lookAtLinkedIn);
  await popup.locator('[data-notice="reload"] button').click();
  const guide = await extension.guideOn(page);
  await expect.poll(() => guide.state()).toBe('on');
  await expect(popup.locator('[data-notice="here"]')).toHaveAttribute('data-state', 'on');
});

test('the world of the script on a page reads its one value and nothing else, and what it writes does not stay', async ({
  extension,
}) => {
  await extension.answer({ [paths.setting]: settingPage(true) });
  await extension.choose('highlight');
  const own = await extension.open('popup.html');
  const told = [
    { kind: 'profile-created', label: 'Client B' },
    { kind: 'sync-chosen', on: true },
  ];
  for (const event of told)
    expect(await send(own, { type: 'record', event: { id: crypto.randomUUID(), ...event } })).toMatchObject({
      ok: true,
    });
  await expect
    .poll(() => own.evaluate(async () => JSON.stringify(await chrome.storage.sync.get(null))))
    .toContain('Client B');
  const right = (await extension.stored()).guide;

  const page = await extension.context.newPage();
  const cdp = await extension.context.newCDPSession(page);
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await cdp.send('Runtime.enable');
  await page.goto(at(paths.setting));
  await expect.poll(() => worlds.length).toBeGreaterThan(0);
  const inWorld = async (expression: string) =>
    (
      await cdp.send('Runtime.evaluate', {
        contextId: worlds.at(-1) as number,
        expression: `(async () => JSON.stringify(${expression}))().catch((error) => 'refused: ' + error.message)`,
        awaitPromise: true,
        returnByValue: true,
      })
    ).result.value as string;

  expect(JSON.parse(await inWorld('Object.keys(await chrome.storage.local.get(null))'))).toEqual(['guide']);
  for (const area of ['sync', 'session', 'managed'])
    expect(await inWorld(`await chrome.storage.${area}.get(null)`), area).toMatch(/^refused/);
  // The page's own databases, not the extension's.
  expect(await inWorld('(await indexedDB.databases()).map(({ name }) => name)')).toBe('[]');
  await inWorld(
    `await chrome.storage.local.set({ guide: 'x', 'event/0000000000000001-forged-01': { tick: 1 } })`,
  );
  await expect
    .poll(() => inWorld('await chrome.storage.local.get(null)'))
    .toBe(JSON.stringify({ guide: right }));
  const guide = await extension.guideOn(page);
  await expect.poll(() => guide.state()).toBe('on');
  // The page's own reading may be there by now; what its world wrote is not.
  expect(JSON.stringify(await extension.stored())).not.toContain('forged');
});

test('a computer that cannot say in which time zone it is shows every page, by Greenwich’s time', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'abstain-nowhere-'));
  // As where Debian's `/etc/localtime` cannot be read: the browser names a zone that none of its calendars knows.
  const { context, open } = await launchExtension(profile, { env: { ...process.env, TZ: 'Foo/Bar' } });
  const faults: string[] = [];
  context.on('weberror', (error) => faults.push(error.error().message));
  const page = await open('popup.html');
  await page.locator('[data-step="switch-off"]').waitFor();
  expect(await page.evaluate(() => Temporal.Now.timeZoneId())).toBe('Etc/Unknown');
  const said = { id: crypto.randomUUID(), kind: 'objection-sent', channel: 'form-ai', on: '2026-11-20' };
  expect(await send(page, { type: 'record', event: said })).toMatchObject({ ok: true });

  const checklist = await open('checklist.html#/record');
  const today = new Date().toISOString().slice(0, 10);
  await expect(checklist.locator(`time[datetime^="${today}"]`).first()).toBeVisible();
  await checklist.locator('[data-act="save"]').click();
  for (const file of ['checklist.html#/objection', 'practice.html']) {
    const other = await open(file);
    await other.locator('main h1, main h2').first().waitFor();
  }
  expect(faults).toEqual([]);
  await context.close();
  await rm(profile, { recursive: true, force: true });
});
