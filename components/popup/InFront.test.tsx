import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { textsOf } from '../../lib/locales';
import { places } from '../../lib/sites/linkedin/addresses';
import { fakeDoors } from '../../tests/fixtures/extension/doors';
import { ownDocument } from '../../tests/fixtures/window';
import type { Desk } from '../desk';
import { DoorsFor } from '../doors';
import type { Front } from './front';
import { InFront } from './InFront';

const words = await textsOf('interface', 'en');

let document: Document;
beforeEach(() => {
  document = ownDocument();
});
afterEach(() => vi.unstubAllGlobals());

/** Draws the notice of a page of LinkedIn's that is read as `state`, for one who is guided beside the page. */
const show = async (page: keyof typeof places, state: string, waits = false) => {
  await act(() =>
    render(
      h(DoorsFor, {
        doors: fakeDoors(),
        children: h(InFront, {
          desk: { words, language: 'en', guidance: 'beside' } as Desk,
          front: {
            tab: { id: 1, window: 1, address: new URL(places[page]) },
            page,
            access: true,
            report: { page, state, mode: 'beside' },
          } as Front,
          onChange: () => {},
          onObjection: () => {},
          waits,
          guided: false,
          panel: false,
        }),
      }),
      document.body,
    ),
  );
  // Beside the page it speaks in the note's words, which are loaded only then.
  await act(async () => void (await textsOf('callout', 'en')));
};

test.each([
  ['setting', 'absent', 'checklist.html#/steps/layout-report/setting'],
  ['list', 'absent', 'checklist.html#/steps/layout-report/list'],
  ['setting', 'ambiguous', 'checklist.html#/steps/layout-report/setting'],
  ['setting', 'crowded', 'checklist.html#/steps/layout-report/setting'],
  ['setting', 'on', undefined],
  ['setting', 'unknown', undefined],
  ['form', 'form', undefined],
  ['research', 'on', undefined],
  ['research', 'absent', 'checklist.html#/steps/layout-report/research'],
] as const)('the %s that is read as %s leads to a layout report: %s', async (page, state, href) => {
  await show(page, state);
  expect(document.querySelector('[data-notice=here]')?.getAttribute('data-state')).toBe(state);
  expect(document.querySelector('a[href*=layout]')?.getAttribute('href')).toBe(href);
});

test('the form offers the text for it, but not while an objection waits and nothing is to do', async () => {
  await show('form', 'form');
  expect(document.body.textContent).toContain(words.notices.formText);
  await show('form', 'form', true);
  expect(document.querySelector('[data-state=form]')).not.toBeNull();
  expect(document.body.textContent).not.toContain(words.notices.formText);
});
