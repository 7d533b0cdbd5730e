// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test } from 'vitest';
import { eventually } from '../tests/fixtures/eventually';
import { closeFullPage, showFullPage, storedAs } from '../tests/fixtures/full-page';
import { type Entry, tell } from '../tests/fixtures/record/events';
import { fillWindow } from '../tests/fixtures/window';

/** What overview and popup say first: how switch and objection stand. */

beforeAll(fillWindow);
afterEach(closeFullPage);

/** What is said of the switch where the record tells this. */
async function saidOf(...told: Entry[]): Promise<string> {
  await showFullPage('steps', { stored: storedAs(tell(...told)) });
  const line = () => document.querySelector('[data-step="switch-off"]')?.textContent ?? '';
  await eventually(() => expect(line()).not.toBe(''));
  return line();
}
const reading = (day: string, state: 'on' | 'off'): Entry => [
  'reading',
  { setting: 'ai-training', state, load: `load-${day}-${state}`, at: `2026-${day}T09:00:00.000Z` },
];

test('a switch that was seen off and is on is on again', async () => {
  expect(await saidOf(reading('05-20', 'off'), reading('06-01', 'on'))).toMatch(
    /on again.*It was off on 20\sMay\s2026/,
  );
});

test('a switch that was only said to be off and is on was never seen to be off', async () => {
  const said = await saidOf(['said-done', { step: 'switch-off' }], reading('06-01', 'on'));
  expect(said).toContain('You said it was off.');
  expect(said).not.toMatch(/on again|It was off before/);
});
