import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { chromeBuild, chromiumPath } from '../scripts/launch.ts';
import { folder } from './browser.ts';
import type { Table } from './table.ts';

/**
 * Measures the background while nothing happens: Chromium stops it after half a minute. The browser has nothing else
 * attached to it, since a worker that is looked at stays awake.
 */
export async function measureBackground(table: Table) {
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
  await once(alone, 'spawn');
  try {
    await countWorkers(table, join(profile, 'DevToolsActivePort'));
  } finally {
    if (alone.exitCode === null) {
      const ended = once(alone, 'exit');
      alone.kill();
      await ended;
    }
  }
}

/** @param port the file in which a browser that has started writes where it can be asked */
async function countWorkers(table: Table, port: string) {
  for (let tries = 0; !existsSync(port); tries++) {
    if (tries === 300) throw new Error(`${chromiumPath} did not start within 30 seconds.`);
    await wait(100);
  }
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
  table.say('background workers running when nothing happens', started ? await workers() : Number.NaN, 0);
}
