// @vitest-environment jsdom
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, expect, test } from 'vitest';
import { eventually } from '../../tests/fixtures/eventually';
import { closeFullPage, showFullPage, storedAs } from '../../tests/fixtures/full-page';
import { type Entry, tell } from '../../tests/fixtures/record/events';
import { fillWindow } from '../../tests/fixtures/window';

/** Many objections on one page: all can be read, and only what is looked at is drawn. */

beforeAll(fillWindow);
afterEach(closeFullPage);

const section = () => document.querySelector<HTMLElement>('#section') as HTMLElement;
const drawn = () => section().querySelectorAll('[data-objection]');
const lines = () => section().querySelectorAll<HTMLDetailsElement>('details.opens:has(> summary .small)');

/** Shows so many objections, each sent on a day of its own. */
async function show(count: number) {
  const sent = Array.from({ length: count }, (_, n): Entry => {
    const day = String((n % 28) + 1).padStart(2, '0');
    const month = String(Math.floor(n / 28) + 1).padStart(2, '0');
    return ['objection-sent', { channel: 'form-ai', on: `2026-${month}-${day}` }];
  });
  await showFullPage('objection', {
    stored: storedAs(tell(['region-chosen', { region: 'DE-BY' }], ...sent)),
  });
  await eventually(() => expect(drawn().length).toBeGreaterThan(0));
}

test('an earlier objection is drawn once somebody opens it', async () => {
  await show(3);
  expect(drawn()).toHaveLength(1);
  expect(lines()).toHaveLength(2);
  const [line] = lines();
  await act(async () => {
    if (line) line.open = true;
    await new Promise((told) => setTimeout(told));
  });
  expect(drawn()).toHaveLength(2);
  expect(line?.querySelector('[data-event="objection-sent"] button')).not.toBeNull();
});

test('of many objections some are shown, and how many more there are; all of them at a click or two', async () => {
  await show(50);
  expect(lines()).toHaveLength(20);
  const more = () => section().querySelector<HTMLElement>('[data-act="more-objections"]');
  expect(more()?.textContent).toContain('29');
  await act(() => more()?.click());
  await act(() => more()?.click());
  expect(lines()).toHaveLength(49);
  expect(more()).toBeNull();
});
