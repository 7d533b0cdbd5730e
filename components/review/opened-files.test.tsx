// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { profiles } from '../../lib/domain/record/owners';
import { eventually } from '../../tests/fixtures/eventually';
import { fakeDoors } from '../../tests/fixtures/extension/doors';
import { fillWindow } from '../../tests/fixtures/window';
import { ChecklistPage, openChecklist } from '../checklist/ChecklistPage';
import { DoorsFor } from '../doors';
import { saveRecord } from '../record/file';

/** A reviewer opens other people's files. */

beforeAll(fillWindow);
beforeEach(async () => {
  document.body.innerHTML = '<div id="root"></div>';
  location.hash = '#/review';
  const doors = fakeDoors();
  const page = <ChecklistPage opened={await openChecklist(doors)} />;
  await act(() => render(<DoorsFor doors={doors}>{page}</DoorsFor>, root()));
  await eventually(() => expect(root().querySelector('input[type="file"]')).not.toBeNull());
});
afterEach(() => act(() => render(null, root())));

const root = () => document.getElementById('root') as HTMLElement;
const heading = () => root().querySelector('#people')?.textContent;
const said = () => [...root().querySelectorAll('[role="status"]')].map(({ textContent }) => textContent);

/** Where everyone keeps a record of their own, so that no two events have one id. */
const theirs = fakeDoors();

/** A record file of somebody of this name. @param arrives when the browser has read it */
async function fileOf(label: string, arrives: Promise<unknown> = Promise.resolve()) {
  await theirs.record.say({ kind: 'profile-named', label });
  const record = await theirs.record.read();
  await saveRecord(record, profiles(record.events).at(-1)?.id ?? null, theirs);
  const bytes = new TextEncoder().encode(theirs.browser.saved.at(-1)?.text);
  return { name: `${label}.json`, size: bytes.length, arrayBuffer: () => arrives.then(() => bytes.buffer) };
}

async function choose(...files: object[]) {
  const input = root().querySelector('input[type="file"]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: files, configurable: true });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
}
const close = () => act(() => root().querySelector<HTMLElement>('[data-act="close"]')?.click());
/** Lets a file arrive, and what follows from it happen. */
const arrive = (file: PromiseWithResolvers<void>) =>
  act(async () => {
    file.resolve();
    await new Promise((done) => setTimeout(done, 50));
  });

test('files that are chosen while others are being read are opened with them', async () => {
  const slow = Promise.withResolvers<void>();
  await choose(await fileOf('Ada', slow.promise), await fileOf('Bea'));
  await choose(await fileOf('Cleo'));
  await arrive(slow);
  await eventually(() => expect(heading()).toBe('3 people'));
});

test('closing the files holds, also for those that are still being read', async () => {
  await choose(await fileOf('Ada'), await fileOf('Bea'));
  await eventually(() => expect(heading()).toBe('2 people'));
  const slow = Promise.withResolvers<void>();
  await choose(await fileOf('Cleo', slow.promise));
  await close();
  await arrive(slow);
  expect(heading()).toBeUndefined();
  expect(said().join('')).not.toContain('Reading');
  await choose(await fileOf('Dora'), await fileOf('Eve'));
  await eventually(() => expect(heading()).toBe('2 people'));
});

test('two copies of one file in one choice are one person, and that is said', async () => {
  const file = await fileOf('Ada');
  await choose(file, { ...file, name: 'copy.json' }, await fileOf('Bea'));
  await eventually(() => expect(heading()).toBe('2 people'));
  expect(said().join('')).toContain('copy.json');
});
