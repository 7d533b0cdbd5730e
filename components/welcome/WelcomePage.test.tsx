// @vitest-environment jsdom
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import german from '../../lib/locales/de/practice.json';
import { eventually } from '../../tests/fixtures/eventually';
import { fakeDoors, fakePracticeDoors } from '../../tests/fixtures/extension/doors';
import { fillWindow } from '../../tests/fixtures/window';
import { openDesk } from '../desk';
import { DoorsFor, PracticeDoorsFor } from '../doors';
import { PracticePage } from '../practice/PracticePage';
import { openPractice } from '../practice/practice';
import { WelcomePage } from './WelcomePage';

beforeAll(fillWindow);
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
});
const root = () => document.getElementById('root') as HTMLElement;
const show = (view: ComponentChildren) => act(() => render(view, root()));
afterEach(() => show(null));

test('practice begins in the language that was chosen on the welcome page', async () => {
  const doors = fakeDoors();
  await show(
    <DoorsFor doors={doors}>
      <WelcomePage opened={await openDesk(doors)} />
    </DoorsFor>,
  );
  const choice = root().querySelector('select') as HTMLSelectElement;
  choice.value = 'de';
  await act(() => void choice.dispatchEvent(new Event('change', { bubbles: true })));
  await eventually(() => expect(doors.localTexts.read('language')).toBe('de'));
  await show(null);

  const practiceDoors = fakePracticeDoors({ texts: doors.browser.texts });
  await show(
    <PracticeDoorsFor doors={practiceDoors}>
      <PracticePage opened={await openPractice(practiceDoors)} />
    </PracticeDoorsFor>,
  );
  expect(root().textContent).toContain(german.notice);
});
