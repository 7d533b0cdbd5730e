// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { fakePracticeDoors } from '../../tests/fixtures/extension/doors';
import { showPracticePage } from '../page';
import { NotesPage } from './NotesPage';
import { openPresenter } from './presenter';

/** The presenter's keys as a hand, a sleeve or a clicker sends them; heard alike in both windows. */

let doors: ReturnType<typeof fakePracticeDoors>;
const root = () => document.getElementById('root') as HTMLElement;
const scene = () => document.querySelector('[data-scene]')?.getAttribute('data-scene');
const at = () => Number(document.querySelector<HTMLSelectElement>('[data-act="jump"]')?.value);

/** Presses a key where the focus is. @returns whether the browser does nothing of its own for it */
async function press(key: string, { held = false, on = document.body as Element } = {}): Promise<boolean> {
  const event = new KeyboardEvent('keydown', { key, repeat: held, bubbles: true, cancelable: true });
  await act(() => void on.dispatchEvent(event));
  return event.defaultPrevented;
}
/** Holds a key down for a while. */
async function hold(key: string) {
  await press(key);
  for (let times = 0; times < 30; times++) await press(key, { held: true });
}

beforeEach(async () => {
  document.body.innerHTML = '<div id="root"></div>';
  doors = fakePracticeDoors();
  await act(() => showPracticePage(doors, root(), openPresenter, NotesPage));
});
afterEach(() => act(() => render(null, root())));

test('a key that is held down is one press, whichever it is', async () => {
  await hold('ArrowRight');
  expect(at()).toBe(1);
  await hold('PageDown');
  expect(at()).toBe(2);
  await hold('1');
  expect(at(), 'one digit, not eleven').toBe(1);
  await hold('.');
  const cover = document.querySelector('[data-act="cover"]');
  expect(cover?.getAttribute('aria-pressed')).toBe('true');
  const next = document.querySelector('[data-act="next"]') as Element;
  expect(await press('Enter', { on: next }), 'the browser presses the button').toBe(false);
  expect(await press('Enter', { on: next, held: true }), 'once').toBe(true);
});

test('what only moves the page may be held', async () => {
  expect(await press('ArrowDown', { held: true })).toBe(false);
  expect(await press('Tab', { held: true })).toBe(false);
});

test('no single key ends a demonstration; pressed twice in time, Delete does, and scene 0 comes back', async () => {
  await press('3');
  await hold('Delete');
  expect(scene()).toBe('off');
  expect(document.body.textContent).toContain('Press Delete again');
  doors.browser.now += 5000;
  await press('Delete');
  expect(scene(), 'too late to be the second press').toBe('off');
  await press('Backspace');
  expect(scene()).toBe('start');
  expect(document.body.textContent).not.toContain('Still off');
  for (const key of ['x', ' ', 'Escape', 'Enter', 'F5', 'q', 'r']) await press(key);
  expect(scene()).toBe('start');
});

test('the screen is kept awake as long as the window is open', async () => {
  expect(doors.browser.awake).toBe(1);
  await act(() => render(null, root()));
  expect(doors.browser.awake).toBe(0);
});

test('letters and digits can be switched off as keys; arrows stay', async () => {
  const tick = document.querySelector<HTMLInputElement>('input[type=checkbox]');
  await act(() => tick?.click());
  await press('5');
  await press('b');
  expect(scene()).toBe('start');
  await press('ArrowRight');
  expect(scene()).toBe('list');
});
