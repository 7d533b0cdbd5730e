// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test } from 'vitest';
import { courseFile, emptyCourse, readCourse } from '../../lib/domain/practice/course';
import german from '../../lib/locales/de/practice.json';
import { notices } from '../../lib/locales/en/interface.json';
import english from '../../lib/locales/en/practice.json';
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

const fault = () => panel().querySelector('[role="status"][data-fault]')?.textContent;
const open = async (file: object) => {
  const input = panel().querySelector('input[type="file"]') as HTMLInputElement;
  Object.defineProperty(input, 'files', { value: [file], configurable: true });
  await act(() => void input.dispatchEvent(new Event('change', { bubbles: true })));
};

test('what is pasted with signs that nobody can see is saved without them, so that everyone can open it', async () => {
  // As a number is copied out of Windows' list of contacts, and a name out of a right-to-left page.
  await type('\u202aWorks council\u202c\u200f 2027\u200b');
  expect(panel().textContent).toContain('4 characters that nobody can see');
  await act(() => save().click());
  const read = readCourse(doors.browser.saved.at(-1)?.text ?? '', () => true);
  expect(read).toMatchObject({ ok: true, course: { name: 'Works council 2027' } });
  await eventually(() => expect(panel().textContent).toContain('using: Works council 2027'));
});

test('what is too long is neither cut nor saved, and that is said', async () => {
  await type('x'.repeat(81));
  expect(name().maxLength).toBe(-1);
  expect(panel().textContent).toContain('81 characters, and 80 fit');
  await act(() => save().click());
  expect(doors.browser.saved).toEqual([]);
  expect(name().value).toHaveLength(81);
  expect(document.activeElement).toBe(name());
  await type('x'.repeat(80));
  await act(() => save().click());
  expect(doors.browser.saved).toHaveLength(1);
});

const text = courseFile({ ...emptyCourse, name: 'Printemps à Liège' });
test.each([
  ['UTF-8 with a mark', Buffer.from(`\ufeff${text}`)],
  ['UTF-16 with a mark, as PowerShell 5 writes it', Buffer.from(`\ufeff${text}`, 'utf16le')],
  ['UTF-16 without a mark', Buffer.from(text, 'utf16le')],
])('a course file saved by another program is opened: %s', async (_how, bytes) => {
  await open(new File([bytes], 'course.json'));
  await eventually(() => expect(panel().textContent).toContain('using: Printemps à Liège'));
});

test('a course file in the code page of a country is refused, and no accent is lost unseen', async () => {
  // As PowerShell 5's `Set-Content` writes it, or an older editor.
  await open(new File([Buffer.from(text, 'latin1')], 'course.json'));
  await eventually(() => expect(fault()).toBe(english.course.faults['not-json']));
});

test('a file that the browser cannot read changes nothing, and that is said', async () => {
  await open(new File([text], 'course.json'));
  await eventually(() => expect(panel().textContent).toContain('using: Printemps'));
  // As for one that lies in a cloud's folder and was not fetched, or was moved away meanwhile.
  const gone = () => Promise.reject(new DOMException('The file could not be read.', 'NotReadableError'));
  await open({ name: 'course.json', size: 40, slice: () => ({ text: gone, arrayBuffer: gone }) });
  await eventually(() => expect(fault()).toBe(notices.unopened));
  expect(panel().textContent).toContain('using: Printemps');
  await open(new File(['{'], 'course.json'));
  await eventually(() => expect(fault()).toBe(english.course.faults['not-json']));
});

test('a course’s name stands apart from the words around it, so that it can’t turn them', async () => {
  await type('פרטיות 12');
  await act(() => save().click());
  await eventually(() => expect(panel().textContent).toContain('using: פרטיות 12'));
  expect(panel().querySelector('summary bdi')?.textContent).toBe('פרטיות 12');
});
