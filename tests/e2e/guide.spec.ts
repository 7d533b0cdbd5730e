import type { Page } from '@playwright/test';
import { expect, test } from './extension.ts';
import { at, emptyPage, paths, settingPage, switchMarkup } from './linkedin.ts';
import { PageGuide, type Rect } from './page-guide.ts';

/** Opens the setting page made of this markup, with guidance on the page. */
async function open(extension: Parameters<Parameters<typeof test>[2]>[0]['extension'], html: string) {
  await extension.answer({ [paths.setting]: html });
  await extension.choose('highlight');
  const page = await extension.context.newPage();
  await page.goto(at(paths.setting));
  return { page, guide: await PageGuide.on(page) };
}

const boxOf = async (page: Page, selector: string): Promise<Rect> =>
  (await page.locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

const encloses = (outer: Rect | null, inner: Rect) =>
  outer !== null &&
  outer.x <= inner.x + 0.5 &&
  outer.y <= inner.y + 0.5 &&
  outer.x + outer.width >= inner.x + inner.width - 0.5 &&
  outer.y + outer.height >= inner.y + inner.height - 0.5;

const apart = (a: Rect | null, b: Rect) =>
  a !== null &&
  (a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y);

const script = (code: string) => `<script>${code}</script>`;
const late = (milliseconds: number) =>
  emptyPage(
    `<div id="here"></div>${script(`setTimeout(() => { here.innerHTML = ${JSON.stringify(switchMarkup(true))} }, ${milliseconds})`)}`,
  );

test('a switch that comes after eight seconds is ringed', async ({ extension }) => {
  const { page, guide } = await open(extension, late(8000));
  await page.waitForTimeout(6000);
  expect(await guide.state()).toBeNull();
  await expect.poll(() => guide.state()).toBe('on');
  expect(encloses(await guide.ring(), await boxOf(page, 'input[role=switch]'))).toBe(true);
});

test('a switch that never comes is said to be absent by 15 s, and one that comes later still counts', async ({
  extension,
}) => {
  const { page, guide } = await open(extension, emptyPage('<h1>Loading</h1><div id="here"></div>'));
  await expect.poll(() => guide.state(), { timeout: 15_000 }).toBe('absent');
  expect(await guide.ring()).toBeNull();
  await page.evaluate((html) => {
    (document.getElementById('here') as HTMLElement).innerHTML = html;
  }, switchMarkup(false));
  await expect.poll(() => guide.state(), { timeout: 1000 }).toBe('off');
});

test('two switches that nothing tells apart are ambiguous, and none is ringed', async ({ extension }) => {
  const two = '<p><input type="checkbox" role="switch"></p><p><input type="checkbox" role="switch"></p>';
  const { guide } = await open(extension, emptyPage(two));
  await expect.poll(() => guide.state(), { timeout: 15_000 }).toBe('ambiguous');
  expect(await guide.ring()).toBeNull();
});

test('a page that changes 200 times a second among 20,000 nodes does not hide the switch', async ({
  extension,
}) => {
  const many = '<p>x</p>'.repeat(20_000);
  const noise = script(`
    let n = 0;
    const timer = setInterval(() => {
      const item = document.createElement('div');
      item.className = 'n' + n;
      noise.append(item);
      if (noise.children.length > 50) noise.firstChild.remove();
      if (++n > 2000) clearInterval(timer);
    }, 5)`);
  const { page, guide } = await open(
    extension,
    settingPage(true, `<div id="noise"></div>${noise}<div hidden>${many}</div>`),
  );
  await expect.poll(() => guide.state(), { timeout: 5000 }).toBe('on');
  await page.locator('input[role=switch]').click();
  await expect.poll(() => guide.state(), { timeout: 1500 }).toBe('off');
  await page.waitForTimeout(10_000);
  expect(await guide.state()).toBe('off');
  expect(await guide.hosts()).toBe(1);
});

test('a switch that is replaced after a click is followed, and one that goes away ends in absent', async ({
  extension,
}) => {
  const replace = script(`addEventListener('change', (event) => {
    const next = event.target.cloneNode();
    next.checked = event.target.checked;
    event.target.replaceWith(next);
  })`);
  const { page, guide } = await open(extension, settingPage(true, replace));
  await expect.poll(() => guide.state()).toBe('on');
  await page.locator('input[role=switch]').click();
  await expect.poll(() => guide.state(), { timeout: 1000 }).toBe('off');
  expect(encloses(await guide.ring(), await boxOf(page, 'input[role=switch]'))).toBe(true);
  await page.evaluate(() => document.querySelector('input[role=switch]')?.remove());
  await expect.poll(() => guide.ring(), { timeout: 1000 }).toBeNull();
  await expect.poll(() => guide.state(), { timeout: 5000 }).toBe('absent');
});

test('a page that silently sets the switch back is found out, and no off is recorded', async ({
  extension,
}) => {
  const fail = script(
    `addEventListener('change', (event) => setTimeout(() => { event.target.checked = true }, 800))`,
  );
  const { page, guide } = await open(extension, settingPage(true, fail));
  await expect.poll(() => guide.state()).toBe('on');
  await page.locator('input[role=switch]').click();
  await expect.poll(() => guide.state(), { timeout: 1000 }).toBe('off');
  await expect.poll(() => guide.state(), { timeout: 4000 }).toBe('on');
  await page.waitForTimeout(3500);
  const events = Object.values(await extension.stored()) as { kind?: string; state?: string }[];
  expect(events.filter(({ kind, state }) => kind === 'reading' && state === 'off')).toEqual([]);
});

test('a switch in a same-origin frame is ringed from the top, clipped to the frame', async ({
  extension,
}) => {
  const { page, guide } = await open(
    extension,
    emptyPage('<h1>Setting</h1><iframe src="/psettings/x" width="500" height="200"></iframe>'),
  );
  await extension.answer({
    [paths.setting]: emptyPage(
      '<h1>Setting</h1><iframe src="/psettings/x" width="500" height="200"></iframe>',
    ),
    '/psettings/x': emptyPage(switchMarkup(false)),
  });
  await page.reload();
  await expect.poll(() => guide.state()).toBe('off');
  expect(await guide.hosts()).toBe(1);
  const frame = await boxOf(page, 'iframe');
  const inner = await page.frameLocator('iframe').locator('input[role=switch]').boundingBox();
  expect(encloses(await guide.ring(), inner as Rect)).toBe(true);
  const ring = (await guide.ring()) as Rect;
  expect(ring.x).toBeGreaterThanOrEqual(frame.x - 5);
  expect(ring.y + ring.height).toBeLessThanOrEqual(frame.y + frame.height + 5);
});

test('a switch shown later by an opened details is found', async ({ extension }) => {
  const { page, guide } = await open(
    extension,
    emptyPage(`<details><summary>More</summary>${switchMarkup(true)}</details>`),
  );
  await page.waitForTimeout(1000);
  expect(await guide.ring()).toBeNull();
  await page.locator('summary').click();
  await expect.poll(() => guide.state(), { timeout: 1500 }).toBe('on');
});

test('the ring follows scrolling and layout; the callout stays in the window and off the switch', async ({
  extension,
}) => {
  const { page, guide } = await open(extension, settingPage(true, '<div class="filler"></div>'));
  await expect.poll(() => guide.state()).toBe('on');
  const follows = async () => {
    const inner = await boxOf(page, 'input[role=switch]');
    return encloses(await guide.ring(), inner) && apart(await guide.callout(), inner);
  };
  for (const [width, height] of [
    [1280, 800],
    [640, 400],
    [360, 640],
    [320, 480],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.locator('input[role=switch]').scrollIntoViewIfNeeded();
    await expect.poll(follows, { timeout: 2000 }).toBe(true);
    const callout = (await guide.callout()) as Rect;
    expect(callout.x).toBeGreaterThanOrEqual(0);
    expect(callout.y).toBeGreaterThanOrEqual(0);
    expect(callout.x + callout.width).toBeLessThanOrEqual(width);
    expect(callout.y + callout.height).toBeLessThanOrEqual(height);
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.mouse.wheel(0, 60);
  await expect.poll(follows, { timeout: 1000 }).toBe(true);
  await page.evaluate(() => {
    (document.querySelector('main') as HTMLElement).style.paddingTop = '120px';
  });
  await expect.poll(follows, { timeout: 1000 }).toBe(true);
});

test('clicks on the switch reach the switch, and the focus is never taken', async ({ extension }) => {
  const { page, guide } = await open(extension, settingPage(true));
  await expect.poll(() => guide.state()).toBe('on');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('body');
  const { x, y, width, height } = await boxOf(page, 'input[role=switch]');
  await page.mouse.click(x + width / 2, y + height / 2);
  expect(await page.locator('input[role=switch]').isChecked()).toBe(false);
  await expect.poll(() => guide.state()).toBe('off');
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
});

test('the callout can be reached, read and closed by keyboard and screen reader', async ({ extension }) => {
  const { page, guide } = await open(extension, settingPage(true));
  await expect.poll(() => guide.state()).toBe('on');
  const tree = await guide.accessibility();
  expect(tree.find(({ role }) => role === 'complementary')?.name).not.toBe('');
  expect(tree.filter(({ role }) => role === 'status')).toHaveLength(1);
  expect(tree.filter(({ role, name }) => role === 'button' && ['Move', 'Close'].includes(name))).toHaveLength(
    2,
  );

  await page.locator('input[role=switch]').focus();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => guide.hosts()).toBe(0);
  expect(await page.locator('input[role=switch]').isChecked()).toBe(true);
});

test('a page that clears its tree gets the callout back, once', async ({ extension }) => {
  const { page, guide } = await open(extension, settingPage(true));
  await expect.poll(() => guide.hosts()).toBe(1);
  await page.evaluate(() => document.documentElement.lastElementChild?.remove());
  await expect.poll(() => guide.hosts(), { timeout: 1000 }).toBe(1);
});
