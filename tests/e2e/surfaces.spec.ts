import { pages, sectionNames } from '../../components/surfaces.ts';
import { expect, test } from './extension.ts';
import { faults, overflow } from './faults.ts';

/** Every page and section of the list of surfaces: no fault that axe can find, and nothing wider than the window. */

const views = pages.flatMap(({ page }) =>
  page === 'checklist' ? sectionNames.map((name) => `checklist.html#/${name}`) : [`${page}.html`],
);

for (const [look, { language, colorScheme, width }] of Object.entries({
  'wide, light, English': { language: 'en', colorScheme: 'light', width: 1280 },
  'narrow, dark, German': { language: 'de', colorScheme: 'dark', width: 320 },
} as const))
  test(`every surface holds: ${look}`, async ({ extension }) => {
    test.setTimeout(120_000);
    const found: string[] = [];
    const page = await extension.open('welcome.html');
    await page.locator('select').first().selectOption(language);
    await expect(page.locator(`html[lang=${language}]`)).toHaveCount(1);
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    for (const view of views) {
      await page.goto('about:blank');
      await page.goto(`chrome-extension://${extension.id}/${view}`);
      await expect(page.locator(`html[lang=${language}]`)).toHaveCount(1);
      // Something to read is there: a heading, or the one sentence of a page that has nothing to show.
      await expect(page.locator('h1, h2, main, p').first()).toBeVisible();
      if (view.includes('#/')) await expect(page.locator('#section h1')).toBeVisible();
      found.push(...(await faults(page)).map((fault) => `${view}: ${fault}`));
      const wider = await overflow(page);
      if (wider > 0) found.push(`${view}: ${wider} px wider than the window`);
    }
    expect(found).toEqual([]);
  });
