import { execFileSync, spawn } from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { chromeBuild, chromiumPath, launchChromium } from '../scripts/launch.ts';
import { at, emptyPage, paths, settingPage, switchMarkup } from '../tests/e2e/linkedin.ts';
import { PageGuide } from '../tests/e2e/page-guide.ts';
import { median } from './median.ts';

/**
 * The budgets, measured side by side in one run: ratios, counts and bytes, and one share of a second. Timings depend
 * on the machine and decide no test; run it on a machine that does nothing else.
 */

const rounds = Number(process.env.ROUNDS ?? 15);

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
  const { context, id } = await launchChromium(extension, folder());
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

interface Spent {
  /** How often the browser called into the extension's script. */
  calls: number;
  /** Milliseconds of script, compiling it and what it asks of the browser included, style and layout aside. */
  script: number;
  /** Milliseconds of style and layout that were asked for from script. */
  layout: number;
}

interface TraceEvent {
  name: string;
  ph: string;
  ts: number;
  dur?: number;
  /** Processor time, which other programs on the machine do not lengthen. */
  tdur?: number;
  pid: number;
  tid: number;
  args?: { data?: { url?: string } };
}

/**
 * What one extension's script costs the page's main thread while something goes on, from the browser's own trace.
 * Microtasks carry no address there; the pages measured have no script of their own that uses any, so all are counted,
 * for the yardstick as for us: most of a first look happens in the one that follows the stored choice.
 */
async function spent(cdp: CDPSession, extension: string, during: () => Promise<unknown>): Promise<Spent> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', {
    traceConfig: { includedCategories: ['devtools.timeline', 'v8.execute'] },
    transferMode: 'ReportEvents',
  });
  await during();
  const done = new Promise<void>((resolved) => cdp.once('Tracing.tracingComplete', () => resolved()));
  await cdp.send('Tracing.end');
  await done;
  cdp.off('Tracing.dataCollected', collect);

  const isOurs = ({ name, args }: TraceEvent) =>
    (name === 'EvaluateScript' || name === 'FunctionCall') && !!args?.data?.url?.includes(extension);
  const home = events.find(isOurs);
  const sum: Spent = { calls: 0, script: 0, layout: 0 };
  if (!home) return sum;
  let end = 0;
  let laidOut = 0;
  const thread = events.filter(({ ph, pid, tid }) => ph === 'X' && pid === home.pid && tid === home.tid);
  for (const event of thread.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0))) {
    const { name, ts, dur = 0, tdur = dur } = event;
    if (isOurs(event)) sum.calls += 1;
    if (ts >= end && (isOurs(event) || name === 'RunMicrotasks')) {
      end = ts + dur;
      sum.script += tdur / 1000;
    } else if (ts < end && ts >= laidOut && (name === 'Layout' || name === 'UpdateLayoutTree')) {
      laidOut = ts + dur;
      sum.layout += tdur / 1000;
      sum.script -= tdur / 1000;
    }
  }
  return sum;
}

/** One visit to the setting page, for this many milliseconds. */
async function visit(browser: Browser, milliseconds: number): Promise<Spent> {
  const { page, cdp } = await browser.page(() => settingPage(true));
  const found = await spent(cdp, browser.id, async () => {
    await page.goto(at(paths.setting));
    await wait(milliseconds);
  });
  await page.close();
  return found;
}

/** Makes the choice at the welcome page, as a person does. */
async function choose({ context, id }: Browser) {
  const welcome = await context.newPage();
  await welcome.goto(`chrome-extension://${id}/welcome.html`);
  await welcome.locator('[data-guidance="highlight"]').click();
  await welcome.locator('[data-guidance="highlight"][aria-pressed="true"]').waitFor();
  await welcome.close();
}

/**
 * Milliseconds from the start of loading to the first contentful paint, and to the first paint of `[data-next]`'s
 * heading.
 */
interface Paint {
  first: number;
  shown: number;
}

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
    await page.goto(`chrome-extension://${browser.id}/${file}`);
    // Asked again and again by a function: the extension's own pages allow no text to be run as script.
    for (;;) {
      const [first, shown] = await page.evaluate(() => [
        performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
        (window as { shownAt?: number }).shownAt,
      ]);
      if (first && shown) return { first, shown };
      await wait(20);
    }
  };
}

const notes: { row: number; text: string }[] = [];
const note = (text: string) => notes.push({ row: rows.length - 1, text });
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

say('content script, minified', sizeOf(join(chromeBuild, 'guide.js')), 12_000, ' B');
execFileSync('wxt', ['zip', '-b', 'chrome'], { stdio: 'ignore' });
const packed = readdirSync('.output').find((name) => /chrome\.zip$/.test(name));
if (packed) say('packed extension', Math.round(sizeOf(join('.output', packed)) / 1000), 300, ' kB');

const ours = await launch(chromeBuild);
const minimal = await launch(resolve('bench/minimal'));
try {
  await choose(ours);

  // Elsewhere: nothing is injected, so no script of ours is run.
  {
    const { page, cdp } = await ours.page(() => emptyPage('<h1>Feed</h1>'));
    const parsed: number[] = [];
    cdp.on('Debugger.scriptParsed', ({ url, length = 0 }) => url.includes(ours.id) && parsed.push(length));
    await cdp.send('Debugger.enable');
    const { calls } = await spent(cdp, ours.id, async () => {
      await page.goto(at('/feed/'));
      await wait(1000);
    });
    say(
      'bytes of ours on /feed/',
      parsed.reduce((sum, length) => sum + length, 0),
      0,
      ' B',
    );
    say('calls into our script on /feed/', calls, 0);
    await page.close();
  }

  // Script time on the setting page, alternating, so that both meet the same machine.
  {
    const visits = { ours: [] as Spent[], minimal: [] as Spent[] };
    for (let round = 0; round < rounds; round++) {
      visits.ours.push(await visit(ours, 700));
      visits.minimal.push(await visit(minimal, 700));
    }
    const of = (name: keyof typeof visits, what: 'script' | 'layout') =>
      median(visits[name].map((found) => found[what]));
    say(
      'script time on the setting page ÷ the minimal script’s',
      of('ours', 'script') / of('minimal', 'script'),
      2,
    );
    note(
      `medians of ${rounds}: ${of('ours', 'script').toFixed(2)} and ${of('minimal', 'script').toFixed(2)} ms; style and layout asked for from script, not counted: ${of('ours', 'layout').toFixed(2)} and ${of('minimal', 'layout').toFixed(2)} ms`,
    );
    const [whole, yardstick] = await Promise.all([visit(ours, 13_500), visit(minimal, 13_500)]);
    note(`until the last timed look, once: ${whole.script.toFixed(2)} and ${yardstick.script.toFixed(2)} ms`);
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
  // The same where it stands in the first HTML: the page counts its frames from the one that shows the switch.
  {
    const count = `<script>
      let frames = -1;
      const tick = () => {
        if (frames >= 0 || document.querySelector('[role=switch]')) frames += 1;
        if (document.documentElement.lastElementChild === document.body) requestAnimationFrame(tick);
        else document.title = 'ringed after ' + frames;
      };
      requestAnimationFrame(tick);
    </script>`;
    const { page } = await ours.page(() => settingPage(true).replace('<style>', `${count}<style>`));
    const late: number[] = [];
    for (let round = 0; round < 5; round++) {
      await page.goto(at(paths.setting));
      await wait(700);
      late.push(Number(/^ringed after (\d+)$/.exec(await page.title())?.[1] ?? Number.NaN));
    }
    say('frames between a switch in the first HTML and its ring', Math.max(...late), 2);
    await page.close();
  }

  // Still page, then 200 unrelated insertions a second.
  {
    const { page, cdp } = await ours.page(() => settingPage(true, '<div id="noise"></div>'));
    await page.goto(at(paths.setting));
    const guide = await PageGuide.on(page);
    while ((await guide.state()) !== 'on') await page.waitForTimeout(50);
    await page.waitForTimeout(13_000);
    const still = await spent(cdp, ours.id, () => page.waitForTimeout(5000));
    say('callbacks a second on a still page', still.calls / 5, 0);
    const seconds = 5;
    const busy = await spent(cdp, ours.id, () =>
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
    say('script time under 200 insertions a second', busy.script / seconds, 1, ' ms/s');
    await page.close();
  }

  // The popup against one static heading, and against its own markup without script.
  {
    const page = await ours.context.newPage();
    await page.goto(`chrome-extension://${ours.id}/popup.html`);
    await page.locator('[data-step]').first().waitFor();
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
    const loads = {
      popup: await painter(twins, 'popup.html'),
      heading: await painter(twins, 'heading.html'),
      still: await painter(twins, 'static.html'),
    };
    const paints = { popup: [] as Paint[], heading: [] as Paint[], still: [] as Paint[] };
    // The first round warms the browser up and is not counted; then in turn, so that all meet the same machine.
    for (let round = 0; round <= rounds; round++)
      for (const name of ['popup', 'heading', 'still'] as const) {
        const paint = await loads[name]();
        if (round) paints[name].push(paint);
      }
    const mid = (name: keyof typeof paints): Paint => ({
      first: median(paints[name].map(({ first }) => first)),
      shown: median(paints[name].map(({ shown }) => shown)),
    });
    const [popup, heading, still] = [mid('popup'), mid('heading'), mid('still')];
    say('popup, first contentful paint ÷ one static heading’s', popup.first / heading.first, 1.15);
    say('popup, next step shown ÷ the same as static HTML', popup.shown / still.shown, 1.6);
    note(
      `first paint ${popup.first.toFixed(0)} and ${heading.first.toFixed(0)} ms; next step ${popup.shown.toFixed(0)} and ${still.shown.toFixed(0)} ms`,
    );
    await twins.context.close();
  }

  // The background, nothing happening: Chromium stops it after half a minute. Asked of a browser that nothing else is
  // attached to, since a worker that is looked at stays awake.
  {
    const profile = folder();
    const alone = spawn(
      chromiumPath,
      [
        '--headless=new',
        '--no-sandbox',
        '--disable-background-networking',
        '--disable-quic',
        '--remote-debugging-port=0',
        `--user-data-dir=${profile}`,
        `--disable-extensions-except=${chromeBuild}`,
        `--load-extension=${chromeBuild}`,
        'about:blank',
      ],
      { stdio: 'ignore' },
    );
    const port = join(profile, 'DevToolsActivePort');
    while (!existsSync(port)) await wait(100);
    const workers = async () => {
      const answer = await fetch(`http://127.0.0.1:${readFileSync(port, 'utf8').split('\n')[0]}/json/list`);
      const targets = (await answer.json()) as { type: string; url: string }[];
      return targets.filter(({ type, url }) => type === 'service_worker' && url.endsWith('background.js'))
        .length;
    };
    let started = false;
    for (let second = 0; second < 20 && !started; second++) {
      started = (await workers()) > 0;
      await wait(250);
    }
    await wait(40_000);
    say('background workers running when nothing happens', started ? await workers() : Number.NaN, 0);
    alone.kill();
  }
} finally {
  await ours.context.close();
  await minimal.context.close();
  for (const made of folders) rmSync(made, { recursive: true, force: true });
}

const width = Math.max(...rows.map(({ measure }) => measure.length));
rows.forEach(({ measure, found, budget, ok }, row) => {
  console.log(`${ok ? '✓' : '✗'} ${measure.padEnd(width)}  ${found.padStart(10)}  ${budget}`);
  for (const { text } of notes.filter((one) => one.row === row)) console.log(`    ${text}`);
});
const over = rows.filter(({ ok }) => !ok).length;
console.log(over ? `${over} of ${rows.length} over budget` : `all ${rows.length} within budget`);
