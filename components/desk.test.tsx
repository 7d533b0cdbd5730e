// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import type { Doors } from '../lib/extension/doors';
import type { Saying } from '../lib/extension/messages';
import { eventually } from '../tests/fixtures/eventually';
import { fakeDoors } from '../tests/fixtures/extension/doors';
import { fillWindow } from '../tests/fixtures/window';
import { ChecklistPage, openChecklist } from './checklist/ChecklistPage';
import { DoorsFor } from './doors';

/** What all pages of ours share: the record, the language, and what is said when something is not stored or read. */

beforeAll(fillWindow);
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  location.hash = '#/settings';
});
afterEach(() => act(() => render(null, root())));

const root = () => document.getElementById('root') as HTMLElement;
const languages = () => root().querySelector('header select') as HTMLSelectElement;
const speaks = (language: string) => eventually(() => expect(document.documentElement.lang).toBe(language));

async function show() {
  const doors = fakeDoors();
  const page = <ChecklistPage opened={await openChecklist(doors)} />;
  await act(() => render(<DoorsFor doors={doors}>{page}</DoorsFor>, root()));
  await eventually(() => expect(root().querySelector('[data-guidance]')).not.toBeNull());
  return doors;
}

/** Says something in another window. */
const say = (doors: Doors, saying: Saying) => act(async () => void (await doors.record.say(saying)));

/** Chooses a language in the closed list, as by an arrow key, or as by the pointer. */
const choose = (language: string, by: 'keydown' | 'pointerdown') =>
  act(() => {
    languages().dispatchEvent(new Event(by, { bubbles: true }));
    languages().value = language;
    languages().dispatchEvent(new Event('change', { bubbles: true }));
  });

test('a language that was chosen in another window is spoken here as well', async () => {
  const doors = await show();
  await say(doors, { kind: 'language-chosen', language: 'nl' });
  await speaks('nl');
  await eventually(() => expect(languages().value).toBe('nl'));
});

test('languages that the arrow keys pass over in the closed list are not chosen', async () => {
  const doors = await show();
  for (const language of ['ar', 'de', 'es', 'fr']) await choose(language, 'keydown');
  expect(document.documentElement.lang).toBe('en');
  await speaks('fr');
  expect((await doors.record.read()).events).toMatchObject([{ kind: 'language-chosen', language: 'fr' }]);
  await choose('it', 'pointerdown');
  await speaks('it');
});

test('a language reached by keys counts at once when the list is left', async () => {
  const doors = await show();
  const said = vi.spyOn(doors.record, 'say');
  await choose('de', 'keydown');
  expect(said).not.toHaveBeenCalled();
  await act(() => void languages().dispatchEvent(new Event('blur')));
  expect(said).toHaveBeenCalledExactlyOnceWith({ kind: 'language-chosen', language: 'de' });
});

test('of two languages chosen one after the other the second is spoken', async () => {
  await show();
  await choose('de', 'pointerdown');
  await choose('pl', 'pointerdown');
  await speaks('pl');
  await act(() => new Promise((done) => setTimeout(done, 100)));
  expect(document.documentElement.lang).toBe('pl');
});

test('a language that could not be stored is spoken all the same, and that it was not stored is said', async () => {
  const doors = await show();
  doors.record.say = async () => ({ ok: false, why: 'storage-full' });
  await choose('de', 'pointerdown');
  await speaks('de');
  await eventually(() => expect(root().querySelector('[role="alert"]')).not.toBeNull());
});

test('when the record can’t be read any more, the page stays with what is being typed on it, and says so', async () => {
  const doors = await show();
  const { read } = doors.record;
  const field = () => root().querySelector('form input') as HTMLInputElement;
  field().value = 'my work acc';
  await act(() => void field().dispatchEvent(new Event('input', { bubbles: true })));
  doors.record.read = () => Promise.reject(new Error('no'));
  await say(doors, { kind: 'guidance-chosen', mode: 'beside' });
  await eventually(() => expect(root().querySelector('[role="alert"]')?.textContent).toContain('can’t read'));
  expect(field().value).toBe('my work acc');
  doors.record.read = read;
  await say(doors, { kind: 'region-chosen', region: 'DE' });
  await eventually(() => expect(root().querySelector('[role="alert"]')).toBeNull());
  expect(root().querySelector('[data-guidance="beside"]')?.getAttribute('aria-pressed')).toBe('true');
});
