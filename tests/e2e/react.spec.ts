import { build } from 'esbuild';
import { type Extension, expect, test } from './extension.ts';
import { at, paths } from './linkedin.ts';
import { PageGuide } from './page-guide.ts';
import { wholeDocumentHtml } from './whole-document-html.mjs';

/*
 * A page that React 18 renders as a whole document, made on a server and taken over in the browser: a stranger beside
 * `body` at that moment makes React throw the page away and complain of it.
 */

let extension: Extension;
test.beforeEach(async ({ extension: fresh }) => {
  extension = fresh;
});

const script = '/app.js';

/** @param start what React runs the taking over in: by itself at once, in a transition bit by bit (as frameworks do it) */
async function clientScript(rows: number, start: 'startTransition' | ''): Promise<string> {
  const { outputFiles } = await build({
    stdin: {
      contents: `import { createElement, startTransition } from 'react';
        import { hydrateRoot } from 'react-dom/client';
        import { WholeDocument } from './whole-document.mjs';
        window.complaints = [];
        for (const name of ['error', 'warn']) {
          const original = console[name];
          console[name] = (...words) => { complaints.push(words.join(' ')); original(...words); };
        }
        const takeOver = () =>
          hydrateRoot(document, createElement(WholeDocument, { script: '${script}', rows: ${rows} }), {
            onRecoverableError: (error) => complaints.push(String(error)),
          });
        ${start ? `${start}(takeOver)` : 'takeOver()'};`,
      resolveDir: import.meta.dirname,
    },
    bundle: true,
    write: false,
    format: 'iife',
    define: { 'process.env.NODE_ENV': '"development"' },
  });
  return outputFiles[0]?.text ?? '';
}

for (const [how, delay, isPictureSlow, rows, start] of [
  ['at once', 0, false, 400],
  ['at once, and works in a transition', 0, false, 400, 'startTransition'],
  ['soon, and works in a transition on a large page', 900, false, 4000, 'startTransition'],
  ['late, and works in a transition', 1500, false, 400, 'startTransition'],
  ['late, and works in a transition while a picture does not come', 2400, true, 4000, 'startTransition'],
  ['soon, and the page is a large one', 900, false, 4000],
  ['late', 1500, false, 400],
  ['late, and the page is a large one', 2400, false, 4000],
  ['four seconds late', 4000, false, 400],
  ['four seconds late, while a picture does not come either', 4000, true, 400],
  ['late, the page is a large one, and a picture does not come', 2400, true, 4000],
] as [string, number, boolean, number, 'startTransition'?][])
  test(`a page that React renders whole finds no stranger in it: its script comes ${how}`, {
    tag: delay ? '@long' : [],
  }, async () => {
    await extension.choose('highlight');
    const html = wholeDocumentHtml({ script, rows });
    const code = await clientScript(rows, start ?? '');
    const page = await extension.linkedInTab();
    let end = () => {};
    const closed = new Promise<void>((resolved) => {
      end = resolved;
    });
    await page.route('https://www.linkedin.com/**', async (route) => {
      const { pathname } = new URL(route.request().url());
      const isScript = pathname === script;
      if (pathname === '/picture') await closed;
      if (isScript) await new Promise((later) => setTimeout(later, delay));
      await route
        .fulfill({
          status: isScript || pathname === paths.setting ? 200 : 404,
          contentType: isScript ? 'text/javascript' : 'text/html; charset=utf-8',
          body: isScript ? code : pathname === paths.setting ? html : '',
        })
        .catch(() => {});
    });
    if (isPictureSlow)
      await page.addInitScript(() => {
        document.addEventListener('DOMContentLoaded', () => {
          new Image().src = '/picture';
        });
      });
    await page.goto(at(paths.setting), { waitUntil: 'commit' });
    const guide = await PageGuide.on(page);
    await expect.poll(() => guide.state(), { timeout: 14_000 }).toBe('on');
    // React took the page over as it was, and it works.
    await page.locator('[role=switch]').click();
    await expect(page.locator('#said')).toHaveText('React says off');
    await expect.poll(() => guide.state()).toBe('off');
    expect(await page.evaluate(() => (window as unknown as { complaints: string[] }).complaints)).toEqual([]);
    end();
    // What was done to it outlasts its page.
    if (isPictureSlow) await page.close();
  });
