import { expect, test } from '@playwright/test';
import { attribute, build, click, countOf, launchFirefox, shown } from './firefox.ts';
import { at, emptyPage, paths, settingPage } from './linkedin.ts';

/** Ways in which Firefox keeps Abstain from a page, or comes to it: access withheld, a container, a private window. */

const executable = process.env.FIREFOX ?? '';
test.skip(!executable, 'No Firefox that may install Abstain was found.');

test('Firefox: access to linkedin.com is taken back and given again while popup and panel are open', async () => {
  const firefox = await launchFirefox(executable);
  try {
    const welcome = await firefox.open('welcome.html');
    await click(welcome, '[data-guidance="highlight"]');
    await shown(welcome, '[data-guidance="highlight"][aria-pressed="true"]');
    const popup = await firefox.open('popup.html');
    const panel = await firefox.open('sidepanel.html');
    await shown(popup, '[data-step="switch-off"]');
    expect(await countOf(popup, '[data-notice="access"]')).toBe(0);
    // As the person does it in the list of extensions.
    await panel.evaluate(() =>
      (globalThis as unknown as { browser: typeof chrome }).browser.permissions.remove({
        origins: ['https://www.linkedin.com/*'],
      }),
    );
    for (const view of [popup, panel]) await shown(view, '[data-notice="access"]');
    const page = await firefox.newPage({ [paths.setting]: settingPage(true) });
    await page.goto(at(paths.setting));
    await page.evaluate(() => new Promise((done) => setTimeout(done, 1500)));
    expect((await firefox.guideOn(page)).hosts).toBe(0);
    // Given in one view, by a click of the person's own; the other learns of it.
    await panel.bringToFront();
    await panel.click('[data-notice="access"] button');
    for (const view of [popup, panel])
      await expect.poll(() => countOf(view, '[data-notice="access"]')).toBe(0);
    await page.bringToFront();
    await page.reload();
    await expect.poll(() => firefox.guideOn(page)).toEqual({ hosts: 1, state: 'on', ring: true });
  } finally {
    await firefox.close();
  }
});

test('Firefox: an update while the page is open is no later load of it', async () => {
  const firefox = await launchFirefox(executable);
  try {
    await firefox.choose('highlight');
    // Nothing of this switch tells how the page was sent.
    const html = emptyPage(
      `<h1>Data for Generative AI Improvement</h1><div class="row"><span id="key">Use my data for training content creation AI models</span>
      <button role="switch" aria-labelledby="key" aria-checked="true" onclick="this.ariaChecked = this.ariaChecked !== 'true'">AI</button></div>`,
    );
    const page = await firefox.newPage({ [paths.setting]: html });
    await page.goto(at(paths.setting));
    const words = () => firefox.wordsOn(page);
    await expect.poll(words).toContain('The switch is on');
    await page.click('[role=switch]');
    await expect.poll(words).toContain('Reload once to check');
    const status = async () => {
      const popup = await firefox.open('popup.html');
      await shown(popup, '[data-step="switch-off"]');
      const told = await attribute(popup, '[data-step="switch-off"]', 'data-status');
      await popup.close();
      await page.bringToFront();
      return told;
    };
    await expect.poll(status).toBe('seen');
    await firefox.browser.installExtension(build);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 5000)));
    expect(await words()).toContain('Reload once to check');
    expect(await status()).toBe('seen');
  } finally {
    await firefox.close();
  }
});

test('Firefox: in a container the page is guided and read into the same record', async () => {
  const firefox = await launchFirefox(executable);
  try {
    const welcome = await firefox.open('welcome.html');
    await click(welcome, '[data-guidance="highlight"]');
    await shown(welcome, '[data-guidance="highlight"][aria-pressed="true"]');
    // What automation calls a user context is a container in Firefox.
    const container = await firefox.browser.createBrowserContext();
    const page = await container.newPage();
    await page.setRequestInterception(true);
    page.on('request', (request) => {
      const isSetting = new URL(request.url()).pathname === paths.setting;
      request
        .respond({
          status: isSetting ? 200 : 404,
          contentType: 'text/html; charset=utf-8',
          body: isSetting ? settingPage(false) : '',
        })
        .catch(() => {});
    });
    await page.goto(at(paths.setting));
    await expect.poll(() => firefox.guideOn(page)).toEqual({ hosts: 1, state: 'off', ring: true });
    const popup = await firefox.open('popup.html');
    await expect.poll(() => attribute(popup, '[data-step="switch-off"]', 'data-status')).toBe('seen');
  } finally {
    await firefox.close();
  }
});

test('Firefox: where all windows are private nothing is drawn, and with the same policy it is drawn elsewhere', async () => {
  for (const isPrivate of [true, false]) {
    const firefox = await launchFirefox(executable, { policy: { guidance: 'highlight' }, isPrivate });
    try {
      const page = await firefox.newPage({ [paths.setting]: settingPage(true) });
      if (isPrivate) {
        await page.goto(at(paths.setting));
        await page.evaluate(() => new Promise((done) => setTimeout(done, 4000)));
        expect((await firefox.guideOn(page)).hosts).toBe(0);
      } else
        await expect
          .poll(async () => {
            await page.goto(at(paths.setting));
            await page.evaluate(() => new Promise((done) => setTimeout(done, 1000)));
            return (await firefox.guideOn(page)).hosts;
          })
          .toBe(1);
    } finally {
      await firefox.close();
    }
  }
});
