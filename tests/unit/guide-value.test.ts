// @vitest-environment jsdom
import { expect, test } from 'vitest';
import type { RecordEvent } from '../../lib/domain/record/record';
import { type CalloutsByLanguage, guideValue, installationMark } from '../../lib/extension/guide-cache';
import { makeStage } from '../../lib/guide/stage';
import { make } from '../fixtures/record/events';

/** What marks a drawing in a page. Other extensions see into closed roots, so no mark may tell them anything. */

const address = 'moz-extension://0e2a1c8e-6d0f-4a52-9f0c-0d8d6c2d3b11/';
const callouts = { en: {} } as unknown as CalloutsByLanguage;
const chosen = [make('guidance-chosen', { id: 'chosen-0001', mode: 'highlight' }) as RecordEvent];
const markIn = (events: Parameters<typeof guideValue>[0], installation: string | null) => {
  const value = guideValue(events, callouts, ['en'], { guidance: 'highlight' }, installation);
  return value?.mode === 'off' ? undefined : value?.mark;
};

test('the mark of an installation is always the same, and nothing of its address stands in it', async () => {
  const mark = await installationMark(address);
  expect(mark).toMatch(/^[0-9a-f]{64}$/);
  expect(await installationMark(address)).toBe(mark);
  expect(await installationMark(address.replace('0e2a', '0e2b'))).not.toBe(mark);
  expect(markIn([], mark)).toBe(mark);
  expect(markIn(chosen, mark)).toBe('chosen-0001');
});

test('a browser whose scripts clean up after themselves needs no mark, and none is put on a page', () => {
  expect(markIn([], null)).toBe('');
  expect(markIn(chosen, null)).toBe('');
  const { attachShadow } = Element.prototype;
  let root: ShadowRoot | undefined;
  Element.prototype.attachShadow = function (init) {
    root = attachShadow.call(this, init);
    // jsdom has no constructed style sheets.
    Object.defineProperty(root, 'adoptedStyleSheets', { value: [], writable: true });
    return root;
  };
  Object.assign(window, {
    CSSStyleSheet: class {
      replaceSync() {}
    },
  });
  makeStage(document, '', 1, []);
  expect(root?.querySelector('div')?.hasAttribute('data-mark')).toBe(false);
  makeStage(document, 'chosen-0001', 1, []);
  expect(root?.querySelector('div')?.getAttribute('data-mark')).toBe('chosen-0001');
  Element.prototype.attachShadow = attachShadow;
});
