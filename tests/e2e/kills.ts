import { readdirSync, readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { kept } from '../../scripts/kept.ts';
import { chromeBuild, launchChromium } from '../../scripts/launch.ts';
import { type Firefox, launchFirefox } from './firefox.ts';

/** What a number of kills cost. */
export interface Toll {
  kills: number;
  /** Events that the test had heard to be stored. */
  acknowledged: number;
  /** The acknowledged ones that were not there when the extension ran again, with the kill that cost them. */
  lost: { kill: number; id: string }[];
  /** Ids that were there twice. */
  doubled: string[];
  /** How many files were given to be merged, and have at least one event there. */
  merged: number;
  /** Ids of files that are there in part, or that the record calls merged although nothing of them is there. */
  halves: string[];
  /** What the browser's own logs of the database say where something was lost. */
  logs: string[];
  /** How many questions the background left without an answer for five seconds, so that they were asked again. */
  unanswered: number;
}

/** The longest that nothing may be acknowledged before a run is given up, in milliseconds. */
const longestSilence = 60_000;

/** Events that one file of these runs brings. */
const perFile = 30;
const ofFile = (file: string, n: number) => `${file}-${n}`;

/** Keeps the count of what was acknowledged, and compares it with what is there. */
class Account {
  readonly toll: Toll = {
    kills: 0,
    acknowledged: 0,
    lost: [],
    doubled: [],
    merged: 0,
    halves: [],
    logs: [],
    unanswered: 0,
  };
  readonly #files = new Set<string>();
  /** How many acknowledgements were heard in profiles that are gone. */
  #earlier = 0;
  /** All that was ever acknowledged, not only since the last kill: a database that was made anew has lost everything. */
  readonly #heard = new Map<string, number>();
  #first = () => {};

  /** The next comparison is with a new profile, in which nothing of what was heard so far can be. */
  turnToNewProfile() {
    this.#earlier += this.#heard.size;
    this.#heard.clear();
  }

  /** The page heard that this event is stored, or that the file of this `imported` event is merged. */
  readonly hear = (id: string) => {
    if (id === 'unanswered') {
      this.toll.unanswered += 1;
      return;
    }
    this.#heard.set(id, this.toll.kills);
    this.#first();
  };

  /**
   * Waits until something more is acknowledged, and then up to half a second into the thick of it, another moment each
   * time. Rejects where nothing is acknowledged for a minute.
   */
  async untilInTheThick() {
    let limit: NodeJS.Timeout | undefined;
    await new Promise<void>((done, fail) => {
      this.#first = done;
      const silence = `Nothing was acknowledged for ${longestSilence} ms before kill ${this.toll.kills + 1}.`;
      limit = setTimeout(
        () => fail(new Error(`${silence} So far: ${JSON.stringify(this.toll)}`)),
        longestSilence,
      );
    }).finally(() => clearTimeout(limit));
    await new Promise((later) => setTimeout(later, (this.toll.kills * 137) % 500));
  }

  /** Counts what is missing, doubled or half there. @param stored what the extension keeps after the kill */
  compare(stored: Record<string, unknown>) {
    const events = Object.entries(stored)
      .filter(([key]) => key.startsWith('event/'))
      .map(([, value]) => value as { id: string; kind: string; count?: number });
    const there = new Set(events.map(({ id }) => id));
    if (there.size < events.length) {
      const ids = events.map(({ id }) => id);
      this.toll.doubled.push(...ids.filter((id, n) => ids.indexOf(id) !== n));
    }
    for (const [id, kill] of this.#heard) {
      if (there.has(id)) continue;
      this.toll.lost.push({ kill, id });
      this.#heard.delete(id);
    }
    this.toll.acknowledged = this.#earlier + this.#heard.size + this.toll.lost.length;
    const files = new Set([...there].flatMap((id) => /^(file-[\da-f-]{36})-\d+$/.exec(id)?.[1] ?? []));
    for (const { id, kind } of events) if (kind === 'imported') files.add(id);
    for (const file of files) {
      this.#files.add(file);
      const whole = Array.from({ length: perFile }, (_, n) => ofFile(file, n)).every((id) => there.has(id));
      if (!whole || !there.has(file)) this.toll.halves.push(file);
    }
    this.toll.merged = this.#files.size;
  }
}

/**
 * Runs in one of our own pages, so it stands by itself: eight askers tell the background of events as fast as it
 * answers, a ninth has it merge files. Each asks again under the same id until it is answered, as our pages do.
 * What is acknowledged is told to `acknowledged`.
 */
function askOnAndOn(perFile: number) {
  const told = globalThis as unknown as { acknowledged(id: string): void; enough?: boolean };
  const { runtime } = (globalThis as unknown as { browser?: typeof chrome }).browser ?? chrome;
  const later = (ms: number) => new Promise((done) => setTimeout(done, ms));
  const ask = async (make: () => { id: string; message: object }) => {
    while (!told.enough) {
      const { id, message } = make();
      for (let answered = false; !answered && !told.enough; ) {
        const answer = await Promise.race([
          runtime.sendMessage(message).catch(() => null),
          later(5000).then(() => told.acknowledged('unanswered')),
        ]);
        answered = answer?.ok === true;
        if (answered) told.acknowledged(id);
        else await later(5);
      }
    }
  };
  const event = () => {
    const id = crypto.randomUUID();
    return { id, message: { type: 'record', event: { id, kind: 'said-done', step: 'old-posts' } } };
  };
  const file = () => {
    const id = `file-${crypto.randomUUID()}`;
    const tick = Date.now() - 86_400_000;
    const events = Array.from({ length: perFile }, (_, n) => ({
      id: `${id}-${n}`,
      kind: 'said-done',
      step: 'old-posts',
      profile: null,
      tick: tick + n,
      at: new Date(tick + n).toISOString(),
      v: 1,
    }));
    return { id, message: { type: 'import', id, digest: `sha-256:${'0'.repeat(64)}`, events } };
  };
  for (let n = 0; n < 8; n++) void ask(event);
  void ask(file);
}

const folder = () => mkdtemp(join(tmpdir(), 'abstain-kills-'));
/** Removes a profile, into which the killed browser’s other processes may still write for a moment. */
const remove = (profile: string) => rm(profile, { recursive: true, force: true, maxRetries: 10 });

/** Chromium's logs of the extension's database (LevelDB): how it was recovered at this start and the one before. */
function databaseLogs(profile: string): string[] {
  const databases = join(profile, 'Default', 'IndexedDB');
  return readdirSync(databases, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\/LOG(\.old)?$/.test(name))
    .map((name) => `${name}:\n${readFileSync(join(databases, name), 'utf8')}`);
}

/**
 * Kills Chromium with SIGKILL in the midst of writing, time and again with the same profile folder, and looks each time
 * whether all that was acknowledged is there.
 * @param kills how many times
 */
export async function killChromium(kills: number): Promise<Toll> {
  const profile = await folder();
  const account = new Account();
  try {
    for (;;) {
      const { context, id } = await launchChromium(chromeBuild, profile);
      const [page = await context.newPage()] = context.pages();
      // A page of the extension's own that costs nothing to open.
      await page.goto(`chrome-extension://${id}/manifest.json`);
      account.compare(await page.evaluate(kept, null));
      if (account.toll.lost.length && !account.toll.logs.length) account.toll.logs = databaseLogs(profile);
      if (account.toll.kills === kills) {
        await context.close();
        return account.toll;
      }
      await page.exposeBinding('acknowledged', (_source, event: string) => account.hear(event));
      const cdp = await context.browser()?.newBrowserCDPSession();
      const pid = await cdp
        ?.send('SystemInfo.getProcessInfo')
        .then(({ processInfo }) => processInfo.find(({ type }) => type === 'browser')?.id);
      if (!pid) throw new Error('Chromium does not tell its process.');
      await page.evaluate(askOnAndOn, perFile);
      await account.untilInTheThick();
      process.kill(pid, 'SIGKILL');
      account.toll.kills += 1;
      await context.close().catch(() => {});
    }
  } finally {
    await remove(profile);
  }
}

/** So many kills share one run of the browser, so that the record stays short enough for many writes between two. */
const killsPerRun = 50;

/**
 * Stops Chromium's worker in the midst of writing, time and again while the page goes on asking, and looks at the end of
 * each fifty whether all that was acknowledged is there, once.
 * @param kills how many times
 */
export async function killWorkers(kills: number): Promise<Toll> {
  const account = new Account();
  while (account.toll.kills < kills) {
    const profile = await folder();
    const { context, id } = await launchChromium(chromeBuild, profile);
    account.turnToNewProfile();
    try {
      const page = await context.newPage();
      await page.goto(`chrome-extension://${id}/letter.html`);
      await page.exposeBinding('acknowledged', (_source, event: string) => account.hear(event));
      const cdp = await context.newCDPSession(page);
      await cdp.send('ServiceWorker.enable');
      await page.evaluate(askOnAndOn, perFile);
      for (let n = 0; n < killsPerRun && account.toll.kills < kills; n++) {
        await account.untilInTheThick();
        await cdp.send('ServiceWorker.stopAllWorkers');
        account.toll.kills += 1;
      }
      await page.evaluate(() => Object.assign(globalThis, { enough: true }));
      // What is under way is answered or given up; a message wakes the worker and comes after all of that.
      await page.evaluate(() =>
        chrome.runtime.sendMessage({
          type: 'record',
          event: { id: crypto.randomUUID(), kind: 'said-done', step: 'old-posts' },
        }),
      );
      account.compare(await page.evaluate(kept, null));
    } finally {
      await context.close();
      await remove(profile);
    }
  }
  return account.toll;
}

/**
 * Kills Firefox with SIGKILL in the midst of writing, as `killChromium` does.
 * @param executablePath Firefox's program
 */
export async function killFirefox(executablePath: string, kills: number): Promise<Toll> {
  const profile = await folder();
  const account = new Account();
  let firefox: Firefox | undefined;
  try {
    for (;;) {
      firefox = await launchFirefox(executablePath, { profile });
      const page = await firefox.open('letter.html');
      account.compare(await page.evaluate(kept, null));
      if (account.toll.kills === kills) return account.toll;
      await page.exposeFunction('acknowledged', account.hear);
      await page.evaluate(askOnAndOn, perFile);
      await account.untilInTheThick();
      const running = firefox.browser.process();
      if (!running?.pid) throw new Error('Firefox does not tell its process.');
      const gone = new Promise((done) => running.once('exit', done));
      process.kill(running.pid, 'SIGKILL');
      account.toll.kills += 1;
      await gone;
      await firefox.close().catch(() => {});
    }
  } finally {
    await firefox?.close().catch(() => {});
    await remove(profile);
  }
}
