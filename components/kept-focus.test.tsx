// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { keyOf } from '../lib/extension/record-keys';
import { fakeDoors } from '../tests/fixtures/extension/doors';
import { actNamed, clearPage, closeFullPage, open, root, there } from '../tests/fixtures/full-page';
import { make } from '../tests/fixtures/record/events';
import { fillWindow } from '../tests/fixtures/window';
import { openDesk } from './desk';
import { PanelPage } from './popup/PanelPage';
import { PopupPage } from './popup/PopupPage';
import { showRecordPage } from './record-page';

/** A button that is pressed may go with what it did: who works by keyboard must not be left nowhere. */

beforeAll(fillWindow);
beforeEach(() => {
  clearPage();
  document.body.insertAdjacentHTML('beforeend', '<div id="language"></div>');
});
afterEach(closeFullPage);

const objection = { id: 'objection-1', tick: 5, channel: 'form-ai', on: '2026-11-20', member: true };
const histories = {
  nothing: [],
  'a person in France': [make('region-chosen', { tick: 1, region: 'FR' })],
  'who has no account': [
    make('region-chosen', { id: 'region-1', tick: 1, region: 'FR' }),
    make('guidance-chosen', { id: 'guidance-1', tick: 2, mode: 'beside' }),
    make('membership-told', { id: 'member-1', tick: 3, member: false }),
  ],
  'who objected, and was asked who they are': [
    make('region-chosen', { id: 'region-1', tick: 1, region: 'FR' }),
    make('guidance-chosen', { id: 'guidance-1', tick: 2, mode: 'beside' }),
    make('objection-sent', objection),
    make('identity-asked', { id: 'identity-1', tick: 6, on: '2026-11-22', of: 'objection-1' }),
  ],
  'who said that the switch is off': [
    make('region-chosen', { id: 'region-1', tick: 1, region: 'FR' }),
    make('guidance-chosen', { id: 'guidance-1', tick: 2, mode: 'beside' }),
    make('said-done', { id: 'said-0001', tick: 3, step: 'switch-off' }),
  ],
  'who objected by post': [
    make('region-chosen', { id: 'region-1', tick: 1, region: 'FR' }),
    make('objection-sent', { ...objection, channel: 'post' }),
  ],
  'of two profiles, with what is nobody’s and what came from elsewhere': [
    make('profile-created', { id: 'profile-a', tick: 1, label: 'A' }),
    make('profile-created', { id: 'profile-b', tick: 2, label: 'B' }),
    make('reading', { id: 'reading-1', tick: 3, state: 'on', load: 'load-0001' }),
    make('said-done', { id: 'said-0001', tick: 4 }),
    make('said-done', { id: 'said-0002', tick: 5, profile: 'profile-a' }),
    make('undone', { id: 'undone-01', tick: 6, via: 'file', profile: 'profile-a' }),
  ],
  'with a draft': [make('region-chosen', { id: 'region-1', tick: 1, region: 'FR' })],
};
type History = keyof typeof histories;

async function doorsWith(history: History) {
  const doors = fakeDoors({
    stored: Object.fromEntries(
      histories[history].map((event) => [keyOf(event as unknown as { tick: number; id: string }), event]),
    ),
  });
  if (history === 'with a draft')
    await doors.drafts.keep({
      profile: null,
      letter: 'objection',
      at: '2026-11-20T12:00:00Z',
      typed: { name: 'Zoé' },
    });
  return doors;
}

const settled = () => act(() => new Promise((resolve) => setTimeout(resolve, 60)));

/** Shows a page of ours: an address of the full page, or the popup or panel. */
async function show(page: string, history: History) {
  const doors = await doorsWith(history);
  if (page === 'popup') await act(() => showRecordPage(doors, root(), openDesk, PopupPage));
  else if (page === 'panel') await act(() => showRecordPage(doors, root(), openDesk, PanelPage));
  else await open(doors, page, 'h1, h2');
  await settled();
}

/** Everything that is pressed with a key, in its order; what leads to another page is left to the browser. */
const pressed = () => [
  ...root().querySelectorAll<HTMLButtonElement>('button:not([disabled]), [data-field="no-account"]'),
];
/** What is chosen first, so that its button can be pressed. */
async function choose() {
  for (const select of root().querySelectorAll('form select'))
    await act(() => {
      (select as HTMLSelectElement).selectedIndex = 1;
      select.dispatchEvent(new Event('change', { bubbles: true }));
    });
}

describe('after every button the focus is somewhere', () => {
  test.each<[string, History, string]>([
    ['popup', 'nothing', 'said'],
    ['panel', 'who has no account', 'account'],
    ['panel', 'a person in France', 'objection'],
    ['panel', 'who said that the switch is off', 'undo'],
    ['panel', 'who objected, and was asked who they are', 'objection'],
    ['objection', 'a person in France', 'Start'],
    ['objection', 'who objected, and was asked who they are', 'identity-answered'],
    ['objection', 'who objected by post', 'object-again'],
    ['objection/way/dpo-form:true', 'with a draft', 'delete-draft'],
    ['settings', 'of two profiles, with what is nobody’s and what came from elsewhere', 'rename'],
    ['record', 'of two profiles, with what is nobody’s and what came from elsewhere', 'agree'],
    ['steps', 'a person in France', 'no-account'],
  ])('on %s, for %s', { timeout: 120_000 }, async (page, history, presses) => {
    await show(page, history);
    await choose();
    const nameOf = (button: HTMLElement) => button.dataset.act ?? button.textContent ?? '';
    const names = [...new Set(pressed().map(nameOf))];
    const lost: string[] = [];
    for (const name of names) {
      const before = root().innerHTML;
      const button = pressed().find((one) => nameOf(one) === name);
      button?.focus();
      await act(async () => button?.click());
      await settled();
      if (document.activeElement === document.body || !document.activeElement?.isConnected) lost.push(name);
      if (root().innerHTML === before) continue;
      await closeFullPage();
      await show(page, history);
      await choose();
    }
    expect(names).toContain(presses);
    expect(lost).toEqual([]);
  });
});

test('renaming a profile leads into its field, and back to the button', async () => {
  await show('settings', 'of two profiles, with what is nobody’s and what came from elsewhere');
  const row = '[data-profile="profile-b"]';
  const rename = () => root().querySelector<HTMLElement>(`${row} [data-act="rename"]`);
  for (const leave of ['[data-act="cancel"]', 'button[type="submit"]']) {
    rename()?.focus();
    await act(async () => rename()?.click());
    expect(document.activeElement).toBe(await there(`${row} form input`));
    const leaving = await there(`${row} form ${leave}`);
    leaving.focus();
    await act(async () => leaving.click());
    await settled();
    expect(document.activeElement).toBe(rename());
  }
});

test('what narrowed the claims is taken away, and the search is where one goes on', async () => {
  const doors = await doorsWith('a person in France');
  await open(doors, 'case', 'input[type="search"]');
  const search = root().querySelector<HTMLInputElement>('input[type="search"]') as HTMLInputElement;
  await act(() => {
    search.value = 'zzzz';
    search.dispatchEvent(new Event('input', { bubbles: true }));
  });
  const clear = await there(actNamed('clear'));
  clear.focus();
  await act(async () => clear.click());
  await settled();
  expect(document.activeElement).toBe(search);
});

test('who goes elsewhere meanwhile stays there', async () => {
  const host = root();
  await show('settings', 'nothing');
  const [first] = pressed();
  first?.focus();
  first?.blur();
  await settled();
  await act(() => render(null, host));
  await settled();
  expect(document.activeElement).toBe(document.body);
});
