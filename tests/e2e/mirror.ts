import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { settled } from './every-view.ts';

/** What of a page of ours is not where, or not as, a mirror would show it once the page is read from right to left. */

const turn = (page: Page, direction: 'ltr' | 'rtl') =>
  page.evaluate((to) => {
    document.documentElement.dir = to;
  }, direction);

interface Box {
  name: string;
  /** Pixels from the edge at which a line begins. */
  start: number;
  width: number;
}

/** Every box that is laid out by the page's direction, in the order of the document. What has a `dir` keeps its own. */
const boxes = (page: Page): Promise<Box[]> =>
  page.evaluate(() => {
    const found: Box[] = [];
    const whole = document.documentElement.clientWidth;
    const fromRight = document.documentElement.dir === 'rtl';
    const look = (parent: Element) => {
      for (const element of parent.children) {
        const { display } = getComputedStyle(element);
        // Within a line, what is where follows from the words, which are not turned here.
        if (display === 'none' || display.startsWith('inline') || element.hasAttribute('dir')) continue;
        // What is folded away has boxes, which the browser lays out when it likes.
        if (display !== 'contents' && !element.checkVisibility()) continue;
        const { left, right, width } = element.getBoundingClientRect();
        if (width > 0 && display !== 'contents')
          found.push({
            name: `${element.localName}.${element.getAttribute('class') ?? ''} ${element.textContent?.trim().slice(0, 40)}`,
            start: fromRight ? whole - right : left,
            width,
          });
        if (element.localName !== 'svg') look(element);
      }
    };
    look(document.body);
    return found;
  });

/** The outermost box that stands elsewhere than in a mirror: where it does, those in it do too. Turns the page back. */
export async function boxesAstray(page: Page): Promise<string[]> {
  await turn(page, 'ltr');
  const before = await boxes(page);
  await turn(page, 'rtl');
  const after = await boxes(page);
  await turn(page, 'ltr');
  const other = before.findIndex(({ name }, n) => name !== after[n]?.name);
  if (other >= 0 || before.length !== after.length)
    return [`other boxes from right to left: ${before[other]?.name} is ${after[other]?.name}`];
  const out = before.findIndex(
    ({ start, width }, n) =>
      Math.abs(start - (after[n]?.start ?? 0)) > 1.5 || Math.abs(width - (after[n]?.width ?? 0)) > 1.5,
  );
  const [is, was] = [after[out], before[out]];
  return is && was ? [`${is.name}: ${was.start} is ${is.start} from the right`] : [];
}

/** How many pixels of two pictures differ, the first seen in a mirror if so asked. */
function difference(one: PNG, other: PNG, mirrored: boolean): number {
  const [width, height] = [Math.min(one.width, other.width), Math.min(one.height, other.height)];
  let count = 0;
  for (let y = 0; y < height; y++)
    for (let x = 0; x < width; x++) {
      const at = (y * one.width + (mirrored ? one.width - 1 - x : x)) * 4;
      const there = (y * other.width + x) * 4;
      if ([0, 1, 2].some((n) => Math.abs((one.data[at + n] ?? 0) - (other.data[there + n] ?? 0)) > 48))
        count += 1;
    }
  return count;
}

/** The drawings that point along the line of reading, and the ends of lines that fold, where an arrow stands. */
const drawings = (page: Page) =>
  page.evaluate(() => {
    const shown = (element: Element) =>
      element.checkVisibility() && element.getBoundingClientRect().width > 4;
    const arrows = [...document.querySelectorAll('summary')].filter(
      (element) => shown(element) && getComputedStyle(element, '::after').content !== 'none',
    );
    const whole = [...document.querySelectorAll('[data-mirrors]')].filter(shown);
    const fromRight = document.documentElement.dir === 'rtl';
    return [
      ...whole.map((element) => ({ element, box: element.getBoundingClientRect(), end: false })),
      ...arrows.map((element) => ({ element, box: element.getBoundingClientRect(), end: true })),
    ].map(({ element, box, end }) => {
      const width = end ? 20 : box.width;
      return {
        name: `${element.localName}.${element.getAttribute('class') ?? ''} ${element.textContent?.trim().slice(0, 40)}`,
        clip: {
          x: Math.round(end && !fromRight ? box.right - width : box.left) + scrollX,
          y: Math.round(box.top) + scrollY,
          width: Math.ceil(width),
          height: Math.ceil(Math.min(box.height, 80)),
        },
      };
    });
  });

/**
 * The drawings that are no mirror images of themselves. Words are not mirrored: the caller hides them first. Turns the
 * page back.
 * @returns how many were looked at, and what is wrong with them
 */
export async function drawingsAstray(page: Page): Promise<{ tried: number; wrong: string[] }> {
  const pictures = async (direction: 'ltr' | 'rtl') => {
    await turn(page, direction);
    // On the practice page Abstain's note follows what it stands beside, some frames later.
    await settled(page);
    const found: { name: string; picture: PNG }[] = [];
    // Many of a kind are drawn by one rule.
    for (const { name, clip } of (await drawings(page)).slice(0, 12)) {
      const picture = PNG.sync.read(await page.screenshot({ clip, fullPage: true, animations: 'disabled' }));
      found.push({ name, picture });
    }
    return found;
  };
  const before = await pictures('ltr');
  const after = await pictures('rtl');
  await turn(page, 'ltr');
  const wrong = before.flatMap(({ name, picture }, n) => {
    const turned = after[n]?.picture;
    if (!turned) return [`${name} is missing from right to left`];
    const mirrored = difference(picture, turned, true);
    const same = difference(picture, turned, false);
    return mirrored > 4 && mirrored >= same / 2 ? [`${name}: ${mirrored} pixels, ${same} unmirrored`] : [];
  });
  return { tried: before.length, wrong };
}
