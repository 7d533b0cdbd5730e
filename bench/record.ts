import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, Page } from '@playwright/test';
import { kept } from '../scripts/kept.ts';
import { chromeBuild, launchChromium } from '../scripts/launch.ts';
import { longStory } from '../tests/fixtures/record/story.ts';
import { median } from './median.ts';
import { writeRecordPart } from './page.ts';
import { Table } from './table.ts';

/**
 * Popup, full page and record with 1,000, 10,000 and 50,000 entries of up to 50 people: how long it takes to open, to
 * filter and to be put on paper. `ROUNDS` and `SIZES` set other numbers, and then no page is written. The browser is closed and started again once the
 * entries are there, since the background puts them into packs when it wakes (record-packs.ts).
 */

const rounds = Number(process.env.ROUNDS ?? 3);
const sizes = (process.env.SIZES ?? '1000,10000,50000').split(',').map(Number);

/** What a person waits for, in milliseconds, and the most it may take with 10,000 entries. */
const waits = {
  popup: 'popup, what is next is shown',
  steps: 'full page opened at the steps',
  record: 'full page opened at the record',
  filter: 'entries filtered',
  dossier: 'dossier put on the page',
} as const;
type Wait = keyof typeof waits;
const mostAtTenThousand = 1000;
/** How many times as long as with 1,000 entries the PDF of 10,000 may take. */
const mostForPdf = 12;

/** The time since the page's load began at which what now stands there is painted. */
const painted = (page: Page) =>
  page.evaluate(async () => {
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now();
  });

async function opened(context: BrowserContext, address: string, shows: string) {
  const page = await context.newPage();
  await page.goto(address);
  await page.locator(shows).first().waitFor({ state: 'attached' });
  return { page, time: await painted(page) };
}

/** One round of all that is measured. @returns the record's page, to be printed */
async function round(context: BrowserContext, home: string, note: (what: Wait, time: number) => void) {
  for (const [what, file, shows] of [
    ['popup', 'popup.html', '[data-next], [data-first]'],
    ['steps', 'checklist.html#/steps', '#section [data-step]'],
  ] as const) {
    const { page, time } = await opened(context, home + file, shows);
    note(what, time);
    await page.close();
  }
  const { page, time } = await opened(context, `${home}checklist.html#/record`, '.line');
  note('record', time);
  const select = async (value: string) => {
    const start = Date.now();
    await page.locator('select[name="group"]').selectOption(value);
    await painted(page);
    return Date.now() - start;
  };
  note('filter', await select('steps'));
  await select('');
  note(
    'dossier',
    await page.evaluate(() => {
      const start = performance.now();
      dispatchEvent(new Event('beforeprint'));
      document.body.getBoundingClientRect();
      const time = performance.now() - start;
      dispatchEvent(new Event('afterprint'));
      return time;
    }),
  );
  return page;
}

/** How many events have a value of their own. Runs in the worker, so it stands by itself. */
const alone = () =>
  new Promise<number>((done, failed) => {
    const opening = indexedDB.open('abstain');
    opening.onerror = () => failed(opening.error);
    opening.onsuccess = () => {
      const db = opening.result;
      const counting = db
        .transaction('values')
        .objectStore('values')
        .count(IDBKeyRange.bound('event/', 'event0'));
      counting.onerror = () => failed(counting.error);
      counting.onsuccess = () => {
        db.close();
        done(counting.result);
      };
    };
  });

/** Starts a browser that holds so many entries, and waits until its background has packed them. */
async function launchWith(size: number, folder: string) {
  const events = longStory(size, Math.max(2, Math.min(50, size / 200)), Date.now());
  const stored = Object.fromEntries(
    events.map((event) => [`event/${String(event.tick).padStart(16, '0')}-${event.id}`, event]),
  );
  const first = await launchChromium(chromeBuild, folder);
  await (await first.worker()).evaluate(kept, stored);
  await first.context.close();
  const start = Date.now();
  const second = await launchChromium(chromeBuild, folder);
  const worker = await second.worker();
  while ((await worker.evaluate(alone)) >= 500) await wait(200);
  return { ...second, waking: Date.now() - start };
}

const table = new Table();
const pdfs = new Map<number, number>();
let version = '';
for (const size of sizes) {
  const folder = mkdtempSync(join(tmpdir(), 'abstain-bench-'));
  const { context, id, waking } = await launchWith(size, folder);
  version = context.browser()?.version() ?? '';
  table.note(`${size}: ${waking} ms from the browser’s start until its background had packed them, once`);
  try {
    const times = new Map<Wait, number[]>();
    for (let n = 0; n < rounds; n++) {
      const page = await round(context, `chrome-extension://${id}/`, (what, time) =>
        times.set(what, [...(times.get(what) ?? []), time]),
      );
      if (n === 0 && size <= 10_000) {
        const start = Date.now();
        const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true }).catch(String);
        if (typeof paper === 'string') console.error(`${size}: ${paper}, after ${Date.now() - start} ms`);
        else pdfs.set(size, Date.now() - start);
      }
      await page.close();
    }
    for (const what of Object.keys(waits) as Wait[])
      table.say(
        `${size}: ${waits[what]}`,
        Math.round(median(times.get(what) ?? [])),
        size === 10_000 ? mostAtTenThousand : null,
        ' ms',
      );
  } finally {
    await context.close();
    rmSync(folder, { recursive: true, force: true });
  }
}
const [few, many] = [pdfs.get(1000), pdfs.get(10_000)];
if (few && sizes.includes(10_000))
  table.say('PDF of 10,000 ÷ that of 1,000', (many ?? Number.POSITIVE_INFINITY) / few, mostForPdf);
if (few && many) table.note(`PDF: ${few} and ${many} ms`);
table.print();
if (!process.env.ROUNDS && !process.env.SIZES)
  writeRecordPart(table.rows, `Chromium ${version}`, Temporal.Now.plainDateISO().toString());
