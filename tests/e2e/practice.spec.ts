import { readFile } from 'node:fs/promises';
import type { Page } from '@playwright/test';
import words from '../../lib/locales/en/practice.json' with { type: 'json' };
import presenterWords from '../../lib/locales/en/presenter.json' with { type: 'json' };
import { type Extension, expect, test } from './extension.ts';
import { faults, overflow } from './faults.ts';
import { paths } from './linkedin.ts';
import { PageGuide } from './page-guide.ts';

/** Practice and the trainer's kit as people use them: by keyboard, in two windows, on paper, with the network cut. */

let extension: Extension;
test.beforeEach(({ extension: fresh }) => {
  extension = fresh;
});
test.afterEach(() => {
  expect(extension.strays, 'nothing is asked of the network').toEqual([]);
});

/** Opens a page whose clock a test can wind on, so that it need not wait for what takes seconds. */
async function openTimed(file: string): Promise<Page> {
  const page = await extension.context.newPage();
  await page.clock.install();
  await page.goto(`chrome-extension://${extension.id}/${file}`);
  return page;
}
/** Stops the clock of such a page. What a person does quickly is done in a moment then, on a slow machine as well. */
const stopClock = async (page: Page) => page.clock.pauseAt((await page.evaluate(() => Date.now())) + 60_000);
/** How long, in milliseconds, a switch must stay off until it was seen to be. */
const settled = 3000;

const practiceStatus = (page: Page) => page.locator('[data-step="switch-off"]').first();

const heightOf = (page: Page) => page.evaluate(() => document.documentElement.scrollHeight);

/** Tabs until something has the focus, as a person without a mouse does. */
async function tabTo(page: Page, selector: string) {
  for (let presses = 0; presses < 80; presses++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`The Tab key never reaches ${selector}.`);
}

test('the whole path by keyboard; a key pressed twice starts over, and never while someone writes', {
  tag: '@long',
}, async () => {
  const page = await openTimed('practice.html#/feed/');
  await expect(page.getByRole('heading', { level: 1, name: 'News in Exampleton' })).toBeVisible();
  const guide = await PageGuide.on(page);
  expect(await guide.hosts()).toBe(0);

  await tabTo(page, '[data-site-bar] a[href="/mypreferences/d/"]');
  await page.keyboard.press('Enter');
  await tabTo(page, 'main a[href$="categories/privacy"]');
  await page.keyboard.press('Enter');
  await expect.poll(() => guide.state()).toBe('row');
  await tabTo(page, 'main a[href$="data-for-ai-improvement"]');
  await page.keyboard.press('Enter');
  await expect.poll(() => guide.state()).toBe('on');
  await expect
    .poll(async () => {
      const label = await page.locator('main [data-site-switch] label').boundingBox();
      return (
        ((await guide.callout())?.x ?? 0) - ((label?.x ?? 0) + (label?.width ?? Number.POSITIVE_INFINITY))
      );
    }, 'the note stands beside the label')
    .toBeGreaterThan(0);
  await tabTo(page, 'main input[role=switch]');
  await page.keyboard.press('Space');
  await expect.poll(() => guide.state()).toBe('off');
  await page.clock.runFor(settled);
  await expect(practiceStatus(page)).toHaveAttribute('data-status', 'seen');
  await page.reload();
  await expect.poll(() => guide.state()).toBe('off');
  await page.clock.runFor(settled);
  await expect(practiceStatus(page)).toHaveAttribute('data-status', 'held');
  // Practice is no dead end: from here it goes on to one's own.
  await expect(page.getByRole('link', { name: words.ownOverview })).toHaveAttribute(
    'href',
    'checklist.html#/steps',
  );

  await tabTo(page, '[data-site-bar] a[href$="TS-DPRO"]');
  await page.keyboard.press('Enter');
  await expect.poll(() => guide.state()).toBe('form');
  await tabTo(page, 'main input[type=text]');
  await page.keyboard.type('Kim');
  await page.keyboard.press('Backspace');
  await page.keyboard.press('Delete');
  await expect(page.locator('main input[type=text]')).toHaveValue('Ki');
  await expect(practiceStatus(page)).toHaveAttribute('data-status', 'held');
  await tabTo(page, 'main button[type=submit]');
  await page.keyboard.press('Enter');
  await expect(page.getByText(words.formSent)).toBeVisible();

  await stopClock(page);
  await page.keyboard.press('Delete');
  await expect(page.getByText(words.resetAgain)).toBeVisible();
  await expect(practiceStatus(page)).toHaveAttribute('data-status', 'held');
  await page.keyboard.press('Delete');
  await page.clock.resume();
  await expect.poll(() => guide.state()).toBe('row');
  await expect(practiceStatus(page)).toHaveAttribute('data-status', 'todo');
  await expect(page.getByText(words.wasReset)).toBeVisible();
  expect(await guide.hosts()).toBe(1);
});

test('nothing done in practice is in the record or on the badge, and nothing real shows in practice', async () => {
  const popup = await extension.open('popup.html');
  await popup.locator('[data-track="further"] summary').first().click();
  await popup.locator('[data-step="old-posts"] summary').first().click();
  await popup.locator('[data-step="old-posts"] [data-act="said"]').first().click();
  await expect(popup.locator('[data-step="old-posts"]').first()).toHaveAttribute('data-status', 'said');
  const before = await extension.stored();

  const page = await openTimed('practice.html#/mypreferences/d/settings/data-for-ai-improvement');
  await expect(page.locator('[data-step="old-posts"]')).toHaveAttribute('data-status', 'todo');
  await page.locator('main input[role=switch]').click();
  await page.clock.runFor(settled);
  await expect(practiceStatus(page)).toHaveAttribute('data-status', 'seen');
  await page.locator('[data-step="objection"] summary').first().click();
  await page.locator('[data-step="objection"] [data-act="said"]').click();
  await expect(page.locator('[data-step="objection"]')).toHaveAttribute('data-status', 'said');

  // Every place is a page of the made-up site; nothing leads to LinkedIn.
  await page.locator('[data-step="objection"] a[data-place]').click();
  await expect(page.getByRole('heading', { level: 1, name: 'Objection form (made up)' })).toBeVisible();
  await page.locator('[data-step="download-data"] summary').first().click();
  await page.locator('[data-step="download-data"] a[data-place]').click();
  await expect(page.getByRole('heading', { level: 1, name: words.elsewhereTitle })).toBeVisible();

  expect(await extension.stored()).toEqual(before);
  expect(await (await extension.worker()).evaluate(() => chrome.action.getBadgeText({}))).toBe('');
  await expect(popup.locator('[data-step="switch-off"]').first()).toHaveAttribute('data-status', 'todo');
});

test('on again at the next visit: the step is opened again and says so', { tag: '@long' }, async () => {
  const page = await openTimed('practice.html');
  await page.locator('[data-choice="variant"]').selectOption('on-again');
  await page.locator('main a[href$="data-for-ai-improvement"]').click();
  await page.locator('main input[role=switch]').click();
  await page.clock.runFor(settled);
  await expect(practiceStatus(page)).toHaveAttribute('data-status', 'seen');
  await page.reload();
  const guide = await PageGuide.on(page);
  await expect.poll(() => guide.state()).toBe('on');
  await page.clock.runFor(settled);
  await expect(practiceStatus(page)).toHaveAttribute('data-status', 'reopened');
});

// The handouts promise under two minutes. What the demo itself makes a presenter wait for is these seconds.
test('a demo in two windows by keyboard alone: start, five steps, reset, each seen within its seconds', async () => {
  const room = await openTimed('presenter.html');
  await room.setViewportSize({ width: 1024, height: 768 });
  const scene = room.locator('[data-room]');
  const says = room.locator('[data-says]');
  const status = room.locator('[data-switch]');
  await expect(scene).toHaveAttribute('data-scene', 'start');
  const notes = await openTimed('notes.html');
  const met = notes.locator('[data-met]');
  await expect(met).toHaveAttribute('data-met', 'true');

  // From here time stands still but for the seconds that the notes grant.
  await stopClock(room);
  for (const [id, state, stands, seconds] of [
    ['list', 'row', 'todo', 3],
    ['setting', 'on', 'todo', 3],
    ['off', 'off', 'seen', 5],
    ['held', 'offAtLoad', 'held', 5],
    ['form', 'form', 'held', 3],
  ] as const) {
    await notes.keyboard.press('PageDown');
    await expect(scene).toHaveAttribute('data-scene', id);
    await expect(met).toContainText(presenterWords.notYet.other.replace('{n}', String(seconds)));
    await room.clock.runFor(seconds * 1000);
    await expect(says).toHaveAttribute('data-says', state);
    await expect(status).toHaveAttribute('data-status', stands);
    await expect(met, `the notes say that the room sees "${id}"`).toHaveAttribute('data-met', 'true');
    await expect.poll(() => heightOf(room), `"${id}" fits`).toBeLessThanOrEqual(768);
    await expect.poll(() => overflow(room)).toBe(0);
    if (id !== 'held') continue;
    // Loaded again in the middle, the room comes back to the same step.
    await room.reload();
    await expect(scene).toHaveAttribute('data-scene', 'held');
    await room.clock.runFor(seconds * 1000);
    await expect(says).toHaveAttribute('data-says', 'offAtLoad');
    await expect(status).toHaveAttribute('data-status', 'held');
    // The notes look for the room once a second, and Playwright stops the time of both windows.
    await expect
      .poll(() => room.evaluate(async () => (await navigator.locks.query()).held?.length), 'the room is back')
      .toBe(1);
    await room.clock.runFor(1000);
  }
  await room.clock.resume();
  await room.keyboard.press('ArrowRight');
  await expect(notes.locator('[data-notes]')).toHaveAttribute('data-scene', 'end');
  await expect(room.locator('[data-step="objection"]')).toHaveAttribute('data-status', 'todo');

  await notes.keyboard.press('b');
  await expect(room.locator('dialog')).toBeVisible();
  await room.keyboard.press('Escape');
  await expect(room.locator('dialog')).toHaveCount(0);
  await stopClock(notes);
  await notes.keyboard.press('Delete');
  await notes.keyboard.press('Delete');
  await notes.clock.resume();
  await expect(scene).toHaveAttribute('data-scene', 'start');
  await expect(says).toHaveAttribute('data-says', 'nothing');
});

test('the presenter is set up by keyboard, and it lasts; a clicker goes on whatever has the focus', {
  tag: '@long',
}, async () => {
  const room = await extension.open('presenter.html');
  const scene = room.locator('[data-room]');
  await expect(scene).toHaveAttribute('data-scene', 'start');
  await expect(room.locator('[data-set-up]')).toHaveCount(0);
  await room.keyboard.press('s');
  await expect(room.locator('[data-choice="language"]')).toBeFocused();
  const choose = async (name: string, label: string) => {
    await tabTo(room, `[data-choice="${name}"]`);
    await room.keyboard.type(label);
  };
  await choose('region', 'Switzerland');
  await choose('site', 'French');
  await choose('language', 'Deutsch');
  await expect(room.locator('html')).toHaveAttribute('lang', 'de');
  await room.keyboard.press('Escape');
  await expect(room.locator('[data-set-up]')).toHaveCount(0);
  await room.keyboard.press('PageDown');
  await expect(room.locator('main [lang="fr"]').first()).toBeVisible();
  await room.reload();
  await expect(scene).toHaveAttribute('data-scene', 'list');
  await expect(room.locator('html')).toHaveAttribute('lang', 'de');
  await expect(room.locator('main [lang="fr"]').first()).toBeVisible();

  // The notes have the same choices in the open; the room follows them.
  const notes = await extension.open('notes.html');
  await expect(notes.locator('[data-choice="region"]')).toHaveValue('CH');
  await notes.locator('[data-choice="language"]').selectOption('en');
  await expect(room.locator('html')).toHaveAttribute('lang', 'en');
  await notes.locator('[data-choice="variant"]').selectOption('two');
  await expect(scene).toHaveAttribute('data-scene', 'two');

  // The names of the scenes are not for the room: the list of them stands in the notes alone.
  await expect(room.locator('[data-act="jump"]')).toHaveCount(0);
  await notes.locator('[data-act="jump"]').selectOption('2');
  await notes.locator('[data-act="jump"]').focus();
  await notes.keyboard.press('PageDown');
  await expect(scene).toHaveAttribute('data-scene', 'off');
  await notes.keyboard.press('PageUp');
  await expect(scene).toHaveAttribute('data-scene', 'setting');
});

test('the room’s button opens the notes, and finds them again; without a room the notes say so', {
  tag: '@long',
}, async () => {
  const room = await extension.open('presenter.html');
  const opensNotes = room.waitForEvent('popup');
  await room.locator('[data-act="other"]').click();
  const notes = await opensNotes;
  await expect(notes.locator('[data-notes]')).toHaveAttribute('data-scene', 'start');
  await expect(notes.locator('[data-met]')).toHaveAttribute('data-met', 'true');
  const count = () => extension.context.pages().length;
  const both = count();
  await room.bringToFront();
  await room.locator('[data-act="other"]').click();
  await notes.keyboard.press('n');
  await notes.keyboard.press('PageDown');
  await expect(room.locator('[data-room]')).toHaveAttribute('data-scene', 'list');
  expect(count(), 'each finds the other, and none is opened anew').toBe(both);

  await room.close();
  await expect(notes.locator('[data-met]')).toHaveAttribute('data-met', 'false');
  await expect(notes.getByText(presenterWords.noRoom)).toBeVisible();
  const opensRoom = notes.waitForEvent('popup');
  await notes.locator('[data-act="other"]').click();
  await (await opensRoom).locator('[data-says="row"]').waitFor();
  await expect(notes.locator('[data-met]')).toHaveAttribute('data-met', 'true');
});

const everyVariant = [
  ['7', 'already-off', 'off', true],
  ['8', 'missing', 'absent', false],
  ['9', 'late', 'on', true],
  ['10', 'two', 'ambiguous', false],
  ['11', 'frame', 'on', true],
  ['12', 'on-again', 'on', true],
] as const;
test('every variant ends in an honest note, and none breaks the presenter', { tag: '@long' }, async () => {
  const room = await openTimed('presenter.html');
  // In German, the longer language, on the smallest projector.
  await room.evaluate(() => localStorage.setItem('language', 'de'));
  await room.reload();
  await room.setViewportSize({ width: 1024, height: 768 });
  const broken: string[] = [];
  room.on('pageerror', ({ message }) => broken.push(message));
  await expect(room.locator('[data-room]')).toHaveAttribute('data-scene', 'start');
  const guide = await PageGuide.on(room);
  // Digits belong together within a moment of the person's.
  const typeNumber = async (digits: string) => {
    await stopClock(room);
    for (const digit of digits) await room.keyboard.press(digit);
    await room.clock.resume();
  };
  for (const [keys, id, ends, ringed] of everyVariant) {
    await room.keyboard.press('0');
    await room.waitForFunction(() => document.querySelector('[data-scene="start"]'));
    await typeNumber(keys);
    await expect(room.locator('[data-room]')).toHaveAttribute('data-scene', id);
    await room.clock.runFor(15_000);
    await expect.poll(() => guide.state()).toBe(ends);
    await expect(room.locator('[data-says]')).toHaveAttribute(
      'data-says',
      id === 'already-off' ? 'offAtLoad' : ends,
    );
    await expect.poll(async () => (await guide.ring()) !== null, `"${id}" is ringed`).toBe(ringed);
    expect(await guide.hosts()).toBe(1);
    await expect.poll(() => heightOf(room), `"${id}" fits`).toBeLessThanOrEqual(768);
  }
  // Keys pressed in the frame are the presenter's as well.
  await typeNumber('11');
  await room.frameLocator('iframe').locator('input[role=switch]').focus();
  await room.keyboard.press('Space');
  await expect.poll(() => guide.state()).toBe('off');
  await room.keyboard.press('Home');
  await expect(room.locator('[data-room]')).toHaveAttribute('data-scene', 'start');
  expect(broken).toEqual([]);
});

test('a course file: saved, opened elsewhere, and refused with its reason', { tag: '@long' }, async () => {
  const page = await extension.open('practice.html');
  await page.locator('[data-course] > summary').click();
  await page.getByLabel('Name of the course').fill('Spring course');
  await page.getByLabel('Contact line on handouts').fill('Questions: privacy@example.org');
  await page.locator('[data-course] select').selectOption('DE-BY');
  await page.getByRole('checkbox', { name: 'In a frame' }).uncheck();
  const saved = page.waitForEvent('download');
  await page.locator('[data-act="save-course"]').click();
  const file = test.info().outputPath('course.json');
  await (await saved).saveAs(file);
  expect(JSON.parse(await readFile(file, 'utf8'))).toMatchObject({
    format: 'abstain-course',
    version: 1,
    name: 'Spring course',
    region: 'DE-BY',
  });

  // As in another browser.
  await page.evaluate(() => localStorage.clear());
  await page.close();
  const other = await extension.open('practice.html');
  await other.locator('[data-course] > summary').click();
  const open = async (text: string) => {
    await other.locator('[data-course] input[type="file"]').setInputFiles({
      name: 'opened.json',
      mimeType: 'application/json',
      buffer: Buffer.from(text),
    });
  };
  const fault = other.locator('[data-course] > [role="status"]');
  await open('{');
  await expect(fault).toContainText(words.course.faults['not-json']);
  await open('{"format":"abstain-record"}');
  await expect(fault).toContainText(words.course.faults['not-a-course']);
  await open('{"format":"abstain-course","version":1,"region":"XX"}');
  await expect(fault).toContainText('“XX”');
  await expect(other.locator('[data-course]')).toHaveAttribute('data-course', 'none');
  await open(await readFile(file, 'utf8'));
  await expect(other.locator('[data-course]')).toHaveAttribute('data-course', 'in-use');
  await expect(other.locator('[data-choice="variant"] option[value="frame"]')).toHaveCount(0);

  const handouts = await extension.open('handouts.html');
  await expect(handouts.locator('[data-choice="region"]')).toHaveValue('DE-BY');
  await expect(handouts.locator('[data-sheet="steps"]')).toContainText('privacy@example.org');
});

test('handouts: the steps on one page, ten questions, their answers on two, on either paper in either language', {
  tag: '@long',
}, async () => {
  const page = await extension.open('handouts.html');
  await expect(page.locator('[data-sheet]')).toHaveCount(0);
  await page.locator('[data-choice="region"]').selectOption('CH');
  await expect(page.locator('[data-sheet="quiz"] ol > li')).toHaveCount(10);
  await expect(page.locator('[data-sheet="key"] [data-claim]')).toHaveCount(10);
  const only = async (sheet: string) => {
    for (const name of ['steps', 'guide', 'quiz', 'key', 'slip'])
      await page.locator(`[data-sheet-choice="${name}"]`).setChecked(name === sheet);
  };
  const boxes = {
    a4: /\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/g,
    letter: /\/MediaBox \[0 0 612 792\]/g,
  };
  for (const [language, paper] of [
    ['en', 'a4'],
    ['en', 'letter'],
    ['de', 'a4'],
    ['de', 'letter'],
  ] as const) {
    await page.locator('.bar select').selectOption(language);
    await expect(page.locator('html')).toHaveAttribute('lang', language);
    await page.locator('[data-choice="paper"]').selectOption(paper);
    await expect(page.locator(`[data-paper="${paper}"]`)).toBeVisible();
    for (const [sheet, pages] of [
      ['steps', 1],
      ['key', 2],
    ] as const) {
      await only(sheet);
      const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
      expect(pdf.match(/\/Type \/Page\b/g), `${sheet}, ${language}, ${paper}`).toHaveLength(pages);
      expect(pdf.match(boxes[paper]), `${sheet}, ${language}, ${paper}`).toHaveLength(pages);
    }
  }
});

test('with letters twice as large, the made-up site keeps the width that its words need', async () => {
  const page = await extension.context.newPage();
  await page.goto(`chrome-extension://${extension.id}/practice.html#${paths.setting}`);
  const browser = await extension.context.newCDPSession(page);
  await browser.send('Page.enable');
  await browser.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  const heading = page.locator('[data-site] main h1');
  await expect(heading).toBeVisible();
  // Narrower than this, "Improvement" is broken into single letters.
  expect((await heading.boundingBox())?.width).toBeGreaterThan(600);
  // The size of letters that was set for the tab stays with it.
  await page.close();
});

test('axe finds nothing on practice, presenter, notes and handouts; nothing is cut off at 320 px', {
  tag: '@long',
}, async () => {
  for (const [file, ready] of [
    ['practice.html#/mypreferences/d/settings/data-for-ai-improvement', '[data-site-switch]'],
    ['practice.html#/mypreferences/d/categories/privacy', '[data-site-rows]'],
    ['practice.html#/help/linkedin/ask/TS-DPRO', '[data-site-form]'],
    ['presenter.html', '[data-room]'],
    ['notes.html', '[data-notes]'],
    ['handouts.html', '[data-act="print"]'],
  ] as const) {
    const page = await extension.open(file);
    await page.locator(ready).waitFor();
    if (file === 'handouts.html') await page.locator('[data-choice="region"]').selectOption('GB');
    for (const details of await page.locator('details').all())
      await details.evaluate((one: HTMLDetailsElement) => {
        one.open = true;
      });
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      expect(await faults(page), `${file}, ${colorScheme}`).toEqual([]);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    expect(await overflow(page), file).toBeLessThanOrEqual(0);
    await page.close();
  }
});
