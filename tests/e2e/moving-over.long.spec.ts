import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import puppeteer, { type Browser } from 'puppeteer-core';
import { kept } from '../../scripts/kept.ts';
import { chromeBuild, chromiumPath } from '../../scripts/launch.ts';
import earlier from '../storage/record-v1.json' with { type: 'json' };
import { expect, test } from './extension.ts';
import { idsIn } from './record-place.ts';

/**
 * A record that version 0.1.0 kept in `storage.local`, taken over by this version in Chromium, as at a real update: an
 * extension that is named at the browser's start is always told to be new.
 */

/** A stand-in with the older version's name and number; what it kept is written into it by the test. */
async function writeOlder(extension: string) {
  await rm(extension, { recursive: true, force: true });
  await mkdir(extension);
  const manifest = {
    manifest_version: 3,
    name: 'Abstain',
    version: '0.1.0',
    permissions: ['storage'],
    background: { service_worker: 'background.js' },
  };
  await writeFile(join(extension, 'manifest.json'), JSON.stringify(manifest));
  await writeFile(
    join(extension, 'background.js'),
    'for (const event of [chrome.runtime.onInstalled, chrome.runtime.onStartup]) event.addListener(() => {});',
  );
}

async function writeThis(extension: string) {
  await rm(extension, { recursive: true, force: true });
  await cp(chromeBuild, extension, { recursive: true });
}

/** The worker of the extension, of the version that was installed last. */
async function workerOf(browser: Browser, id: string) {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(`chrome-extension://${id}/`),
  );
  const worker = await target.worker();
  if (!worker) throw new Error('The extension has no worker.');
  return worker;
}

test('what version 0.1.0 kept moves over at the update, twice if need be, and nothing is lost or doubled', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'abstain-moving-'));
  const extension = join(folder, 'extension');
  const browser = await puppeteer.launch({
    executablePath: chromiumPath,
    pipe: true,
    enableExtensions: true,
    userDataDir: join(folder, 'profile'),
    args: ['--no-sandbox', '--disable-background-networking', '--disable-quic'],
  });
  const older = async (values: Record<string, unknown>) => {
    await writeOlder(extension);
    const id = await browser.installExtension(extension);
    const worker = await workerOf(browser, id);
    expect(await worker.evaluate(() => chrome.runtime.getManifest().version)).toBe('0.1.0');
    await worker.evaluate((told) => chrome.storage.local.set(told), values);
  };
  const updated = async (ids: string[]) => {
    await writeThis(extension);
    const id = await browser.installExtension(extension);
    const page = await browser.newPage();
    await page.goto(`chrome-extension://${id}/checklist.html#/record`);
    await page.waitForSelector('.line');
    await expect.poll(async () => idsIn(await page.evaluate(kept, null))).toEqual(ids);
    await expect.poll(() => page.evaluate(() => document.querySelectorAll('.line').length)).toBe(ids.length);
    const left = () =>
      page.evaluate(async () =>
        Object.keys(await chrome.storage.local.get(null)).filter((key) => key.startsWith('event/')),
      );
    await expect.poll(left).toEqual([]);
    expect(await page.$$('[data-fault], .failed')).toEqual([]);
    await page.close();
  };
  try {
    const first = idsIn(earlier);
    expect(first.length).toBeGreaterThan(2);
    await older(earlier);
    await updated(first);
    // Back to the older version for a while, which starts from nothing and writes on; then this one again.
    const sample = Object.values(earlier).find(
      (value) => value.kind === 'said-done' || value.kind === 'reading',
    );
    const tick = 1_795_100_000_000;
    const more = {
      ...sample,
      id: crypto.randomUUID(),
      tick,
      at: new Date(tick).toISOString(),
      load: 'load-of-later',
    };
    const alone = { [`event/${String(tick).padStart(16, '0')}-${more.id}`]: more };
    await older(alone);
    await updated(idsIn({ ...earlier, ...alone }));
    // And once more with all of it, as where taking it away was cut off.
    await older({ ...earlier, ...alone });
    await updated(idsIn({ ...earlier, ...alone }));
  } finally {
    await browser.close();
    await rm(folder, { recursive: true, force: true });
  }
});
