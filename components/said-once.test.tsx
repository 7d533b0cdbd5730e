// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { RecordEvent } from '../lib/domain/record/record';
import { keyOf } from '../lib/extension/record-keys';
import { eventually } from '../tests/fixtures/eventually';
import { fakeDoors } from '../tests/fixtures/extension/doors';
import { actNamed, clearPage, closeFullPage, open, root, there } from '../tests/fixtures/full-page';
import { make } from '../tests/fixtures/record/events';
import { fillWindow } from '../tests/fixtures/window';

/** A double click says a thing once. */

beforeAll(fillWindow);
beforeEach(clearPage);
afterEach(closeFullPage);

const said = async (doors: ReturnType<typeof fakeDoors>, kind: RecordEvent['kind']) =>
  (await doors.record.read()).events.filter((event) => event.kind === kind);

/** Clicks again at once, and again when the first click is stored but not shown yet. */
async function doubleClick(doors: ReturnType<typeof fakeDoors>, selector: string) {
  const button = await there(selector);
  const { read } = doors.record;
  let show = () => {};
  const shown = new Promise<void>((resolve) => {
    show = resolve;
  });
  doors.record.read = () => shown.then(read);
  await act(async () => {
    button.click();
    button.click();
  });
  // Whatever was said is stored by now, and the record that is shown is still the one before.
  await act(() => new Promise((resolve) => setTimeout(resolve, 50)));
  await act(async () => button.click());
  doors.record.read = read;
  await act(async () => show());
}

async function afterObjecting() {
  const doors = fakeDoors();
  await doors.record.say({ kind: 'region-chosen', region: 'FR' });
  await doors.record.say({ kind: 'objection-sent', channel: 'form-ai', on: '2026-11-20', member: true });
  const [objection] = await said(doors, 'objection-sent');
  return { doors, id: objection?.id ?? '' };
}

test('an answer about who one is', async () => {
  const { doors, id } = await afterObjecting();
  await doors.record.say({ kind: 'identity-asked', on: '2026-11-25', of: id });
  await open(doors, 'objection', actNamed('identity-answered'));
  await doubleClick(doors, actNamed('identity-answered'));
  await eventually(() => expect(root().querySelector(actNamed('identity-answered'))).toBeNull());
  expect(await said(doors, 'identity-answered')).toHaveLength(1);
});

test('taking something back', async () => {
  const { doors } = await afterObjecting();
  await open(doors, 'objection', '[data-event] button');
  await doubleClick(doors, '[data-event] button');
  await eventually(() => expect(root().querySelector('[data-event]')).toBeNull());
  expect(await said(doors, 'undone')).toHaveLength(1);
});

test('whose readings are, with several of one load', async () => {
  const load = 'load-0001';
  const events = [
    make('profile-created', { tick: 1, id: 'profile-a', label: 'A' }),
    make('profile-created', { tick: 2, id: 'profile-b', label: 'B' }),
    make('reading', { id: 'reading-1', tick: 3, state: 'on', load }),
    make('reading', { id: 'reading-2', tick: 4, state: 'off', load }),
  ];
  const doors = fakeDoors({ stored: Object.fromEntries(events.map((event) => [keyOf(event), event])) });
  await open(doors, 'record', '[data-waiting] select');
  const select = (await there('[data-waiting] select')) as HTMLSelectElement;
  await act(() => {
    select.selectedIndex = 1;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await doubleClick(doors, actNamed('assign-reading'));
  await eventually(() => expect(root().querySelector('[data-waiting]')).toBeNull());
  expect(await said(doors, 'reading-assigned')).toHaveLength(2);
});

test('what is said, changed and said again is said each time', async () => {
  const doors = fakeDoors();
  await doors.record.say({ kind: 'region-chosen', region: 'FR' });
  await open(doors, 'settings', '[data-field="no-account"]');
  const box = await there('[data-field="no-account"]');
  await act(async () => {
    for (let n = 0; n < 3; n++) box.click();
  });
  await eventually(async () =>
    expect((await said(doors, 'membership-told')).map((event) => 'member' in event && event.member)).toEqual([
      false,
      true,
      false,
    ]),
  );
});

test('what was not stored can be said again', async () => {
  const { doors } = await afterObjecting();
  const { say } = doors.record;
  doors.record.say = async () => ({ ok: false, why: 'storage-failed' });
  await open(doors, 'objection', '[data-event] button');
  await act(async () => (await there('[data-event] button')).click());
  doors.record.say = say;
  await act(async () => (await there('[data-event] button')).click());
  await eventually(() => expect(root().querySelector('[data-event]')).toBeNull());
});
