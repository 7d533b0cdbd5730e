import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { sectionNames } from '../../components/surfaces.ts';
import { chooseLanguage } from '../../scripts/launch.ts';
import { dress, undress, unfold, views, visit } from './every-view.ts';
import { expect, test } from './extension.ts';
import { cutTexts, overflow } from './faults.ts';
import { boxesAstray, drawingsAstray } from './mirror.ts';

/** Sizes, distances, colours and directions that the person chose, in one walk through every view: too long for `npm test`. */

/** Signs of which nothing can be seen in the colours that stand now. */
async function lostSigns(page: Page): Promise<string[]> {
  const lost: string[] = [];
  for (const sign of (await page.locator('svg:visible').all()).slice(0, 15)) {
    const box = await sign.boundingBox();
    if (!box || box.width < 6 || box.height < 6) continue;
    const { data } = PNG.sync.read(await sign.screenshot());
    const tones = new Set<number>();
    for (let at = 0; at < data.length; at += 4)
      tones.add(Math.round(((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3 / 16));
    if (tones.size < 2)
      lost.push(`not to be seen: ${await sign.evaluate((one) => one.outerHTML.slice(0, 100))}`);
  }
  return lost;
}

/** Texts that are cut off, and what is wider than the window. */
async function outOfPlace(page: Page): Promise<string[]> {
  const wider = await overflow(page);
  return [...(wider > 0 ? [`${wider} px wider than the window`] : []), ...(await cutTexts(page))];
}

const named = (faults: readonly string[], what: string) => faults.map((fault) => `${what}: ${fault}`);

for (const width of [1280, 320])
  test(`whatever the person set, every view holds at ${width} px`, async ({ extension }) => {
    test.setTimeout(600_000);
    const page = await chooseLanguage(extension, 'en', await extension.open('welcome.html'));
    await page.setViewportSize({ width, height: 800 });
    const browser = await extension.context.newCDPSession(page);
    // As the browser's own settings have it.
    const letters = (standard: number) => browser.send('Page.setFontSizes', { fontSizes: { standard } });
    const wrong: string[] = [];
    let drawn = 0;
    for (const view of views) {
      await visit(page, extension, view);
      await unfold(page);
      const found = named(await boxesAstray(page), 'from right to left');

      await dress(page, '* { color: transparent !important } svg text { visibility: hidden }');
      const drawings = await drawingsAstray(page);
      drawn += drawings.tried;
      found.push(...named(drawings.wrong, 'from right to left'));
      await undress(page);

      await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
      found.push(...named(await lostSigns(page), 'forced colours'));
      await page.emulateMedia({ forcedColors: null, colorScheme: null });

      // WCAG 1.4.12
      await dress(
        page,
        `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
          p { margin-block-end: 2em !important }`,
      );
      found.push(...named(await outOfPlace(page), 'letters further apart'));
      await undress(page);

      await letters(24);
      const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
      if (size < 22) found.push(`letters of 24 px are ${size} px`);
      found.push(...named(await outOfPlace(page), 'letters of 24 px'));
      await letters(16);
      wrong.push(...named(found, view));
    }
    expect(drawn).toBeGreaterThan(20);
    expect(wrong).toEqual([]);
  });

test("in the person's own colours a line and bolder letters tell where one is", async ({ extension }) => {
  const page = await chooseLanguage(extension, 'en', await extension.open('welcome.html'));
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  await visit(page, extension, `checklist.html#/${sectionNames[0]}`);
  /** How bold a link of the bar is, and whether the line under it can be seen. */
  const told = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => {
        const { fontWeight, borderBlockEndColor, borderBlockEndStyle, borderBlockEndWidth } =
          getComputedStyle(one);
        const isDrawn = borderBlockEndStyle !== 'none' && Number.parseFloat(borderBlockEndWidth) > 0;
        const ground = getComputedStyle(document.documentElement).backgroundColor;
        return { weight: Number(fontWeight), hasLine: isDrawn && borderBlockEndColor !== ground };
      });
  const here = await told('nav a[aria-current]');
  const elsewhere = await told('nav a:not([aria-current])');
  expect([here.hasLine, elsewhere.hasLine]).toEqual([true, false]);
  expect(here.weight).toBeGreaterThan(elsewhere.weight);
  // A section behind the menu is told by the menu's own name.
  await visit(page, extension, 'checklist.html#/review');
  expect(await told('nav summary')).toEqual(here);
  expect((await told('nav a:not([aria-current])')).hasLine).toBe(false);
});
