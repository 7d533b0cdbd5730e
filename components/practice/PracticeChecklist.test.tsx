// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { eventually } from '../../tests/fixtures/eventually';
import { fakePracticeDoors } from '../../tests/fixtures/extension/doors';
import { fillWindow } from '../../tests/fixtures/window';
import { showPracticePage } from '../page';
import { PracticePage } from './PracticePage';
import { openPractice } from './practice';

beforeAll(fillWindow);
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div><div id="language"></div>';
  location.hash = '';
});
const root = () => document.getElementById('root') as HTMLElement;
afterEach(() => act(() => render(null, root())));

test('a step that is ticked in practice is done on the day it is where one practises', async () => {
  const doors = fakePracticeDoors({ timeZone: 'Europe/Berlin', now: Date.UTC(2026, 10, 26, 23, 30) });
  await act(() => showPracticePage(doors, root(), openPractice, PracticePage));
  const step = () => root().querySelector('[data-step="old-posts"]');
  await eventually(() => expect(step()).not.toBeNull());
  await act(() => step()?.querySelector<HTMLElement>('[data-act="said"]')?.click());
  await eventually(() => expect(step()?.getAttribute('data-status')).toBe('said'));
  expect(step()?.textContent).toMatch(/27\sNovember\s2026/);
});
