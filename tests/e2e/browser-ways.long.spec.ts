import { spawnSync } from 'node:child_process';
import { createHash, X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, chromium, expect, type Page, test } from '@playwright/test';
import { kept } from '../../scripts/kept.ts';
import { chromeBuild, chromiumPath } from '../../scripts/launch.ts';
import { eventsIn } from './extension.ts';
import { at, listPage, paths, settingPage } from './linkedin.ts';
import { PageGuide } from './page-guide.ts';

/**
 * Ways in which Chromium comes to a page that no test's interception reaches: drawn ahead of its visit, brought back from
 * memory, in another window, in a private one. So LinkedIn's address leads to a server of this machine, and the browser
 * goes without what Playwright turns off.
 */

/** The address of the setting on LinkedIn's mobile site. */
const mobile = paths.setting.replace('/d/', '/m/');
/** The same, by which the server allows the browser to keep the page for an hour. */
const lasting = `${mobile}/`;

const folder = mkdtempSync(join(tmpdir(), 'abstain-ways-'));
let server: Server;
let context: BrowserContext;
let id = '';
/** What pages told the server, by what they are asked to tell. */
const told: string[] = [];
let on = true;

/** A page tells how many strangers stand beside its body, some seconds after it was loaded. */
const telling = (as: string) =>
  `<script>setTimeout(() => fetch('/told?${as}=' + document.querySelectorAll('body ~ *').length), 5000)</script>`;

test.beforeAll(async () => {
  const made = spawnSync('openssl', [
    ...['req', '-x509', '-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:prime256v1', '-nodes', '-days', '2'],
    ...['-subj', '/CN=www.linkedin.com', '-keyout', join(folder, 'key'), '-out', join(folder, 'cert')],
  ]);
  test.skip(made.status !== 0, 'Without openssl no server can stand in for LinkedIn.');
  server = createServer(
    { key: readFileSync(join(folder, 'key')), cert: readFileSync(join(folder, 'cert')) },
    (request, response) => {
      const { pathname, search } = new URL(request.url ?? '/', at('/'));
      if (pathname === '/told') told.push(search);
      const pages: Record<string, () => string> = {
        [paths.setting]: () => settingPage(on),
        [mobile]: () => settingPage(on),
        [lasting]: () => settingPage(on),
        [paths.list]: () => listPage(on),
        '/feed/': () => `<!doctype html><title>Feed</title><p>Feed</p><a href="${paths.setting}">Setting</a>`,
        '/ahead/': () =>
          `<!doctype html><title>Ahead</title><a href="${paths.setting}">Setting</a><script type="speculationrules">{"prerender":[{"source":"list","urls":["${paths.setting}"],"eagerness":"immediate"}]}</script>`,
        '/mypreferences/d/settings/data-for-ai-improvement/': () =>
          settingPage(on).replace('</head>', `${telling('private')}</head>`),
      };
      const page = pages[pathname]?.();
      response.writeHead(page ? 200 : 404, {
        'content-type': 'text/html; charset=utf-8',
        ...(pathname === lasting && { 'cache-control': 'max-age=3600' }),
      });
      response.end(page ?? '');
    },
  );
  await new Promise<void>((done) => server.listen(0, '127.0.0.1', done));
  const { port } = server.address() as AddressInfo;
  const key = new X509Certificate(readFileSync(join(folder, 'cert'))).publicKey;
  const fingerprint = createHash('sha256')
    .update(key.export({ type: 'spki', format: 'der' }))
    .digest('base64');
  context = await chromium.launchPersistentContext(join(folder, 'profile'), {
    executablePath: chromiumPath,
    headless: true,
    hasTouch: true,
    viewport: { width: 1280, height: 800 },
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      `--host-resolver-rules=MAP www.linkedin.com 127.0.0.1:${port}`,
      // Unlike a certificate that is let pass, one that is known here keeps no page from being drawn ahead.
      `--ignore-certificate-errors-spki-list=${fingerprint}`,
      `--disable-extensions-except=${chromeBuild}`,
      `--load-extension=${chromeBuild}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  id = new URL(worker.url()).host;
  const welcome = await own('welcome.html');
  await welcome.locator('[data-guidance="highlight"]').click();
  await welcome.locator('[data-guidance="highlight"][aria-pressed="true"]').waitFor();
  await welcome.close();
});
test.afterAll(async () => {
  await context?.close();
  server?.closeAllConnections();
  server?.close();
  rmSync(folder, { recursive: true, force: true });
});

const own = async (file: string) => {
  const page = await context.newPage();
  await page.goto(`chrome-extension://${id}/${file}`);
  return page;
};
/** States of the switch as the record has them, in order. */
async function readings(): Promise<string[]> {
  const page = await own('letter.html');
  const stored = await page.evaluate(kept, null);
  await page.close();
  return eventsIn(stored).flatMap((event) => ('state' in event ? [event.state] : []));
}
const flip = (page: Page) => page.locator('input[role=switch]').click();

test('a page that was brought back from memory is still guided and read, with one ring', async () => {
  on = true;
  const page = await context.newPage();
  await page.goto(at(paths.setting));
  const guide = await PageGuide.on(page);
  await expect.poll(() => guide.state()).toBe('on');
  await page.evaluate(() => {
    const shown = window as unknown as { restored: boolean[] };
    shown.restored = [];
    addEventListener('pageshow', ({ persisted }) => shown.restored.push(persisted));
  });
  // What is on is recorded once it has lasted.
  await expect.poll(readings).toEqual(['on']);
  await page.bringToFront();
  await page.goto(at('/feed/'));
  // Such a page is not loaded, so that nobody may wait for its load.
  await page.evaluate(() => setTimeout(() => history.back()));
  // It is the same document: this test is about nothing otherwise.
  await expect
    .poll(() =>
      // Between two pages there is none to be asked.
      page.evaluate(() => (window as unknown as { restored?: boolean[] }).restored).catch(() => null),
    )
    .toEqual([true]);
  const again = await PageGuide.on(page);
  await expect.poll(() => again.hosts()).toBe(1);
  await expect.poll(() => again.ring()).not.toBeNull();
  await flip(page);
  await expect.poll(() => again.state()).toBe('off');
  await expect.poll(readings).toEqual(['on', 'off']);
  await page.close();
});

test('a page that the browser still holds for fresh is as old as it is: its off is not read again', async () => {
  on = false;
  const before = (await readings()).length;
  const page = await context.newPage();
  await page.goto(at(lasting));
  await expect.poll(async () => (await readings()).slice(before)).toEqual(['off']);
  // As the person does elsewhere, or LinkedIn itself.
  on = true;
  await page.goto(at('/feed/'));
  await page.goto(at(lasting));
  const guide = await PageGuide.on(page);
  await expect.poll(() => guide.state()).toBe('unknown');
  await page.reload();
  await expect.poll(async () => (await readings()).slice(before)).toEqual(['off', 'on']);
  await page.close();
});

test('a page that was drawn ahead of its visit counts once, and is guided when it is visited', async () => {
  on = false;
  const before = await readings();
  const page = await context.newPage();
  await page.goto(at('/ahead/'));
  await page.waitForTimeout(4000);
  await page.locator('a').click();
  await expect.poll(() => page.url()).toBe(at(paths.setting));
  const wasAhead = await page.evaluate(
    () =>
      (performance.getEntriesByType('navigation')[0] as unknown as { activationStart: number })
        .activationStart > 0,
  );
  if (!wasAhead) await page.close();
  test.skip(!wasAhead, 'This browser drew nothing ahead.');
  const guide = await PageGuide.on(page);
  await expect.poll(() => guide.state()).toBe('off');
  await expect.poll(() => guide.ring()).not.toBeNull();
  expect(await guide.hosts()).toBe(1);
  await page.waitForTimeout(4000);
  expect((await readings()).slice(before.length)).toEqual(['off']);
  await page.close();
});

test('two windows: each has its ring, a choice reaches both, and what is read in both is in one record', async () => {
  on = true;
  const panel = await own('popup.html');
  const before = (await readings()).length;
  const inNewWindow = async (): Promise<Page> => {
    const opened = context.waitForEvent('page');
    await panel.evaluate((url) => chrome.windows.create({ url }), at(paths.setting));
    return opened;
  };
  const one = await inNewWindow();
  const other = await inNewWindow();
  const guides = [await PageGuide.on(one), await PageGuide.on(other)];
  for (const guide of guides) await expect.poll(() => guide.state()).toBe('on');
  // One counts as a reading once it has stood still for a moment.
  await expect.poll(async () => (await readings()).slice(before)).toContain('on');
  await other.bringToFront();
  await flip(other);
  await expect.poll(() => (guides[1] as PageGuide).state()).toBe('off');
  expect(await (guides[0] as PageGuide).state()).toBe('on');
  await expect.poll(async () => (await readings()).slice(before)).toEqual(['on', 'on', 'off']);
  const welcome = await own('welcome.html');
  await welcome.locator('[data-guidance="beside"]').click();
  for (const guide of guides) await expect.poll(() => guide.hosts()).toBe(0);
  await welcome.locator('[data-guidance="highlight"]').click();
  for (const guide of guides) await expect.poll(() => guide.hosts()).toBe(1);
  for (const page of [one, other, welcome, panel]) await page.close();
});

test('in a private window nothing of Abstain runs, and no switch turns it on there', async () => {
  const page = await own('letter.html');
  const before = await readings();
  expect(await page.evaluate(() => chrome.extension.isAllowedIncognitoAccess())).toBe(false);
  expect(await page.evaluate(() => chrome.runtime.getManifest().incognito)).toBe('not_allowed');
  const opened = await page.evaluate(
    (url) =>
      chrome.windows.create({ incognito: true, url }).then(
        () => 'opened',
        (error) => String(error),
      ),
    `${at(paths.setting)}/`,
  );
  expect(opened).toBe('opened');
  // The same address in a usual window has a ring beside its body: what is counted can be seen.
  const usual = await context.newPage();
  await usual.goto(`${at(paths.setting)}/`);
  await expect.poll(() => [...told].sort()).toEqual(['?private=0', '?private=1']);
  expect((await readings()).length).toBe(before.length + 1);
  await usual.close();
  await page.close();
});

test('on a phone’s screen, by touch: the mobile address has its ring, and nothing of ours is wider than the screen', async () => {
  on = true;
  const before = (await readings()).length;
  const page = await context.newPage();
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(at(mobile));
  const guide = await PageGuide.on(page);
  await expect.poll(() => guide.state()).toBe('on');
  await expect.poll(async () => (await readings()).slice(before)).toEqual(['on']);
  await page.bringToFront();
  await page.locator('input[role=switch]').tap();
  await expect.poll(() => guide.state()).toBe('off');
  const note = await guide.callout();
  expect(note?.x).toBeGreaterThanOrEqual(0);
  expect((note?.x ?? 0) + (note?.width ?? 0)).toBeLessThanOrEqual(360);
  await expect.poll(async () => (await readings()).slice(before)).toEqual(['on', 'off']);
  await page.close();
  for (const file of [
    'popup.html',
    'checklist.html#/steps',
    'checklist.html#/record',
    'checklist.html#/settings',
    'welcome.html',
  ]) {
    const view = await context.newPage();
    await view.setViewportSize({ width: 360, height: 740 });
    await view.goto(`chrome-extension://${id}/${file}`);
    await view.locator('h1, h2').first().waitFor();
    expect(await view.evaluate(() => document.documentElement.scrollWidth), file).toBeLessThanOrEqual(360);
    await view.close();
  }
});
