// @vitest-environment jsdom
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { closeFullPage, showFullPage, there } from '../../tests/fixtures/full-page';
import { fillWindow } from '../../tests/fixtures/window';

/** The menu behind which the full page has its further sections: it lies over the page, and must not stay there. */

let menu: HTMLDetailsElement;
beforeAll(fillWindow);
beforeEach(async () => {
  await showFullPage('steps');
  menu = (await there('nav details')) as HTMLDetailsElement;
  menu.open = true;
});
afterEach(closeFullPage);

const summary = () => menu.querySelector('summary') as HTMLElement;
const entry = () => menu.querySelector('a') as HTMLElement;
const pressEscape = (target: Element) =>
  target.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));

test('Escape folds it, and the focus is where it was opened', () => {
  entry().focus();
  expect(menu.open).toBe(true);
  pressEscape(entry());
  expect(menu.open).toBe(false);
  expect(document.activeElement).toBe(summary());
});

test('a click elsewhere folds it, one on it does not', () => {
  entry().parentElement?.click();
  expect(menu.open).toBe(true);
  document.querySelector<HTMLElement>('main')?.click();
  expect(menu.open).toBe(false);
});

test('the focus that goes on to the page folds it, and stays there', async () => {
  const next = (await there('main summary')) as HTMLElement;
  next.focus();
  expect(menu.open).toBe(false);
  menu.open = true;
  pressEscape(next);
  expect(menu.open).toBe(false);
  expect(document.activeElement).toBe(next);
});
