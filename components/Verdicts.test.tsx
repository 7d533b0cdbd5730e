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

/** Shows the overview of a person in Bavaria whose switch stayed off, and who sent an objection on this day. */
async function showSent(on: string, { now, told = [] }: { now?: number; told?: Entry[] }) {
  await showFullPage('steps', {
    ...(now ? { now } : {}),
    stored: storedAs(
      tell(
        ['region-chosen', { region: 'DE-BY' }],
        reading('10-01', 'off'),
        reading('10-02', 'off'),
        ['objection-sent', { channel: 'form-ai', on }],
        ...told,
      ),
    ),
  });
  await eventually(() => expect(document.querySelector('[data-act-id]')).not.toBeNull());
}

test('an answer that refuses the objection bears no sign of success', async () => {
  const answered = (answer: string): Entry => ['answer-received', { answer, on: '2026-10-20' }];
  const mood = () => document.querySelector<SVGElement>('[data-step="objection"] svg')?.dataset.mood;
  await showSent('2026-10-01', { told: [answered('refused-with-reasons')] });
  expect(mood()).toBe('bad');
  await closeFullPage();
  await showSent('2026-10-01', { told: [answered('confirmed')] });
  expect(mood()).toBe('good');
});

test('on the day on which the answer is due nothing is put off until that day', async () => {
  const said = () => document.querySelector('[data-act-id="wait"]')?.textContent;
  const at = (day: string) => Date.parse(`${day}T12:00:00Z`);
  await showSent('2026-11-03', { now: at('2026-12-03') });
  expect(document.querySelector('[data-step="objection"]')?.textContent).toContain('0 days left');
  expect(said()).not.toMatch(/until|on that day/);
  await closeFullPage();
  await showSent('2026-11-03', { now: at('2026-12-02') });
  expect(said()).toMatch(/until.*on that day/);
});

test('what nobody saw off is not turned off "again", and whoever has the switch is not asked for an account', async () => {
  const act = () => document.querySelector('[data-act-id]');
  await saidOf(['said-done', { step: 'switch-off' }], reading('06-01', 'on'));
  expect(act()?.textContent).not.toMatch(/again/);
  expect(act()?.querySelector('[data-act="no-account"]')).toBeNull();
  await closeFullPage();
  await saidOf(reading('05-20', 'off'), reading('06-01', 'on'));
  expect(act()?.textContent).toMatch(/again/);
  await closeFullPage();
  await saidOf(reading('06-01', 'on'));
  expect(act()?.querySelector('[data-act="no-account"]')).toBeNull();
  await closeFullPage();
  await saidOf();
  expect(act()?.querySelector('[data-act="no-account"]')).not.toBeNull();
});
