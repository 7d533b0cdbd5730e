import type { Page } from '@playwright/test';
import { build } from 'esbuild';

/** The names under which the drawing's functions stand in a page's window: `window.guide`. */
export type DrawingInPage = { guide: typeof import('../../lib/guide/drawing.ts') };

/**
 * Makes the guide's drawing ready to be put into pages where a test can see into it: a closed root is closed to a test
 * and to axe too, so there it is drawn in an open one.
 * @returns puts it into a page
 */
export async function openDrawing(): Promise<(page: Page) => Promise<void>> {
  const { outputFiles } = await build({
    entryPoints: ['lib/guide/drawing.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'guide',
  });
  return async (page) => {
    await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
    await page.evaluate(() => {
      const attach = Element.prototype.attachShadow;
      Element.prototype.attachShadow = function () {
        return attach.call(this, { mode: 'open' });
      };
    });
  };
}
