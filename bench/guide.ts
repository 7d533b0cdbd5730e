import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { CDPSession } from '@playwright/test';
import { chromeBuild } from '../scripts/launch.ts';
import { at, emptyPage, paths, settingPage, switchMarkup } from '../tests/e2e/linkedin.ts';
import { PageGuide } from '../tests/e2e/page-guide.ts';
import { type Browser, choose, launch, longestCall, removeFolders, type Spent, spent } from './browser.ts';
import { median } from './median.ts';
import type { Bar } from './page.ts';
import { putIn, putInAfter, type RealPage, realPage } from './real-page.ts';
import { Table } from './table.ts';
import { type Tour, tourExtension, tourNames } from './tours.ts';

/**
 * One visit to a page of the real size, until a second after its main content came.
 * @param measure measures what the page costs meanwhile
 */
async function visit<Found>(
  browser: Browser,
  shape: RealPage,
  measure: (cdp: CDPSession, during: () => Promise<unknown>) => Promise<Found>,
): Promise<Found> {
  const html = realPage(shape);
  const { page, cdp } = await browser.page(() => html);
  const found = await measure(cdp, async () => {
    // A page of 90,000 nodes may be busy for seconds before its content comes.
    const isPutIn = page.waitForEvent('console', (told) => told.text() === putIn);
    await page.goto(at(paths.setting));
    await isPutIn;
    await wait(1000);
  });
  await page.close();
  return found;
}

const usual: RealPage = { nodes: 1200, switches: 25 };

/** Script time on a page of the real size beside others that point at one thing, and how it grows with the page. */
export async function measureRealPage(table: Table, rounds: number): Promise<Bar[]> {
  const ours = await launch(chromeBuild);
  await choose(ours);
  const others = new Map<'minimal' | Tour, Browser>([['minimal', await launch(resolve('bench/minimal'))]]);
  for (const name of tourNames) others.set(name, await launch(await tourExtension(name)));

  const of = async (browser: Browser, shape: RealPage, times = rounds) => {
    const visits: Spent[] = [];
    for (let round = 0; round < times; round++)
      visits.push(await visit(browser, shape, (cdp, during) => spent(cdp, browser.id, during)));
    return {
      script: median(visits.map(({ script }) => script)),
      layout: median(visits.map(({ layout }) => layout)),
    };
  };
  const own = await of(ours, usual);
  const figures = new Map<string, { script: number; layout: number }>();
  for (const [name, browser] of others) figures.set(name, await of(browser, usual));
  const inWords = ({ script, layout }: { script: number; layout: number }) =>
    `${script.toFixed(1)} ms (and ${layout.toFixed(1)} of style and layout)`;
  const minimal = figures.get('minimal')?.script ?? Number.NaN;
  table.say(
    'script time on a page of 1,200 nodes and 25 switches ÷ the minimal script’s',
    own.script / minimal,
    2,
  );
  table.note(`ours: ${inWords(own)}`);
  for (const [name, figure] of figures) table.note(`${name}: ${inWords(figure)}`);
  const library = Math.min(...tourNames.map((name) => figures.get(name)?.script ?? Number.NaN));
  table.say('script time there ÷ that of the quickest tour library', own.script / library, 1);

  const few = Math.max(2, Math.ceil(rounds / 3));
  const shapes = {
    one: { ...usual, switches: 1 },
    many: { ...usual, switches: 300 },
    large: { ...usual, nodes: 12_000 },
    huge: { ...usual, nodes: 90_000 },
  };
  const one = await of(ours, shapes.one, few);
  const many = await of(ours, shapes.many, few);
  const large = await of(ours, shapes.large, few);
  const huge = await of(ours, shapes.huge, few);
  table.say('growth from 1 to 25 switches', own.script / one.script, 1.3);
  table.say('growth from 25 to 300 switches', many.script / own.script, 3);
  table.say('growth from 1,200 to 12,000 nodes', large.script / own.script, 2);
  table.say('growth from 1,200 to 90,000 nodes', huge.script / own.script, 8);
  table.note(
    `1 switch ${inWords(one)}, 300 ${inWords(many)}, 12,000 nodes ${inWords(large)}, 90,000 ${inWords(huge)}`,
  );
  const longest: number[] = [];
  for (const shape of [usual, ...Object.values(shapes)])
    for (let round = 0; round < few; round++)
      longest.push(await visit(ours, shape, (cdp, during) => longestCall(cdp, putIn, during)));
  table.say('longest task in any of them', Math.max(...longest), 50, ' ms');
  await ours.context.close();
  for (const { context } of others.values()) await context.close();
  return [...figures, ['Abstain', own] as const].map(([name, { script }]) => ({
    name: name === 'minimal' ? 'minimal script' : name,
    time: script,
  }));
}

/** Script time while a page changes without end, found and not found. */
export async function measureNoise(table: Table) {
  const ours = await launch(chromeBuild);
  await choose(ours);
  for (const nodes of [1200, 12_000])
    for (const withOurs of [true, false]) {
      const html = realPage({ nodes, switches: withOurs ? 25 : 0, withOurs });
      const { page, cdp } = await ours.page(() => html);
      await page.goto(at(paths.setting));
      await wait(putInAfter + 13_500);
      // Longer than the time after which a page that never stops is heard anew (`lazily.found`), which costs the most.
      const seconds = 20;
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
                if (++count < 200 * length) return;
                clearInterval(timer);
                resolved();
              }, 5);
            }),
          seconds,
        ),
      );
      const what = `${nodes.toLocaleString('en')} nodes, ${withOurs ? 'found' : 'not found'}`;
      table.say(`script time under 200 insertions a second: ${what}`, busy.script / seconds, 1, ' ms/s');
      await page.close();
    }
  await ours.context.close();
}

/** What the script on LinkedIn's pages costs them. */
export async function measureGuide(table: Table) {
  const ours = await launch(chromeBuild);
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
    table.say(
      'bytes of ours on /feed/',
      parsed.reduce((sum, length) => sum + length, 0),
      0,
      ' B',
    );
    table.say('calls into our script on /feed/', calls, 0);
    await page.close();
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
    table.say('frames between an inserted switch and its ring', Math.max(...late), 0);
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
    table.say('frames between a switch in the first HTML and its ring', Math.max(...late), 2);
    await page.close();
  }

  // A still page.
  {
    const { page, cdp } = await ours.page(() => settingPage(true));
    await page.goto(at(paths.setting));
    const guide = await PageGuide.on(page);
    while ((await guide.state()) !== 'on') await page.waitForTimeout(50);
    await page.waitForTimeout(13_000);
    const still = await spent(cdp, ours.id, () => page.waitForTimeout(5000));
    table.say('callbacks a second on a still page', still.calls / 5, 0);
    await page.close();
  }

  await ours.context.close();
}

if (import.meta.main) {
  const table = new Table();
  const part = process.argv[2];
  if (part !== 'noise' && part !== 'still') await measureRealPage(table, Number(process.env.ROUNDS ?? 9));
  if (part !== 'real' && part !== 'still') await measureNoise(table);
  if (part !== 'real' && part !== 'noise') await measureGuide(table);
  table.print();
  removeFolders();
}
