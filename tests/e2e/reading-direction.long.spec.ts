import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import { dress, speak, unfold, views, visit } from './every-view.ts';
import { expect, test } from './extension.ts';

/** Our pages read from right to left: every box and every drawing is where a mirror would show it. */

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

/** Where and how one drawing stands, and whether its like is a mirror image. */
const pictureOf = async (page: Page, clip: { x: number; y: number; width: number; height: number }) =>
  PNG.sync.read(await page.screenshot({ clip, animations: 'disabled' }));

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

/** Marks the drawings that point along the line of reading, and the ends of lines that fold, where an arrow stands. */
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

test('every box stands where a mirror would show it', async ({ extension }) => {
  const page = await speak(extension, 'en');
  const wrong: string[] = [];
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const view of views) {
      await visit(page, extension, view);
      await unfold(page);
      await turn(page, 'ltr');
      const before = await boxes(page);
      await turn(page, 'rtl');
      const after = await boxes(page);
      expect(after.length, view).toBe(before.length);
      // Where a box is out of place, those in it are too: the outermost is named.
      const out = before.findIndex(
        ({ start, width }, n) =>
          Math.abs(start - (after[n]?.start ?? 0)) > 1.5 || Math.abs(width - (after[n]?.width ?? 0)) > 1.5,
      );
      const [is, was] = [after[out], before[out]];
      if (is && was)
        wrong.push(`${view} at ${width} px: ${is.name}: ${was.start} is ${is.start} from the right`);
    }
  }
  expect(wrong).toEqual([]);
});

test('every arrow and every line through time is a mirror image', async ({ extension }) => {
  const page = await speak(extension, 'en');
  const wrong: string[] = [];
  let tried = 0;
  for (const view of views) {
    await visit(page, extension, view);
    // Words are not mirrored; only what is drawn is looked at.
    await dress(page, '* { color: transparent !important } svg text { visibility: hidden }');
    const pictures = async (direction: 'ltr' | 'rtl') => {
      await turn(page, direction);
      const found: { name: string; picture: PNG }[] = [];
      // Many of a kind are drawn by one rule.
      for (const { name, clip } of (await drawings(page)).slice(0, 12))
        found.push({ name, picture: await pictureOf(page, clip) });
      return found;
    };
    const before = await pictures('ltr');
    const after = await pictures('rtl');
    for (const [n, { name, picture }] of before.entries()) {
      const turned = after[n]?.picture as PNG;
      const mirrored = difference(picture, turned, true);
      const same = difference(picture, turned, false);
      tried += 1;
      if (mirrored > 4 && mirrored >= same / 2)
        wrong.push(`${view}: ${name}: ${mirrored} pixels, ${same} unmirrored`);
    }
  }
  expect(tried).toBeGreaterThan(20);
  expect(wrong).toEqual([]);
});
