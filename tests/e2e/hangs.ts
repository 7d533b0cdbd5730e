import type { Page } from '@playwright/test';

/** Keeps the longest time in which a page could do nothing else; before the page is opened. */
export const watchHangs = (page: Page) =>
  page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const { duration } of list.getEntries())
        Object.assign(window, {
          longestTask: Math.max(duration, (window as { longestTask?: number }).longestTask ?? 0),
        });
    }).observe({ type: 'longtask', buffered: true });
  });

/** @returns milliseconds */
export const longestHang = (page: Page) =>
  page.evaluate(() => (window as { longestTask?: number }).longestTask ?? 0);
