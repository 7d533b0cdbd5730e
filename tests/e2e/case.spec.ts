import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Page } from '@playwright/test';
import words from '../../lib/locales/en/interface.json' with { type: 'json' };
import { expect, test } from './extension.ts';
import { faults, overflow } from './faults.ts';

/** The case on the full page, as a reader meets it in the built extension. */

/** Whether an element's top is in the window. */
const inView = (page: Page, id: string) =>
  page.locator(`#${id}`).evaluate((element) => {
    const { top } = element.getBoundingClientRect();
    return top >= 0 && top < innerHeight;
  });

test('the affair in short, and a way from each line to its claim and its sources', { tag: '@long' }, async ({
  extension,
}) => {
  const page = await extension.open('checklist.html#/case');
  // Focus and scrolling wait for a frame, and a page behind another has none.
  await page.bringToFront();
  await expect(page.getByRole('heading', { level: 1, name: 'The case' })).toBeVisible();
  await expect(page.locator('#case-summary ol > li')).toHaveCount(6);
  expect(extension.strays).toEqual([]);

  // From a sentence to its claim: shown, in view, with the focus and its sources open.
  await page.locator('#case-summary').getByRole('link', { name: 'Claim D-01' }).click();
  await expect(page.locator('#claim-D-01')).toBeFocused();
  await expect.poll(() => inView(page, 'claim-D-01')).toBe(true);
  const source = page.locator('#claim-D-01 li[data-source] a').first();
  await expect(source).toBeVisible();
  await expect(source).toHaveAttribute('href', 'https://www.linkedin.com/legal/privacy/eu');

  // A dispute has its versions, the careful one first. Back leads back.
  await page
    .locator('[data-timeline]')
    .getByRole('link', { name: 'Italian authority explains how to object' })
    .press('Enter');
  await expect(page.locator('#claim-O-09')).toBeFocused();
  await expect(page.locator('#claim-O-09 ol > li').first()).toContainText('The Italian authority');
  await page.goBack();
  await expect(page.locator('#claim-D-01')).toBeFocused();

  // A search hides claims; an address that asks for one shows it all the same.
  await page.getByLabel('Search the claims').fill('pipeda');
  await expect(page.locator('[data-found]')).toHaveAttribute('data-found', /^[1-5]$/);
  await expect(page.locator('#claim-D-02')).toHaveCount(0);
  await page.goto(`chrome-extension://${extension.id}/checklist.html#/case/D-02`);
  await expect(page.locator('#claim-D-02')).toBeFocused();
  await page.reload();
  await expect(page.locator('#claim-D-02')).toBeFocused();

  await page.goto(`chrome-extension://${extension.id}/checklist.html#/case/Z-99`);
  await expect(page.getByRole('alert')).toContainText('Z-99');

  // Steps, special situations and claims lead to each other.
  await page.goto(`chrome-extension://${extension.id}/checklist.html#/steps`);
  await page.getByText('Special situations').click();
  await page.getByText('Journalists and activists').click();
  await page
    .locator('[data-advice="journalists"]')
    .getByRole('link', { name: 'Go through your old posts' })
    .click();
  const step = page.locator('[data-step="old-posts"]');
  await expect(step.locator('summary').first()).toBeFocused();
  await step.getByText(words.popup.rests).click();
  const toClaim = step.locator('a[href$="/case/U-02"]');
  const named = await toClaim.textContent();
  await toClaim.click();
  await expect(page.locator('#claim-U-02')).toBeFocused();
  // By the number that it bears there.
  const number = await page.locator('#claim-U-02 a[href$="/case/U-02"]').textContent();
  expect(named).toBe(words.popup.inCase.replace('{id}', number ?? ''));
  await page.goBack();
  await expect(step.locator('summary').first()).toBeFocused();

  // Printed, nothing is folded away.
  await page.goto(`chrome-extension://${extension.id}/checklist.html#/case`);
  await page.emulateMedia({ media: 'print' });
  await expect(page.locator('#claim-U-02 li[data-source] a').first()).toBeVisible();
  await expect(page.locator('[data-filters]').first()).toBeHidden();
  await expect(page.getByRole('banner')).toBeHidden();
});

test('no fault that axe can find in the case, light and dark, in English and German, down to 320 px', {
  tag: '@long',
}, async ({ extension }) => {
  const found: string[] = [];
  const page = await extension.open('checklist.html#/case');
  const look = async (width: number, language: string, colorScheme: 'light' | 'dark') => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width, height: 800 });
    await page
      .getByLabel(/Language|Sprache/)
      .first()
      .selectOption(language);
    await page.getByLabel(/Search the claims|Aussagen durchsuchen/).fill('2025');
    await expect(page.locator(`html[lang=${language}] [data-topic][open]`).first()).toBeVisible();
    found.push(...(await faults(page)).map((fault) => `${language} ${colorScheme} ${fault}`));
    if ((await overflow(page)) > 0) found.push(`${language} at ${width} px: wider than the window`);
  };
  await look(1280, 'en', 'light');
  await look(1280, 'de', 'dark');
  await look(320, 'de', 'light');
  await look(320, 'en', 'dark');
  expect(found).toEqual([]);
});

/** A built file and all it imports at once; what is imported when asked for is left out. */
function loadedWith(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file)) return seen;
  seen.add(file);
  const text = readFileSync(file, 'utf8');
  const found = file.endsWith('.html')
    ? [...text.matchAll(/(?:src|href)="\/([^"]+\.js)"/g)].map(([, path = '']) => join(dirname(file), path))
    : [...text.matchAll(/(?:from|import)\s*"(\.\/[^"]+\.js)"/g)].map(([, path = '']) =>
        join(dirname(file), path),
      );
  for (const path of found) loadedWith(path, seen);
  return seen;
}

test('popup and side panel load neither claims nor authorities until somebody asks', () => {
  for (const page of ['popup.html', 'sidepanel.html']) {
    const loaded = [...loadedWith(join('.output/chrome-mv3', page))];
    // The page, its script, and what that imports.
    expect(loaded.length).toBeGreaterThanOrEqual(3);
    const texts = loaded.map((file) => readFileSync(file, 'utf8')).join();
    expect(texts).toContain('follow-up');
    expect(texts).not.toContain('li-notice-2025');
    expect(texts).not.toContain('data-protection-authority.gv.at');
  }
});
