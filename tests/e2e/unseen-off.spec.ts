import { eventsIn, expect, test } from './extension.ts';
import { background } from './firefox.ts';
import { at, paths, settingPage } from './linkedin.ts';

/** "Off" that nobody saw, or that a person could not have changed yet, is not recorded; "on" afterwards is. */

const turnedOn = "document.querySelector('[role=switch]').checked = true;";

const pages: Record<string, string> = {
  'under a veil over the window': settingPage(
    false,
    `<div id="veil" style="position:fixed;inset:0;background:#fffb"></div>
    <script>addEventListener('load', () => setTimeout(() => { ${turnedOn} veil.remove(); }, 4500))</script>`,
  ),
  'under a veil over the page’s main content': settingPage(
    false,
    `<div id="veil" style="position:absolute;inset:0;background:#fffb"></div>
    <script>addEventListener('load', () => setTimeout(() => { ${turnedOn} veil.remove(); }, 4500))</script>`,
  ).replace('<main>', '<main style="position:relative;min-height:300px">'),
  'while the page is frozen': settingPage(
    false,
    `<script>addEventListener('load', () => setTimeout(() => {
      for (const end = performance.now() + 4500; performance.now() < end; );
      setTimeout(() => { ${turnedOn} }, 30);
    }, 300))</script>`,
  ),
};

for (const [n, [when, html]] of Object.entries(pages).entries())
  test(`off ${when} is not recorded`, { tag: n > 0 ? '@long' : [] }, async ({ extension }) => {
    await extension.answer({ [paths.setting]: html });
    await extension.choose('highlight');
    const page = await extension.linkedInTab();
    await page.goto(at(paths.setting));
    const guide = await extension.guideOn(page);
    const states = async () =>
      eventsIn(await extension.stored()).flatMap((event) => (event.kind === 'reading' ? event.state : []));
    await expect.poll(() => guide.state(), { timeout: 15_000 }).toBe('on');
    await expect.poll(states, { timeout: 10_000 }).toEqual(['on']);
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
