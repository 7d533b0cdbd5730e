import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Download, Page } from '@playwright/test';
import ICAL from 'ical.js';
import ical from 'node-ical';
import german from '../../lib/locales/de/objection.json' with { type: 'json' };
import words from '../../lib/locales/en/interface.json' with { type: 'json' };
import letters from '../../lib/locales/en/letters.json' with { type: 'json' };
import english from '../../lib/locales/en/objection.json' with { type: 'json' };
import { eventsIn, expect, test } from './extension.ts';
import { faults, overflow } from './faults.ts';

/** The objection from the first word to the authority, as people of five places walk it through the built extension. */

/** So many days before today. A test that compares a day with one that it typed takes it once. */
const daysAgo = (days: number) => Temporal.Now.plainDateISO('Europe/Dublin').subtract({ days }).toString();

const act = (page: Page, name: string) => page.locator(`[data-act="${name}"]`);
const field = (page: Page, name: string) => page.locator(`[data-field="${name}"]`).locator('input, textarea');

/** Says where the person lives: the country, and its part where that matters. */
async function liveIn(page: Page, region: string) {
  const folded = page.locator('details[data-region]:not([open]) > summary');
  if (await folded.count()) await folded.click();
  await page.getByLabel(words.region.country).selectOption(region.slice(0, 2));
  if (region.length > 2) await page.getByLabel(words.region.part).selectOption(region);
  // The question stays where it was answered, with the focus in it.
  await expect(page.locator('[data-region] select').last()).toHaveValue(region);
}
const take = (page: Page, route: string) => page.locator(`[data-route="${route}"] .acts button`).click();
const letterText = (page: Page) => page.locator('[role=document]').first().textContent();
const textOf = async (download: Download) => readFile(await download.path(), 'utf8');
const eventKinds = (stored: Record<string, unknown>): string[] => eventsIn(stored).map(({ kind }) => kind);

/**
 * Characters that a careless path would bend: markup, a template, emoji of several parts, right to left, line breaks.
 */
const awkward = '<b>{name}</b> $& 👩‍👩‍👧‍👦\nשלום עולם\n  zwei  Leerzeichen';

test('a member in the EU, with reasons: written, sent, overdue, complained', async ({ extension }) => {
  const page = await extension.open('checklist.html#/objection');
  await liveIn(page, 'FR');
  await take(page, 'dpo-form');

  // Nothing is ticked, and nothing warned of before there is a letter to send.
  await expect(page.locator('[role=document]')).toBeVisible();
  await expect(page.locator('[data-warning]')).toHaveCount(0);
  await expect(page.locator('[data-ground] input').first()).toBeVisible();
  await expect(page.locator('[data-ground] input:checked')).toHaveCount(0);
  await field(page, 'name').fill('Zoé Dupont');
  await field(page, 'account').fill('zoe@example.org');
  // Once it could be sent, the draft says why it is weak without reasons; it can still be sent so.
  await expect(page.locator('[data-warning="no-grounds"]')).toBeVisible();
  await page.locator('[data-ground="sources"] input').check();
  await field(page, 'sources').fill(awkward);
  await expect(page.locator('[data-warning="no-grounds"]')).toHaveCount(0);
  await expect.poll(() => letterText(page)).toContain('zwei  Leerzeichen');
  expect(await page.locator('[role=document] b').count()).toBe(0);

  // What was typed is in memory alone, and in another window of ours at once.
  const popup = await extension.open('popup.html#objection');
  await expect(field(popup, 'name')).toHaveValue('Zoé Dupont');
  await expect(field(popup, 'sources')).toHaveValue(awkward);
  const panel = await extension.open('sidepanel.html');
  await expect(field(panel, 'name')).toHaveValue('Zoé Dupont');
  await expect(act(panel, 'copy')).toBeVisible();
  await panel.close();
  expect(JSON.stringify(await extension.stored())).not.toContain('Dupont');

  // Copied and saved, it is the same text, as typed.
  await extension.context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.bringToFront();
  await act(page, 'copy').click();
  await expect(page.locator('[data-said]')).toHaveText('Copied.');
  const copied = await page.evaluate(() => navigator.clipboard.readText());
  expect(copied).toContain(awkward);
  const [saved] = await Promise.all([page.waitForEvent('download'), act(page, 'save').click()]);
  expect(await textOf(saved)).toBe(copied);

  // Sent; a day that has not come is refused in words.
  await act(page, 'i-sent-it').click();
  // Two days ahead, so that it is still ahead when midnight comes in between.
  await field(page, 'sent-on').fill(daysAgo(-2));
  await expect(page.locator('[data-field="sent-on"] [role=alert]')).toContainText(
    english.problems.text['in-future'].split('.')[0] as string,
  );
  await act(page, 'keep-sent').click();
  await field(page, 'sent-on').fill('2020-01-01');
  await expect(page.locator('[data-field="sent-on"] [role=alert]')).toContainText(
    english.problems.text['before-case'].split('.')[0] as string,
  );
  await field(page, 'sent-on').fill(daysAgo(60));
  await page.locator('[data-more] > summary').click();
  await field(page, 'reference').fill('LI-2026-77');
  await expect(page.locator('[data-preview]')).toContainText(english.sent.expected.split('{')[0] as string);
  await act(page, 'keep-sent').click();
  await expect(page.locator('[data-clock="overdue"]')).toBeVisible();
  expect(eventKinds(await extension.stored()).filter((kind) => kind === 'objection-sent')).toHaveLength(1);

  // The month has passed in which LinkedIn could ask for more time.
  await expect(page.locator('[data-day="extended"]')).toContainText(english.clock.extendedDayPast);
  // The last day can be opened: the rule, the day of receipt, and that it is our count.
  await page.locator('[data-day="last-day"] summary').click();
  await expect(page.locator('[data-day="last-day"]')).toContainText('Regulation 1182/71');
  await expect(page.locator('[data-day="last-day"]')).toContainText('Europe/Dublin');

  // The switch knows nothing of it, and the button says that an answer is missing.
  const steps = await extension.open('checklist.html#/steps');
  await expect(steps.locator('[data-step="objection"]')).toHaveAttribute('data-status', 'said');
  await expect(steps.locator('[data-step="switch-off"]')).toHaveAttribute('data-status', 'todo');
  const worker = await extension.worker();
  await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('!');
  await expect.poll(() => worker.evaluate(() => chrome.action.getTitle({}))).toContain('overdue');

  // The authority: at home, told apart from Dublin; where the person works is one more.
  await page.bringToFront();
  await act(page, 'to-authority').click();
  await expect(page.locator('[data-authority="FR"]')).toBeVisible();
  await expect(page.locator('[data-lead="IE"]')).toBeVisible();
  await page.locator('summary', { hasText: english.authority.where }).click();
  await page.locator('select[data-field="work"]').selectOption('DE-BE');
  await page.locator('[data-authority="DE-BE"] .acts button').click();
  await expect(page.locator('[data-authority="DE-BE"]')).toHaveAttribute('data-picked', 'true');
  await page.locator('[data-authority="FR"] .acts button').click();
  await expect(page.locator('[data-authority="FR"]')).toHaveAttribute('data-picked', 'true');
  await act(page, 'write-complaint').click();
  for (const words of [
    'Commission nationale',
    'LI-2026-77',
    letters.letter.history['objection-sent'],
    letters.letter.elements['complaint-lead'],
  ])
    await expect.poll(() => letterText(page)).toContain(words);
  await act(page, 'letter-sent').click();
  await expect(page.locator('[data-clock] h2')).toContainText(
    english.standing.states.complained.split('{')[0] as string,
  );
  await expect.poll(() => worker.evaluate(() => chrome.action.getBadgeText({}))).toBe('');

  // Taken back, it is gone: the complaint first, then the objection.
  await page.locator('[data-record] > summary').click();
  await page.locator('[data-event="complaint-sent"] button').click();
  await expect(page.locator('[data-clock="overdue"] h2')).not.toContainText('Complaint');
  await page.locator('[data-event="objection-sent"] button').click();
  await expect(page.locator('[data-route="form-ai"]')).toBeVisible();
  expect(extension.strays).toEqual([]);
});

test('the answer: identity stops the clock, more time moves it, a refusal has its letter', async ({
  extension,
}) => {
  const page = await extension.open('popup.html#objection');
  await page.setViewportSize({ width: 384, height: 600 });
  await liveIn(page, 'DE-BY');
  await take(page, 'form-ai');
  await expect(act(page, 'open-form')).toHaveAttribute('href', /TS-DPRO$/);
  await act(page, 'i-sent-it').click();
  await field(page, 'sent-on').fill(daysAgo(10));
  await act(page, 'keep-sent').click();
  await expect(page.locator('[data-clock="waiting"]')).toBeVisible();

  const answer = async (kind: string, on: string) => {
    await act(page, 'they-answered').click();
    await page.locator(`input[name="answer"][value="${kind}"]`).check();
    await field(page, 'answered-on').fill(on);
    await act(page, 'keep-answer').click();
  };
  await answer('identity', daysAgo(8));
  await expect(page.locator('[data-clock="paused-for-identity"]')).toBeVisible();
  // Both last days: without the question, and if it were answered today.
  await expect(page.locator('[data-question]')).toContainText(/.* last day is .* it would be /);
  // The letter alone answers nothing; that it gave what was asked for is said by a tick.
  await act(page, 'write-identity-reply').click();
  await page.locator('[data-choice="confirms"]').check();
  await expect(page.locator('[role=document]')).toContainText('I confirm that the objection');
  await act(page, 'letter-sent').click();
  await expect(page.locator('[data-clock="paused-for-identity"]')).toBeVisible();
  await act(page, 'write-identity-reply').click();
  await page.locator('[data-field="gave-what-was-asked"]').check();
  // The field begins with the computer's own day, which may be another than Dublin's.
  await field(page, 'letter-sent-on').fill(daysAgo(0));
  await act(page, 'letter-sent').click();
  await expect(page.locator('[data-clock="waiting"]')).toBeVisible();
  await page.locator('[data-day="last-day"] summary').click();
  await expect(page.locator('[data-day="last-day"]')).toContainText('Moved by 8 days');

  await answer('extends', daysAgo(3));
  await expect(page.locator('[data-clock="extended"]')).toBeVisible();
  await answer('refused-without', daysAgo(1));
  await expect(page.locator('[data-clock="answered"]')).toBeVisible();
  await act(page, 'write-refusal-reply').click();
  await expect(page.locator('[role=document]')).toContainText('Article 12(4) GDPR');

  // The popup was closed and opens where it was.
  await page.close();
  const again = await extension.open('popup.html');
  await expect(again.locator('[data-letter="refusal-reply"]')).toBeVisible();
  // Sent, with a click too many: said once, and the next thing to do is the authority.
  await act(again, 'letter-sent').dblclick();
  await expect(act(again, 'to-authority')).toHaveClass(/primary/);
  await expect(act(again, 'write-refusal-reply')).not.toHaveClass(/primary/);
  // Two replies about identity, and this one.
  expect(eventKinds(await extension.stored()).filter((kind) => kind === 'letter-sent')).toHaveLength(3);
  await act(again, 'home').click();
  await expect(again.locator('[data-step="objection"]')).toBeVisible();
  await expect(again.locator('[data-home] :is(h1, h2)').first()).toBeFocused();
  // The whole says where the objection stands, and leads back to it.
  await expect(again.locator('[data-step="objection"]')).toHaveAttribute('data-verdict', 'answered');
  // The popup has one act, which is the switch here, as nobody has seen it; the full page goes on with the objection.
  const whole = await extension.open('checklist.html#/objection');
  await expect(act(whole, 'to-authority')).toBeVisible();
});

test('by post: no day is counted until the person knows when it arrived', { tag: '@long' }, async ({
  extension,
}) => {
  const page = await extension.open('checklist.html#/objection');
  await liveIn(page, 'IE');
  await take(page, 'post');
  await expect(page.locator('address')).toContainText('Wilton Plaza');
  await act(page, 'i-sent-it').click();
  await field(page, 'sent-on').fill(daysAgo(9));
  await act(page, 'keep-sent').click();
  await expect(page.locator('[data-clock="unknown"]')).toBeVisible();
  await field(page, 'delivered-on').first().fill(daysAgo(12));
  await expect(page.locator('[data-field="delivered-on"] [role=alert]').first()).toContainText(
    english.problems.text['before-sent'].split('.')[0] as string,
  );
  await field(page, 'delivered-on').first().fill(daysAgo(7));
  await act(page, 'keep-day').first().click();
  await expect(page.locator('[data-clock="waiting"]')).toBeVisible();

  // The calendar's entries keep their names when the day of receipt is corrected, and their number goes up.
  await page.locator('[data-reminders] summary').click();
  const calendar = async () => {
    const [file] = await Promise.all([page.waitForEvent('download'), act(page, 'calendar').click()]);
    return textOf(file);
  };
  const all = (text: string, name: string) =>
    [...text.matchAll(new RegExp(`^${name}:(.*)$`, 'gm'))].map(String);
  const first = await calendar();
  await page.locator('[data-record] > summary').click();
  const received = daysAgo(8);
  await field(page, 'delivered-on').fill(received);
  await act(page, 'keep-day').click();
  await expect(page.locator('[data-day="receipt"] strong')).toContainText(
    Temporal.PlainDate.from(received).toLocaleString('en-GB', { day: 'numeric', month: 'long' }),
  );
  const second = await calendar();
  expect(all(second, 'UID')).toEqual(all(first, 'UID'));
  expect(all(second, 'SEQUENCE')).not.toEqual(all(first, 'SEQUENCE'));
  for (const text of [first, second]) {
    const strict = new ICAL.Component(ICAL.parse(text)).getAllSubcomponents('vevent');
    expect(strict).toHaveLength(2);
    const lenient = Object.values(ical.sync.parseICS(text)).filter((entry) => entry?.type === 'VEVENT');
    expect(lenient).toHaveLength(2);
  }

  // Notifications: asked for in the click, and a no is said and changes nothing.
  await page.evaluate(() => {
    chrome.permissions.request = (async () => false) as typeof chrome.permissions.request;
  });
  await act(page, 'notify-on').click();
  await expect(page.locator('[data-reminders] [role=status]')).toContainText(english.reminders.notifyRefused);
  expect(eventKinds(await extension.stored())).not.toContain('notifications-chosen');
});

test('the days that pass, and a computer whose clock is wrong', { tag: '@long' }, async ({ extension }) => {
  const page = await extension.open('checklist.html#/objection');
  await liveIn(page, 'FR');
  await take(page, 'form-ai');
  await act(page, 'i-sent-it').click();
  await act(page, 'keep-sent').click();
  await expect(page.locator('[data-clock="waiting"]')).toBeVisible();

  /** The same page on a computer whose clock is so many days off. */
  const seenAfter = async (days: number) => {
    const wrong = await page.addInitScript((hours) => {
      const { instant } = Temporal.Now;
      Temporal.Now.instant = () => instant().add({ hours });
    }, days * 24);
    await page.reload();
    await wrong.dispose();
    return page.locator('[data-clock]');
  };
  await expect(await seenAfter(40)).toHaveAttribute('data-clock', 'overdue');
  for (const [days, sentence] of [
    [-400, english.problems.text['clock-behind']],
    [365 * 30, english.problems.text['clock-ahead']],
  ] as const) {
    const standing = await seenAfter(days);
    await expect(standing).toHaveAttribute('data-clock', 'problem');
    await expect(standing).toContainText(sentence);
    await expect(standing).not.toContainText(/NaN|Invalid|undefined/);
  }
});

test('in the United Kingdom to California, with Microsoft in it, and to LinkedIn before the ICO', {
  tag: '@long',
}, async ({ extension }) => {
  const page = await extension.open('checklist.html#/objection');
  await liveIn(page, 'GB');
  await take(page, 'form-other');
  await expect(page.locator('[role=document]')).toContainText('UK GDPR');
  await expect(page.locator('[role=document]')).toContainText('Microsoft');
  await act(page, 'i-sent-it').click();
  await field(page, 'sent-on').fill(daysAgo(60));
  await act(page, 'keep-sent').click();
  await expect(page.locator('[data-clock="overdue"]')).toBeVisible();
  await expect(act(page, 'to-authority')).toHaveCount(0);
  await act(page, 'write-complaint-to-controller').click();
  await expect(page.locator('[role=document]')).toContainText('164A');
  await expect(page.locator('[role=document]')).toContainText('LinkedIn Corporation');
  await act(page, 'letter-sent').click();
  await act(page, 'to-authority').click();
  await expect(page.locator('[data-authority="GB"]')).toBeVisible();
  await act(page, 'write-complaint').click();
  await expect(page.locator('[role=document]')).toContainText('section 165');
  await expect(page.locator('[role=document]')).toContainText(
    letters.letter.history['complained-to-controller'],
  );
});

test('in Switzerland no month runs; without an account the form is open; in California there is no letter', {
  tag: '@long',
}, async ({ extension }) => {
  const page = await extension.open('checklist.html#/objection');
  await liveIn(page, 'CH');
  await take(page, 'dpo-form');
  await expect(page.locator('[role=document]')).toContainText('FADP');
  expect(await letterText(page)).not.toContain('Article 12(3)');
  await act(page, 'i-sent-it').click();
  await expect(page.locator('[data-field="received-on"]')).toHaveCount(0);
  await field(page, 'sent-on').fill(daysAgo(60));
  await act(page, 'keep-sent').click();
  await expect(page.locator('[data-clock="no-clock"]')).toBeVisible();
  await expect(page.locator('[data-deadline-line]')).toHaveCount(0);
  await act(page, 'to-authority').click();
  await expect(page.locator('[data-authority="CH"]')).toContainText(/doesn’t decide your case/);

  // Without an account: what identifies the content is asked for, and no account.
  await act(page, 'objection-home').click();
  await act(page, 'object-again').click();
  await page.locator('input[name="account"][value="false"]').check();
  await take(page, 'non-member');
  await expect(field(page, 'account')).toHaveCount(0);
  await field(page, 'content').fill('https://www.linkedin.com/posts/1\nA photo of the team');
  await expect(page.locator('[role=document]')).toContainText('A photo of the team');
  await expect(page.locator('[role=document]')).toContainText('no LinkedIn account');

  // California: told truthfully, with sources, and nothing to send.
  await act(page, 'objection-home').click();
  await liveIn(page, 'US-CA');
  await expect(page.locator('[data-elsewhere="california"]')).toBeVisible();
  await expect(page.locator('[data-claim="L-US-CA"] a').first()).toBeVisible();
  await expect(page.locator('[data-route]')).toHaveCount(0);
});

/** Keeps a draft by post of the longest text that fits its one field of the person's own words. */
async function keepLongDraft(page: Page): Promise<string> {
  await liveIn(page, 'AT');
  await take(page, 'post');
  await field(page, 'name').fill('אבי כהן');
  const long = `${'Wort für Wort. '.repeat(660)}🙂 Ende`;
  expect(long.length).toBeGreaterThan(9_900);
  await field(page, 'own-words').fill(long);
  await act(page, 'keep-draft').click();
  return long;
}

test('a kept draft is listed, opened and deleted for good', async ({ extension }) => {
  const page = await extension.open('checklist.html#/objection');
  const long = await keepLongDraft(page);
  await page.locator('[data-kept-drafts] details summary').click();
  await expect(page.locator('[data-draft]')).toHaveCount(1);
  await act(page, 'clear').click();
  await expect(field(page, 'own-words')).toHaveValue('');
  await page.locator('[data-draft] button').first().click();
  await expect(field(page, 'own-words')).toHaveValue(long);

  await act(page, 'delete-draft').click();
  await expect(page.locator('[data-draft]')).toHaveCount(0);
  await expect
    .poll(async () => Object.keys(await extension.stored()).filter((key) => key.startsWith('draft/')))
    .toEqual([]);
});

// Printed: the letter and nothing else, on either paper. The page asks the browser to print; here, we do.
test('ten thousand characters survive the paper', { tag: '@long' }, async ({ extension }) => {
  const page = await extension.open('checklist.html#/objection');
  await keepLongDraft(page);
  const [shown] = await Promise.all([extension.context.waitForEvent('page'), act(page, 'print').click()]);
  await expect(shown.locator('main')).toContainText('🙂 Ende');
  await shown.close();
  const paper = await extension.context.newPage();
  await paper.addInitScript(() => {
    window.print = () => {};
  });
  await paper.goto(`chrome-extension://${extension.id}/letter.html`);
  await expect(paper.locator('main')).toContainText('🙂 Ende');
  const folder = await mkdtemp(join(tmpdir(), 'abstain-paper-'));
  for (const [format, size] of [
    ['A4', /MediaBox \[0 0 59[56][.\d]* 84[12][.\d]*\]/],
    ['Letter', /MediaBox \[0 0 612 792\]/],
  ] as const) {
    const path = join(folder, `${format}.pdf`);
    await paper.pdf({ path, format, preferCSSPageSize: false });
    const pdf = await readFile(path, 'latin1');
    expect(pdf).toMatch(size);
    expect(pdf.match(/\/Type \/Page\b/g)?.length).toBeGreaterThan(2);
  }
  await rm(folder, { recursive: true });
  await paper.emulateMedia({ media: 'print' });
  await expect(paper.locator('.off-paper')).toBeHidden();
});

test('by keyboard alone, from the place to the day it was sent', { tag: '@long' }, async ({ extension }) => {
  const page = await extension.context.newPage();
  await page.clock.install();
  await page.goto(`chrome-extension://${extension.id}/checklist.html#/objection`);
  // The countries passed on the way are not told, and the focus stays in the list. However slow the machine is, the
  // person is not: the page's clock stands while they press the keys.
  await page.getByLabel(words.region.country).focus();
  await page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
  for (const key of ['n', 'e', 't']) await page.keyboard.press(key);
  await page.clock.resume();
  await expect(page.locator('[data-route="form-ai"]')).toBeVisible();
  await expect(page.getByLabel(words.region.country)).toBeFocused();
  expect(eventKinds(await extension.stored()).filter((kind) => kind === 'region-chosen')).toHaveLength(1);
  const press = async (name: string) => {
    for (let n = 0; n < 80; n++) {
      await page.keyboard.press('Tab');
      const there = await page.evaluate(
        (wanted) => document.activeElement?.closest(wanted) === document.activeElement,
        name,
      );
      if (there) return;
    }
    throw new Error(`${name} was not reached by Tab.`);
  };
  await press('[data-route="form-other"] .acts button');
  await page.keyboard.press('Enter');
  await press('[data-field="name"] input');
  await page.keyboard.type('Anna');
  await press('[data-ground="chilled"] input');
  await page.keyboard.press('Space');
  await press('[data-field="chilled"] textarea');
  await page.keyboard.type('Since last year.');
  await expect(page.locator('[role=document]')).toContainText('Since last year.');
  await press('[data-act="i-sent-it"]');
  await page.keyboard.press('Enter');
  await press('[data-act="keep-sent"]');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-clock="waiting"]')).toBeVisible();
  // Where another view opens, the focus is on its heading.
  await expect(page.locator('[data-objection-view] :is(h1, h2):focus')).toBeVisible();
});

test('no fault that axe can find, wide and narrow, light and dark, in English and German', {
  tag: '@long',
}, async ({ extension }) => {
  const page = await extension.open('checklist.html#/objection');
  await liveIn(page, 'FR');
  const look = async (what: string) => {
    for (const [colorScheme, width] of [
      ['light', 1280],
      ['dark', 320],
    ] as const) {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 720 });
      expect(await faults(page), `${what}, ${colorScheme}, ${width} px`).toEqual([]);
      expect(await overflow(page), `${what}: nothing sticks out at ${width} px`).toBeLessThanOrEqual(0);
    }
  };
  await look('ways');
  await take(page, 'dpo-form');
  await page.locator('[data-ground="sources"] input').check();
  await look('letter');
  await act(page, 'i-sent-it').click();
  await field(page, 'sent-on').fill(daysAgo(60));
  await look('sent');
  await act(page, 'keep-sent').click();
  await expect(page.locator('[data-clock="overdue"]')).toBeVisible();
  for (const details of await page.locator('[data-objection-view] details').all())
    await details.evaluate((one: HTMLDetailsElement) => {
      one.open = true;
    });
  await look('overdue');
  await page.locator('header select').selectOption('de');
  await expect(page.locator('[data-clock] h2')).toContainText(german.standing.states.overdue);
  await look('overdue, in German');
  await act(page, 'they-answered').click();
  await page.locator('input[value="partly"]').check();
  await look('answer, in German');
  await act(page, 'objection-home').click();
  await act(page, 'to-authority').click();
  await look('authority, in German');
});
