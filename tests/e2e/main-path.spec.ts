import type { Page } from '@playwright/test';
import notes from '../../lib/locales/en/callout.json' with { type: 'json' };
import words from '../../lib/locales/en/interface.json' with { type: 'json' };
import objection from '../../lib/locales/en/objection.json' with { type: 'json' };
import { expect, test } from './extension.ts';
import { at, paths, settingPage } from './linkedin.ts';
import { longEnough, PageTime } from './page-time.ts';

/** The way most members go: switch off and held, the quick objection recorded, its last day in the calendar. */

const countWords = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;

/**
 * The words a person has before them on a page of ours, each piece of text asked for whether it is drawn: nothing that
 * is folded away, of a list what is chosen, of a field what stands in it.
 */
const wordsOn = async (page: Page) => {
  const texts = await page.evaluate(() => {
    const isDrawn = (element: Element) =>
      element.checkVisibility({
        contentVisibilityAuto: true,
        opacityProperty: true,
        visibilityProperty: true,
      });
    const drawn: string[] = [];
    const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    const range = document.createRange();
    for (let node = walk.nextNode(); node; node = walk.nextNode()) {
      const parent = node.parentElement as Element;
      if (parent.closest('select, script, style') || !isDrawn(parent)) continue;
      range.selectNodeContents(node);
      // What is kept for screen readers alone, or comes into the window with the focus, is not before anyone's eyes.
      const isBeforeEyes = [...range.getClientRects()].some(({ bottom }) => bottom + scrollY > 0);
      if (isBeforeEyes && !parent.closest('.visually-hidden')) drawn.push(node.nodeValue ?? '');
    }
    for (const field of document.querySelectorAll('select, input, textarea')) {
      if (!isDrawn(field)) continue;
      if (field instanceof HTMLSelectElement)
        drawn.push(...[...field.selectedOptions].map(({ text }) => text));
      else if (!/^(checkbox|radio|file)$/.test((field as HTMLInputElement).type))
        drawn.push((field as HTMLInputElement).value || (field as HTMLInputElement).placeholder);
    }
    return drawn;
  });
  return countWords(texts.join(' '));
};

test('takes ten acts of the person and shows 600 words at most', async ({ extension }) => {
  let on = true;
  let acts = 0;
  let shown = 0;
  const counts: string[] = [];
  const act = async (what: string, done: () => Promise<unknown>) => {
    await done();
    acts += 1;
    counts.push(`${acts}. ${what}`);
  };
  const read = (where: string, count: number) => {
    shown += count;
    counts.push(`${where}: ${count} words`);
  };
  await extension.answer({
    [paths.setting]: () => settingPage(on),
    [paths.form]: '<!doctype html><title>Data Processing Objection Form</title>',
  });

  const welcome = await extension.open('welcome.html');
  await expect(welcome.locator('[data-guidance="highlight"]')).toBeVisible();
  read('welcome', await wordsOn(welcome));
  await act('choose guidance', () => welcome.locator('[data-guidance="highlight"]').click());
  const start = welcome.getByRole('link', { name: words.welcome.start });
  await expect(start).toBeInViewport({ ratio: 1 });
  const opened = extension.context.waitForEvent('page');
  await act('open the setting', () => start.click());
  const setting = await opened;
  await setting.waitForURL(at(paths.setting));
  const guide = await extension.guideOn(setting);
  const readNote = async (state: 'on' | 'off' | 'offAtLoad') => {
    const { short } = notes.callout[state];
    await expect.poll(() => guide.shownText()).toContain(short);
    read(`the note, ${state}`, countWords(await guide.shownText()));
  };
  await readNote('on');
  // What the record holds by now, looked at by the test and not by the person.
  const eye = await extension.open('sidepanel.html');
  const seen = eye.locator('[data-step="switch-off"]');
  await setting.bringToFront();
  await act('turn the switch off', () => setting.locator('input[role=switch]').click());
  on = false;
  await readNote('off');
  await PageTime.skip(setting, longEnough);
  await expect(seen).toHaveAttribute('data-verdict', 'off-once');
  await act('reload', () => setting.reload());
  await PageTime.skip(setting, longEnough);
  await readNote('offAtLoad');
  await expect(seen).toHaveAttribute('data-verdict', 'off');
  await eye.close();

  const popup = await extension.context.newPage();
  await act('open the popup', () => popup.goto(`chrome-extension://${extension.id}/popup.html`));
  await expect(popup.locator('[data-step="switch-off"]')).toHaveAttribute('data-verdict', 'off');
  read('popup', await wordsOn(popup));
  const tab = extension.context.waitForEvent('page');
  await act('begin to object', () => popup.locator('[data-next="objection"] .primary').click());
  const page = await tab;
  await expect(page.getByLabel(words.region.country)).toBeVisible();
  read('country', await wordsOn(page));
  await act('choose the country', () => page.getByLabel(words.region.country).selectOption('DE'));
  await expect(page.locator('[data-act="open-form"]')).toBeVisible();
  read('the quick form', await wordsOn(page));
  const form = extension.context.waitForEvent('page');
  await act('open LinkedIn’s form', () => page.locator('[data-act="open-form"]').click());
  await (await form).close();
  await act('say that it was sent', () => page.locator('[data-act="sent-today"]').click());
  await expect(page.locator('[data-clock="waiting"]')).toBeVisible();
  read('done', await wordsOn(page));
  const download = page.waitForEvent('download');
  await act('add it to the calendar', () => page.locator('[data-act="add-to-calendar"]').click());
  expect((await download).suggestedFilename()).toMatch(/\.ics$/);

  test.info().annotations.push({ type: 'counted', description: [...counts, `${shown} words`].join('\n') });
  expect(acts, counts.join('\n')).toBeLessThanOrEqual(10);
  expect(shown, counts.join('\n')).toBeLessThanOrEqual(600);
  // Going back and loading again keep the place.
  await page.reload();
  await expect(page.locator('[data-clock="waiting"]')).toBeVisible();
  expect(extension.strays).toEqual([]);
});

test('takes 25 keys at most to turn the switch off, and goes the whole way by keyboard alone', async ({
  extension,
}) => {
  let keys = 0;
  const press = async (page: Page, key: string) => {
    keys += 1;
    await page.keyboard.press(key);
  };
  /** Presses Tab until this has the focus. */
  const reach = async (page: Page, selector: string) => {
    const wanted = page.locator(selector).first();
    for (let n = 0; n < 25; n++) {
      if (await wanted.evaluate((one) => one === document.activeElement)) return;
      await press(page, 'Tab');
    }
  };
  let on = true;
  await extension.answer({
    [paths.setting]: () => settingPage(on),
    [paths.form]: '<!doctype html><title>Data Processing Objection Form</title>',
  });
  const popup = await extension.open('popup.html');
  await expect(popup.locator('[data-guidance]').first()).toBeVisible();
  await reach(popup, '[data-guidance="highlight"]');
  await press(popup, 'Enter');
  await expect(popup.locator('[data-next="switch-off"] .primary')).toBeFocused();
  const opened = extension.context.waitForEvent('page');
  await press(popup, 'Enter');
  const setting = await opened;
  await setting.waitForURL(at(paths.setting));
  await setting.bringToFront();
  await reach(setting, 'input[role=switch]');
  await press(setting, 'Space');
  await expect(setting.locator('input[role=switch]')).not.toBeChecked();
  expect(keys).toBeLessThanOrEqual(25);
  on = false;
  const standing = popup.locator('[data-step="switch-off"]');
  await PageTime.skip(setting, longEnough);
  await expect(standing).toHaveAttribute('data-verdict', 'off-once');
  // The browser's own key for it, which Playwright does not hand to the browser.
  keys += 1;
  await setting.reload();
  await PageTime.skip(setting, longEnough);
  await expect(standing).toHaveAttribute('data-verdict', 'off');

  await popup.bringToFront();
  await reach(popup, '[data-next="objection"] .primary');
  const tab = extension.context.waitForEvent('page');
  await press(popup, 'Enter');
  const page = await tab;
  await reach(page, '[data-region] select');
  for (const key of 'Germany') await press(page, key);
  await expect(page.locator('[data-act="open-form"]')).toBeVisible();
  await reach(page, '[data-act="open-form"]');
  const form = extension.context.waitForEvent('page');
  await press(page, 'Enter');
  await (await form).close();
  await reach(page, '[data-act="sent-today"]');
  await press(page, 'Enter');
  await expect(page.locator('[data-clock="waiting"]')).toBeVisible();
  await reach(page, '[data-act="add-to-calendar"]');
  const download = page.waitForEvent('download');
  await press(page, 'Enter');
  expect((await download).suggestedFilename()).toMatch(/\.ics$/);
});

test('back, forward and reload keep the place in the objection, and a panel that was closed opens there', async ({
  extension,
}) => {
  await extension.choose('beside');
  const page = await extension.open('checklist.html#/objection');
  const stages = page.locator('[data-stages]');
  await expect(stages).toHaveAttribute('data-stages', 'country');
  await page.getByLabel(words.region.country).selectOption('DE');
  const view = page.locator('[data-objection-view]');
  const name = page.getByLabel(objection.letter.name);
  await expect(page.getByRole('heading', { name: objection.routes.title })).toBeVisible();
  await expect(stages).toHaveAttribute('data-stages', 'send');
  await page.locator('[data-route="dpo-form"] .acts button').click();
  await expect(view).toHaveAttribute('data-objection-view', 'way');
  await expect(stages).toHaveAttribute('data-stages', 'send');
  await name.fill('Ada Example');
  await page.locator('[data-act="i-sent-it"]').click();
  await expect(view).toHaveAttribute('data-objection-view', 'sent');
  await expect(stages).toHaveAttribute('data-stages', 'day');
  await page.mouse.wheel(0, 400);
  await page.goBack();
  await expect(view).toHaveAttribute('data-objection-view', 'way');
  await expect(name).toHaveValue('Ada Example');
  await page.goBack();
  await expect(view).toHaveAttribute('data-objection-view', 'home');
  // Each view is met at its beginning: its heading has the focus, and what stands above it is not scrolled away.
  await expect(page.locator('#section h1')).toBeFocused();
  expect(await page.evaluate(() => scrollY)).toBe(0);
  await page.goForward();
  await page.reload();
  await expect(view).toHaveAttribute('data-objection-view', 'way');
  await expect(name).toHaveValue('Ada Example');

  // Beside the page the place is the same, also after the panel was closed in the middle.
  const panel = await extension.open('sidepanel.html#objection');
  await expect(panel.getByLabel(objection.letter.name)).toHaveValue('Ada Example');
  await panel.getByLabel(objection.letter.account).fill('ada@example.org');
  await panel.close();
  const again = await extension.open('sidepanel.html');
  await expect(again.getByLabel(objection.letter.account)).toHaveValue('ada@example.org');
  expect(extension.strays).toEqual([]);
});

test('what a tick makes is marked in the letter beside it, and brought into sight there', async ({
  extension,
}) => {
  await extension.choose('beside');
  const page = await extension.open('checklist.html#/objection');
  await page.getByLabel(words.region.country).selectOption('DE');
  await page.locator('[data-route="dpo-form"] .acts button').click();
  const letter = page.locator('[role=document]').first();
  await expect(letter).toBeVisible();
  await expect(letter.locator('[data-changed]')).toHaveCount(0);
  await page.locator('[data-ground="chilled"] input').check();
  const made = letter.locator('[data-changed]').first();
  await expect(made).toBeInViewport({ ratio: 0.9 });
  // The page stays where the person is: the words that are asked for next are in sight as well.
  await expect(page.locator('[data-ground="chilled"] textarea')).toBeInViewport();
  await page.locator('[data-ground="chilled"] textarea').fill('Since last year.');
  await expect(letter.locator('[data-changed]')).toContainText('Since last year.');
});
