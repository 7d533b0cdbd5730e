// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import interfaceWords from '../../lib/locales/en/interface.json';
import english from '../../lib/locales/en/objection.json';
import { eventually } from '../../tests/fixtures/eventually';
import { fakeDoors } from '../../tests/fixtures/extension/doors';
import {
  actNamed,
  clearPage,
  closeFullPage,
  inputOf,
  open,
  press,
  root,
  there,
  type,
} from '../../tests/fixtures/full-page';
import { fillWindow } from '../../tests/fixtures/window';

/** What is typed for a letter: kept as a draft, taken out again, cleared, and deleted for good. */

beforeAll(fillWindow);
beforeEach(clearPage);
afterEach(closeFullPage);

const name = () => root().querySelector<HTMLInputElement>(inputOf('name'))?.value;
const shown = () => root().querySelector('[data-kept-drafts]')?.textContent ?? '';

async function openLetter(doors = fakeDoors()) {
  await doors.record.say({ kind: 'region-chosen', region: 'FR' });
  await open(doors, 'objection/way/dpo-form:true', inputOf('name'));
  return doors;
}

const keptAs = (doors: ReturnType<typeof fakeDoors>, typed: object) =>
  doors.drafts.keep({ profile: null, letter: 'objection', at: '2026-11-20T12:00:00Z', typed });

describe('a kept draft', () => {
  test('does not overwrite what is typed for good: opening it can be taken back, and that too', async () => {
    const doors = fakeDoors();
    await keptAs(doors, { name: 'From the draft' });
    await openLetter(doors);
    await type('name', 'Just typed');
    await press('[data-draft] [data-act="open-draft"]');
    expect(name()).toBe('From the draft');
    await press(actNamed('take-back'));
    expect(name()).toBe('Just typed');
    await press(actNamed('take-back'));
    expect(name()).toBe('From the draft');
  });

  test('leaves the authority that was chosen, where it was kept without one', async () => {
    const doors = fakeDoors();
    await keptAs(doors, { name: 'From the draft' });
    await doors.record.say({ kind: 'region-chosen', region: 'FR' });
    await doors.record.say({ kind: 'objection-sent', channel: 'form-ai', on: '2026-11-20', member: true });
    const { events } = await doors.record.read();
    await doors.drafts.keepTyped(null, { name: 'Just typed', authority: 'FR' });
    await open(doors, `objection/letter/complaint/${events.at(-1)?.id}`, '[data-draft]');
    await press('[data-draft] [data-act="open-draft"]');
    expect(name()).toBe('From the draft');
    await there(actNamed('letter-sent'));
  });

  test('is kept once, however often the button is clicked', async () => {
    const doors = await openLetter();
    const keep = await there(actNamed('keep-draft'));
    await act(async () => {
      keep.click();
      keep.click();
    });
    await there('[data-draft]');
    expect(await doors.drafts.kept(null)).toHaveLength(1);
  });

  test('that could not be deleted is said to be there still', async () => {
    const doors = fakeDoors();
    await keptAs(doors, { name: 'From the draft' });
    doors.drafts.remove = () => Promise.reject(new Error('Storage is closed.'));
    await openLetter(doors);
    await press(actNamed('delete-draft'));
    await eventually(() => expect(shown()).toContain(english.letter.removeFailed));
    expect(root().querySelectorAll('[data-draft]')).toHaveLength(1);
  });

  test('that another page deleted is listed no longer', async () => {
    const doors = fakeDoors();
    await keptAs(doors, { name: 'From the draft' });
    await openLetter(doors);
    const [draft] = await doors.drafts.kept(null);
    await there('[data-draft]');
    await act(() => doors.drafts.remove(draft?.id ?? ''));
    await eventually(() => expect(root().querySelector('[data-draft]')).toBeNull());
  });
});

test('drafts that cannot be read are not shown as none', async () => {
  const doors = fakeDoors();
  doors.drafts.kept = () => Promise.reject(new Error('Storage is closed.'));
  await openLetter(doors);
  await eventually(() => expect(shown()).toContain(interfaceWords.notices.unreadable));
});

test('a letter that was cleared can be had back', async () => {
  await openLetter();
  await type('name', 'Just typed');
  await press(actNamed('clear'));
  expect(name()).toBe('');
  await press(actNamed('take-back'));
  expect(name()).toBe('Just typed');
});

test('what was deleted elsewhere leaves the open letter, and no key brings it back', async () => {
  const doors = await openLetter();
  await type('name', 'Zoé Dupont');
  await act(async () => void (await doors.record.remove('everything')));
  await act(async () => void (await doors.record.say({ kind: 'region-chosen', region: 'FR' })));
  await there(inputOf('account'));
  await eventually(() => expect(name()).toBe(''));
  await type('account', 'a');
  expect(JSON.stringify(await doors.drafts.typedSoFar(null, false))).not.toContain('Dupont');
});
