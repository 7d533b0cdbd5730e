import { h, render } from 'preact';
import { act } from 'preact/test-utils';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { textsOf } from '../lib/locales';
import { fakeDoors } from '../tests/fixtures/extension/doors';
import { ownDocument } from '../tests/fixtures/window';
import { ActCard } from './ActCard';
import type { Desk } from './desk';
import { DoorsFor } from './doors';
import type { VerdictsNow } from './verdicts';

const words = await textsOf('interface', 'en');

let document: Document;
beforeEach(() => {
  document = ownDocument();
});
afterEach(() => vi.unstubAllGlobals());

test.each([
  ['highlight', words.act.off.text],
  ['beside', words.act.off.beside],
  [null, words.act.off.beside],
] as const)('guidance %s: it says what is done on LinkedIn’s page, and no more', async (guidance, text) => {
  await act(() =>
    render(
      h(DoorsFor, {
        doors: fakeDoors(),
        children: h(ActCard, {
          desk: { words, language: 'en', guidance, member: null, date: String } as unknown as Desk,
          verdicts: {
            act: 'off',
            theSwitch: { state: 'unchecked' },
            objection: { state: 'unsent' },
          } as unknown as VerdictsNow,
        }),
      }),
      document.body,
    ),
  );
  expect(document.querySelector('[data-act-id="off"] > p')?.textContent).toBe(text);
});
