// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { eventually } from '../tests/fixtures/eventually';
import { closeFullPage, showFullPage, storedAs } from '../tests/fixtures/full-page';
import { tell } from '../tests/fixtures/record/events';
import { fillWindow } from '../tests/fixtures/window';

beforeAll(fillWindow);
afterEach(closeFullPage);

/** The line of the steps that were done when the page was shown. */
const done = () => document.querySelector<HTMLDetailsElement>('[data-taken]') as HTMLDetailsElement;
const step = () =>
  document.querySelector<HTMLDetailsElement>('[data-step="old-posts"] > details') as HTMLDetailsElement;
/** Opens or shuts a line, as a click on its summary does. */
const turn = async (line: HTMLDetailsElement, open: boolean) => {
  await act(async () => {
    line.open = open;
    // The browser tells of it in a task of its own.
    await new Promise((told) => setTimeout(told));
  });
};

async function show(address: string) {
  await showFullPage(address, { stored: storedAs(tell(['said-done', { step: 'old-posts' }])) });
  await eventually(() => expect(step()).not.toBeNull());
}

test('the line of done steps stays as the reader left it, when a step in it is shut again', async () => {
  await show('steps');
  expect(done().open).toBe(false);
  await turn(done(), true);
  await turn(step(), true);
  expect(done().open).toBe(true);
  await turn(step(), false);
  expect(done().open).toBe(true);
  await turn(done(), false);
  expect(done().open).toBe(false);
});

test('the line of done steps is open where an address asks for one of them', async () => {
  await show('steps/old-posts');
  expect(done().open).toBe(true);
  expect(step().open).toBe(true);
});
