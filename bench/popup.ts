import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chooseLanguage, chromeBuild } from '../scripts/launch.ts';
import { offeredLanguages } from '../scripts/texts/folders.ts';
import { type Browser, choose, folder, launch, removeFolders } from './browser.ts';
import { median } from './median.ts';
import { Table } from './table.ts';

/**
 * Milliseconds from the start of loading to the first contentful paint, and to the first paint of `[data-next]`'s
 * heading.
 */
interface Paint {
  first: number;
  shown: number;
}

/** In milliseconds; the slowest load seen on this machine took 500. */
const untilShown = 1000;

/** Opens a page on which an address can be loaded again and again. @returns one load's paint */
async function painter(browser: Browser, file: string): Promise<() => Promise<Paint>> {
  const page = await browser.context.newPage();
  await page.addInitScript(() => {
    // The browser's own word for when a text was painted (Element Timing); asked for as soon as the text stands there.
    new PerformanceObserver((list) => {
      const [entry] = list.getEntries() as (PerformanceEntry & { renderTime: number })[];
      if (entry) Object.assign(window, { shownAt: entry.renderTime });
    }).observe({ type: 'element', buffered: true });
    const marked = new MutationObserver(() => {
      const heading = document.querySelector('[data-next] :is(h1, h2)');
      if (!heading) return;
      heading.setAttribute('elementtiming', 'next');
      marked.disconnect();
    });
    marked.observe(document, { childList: true, subtree: true });
  });
  return async () => {
    await page.bringToFront();
    await page.goto('about:blank');
    await page.goto(`chrome-extension://${browser.id}/${file}`, { waitUntil: 'commit' });
    // The first question of ours holds a page up for 20 ms and more, so none is asked until it's shown for sure.
    await wait(untilShown);
    // Asked again and again by a function: the extension's own pages allow no text to be run as script.
    for (let tries = 0; tries < 1000; tries++) {
      const [first, shown] = await page.evaluate(() => [
        performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
        (window as { shownAt?: number }).shownAt,
      ]);
      if (first && shown) return { first, shown };
      await wait(20);
    }
    throw new Error(`${file} did not show what is next.`);
  };
}

/** The popup in one language against one static heading, and against its own markup without script. */
export async function measurePopup(table: Table, rounds: number, language = 'en') {
  const ours = await launch(chromeBuild);
  await choose(ours);
  await (await chooseLanguage(ours, language)).close();
  const page = await ours.context.newPage();
  await page.goto(`chrome-extension://${ours.id}/popup.html`);
  // The foot is drawn last, in the paint after what is next.
  await page.locator('[data-home] footer').waitFor();
  const markup = await page.evaluate(() => {
    for (const script of document.querySelectorAll('script, link[rel=modulepreload]')) script.remove();
    return `<!doctype html>${document.documentElement.outerHTML}`;
  });
  await page.close();
  const twin = folder();
  cpSync(chromeBuild, twin, { recursive: true });
  writeFileSync(join(twin, 'static.html'), markup);
  writeFileSync(
    join(twin, 'heading.html'),
    '<!doctype html><meta charset="utf-8"><title>x</title><div data-next><h1>Abstain</h1></div>',
  );
  const twins = await launch(twin);
  await choose(twins);
  await (await chooseLanguage(twins, language)).close();
  const loads = {
    popup: await painter(twins, 'popup.html'),
    heading: await painter(twins, 'heading.html'),
    still: await painter(twins, 'static.html'),
  };
  const paints = { popup: [] as Paint[], heading: [] as Paint[], still: [] as Paint[] };
  // The first round warms the browser up and is not counted. Then in turn, so that all meet the same machine, and each
  // round begins with another, so that none always follows the one that leaves the browser the most to do.
  const names = ['popup', 'heading', 'still'] as const;
  for (let round = 0; round <= rounds; round++)
    for (const turn of names.keys()) {
      const name = names[(round + turn) % names.length] as (typeof names)[number];
      const paint = await loads[name]();
      if (round) paints[name].push(paint);
    }
  const mid = (name: keyof typeof paints): Paint => ({
    first: median(paints[name].map(({ first }) => first)),
    shown: median(paints[name].map(({ shown }) => shown)),
  });
  const [popup, heading, still] = [mid('popup'), mid('heading'), mid('still')];
  table.say(
    `popup (${language}), first contentful paint ÷ one static heading’s`,
    popup.first / heading.first,
    1.15,
  );
  table.say(`popup (${language}), next step shown ÷ the same as static HTML`, popup.shown / still.shown, 1.6);
  table.note(
    `first paint ${popup.first.toFixed(0)} and ${heading.first.toFixed(0)} ms; next step ${popup.shown.toFixed(0)} and ${still.shown.toFixed(0)} ms`,
  );
  await twins.context.close();
  await ours.context.close();
}

if (import.meta.main) {
  const table = new Table();
  for (const language of offeredLanguages())
    await measurePopup(table, Number(process.env.ROUNDS ?? 15), language);
  table.print();
  removeFolders();
}
