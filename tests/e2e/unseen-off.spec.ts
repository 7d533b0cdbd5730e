import { eventsIn, expect, test } from './extension.ts';
import { background } from './firefox.ts';
import { at, paths, settingPage } from './linkedin.ts';
import { PageTime } from './page-time.ts';

/** "Off" that nobody saw, or that a person could not have changed yet, is not recorded; "on" afterwards is. */

const turnedOn = "document.querySelector('[role=switch]').checked = true;";

const veiled: Record<string, string> = {
  'the window': settingPage(
    false,
    `<div id="veil" style="position:fixed;inset:0;background:#fffb"></div>
    <script>addEventListener('load', () => setTimeout(() => { ${turnedOn} veil.remove(); }, 4500))</script>`,
  ),
  'the page’s main content': settingPage(
    false,
    `<div id="veil" style="position:absolute;inset:0;background:#fffb"></div>
    <script>addEventListener('load', () => setTimeout(() => { ${turnedOn} veil.remove(); }, 4500))</script>`,
  ).replace('<main>', '<main style="position:relative;min-height:300px">'),
};
/** Stands still so many milliseconds after its load, and shows what it has then only once it goes on. */
const frozenAt = (milliseconds: number) =>
  settingPage(
    false,
    `<script>addEventListener('load', () => setTimeout(() => {
      for (const end = performance.now() + 4500; performance.now() < end; );
      setTimeout(() => { ${turnedOn} }, 30);
    }, ${milliseconds}))</script>`,
  );

const statesIn = (stored: Record<string, unknown>) =>
  eventsIn(stored).flatMap((event) => (event.kind === 'reading' ? event.state : []));

for (const [when, html] of Object.entries(veiled))
  test(`off under a veil over ${when} is not recorded`, async ({ extension }) => {
    await extension.answer({ [paths.setting]: html });
    await extension.choose('highlight');
    const page = await extension.linkedInTab();
    await page.goto(at(paths.setting));
    await PageTime.skip(page, 8000);
    await expect.poll(async () => statesIn(await extension.stored())).toEqual(['on']);
    await page.close();
  });

test('off that could not reach a server is recorded only once there is a network', async ({ extension }) => {
  await extension.answer({ [paths.setting]: settingPage(true) });
  await extension.choose('highlight');
  const page = await extension.linkedInTab();
  const guide = await extension.guideOn(page);
  const states = async () => statesIn(await extension.stored());
  await page.goto(at(paths.setting));
  await expect.poll(states).toEqual(['on']);
  await extension.context.setOffline(true);
  try {
    await page.locator('[role=switch]').click();
    await expect.poll(() => guide.state()).toBe('off');
    await page.waitForTimeout(4500);
    expect(await states()).toEqual(['on']);
  } finally {
    await extension.context.setOffline(false);
  }
  await expect.poll(states).toEqual(['on', 'off']);
});

/** What the page was sent with: on. Whoever turned it off in vain finds it off again where the browser keeps what they did. */
const sentOn = settingPage(true, '<script>addEventListener("unload", () => {})</script>');
const flip = "document.querySelector('[role=switch]').click()";

test('off that the browser kept on the way back to a page is not read', async ({ extension }) => {
  await extension.answer({ [paths.setting]: sentOn, '/feed/': '<!doctype html><title>Feed</title>' });
  await extension.choose('highlight');
  const page = await extension.linkedInTab();
  const guide = await extension.guideOn(page);
  const reads = (state: string) => expect.poll(() => guide.state(), { intervals: [50] }).toBe(state);
  await page.goto(at(paths.setting));
  await reads('on');
  await page.evaluate(flip);
  await reads('off');
  await page.goto(at('/feed/'));
  await page.goBack();
  await reads('unknown');
  expect(await page.evaluate(() => document.querySelector<HTMLInputElement>('[role=switch]')?.checked)).toBe(
    false,
  );
  // What the person does from then on is read as ever.
  await page.evaluate(flip);
  await reads('on');
  await page.evaluate(flip);
  await reads('off');
});

test('Firefox: off that the browser kept over a reload is not read', async ({ firefox }) => {
  await firefox.choose('highlight');
  const page = await firefox.newPage({ [paths.setting]: sentOn });
  await page.bringToFront();
  const reads = (state: string) =>
    expect.poll(async () => (await firefox.guideOn(page)).state, { intervals: [50] }).toBe(state);
  await page.goto(at(paths.setting));
  await reads('on');
  await page.evaluate(flip);
  await reads('off');
  await page.reload();
  await reads('unknown');
  await page.close();
});

// A page whose time is wound on cannot freeze.
for (const milliseconds of [300, 1500, 2500])
  test(`off while the page is frozen from ${milliseconds} ms on is not recorded`, {
    tag: '@long',
  }, async ({ extension }) => {
    await extension.answer({ [paths.setting]: frozenAt(milliseconds) });
    await extension.choose('highlight');
    const page = await extension.linkedInTab();
    await page.goto(at(paths.setting));
    await expect.poll(async () => statesIn(await extension.stored())).toEqual(['on']);
  });

test('Firefox: off in a tab that was never in front is recorded once it was', { tag: '@long' }, async ({
  firefox,
}) => {
  await firefox.choose('highlight');
  const own = await firefox.open('letter.html');
  const readings = async () =>
    Object.values((await background(own)).stored as Record<string, { kind?: string }>).filter(
      (event) => event?.kind === 'reading',
    ).length;
  const page = await firefox.newPage({ [paths.setting]: settingPage(false) });
  await own.bringToFront();
  await page.goto(at(paths.setting));
  expect(await page.evaluate(() => document.hidden)).toBe(true);
  await new Promise((later) => setTimeout(later, 4500));
  expect(await readings()).toBe(0);
  await page.bringToFront();
  await expect.poll(readings, { timeout: 8000 }).toBe(1);
  await page.close();
});
