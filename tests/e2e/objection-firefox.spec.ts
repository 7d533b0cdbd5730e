import { expect, test } from '@playwright/test';
import type { Page } from 'puppeteer-core';
import { launchFirefox } from './firefox.ts';

/** The objection in Firefox, with the Firefox build: written, sent, overdue, complained; typed text outlives its window. */

const executable = process.env.FIREFOX ?? '';
test.skip(!executable, 'No Firefox 153 or newer was found.');

const today = Temporal.Now.plainDateISO('Europe/Dublin');

async function shown(page: Page, selector: string) {
  await expect
    .poll(() => page.evaluate((wanted) => document.querySelector(wanted) !== null, selector), {
      message: selector,
    })
    .toBe(true);
}
async function press(page: Page, selector: string) {
  await shown(page, selector);
  await page.evaluate((wanted) => document.querySelector<HTMLElement>(wanted)?.click(), selector);
}
/** Fills a field as typing does: the value, and the event that says so. */
async function fill(page: Page, selector: string, value: string) {
  await shown(page, selector);
  await page.evaluate(
    (wanted, text) => {
      const field = document.querySelector<HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement>(
        wanted,
      );
      if (!field) return;
      field.value = text;
      field.dispatchEvent(new Event(field.localName === 'select' ? 'change' : 'input', { bubbles: true }));
    },
    selector,
    value,
  );
}
const textOf = (page: Page, selector: string) =>
  page.evaluate((wanted) => document.querySelector(wanted)?.textContent ?? '', selector);

test('Firefox: a member in the EU writes, sends, waits in vain and complains', async () => {
  const firefox = await launchFirefox(executable);
  try {
    const page = await firefox.open('checklist.html#/objection');
    await fill(page, '.region select', 'FR');
    await press(page, '[data-route="dpo-form"] .acts button');
    await fill(page, '[data-field="name"] input', 'Zoé 🙂 שלום');
    await press(page, '[data-ground="author"] input');
    await fill(page, '[data-field="author"] textarea', 'Ich schreibe.\nJeden Tag.');
    await expect.poll(() => textOf(page, '.letter-text')).toContain('Jeden Tag.');

    // Another window has what was typed, and so has the same one after it was closed.
    const popup = await firefox.open('popup.html#objection');
    const typed = (on: Page) =>
      on.evaluate(() => document.querySelector<HTMLInputElement>('[data-field="name"] input')?.value ?? null);
    await expect.poll(() => typed(popup)).toBe('Zoé 🙂 שלום');
    await popup.close();
    const again = await firefox.open('popup.html');
    await expect.poll(() => typed(again)).toBe('Zoé 🙂 שלום');
    await again.close();
    const kept = await page.evaluate(async () =>
      JSON.stringify(
        await (globalThis as unknown as { browser: typeof chrome }).browser.storage.local.get(null),
      ),
    );
    expect(kept).not.toContain('Zoé');

    await press(page, '[data-act="i-sent-it"]');
    await fill(page, '[data-field="sent-on"] input', today.subtract({ days: 60 }).toString());
    await press(page, '[data-act="keep-sent"]');
    await shown(page, '[data-clock="overdue"]');
    await press(page, '.day-row[data-day="last-day"] summary');
    expect(await textOf(page, '.day-row[data-day="last-day"]')).toContain('1182/71');
    await press(page, '[data-act="to-authority"]');
    await shown(page, '[data-authority="FR"]');
    await press(page, '[data-act="write-complaint"]');
    await expect.poll(() => textOf(page, '.letter-text')).toContain('Commission nationale');
    await press(page, '[data-act="letter-sent"]');
    await expect.poll(() => textOf(page, '.standing h2')).toContain('Complaint sent');

    // Notifications are asked for in the click alone; the alarm that waits for the day needs none.
    const background = await page.evaluate(async () => {
      const { permissions, alarms } = (globalThis as unknown as { browser: typeof chrome }).browser;
      return [await permissions.contains({ permissions: ['notifications'] }), (await alarms.getAll()).length];
    });
    expect(background).toEqual([false, 0]);
  } finally {
    await firefox.close();
  }
});
