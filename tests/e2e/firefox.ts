import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type Browser, launch, type Page } from 'puppeteer-core';
import type { Answers } from './extension.ts';

const build = resolve('.output/firefox-mv3');
const addon = 'abstain@abstain.invalid';
const uuid = '0f3b6c5e-6a2b-4c67-9a55-6f2f0d7a4a11';

/** What BiDi tells of a node; shadow roots of every mode are included when asked for. */
interface BidiNode {
  type: string;
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
  close(): Promise<void>;
}

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

/**
 * Starts Firefox with the Firefox build installed; the extension's address is fixed so that tests can open its pages.
 * @param policy what the organisation sets for the extension, or nothing
 */
export async function launchFirefox(executablePath: string, policy?: object): Promise<Firefox> {
  const home = policy && (await homeWithPolicy(policy));
  const browser = await launch({
    browser: 'firefox',
    executablePath,
    headless: true,
    ...(home && { env: { ...process.env, HOME: home } }),
    args: ['--remote-allow-system-access'],
    extraPrefsFirefox: { 'extensions.webextensions.uuids': JSON.stringify({ [addon]: uuid }) },
  });
  await browser.installExtension(build);

  const send = (method: string, params: unknown): Promise<{ result: { result: BidiNode } }> =>
    (browser as unknown as { connection: { send(m: string, p: unknown): Promise<never> } }).connection.send(
      method,
      params,
    );

  return {
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
    async guideOn(page) {
      const context = (page.mainFrame() as unknown as { _id: string })._id;
      const { result } = await send('script.evaluate', {
        expression: 'document.documentElement',
        target: { context },
        awaitPromise: false,
        serializationOptions: { maxDomDepth: null, includeShadowTree: 'all' },
      });
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
      walk(result.result, false);
      return seen;
    },
    async close() {
      await browser.close();
      if (home) await rm(home, { recursive: true, force: true });
    },
  };
}
