import { appendFile, cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { expect } from '@playwright/test';
import { type Browser, launch, type Page } from 'puppeteer-core';
import { kept } from '../../scripts/kept.ts';
import type { Answers } from './extension.ts';

/** The Firefox build, as an absolute path. */
export const build = resolve('.output/firefox-mv3');
/** The extension's id in Firefox. */
export const addon = 'abstain@abstain-extension';
const uuid = '0f3b6c5e-6a2b-4c67-9a55-6f2f0d7a4a11';

/** What BiDi tells of a node; shadow roots of every mode are included when asked for. */
interface BidiNode {
  type: string;
  sharedId?: string;
  value?: {
    nodeType: number;
    localName?: string;
    nodeValue?: string;
    attributes?: Record<string, string>;
    children?: BidiNode[];
    shadowRoot?: BidiNode | null;
  };
}

export interface Firefox {
  browser: Browser;
  /** A page on which LinkedIn's addresses are answered from these pages, by path; every other one gets a 404. */
  newPage(answers: Answers): Promise<Page>;
  /** Opens one of the extension's own pages. */
  open(file: string): Promise<Page>;
  /** `data-state` of the callout a page shows, and how many hosts stand in it. */
  guideOn(page: Page): Promise<{ hosts: number; state: string | null; ring: boolean }>;
  /** All that the note on a page says, what stands behind "More" included. */
  wordsOn(page: Page): Promise<string>;
  /** Where ring and note stand, in the viewport; null where one is not drawn. */
  boxesOn(
    page: Page,
  ): Promise<Record<'ring' | 'callout', { x: number; y: number; width: number; height: number } | null>>;
  /** Chooses the guidance as the welcome page does, and waits until LinkedIn's pages go by it. */
  choose(mode: 'highlight' | 'beside'): Promise<void>;
  /** As at install: no page is open but those that every test uses, nothing was said, nothing is allowed beyond it. */
  startOver(): Promise<void>;
  close(): Promise<void>;
}

/** Asks a page something; null while it has no document to be asked, as between two pages. */
export const ask = <Params extends string[], Result>(
  page: Page,
  look: (...params: Params) => Result,
  ...params: Params
): Promise<Awaited<Result> | null> =>
  (page.evaluate(look as never, ...params) as Promise<Awaited<Result>>).catch(() => null);

/** How many elements a page has that match; null while it has no document. */
export const countOf = (page: Page, selector: string) =>
  ask(page, (wanted) => document.querySelectorAll(wanted).length, selector);
/** The text of the first element that matches; empty where there is none. */
export const textOf = async (page: Page, selector: string) =>
  (await ask(page, (wanted) => document.querySelector(wanted)?.textContent, selector)) ?? '';
/** An attribute of the first element that matches; null where there is no such element or attribute. */
export const attribute = (page: Page, selector: string, name: string) =>
  ask(page, (wanted, of) => document.querySelector(wanted)?.getAttribute(of) ?? null, selector, name);

/** Waits for an element. */
export const shown = (page: Page, selector: string) =>
  expect.poll(() => countOf(page, selector), selector).toBeGreaterThan(0);

/** Waits for an element and clicks it from within the page. */
export async function click(page: Page, selector: string) {
  await shown(page, selector);
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
}

/** Fills a field as typing does: the value, and the event that says so. */
export async function fill(page: Page, selector: string, value: string) {
  await shown(page, selector);
  await page.evaluate(
    (wanted, text) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
        wanted,
      );
      if (!field) return;
      field.value = text;
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    },
    selector,
    value,
  );
}

/** What the extension's page finds kept, and what the browser granted and planned for it. */
export const background = async (page: Page) => ({
  stored: await page.evaluate(kept, null),
  ...(await page.evaluate(async () => {
    const { permissions, alarms } = (globalThis as unknown as { browser: typeof chrome }).browser;
    return {
      mayNotify: await permissions.contains({ permissions: ['notifications'] }),
      alarms: (await alarms.getAll()).length,
    };
  })),
});

/** A home folder in which an organisation's settings for the extension stand, as a native manifest. */
async function homeWithPolicy(data: object): Promise<string> {
  const home = await mkdtemp(join(tmpdir(), 'abstain-home-'));
  const folder = join(home, '.mozilla', 'managed-storage');
  await mkdir(folder, { recursive: true });
  await writeFile(
    join(folder, `${addon}.json`),
    JSON.stringify({ name: addon, description: 'Course settings', type: 'storage', data }),
  );
  return home;
}

/** Puts the build into a profile's folder, as an installed extension; at the first run only. */
async function prepareProfile(profile: string) {
  await cp(build, join(profile, 'extensions', addon), { recursive: true });
  // Puppeteer sets both aside when it closes, and fails where there is none.
  for (const file of ['user.js', 'prefs.js']) await appendFile(join(profile, file), '');
}

/**
 * Starts Firefox with the Firefox build installed; the extension's address is fixed so that tests can open its pages.
 * @param options.policy what the organisation sets for the extension, or nothing
 * @param options.profile a folder that is kept from run to run, with the extension in it for good; else a new one, and
 *   the extension for this run only
 * @param options.isPrivate whether every window is a private one
 */
export async function launchFirefox(
  executablePath: string,
  { policy, profile, isPrivate }: { policy?: object; profile?: string; isPrivate?: boolean } = {},
): Promise<Firefox> {
  const home = policy && (await homeWithPolicy(policy));
  if (profile) await prepareProfile(profile);
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    ...(home && { env: { ...process.env, HOME: home } }),
    ...(profile && { userDataDir: profile }),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: {
      'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }),
      // What is asked for in the person's click is granted without the browser's own question, which no test can answer.
      'extensions.webextOptionalPermissionPrompts': false,
      ...(isPrivate && { 'browser.privatebrowsing.autostart': true }),
      // What lies in a profile's folder is taken as it is: unsigned, and without a question.
      ...(profile && { 'xpinstall.signatures.required': false, 'extensions.autoDisableScopes': 0 }),
    },
  });
  if (!profile) await browser.installExtension(build);

  const send = (method: string, params: unknown): Promise<{ result: { result: BidiNode } }> =>
    (browser as unknown as { connection: { send(m: string, p: unknown): Promise<never> } }).connection.send(
      method,
      params,
    );

  /** The page's whole tree, closed roots included; between two pages there may be no document for a moment. */
  const tree = async (page: Page, more = 50): Promise<BidiNode> => {
    const context = (page.mainFrame() as unknown as { _id: string })._id;
    try {
      const { result } = await send('script.evaluate', {
        expression: 'document.documentElement',
        target: { context },
        awaitPromise: false,
        serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
      });
      return result.result;
    } catch (error) {
      if (!more) throw error;
      await new Promise((later) => setTimeout(later, 50));
      return tree(page, more - 1);
    }
  };

  let speaking: Page | undefined;
  /** A page of ours through which a test speaks to the background; it stays open, since each page opened costs time. */
  const ownPage = async () => {
    // When the extension was loaded anew, its pages are gone.
    const isThere =
      speaking && !speaking.isClosed() && (await ask(speaking, () => location.pathname === '/letter.html'));
    if (!speaking || !isThere) speaking = await firefox.open('letter.html');
    return speaking;
  };

  const firefox: Firefox = {
    browser,
    async newPage(answers) {
      const page = await browser.newPage();
      await page.setViewport({ width: 1280, height: 800 });
      await page.setRequestInterception(true);
      page.on('request', (request) => {
        const url = new URL(request.url());
        const body = url.origin === 'https://www.linkedin.com' ? answers[url.pathname] : undefined;
        const answer =
          body === undefined
            ? { status: 404, contentType: 'text/html', body: '<!doctype html><title>404</title>' }
            : {
                status: 200,
                contentType: 'text/html; charset=utf-8',
                body: typeof body === 'string' ? body : body(),
              };
        // The icon's request may be gone with its page; a page left unanswered fails at `goto`.
        request.respond(answer).catch(() => {});
      });
      return page;
    },
    async open(file) {
      const page = await browser.newPage();
      // The page arrives, but the navigation is reported to time out (seen in Firefox ESR 153): it is looked for instead.
      const gone = page.goto(`moz-extension://${uuid}/${file}`, { timeout: 10_000 }).catch(() => {});
      for (let arrived = false; !arrived; ) {
        await new Promise((later) => setTimeout(later, 50));
        arrived = await Promise.race([
          page.evaluate(() => location.protocol === 'moz-extension:' && document.readyState === 'complete'),
          gone.then(() => true),
        ]).catch(() => false);
      }
      return page;
    },
    async boxesOn(page) {
      const context = (page.mainFrame() as unknown as { _id: string })._id;
      const found: Record<string, string> = {};
      const walk = (node: BidiNode | null | undefined) => {
        if (!node?.value) return;
        const name = node.value.attributes?.['data-guide'];
        if (name && node.sharedId) found[name] = node.sharedId;
        node.value.children?.forEach(walk);
        walk(node.value.shadowRoot);
      };
      walk(await tree(page));
      const boxOf = async (name: string) => {
        if (!found[name]) return null;
        const { result } = (await send('script.callFunction', {
          functionDeclaration:
            '(element) => { const { x, y, width, height } = element.getBoundingClientRect(); return JSON.stringify({ x, y, width, height }) }',
          arguments: [{ sharedId: found[name] }],
          target: { context },
          awaitPromise: false,
        })) as unknown as { result: { result: { value?: string } } };
        // A node that is gone meanwhile has no box.
        const box = JSON.parse(result.result.value ?? 'null');
        return box?.width ? box : null;
      };
      return { ring: await boxOf('ring'), callout: await boxOf('callout') };
    },
    async wordsOn(page) {
      const words: string[] = [];
      const walk = (node: BidiNode | null | undefined, isInNote: boolean) => {
        if (!node?.value) return;
        const { nodeValue, attributes, children, shadowRoot } = node.value;
        if (isInNote && nodeValue) words.push(nodeValue);
        const isFound = isInNote || attributes?.['data-guide'] === 'callout';
        for (const child of children ?? []) walk(child, isFound);
        walk(shadowRoot, isFound);
      };
      walk(await tree(page), false);
      return words.join(' ');
    },
    async guideOn(page) {
      const seen = { hosts: 0, state: null as string | null, ring: false };
      const walk = (node: BidiNode | null | undefined, inClosed: boolean) => {
        const value = node?.value;
        if (!value) return;
        const { attributes = {} } = value;
        if (inClosed && attributes['data-guide'] === 'ring')
          seen.ring = !/display: *none/.test(attributes.style ?? '');
        if (inClosed && attributes['data-guide'] === 'callout') {
          seen.hosts += 1;
          seen.state = attributes['data-state'] ?? null;
        }
        for (const child of value.children ?? []) walk(child, inClosed);
        walk(value.shadowRoot, true);
      };
      walk(await tree(page), false);
      return seen;
    },
    async choose(mode) {
      const page = await ownPage();
      const told = { type: 'record', event: { id: crypto.randomUUID(), kind: 'guidance-chosen', mode } };
      await page.evaluate(
        (said) =>
          (globalThis as unknown as { browser: typeof chrome }).browser.runtime.sendMessage(JSON.parse(said)),
        JSON.stringify(told),
      );
      const inForce = () =>
        page.evaluate(async () => {
          const { storage } = (globalThis as unknown as { browser: typeof chrome }).browser;
          return (await storage.local.get<{ guide?: { mode: string } }>('guide')).guide?.mode;
        });
      await expect.poll(inForce, { intervals: [20] }).toBe(mode);
    },
    async startOver() {
      const page = await ownPage();
      const deleted = () =>
        ask(page, () =>
          (globalThis as unknown as { browser: typeof chrome }).browser.runtime.sendMessage({
            type: 'delete',
            what: 'everything',
          }),
        );
      await expect.poll(deleted).toEqual({ ok: true });
      await page.evaluate(async () => {
        localStorage.clear();
        const { permissions } = (globalThis as unknown as { browser: typeof chrome }).browser;
        await permissions.remove({ permissions: ['notifications'] });
      });
      // The first page is the browser's own empty one.
      for (const other of (await browser.pages()).slice(1)) if (other !== page) await other.close();
    },
    async close() {
      await browser.close();
      if (home) await rm(home, { recursive: true, force: true });
    },
  };
  return firefox;
}
