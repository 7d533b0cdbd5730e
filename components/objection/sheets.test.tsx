// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { eventually } from '../../tests/fixtures/eventually';
import { fakeDoors } from '../../tests/fixtures/extension/doors';
import { clearPage, closeFullPage, open, press, root, there } from '../../tests/fixtures/full-page';
import { fillWindow } from '../../tests/fixtures/window';

/** Which sheets of a letter are shown, when the languages to choose from become others. */

beforeAll(fillWindow);
beforeEach(clearPage);
afterEach(closeFullPage);

const sheets = () =>
  [...root().querySelectorAll('[data-letter-language]')].map((sheet) =>
    sheet.getAttribute('data-letter-language'),
  );
const pressedSheet = () =>
  root().querySelector('[data-sheet][aria-pressed="true"]')?.getAttribute('data-sheet');

async function chooseLanguage(language: string) {
  const select = (await there('header select')) as HTMLSelectElement;
  await act(async () => {
    select.value = language;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await eventually(() => expect(document.documentElement.lang).toBe(language));
}

test('side by side, and then in English alone, the letter is there once', async () => {
  const doors = fakeDoors({ language: 'de' });
  await doors.record.say({ kind: 'region-chosen', region: 'DE-BY' });
  await open(doors, 'objection/way/dpo-form:true', '[data-sheet="both"]');
  await press('[data-sheet="both"]');
  expect(sheets()).toEqual(['en', 'de']);
  await chooseLanguage('en');
  await eventually(() => expect(sheets()).toEqual(['en']));
  await chooseLanguage('de');
  await eventually(() => expect(sheets()).toEqual(['en', 'de']));
});

test('a company is written to in English, also once the interface speaks another language', async () => {
  const doors = fakeDoors();
  await doors.record.say({ kind: 'region-chosen', region: 'DE-BY' });
  await open(doors, 'objection/way/dpo-form:true', '[data-letter-language]');
  await chooseLanguage('de');
  await eventually(() => expect(pressedSheet()).toBe('english'));
  expect(sheets()).toEqual(['en']);
});
