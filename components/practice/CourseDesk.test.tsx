// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import german from '../../lib/locales/de/practice.json';
import { eventually } from '../../tests/fixtures/eventually';
import { fakePracticeDoors } from '../../tests/fixtures/extension/doors';
import { fillWindow } from '../../tests/fixtures/window';
import { showPracticePage } from '../page';
import { CourseDesk } from './CourseDesk';
import { type OpenedPractice, openPractice, usePractice } from './practice';

/** A trainer makes a course. */

const Page = ({ opened }: { opened: OpenedPractice }) => <CourseDesk room={usePractice(opened)} />;
let opened: OpenedPractice;
let doors: ReturnType<typeof fakePracticeDoors>;
beforeAll(fillWindow);
beforeEach(async () => {
  document.body.innerHTML = '<div id="root"></div>';
  doors = fakePracticeDoors();
  opened = await openPractice(doors);
  await act(() => showPracticePage(doors, root(), async () => opened, Page));
  panel().open = true;
});
afterEach(() => act(() => render(null, root())));

const root = () => document.getElementById('root') as HTMLElement;
const panel = () => root().querySelector('details') as HTMLDetailsElement;
const name = () => root().querySelector('input[type="text"]') as HTMLInputElement;
const save = () => root().querySelector('[data-act="save-course"]') as HTMLButtonElement;
const type = (text: string) =>
  act(() => {
    name().value = text;
    name().dispatchEvent(new Event('input', { bubbles: true }));
  });

test('saving leaves the panel open and the focus where it was, and says which course is used', async () => {
  await type('Works council');
  save().focus();
  await act(() => save().click());
  await eventually(() => expect(panel().textContent).toContain('using: Works council'));
  expect(panel().open).toBe(true);
  expect(document.activeElement).toBe(save());
  expect(name().value).toBe('Works council');
});

test('another language leaves what was typed', async () => {
  await type('Works council');
  await act(() => opened.shelf.change((now) => ({ ...now, language: 'de' })));
  await eventually(() => expect(panel().textContent).toContain(german.course.save));
  expect(panel().open).toBe(true);
  expect(name().value).toBe('Works council');
});

test('a course that another window takes into use is the one to be edited', async () => {
  await type('Mine');
  const other = await openPractice(doors);
  doors.localTexts.write('course', JSON.stringify({ format: 'abstain-course', version: 1, name: 'Theirs' }));
  await act(() => other.shelf.change((now) => ({ ...now, turn: now.turn + 1 })));
  await act(() => opened.shelf.change((now) => ({ ...now, turn: now.turn + 1 })));
  await eventually(() => expect(name().value).toBe('Theirs'));
});
