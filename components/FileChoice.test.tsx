// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { FileChoice } from './FileChoice';

/** Files that are dropped on a page go where its button would bring them. */

beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div><textarea></textarea>';
});
const root = () => document.getElementById('root') as HTMLElement;
afterEach(() => act(() => render(null, root())));

let given: string[];
const show = (several: boolean) => {
  given = [];
  return act(() =>
    render(
      <FileChoice
        label="Open"
        several={several}
        onFiles={(files) => given.push(...files.map(({ name }) => name))}
      />,
      root(),
    ),
  );
};

/** Carries something over the page and lets it go. @returns whether the browser is kept from what it would do itself */
function drop(names: readonly string[], on: Element = document.body) {
  const data = {
    types: names.length ? ['Files'] : ['text/plain'],
    items: names.map(() => ({ kind: 'file' })),
    files: [] as File[],
    dropEffect: 'copy',
  };
  const told = (type: string) =>
    Object.assign(new Event(type, { bubbles: true, cancelable: true }), { dataTransfer: data });
  const over = told('dragover');
  on.dispatchEvent(over);
  // Until then a browser keeps them to itself.
  data.files = names.map((name) => new File(['{}'], name));
  // Where nothing may be dropped, no browser tells of it.
  if (data.dropEffect !== 'none') on.dispatchEvent(told('drop'));
  return [over.defaultPrevented, data.dropEffect];
}

test('a file dropped anywhere on the page is given, and the browser does not leave for it', async () => {
  await show(false);
  expect(drop(['record.json'])).toEqual([true, 'copy']);
  expect(given).toEqual(['record.json']);
});

test('several at once are given where several can be chosen; elsewhere none is taken for all', async () => {
  await show(false);
  expect(drop(['a.json', 'b.json'])).toEqual([true, 'none']);
  expect(given).toEqual([]);
  await show(true);
  drop(['a.json', 'b.json']);
  expect(given).toEqual(['a.json', 'b.json']);
});

test('text that is dragged into a field goes there', async () => {
  await show(false);
  const field = document.querySelector('textarea') as HTMLTextAreaElement;
  expect(drop([], field)).toEqual([false, 'copy']);
});

test('where the button cannot be seen, as in a part that is folded up, nothing is taken', async () => {
  await show(false);
  const input = root().querySelector('input') as HTMLInputElement;
  input.checkVisibility = () => false;
  expect(drop(['course.json'])).toEqual([true, 'none']);
  expect(given).toEqual([]);
});

test('once the button is gone the page takes nothing any more', async () => {
  await show(false);
  await act(() => render(null, root()));
  expect(drop(['record.json'])).toEqual([false, 'copy']);
  expect(given).toEqual([]);
});
