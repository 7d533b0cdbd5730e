// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { eventually } from '../tests/fixtures/eventually';
import { fakeDoors } from '../tests/fixtures/extension/doors';
import { clearPage, closeFullPage, open, there } from '../tests/fixtures/full-page';
import { fillWindow } from '../tests/fixtures/window';

/** The country that was chosen, and the one the record has: they are the same. */

beforeAll(fillWindow);
beforeEach(clearPage);
afterEach(closeFullPage);

const country = async () => (await there('[data-region] select')) as HTMLSelectElement;

/** A browser, and the countries that were told so far, known at once. */
function listening() {
  const doors = fakeDoors();
  const { say } = doors.record;
  const told: string[] = [];
  doors.record.say = (saying) => {
    if (saying.kind === 'region-chosen') told.push(saying.region);
    return say(saying);
  };
  return { doors, told };
}

/** Reaches a country by keys in the closed list, which passes over others. */
async function reachByKeys(code: string) {
  const select = await country();
  await act(async () => {
    select.focus();
    select.dispatchEvent(new KeyboardEvent('keydown', { key: 'ArrowDown', bubbles: true }));
    select.value = code;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  return select;
}

test('a country reached by keys is told as soon as the list is left', async () => {
  const { doors, told } = listening();
  await open(doors, 'settings', '[data-region] select');
  const select = await reachByKeys('FR');
  expect(told).toEqual([]);
  await act(async () => select.blur());
  expect(told).toEqual(['FR']);
});

test('a country reached by keys is told though the window closes at once', async () => {
  const { doors, told } = listening();
  await open(doors, 'settings', '[data-region] select');
  await reachByKeys('FR');
  await act(async () => void window.dispatchEvent(new Event('pagehide')));
  expect(told).toEqual(['FR']);
});

test('a country reached by keys is told though another view opens at once, and once', async () => {
  const { doors, told } = listening();
  await open(doors, 'settings', '[data-region] select');
  await reachByKeys('BE');
  await reachByKeys('FR');
  await closeFullPage();
  await act(() => new Promise((resolve) => setTimeout(resolve, 900)));
  expect(told).toEqual(['FR']);
});

test('once a country was chosen, none cannot be', async () => {
  const doors = fakeDoors();
  await doors.record.say({ kind: 'region-chosen', region: 'FR' });
  await open(doors, 'settings', '[data-region] select');
  expect((await country()).options[0]).toMatchObject({ value: '', disabled: true });
});

test('a country that was not stored is not shown as chosen', async () => {
  const doors = fakeDoors();
  await doors.record.say({ kind: 'region-chosen', region: 'FR' });
  await open(doors, 'settings', '[data-region] select');
  doors.record.say = async () => ({ ok: false, why: 'storage-failed' });
  const select = await country();
  await act(async () => {
    select.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    select.value = 'BE';
    select.dispatchEvent(new Event('change', { bubbles: true }));
  });
  await eventually(() => expect(select.value).toBe('FR'));
});
