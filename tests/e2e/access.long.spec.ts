import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PNG } from 'pngjs';
import { sectionNames } from '../../components/surfaces.ts';
import { dress, speak, unfold, views, visit } from './every-view.ts';
import { expect, launchExtension, test } from './extension.ts';
import { cutTexts, overflow } from './faults.ts';

/** Sizes and colours that the person chose, on every view: what takes too long for `npm test`. */

test("in the person's own colours every sign can be seen, and where one is is told by more than a colour", async ({
  extension,
}) => {
  const page = await speak(extension, 'en');
  const wrong: string[] = [];
  await page.emulateMedia({ forcedColors: 'active', colorScheme: 'dark' });
  for (const view of views) {
    await visit(page, extension, view);
    const signs = page.locator('svg:visible');
    for (const sign of (await signs.all()).slice(0, 15)) {
      const box = await sign.boundingBox();
      if (!box || box.width < 6 || box.height < 6) continue;
      const { data } = PNG.sync.read(await sign.screenshot());
      const tones = new Set<number>();
      for (let at = 0; at < data.length; at += 4)
        tones.add(Math.round(((data[at] ?? 0) + (data[at + 1] ?? 0) + (data[at + 2] ?? 0)) / 3 / 16));
      if (tones.size < 2) wrong.push(`${view}: ${await sign.evaluate((one) => one.outerHTML.slice(0, 100))}`);
    }
  }
  await visit(page, extension, `checklist.html#/${sectionNames[0]}`);
  const border = (selector: string) =>
    page
      .locator(selector)
      .first()
      .evaluate((one) => getComputedStyle(one).borderBlockEndColor);
  expect(await border('nav a[aria-current]')).not.toBe(await border('nav a:not([aria-current])'));
  expect(wrong).toEqual([]);
});

test('letters further apart, as WCAG 1.4.12 has them: nothing cut, nothing wider than the window', async ({
  extension,
}) => {
  const page = await speak(extension, 'en');
  const wrong: string[] = [];
  for (const width of [1280, 320]) {
    await page.setViewportSize({ width, height: 800 });
    for (const view of views) {
      await visit(page, extension, view);
      await unfold(page);
      await dress(
        page,
        `* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }
          p { margin-block-end: 2em !important }`,
      );
      const wider = await overflow(page);
      if (wider > 0) wrong.push(`${view} at ${width} px: ${wider} px wider than the window`);
      wrong.push(...(await cutTexts(page)).map((fault) => `${view} at ${width} px: ${fault}`));
    }
  }
  expect(wrong).toEqual([]);
});

test('letters of 24 px, set in the browser, are taken over: nothing cut, nothing wider than the window', async () => {
  const profile = await mkdtemp(join(tmpdir(), 'abstain-'));
  await mkdir(join(profile, 'Default'));
  await writeFile(
    join(profile, 'Default', 'Preferences'),
    JSON.stringify({ webkit: { webprefs: { default_font_size: 24 } } }),
  );
  const extension = await launchExtension(profile);
  try {
    const page = await speak(extension, 'en');
    const wrong: string[] = [];
    for (const width of [1280, 320]) {
      await page.setViewportSize({ width, height: 800 });
      for (const view of views) {
        await visit(page, extension, view);
        await unfold(page);
        const at = `${view} at ${width} px`;
        const size = await page.evaluate(() => Number.parseFloat(getComputedStyle(document.body).fontSize));
        if (size < 22) wrong.push(`${at}: letters of ${size} px`);
        const wider = await overflow(page);
        if (wider > 0) wrong.push(`${at}: ${wider} px wider than the window`);
        wrong.push(...(await cutTexts(page)).map((fault) => `${at}: ${fault}`));
      }
    }
    expect(wrong).toEqual([]);
  } finally {
    await extension.context.close();
    await rm(profile, { recursive: true, force: true });
  }
});
