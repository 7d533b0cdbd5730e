// @vitest-environment jsdom
import { afterEach, beforeAll, expect, test } from 'vitest';
import { eventually } from '../../tests/fixtures/eventually';
import { closeFullPage, showFullPage, storedAs } from '../../tests/fixtures/full-page';
import { type Entry, tell } from '../../tests/fixtures/record/events';
import { fillWindow } from '../../tests/fixtures/window';
import css from './objection.module.css';

/** The days of one objection, and the line they stand on; today is 28 November 2026. */

beforeAll(fillWindow);
afterEach(closeFullPage);

/** Shows an objection that was sent on 1 October, so that an answer was due on 2 November. */
async function show(...told: Entry[]) {
  await showFullPage('objection', {
    stored: storedAs(
      tell(
        ['region-chosen', { region: 'DE-BY' }],
        ['objection-sent', { channel: 'form-ai', on: '2026-10-01' }],
        ...told,
      ),
    ),
  });
  await eventually(() => expect(document.querySelector('[data-deadline-line]')).not.toBeNull());
}
const answered = (on: string): Entry => ['answer-received', { answer: 'confirmed', on }];
const lateLine = () => document.querySelector(`[data-deadline-line] .${css.lineLate}`);
const days = () =>
  [...document.querySelectorAll<HTMLElement>('[data-day]')].map(({ dataset }) => dataset.day);

test('what was answered in time is not drawn as late, however long ago that is', async () => {
  await show(answered('2026-10-20'));
  expect(lateLine()).toBeNull();
  expect(days()).toEqual(['receipt', 'answered', 'last-day', 'today']);
});

test('what was answered late is drawn as late up to that day, and no further', async () => {
  await show(answered('2026-11-10'));
  const answer = document.querySelector('[data-deadline-line] [data-mark="answered"]');
  expect(lateLine()?.getAttribute('x2')).toBe(answer?.getAttribute('x'));
  expect(days()).toEqual(['receipt', 'last-day', 'answered', 'today']);
});

test('what is not answered is drawn as late up to today', async () => {
  await show();
  const today = document.querySelector('[data-deadline-line] [data-mark="today"]');
  expect(lateLine()?.getAttribute('x2')).toBe(today?.getAttribute('x'));
  expect(days()).toEqual(['receipt', 'last-day', 'today', 'extended']);
});
