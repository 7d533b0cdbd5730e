// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { ReadOut } from './ReadOut';

/** What a screen reader hears of a live region: nodes that come into one that was there before. */

test('what comes later comes into a part that was there before, and is there anew when it is said again', async () => {
  const root = document.createElement('div');
  const show = (said: { text: string } | null) =>
    act(() => render(<ReadOut of={said}>{said && <p>{said.text}</p>}</ReadOut>, root));
  await show(null);
  const region = root.querySelector('[role="status"]');
  expect(region?.childNodes).toHaveLength(0);
  await show({ text: 'Copied.' });
  expect(root.querySelector('[role="status"]')).toBe(region);
  const first = region?.querySelector('p');
  expect(first?.textContent).toBe('Copied.');
  await show({ text: 'Copied.' });
  expect(root.querySelector('[role="status"]')).toBe(region);
  expect(region?.textContent).toBe('Copied.');
  expect(region?.querySelector('p')).not.toBe(first);
});

test('what is only drawn again is not read out again', async () => {
  const root = document.createElement('div');
  const show = () => act(() => render(<ReadOut>{<p>2 people</p>}</ReadOut>, root));
  await show();
  const first = root.querySelector('p');
  await show();
  expect(root.querySelector('p')).toBe(first);
});
