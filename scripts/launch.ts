import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { type BrowserContext, chromium, type Page, type Worker } from '@playwright/test';

/** The Chromium build, as an absolute path. */
export const chromeBuild = resolve('.output/chrome-mv3');

/** The Chromium that tests, benches and tour use: the one that `npm` found for them, or Debian's where they were started by hand. */
export const chromiumPath = process.env.CHROMIUM || '/usr/bin/chromium';

/** A browser that runs, with the extension in it. */
export interface Launched {
  context: BrowserContext;
  /** The extension's id in this profile. */
  id: string;
  /** Its background, woken if need be. */
  worker(): Promise<Worker>;
}

/**
 * Starts a headless Chromium with one unpacked extension in a profile folder, and waits for its background.
 * @param extension the folder that holds its manifest
 * @param options.locale of the browser's interface, as well as of its pages
 * @param options.env what stands in the browser's environment, if not what stands in this one's
 * @param options.scrollBars whether scroll bars take their room, as before a person; Playwright hides them
 * @throws when there is no such folder, with what to do about it
 */
export async function launchChromium(
  extension: string,
  profile: string,
  {
    scrollBars = false,
    ...options
  }: {
    locale?: string;
    colorScheme?: 'light' | 'dark';
    viewport?: { width: number; height: number };
    scrollBars?: boolean;
    env?: Record<string, string | undefined>;
  } = {},
): Promise<Launched> {
  if (!existsSync(join(extension, 'manifest.json')))
    throw new Error(`There is no build in ${extension}: run "npm run build" first.`);
  const context = await chromium.launchPersistentContext(profile, {
    executablePath: chromiumPath,
    headless: true,
    viewport: { width: 1280, height: 800 },
    ...options,
    ...(scrollBars ? { ignoreDefaultArgs: ['--hide-scrollbars'] } : {}),
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-quic',
      ...(options.locale ? [`--lang=${options.locale}`] : []),
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker = async () => context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  return { context, id: new URL((await worker()).url()).host, worker };
}

/**
 * Has every page of ours speak one language from now on, as the person chooses it on the welcome page.
 * @param page a tab that shows the welcome page; without it, one is opened
 * @returns that tab
 */
export async function chooseLanguage(
  { context, id }: Pick<Launched, 'context' | 'id'>,
  language: string,
  page?: Page,
): Promise<Page> {
  const welcome = page ?? (await context.newPage());
  if (!page) await welcome.goto(`chrome-extension://${id}/welcome.html`);
  await welcome.locator('select').first().selectOption(language);
  await welcome.locator(`html[lang=${language}]`).waitFor();
  return welcome;
}
