import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kept } from '../scripts/kept.ts';
import { chromeBuild, launchChromium } from '../scripts/launch.ts';
import { longStory } from '../tests/fixtures/record/story.ts';
import { median } from './median.ts';

/**
 * The record's page with 100, 1,000 and 10,000 entries of up to 50 people: how long it takes to open, to filter, to
 * show more and to be put on paper. What counts is how time grows: from 100 to 10,000 no worse than linearly.
 */

const rounds = Number(process.env.ROUNDS ?? 3);
const sizes = [100, 1000, 10_000] as const;

const folder = mkdtempSync(join(tmpdir(), 'abstain-bench-'));
const { context, id, worker: background } = await launchChromium(chromeBuild, folder);
const found: Record<string, number[]> = {};
try {
  const worker = await background();
  const address = `chrome-extension://${id}/checklist.html#/record`;
  for (const size of sizes) {
    const events = longStory(size, Math.max(2, size / 200), Date.now());
    const stored = Object.fromEntries(
      events.map((event) => [`event/${String(event.tick).padStart(16, '0')}-${event.id}`, event]),
    );
    await worker.evaluate(kept, stored);
    const note = (what: string, time: number) => {
      found[what] ??= [];
      found[what].push(time);
    };
    const runs: Record<string, number[]> = {};
    for (let round = 0; round < rounds; round++) {
      const page = await context.newPage();
      const run = (what: string, time: number) => {
        runs[what] ??= [];
        runs[what].push(time);
      };
      await page.goto(address);
      await page.locator('.line').first().waitFor();
      run(
        'open (ms)',
        await page.evaluate(async () => {
          await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
          return performance.now();
        }),
      );
      const select = async (name: string, value: string) => {
        const start = Date.now();
        await page.locator(`select[name="${name}"]`).selectOption(value);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => setTimeout(done))));
        return Date.now() - start;
      };
      run('filter (ms)', await select('group', 'steps'));
      await select('group', '');
      run(
        'dossier put on the page (ms)',
        await page.evaluate(() => {
          const start = performance.now();
          dispatchEvent(new Event('beforeprint'));
          document.body.getBoundingClientRect();
          const time = performance.now() - start;
          dispatchEvent(new Event('afterprint'));
          return time;
        }),
      );
      if (round === 0) {
        const start = Date.now();
        const paper = await page.pdf({ format: 'A4', preferCSSPageSize: true });
        run('printed to PDF (ms)', Date.now() - start);
        run('PDF size (kB)', paper.length / 1000);
      }
      await page.close();
    }
    for (const [what, times] of Object.entries(runs)) note(what, median(times));
  }
} finally {
  await context.close();
  rmSync(folder, { recursive: true, force: true });
}

const table = Object.entries(found).map(([what, times]) => ({
  what,
  ...Object.fromEntries(sizes.map((size, n) => [size, Math.round(times[n] ?? Number.NaN)])),
  'growth for 100 times': Math.round(((times.at(-1) ?? 0) / (times[0] ?? 1)) * 10) / 10,
}));
console.table(table);
if (process.env.OUT) writeFileSync(process.env.OUT, JSON.stringify(table, null, 2));
