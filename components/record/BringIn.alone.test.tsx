// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, expect, test, vi } from 'vitest';
import { previewMerge } from '../../lib/domain/record/merge-preview';
import { writeRecordFile } from '../../lib/domain/record/record-file';
import { eventually } from '../../tests/fixtures/eventually';
import { closeFullPage, giveFiles, showFullPage, storedAs } from '../../tests/fixtures/full-page';
import { digest } from '../../tests/fixtures/record/digest';
import { type Entry, make, tell } from '../../tests/fixtures/record/events';
import { head } from '../../tests/fixtures/record/head';
import { fillWindow } from '../../tests/fixtures/window';

/** What is said of a file before it is taken over. In a process of its own, since it counts a module's calls. */

vi.mock(import('../../lib/domain/record/merge-preview'), { spy: true });

beforeAll(fillWindow);
afterEach(closeFullPage);

const section = () => document.querySelector<HTMLElement>('#section') as HTMLElement;
const preview = () => section().querySelector<HTMLElement>('[data-fresh]');

/** Opens a file in the record. @param own what the record tells already */
async function bring(file: object[], own: Entry[] = []) {
  const text = await writeRecordFile({ ...head, events: file as ReturnType<typeof tell> }, digest);
  const doors = await showFullPage('record', {
    timeZone: 'Pacific/Auckland',
    stored: storedAs(tell(...own)),
  });
  const field = () => section().querySelector<HTMLInputElement>('input[type=file]');
  await eventually(() => expect(field()).not.toBeNull());
  await giveFiles(field(), new File([text], 'record.json'));
  await eventually(() => expect(preview()).not.toBeNull());
  return doors;
}
const named = (n: number) =>
  make('profile-created', { id: `profile-${String(n).padStart(4, '0')}`, tick: n + 1, label: `Member ${n}` });

test('all new profiles are named, or it is said how many more there are', async () => {
  await bring(Array.from({ length: 23 }, (_, n) => named(n)));
  expect(preview()?.textContent).toContain('Member 19');
  expect(preview()?.textContent).not.toContain('Member 20');
  expect(preview()?.textContent).toContain('and 3 more');
});

test('a label stands apart from the words around it, so that it can’t turn them', async () => {
  await bring(
    [make('said-done', { id: 'event-9999', tick: 3 })],
    [['profile-created', { label: 'שלום 12' }]],
  );
  const apart = [...(preview()?.querySelectorAll('bdi') ?? [])].map((one) => one.textContent);
  expect(apart).toContain('שלום 12');
});

test('the day on which the file was made is the one it was here', async () => {
  await bring([named(1)]);
  // 2026-11-25, two in the afternoon by UTC.
  expect(preview()?.textContent).toMatch(/26\sNovember\s2026/);
});

test('what a file would bring is worked out once, and not at every tick', async () => {
  await bring(
    [make('region-chosen', { id: 'event-9999', tick: 5000, region: 'FR' })],
    [['region-chosen', { region: 'DE' }]],
  );
  const before = vi.mocked(previewMerge).mock.calls.length;
  await act(() => section().querySelector<HTMLElement>('[data-ask] input')?.click());
  expect(section().querySelector<HTMLInputElement>('[data-ask] input')?.checked).toBe(true);
  expect(vi.mocked(previewMerge).mock.calls.length).toBe(before);
});

test('of two files the one that was chosen last is shown, however long the first takes to read', async () => {
  await bring([named(1)]);
  const arrives = Promise.withResolvers<void>();
  const bytes = new TextEncoder().encode(
    await writeRecordFile({ ...head, events: [named(2)] as ReturnType<typeof tell> }, digest),
  );
  const field = section().querySelector<HTMLInputElement>('input[type=file]');
  const slow = {
    name: 'slow.json',
    size: bytes.length,
    arrayBuffer: () => arrives.promise.then(() => bytes.buffer),
  };
  await giveFiles(field, slow as unknown as File);
  const quick = await writeRecordFile({ ...head, events: [named(3)] as ReturnType<typeof tell> }, digest);
  await giveFiles(field, new File([quick], 'quick.json'));
  await eventually(() => expect(preview()?.textContent).toContain('quick.json'));
  await act(async () => {
    arrives.resolve();
    await new Promise((done) => setTimeout(done, 50));
  });
  expect(preview()?.textContent).toContain('quick.json');
});
