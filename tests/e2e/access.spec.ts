import type { Page } from '@playwright/test';
import { sectionNames } from '../../components/surfaces.ts';
import { chooseLanguage } from '../../scripts/launch.ts';
import { views, visit } from './every-view.ts';
import { type Extension, expect, test } from './extension.ts';

/**
 * What no engine sees of keys and focus, and what is read out. Sizes of letters, distances and colours that the person
 * chose are in `access.long.spec.ts`, motion in `surfaces.spec.ts`.
 */

/** Where the focus is on the way through a page by Tab. */
interface Stop {
  /** Its place among all that can have the focus, or -1. */
  n: number;
  name: string;
  outlined: boolean;
  /** Whether it can have the focus only because it scrolls, or holds the guide's note, whose inside is closed. */
  apart: boolean;
  covered: boolean;
}

/** Numbers all that can be reached by Tab, in the order of the document. @returns their names */
const numberStops = (page: Page) =>
  page.evaluate(() => {
    const able =
      'a[href], button, input:not([type=hidden]), select, textarea, summary, iframe, [tabindex="0"]';
    const groups = new Set<string>();
    return [...document.querySelectorAll<HTMLElement>(able)]
      .filter((element) => {
        if (
          !element.checkVisibility({ visibilityProperty: true }) ||
          element.matches(':disabled, [tabindex="-1"], [inert] *')
        )
          return false;
        if (!(element instanceof HTMLInputElement) || element.type !== 'radio') return true;
        // A group of radio buttons is one stop: the chosen one, or the first.
        const all = [...document.querySelectorAll<HTMLInputElement>(`input[name="${element.name}"]`)];
        if (groups.has(element.name) || (all.some(({ checked }) => checked) && !element.checked))
          return false;
        groups.add(element.name);
        return true;
      })
      .map((element, n) => {
        element.dataset.stop = String(n);
        return `${element.localName} ${(element.textContent || element.ariaLabel || element.getAttribute('name') || '').trim().slice(0, 40)}`;
      });
  });

const stopNow = (page: Page): Promise<Stop | null> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement | null;
    if (!element || element === document.body) return null;
    // What is kept one pixel wide is seen by its label.
    const label = (element as HTMLInputElement).labels?.[0];
    const own = element.getBoundingClientRect();
    const seen = own.width <= 2 && label ? label : element;
    const around = [element, seen, element.parentElement, seen.parentElement, element.nextElementSibling];
    const outlined = around.some((one) => {
      if (!one) return false;
      const { outlineStyle, outlineWidth } = getComputedStyle(one);
      return outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2;
    });
    // The first of its lines: a link may be broken over two.
    const box = seen.getClientRects()[0] ?? seen.getBoundingClientRect();
    const [x, y] = [box.left + Math.min(box.width / 2, 60), box.top + Math.min(box.height / 2, 12)];
    const top = document.elementFromPoint(x, y);
    return {
      n: Number(element.dataset.stop ?? -1),
      name: `${element.localName} ${(element.textContent || '').trim().slice(0, 40)}`,
      outlined,
      apart:
        element.parentElement === document.documentElement ||
        (element.dataset.stop === undefined &&
          (element.scrollHeight > element.clientHeight || element.scrollWidth > element.clientWidth)),
      // The guide's note stands beside the body, and can be moved and closed (WCAG 2.4.11).
      covered:
        !top ||
        !(
          seen.contains(top) ||
          top.contains(seen) ||
          label?.contains(top) ||
          (top !== document.body && top.parentElement === document.documentElement)
        ),
    };
  });

/** Goes through a page as it stands by Tab. @returns what is wrong on the way, in sentences */
async function wrongByTab(page: Page): Promise<string[]> {
  const names = await numberStops(page);
  const stops: Stop[] = [];
  for (let presses = 0; presses < names.length + 20; presses++) {
    await page.keyboard.press('Tab');
    const stop = await stopNow(page);
    // Past the last stop the focus leaves the page, or begins anew.
    if (!stop || (stop.n === 0 && stops.length > 0)) break;
    // A date has a stop for each of its parts.
    if (stop.n !== stops.at(-1)?.n && !stop.apart) stops.push(stop);
  }
  const missed = names.filter((_, n) => !stops.some((stop) => stop.n === n));
  if (missed.length > 0) return [`never reached: ${missed.join(' | ')}`];
  const astray = stops.find((stop, n) => stop.n !== n);
  return [
    ...(astray ? [`${astray.name} comes out of turn`] : []),
    ...stops.filter(({ outlined }) => !outlined).map(({ name }) => `${name} has no frame`),
    ...stops.filter(({ covered }) => covered).map(({ name }) => `${name} is covered`),
  ];
}

/** Goes through these views by Tab, in a window of this width. */
const throughByTab =
  (width: number, looked: readonly string[]) =>
  async ({ extension }: { extension: Extension }) => {
    const page = await chooseLanguage(extension, 'en', await extension.open('welcome.html'));
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.setViewportSize({ width, height: 600 });
    const wrong: string[] = [];
    for (const view of looked) {
      await visit(page, extension, view);
      wrong.push(...(await wrongByTab(page)).map((fault) => `${view}: ${fault}`));
    }
    expect(wrong).toEqual([]);
  };

const byTab = 'by Tab: every stop once, in order, with a frame round it and nothing over it';
test(
  `${byTab}; every eighth view at 1280 px`,
  throughByTab(
    1280,
    views.filter((_, n) => n % 8 === 0),
  ),
);
for (const width of [1280, 320])
  test(`${byTab}; every view at ${width} px`, { tag: '@long' }, throughByTab(width, views));

test('a section that was opened has the focus on its heading', async ({ extension }) => {
  const page = await extension.open('checklist.html');
  const main = page.getByRole('main');
  await expect(main.getByRole('heading', { level: 1 })).toBeVisible();
  for (const name of [...sectionNames.slice(1), sectionNames[0]]) {
    const link = page.locator(`nav a[href="#/${name}"]`);
    if (!(await link.isVisible())) await page.locator('nav summary').press('Enter');
    await link.press('Enter');
    await expect(main.getByRole('heading', { level: 1 }), name).toBeFocused();
  }
  // Jumping over the bar leads there too.
  await page.locator('header a').first().press('Enter');
  await expect(main.getByRole('heading', { level: 1 })).toBeFocused();
});

/** Notes what the parts of a page that are read out say from now on, each change once, in `window.readOut`. */
const listen = (page: Page) =>
  page.evaluate(() => {
    const readOut: string[] = [];
    (window as unknown as { readOut: string[] }).readOut = readOut;
    const live = '[role=status], [role=alert], [aria-live=polite], [aria-live=assertive]';
    new MutationObserver((changes) => {
      const parts = new Set<Element>();
      for (const { target, addedNodes } of changes) {
        const around = (target instanceof Element ? target : target.parentElement)?.closest(live);
        if (around) parts.add(around);
        for (const node of addedNodes)
          if (node instanceof Element)
            for (const part of [node, ...node.querySelectorAll('*')]) if (part.matches(live)) parts.add(part);
      }
      for (const { textContent } of parts) if (textContent?.trim()) readOut.push(textContent.trim());
    }).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
const heard = (page: Page) => page.evaluate(() => (window as unknown as { readOut: string[] }).readOut);

test('what changes without a new heading is read out, once', async ({ extension }) => {
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const page = await extension.open('checklist.html#/case');
  const search = page.getByRole('searchbox');
  await expect(search).toBeVisible();
  await listen(page);
  await search.fill('fine');
  await expect.poll(() => heard(page)).toHaveLength(1);

  await visit(page, extension, 'checklist.html#/objection');
  await page.locator('#section select').first().selectOption('FR');
  await page.locator('[data-route="dpo-form"] .acts button').click();
  await expect(page.locator('[data-act="copy"]')).toBeEnabled();
  await listen(page);
  await page.locator('[data-act="copy"]').click();
  await expect.poll(() => heard(page)).toEqual(['Copied.']);
});
