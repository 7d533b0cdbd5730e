import { mkdtemp, readFile, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { readRecordFile } from '../../lib/domain/record/file-reader.ts';
import type { RecordEvent } from '../../lib/domain/record/record.ts';
import { writeRecordFile } from '../../lib/domain/record/record-file.ts';
import english from '../../lib/locales/en/record.json' with { type: 'json' };
import { kept } from '../../scripts/kept.ts';
import { classFiles } from '../fixtures/record/class.ts';
import { anyTime, digest } from '../fixtures/record/digest.ts';
import { head } from '../fixtures/record/head.ts';
import { longStory } from '../fixtures/record/story.ts';
import { type Extension, eventsIn, expect, launchExtension, say, test } from './extension.ts';
import { faults, overflow } from './faults.ts';
import { click, countOf } from './firefox.ts';
import { at, paths, settingPage } from './linkedin.ts';
import { readOnce } from './record-place.ts';

/** The record taken along, brought in, read by others, printed and deleted, in the browsers themselves. */

const recordFile = (events: RecordEvent[]) => writeRecordFile({ ...head, events }, digest);
const story = (count = 40, people = 2) => longStory(count, people, Date.parse('2026-11-20T08:00:00Z'));

/** Gives a file to the record's or the review's own choice. */
const give = (page: Page, name: string, content: string) =>
  page
    .locator('input[type=file]')
    .setInputFiles({ name, mimeType: 'application/json', buffer: Buffer.from(content) });

/** Everything that any storage of the extension holds. */
const everywhere = async (extension: Extension, page: Page) => ({
  areas: await (await extension.worker()).evaluate(async () => {
    const { local, session, sync } = chrome.storage;
    return Promise.all([local, session, sync].map((area) => area.get(null)));
  }),
  record: await page.evaluate(kept, null),
  page: await page.evaluate(async () => ({
    local: { ...localStorage },
    session: { ...sessionStorage },
    caches: (await caches.keys()).length,
    cookies: document.cookie,
  })),
});
const nothing = {
  areas: [{}, {}, {}],
  record: {},
  page: { local: {}, session: {}, caches: 0, cookies: '' },
};

/** Makes a record as a person does, and takes it along. @returns the file, and what sync hands to other browsers */
async function madeAndTakenAlong(extension: Extension) {
  // A record as a person makes it: a switch flipped and loaded again, words, a profile.
  let on = true;
  const { setting, page } = await readOnce(extension, () => on);
  await setting.locator('input[role=switch]').click();
  on = false;
  await expect(page.locator('[data-strip] .mark')).toHaveCount(2);
  await setting.reload();
  await expect(page.locator('.line[data-witness="held"]')).toHaveCount(1);
  await say(page, { kind: 'profile-created', label: 'My account <b>' });
  await say(page, { kind: 'said-done', step: 'old-posts' });
  await expect(page.locator('.line')).toHaveCount(6);
  await expect(page.locator('.line[data-witness="said"]')).toHaveCount(1);
  // How it stands comes before how it came to be, and that before the drawing; so few entries need no filter.
  const { daysAgoToday, daysAgo } = english.record;
  await expect(page.locator('[data-standing] [data-last="off"]')).toContainText(
    // The other where midnight came in between.
    new RegExp(`${daysAgoToday}|${daysAgo.one.replace('{n}', '1')}`),
  );
  await expect(page.locator('[data-standing]')).toContainText(english.dossier.noObjection);
  const tops = await page
    .locator('[data-standing], .line, [data-strip]')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(tops).toEqual(tops.toSorted((a, b) => a - b));
  await expect(page.locator('select[name="group"], select[name="witness"]')).toHaveCount(0);

  const [download] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-act="save"]').click(),
  ]);
  const text = await readFile(await download.path(), 'utf8');
  const opened = await readRecordFile(text, digest, anyTime);
  expect(opened.problems).toEqual([]);
  // What is exported is what is stored, and what is shown.
  expect(opened.events).toEqual(eventsIn(await extension.stored()));

  // Sync, off until it is chosen.
  await say(page, { kind: 'sync-chosen', on: true });
  await say(page, { kind: 'said-done', step: 'profile-visibility' });
  const synced = () => everywhere(extension, page).then(({ areas }) => areas[2] ?? {});
  await expect.poll(async () => JSON.stringify(await synced())).toContain('profile-visibility');
  const handed = await synced();
  await expect(page.locator('[data-sync="on"]')).toBeVisible();
  await setting.close();
  return { page, text, handed };
}

/** Deleting stands apart from daily acts; it asks once more, offers a copy, and then leaves nothing anywhere. */
async function deletedForGood(extension: Extension, page: Page) {
  await expect(page.locator('[data-delete]')).toHaveCount(0);
  await page.getByRole('navigation').getByText('More', { exact: true }).click();
  await page.getByRole('link', { name: 'Delete' }).click();
  await page.locator('[data-delete="everything"]').click();
  await expect(page.locator('dialog[open]')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.locator('dialog')).toHaveCount(0);
  expect(eventsIn(await extension.stored())).toHaveLength(8);
  await page.locator('[data-delete="everything"]').click();
  const [copy] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('[data-act="save-first"]').click(),
  ]);
  expect((await readRecordFile(await readFile(await copy.path(), 'utf8'), digest, anyTime)).count).toBe(8);
  await page.locator('[data-act="delete"]').click();
  await expect(page.locator('[data-deleted]')).toBeVisible();
  await expect.poll(() => everywhere(extension, page)).toEqual(nothing);
  await page.getByRole('link', { name: 'Record' }).click();
  await expect(page.locator('#section h1')).toHaveText('Record');
  await expect(page.locator('.line')).toHaveCount(0);
  const worker = await extension.worker();
  await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('');
  expect(extension.strays).toEqual([]);
}

/** Brings the file in where nothing is: there it is hearsay; damaged files are told; sync comes once it is chosen. */
async function broughtIn(other: Extension, second: Page, text: string, handed: Record<string, unknown>) {
  await give(second, 'mine.json', text);
  await expect(second.locator('[data-fresh]')).toHaveAttribute('data-fresh', '6');
  expect(eventsIn(await other.stored())).toEqual([]);
  await second.locator('[data-act="merge"]').click();
  await expect(second.locator('[data-merged="6"]')).toBeVisible();
  await expect(second.locator('.line[data-via="file"]')).toHaveCount(6);
  await expect(second.locator('.line[data-kind="imported"]')).toHaveCount(1);
  const merged = await other.stored();
  // A choice of guidance comes along as an entry, and changes nothing here.
  expect(merged.guide).toBeUndefined();
  await give(second, 'mine.json', text);
  await expect(second.locator('[data-fresh]')).toHaveAttribute('data-fresh', '0');
  await expect(second.locator('[data-act="merge"]')).toHaveCount(0);

  const damaged: [string, string, RegExp][] = [
    ['cut.json', text.slice(0, -300), /cut off or damaged/],
    ['changed.json', text.replace('"off"', '"on"'), /checksum doesn’t match/],
    ['letter.txt', 'Dear LinkedIn', /isn’t a record file/],
    [
      'newer.json',
      text.replace('"version": 1', '"version": 9'),
      /newer version of Abstain made this file \(format 9\)/,
    ],
    ['deep.json', text.replace('"old-posts"', '['.repeat(90_000) + ']'.repeat(90_000)), /left out entry 6/],
    ['turned.json', text.replace('My account', 'My \u202e account'), /hide or flip text/],
    [
      'twice.json',
      text.replace('"events": [', `"events": [\n${text.split('\n')[7]?.replace(/"tick":\d+/, '"tick":1')}`),
      /say(s)? something else/,
    ],
    ['empty.json', '', /is empty/],
  ];
  for (const [name, content, sentence] of damaged) {
    await give(second, name, content);
    await expect(second.locator('[data-fresh] h3'), name).toContainText(name);
    await expect(second.locator('[data-fresh] [data-problems]'), name).toContainText(sentence);
  }
  const large = test.info().outputPath('large.json');
  await writeFile(large, '');
  await truncate(large, 50_000_000);
  await second.locator('input[type=file]').setInputFiles(large);
  await expect(second.locator('[data-fresh] [data-problems]')).toContainText('50 MB');
  expect(await other.stored()).toEqual(merged);

  // Sync, off until it is chosen here too; what the first handed over comes in, as by the browser's own sync.
  const worker = await other.worker();
  await worker.evaluate((items) => chrome.storage.sync.set(items), handed);
  await expect(second.locator('[data-sync="off"]')).toBeVisible();
  await expect(second.locator('.line[data-via="sync"]')).toHaveCount(0);
  await second.locator('[data-act="sync"]').click();
  await expect(second.locator('.line[data-via="sync"]')).toHaveCount(2);
  await expect(second.locator('[data-sync="on"]')).toContainText('1 other browser');
  expect(other.strays).toEqual([]);
}

test('a record is taken along and deleted, which leaves nothing; brought in again it is hearsay; damaged files are told', async ({
  extension,
}) => {
  const { page, text, handed } = await madeAndTakenAlong(extension);
  await deletedForGood(extension, page);
  // A browser from which everything was deleted knows no more of the record than another one does.
  await broughtIn(extension, page, text, handed);
});

test('a record is taken to another browser, where it is hearsay', { tag: '@long' }, async ({ extension }) => {
  const { text, handed } = await madeAndTakenAlong(extension);
  const profile = await mkdtemp(join(tmpdir(), 'abstain-'));
  const other = await launchExtension(profile);
  try {
    await broughtIn(other, await other.open('checklist.html#/record'), text, handed);
  } finally {
    await other.context.close();
    await rm(profile, { recursive: true, force: true });
  }
});

test('hundreds of entries of a dozen people: shown in part, filtered, assigned, printed in full, and read by a reviewer', {
  tag: '@long',
}, async ({ extension }) => {
  const page = await extension.open('checklist.html#/record');
  const events = story(260, 12);
  await give(page, 'all.json', await recordFile(events));
  await expect(page.locator('[data-fresh]')).toHaveAttribute('data-fresh', '260');
  await page.locator('[data-act="merge"]').click();
  await expect(page.locator('[data-merged="260"]')).toBeVisible();
  await expect(page.locator('.line')).toHaveCount(50);
  await page.locator('select[name="group"]').selectOption('steps');
  await expect(page.locator('[data-count="24"]')).toBeVisible();
  await page.reload();
  await expect(page.locator('[data-count="24"]')).toBeVisible();
  await page.locator('select[name="profile"]').selectOption({ label: 'Member 1' });
  await expect(page.locator('[data-count="2"]')).toBeVisible();
  await page.locator('select[name="group"]').selectOption('');
  await page.locator('select[name="profile"]').selectOption('');
  await page.locator('[data-act="more"]').click();
  await expect(page.locator('.line')).toHaveCount(250);
  await page.locator('[data-act="more"]').click();
  await expect(page.locator('.line')).toHaveCount(261);

  // A reading that no profile of this browser can own is the person's without a label, until they say whose it is.
  await extension.answer({ [paths.setting]: settingPage(false) });
  const setting = await extension.linkedInTab();
  await setting.goto(at(paths.setting));
  await expect(page.locator('[data-unnamed="1"]')).toBeVisible();
  await page.locator('[data-unnamed] select').selectOption({ label: 'Member 3' });
  await page.locator('[data-unnamed] button').click();
  await expect(page.locator('[data-unnamed]')).toHaveCount(0);
  await setting.close();

  // On paper: every entry with the word for how it is known, numbered sections, page numbers.
  await page.evaluate(() =>
    addEventListener('beforeprint', () => {
      const rows = [...document.querySelectorAll('[data-all-entries] tbody tr')].filter(
        (row, n) => row.children[0]?.textContent === String(n + 1) && row.children[2]?.textContent,
      ).length;
      document.documentElement.dataset.printed = String(rows);
    }),
  );
  const paper = await page.pdf({ format: 'Letter', preferCSSPageSize: true });
  await expect(page.locator('html')).toHaveAttribute('data-printed', '263');
  await expect(page.locator('[data-dossier]')).toHaveCount(0);
  expect(paper.subarray(0, 5).toString()).toBe('%PDF-');

  await page.locator('select[name="profile"]').selectOption({ label: 'Member 3' });
  // In English wide and light, in German narrow and dark: nothing that axe can find, and nothing cut off.
  const found = [...(await faults(page))];
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 320, height: 800 });
  await page.getByLabel('Language').selectOption('de');
  await expect(page.getByRole('heading', { level: 1, name: 'Protokoll' })).toBeVisible();
  found.push(...(await faults(page)));
  expect(await overflow(page)).toBe(0);

  // Someone else's file, with nothing of one's own mixed in and nothing stored.
  const before = await extension.stored();
  await page.goto(`chrome-extension://${extension.id}/checklist.html#/review`);
  const files = [story(40, 2), story(30, 1)].map((one, n) =>
    one.map(
      (event) =>
        JSON.parse(JSON.stringify(event).replaceAll('Member', `File ${n + 1} member`)) as RecordEvent,
    ),
  );
  await page.locator('input[type=file]').setInputFiles(
    await Promise.all(
      files.map(async (one, n) => ({
        name: `file-${n + 1}.json`,
        mimeType: 'application/json',
        buffer: Buffer.from(await recordFile(one)),
      })),
    ),
  );
  await expect(page.locator('[data-people] tbody tr')).toHaveCount(3);
  found.push(...(await faults(page)));
  expect(await overflow(page)).toBe(0);
  expect(found).toEqual([]);
  await page.getByRole('button', { name: 'File 2 member 1' }).click();
  await expect(page.locator('[data-shown="File 2 member 1"] .line')).toHaveCount(30);
  await page.locator('[data-files] summary').click();
  await expect(page.locator('[data-file="file-1.json"]')).toContainText('Die Prüfsumme passt');
  expect(await extension.stored()).toEqual(before);

  // One profile deleted: of it nothing is left, of the others everything.
  expect(JSON.stringify(before)).toMatch(/profile-0004|"Member 5"/);
  await page.goto(`chrome-extension://${extension.id}/checklist.html#/delete`);
  await page.locator('#section .card select').selectOption({ label: 'Member 5' });
  await page.locator('[data-delete="profile"]').click();
  await page.locator('[data-act="delete"]').click();
  await expect(page.locator('[data-deleted]')).toBeVisible();
  const after = await extension.stored();
  expect(JSON.stringify(after)).not.toMatch(/profile-0004|"Member 5"/);
  const others = (stored: Record<string, unknown>) =>
    eventsIn(stored).filter(({ id, profile }) => id === 'profile-0003' || profile === 'profile-0003').length;
  expect(others(after)).toBe(others(before));
});

test('thirty files of a class: who stands where, by keyboard; a damaged file is told from a whole one', async ({
  extension,
}) => {
  const page = await extension.open('checklist.html#/review');
  const files = await classFiles(Date.now());
  await page.locator('input[type=file]').setInputFiles(
    files.map(({ name, content }) => ({
      name,
      mimeType: 'application/json',
      buffer: Buffer.from(content),
    })),
  );
  const rows = page.locator('[data-people] tbody tr');
  await expect(rows).toHaveCount(28);

  // At a glance, without scrolling: how many stand where, and which files cannot be relied on.
  const count = (group: string) => page.locator(`[data-groups] [data-group="${group}"] strong`);
  for (const [group, n] of [
    ['all', '28'],
    ['overdue', '4'],
    ['missing', '10'],
    ['said', '2'],
    ['seen', '1'],
    ['not-granted', '1'],
    ['waiting', '5'],
    ['complete', '5'],
  ] as const)
    await expect(count(group), group).toHaveText(n);
  const bottom = await page.locator('[data-groups]').evaluate((one) => one.getBoundingClientRect().bottom);
  expect(bottom).toBeLessThan(page.viewportSize()?.height ?? 0);
  const faulty = page.locator('[data-faulty="4"]');
  for (const [name, sentence] of [
    ['cut-off.json', /cut off or damaged/],
    ['changed.json', /checksum doesn’t match/],
    ['letter.json', /isn’t a record file/],
    ['empty.json', /is empty/],
  ] as const)
    await expect(faulty.locator(`[data-file="${name}"]`)).toContainText(sentence);
  // The two damaged copies, and the whole file that one of them contradicts.
  await expect(page.locator('[data-people] [data-doubtful]')).toHaveCount(3);
  await expect(page.locator('[data-versions]')).toContainText('0.1.0 (26), 0.0.9 (2)');

  // Overdue stands first and is told by its frame, not "everyone"; no column is cut off or runs into the next.
  await expect(page.locator('[data-groups] label').first()).toHaveAttribute('data-group', 'overdue');
  const frameOf = (group: string) =>
    page
      .locator(`[data-groups] [data-group="${group}"]`)
      .evaluate((one) => getComputedStyle(one).borderBlockStartColor);
  const [overdue, waiting] = [await frameOf('overdue'), await frameOf('waiting')];
  expect(overdue).not.toBe(waiting);
  const heights = await page
    .locator('[data-groups] label:not([data-group="all"])')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top));
  expect(new Set(heights).size).toBe(1);
  const cut = () =>
    page.locator('[data-people] :is(th, td)').evaluateAll((all) =>
      all
        .filter((one) => {
          const { left, right } = one.getBoundingClientRect();
          return one.scrollWidth > one.clientWidth + 1 || left < 0 || right > innerWidth;
        })
        .map((one) => one.textContent),
    );
  expect(await cut()).toEqual([]);
  await page.setViewportSize({ width: 320, height: 800 });
  expect(await cut()).toEqual([]);
  expect(await overflow(page)).toBe(0);
  await page.setViewportSize({ width: 1280, height: 800 });
  // What a person said, they say: nowhere does the reviewer.
  await expect(page.locator('[data-people]')).toContainText(english.review.status.said);
  await expect(page.locator('#section')).not.toContainText(english.witness.said);

  // Whoever needs looking after stands first; any column puts the table in its order, and back.
  const first = () => rows.first().getAttribute('data-group');
  await expect.poll(first).toBe('overdue');
  await page.locator('[data-sort="stands"]').focus();
  await page.keyboard.press('Enter');
  await expect.poll(first).toBe('complete');
  await expect(page.locator('th[aria-sort="descending"]')).toHaveText(english.review.columns.stands);
  await page.locator('[data-sort="label"]').press('Space');
  await expect(page.locator('th[aria-sort="ascending"]')).toHaveText(english.review.columns.label);
  await expect
    .poll(async () => {
      const labels = await rows.evaluateAll((all) => all.map((row) => row.getAttribute('data-person') ?? ''));
      return labels.every((label, n) => n === 0 || (labels[n - 1] ?? '') <= label);
    })
    .toBe(true);

  // Filtered by the arrow keys; a person opened, read and closed again without losing the place.
  await page.locator('[data-groups] input[value="all"]').focus();
  await page.keyboard.press('ArrowRight');
  await expect(rows).toHaveCount(4);
  await expect(page.locator('[data-found="4"]')).toContainText(english.review.groups.overdue.means);
  await page.getByRole('button', { name: 'Birch' }).press('Enter');
  await expect(page.locator('#person')).toBeFocused();
  await expect(page.locator('[data-verdict]')).toContainText(
    english.review.overdueSince.split('{')[0] as string,
  );
  await expect(page.locator('[data-shown] [data-step="objection"]')).toContainText(
    english.review.status.said,
  );
  await expect(page.locator('#section')).not.toContainText(english.witness.said);
  await page.locator('[data-act="back"]').press('Enter');
  await expect(page.getByRole('button', { name: 'Birch' })).toBeFocused();
  const found = await faults(page);
  await page.emulateMedia({ colorScheme: 'dark' });
  found.push(...(await faults(page)));
  expect(found).toEqual([]);

  // One file alone is told in one word, with no table to look through.
  await page.locator('[data-act="close"]').click();
  await give(page, 'larch.json', files.find(({ name }) => name === 'larch.json')?.content ?? '');
  await expect(page.locator('[data-verdict]')).toHaveAttribute('data-group', 'waiting');
  await expect(page.locator('[data-people]')).toHaveCount(0);
  // On paper every step's name keeps its line, however long the words beside it.
  await page.emulateMedia({ media: 'print' });
  await page.setViewportSize({ width: 660, height: 900 });
  const names = await page.locator('[data-shown] [data-step] > span:not(.word)').all();
  expect(names).toHaveLength(9);
  for (const name of names) expect((await name.boundingBox())?.width).toBeGreaterThan(120);
  expect(await extension.stored()).toEqual({});
});

test('files dropped beside the button are read there, and open in no tab of their own', async ({
  extension,
}) => {
  const { context } = extension;
  const files = ['good.json', 'bom.json'].map((name) => resolve('tests/fixtures/record/files', name));
  const tabs = () => context.pages().length;
  const drop = async (page: Page, dropped: string[]) => {
    const cdp = await context.newCDPSession(page);
    const data = { items: [], files: dropped, dragOperationsMask: 1 };
    for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
      await cdp.send('Input.dispatchDragEvent', { type, x: 300, y: 400, data });
  };
  const review = await extension.open('checklist.html#/review');
  await review.locator('input[type=file]').waitFor({ state: 'attached' });
  const before = tabs();
  await drop(review, files);
  await expect(review.locator('[data-act="close"]')).toBeVisible();
  expect(tabs()).toBe(before);

  const record = await extension.open('checklist.html#/record');
  await record.locator('input[type=file]').waitFor({ state: 'attached' });
  await drop(record, files.slice(0, 1));
  await expect(record.locator('[data-fresh]')).toContainText('good.json');
  expect(tabs()).toBe(before + 1);
});

test('the worker is killed time and again while things are said: the record is what was said', async ({
  extension,
}) => {
  const page = await extension.open('checklist.html#/record');
  const cdp = await extension.context.newCDPSession(page);
  await cdp.send('ServiceWorker.enable');
  const ids: string[] = [];
  let kills = 0;
  for (let n = 0; n < 12; n++) {
    const id = crypto.randomUUID();
    ids.push(id);
    const told = page.evaluate(
      async (event) => {
        // As our own pages ask: again when the worker went away, under the same id.
        for (let attempt = 0; attempt < 200; attempt++) {
          const answer = await chrome.runtime.sendMessage({ type: 'record', event }).catch(() => null);
          if (answer?.ok) return true;
          await new Promise((later) => setTimeout(later, 20));
        }
        return false;
      },
      { id, kind: 'said-done', step: 'old-posts' },
    );
    if (n % 2 === 0) {
      await cdp.send('ServiceWorker.stopAllWorkers');
      kills++;
    }
    expect(await told).toBe(true);
  }
  // Hundreds of kills, of the whole browser too, are in `kills.long.spec.ts`.
  expect(kills).toBe(6);
  const stored = await page.evaluate(kept, null);
  expect(eventsIn(stored).map(({ id }) => id)).toEqual(ids);
  await expect(page.locator('.line')).toHaveCount(12);
});

test('storage that is full: nothing is lost, it is said, and goes on once there is room', async ({
  extension,
}) => {
  const page = await extension.open('checklist.html#/record');
  await say(page, { kind: 'said-done', step: 'old-posts' });
  await expect(page.locator('.line')).toHaveCount(1);
  // Headless Chromium 156 takes small writes whatever quota it is told, so the worker's database refuses as a full one does.
  const worker = await extension.worker();
  await worker.evaluate(() => {
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('Encountered full disk.', 'QuotaExceededError');
    };
    Object.assign(globalThis, {
      makeRoom: () => {
        IDBObjectStore.prototype.put = put;
      },
    });
  });
  const before = await extension.stored();
  await give(page, 'mine.json', await recordFile(story(40, 2)));
  await page.locator('[data-act="merge"]').click();
  await expect(page.locator('[data-fresh] [role="alert"]')).toContainText('storage is full');
  expect(await say(page, { kind: 'said-done', step: 'profile-visibility' })).toEqual({
    ok: false,
    why: 'storage-full',
  });
  expect(await extension.stored()).toEqual(before);
  await worker.evaluate(() => (globalThis as unknown as { makeRoom(): void }).makeRoom());
  await page.locator('[data-act="merge"]').click();
  await expect(page.locator('.line')).toHaveCount(42);
});

test('Firefox: a file is brought in, saved again as it was, read by a reviewer, and deleted without a trace', async ({
  firefox,
}) => {
  const folder = await mkdtemp(join(tmpdir(), 'abstain-'));
  try {
    const events = story(40, 2);
    const path = join(folder, 'from-chromium.json');
    await writeFile(path, await recordFile(events));
    const page = await firefox.open('checklist.html#/record');
    const has = (selector: string) => countOf(page, selector);
    await expect.poll(() => has('input[type=file]')).toBe(1);
    const input = await page.$('input[type=file]');
    await (input as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    await expect.poll(() => has('[data-fresh="40"]')).toBe(1);
    await click(page, '[data-act="merge"]');
    await expect.poll(() => has('[data-merged="40"]')).toBe(1);
    await expect.poll(() => has('.line[data-via="file"]')).toBe(40);

    // What the person would find in their downloads.
    await page.evaluate(() => {
      const make = URL.createObjectURL;
      URL.createObjectURL = (blob) => {
        void (blob as Blob).text().then((text) => {
          document.documentElement.dataset.saved = text;
        });
        return make.call(URL, blob);
      };
    });
    await click(page, '[data-act="save"]');
    await expect.poll(() => has('html[data-saved]')).toBe(1);
    const saved = await readRecordFile(
      await page.evaluate(() => document.documentElement.dataset.saved ?? ''),
      digest,
      anyTime,
    );
    expect(saved.problems).toEqual([]);
    const fromFile = saved.events.filter(({ via }) => via === 'file').map(({ via: _via, ...event }) => event);
    expect(fromFile.map(({ id }) => id)).toEqual(events.map(({ id }) => id));

    await page.evaluate(() => {
      location.hash = '#/review';
    });
    await expect.poll(() => has('#section input[type=file]')).toBe(1);
    const other = await page.$('#section input[type=file]');
    await (other as unknown as { uploadFile(path: string): Promise<void> }).uploadFile(path);
    await expect.poll(() => has('[data-people] tbody tr')).toBe(2);

    await page.evaluate(() => {
      location.hash = '#/delete';
    });
    await expect.poll(() => has('[data-delete="everything"]')).toBe(1);
    await click(page, '[data-delete="everything"]');
    await expect.poll(() => has('dialog [data-act="delete"]')).toBe(1);
    await click(page, 'dialog [data-act="delete"]');
    await expect.poll(() => has('[data-deleted]')).toBe(1);
    const left = () =>
      page.evaluate(async () => {
        const { local, session, sync } = (globalThis as unknown as { browser: typeof chrome }).browser
          .storage;
        const areas = await Promise.all([local, session, sync].map((area) => area.get(null)));
        return [...areas, { ...localStorage }, { ...sessionStorage }];
      });
    await expect.poll(left).toEqual([{}, {}, {}, {}, {}]);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
