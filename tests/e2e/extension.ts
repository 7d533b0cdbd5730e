import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type BrowserContext, test as base, expect, type Page, type Worker } from '@playwright/test';
import type { RecordEvent } from '../../lib/domain/record/record.ts';
import { kept } from '../../scripts/kept.ts';
import { chromeBuild, launchChromium } from '../../scripts/launch.ts';
import { type Firefox, launchFirefox } from './firefox.ts';
import { PageGuide } from './page-guide.ts';

/** A page of the made-up LinkedIn: what is answered at which path. Anything else is a plain 404. */
export type Answers = Record<string, string | (() => string)>;

export interface Extension {
  context: BrowserContext;
  id: string;
  worker(): Promise<Worker>;
  /**
   * Answers LinkedIn's addresses from these pages, by path; every other request to the network is noted and refused.
   */
  answer(pages: Answers): Promise<void>;
  /** Requests that left for anywhere but LinkedIn's answered pages and the extension's own files. */
  strays: string[];
  open(file: string): Promise<Page>;
  choose(mode: 'highlight' | 'beside'): Promise<void>;
  guideOn(page: Page): Promise<PageGuide>;
  /** Everything that is kept: the record's place, and the one value for pages. */
  stored(): Promise<Record<string, unknown>>;
  /** As at install: no page is open, no record, no choice, no page of LinkedIn's is answered. */
  startOver(): Promise<void>;
}

/** Starts Chromium with the built extension in a profile of its own. */
export async function launchExtension(
  profile: string,
  options: { locale?: string; colorScheme?: 'light' | 'dark' } = {},
) {
  const isNew = !existsSync(profile) || readdirSync(profile).length === 0;
  const { context, id, worker } = await launchChromium(chromeBuild, profile, options);
  // Welcome opens at install and comes to the front; a test that types meanwhile would type into nothing.
  if (isNew)
    await expect
      .poll(() => context.pages().some((page) => page.url().endsWith('/welcome.html')), { intervals: [50] })
      .toBe(true);
  const strays: string[] = [];
  let pages: Answers = {};
  await context.route(/^(https?|wss?):/, (route) => {
    const url = new URL(route.request().url());
    const body = url.origin === 'https://www.linkedin.com' ? pages[url.pathname] : undefined;
    if (body !== undefined)
      return route.fulfill({
        contentType: 'text/html; charset=utf-8',
        body: typeof body === 'string' ? body : body(),
      });
    if (url.pathname !== '/favicon.ico') strays.push(url.href);
    return route.fulfill({
      status: 404,
      contentType: 'text/html',
      body: '<!doctype html><title>404</title>',
    });
  });

  const extension: Extension = {
    context,
    id,
    worker,
    strays,
    answer: async (next) => {
      pages = next;
    },
    open: async (file) => {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/${file}`);
      return page;
    },
    choose: async (mode) => {
      const page = context.pages().find((open) => open.url() === 'about:blank') ?? (await context.newPage());
      await page.goto(`chrome-extension://${id}/welcome.html`);
      await page.locator(`[data-guidance="${mode}"]`).click();
      await page.locator(`[data-guidance="${mode}"][aria-pressed="true"]`).waitFor();
      await page.goto('about:blank');
    },
    guideOn: (page) => PageGuide.on(page),
    stored: async () => ({
      ...(await (await worker()).evaluate(() => chrome.storage.local.get(null))),
      ...(await (await worker()).evaluate(kept, null)),
    }),
    startOver: async () => {
      // One page stays: to open a tab costs the browser more than most tests do in it.
      const [own = await context.newPage(), ...others] = context.pages();
      for (const page of others) await page.close();
      await own.goto(`chrome-extension://${id}/letter.html`);
      // The product's own deletion, which waits for what is under way, and for which the worker is woken.
      const deleted = () =>
        own.evaluate(() =>
          chrome.runtime.sendMessage({ type: 'delete', what: 'everything' }).catch(() => null),
        );
      await expect.poll(deleted).toEqual({ ok: true });
      await own.evaluate(() => localStorage.clear());
      await context.clearPermissions();
      pages = {};
      strays.length = 0;
      await own.goto('about:blank');
    },
  };
  return extension;
}

/** The events among what the extension keeps, in their order. */
export const eventsIn = (stored: Record<string, unknown>) =>
  Object.entries(stored)
    .filter(([key]) => key.startsWith('event/'))
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, value]) => value as RecordEvent);

/** Says something to the background from one of our own pages, as a view does. @returns its answer */
export const say = (page: Page, event: object, id: string = crypto.randomUUID()) =>
  page.evaluate((sent) => chrome.runtime.sendMessage(sent), { type: 'record', event: { id, ...event } });

/** In a test, popup and panel stand in a tab, which would be the one in front; this has them look at LinkedIn's tab. */
export const lookAtLinkedIn = (page: Page) =>
  page.addInitScript(() => {
    const { query } = chrome.tabs;
    chrome.tabs.query = (async (what: chrome.tabs.QueryInfo) =>
      query(what.active ? { url: 'https://www.linkedin.com/*' } : what)) as typeof query;
  });

/**
 * A test with the extension as at install, in Chromium (`extension`) or in Firefox (`firefox`; skipped where none is
 * found). One browser of each kind serves all of a worker's tests, and is started by the first that asks for it; after
 * a failed test, a new one. Every test file takes this `test`: the runner starts a new worker between two kinds.
 */
export const test = base.extend<
  { extension: Extension; firefox: Firefox },
  { launched: Extension; launchedFirefox: Firefox | null }
>({
  launched: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads a fixture's needs from its first parameter.
    async ({}, use) => {
      const profile = await mkdtemp(join(tmpdir(), 'abstain-'));
      const extension = await launchExtension(profile);
      await use(extension);
      await extension.context.close();
      await rm(profile, { recursive: true, force: true });
    },
    { scope: 'worker' },
  ],
  extension: async ({ launched }, use) => {
    await launched.startOver();
    await use(launched);
  },
  launchedFirefox: [
    // biome-ignore lint/correctness/noEmptyPattern: as above.
    async ({}, use) => {
      const executable = process.env.FIREFOX ?? '';
      const firefox = executable ? await launchFirefox(executable) : null;
      await use(firefox);
      await firefox?.close();
    },
    { scope: 'worker' },
  ],
  firefox: async ({ launchedFirefox }, use, info) => {
    if (!launchedFirefox) return info.skip(true, 'No Firefox that may install Abstain was found.');
    await launchedFirefox.startOver();
    await use(launchedFirefox);
  },
});

export { expect };
