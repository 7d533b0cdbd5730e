import { apart } from '../../lib/locales/format.ts';
import { expect, test } from './extension.ts';
import { ask, attribute, background, launchFirefox, shown, textOf } from './firefox.ts';

/** Practice and the presenter in Firefox, with the Firefox build, by keyboard. */

test('Firefox: the practice path by keyboard, a later load, held; the record stays empty', async ({
  firefox,
}) => {
  const page = await firefox.open('practice.html');
  await shown(page, '[data-site-bar]');
  const state = async () => (await firefox.guideOn(page)).state;
  const press = async (selector: string, key: 'Enter' | ' ') => {
    await shown(page, selector);
    await page.focus(selector);
    await page.keyboard.press(key);
  };
  await press('[data-site-bar] a[href="/mypreferences/d/"]', 'Enter');
  await press('main a[href$="categories/privacy"]', 'Enter');
  await expect.poll(() => firefox.guideOn(page)).toEqual({ hosts: 1, state: 'row', ring: true });
  await press('main a[href$="data-for-ai-improvement"]', 'Enter');
  await expect.poll(state).toBe('on');
  await press('main input[role=switch]', ' ');
  await expect.poll(state).toBe('off');
  await expect.poll(() => attribute(page, '[data-step="switch-off"]', 'data-status')).toBe('seen');
  await page.reload({ timeout: 3000 }).catch(() => {});
  await expect.poll(() => attribute(page, '[data-step="switch-off"]', 'data-status')).toBe('held');

  const { stored } = await background(page);
  expect(Object.keys(stored).filter((key) => key.startsWith('event/'))).toEqual([]);
  await page.close();
});

test('Firefox: room and notes in step; the switch in a frame', async ({ firefox }) => {
  const room = await firefox.open('presenter.html');
  await shown(room, '[data-room]');
  const notes = await firefox.open('notes.html');
  await shown(notes, '[data-notes]');
  await notes.keyboard.press('Home');
  for (const [id, says, status] of [
    ['list', 'row', 'todo'],
    ['setting', 'on', 'todo'],
    ['off', 'off', 'seen'],
    ['held', 'offAtLoad', 'held'],
    ['form', 'form', 'held'],
  ] as const) {
    await notes.bringToFront();
    await notes.keyboard.press('PageDown');
    await room.bringToFront();
    await expect.poll(() => attribute(room, '[data-room]', 'data-scene')).toBe(id);
    await expect.poll(() => attribute(room, '[data-says]', 'data-says')).toBe(says);
    await expect.poll(() => attribute(room, '[data-switch]', 'data-status')).toBe(status);
    await expect.poll(() => attribute(notes, '[data-met]', 'data-met')).toBe('true');
  }
  // Two digits belong together within a moment, which a busy machine may miss.
  await expect(async () => {
    await room.keyboard.press('1');
    await room.keyboard.press('1');
    await expect
      .poll(() => attribute(room, '[data-room]', 'data-scene'), { intervals: [100], timeout: 2000 })
      .toBe('frame');
  }).toPass();
  await expect.poll(() => firefox.guideOn(room)).toEqual({ hosts: 1, state: 'on', ring: true });
  // The driver knows no frames of the extension's own (seen in puppeteer-core 25.16).
  await room.evaluate(() =>
    document
      .querySelector('iframe')
      ?.contentDocument?.querySelector<HTMLElement>('input[role=switch]')
      ?.click(),
  );
  await expect.poll(() => attribute(room, '[data-says]', 'data-says')).toBe('off');
  await room.keyboard.press('Delete');
  await room.keyboard.press('Delete');
  await expect.poll(() => attribute(room, '[data-room]', 'data-scene')).toBe('start');
});

/** What the organisation set for everyone who uses this browser. */
const course = {
  format: 'abstain-course',
  version: 1,
  name: 'Spring course',
  region: 'CH',
  contact: 'Questions: privacy@example.org',
};

test('Firefox: a course set by the organisation is used, says so, and leaves the record alone', async () => {
  test.skip(!process.env.FIREFOX, 'No Firefox that may install Abstain was found.');
  const firefox = await launchFirefox(process.env.FIREFOX ?? '', { policy: { course } });
  try {
    const page = await firefox.open('handouts.html');
    await shown(page, '[data-sheet="steps"]');
    const text = (selector: string) => expect.poll(() => textOf(page, selector));
    await text('[data-policy="in-use"]').toContain(`Your organisation set the course: ${apart(course.name)}`);
    await text('[data-sheet="steps"]').toContain(course.contact);
    await expect
      .poll(() =>
        ask(page, () => document.querySelector<HTMLSelectElement>('select[data-choice=region]')?.value),
      )
      .toBe('CH');
    const { stored } = await background(page);
    expect(JSON.stringify(stored)).not.toMatch(/Spring course|"CH"|region-chosen/);
  } finally {
    await firefox.close();
  }
});
