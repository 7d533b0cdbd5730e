import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { loadCaseWords, textsOf } from '../../lib/locales';
import { places } from '../../lib/sites/linkedin/addresses';
import { fakeDoors } from '../../tests/fixtures/extension/doors';
import { ownDocument } from '../../tests/fixtures/window';
import type { Desk } from '../desk';
import { DoorsFor } from '../doors';
import { InFront } from './InFront';

const words = await textsOf('interface', 'en');
const caseWords = await loadCaseWords('en');

let document: Document;
beforeEach(() => {
  document = ownDocument();
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['setting', 'absent', 'checklist.html#/steps/layout-report/setting'],
  ['list', 'absent', 'checklist.html#/steps/layout-report/list'],
  ['setting', 'ambiguous', 'checklist.html#/steps/layout-report/setting'],
  ['setting', 'on', undefined],
  ['setting', 'unknown', undefined],
  ['form', 'form', undefined],
  ['research', 'on', undefined],
  ['research', 'absent', 'checklist.html#/steps/layout-report/research'],
] as const)('the %s that is read as %s leads to a layout report: %s', async (page, state, href) => {
  await act(() =>
    render(
      h(DoorsFor, {
        doors: fakeDoors(),
        children: h(InFront, {
          desk: { words, caseWords, guidance: 'beside' } as Desk,
          front: {
            tab: { id: 1, window: 1, address: new URL(places[page]) },
            page,
            access: true,
            report: { page, state, mode: 'beside' },
          },
          onChange: () => {},
          onObjection: () => {},
          guided: false,
          panel: false,
        }),
      }),
      document.body,
    ),
  );
  expect(document.querySelector('[data-notice=here]')?.getAttribute('data-state')).toBe(state);
  expect(document.querySelector('a[href*=layout]')?.getAttribute('href')).toBe(href);
});
