import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { type BrowserContext, type CDPSession, chromium, type Page } from '@playwright/test';
import { at, emptyPage, paths, settingPage, switchMarkup } from '../tests/e2e/linkedin.ts';
import { PageGuide } from '../tests/e2e/page-guide.ts';

/**
 * The budgets, measured side by side in one run: ratios, counts and bytes, and one share of a second. Timings depend
 * on the machine and decide no test; run it on a machine that does nothing else.
 */

const build = resolve('.output/chrome-mv3');
const executablePath = process.env.CHROMIUM ?? '/usr/bin/chromium';
const rounds = Number(process.env.ROUNDS ?? 15);

const median = (numbers: number[]) =>
  numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? Number.NaN;
const folders: string[] = [];
const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'abstain-bench-'));
  folders.push(made);
  return made;
};

interface Browser {
  context: BrowserContext;
  id: string;
  page(html: (path: string) => string | undefined): Promise<{ page: Page; cdp: CDPSession }>;
}

async function launch(extension: string): Promise<Browser> {
  const context = await chromium.launchPersistentContext(folder(), {
    executablePath,
    headless: true,
    viewport: { width: 1280, height: 800 },
    args: [
      '--no-sandbox',
      '--disable-background-networking',
      '--disable-quic',
      `--disable-extensions-except=${extension}`,
      `--load-extension=${extension}`,
    ],
  });
  const worker = context.serviceWorkers()[0] ?? (await context.waitForEvent('serviceworker'));
  const id = new URL(worker.url()).host;
  return {
    context,
    id,
    async page(html) {
      const page = await context.newPage();
      await page.route('https://www.linkedin.com/**', (route) => {
        const body = html(new URL(route.request().url()).pathname);
        return route.fulfill({
          status: body ? 200 : 404,
          contentType: 'text/html; charset=utf-8',
          body: body ?? '',
        });
      });
      const cdp = await context.newCDPSession(page);
      await cdp.send('Performance.enable');
      return { page, cdp };
    },
  };
}

/** Milliseconds of script the page's thread has run, whoever's. */
async function scriptTime(cdp: CDPSession): Promise<number> {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'ScriptDuration')?.value ?? 0) * 1000;
}

/** Calls into one script while something goes on: how many, and their milliseconds. */
async function callsInto(cdp: CDPSession, script: string, during: () => Promise<unknown>) {
  const events: { name: string; ph: string; dur?: number; args?: { data?: { url?: string } } }[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as typeof events));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline'] },
    transferMode: 'ReportEvents',
  });
  await during();
  const done = new Promise<void>((resolved) => cdp.once('Tracing.tracingComplete', () => resolved()));
  await cdp.send('Tracing.end');
  await done;
  cdp.off('Tracing.dataCollected', collect);
  const ours = events.filter(
    ({ name, args }) => name === 'FunctionCall' && args?.data?.url?.includes(script),
  );
  return { calls: ours.length, milliseconds: ours.reduce((sum, { dur = 0 }) => sum + dur / 1000, 0) };
}

/** Script time of one visit to the setting page, once everything has come to rest. */
async function visit({ page, cdp }: { page: Page; cdp: CDPSession }): Promise<number> {
  const before = await scriptTime(cdp);
  await page.goto(at(paths.setting));
  await page.waitForTimeout(700);
  return (await scriptTime(cdp)) - before;
}

/** Milliseconds until a selector stands in the page and the next frame after it was drawn. */
async function paintOf(
  page: Page,
  address: string,
  selector: string,
): Promise<{ first: number; shown: number }> {
  await page.addInitScript((wanted) => {
    const look = () => {
      if (document.querySelector(wanted))
        requestAnimationFrame(() => setTimeout(() => Object.assign(window, { shownAt: performance.now() })));
      else requestAnimationFrame(look);
    };
    look();
  }, selector);
  const firsts: number[] = [];
  const shown: number[] = [];
  for (let round = 0; round < rounds; round++) {
    await page.goto('about:blank');
    await page.goto(address);
    await page.waitForFunction('window.shownAt');
    shown.push(await page.evaluate<number>('window.shownAt'));
    firsts.push(
      await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? 0),
    );
  }
  return { first: median(firsts), shown: median(shown) };
}

const rows: { measure: string; found: string; budget: string; ok: boolean }[] = [];
const say = (measure: string, found: number, budget: number, unit = '') => {
  const digits = Number.isInteger(found) ? 0 : 2;
  rows.push({
    measure,
    found: `${found.toFixed(digits)}${unit}`,
    budget: `≤ ${budget}${unit}`,
    ok: found <= budget,
  });
};

const sizeOf = (path: string): number =>
  statSync(path).isDirectory()
    ? readdirSync(path).reduce((sum, name) => sum + sizeOf(join(path, name)), 0)
    : statSync(path).size;

say('content script, minified', sizeOf(join(build, 'guide.js')), 12_000, ' B');
execFileSync('wxt', ['zip', '-b', 'chrome'], { stdio: 'ignore' });
const packed = readdirSync('.output').find((name) => /chrome\.zip$/.test(name));
if (packed) say('packed extension', Math.round(sizeOf(join('.output', packed)) / 1000), 300, ' kB');

const ours = await launch(build);
const minimal = await launch(resolve('bench/minimal'));
try {
  const welcome = await ours.context.newPage();
  await welcome.goto(`chrome-extension://${ours.id}/welcome.html`);
  await welcome.locator('[data-guidance="highlight"]').click();
  await welcome.locator('[data-guidance="highlight"][aria-pressed="true"]').waitFor();
  await welcome.close();

  // Elsewhere: nothing is injected, so no script of ours is called.
  {
    const { page, cdp } = await ours.page(() => emptyPage('<h1>Feed</h1>'));
    const { calls } = await callsInto(cdp, ours.id, async () => {
      await page.goto(at('/feed/'));
      await page.waitForTimeout(1000);
    });
    say('calls into our script on /feed/', calls, 0);
    await page.close();
  }

  // Script time on the setting page, alternating, so that both meet the same machine.
  {
    const times = { ours: [] as number[], minimal: [] as number[] };
    for (let round = 0; round < rounds; round++)
      for (const [name, browser] of [
        ['ours', ours],
        ['minimal', minimal],
      ] as const) {
        const opened = await browser.page(() => settingPage(true));
        times[name].push(await visit(opened));
        await opened.page.close();
      }
    say(
      'script time on the setting page ÷ the minimal script’s',
      median(times.ours) / median(times.minimal),
      2,
    );
    console.log(
      `  (medians of ${rounds}: ${median(times.ours).toFixed(2)} ms and ${median(times.minimal).toFixed(2)} ms)`,
    );
  }

  // Frames between the switch and the ring, when it is inserted after the choice was read.
  {
    const { page } = await ours.page(() => emptyPage('<div id="here"></div>'));
    const late: number[] = [];
    for (let round = 0; round < 5; round++) {
      await page.goto(at(paths.setting));
      await page.waitForTimeout(300);
      late.push(
        await page.evaluate(async (markup) => {
          const hosts = () => document.documentElement.children.length;
          const before = hosts();
          await new Promise(requestAnimationFrame);
          (document.getElementById('here') as HTMLElement).innerHTML = markup;
          let frames = 0;
          await Promise.resolve();
          while (hosts() === before && frames < 60) {
            await new Promise(requestAnimationFrame);
            frames += 1;
          }
          return frames;
        }, switchMarkup(true)),
      );
    }
    say('frames between an inserted switch and its ring', Math.max(...late), 0);
    await page.close();
  }

  // Still page, then 200 unrelated insertions a second.
  {
    const { page, cdp } = await ours.page(() => settingPage(true, '<div id="noise"></div>'));
    await page.goto(at(paths.setting));
    const guide = await PageGuide.on(page);
    while ((await guide.state()) !== 'on') await page.waitForTimeout(50);
    await page.waitForTimeout(13_000);
    const still = await callsInto(cdp, 'guide.js', () => page.waitForTimeout(5000));
    say('callbacks a second on a still page', still.calls / 5, 0);
    const seconds = 5;
    const busy = await callsInto(cdp, 'guide.js', () =>
      page.evaluate(
        (length) =>
          new Promise<void>((resolved) => {
            const noise = document.getElementById('noise') as HTMLElement;
            let count = 0;
            const timer = setInterval(() => {
              const item = document.createElement('p');
              item.textContent = `Item ${count}`;
              noise.replaceChildren(item);
              if (++count >= 200 * length) {
                clearInterval(timer);
                resolved();
              }
            }, 5);
          }),
        seconds,
      ),
    );
    say('script time under 200 insertions a second', busy.milliseconds / seconds, 1, ' ms/s');
    await page.close();
  }

  // The popup against one static heading, and against its own markup without script.
  {
    const page = await ours.context.newPage();
    await page.goto(`chrome-extension://${ours.id}/popup.html`);
    await page.locator('[data-next]').first().waitFor();
    const markup = await page.evaluate(() => {
      for (const script of document.querySelectorAll('script, link[rel=modulepreload]')) script.remove();
      return `<!doctype html>${document.documentElement.outerHTML}`;
    });
    await page.close();
    const twin = folder();
    cpSync(build, twin, { recursive: true });
    writeFileSync(join(twin, 'static.html'), markup);
    writeFileSync(
      join(twin, 'heading.html'),
      '<!doctype html><meta charset="utf-8"><title>x</title><h1 data-next>Abstain</h1>',
    );
    const twins = await launch(twin);
    const measure = async (file: string) => {
      const one = await twins.context.newPage();
      const found = await paintOf(one, `chrome-extension://${twins.id}/${file}`, '[data-next]');
      await one.close();
      return found;
    };
    await measure('popup.html');
    const popup = await measure('popup.html');
    const heading = await measure('heading.html');
    const still = await measure('static.html');
    say('popup, first contentful paint ÷ one static heading’s', popup.first / heading.first, 1.15);
    say('popup, next step shown ÷ the same as static HTML', popup.shown / still.shown, 1.6);
    console.log(
      `  (first paint ${popup.first.toFixed(0)} and ${heading.first.toFixed(0)} ms; next step ${popup.shown.toFixed(0)} and ${still.shown.toFixed(0)} ms)`,
    );
    await twins.context.close();
  }

  // The background, nothing happening: Chromium stops it after half a minute.
  {
    const page = await ours.context.newPage();
    await page.goto('about:blank');
    const browser = await ours.context.newCDPSession(page);
    await page.waitForTimeout(35_000);
    const { targetInfos } = (await browser.send('Target.getTargets')) as {
      targetInfos: { type: string; url: string }[];
    };
    say(
      'background workers running when nothing happens',
      targetInfos.filter(({ type, url }) => type === 'service_worker' && url.includes(ours.id)).length,
      0,
    );
  }
} finally {
  await ours.context.close();
  await minimal.context.close();
  for (const made of folders) rmSync(made, { recursive: true, force: true });
}

const width = Math.max(...rows.map(({ measure }) => measure.length));
for (const { measure, found, budget, ok } of rows)
  console.log(`${ok ? '✓' : '✗'} ${measure.padEnd(width)}  ${found.padStart(10)}  ${budget}`);
const over = rows.filter(({ ok }) => !ok).length;
console.log(over ? `${over} of ${rows.length} over budget` : `all ${rows.length} within budget`);
