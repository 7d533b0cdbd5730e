import type { Page } from 'puppeteer-core';
import letters from '../../lib/locales/en/letters.json' with { type: 'json' };
import english from '../../lib/locales/en/objection.json' with { type: 'json' };
import { expect, test } from './extension.ts';
import { ask, attribute, background, click, countOf, type Firefox, fill, shown, textOf } from './firefox.ts';

/**
 * The objection in Firefox, with the Firefox build, as people of five places walk it; typed text outlives its window.
 */

let firefox: Firefox;
test.beforeEach(({ firefox: fresh }) => {
  firefox = fresh;
});

const daysAgo = (days: number) => Temporal.Now.plainDateISO('Europe/Dublin').subtract({ days }).toString();

/** Opens the objection and tells it the place. */
async function begin(region: string) {
  const page = await firefox.open('checklist.html#/objection');
  await liveIn(page, region);
  return page;
}
async function liveIn(page: Page, region: string) {
  await fill(page, '[data-region] select', region.slice(0, 2));
  if (region.length > 2) await fill(page, `[data-region] select:has([value="${region}"])`, region);
}
const act = (page: Page, name: string) => click(page, `[data-act="${name}"]`);
const take = (page: Page, route: string) => click(page, `[data-route="${route}"] .acts button`);
const says = (page: Page, selector: string, words: string) =>
  expect.poll(() => textOf(page, selector)).toContain(words);
const letterSays = (page: Page, words: string) => says(page, '[role=document]', words);

async function sentSo(page: Page, days: number) {
  await act(page, 'i-sent-it');
  await fill(page, '[data-field="sent-on"] input', daysAgo(days));
  await act(page, 'keep-sent');
}

test('Firefox: a member in the EU writes, sends, waits in vain and complains', { tag: '@long' }, async () => {
  const page = await begin('FR');
  await take(page, 'dpo-form');
  await fill(page, '[data-field="name"] input', 'Zoé 🙂 שלום');
  await click(page, '[data-ground="author"] input');
  await fill(page, '[data-field="author"] textarea', 'Ich schreibe.\nJeden Tag.');
  await letterSays(page, 'Jeden Tag.');

  // Another window has what was typed, and so has the same one after it was closed.
  const typed = (on: Page) =>
    ask(on, () => document.querySelector<HTMLInputElement>('[data-field="name"] input')?.value);
  for (const window of ['popup.html#objection', 'popup.html']) {
    const popup = await firefox.open(window);
    await expect.poll(() => typed(popup)).toBe('Zoé 🙂 שלום');
    await popup.close();
  }
  expect(JSON.stringify(await background(page))).not.toContain('Zoé');

  await sentSo(page, 60);
  await shown(page, '[data-clock="overdue"]');
  await click(page, '[data-day="last-day"] summary');
  await says(page, '[data-day="last-day"]', '1182/71');
  await act(page, 'to-authority');
  await shown(page, '[data-authority="FR"]');
  await act(page, 'write-complaint');
  await letterSays(page, 'Commission nationale');
  await act(page, 'letter-sent');
  await says(page, '[data-clock] h2', english.standing.states.complained.split('{')[0] as string);
  // Nothing is waited for any more, and nobody asked for notifications.
  await expect.poll(() => background(page)).toMatchObject({ mayNotify: false, alarms: 0 });
  await page.close();
});

test('Firefox: in the United Kingdom to California, and to LinkedIn before the ICO', {
  tag: '@long',
}, async () => {
  const page = await begin('GB');
  await take(page, 'form-other');
  await letterSays(page, 'UK GDPR');
  await letterSays(page, 'Microsoft');
  await sentSo(page, 60);
  await shown(page, '[data-clock="overdue"]');
  expect(await countOf(page, '[data-act="to-authority"]')).toBe(0);
  await act(page, 'write-complaint-to-controller');
  await letterSays(page, '164A');
  await letterSays(page, 'LinkedIn Corporation');
  await act(page, 'letter-sent');
  await act(page, 'to-authority');
  await shown(page, '[data-authority="GB"]');
  await act(page, 'write-complaint');
  await letterSays(page, 'section 165');
  await letterSays(page, letters.letter.history['complained-to-controller']);
  await page.close();
});

test('Firefox: in Switzerland no month runs, and the commissioner decides no case', {
  tag: '@long',
}, async () => {
  const page = await begin('CH');
  await take(page, 'dpo-form');
  await letterSays(page, 'FADP');
  expect(await textOf(page, '[role=document]')).not.toContain('Article 12(3)');
  await sentSo(page, 60);
  await shown(page, '[data-clock="no-clock"]');
  expect(await countOf(page, '[data-deadline-line]')).toBe(0);
  await act(page, 'to-authority');
  await says(page, '[data-authority="CH"]', letters.authority.gives.report);
  await page.close();
});

test('Firefox: without an account, the content is asked for and no account; in California there is no letter', {
  tag: '@long',
}, async () => {
  const page = await begin('DE-BE');
  await click(page, 'input[name="account"][value="false"]');
  await take(page, 'non-member');
  await fill(
    page,
    '[data-field="content"] textarea',
    'https://www.linkedin.com/posts/1\nA photo of the team',
  );
  await letterSays(page, 'A photo of the team');
  await letterSays(page, 'no LinkedIn account');
  expect(await countOf(page, '[data-field="account"]')).toBe(0);
  await sentSo(page, 60);
  await shown(page, '[data-clock="overdue"]');

  await firefox.startOver();
  const other = await begin('US-CA');
  await shown(other, '[data-elsewhere="california"]');
  await shown(other, '[data-claim="L-US-CA"] a');
  expect(await countOf(other, '[data-route]')).toBe(0);
  await other.close();
});

test('Firefox: notifications are turned on in the click, kept, and turned off; the alarm is set either way', async () => {
  const page = await begin('FR');
  await take(page, 'form-ai');
  await sentSo(page, 2);
  await shown(page, '[data-clock="waiting"]');
  await expect.poll(() => background(page)).toMatchObject({ mayNotify: false, alarms: 1 });

  await click(page, '[data-reminders] summary');
  await page.bringToFront();
  // The browser grants a permission in a person's own click alone, so this one is made by the driver's mouse.
  await shown(page, '[data-act="notify-on"]');
  await page.click('[data-act="notify-on"]');
  await shown(page, '[data-act="notify-off"]');
  const choices = async (on: Page) =>
    Object.values((await background(on)).stored as Record<string, { kind?: string; on?: boolean }>)
      .filter(({ kind }) => kind === 'notifications-chosen')
      .map(({ on: chosen }) => chosen);
  expect(await choices(page)).toEqual([true]);
  await page.close();

  // Another window has it, forty days later too, when the answer is overdue.
  const later = await firefox.open('checklist.html#/objection');
  await shown(later, '[data-clock="waiting"]');
  await later.evaluate(() => {
    const { instant } = Temporal.Now;
    Temporal.Now.instant = () => instant().add({ hours: 40 * 24 });
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await shown(later, '[data-clock="overdue"]');
  await click(later, '[data-reminders] summary');
  await shown(later, '[data-act="notify-off"]');
  expect(await background(later)).toMatchObject({ mayNotify: true, alarms: 1 });
  await act(later, 'notify-off');
  await shown(later, '[data-act="notify-on"]');
  expect(await choices(later)).toEqual([true, false]);
  expect(await attribute(later, '[data-clock]', 'data-clock')).toBe('overdue');
  await later.close();
});
