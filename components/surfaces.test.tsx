// @vitest-environment jsdom
import { type ComponentChildren, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import english from '../lib/locales/en/checklist.json';
import { eventually } from '../tests/fixtures/eventually';
import { fakeDoors, fakePracticeDoors } from '../tests/fixtures/extension/doors';
import { fillWindow } from '../tests/fixtures/window';
import { ChecklistPage, openChecklist } from './checklist/ChecklistPage';
import { openDesk } from './desk';
import { DoorsFor, PracticeDoorsFor } from './doors';
import { HandoutsPage, openHandouts } from './handouts/HandoutsPage';
import { LetterPage, openLetter } from './objection/LetterPage';
import { PanelPage } from './popup/PanelPage';
import { PopupPage } from './popup/PopupPage';
import { PracticePage } from './practice/PracticePage';
import { openPractice } from './practice/practice';
import { NotesPage } from './presenter/NotesPage';
import { PresenterPage } from './presenter/PresenterPage';
import { openPresenter } from './presenter/presenter';
import { pages, sectionNames } from './surfaces';
import { WelcomePage } from './welcome/WelcomePage';

/** Every page and section, tried without a browser: the doors are a fake, the window is jsdom's. */

const doors = fakeDoors();
const practiceDoors = fakePracticeDoors();

/** How each page of the list begins; a page that is missing here fails the test below. */
const openings: Record<string, () => Promise<ComponentChildren>> = {
  popup: async () => <PopupPage opened={await openDesk(doors)} />,
  sidepanel: async () => <PanelPage opened={await openDesk(doors)} />,
  checklist: async () => <ChecklistPage opened={await openChecklist(doors)} />,
  letter: async () => <LetterPage opened={await openLetter(doors)} />,
  welcome: async () => <WelcomePage opened={await openDesk(doors)} />,
  practice: async () => <PracticePage opened={await openPractice(practiceDoors)} />,
  presenter: async () => <PresenterPage opened={await openPresenter(practiceDoors)} />,
  notes: async () => <NotesPage opened={await openPresenter(practiceDoors)} />,
  handouts: async () => <HandoutsPage opened={await openHandouts(practiceDoors)} />,
};

/** A heading by which each page is told from the others. */
const headings: Record<string, string> = {
  popup: 'First: how should Abstain guide you?',
  sidepanel: 'Abstain',
  checklist: 'Overview',
  letter: 'Print',
  welcome: 'Keep your posts out of LinkedIn’s AI. Three minutes.',
  practice: 'Practice checklist',
  presenter: 'Checklist: the switch',
  notes: 'What the room should see',
  handouts: 'Handouts',
};

beforeAll(fillWindow);
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div><div id="language"></div>';
  location.hash = '';
  document.documentElement.removeAttribute('lang');
  document.documentElement.removeAttribute('dir');
});
afterEach(async () => {
  await act(() => render(null, document.getElementById('root') as HTMLElement));
});

/** Renders a page, and waits until it says something. */
async function show(page: string) {
  const opened = await openings[page]?.();
  const practises = pages.some((one) => one.page === page && one.shows === 'practice');
  await act(() =>
    render(
      practises ? (
        <PracticeDoorsFor doors={practiceDoors}>{opened}</PracticeDoorsFor>
      ) : (
        <DoorsFor doors={doors}>{opened}</DoorsFor>
      ),
      document.getElementById('root') as HTMLElement,
    ),
  );
}
const headingsShown = () =>
  [...document.querySelectorAll('#root :is(h1, h2)')].map((heading) => heading.textContent);

describe('without a browser', () => {
  test('every page of the list has an opening here', () => {
    expect(Object.keys(openings).sort()).toEqual(pages.map(({ page }) => page).sort());
  });

  test.each(pages)('$page shows what it is for', async ({ page }) => {
    const errors = vi.spyOn(console, 'error');
    await show(page);
    await eventually(() => expect(headingsShown()).toContain(headings[page]));
    expect(errors).not.toHaveBeenCalled();
  });

  test.each(pages)(
    '$page says which language it is in, and is read the way that language is',
    async ({ page }) => {
      const browsers = [doors.browser, practiceDoors.browser];
      const kept = browsers.map(({ language, texts }) => ({ language, texts }));
      for (const browser of browsers) Object.assign(browser, { language: 'ar', texts: new Map() });
      try {
        await show(page);
        await eventually(() => expect(document.documentElement.lang).toBe('ar'));
        expect(document.documentElement.dir).toBe('rtl');
      } finally {
        browsers.forEach((browser, n) => {
          Object.assign(browser, kept[n]);
        });
      }
    },
  );

  test.each(sectionNames)('the section %s has its heading', async (name) => {
    location.hash = `#/${name}`;
    await show('checklist');
    // Some sections are named apart from their link; one that could not be loaded has a title too, which says so.
    await eventually(() => expect(document.querySelector('#section h1')?.textContent).toBeTruthy());
    expect(document.querySelector('#section h1')?.textContent).not.toBe(english.checklist.failed.title);
  });

  test('an address that names no section is not announced as one', async () => {
    location.hash = '#/nonsense';
    await show('checklist');
    await eventually(() => expect(document.title).toBe(`${english.checklist.notFound.title} – Abstain`));
  });

  test('what a person says in the popup is in the record, and the popup shows it', async () => {
    await show('popup');
    const menu = () => document.querySelector<HTMLDetailsElement>('footer > details');
    await eventually(() => expect(menu()).not.toBeNull());
    (menu() as HTMLDetailsElement).open = true;
    const countries = () => menu()?.querySelector<HTMLSelectElement>('[data-region] select');
    await eventually(() => expect(countries()).not.toBeNull());
    await act(() => {
      const list = countries();
      if (list) list.value = 'DE';
      list?.dispatchEvent(new Event('change', { bubbles: true }));
    });
    // What follows from living there.
    await eventually(() => expect(menu()?.textContent).toContain('LinkedIn Ireland'));
    const { events } = await doors.record.read();
    expect(events).toMatchObject([{ kind: 'region-chosen', region: 'DE' }]);
  });
});

test('practice hears the key that starts over, and leaves it alone once it is gone', async () => {
  await show('practice');
  const press = async () => {
    const event = new KeyboardEvent('keydown', { key: 'Delete', bubbles: true, cancelable: true });
    await act(() => void document.body.dispatchEvent(event));
    return event.defaultPrevented;
  };
  expect(await press()).toBe(true);
  await act(() => render(null, document.getElementById('root') as HTMLElement));
  expect(await press()).toBe(false);
});
