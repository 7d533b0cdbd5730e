import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { BrowserContext, CDPSession, Page } from '@playwright/test';
import { launchChromium } from '../scripts/launch.ts';
import { at, paths, settingPage } from '../tests/e2e/linkedin.ts';

const folders: string[] = [];
export const folder = () => {
  const made = mkdtempSync(join(tmpdir(), 'abstain-bench-'));
  folders.push(made);
  return made;
};

export interface Browser {
  context: BrowserContext;
  id: string;
  page(html: (path: string) => string | undefined): Promise<{ page: Page; cdp: CDPSession }>;
}

export async function launch(extension: string): Promise<Browser> {
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

export interface Spent {
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

/** What the browser tells of itself while something goes on. */
async function traced(
  cdp: CDPSession,
  includedCategories: string[],
  during: () => Promise<unknown>,
): Promise<TraceEvent[]> {
  const events: TraceEvent[] = [];
  const collect = ({ value }: { value: unknown[] }) => events.push(...(value as TraceEvent[]));
  cdp.on('Tracing.dataCollected', collect);
  await cdp.send('Tracing.start', { traceConfig: { includedCategories }, transferMode: 'ReportEvents' });
  await during();
  const done = new Promise<void>((resolved) => cdp.once('Tracing.tracingComplete', () => resolved()));
  await cdp.send('Tracing.end');
  await done;
  cdp.off('Tracing.dataCollected', collect);
  return events;
}

/**
 * The longest call into any script of a page, style and layout included, in milliseconds of processor time. The pages
 * measured have hardly a script of their own, so it is the extension's. Not from the trace that `spent` takes: with that,
 * the browser counts all of a page's boxes at each layout, which made 63 ms of 40 at 90,000 nodes (Chromium 156).
 * @param mark what the page marks in its own time line, by which it is told from others
 */
export async function longestCall(
  cdp: CDPSession,
  mark: string,
  during: () => Promise<unknown>,
): Promise<number> {
  const events = await traced(cdp, ['v8', 'v8.execute', 'blink.user_timing'], during);
  const home = events.find(({ name }) => name === mark);
  if (!home) return Number.NaN;
  const calls = /^(v8\.callFunction|v8\.run|v8\.compile|RunMicrotasks)$/;
  return Math.max(
    ...events
      .filter(({ name, pid, tid }) => pid === home.pid && tid === home.tid && calls.test(name))
      .map(({ dur = 0, tdur = dur }) => tdur / 1000),
  );
}

/**
 * What one extension's script costs the page's main thread while something goes on, from the browser's own trace.
 * Microtasks carry no address there; the pages measured have no script of their own that uses any, so all are counted,
 * for the yardstick as for us: most of a first look happens in the one that follows the stored choice.
 */
export async function spent(
  cdp: CDPSession,
  extension: string,
  during: () => Promise<unknown>,
): Promise<Spent> {
  const events = await traced(cdp, ['devtools.timeline', 'v8.execute'], during);
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

/** Makes the choice at the welcome page, as a person does, and waits until it is in force on a page. */
export async function choose({ context, id, page: open }: Browser) {
  const welcome = await context.newPage();
  await welcome.goto(`chrome-extension://${id}/welcome.html`);
  await welcome.locator('[data-guidance="highlight"]').click();
  await welcome.locator('[data-guidance="highlight"][aria-pressed="true"]').waitFor();
  await welcome.close();
  const { page } = await open(() => settingPage(true));
  await page.goto(at(paths.setting));
  await page.waitForFunction(() => document.documentElement.lastElementChild !== document.body);
  await page.close();
}

/** Removes every folder that was made. */
export const removeFolders = () => {
  for (const made of folders) rmSync(made, { recursive: true, force: true });
};
