import type { Page } from '@playwright/test';
import words from '../../lib/locales/en/interface.json' with { type: 'json' };
import { expect, lookAtLinkedIn, test } from './extension.ts';
import { at, formPage, indexPage, listPage, paths, researchPage, settingPage } from './linkedin.ts';
import { PageGuide, type Rect } from './page-guide.ts';
import { longEnough, PageTime } from './page-time.ts';

/** Box of what a selector shows, in the viewport. */
const boxOf = async (page: Page, selector: string): Promise<Rect> => {
  const box = await page.locator(selector).boundingBox();
  if (!box) throw new Error(`${selector} is not shown.`);
  return box;
};

const encloses = (outer: Rect | null, inner: Rect) =>
  outer !== null &&
  outer.x <= inner.x &&
  outer.y <= inner.y &&
  outer.x + outer.width >= inner.x + inner.width &&
  outer.y + outer.height >= inner.y + inner.height;

const apart = (a: Rect | null, b: Rect) =>
  a !== null &&
  (a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y);

/** The status the popup shows for a step. */
const statusIn = async (popup: Page, step: string) =>
  popup.locator(`[data-step="${step}"]`).first().getAttribute('data-status');

/** A made-up LinkedIn whose switch keeps its state over reloads, as the real one should. */
function account(on = true) {
  const state = { on, research: true };
  return {
    state,
    pages: {
      [paths.index]: indexPage,
      [paths.list]: () => listPage(state.on),
      [paths.setting]: () => settingPage(state.on),
      [paths.research]: () => researchPage(state.research),
      [paths.form]: formPage,
    },
  };
}

test('a member turns the switch off, reloads, and it held', async ({ extension }) => {
  const { state, pages } = account();
  await extension.answer(pages);

  // Nothing is drawn before the choice.
  const early = await extension.linkedInTab();
  await early.goto(at(paths.setting));
  await (await PageTime.stop(early)).pass(20_000);
  expect(await (await PageGuide.on(early)).hosts()).toBe(0);
  await early.close();

  await extension.choose('highlight');

  // The list: the row is ringed, and only the row.
  const page = await extension.linkedInTab();
  await page.goto(at(paths.list));
  const guide = await PageGuide.on(page);
  await expect.poll(() => guide.state()).toBe('row');
  expect(await guide.hosts()).toBe(1);
  const row = `a[href="${paths.setting}"]`;
  await expect.poll(async () => encloses(await guide.ring(), await boxOf(page, row))).toBe(true);
  expect(encloses(await guide.ring(), await boxOf(page, `a[href="${paths.research}"]`))).toBe(false);
  await expect.poll(async () => apart(await guide.callout(), await boxOf(page, row))).toBe(true);

  // The setting: on, then off with the person's own click.
  await page.locator(row).click();
  await expect.poll(() => guide.state()).toBe('on');
  await expect
    .poll(async () => encloses(await guide.ring(), await boxOf(page, 'input[role=switch]')))
    .toBe(true);
  await page.locator('input[role=switch]').click();
  state.on = false;
  await expect.poll(() => guide.state()).toBe('off');

  const popup = await extension.open('popup.html');
  await PageTime.skip(page, longEnough);
  await expect.poll(() => statusIn(popup, 'switch-off')).toBe('seen');
  expect(await statusIn(popup, 'objection')).not.toBe('seen');

  // Held needs a later load of the page.
  await page.bringToFront();
  await page.reload();
  await PageTime.skip(page, longEnough);
  await expect.poll(() => guide.state()).toBe('off');
  await expect.poll(() => statusIn(popup, 'switch-off')).toBe('held');

  // Turned on again by whoever: reopened, with the history kept.
  state.on = true;
  await page.reload();
  await PageTime.skip(page, longEnough);
  await expect.poll(() => guide.state()).toBe('on');
  await expect.poll(() => statusIn(popup, 'switch-off')).toBe('reopened');

  expect(extension.strays).toEqual([]);
  await page.close();
});

test('beside adds nothing to the page, and still reads', async ({ extension }) => {
  await extension.answer(account(false).pages);
  await extension.choose('beside');
  const page = await extension.linkedInTab();
  await page.goto(at(paths.setting));
  const popup = await extension.open('popup.html');
  await PageTime.skip(page, longEnough);
  await expect.poll(() => statusIn(popup, 'switch-off')).toBe('seen');
  const guide = await PageGuide.on(page);
  expect(await guide.hosts()).toBe(0);
  expect(await page.evaluate(() => document.documentElement.children.length)).toBe(2);
  await page.close();
});

test('the research switch is read on its own page, where nothing is drawn', async ({ extension }) => {
  const { state, pages } = account();
  await extension.answer(pages);
  await extension.choose('highlight');
  const page = await extension.linkedInTab();
  await page.goto(at(paths.research));
  const guide = await PageGuide.on(page);
  const untouched = await page.content();
  const popup = await extension.open('popup.html', lookAtLinkedIn);
  const notice = popup.locator('[data-notice="here"]');
  await expect(notice).toHaveAttribute('data-state', 'on');
  await expect(notice).toContainText(words.notices.research.note);

  await page.bringToFront();
  await page.locator('input[role=switch]').click();
  state.research = false;
  await expect.poll(() => statusIn(popup, 'research-setting')).toBe('seen');
  expect(await statusIn(popup, 'switch-off')).toBe('todo');
  expect(await page.content()).toBe(untouched);
  expect(await page.evaluate(() => document.adoptedStyleSheets.length)).toBe(0);
  expect(await guide.hosts()).toBe(0);

  // In one load of the document to the list, back, and to the list again: the row is ringed, the other page left alone.
  const pass = (path: string, html: string) =>
    page.evaluate(
      ([path, html]) => {
        history.pushState(null, '', path);
        const next = new DOMParser().parseFromString(html as string, 'text/html');
        document.querySelector('main')?.replaceWith(next.querySelector('main') as Element);
      },
      [path, html],
    );
  for (let visit = 0; visit < 2; visit++) {
    await pass(paths.list, listPage());
    await expect.poll(() => guide.state()).toBe('row');
    await expect
      .poll(async () => encloses(await guide.ring(), await boxOf(page, `a[href="${paths.setting}"]`)))
      .toBe(true);
    await pass(paths.research, researchPage(false));
    await expect.poll(() => guide.hosts()).toBe(0);
  }
  expect(await statusIn(popup, 'research-setting')).toBe('seen');

  await page.reload();
  await PageTime.skip(page, longEnough);
  await expect.poll(() => statusIn(popup, 'research-setting')).toBe('held');
  state.research = true;
  await page.reload();
  await PageTime.skip(page, longEnough);
  await expect.poll(() => statusIn(popup, 'research-setting')).toBe('reopened');
  await page.close();
});

test('a click in the popup gives said, and undo takes it back', async ({ extension }) => {
  await extension.choose('beside');
  const popup = await extension.open('popup.html');
  await expect.poll(() => statusIn(popup, 'switch-off')).toBe('todo');
  await popup.locator('[data-step="switch-off"] summary').first().click();
  await popup.locator('[data-step="switch-off"] [data-act="said"]').click();
  await expect.poll(() => statusIn(popup, 'switch-off')).toBe('said');
  await expect(popup.locator('[data-step="switch-off"] [data-act="undo"]')).toBeFocused();
  await popup.locator('[data-step="switch-off"] [data-act="undo"]').click();
  await expect.poll(() => statusIn(popup, 'switch-off')).toBe('todo');
});

test('nothing is added elsewhere on linkedin.com', async ({ extension }) => {
  const html =
    '<!doctype html><html><head><title>x</title></head><body><main><input type="checkbox" role="switch"></main></body></html>';
  await extension.choose('highlight');
  const page = await extension.linkedInTab();
  const guide = await PageGuide.on(page);
  for (const path of [
    paths.index,
    paths.research,
    '/feed/',
    '/psettings/privacy',
    '/help/linkedin/ask/TS-DCR',
  ]) {
    await extension.answer({ [path]: html });
    await page.goto(at(path));
    const time = await PageTime.stop(page);
    await time.pass(20_000);
    expect(await guide.hosts(), path).toBe(0);
    expect(await page.content(), path).toBe(html.replace('<!doctype html>', '<!DOCTYPE html>'));
    expect(await page.evaluate(() => document.adoptedStyleSheets.length), path).toBe(0);
    await time.leave();
  }
  await page.close();
});

test('the form has a callout and no ring; closing takes it away; moving leaves the corner', async ({
  extension,
}) => {
  await extension.answer(account().pages);
  await extension.choose('highlight');
  const page = await extension.linkedInTab();
  await page.goto(at(paths.form));
  const guide = await PageGuide.on(page);
  await expect.poll(() => guide.state()).toBe('form');
  expect(await guide.ring()).toBeNull();
  const first = await guide.callout();
  await guide.press('move');
  await expect.poll(() => guide.callout()).not.toEqual(first);
  await guide.press('close');
  await expect.poll(() => guide.hosts()).toBe(0);
});

test('leaving by in-page navigation takes everything away, and coming back brings it again', async ({
  extension,
}) => {
  await extension.answer(account().pages);
  await extension.choose('highlight');
  const page = await extension.linkedInTab();
  await page.goto(at(paths.setting));
  const guide = await PageGuide.on(page);
  await expect.poll(() => guide.hosts()).toBe(1);
  await page.evaluate(() => history.pushState(null, '', '/feed/'));
  await expect.poll(() => guide.hosts()).toBe(0);
  await page.evaluate(() => history.back());
  await expect.poll(() => guide.state()).toBe('on');
});

test('a page that listens for everything hears nothing', async ({ extension }) => {
  const spy = `<script>
    window.heard = [];
    const add = (name) => (event) => { if (!event.isTrusted || name === 'message') heard.push(name + ':' + (event.detail ?? event.data ?? '')) };
    const send = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) { heard.push('dispatch ' + event.type); return send.call(this, event) };
    addEventListener('message', add('message'), true);
    for (const name of ['wxt', 'click', 'input', 'change', 'focus', 'focusin', 'keydown', 'pointerdown', 'load']) addEventListener(name, add(name), true);
  </script>`;
  await extension.answer({ [paths.setting]: settingPage(true).replace('</head>', `${spy}</head>`) });
  await extension.choose('highlight');
  const page = await extension.linkedInTab();
  await page.goto(at(paths.setting));
  const guide = await PageGuide.on(page);
  await expect.poll(() => guide.state()).toBe('on');
  await (await PageTime.stop(page)).pass(20_000);
  expect(await page.evaluate('heard')).toEqual([]);
  const source = await page.content();
  expect(source).not.toContain(extension.id);
  expect(source.toLowerCase()).not.toContain('abstain');
  expect(source).not.toContain('chrome-extension:');
  await page.close();
});

test('nothing of ours can be probed from the page', async ({ extension }) => {
  await extension.answer(account().pages);
  const page = await extension.linkedInTab();
  await page.goto(at(paths.setting));
  const reached = await page.evaluate(async (id) => {
    const files = ['manifest.json', 'popup.html', 'guide.js', 'icon/128.png', 'background.js'];
    const tries = files.map((file) =>
      fetch(`chrome-extension://${id}/${file}`).then(
        () => file,
        () => null,
      ),
    );
    const messaging = typeof (window as { chrome?: { runtime?: unknown } }).chrome?.runtime;
    return [...(await Promise.all(tries)).filter(Boolean), messaging];
  }, extension.id);
  expect(reached).toEqual(['undefined']);
});
