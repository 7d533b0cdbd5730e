import type { Page } from '@playwright/test';
import { packForSync, syncPrefix } from '../../lib/domain/record/sync-pack.ts';
import { kept } from '../../scripts/kept.ts';
import { mutated } from '../fixtures/record/mutate.ts';
import { longStory } from '../fixtures/record/story.ts';
import { type Extension, eventsIn, expect, test } from './extension.ts';
import { longestHang, watchHangs } from './hangs.ts';
import { idsIn, plant, stopWorker, tellUntilHeard } from './record-place.ts';

/**
 * Harm done to a record, in the browser: strange and changed values in sync, damaged values in the record's own place.
 * Nothing is lost, doubled, hidden or falsely complete.
 */

/** All in one write: Chromium lets an extension write there 120 times a minute. */
const setInSync = async (extension: Extension, items: Record<string, unknown>) =>
  (await extension.worker()).evaluate((put) => chrome.storage.sync.set(put), items);

/** What a person who switched the setting off and objected is shown, in popup and record. */
async function expectOwnMatters(extension: Extension, page: Page) {
  const popup = await extension.context.newPage();
  await popup.goto(`chrome-extension://${extension.id}/popup.html`);
  await expect(popup.locator('[data-step="switch-off"]')).toHaveAttribute('data-status', 'said');
  await expect(popup.locator('[data-step="objection"]')).toHaveAttribute('data-status', 'said');
  await popup.close();
  // The objection waits for its answer, and is not over.
  await page.reload();
  await expect(page.locator('[data-standing] [data-state="waiting"]').first()).toBeVisible();
  await expect(page.locator('[data-fault]')).toHaveCount(0);
}

test('strange and changed values in sync: nothing of one’s own is lost, doubled or ended by them, and what is sound arrives', async ({
  extension,
}) => {
  test.setTimeout(280_000);
  const page = await extension.open('checklist.html#/record');
  const days = (ago: number) => new Date(Date.now() - ago * 86_400_000).toISOString().slice(0, 10);
  const told = [
    await tellUntilHeard(page, { kind: 'region-chosen', region: 'FR' }),
    await tellUntilHeard(page, { kind: 'sync-chosen', on: true }),
    await tellUntilHeard(page, { kind: 'said-done', step: 'switch-off' }),
    await tellUntilHeard(page, { kind: 'objection-sent', channel: 'form-ai', on: days(3) }),
  ];
  const ofSync = async () =>
    (await extension.worker()).evaluate(async () => Object.entries(await chrome.storage.sync.get(null)));
  await expect.poll(async () => (await ofSync()).length).toBeGreaterThan(0);
  const item = (await ofSync())[0]?.[1] as Record<string, unknown>;
  const mine = async () =>
    eventsIn(await page.evaluate(kept, null))
      .filter(({ via }) => via === undefined)
      .map(({ id }) => id);

  const strange: unknown[] = [
    null,
    'text',
    7,
    [],
    {},
    { v: 2 },
    { ...item, from: 9e15 },
    { ...item, from: -1 },
    { ...item, texts: [] },
    { ...item, texts: ['~', '__proto__', '\ud800', '\u202e'] },
    { ...item, forms: ['__proto__', 'constructor'] },
    { ...item, rows: [[null], [[[]]], [Number.MAX_VALUE]] },
    { ...item, rows: Array.from({ length: 50 }, () => [0, 1, 2, 3, 4, 5, 6, 7]) },
    item,
  ];
  await setInSync(
    extension,
    Object.fromEntries(
      strange.map((value, n) => [`${syncPrefix}elsewhere-device-0001/${String(n).padStart(5, '0')}`, value]),
    ),
  );
  await stopWorker(extension, page);
  told.push(await tellUntilHeard(page, { kind: 'said-done', step: 'old-posts' }));
  await expect.poll(mine).toEqual(told);
  await expectOwnMatters(extension, page);

  // What another browser really writes, each time with one change; words about this very objection are among it.
  const others = [
    ...longStory(30, 2, Date.now() - 60_000),
    ...(['answer-received', 'complaint-sent', 'undone'] as const).map((kind, n) => ({
      v: 1,
      id: `elsewhere-${String(n).padStart(4, '0')}`,
      tick: Date.now() - 1000 + n,
      at: new Date(Date.now() - 1000 + n).toISOString(),
      profile: null,
      kind,
      ...(kind === 'answer-received' && { answer: 'confirmed', on: days(1), of: told[3] }),
      ...(kind === 'complaint-sent' && { authority: 'FR', on: days(1), of: told[3] }),
      ...(kind === 'undone' && { step: 'objection', of: told[3] }),
    })),
  ];
  const { items } = packForSync(others as never, 'elsewhere-device-0002', {});
  const sound = Object.entries(items);
  expect(sound.length).toBeGreaterThan(0);
  let changed = 0;
  const batch: Record<string, unknown> = {};
  for (let seed = 1; seed <= 120; seed++) {
    const [key, value] = sound[seed % sound.length] as [string, unknown];
    const text = mutated(JSON.stringify(value), seed);
    let read: unknown = text;
    try {
      read = JSON.parse(text);
    } catch {
      // No JSON any more: a text stands there instead.
    }
    if (JSON.stringify(read) !== JSON.stringify(value)) changed += 1;
    // They stand under the names of many items, so that one look meets twenty of them.
    batch[key.replace(/\d{5}$/, String(seed % 20).padStart(5, '0'))] = read;
    if (seed % 20) continue;
    await setInSync(extension, batch);
    await stopWorker(extension, page);
    told.push(await tellUntilHeard(page, { kind: 'said-done', step: 'old-posts' }));
    await expect.poll(mine).toEqual(told);
    await expectOwnMatters(extension, page);
    // Where the worker is stopped between two writes, an event that came again under another time is in storage twice;
    // whoever reads the record meets it once.
    const ids = new Set(idsIn(await page.evaluate(kept, null)));
    await expect(page.locator('[data-count]')).toHaveAttribute('data-count', String(ids.size));
  }
  expect(changed).toBeGreaterThan(100);

  // Nothing of all that keeps out what is sound.
  await setInSync(extension, Object.fromEntries(sound));
  await expect
    .poll(async () => idsIn(await page.evaluate(kept, null)))
    .toEqual(expect.arrayContaining(others.map(({ id }) => id)));
  expect(await mine()).toEqual(told);
  await expectOwnMatters(extension, page);
});

test('stored values damaged one by one: the rest is shown, the damage is said, and the record goes on', async ({
  extension,
}) => {
  test.setTimeout(280_000);
  const page = await extension.context.newPage();
  await watchHangs(page);
  await page.goto(`chrome-extension://${extension.id}/checklist.html#/record`);
  const circle: Record<string, unknown> = { kind: 'said-done' };
  circle.itself = circle;
  const damages: unknown[] = [
    null,
    'text',
    7,
    Number.NaN,
    [],
    {},
    { kind: 'said-done' },
    new Date(0),
    circle,
    // As an event, but not the one whose key it stands under.
    {
      v: 1,
      id: 'somebody-else',
      tick: 5,
      at: '2026-11-20T08:00:00.000Z',
      profile: null,
      kind: 'said-done',
      step: 'x-y',
    },
  ];
  for (const _ of damages) await tellUntilHeard(page, { kind: 'said-done', step: 'old-posts' });
  const whole = await page.evaluate(kept, null);
  const keys = Object.keys(whole).filter((key) => key.startsWith('event/'));
  expect(keys).toHaveLength(damages.length);
  for (const [n, key] of keys.entries()) {
    const there = await page.evaluate(kept, null);
    await (await extension.worker()).evaluate(plant, { ...there, [key]: damages[n] });
    await stopWorker(extension, page);
    await page.reload();
    const named = `${key}, damage ${n}`;
    // A page that is never dead: what is left is shown, and what is said now is stored.
    await expect(page.locator('#section .failed'), named).toBeVisible();
    await expect(page.locator('[data-fault]'), named).toHaveCount(0);
    await expect(page.locator('.line'), named).toHaveCount(damages.length - 1);
    expect(
      await tellUntilHeard(page, { kind: 'said-done', step: 'profile-visibility' }),
      named,
    ).not.toBeNull();
    const ids = idsIn(await page.evaluate(kept, null));
    expect(ids, named).toHaveLength(damages.length);
    expect(new Set(ids).size, named).toBe(ids.length);
    // It is kept beside the record, not thrown away.
    await expect
      .poll(async () =>
        Object.keys(await page.evaluate(kept, null)).filter((other) => other.startsWith('aside/')),
      )
      .toHaveLength(n + 1);
  }
  expect(await longestHang(page)).toBeLessThan(2000);
});
