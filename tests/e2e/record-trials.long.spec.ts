import type { Page } from '@playwright/test';
import { kept } from '../../scripts/kept.ts';
import { eventsIn, expect, test } from './extension.ts';
import { launchFirefox } from './firefox.ts';
import { idsIn, plant, readOnce, stopWorker, tellUntilHeard } from './record-place.ts';

/** What is hard on a record, tried in the browser: two pages at once, a clock that was wrong. */

test('two pages that write at once: all of it is there, once, and both show all of it', async ({
  extension,
}) => {
  const pages = [
    await extension.open('checklist.html#/record'),
    await extension.open('checklist.html#/record'),
  ];
  const told = await Promise.all(
    pages.flatMap((page) =>
      Array.from({ length: 20 }, () => tellUntilHeard(page, { kind: 'said-done', step: 'old-posts' })),
    ),
  );
  const stored = eventsIn(await (pages[0] as Page).evaluate(kept, null));
  expect(stored.map(({ id }) => id).sort()).toEqual([...told].sort());
  expect(new Set(stored.map(({ tick }) => tick)).size).toBe(40);
  for (const page of pages) await expect(page.locator('.line')).toHaveCount(40);
});

test('Firefox: two pages that write at once lose and double nothing', async () => {
  test.skip(!process.env.FIREFOX, 'No Firefox that may install Abstain was found.');
  const firefox = await launchFirefox(process.env.FIREFOX ?? '');
  try {
    const pages = [await firefox.open('checklist.html#/record'), await firefox.open('letter.html')];
    const told = await Promise.all(
      pages.map((page) =>
        page.evaluate(async () => {
          const { runtime } = (globalThis as unknown as { browser: typeof chrome }).browser;
          const ids = Array.from({ length: 20 }, () => crypto.randomUUID() as string);
          const event = (id: string) => ({ id, kind: 'said-done', step: 'old-posts' });
          const answers = await Promise.all(
            ids.map((id) => runtime.sendMessage({ type: 'record', event: event(id) })),
          );
          return answers.every((answer) => answer?.ok) ? ids : [];
        }),
      ),
    );
    expect(told.flat()).toHaveLength(40);
    const stored = (await pages[0]?.evaluate(kept, null)) ?? {};
    expect(idsIn(stored).sort()).toEqual(told.flat().sort());
  } finally {
    await firefox.close();
  }
});

test('a clock that was a year ahead, or ten years behind: later visits come later, and the record says when it was', async ({
  extension,
}) => {
  let on = true;
  const { setting, page } = await readOnce(extension, () => on);
  for (const years of [1, -10]) {
    // What stands there was written by a clock that was wrong: every event is moved by as much, in its own order.
    const stored = await page.evaluate(kept, null);
    const by = years * 365 * 86_400_000;
    const moved = Object.fromEntries(
      eventsIn(stored).map((event) => {
        const tick = event.tick + by;
        const at = new Date(Date.parse(event.at) + by).toISOString();
        return [`event/${String(tick).padStart(16, '0')}-${event.id}`, { ...event, tick, at }];
      }),
    );
    await (await extension.worker()).evaluate(plant, moved);
    await stopWorker(extension, page);
    on = !on;
    await setting.reload();
    await expect
      .poll(async () => eventsIn(await page.evaluate(kept, null)).at(-1))
      .toMatchObject({
        kind: 'reading',
        state: on ? 'on' : 'off',
      });
    const ids = idsIn(await page.evaluate(kept, null));
    expect(new Set(ids).size).toBe(ids.length);
    const now = eventsIn(await page.evaluate(kept, null));
    expect(now.map(({ tick }) => tick)).toEqual(now.map(({ tick }) => tick).toSorted((a, b) => a - b));
  }
  const popup = await extension.open('popup.html');
  // Seen off in between and on again last: never "held".
  await expect(popup.locator('[data-step="switch-off"]')).toHaveAttribute('data-status', 'reopened');
});
