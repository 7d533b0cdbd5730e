// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import type { GuideMode } from '../../lib/domain/record/page-report';
import { eventually } from '../../tests/fixtures/eventually';
import { fakeDoors } from '../../tests/fixtures/extension/doors';
import { fillWindow } from '../../tests/fixtures/window';
import { openDesk } from '../desk';
import { DoorsFor } from '../doors';
import { PanelPage } from './PanelPage';

/** Where the focus is in the popup and the panel. */

beforeAll(fillWindow);
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
});
afterEach(() => act(() => render(null, root())));

const root = () => document.getElementById('root') as HTMLElement;
const next = () => root().querySelector('[data-next] :is(a, button)');

async function show() {
  const doors = fakeDoors();
  const page = <PanelPage opened={await openDesk(doors)} />;
  await act(() => render(<DoorsFor doors={doors}>{page}</DoorsFor>, root()));
  await eventually(() => expect(root().querySelector('footer > details')).not.toBeNull());
  return doors;
}

async function choose(mode: GuideMode, within: string) {
  const button = () => root().querySelector<HTMLElement>(`${within} [data-guidance="${mode}"]`);
  await eventually(() => expect(button()).not.toBeNull());
  button()?.focus();
  await act(() => button()?.click());
  return button();
}

test('the answer to the first question takes the focus to what is next, and no later one does', async () => {
  await show();
  await choose('beside', '[data-first]');
  await eventually(() => expect(next()).not.toBeNull());
  expect(document.activeElement).toBe(next());
  (root().querySelector('footer > details') as HTMLDetailsElement).open = true;
  const changed = await choose('highlight', 'footer');
  await eventually(() => expect(changed?.getAttribute('aria-pressed')).toBe('true'));
  expect(document.activeElement).toBe(changed);
});

test('what an organisation sets moves no focus', async () => {
  const doors = await show();
  const summary = root().querySelector('footer summary') as HTMLElement;
  summary.focus();
  doors.browser.policy = { guidance: 'beside' };
  await act(async () => doors.changed.policy());
  await eventually(() => expect(next()).not.toBeNull());
  expect(document.activeElement).toBe(summary);
});
