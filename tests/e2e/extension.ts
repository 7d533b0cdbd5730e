import { existsSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  type BrowserContext,
  test as base,
  type Disposable,
  expect,
  type Page,
  type Worker,
} from '@playwright/test';
import type { RecordEvent } from '../../lib/domain/record/record.ts';
import { kept } from '../../scripts/kept.ts';
import { chromeBuild, launchChromium } from '../../scripts/launch.ts';
import { noticesFile } from '../../scripts/licence-notices.ts';
import { type Firefox, launchFirefox } from './firefox.ts';
import { PageGuide } from './page-guide.ts';

/** The pages of a made-up LinkedIn, by path. Any other path gets a plain 404. */
export type Answers = Record<string, string | (() => string)>;

/** Does something to a tab before a page is opened in it. @returns what undoes it */
export type Preparation = (tab: Page) => Promise<Disposable>;

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
  /**
   * Opens one of our own pages: the first of a test in a tab that is there already, each further one in a new tab.
   * @param prepare what is done to the tab before; it is undone when the test is over
   */
  open(file: string, prepare?: Preparation): Promise<Page>;
  /**
   * A tab for LinkedIn's pages, with none in it yet: the first of a test is there already, each further one is new. Whoever
   * changes it in a way that outlasts its page (a script for each page, stopped time) closes it.
   */
  linkedInTab(): Promise<Page>;
  /** Chooses the guidance as the welcome page does, and waits until LinkedIn's pages go by it. */
  choose(mode: 'highlight' | 'beside'): Promise<void>;
  guideOn(page: Page): Promise<PageGuide>;
  /** Everything that is kept: the record's place, and the one value for pages. */
  stored(): Promise<Record<string, unknown>>;
  /** As at install: no page is open but those that every test uses, no record, no choice, no page of LinkedIn's is answered. */
  startOver(): Promise<void>;
}

/** Gives a tab the window and the person's choices that every test begins with. */
export async function asAtFirst(tab: Page): Promise<void> {
  await tab.setViewportSize({ width: 1280, height: 800 });
  await tab.emulateMedia({ media: null, colorScheme: null, reducedMotion: null, forcedColors: null });
}

/** Starts Chromium with the built extension in a profile of its own. */
export async function launchExtension(
  profile: string,
  options: {
    locale?: string;
    colorScheme?: 'light' | 'dark';
    scrollBars?: boolean;
    env?: Record<string, string | undefined>;
  } = {},
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

  /*
   * Opening a tab, or leaving the extension's own pages for any other, costs the browser more than most tests do in it.
   * So three tabs stay: one through which a test speaks to the background, one that the test's first page of ours is
   * opened in, and one for the first page of LinkedIn's. Until then a plain text stands in the second, which costs least.
   */
  const tabWith = async (file: string, known?: Page) => {
    const address = `chrome-extension://${id}/${file}`;
    const tab = known && !known.isClosed() ? known : await context.newPage();
    if (tab.url() !== address) await tab.goto(address);
    return tab;
  };
  let speaking: Page | undefined;
  let first: Page | undefined;
  let isFirstFree = true;
  const undoing: Disposable[] = [];
  let onLinkedIn: Page | undefined;
  let isOnLinkedInFree = true;
  /** Leaves what the last test showed on LinkedIn's tab, in the same process, and what it did to the tab. */
  const emptyLinkedInTab = async () => {
    if (isOnLinkedInFree || !onLinkedIn || onLinkedIn.isClosed()) return;
    await onLinkedIn.unrouteAll({ behavior: 'ignoreErrors' });
    await asAtFirst(onLinkedIn);
    await onLinkedIn.goto('https://www.linkedin.com/');
    await onLinkedIn.evaluate(() => sessionStorage.clear());
    isOnLinkedInFree = true;
  };
  const ownPage = async () => {
    speaking = await tabWith('letter.html', speaking);
    return speaking;
  };

  const extension: Extension = {
    context,
    id,
    worker,
    strays,
    answer: async (next) => {
      pages = next;
    },
    open: async (file, prepare) => {
      const page = isFirstFree && first && !first.isClosed() ? first : await context.newPage();
      if (page === first) {
        isFirstFree = false;
        await page.bringToFront();
      }
      if (prepare) undoing.push(await prepare(page));
      await page.goto(`chrome-extension://${id}/${file}`);
      return page;
    },
    linkedInTab: async () => {
      if (!onLinkedIn || onLinkedIn.isClosed()) onLinkedIn = await context.newPage();
      else if (isOnLinkedInFree) await onLinkedIn.bringToFront();
      else return context.newPage();
      isOnLinkedInFree = false;
      return onLinkedIn;
    },
    choose: async (mode) => {
      const own = await ownPage();
      expect(await say(own, { kind: 'guidance-chosen', mode })).toMatchObject({ ok: true });
      const inForce = () =>
        own.evaluate(
          async () => (await chrome.storage.local.get<{ guide?: { mode: string } }>('guide')).guide?.mode,
        );
      await expect.poll(inForce, { intervals: [20] }).toBe(mode);
    },
    guideOn: (page) => PageGuide.on(page),
    stored: async () => ({
      ...(await (await worker()).evaluate(() => chrome.storage.local.get(null))),
      ...(await (await worker()).evaluate(kept, null)),
    }),
    startOver: async () => {
      speaking ??= context.pages()[0];
      const own = await ownPage();
      for (const prepared of undoing.splice(0)) await prepared.dispose().catch(() => {});
      for (const page of context.pages())
        if (page !== own && page !== first && page !== onLinkedIn) await page.close();
      pages = {};
      await emptyLinkedInTab();
      first = await tabWith(noticesFile, first);
      isFirstFree = true;
      await asAtFirst(first);
      // The product's own deletion, which waits for what is under way, and for which the worker is woken.
      const deleted = () =>
        own.evaluate(() =>
          chrome.runtime.sendMessage({ type: 'delete', what: 'everything' }).catch(() => null),
        );
      await expect.poll(deleted).toEqual({ ok: true });
      for (const page of [own, first])
        await page.evaluate(() => {
          localStorage.clear();
          sessionStorage.clear();
        });
      await context.clearPermissions();
      strays.length = 0;
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
export const lookAtLinkedIn: Preparation = (page) =>
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
