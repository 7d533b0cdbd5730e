import { resolve } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromeBuild } from '../scripts/launch.ts';
import { at, emptyPage, paths, settingPage, switchMarkup } from '../tests/e2e/linkedin.ts';
import { PageGuide } from '../tests/e2e/page-guide.ts';
import { type Browser, choose, launch, removeFolders, type Spent, spent } from './browser.ts';
import { median } from './median.ts';
import { Table } from './table.ts';

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

/** What the script on LinkedIn's pages costs them. */
export async function measureGuide(table: Table, rounds: number) {
  const ours = await launch(chromeBuild);
  const minimal = await launch(resolve('bench/minimal'));
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

  // Script time on the setting page, alternating, so that both meet the same machine.
  {
    const visits = { ours: [] as Spent[], minimal: [] as Spent[] };
    for (let round = 0; round < rounds; round++) {
      visits.ours.push(await visit(ours, 700));
      visits.minimal.push(await visit(minimal, 700));
    }
    const of = (name: keyof typeof visits, what: 'script' | 'layout') =>
      median(visits[name].map((found) => found[what]));
    table.say(
      'script time on the setting page ÷ the minimal script’s',
      of('ours', 'script') / of('minimal', 'script'),
      2,
    );
    table.note(
      `medians of ${rounds}: ${of('ours', 'script').toFixed(2)} and ${of('minimal', 'script').toFixed(2)} ms; style and layout asked for from script, not counted: ${of('ours', 'layout').toFixed(2)} and ${of('minimal', 'layout').toFixed(2)} ms`,
    );
    const [whole, yardstick] = await Promise.all([visit(ours, 13_500), visit(minimal, 13_500)]);
    table.note(
      `until the last timed look, once: ${whole.script.toFixed(2)} and ${yardstick.script.toFixed(2)} ms`,
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

  // Still page, then 200 unrelated insertions a second.
  {
    const { page, cdp } = await ours.page(() => settingPage(true, '<div id="noise"></div>'));
    await page.goto(at(paths.setting));
    const guide = await PageGuide.on(page);
    while ((await guide.state()) !== 'on') await page.waitForTimeout(50);
    await page.waitForTimeout(13_000);
    const still = await spent(cdp, ours.id, () => page.waitForTimeout(5000));
    table.say('callbacks a second on a still page', still.calls / 5, 0);
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
    table.say('script time under 200 insertions a second', busy.script / seconds, 1, ' ms/s');
    await page.close();
  }

  await ours.context.close();
  await minimal.context.close();
}

if (import.meta.main) {
  const table = new Table();
  await measureGuide(table, Number(process.env.ROUNDS ?? 15));
  table.print();
  removeFolders();
}
