import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kept } from '../../scripts/kept.ts';
import { chromeBuild, launchChromium } from '../../scripts/launch.ts';

/** What a number of kills cost. */
export interface Toll {
  /** Kills of the whole browser. */
  kills: number;
  /** Events that the test had heard to be stored before a kill. */
  acknowledged: number;
  /** Of those, the ones that were not there when the browser ran again, with the kill that cost them. */
  lost: { kill: number; id: string }[];
  /** Ids that were there twice. */
  doubled: string[];
}

/**
 * Kills Chromium with SIGKILL while eight askers at once tell the background of events as fast as it answers, and looks
 * in the same profile, time and again, whether all that was acknowledged is there.
 * @param kills how many times
 */
export async function killChromium(kills: number): Promise<Toll> {
  const profile = await mkdtemp(join(tmpdir(), 'abstain-kills-'));
  const toll: Toll = { kills: 0, acknowledged: 0, lost: [], doubled: [] };
  const heard: { id: string; kill: number }[] = [];
  try {
    for (let round = 0; round <= kills; round++) {
      const { context, id } = await launchChromium(chromeBuild, profile);
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/letter.html`);
      const stored = (Object.values(await page.evaluate(kept, null)) as { id: string }[]).map(({ id }) => id);
      const there = new Set(stored);
      toll.doubled.push(...stored.filter((one, n) => stored.indexOf(one) !== n));
      for (const one of heard) if (!there.has(one.id)) toll.lost.push(one);
      toll.acknowledged += heard.length;
      heard.length = 0;
      if (round === kills) {
        await context.close();
        break;
      }
      await page.exposeBinding('acknowledged', (_source, event: string) => {
        heard.push({ id: event, kill: round });
      });
      const cdp = await context.browser()?.newBrowserCDPSession();
      const pid = await cdp
        ?.send('SystemInfo.getProcessInfo')
        .then(({ processInfo }) => processInfo.find(({ type }) => type === 'browser')?.id);
      if (!pid) throw new Error('Chromium does not tell its process.');
      await page.evaluate(() => {
        const ask = async () => {
          for (;;) {
            const event = { id: crypto.randomUUID(), kind: 'said-done', step: 'old-posts' };
            const answer = await chrome.runtime.sendMessage({ type: 'record', event }).catch(() => null);
            if (answer?.ok)
              (globalThis as unknown as { acknowledged(id: string): void }).acknowledged(event.id);
          }
        };
        for (let n = 0; n < 8; n++) void ask();
      });
      // Between the first write and the thick of it: another moment each time.
      await new Promise((later) => setTimeout(later, 100 + ((round * 137) % 700)));
      process.kill(pid, 'SIGKILL');
      toll.kills += 1;
      await context.close().catch(() => {});
    }
    return toll;
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
}
