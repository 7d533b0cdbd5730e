// @vitest-environment jsdom
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { eventually } from '../tests/fixtures/eventually';
import { fakeDoors, fakePracticeDoors } from '../tests/fixtures/extension/doors';
import { fillWindow } from '../tests/fixtures/window';
import { Boundary } from './Boundary';
import { openDesk } from './desk';
import { DoorsFor, PracticeDoorsFor } from './doors';
import { elementOf, showPracticePage } from './page';
import { PanelPage } from './popup/PanelPage';
import { PracticePage } from './practice/PracticePage';
import { openPractice } from './practice/practice';
import { showRecordPage } from './record-page';
import { useLoaded } from './texts';

/** What a person is told when something cannot be loaded, read or kept. */

const reported = vi.fn();
beforeAll(() => {
  fillWindow();
  Object.assign(globalThis, { reportError: reported });
});
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  location.hash = '';
  reported.mockClear();
});
afterEach(() => act(() => render(null, root())));

const root = () => document.getElementById('root') as HTMLElement;
const show = (page: ComponentChildren) => act(() => render(page, root()));

test('a part whose texts cannot be loaded says so, and is loaded when it is tried again', async () => {
  let isThere = false;
  const load = async (language: string) => {
    if (!isThere) throw new Error('no such file');
    return `in ${language}`;
  };
  const Part = () => <p>{useLoaded(load, 'en')}</p>;
  await show(
    <PracticeDoorsFor doors={fakePracticeDoors()}>
      <Boundary>
        <Part />
      </Boundary>
    </PracticeDoorsFor>,
  );
  await eventually(() => expect(root().querySelector('[data-fault]')).not.toBeNull());
  isThere = true;
  await act(() => root().querySelector<HTMLElement>('[data-act="again"]')?.click());
  await eventually(() => expect(root().textContent).toBe('in en'));
});

test('of two languages asked for one after the other the second is shown, whichever comes first', async () => {
  const coming = { de: Promise.withResolvers<string>(), fr: Promise.withResolvers<string>() };
  let asked: 'de' | 'fr' = 'de';
  const Part = () => <p>{useLoaded((language) => coming[language as 'de' | 'fr'].promise, asked)}</p>;
  const draw = () => show(<Part />);
  await draw();
  asked = 'fr';
  await draw();
  await act(() => coming.fr.resolve('français'));
  await act(() => coming.de.resolve('Deutsch'));
  expect(root().textContent).toBe('français');
});

test('a page opens where the browser has closed the storage of its short texts', async () => {
  const doors = fakeDoors();
  doors.localTexts.read = doors.localTexts.write = () => {
    throw new DOMException('Access is denied for this document.', 'SecurityError');
  };
  const opened = await openDesk(doors);
  await show(
    <DoorsFor doors={doors}>
      <PanelPage opened={opened} />
    </DoorsFor>,
  );
  await eventually(() => expect(root().querySelector('[data-step]')).not.toBeNull());
  expect(reported).not.toHaveBeenCalled();
});

test('where the record cannot be saved from a page that failed, that is said', async () => {
  const doors = fakeDoors();
  await act(() => showRecordPage(doors, root(), () => Promise.reject(new Error('no')), PanelPage));
  const rescue = () => root().querySelector<HTMLElement>('[data-act="rescue"]');
  await eventually(() => expect(rescue()).not.toBeNull());
  const { read } = doors.record;
  doors.record.read = () => Promise.reject(new Error('no'));
  await act(() => rescue()?.click());
  await eventually(() => expect(root().textContent).toContain('can’t read the browser’s storage'));
  doors.record.read = read;
  await act(() => rescue()?.click());
  await eventually(() => expect(doors.browser.saved).toHaveLength(1));
  expect(root().textContent).not.toContain('can’t read the browser’s storage');
});

test('a course that finds no room is not said to be in use', async () => {
  const doors = fakePracticeDoors();
  await act(() => showPracticePage(doors, root(), openPractice, PracticePage));
  const save = () => root().querySelector<HTMLElement>('[data-act="save-course"]');
  await eventually(() => expect(save()).not.toBeNull());
  doors.localTexts.write = () => {
    throw new DOMException('The quota has been exceeded.', 'QuotaExceededError');
  };
  await act(() => save()?.click());
  await eventually(() =>
    expect(root().querySelector('[data-course] [data-fault]')?.textContent).toContain('storage is full'),
  );
  expect(doors.browser.saved).toHaveLength(1);
});

test('a page whose HTML lacks the place it is shown in says which', () => {
  expect(elementOf('root')).toBe(root());
  expect(() => elementOf('elsewhere')).toThrow('no element with the id "elsewhere"');
});
