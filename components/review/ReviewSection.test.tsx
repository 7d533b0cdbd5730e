// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test } from 'vitest';
import { writeRecordFile } from '../../lib/domain/record/record-file';
import { eventually } from '../../tests/fixtures/eventually';
import { closeFullPage, giveFiles, showFullPage } from '../../tests/fixtures/full-page';
import { digest } from '../../tests/fixtures/record/digest';
import { tell } from '../../tests/fixtures/record/events';
import { head } from '../../tests/fixtures/record/head';
import { fillWindow } from '../../tests/fixtures/window';

/** What a reviewer reads of record files. */

beforeAll(fillWindow);
afterEach(closeFullPage);

const section = () => document.querySelector<HTMLElement>('#section') as HTMLElement;

/** Opens files in the review. @param told of each: what its record tells */
async function review(...told: Parameters<typeof tell>[]) {
  const files = await Promise.all(
    told.map(
      async (entries, n) =>
        new File([await writeRecordFile({ ...head, events: tell(...entries) }, digest)], `record-${n}.json`),
    ),
  );
  await showFullPage('review', { timeZone: 'Europe/Berlin' });
  const field = () => section().querySelector<HTMLInputElement>('input[type=file]');
  await eventually(() => expect(field()).not.toBeNull());
  await giveFiles(field(), ...files);
  await eventually(() => expect(section().querySelector('[data-person], [data-shown]')).not.toBeNull());
}

/** A switch that was read off so late that it was the day after already where the reader is. */
const late = (load: string): Parameters<typeof tell> => [
  ['reading', { setting: 'ai-training', state: 'off', load, at: '2026-11-26T23:30:00.000Z' }],
];

test('the table names the days on which it was read where the reader is', async () => {
  await review(late('load-0001'), [['said-done', { step: 'old-posts', at: '2026-11-20T12:00:00.000Z' }]]);
  await eventually(() => expect(section().querySelectorAll('[data-person]')).toHaveLength(2));
  const row = section().querySelector('[data-people]')?.textContent;
  expect(row).toMatch(/27\sNov/);
  expect(row).not.toMatch(/26\sNov/);
});

test('one person’s steps name the same days as the drawing of their switch', async () => {
  await review(late('load-0001'));
  const steps = section().querySelector('[data-step="switch-off"]')?.textContent;
  expect(steps).toMatch(/27\sNov/);
  expect(steps).not.toMatch(/26\sNov/);
  expect(section().querySelector('[data-strip]')?.textContent).toMatch(/27\sNovember/);
});

test('of many entries that one file changed, some are named, and how many more there are', async () => {
  const entries = Array.from({ length: 23 }, (_, n): Parameters<typeof tell>[number] => [
    'said-done',
    { step: 'old-posts', at: `2026-11-20T12:00:${10 + n}.000Z` },
  ]);
  await review(
    entries,
    entries.map(() => ['said-done', { step: 'download-data' }]),
  );
  await eventually(() => expect(section().querySelector('[data-contradiction]')).not.toBeNull());
  expect(section().querySelector('[data-contradiction]')?.textContent).toContain('20 and 3 more');
});
