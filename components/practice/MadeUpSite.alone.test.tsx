// @vitest-environment jsdom
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest';
import { variants } from '../../lib/domain/practice/practice';
import { enterScene, scenesFor } from '../../lib/domain/practice/presentation';
import type { GuideOptions } from '../../lib/guide/options';
import type { PageKind } from '../../lib/sites/linkedin/addresses';
import { eventually } from '../../tests/fixtures/eventually';
import { fakePracticeDoors } from '../../tests/fixtures/extension/doors';
import { fillWindow } from '../../tests/fixtures/window';
import { showPracticePage } from '../page';
import { PracticePage } from './PracticePage';
import { paths } from './paths';
import { type OpenedPractice, openPractice } from './practice';

/**
 * What practice teaches is the difference between "off" and "still off after a reload". There is no guide here: a window
 * without a picture has nothing to draw on, and what it reads is reported by the tests.
 */
const guides = vi.hoisted(() => ({ begun: [] as GuideOptions<PageKind>[] }));
vi.mock('../../lib/guide/guide', () => ({
  guide(_document: Document, options: GuideOptions<PageKind>) {
    guides.begun.push(options);
    return { saying: () => null, stop: () => {} };
  },
}));

beforeAll(fillWindow);
beforeEach(() => {
  document.body.innerHTML = '<div id="root"></div>';
  guides.begun = [];
});
afterEach(() => act(() => render(null, root())));

const root = () => document.getElementById('root') as HTMLElement;
const read = (state: 'on' | 'off') => act(() => void guides.begun.at(-1)?.report(state, 'setting'));
const result = (status: string) =>
  eventually(() => expect(root().querySelector(`[data-result="${status}"]`)).not.toBeNull());

async function show(begin: (opened: OpenedPractice) => void = () => {}) {
  const doors = fakePracticeDoors();
  const opened = await openPractice(doors);
  begin(opened);
  location.hash = `#${paths.setting}`;
  await act(() => showPracticePage(doors, root(), async () => opened, PracticePage));
  return opened;
}

async function speak(language: string) {
  const list = root().querySelector('header select') as HTMLSelectElement;
  list.value = language;
  await act(() => void list.dispatchEvent(new Event('change', { bubbles: true })));
  await eventually(() => expect(guides.begun.at(-1)?.chosen?.language).toBe(language));
}

test('to change the language is no reload: the switch is not "still off" by it, and the note goes on', async () => {
  await show();
  await read('on');
  await read('off');
  await result('seen');
  // As the guide does where it has seen the switch on.
  Object.assign(guides.begun.at(-1)?.load ?? {}, { hasBeenOn: true });
  await speak('de');
  await read('off');
  await result('seen');
  expect(guides.begun.at(-1)?.load?.hasBeenOn).toBe(true);
});

test('to change the language turns no switch on that a reload would', async () => {
  const scenes = scenesFor(variants);
  const again = scenes.findIndex(({ variant }) => variant === 'on-again');
  const { shelf } = await show(({ shelf }) => shelf.change((now) => enterScene(now, again, scenes, 0)));
  await act(() => shelf.change((now) => ({ ...now, on: false })));
  await speak('fr');
  expect(shelf.current().on).toBe(false);
});
