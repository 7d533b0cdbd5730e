import type { Page } from '@playwright/test';
import { pages, sectionNames } from '../../components/surfaces.ts';
import { directionOf } from '../../lib/domain/case/language.ts';
import { offeredLanguages, readFolder } from '../../scripts/texts/folders.ts';
import { type Extension, expect } from './extension.ts';

/** Every page and section that the list of surfaces names, as what stands after `chrome-extension://ID/`. */
export const views: readonly string[] = pages.flatMap(({ page }) =>
  page === 'checklist' ? sectionNames.map((name) => `checklist.html#/${name}`) : [`${page}.html`],
);

/** The languages that are offered, English first. */
export const languages: readonly string[] = offeredLanguages();

const lengthOf = (language: string) => JSON.stringify(readFolder(language).surfaces).length;

/** Which languages `npm test` looks at: English, the one with the longest texts, and one from right to left. */
export const sampledLanguages: readonly string[] = [
  ...new Set([
    'en',
    languages.reduce((long, next) => (lengthOf(next) > lengthOf(long) ? next : long)),
    languages.find((language) => directionOf(language) === 'rtl') ?? 'en',
  ]),
];

/** Opens one view of `views` from its beginning, with something to read on it. */
export async function visit(page: Page, { id }: Extension, view: string, language = 'en') {
  // Going from one section of a page to another loads nothing, so a query, which no page of ours reads, makes it load.
  const [file, section] = view.split('#');
  const { pathname, search } = new URL(page.url());
  const query = pathname === `/${file}` && !search ? '?again' : '';
  await page.goto(`chrome-extension://${id}/${file}${query}${section ? `#${section}` : ''}`);
  await expect(page.locator(`html[lang=${language}]`)).toHaveCount(1);
  // A heading, or the one sentence of a page that has nothing to show.
  await expect(page.locator('h1, h2, main, p').first()).toBeVisible();
  if (view.includes('#/')) await expect(page.locator('#section h1')).toBeVisible();
  await settled(page);
}

/** What is loaded or drawn later is there once the page has stayed as it is for a moment. */
export const settled = (page: Page) =>
  page.evaluate(
    () =>
      new Promise<void>((isSettled) => {
        let timer = setTimeout(isSettled, 150);
        new MutationObserver(() => {
          clearTimeout(timer);
          timer = setTimeout(isSettled, 150);
        }).observe(document.body, { subtree: true, childList: true });
      }),
  );

/**
 * Opens what folds, to the innermost, but for menus that lie over the page. Of a list's many entries, which one view
 * draws, the first three: the case has two hundred. Some draw what is in them only once they are open.
 */
export async function unfold(page: Page) {
  const open = () =>
    page.evaluate(() => {
      const seen = new Map<Element | null, number>();
      let opened = 0;
      for (const details of document.querySelectorAll<HTMLDetailsElement>('details:not(nav *)')) {
        const list = details.parentElement?.closest('ul, ol, section, div, article, main') ?? null;
        const count = (seen.get(list) ?? 0) + 1;
        seen.set(list, count);
        if (details.open === count <= 3) continue;
        details.open = count <= 3;
        opened += 1;
      }
      return opened;
    });
  // One that closes when another opens would go on for ever.
  for (let round = 0; round < 5 && (await open()) > 0; round++) await settled(page);
}

/**
 * Takes away what `unfold` leaves folded in a long list: entries that one view draws, of which the second engine asks each
 * the same for a quarter of a minute. Only at the end of the looks at a page.
 */
export const thin = (page: Page) =>
  page.evaluate(() => {
    for (const list of document.querySelectorAll('ul, ol, section, div, article, main'))
      for (const entry of [...list.children].filter((child) => child.querySelector('details')).slice(3))
        entry.remove();
  });

/** Adds rules to a page's own, by a way that its policy leaves open: it takes no style from a text. */
export const dress = (page: Page, css: string) =>
  page.evaluate((rules) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(rules);
    document.adoptedStyleSheets.push(sheet);
  }, css);

/** Takes the rules that `dress` added last away again. */
export const undress = (page: Page) =>
  page.evaluate(() => {
    document.adoptedStyleSheets.pop();
  });
