import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/**
 * What axe finds wrong on a page, in words; colours and all.
 * @param targets whether every target is to be 24 px wide and high, or as far from the next (WCAG 2.5.8)
 */
export async function faults(page: Page, { targets = false } = {}): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(axe);
  return page.evaluate(async (sizes) => {
    const { axe } = window as unknown as { axe: typeof import('axe-core') };
    // What is in order need not be told of, which is most of the work.
    const { violations } = await axe.run(document, {
      resultTypes: ['violations'],
      rules: { 'target-size': { enabled: sizes } },
    });
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 160)}`));
  }, targets);
}

/** How much wider the content is than the window. */
export const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

/**
 * Texts of which a part cannot be read: beyond the window's edge, or hidden by a box that cuts what it holds and cannot
 * be scrolled. What is kept for screen readers alone, one pixel wide, is left out.
 */
export const cutTexts = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const seenWhole = document.documentElement.clientWidth;
    const found: string[] = [];
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility({ visibilityProperty: true }) || !node.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const boxes = [...range.getClientRects()].filter(({ width, height }) => width > 0 && height > 0);
      for (let at: Element | null = parent; at && boxes.length > 0; at = at.parentElement) {
        const { overflowX, overflowY, clipPath, position } = getComputedStyle(at);
        const box = at.getBoundingClientRect();
        if (clipPath !== 'none' && box.width <= 1) break;
        const scrolls = [overflowX, overflowY].some((one) => one === 'auto' || one === 'scroll');
        if (scrolls || position === 'fixed') break;
        const hides = overflowX === 'hidden' || overflowX === 'clip';
        const out = boxes.find(({ left, right, top, bottom }) =>
          hides
            ? left < box.left - 1 || right > box.right + 1 || top < box.top - 2 || bottom > box.bottom + 2
            : at === document.body && (left < -1 || right > seenWhole + 1),
        );
        if (out) {
          found.push(`cut: ${node.textContent.trim().slice(0, 80)}`);
          break;
        }
        if (at === document.body) break;
      }
    }
    return found;
  });

/** How small a text may be that says something, in CSS pixels as it is drawn. */
const smallestText = 14;

/**
 * Texts under 14 px, as they are drawn: in a drawing, letters grow and shrink with it. What is hidden from everyone, or
 * kept for screen readers alone, is left out.
 */
export const smallTexts = (page: Page): Promise<string[]> =>
  page.evaluate((smallest) => {
    const found = new Set<string>();
    const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = texts.nextNode(); node; node = texts.nextNode()) {
      const parent = node.parentElement;
      if (!parent?.checkVisibility({ visibilityProperty: true }) || !node.textContent?.trim()) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      if (!range.getClientRects().length || parent.closest('.visually-hidden')) continue;
      const scale = parent instanceof SVGGraphicsElement ? Math.abs(parent.getScreenCTM()?.a ?? 1) : 1;
      const size = Number.parseFloat(getComputedStyle(parent).fontSize) * scale;
      if (size < smallest - 0.05) found.add(`${size.toFixed(1)} px: ${node.textContent.trim().slice(0, 60)}`);
    }
    return [...found];
  }, smallestText);

/**
 * What opens and says so by another sign than the rest: every one bears an arrow behind its words, and none the
 * browser's triangle.
 */
export const otherSigns = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('summary')]
      .filter((summary) => summary.checkVisibility({ visibilityProperty: true }))
      .filter((summary) => {
        const { inlineSize, rotate, content } = getComputedStyle(summary, '::after');
        const triangle = getComputedStyle(summary).listStyleType !== 'none';
        return triangle || content === 'none' || inlineSize !== '7px' || rotate === 'none';
      })
      .map((summary) => `another sign: ${summary.textContent?.slice(0, 60)}`),
  );

/** Pages on which the made-up site stands: a page within the page, with a heading of its own. */
const withSite = ['practice.html', 'presenter.html'];

/** Headings and landmarks of a page, as a screen reader lists them. @returns what is wrong with them */
export async function wrongOutline(page: Page, view: string): Promise<string[]> {
  // Without a letter its page is one sentence and nothing else.
  if (view === 'letter.html') return [];
  const tree = await page.locator('body').ariaSnapshot();
  const levels = [...tree.matchAll(/- heading .*\[level=(\d)\]/g)].map(([, level]) => Number(level));
  const firsts = levels.filter((level) => level === 1).length;
  const landmarks = [
    ...tree.matchAll(/- ((?:main|navigation|banner|contentinfo|complementary|search|form)\b[^:\n]*)/g),
  ].map(([, name = '']) => name.trim());
  const mains = landmarks.filter((name) => name.startsWith('main')).length;
  return [
    ...(firsts === (withSite.includes(view) ? 2 : 1) ? [] : [`${firsts} headings of the first level`]),
    ...levels.flatMap((level, n) =>
      level > (levels[n - 1] ?? 1) + 1 ? [`level ${level} after ${levels[n - 1]}`] : [],
    ),
    ...landmarks
      .filter((name, n) => landmarks.indexOf(name) !== n)
      .map((name) => `two landmarks alike: ${name}`),
    ...(mains === 1 ? [] : [`${mains} main parts`]),
  ];
}

/** What moves although the person wants no motion. */
export const moving = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap((element) =>
      [null, '::before', '::after'].flatMap((pseudo) => {
        const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element, pseudo);
        const moves =
          /[1-9]/.test(transitionDuration) || animationName !== 'none' || scrollBehavior === 'smooth';
        return moves ? [`${element.localName}.${element.getAttribute('class')}${pseudo ?? ''} moves`] : [];
      }),
    ),
  );
