import { writeRecordFile } from '../../lib/domain/record/record-file.ts';
import { kept } from '../../scripts/kept.ts';
import { digest } from '../fixtures/record/digest.ts';
import { head } from '../fixtures/record/head.ts';
import { mutated } from '../fixtures/record/mutate.ts';
import { longStory } from '../fixtures/record/story.ts';
import { expect, test } from './extension.ts';
import { longestHang, watchHangs } from './hangs.ts';
import { idsIn } from './record-place.ts';

/** Changed record files, opened in the browser: each is shown as what it is, and none is merged unasked. */

test('changed record files, through the page: each is shown as what it is, and none is merged unasked', async ({
  extension,
}) => {
  const page = await extension.context.newPage();
  await watchHangs(page);
  await page.goto(`chrome-extension://${extension.id}/checklist.html#/review`);
  const text = await writeRecordFile(
    { ...head, events: longStory(60, 2, Date.parse('2026-11-20T08:00:00Z')) },
    digest,
  );
  const files = Array.from({ length: 40 }, (_, n) => mutated(text, n + 1)).filter((other) => other !== text);
  await page.locator('input[type=file]').setInputFiles(
    files.map((other, n) => ({
      name: `changed-${n}.json`,
      mimeType: 'application/json',
      buffer: Buffer.from(other),
    })),
  );
  const shown = page.locator('[data-files] [data-file]');
  await expect(shown).toHaveCount(files.length);
  const unnamed = await shown.evaluateAll((items) =>
    items.flatMap((item) =>
      item.querySelector('[data-problems] li') ? [] : [item.getAttribute('data-file') ?? ''],
    ),
  );
  // Only spaces and line ends between the parts of a file change nothing of what it says.
  const meaning = (json: string) => {
    try {
      return JSON.stringify(JSON.parse(json));
    } catch {
      return json;
    }
  };
  const named = files.flatMap((other, n) => (meaning(other) === meaning(text) ? [] : [`changed-${n}.json`]));
  expect(named.length).toBeGreaterThan(30);
  expect(unnamed.filter((name) => named.includes(name))).toEqual([]);
  expect(idsIn(await page.evaluate(kept, null))).toEqual([]);
  expect(await longestHang(page)).toBeLessThan(2000);
});
