// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import words from '../../lib/locales/en/interface.json';
import { places } from '../../lib/sites/linkedin/addresses';
import { fakeDoors } from '../../tests/fixtures/extension/doors';
import { actNamed, clearPage, closeFullPage, press, root, there } from '../../tests/fixtures/full-page';
import { fillWindow } from '../../tests/fixtures/window';
import { openDesk } from '../desk';
import { showRecordPage } from '../record-page';
import { PanelPage } from './PanelPage';
import { PopupPage } from './PopupPage';

/** The panel beside the page, opened from the popup, and browsers that have none. */

beforeAll(fillWindow);
beforeEach(() => {
  clearPage();
  document.body.insertAdjacentHTML('beforeend', '<div id="language"></div>');
  vi.stubGlobal('close', () => {});
});
afterEach(closeFullPage);

/** A popup in front of LinkedIn's form, for a person in France without an objection. */
async function openPopup(change: (doors: ReturnType<typeof fakeDoors>) => void = () => {}) {
  const doors = fakeDoors({ front: { id: 1, window: 7, address: new URL(places.form) } });
  doors.tabs.ask = async () => ({ page: 'form', state: 'form', mode: 'beside' });
  await doors.record.say({ kind: 'region-chosen', region: 'FR' });
  await doors.record.say({ kind: 'guidance-chosen', mode: 'beside' });
  change(doors);
  await act(() => showRecordPage(doors, root(), openDesk, PopupPage));
  await there(actNamed('form-objection'));
  return doors;
}

const offersPanel = async () => {
  const menu = (await there('footer > details')) as HTMLDetailsElement;
  await act(() => {
    menu.open = true;
  });
  return root().querySelector(actNamed('panel')) !== null;
};

test('“Your text, ready to copy” opens the panel at the text', async () => {
  const doors = await openPopup();
  await press(actNamed('form-objection'));
  await closeFullPage();
  await act(() => showRecordPage(doors, root(), openDesk, PanelPage));
  const letter = await there('[data-letter]');
  expect(letter.dataset.letter).toBe('short');
});

test('where there is no panel, none is offered, and the text opens in a tab', async () => {
  await openPopup((doors) => {
    doors.tabs.hasPanel = () => false;
  });
  const text = await there(actNamed('form-objection'));
  expect(text.textContent).toBe(words.notices.formText);
  expect(text.getAttribute('href')).toBe('checklist.html#/objection/way/form-other:true');
  expect(await offersPanel()).toBe(false);
});

test('a panel that does not open is offered no longer, and the text opens in a tab', async () => {
  const doors = await openPopup((given) => {
    given.tabs.openPanel = () => Promise.reject(new Error('This browser has no sidebar.'));
  });
  expect(await offersPanel()).toBe(true);
  await press(actNamed('form-objection'));
  await there(`a${actNamed('form-objection')}`);
  expect(await offersPanel()).toBe(false);
  expect(doors.browser.texts.get('view')).toBeUndefined();
});
