// @vitest-environment jsdom
import { type ComponentChildren, type ComponentType, render } from 'preact';
import { useState } from 'preact/hooks';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { PracticeDoors } from '../lib/extension/practice-doors';
import { eventually } from '../tests/fixtures/eventually';
import { fakeDoors, fakePracticeDoors } from '../tests/fixtures/extension/doors';
import { fillWindow } from '../tests/fixtures/window';
import { Boundary } from './Boundary';
import { ChecklistPage, openChecklist } from './checklist/ChecklistPage';
import { openDesk } from './desk';
import { showPracticePage } from './page';
import { PanelPage } from './popup/PanelPage';
import { PopupPage } from './popup/PopupPage';
import { PracticePage } from './practice/PracticePage';
import { openPractice } from './practice/practice';
import { NotesPage } from './presenter/NotesPage';
import { PresenterPage } from './presenter/PresenterPage';
import { openPresenter } from './presenter/presenter';
import { showRecordPage } from './record-page';
import { sectionNames } from './surfaces';

/** A fault of one view takes no page with it. The views that fail here are the real ones, with a fault put into them. */

const broken = vi.hoisted(() => ({
  view: '',
  /** The real module, with one of its views failing while it is the broken one. */
  breakable: async (view: string, name: string, original: () => Promise<unknown>) => {
    const real = (await original()) as Record<string, unknown>;
    const View = real[name] as (props: object) => unknown;
    return {
      ...real,
      [name]: (props: object) => {
        if (broken.view === view) throw new Error(`${view} is broken`);
        return View(props);
      },
    };
  },
}));
vi.mock('./steps/StepsSection', (original) => broken.breakable('steps', 'default', original));
vi.mock('./objection/ObjectionSection', (original) => broken.breakable('objection', 'default', original));
vi.mock('./record/RecordSection', (original) => broken.breakable('record', 'default', original));
vi.mock('./case/CaseSection', (original) => broken.breakable('case', 'default', original));
vi.mock('./review/ReviewSection', (original) => broken.breakable('review', 'default', original));
vi.mock('./settings/SettingsSection', (original) => broken.breakable('settings', 'default', original));
vi.mock('./delete/DeleteSection', (original) => broken.breakable('delete', 'default', original));
vi.mock('./record/Entries', (original) => broken.breakable('entries', 'Entries', original));
vi.mock('./Verdicts', (original) => broken.breakable('verdicts', 'Verdicts', original));
vi.mock('./practice/MadeUpSite', (original) => broken.breakable('site', 'MadeUpSite', original));
vi.mock('./ClaimList', (original) => broken.breakable('claims', 'ClaimList', original));
vi.mock('./presenter/Room', (original) => broken.breakable('room', 'Room', original));

const root = () => document.getElementById('root') as HTMLElement;
const text = () => root().textContent ?? '';
const faults = () => root().querySelectorAll('[data-fault]').length;
const press = (what: string) => act(() => root().querySelector<HTMLElement>(`[data-act="${what}"]`)?.click());

const reported = vi.fn();
beforeAll(() => {
  fillWindow();
  Object.assign(globalThis, { reportError: reported });
});
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div><div id="language"></div>';
  location.hash = '';
  broken.view = '';
  reported.mockClear();
});
afterEach(() => act(() => render(null, root())));

const showPractice = (doors: PracticeDoors, page: ComponentChildren) =>
  act(() =>
    showPracticePage(
      doors,
      root(),
      async () => null,
      () => <>{page}</>,
    ),
  );
async function showFailing(view: string, page: ComponentChildren) {
  broken.view = view;
  const doors = fakeDoors();
  await act(() =>
    showRecordPage(
      doors,
      root(),
      async () => null,
      () => <>{page}</>,
    ),
  );
  return doors;
}
const failure = () => eventually(() => expect(faults()).toBe(1));

describe('a view that fails', () => {
  test('says so in the person’s language, tries again, and is reported', async () => {
    let fails = true;
    const Part: ComponentType = () => {
      if (fails) throw new Error('no');
      return <p>whole</p>;
    };
    const doors = fakePracticeDoors();
    doors.localTexts.write('language', 'de');
    await showPractice(
      doors,
      <>
        <p>the rest</p>
        <Boundary>
          <Part />
        </Boundary>
      </>,
    );
    await failure();
    expect(text()).toContain('Diesen Teil können wir nicht zeigen');
    expect(text()).toContain('the rest');
    expect(reported).toHaveBeenCalledTimes(1);
    // Practice has no door to the record, and so nothing of it to save.
    expect(root().querySelector('[data-act="rescue"]')).toBeNull();
    await press('again');
    await failure();
    fails = false;
    await press('again');
    expect(text()).toContain('whole');
    expect(faults()).toBe(0);
  });

  test('is tried again when what it shows changes', async () => {
    const Part = ({ of }: { of: number }) => {
      if (of === 1) throw new Error('no');
      return <p>shows {of}</p>;
    };
    const doors = fakePracticeDoors();
    let shown = 1;
    let redraw = () => {};
    const Page = () => {
      const [, set] = useState(0);
      redraw = () => set((n) => n + 1);
      return (
        <Boundary of={shown}>
          <Part of={shown} />
        </Boundary>
      );
    };
    await showPractice(doors, <Page />);
    await failure();
    shown = 2;
    await act(() => redraw());
    expect(text()).toBe('shows 2');
  });

  test.each(sectionNames)(
    'in the section %s leaves the page’s menu, and the record can be saved',
    async (name) => {
      location.hash = `#/${name}`;
      const given = fakeDoors();
      const page = <ChecklistPage opened={await openChecklist(given)} />;
      const doors = await showFailing(name, page);
      await doors.record.say({ kind: 'said-done', step: 'old-posts' });
      await failure();
      expect(root().querySelectorAll('nav a').length).toBeGreaterThanOrEqual(sectionNames.length);
      await press('rescue');
      await eventually(() => expect(doors.browser.saved).toHaveLength(1));
      expect(doors.browser.saved[0]?.text).toContain('old-posts');
      // Another section works.
      const other = name === 'steps' ? 'settings' : 'steps';
      await act(() => {
        location.hash = `#/${other}`;
        dispatchEvent(new Event('hashchange'));
      });
      await eventually(() => expect(document.querySelector('#section h1')?.textContent).toBeTruthy());
      expect(faults()).toBe(0);
    },
  );

  test('among the entries leaves the way to take the record along and to delete it', async () => {
    location.hash = '#/record';
    const given = fakeDoors();
    await showFailing('entries', <ChecklistPage opened={await openChecklist(given)} />);
    await failure();
    expect(root().querySelector('[data-act="save"]')).not.toBeNull();
    expect(root().querySelector('[data-sync]')).not.toBeNull();
  });

  test.each(['popup', 'panel'])('in the %s leaves what is next and the steps', async (where) => {
    const given = fakeDoors();
    await given.record.say({ kind: 'guidance-chosen', mode: 'beside' });
    const opened = await openDesk(given);
    await showFailing(
      'verdicts',
      where === 'popup' ? <PopupPage opened={opened} /> : <PanelPage opened={opened} />,
    );
    await failure();
    await eventually(() => expect(root().querySelector('[data-step]')).not.toBeNull());
    expect(root().querySelector('a[href^="checklist.html"]')).not.toBeNull();
  });

  test.each([
    ['practice', 'site', 'aside'],
    ['presenter', 'site', '[data-scene]'],
    ['presenter', 'room', ''],
  ])('on the page %s says so in its own place: %s', async (page, view, rest) => {
    broken.view = view;
    const doors = fakePracticeDoors();
    await act(() =>
      page === 'practice'
        ? showPracticePage(doors, root(), openPractice, PracticePage)
        : showPracticePage(doors, root(), openPresenter, PresenterPage),
    );
    await failure();
    if (rest) expect(root().querySelector(rest)).not.toBeNull();
  });

  test('in the speaker’s notes leaves what to say', async () => {
    broken.view = 'claims';
    const doors = fakePracticeDoors();
    await act(() => showPracticePage(doors, root(), openPresenter, NotesPage));
    await failure();
    expect(root().querySelector('select')).not.toBeNull();
  });
});

test('a page that cannot even be opened says so, and saves the record', async () => {
  const doors = fakeDoors();
  await doors.record.say({ kind: 'said-done', step: 'old-posts' });
  await act(() => showRecordPage(doors, root(), () => Promise.reject(new Error('no')), PopupPage));
  await failure();
  await press('rescue');
  await eventually(() => expect(doors.browser.saved[0]?.text).toContain('old-posts'));
});
