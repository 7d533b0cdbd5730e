// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { practiceDoors } from '../../lib/extension/practice-doors';
import type { Deleted } from '../../lib/extension/record-store';
import { eventually } from '../../tests/fixtures/eventually';
import { fakeDoors } from '../../tests/fixtures/extension/doors';
import { fillWindow } from '../../tests/fixtures/window';
import { ChecklistPage, openChecklist } from '../checklist/ChecklistPage';
import { DoorsFor } from '../doors';

/** Deleting, and the last moment at which one can think better of it. */

beforeAll(() => {
  fillWindow();
  // jsdom knows no dialogs.
  HTMLDialogElement.prototype.showModal = function () {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function () {
    this.open = false;
    this.dispatchEvent(new Event('close'));
  };
});
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  location.hash = '#/delete';
});
afterEach(() => act(() => render(null, root())));

const root = () => document.getElementById('root') as HTMLElement;
const button = (name: string) => root().querySelector<HTMLButtonElement>(`[data-act="${name}"]`);
const dialog = () => root().querySelector('dialog');

/** Presses Escape, as the browser tells a dialog of it. */
const pressEscape = () =>
  act(() => {
    const asked = new Event('cancel', { cancelable: true });
    if (dialog()?.dispatchEvent(asked)) dialog()?.close();
  });

async function show() {
  const doors = fakeDoors();
  await doors.record.say({ kind: 'said-done', step: 'old-posts' });
  const page = <ChecklistPage opened={await openChecklist(doors)} />;
  await act(() => render(<DoorsFor doors={doors}>{page}</DoorsFor>, root()));
  const everything = () => root().querySelector<HTMLElement>('[data-delete="everything"]');
  await eventually(() => expect(everything()).not.toBeNull());
  await act(() => everything()?.click());
  return doors;
}

test('while it is deleted nothing can be kept any more, and that it is done is said', async () => {
  const doors = await show();
  const { remove } = doors.record;
  const slow = Promise.withResolvers<void>();
  doors.record.remove = (what) => slow.promise.then(() => remove(what));
  await act(() => button('delete')?.click());
  expect(button('keep')?.disabled).toBe(true);
  expect(button('delete')?.disabled).toBe(true);
  await pressEscape();
  expect(dialog()?.open).toBe(true);
  await act(() => slow.resolve());
  await eventually(() => expect(dialog()).toBeNull());
  expect((await doors.record.read()).events).toEqual([]);
  expect(root().querySelector('[role="status"] [data-deleted]')).not.toBeNull();
});

test('what could not be deleted can be kept, or tried again', async () => {
  const doors = await show();
  doors.record.remove = async (): Promise<Deleted> => ({ ok: false, why: 'storage-failed' });
  await act(() => button('delete')?.click());
  await eventually(() => expect(dialog()?.querySelector('[role="alert"]')).not.toBeNull());
  expect(button('delete')?.disabled).toBe(false);
  await pressEscape();
  expect(dialog()).toBeNull();
  expect(root().querySelector('[data-deleted]')).toBeNull();
  expect((await doors.record.read()).events).toHaveLength(1);
});

test('that it is done is said as well where the browser keeps no short texts', async () => {
  const doors = await show();
  // `dom.storage.enabled` is off, as privacy guides for Firefox advise: `localStorage` is null then (ESR 153).
  vi.stubGlobal('localStorage', null);
  doors.localTexts.forget = practiceDoors().localTexts.forget;
  await act(() => button('delete')?.click());
  await eventually(() => expect(dialog()).toBeNull());
  expect(root().querySelector('[role="status"] [data-deleted]')).not.toBeNull();
  vi.unstubAllGlobals();
});
