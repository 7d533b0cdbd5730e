import { appendFileSync, readdirSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { kept } from '../../scripts/kept.ts';
import { chromeBuild, launchChromium } from '../../scripts/launch.ts';

const folder = (name: string) => mkdtemp(join(tmpdir(), name));

/** Ids of the events that the extension keeps. */
const ids = async (page: Page): Promise<string[]> =>
  Object.values(await page.evaluate(kept, null)).flatMap((value) =>
    typeof value === 'object' && value && 'kind' in value ? [(value as unknown as { id: string }).id] : [],
  );

/** Says so many things from a page of the extension's own. @returns the ids of those that were acknowledged */
const say = (page: Page, count: number): Promise<string[]> =>
  page.evaluate(async (many) => {
    const acknowledged: string[] = [];
    for (let n = 0; n < many; n++) {
      const id = crypto.randomUUID();
      const event = { id, kind: 'said-done', step: 'old-posts' };
      const answer = await chrome.runtime.sendMessage({ type: 'record', event });
      if (answer?.ok) acknowledged.push(id);
    }
    return acknowledged;
  }, count);

/** Every log that Chromium's databases append to in a profile: the record's, and its copy's. */
const logs = (profile: string): string[] =>
  readdirSync(join(profile, 'Default'), { recursive: true, encoding: 'utf8' })
    .filter((name) => /indexeddb.leveldb.*\.log$/i.test(name) && !name.includes('File System'))
    .map((name) => join(profile, 'Default', name));

test('half an append at the end of the database’s log, as a killed browser leaves it, costs nothing', async () => {
  const profile = await folder('abstain-torn-');
  const stored: string[] = [];
  const run = async (act: (page: Page) => Promise<void>) => {
    const { context, id } = await launchChromium(chromeBuild, profile);
    try {
      const page = await context.newPage();
      // A page of the extension's own that costs nothing to open.
      await page.goto(`chrome-extension://${id}/manifest.json`);
      await act(page);
    } finally {
      await context.close();
    }
  };
  try {
    // The head of an append, without what it announces.
    const tear = (log: string) => appendFileSync(log, Buffer.from([1, 2, 3, 4, 0x90, 0x01, 1]));
    const sayMore = async (page: Page) => void stored.push(...(await say(page, 5)));
    const sayAndLook = async (page: Page) => {
      await sayMore(page);
      expect(new Set(await ids(page))).toEqual(new Set(stored));
    };
    await run(sayMore);
    const [record, copy, ...more] = logs(profile).sort() as [string, string];
    expect(more).toEqual([]);
    tear(record);
    await run(sayMore);
    tear(copy);
    // Chromium deletes the record's database now, and at the next start the copy's.
    await run(sayAndLook);
    await run(sayAndLook);
    expect(stored).toHaveLength(20);
  } finally {
    await rm(profile, { recursive: true, force: true });
  }
});
