import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { places } from '../../lib/sites/linkedin/addresses';
import { memoryOf } from '../../lib/sites/linkedin/earlier';
import { readPage } from '../../lib/sites/linkedin/read-page';
import { giveVisibility } from '../fixtures/linkedin/visibility';

/*
 * What the browser keeps of a page is not how the setting is. `tests/e2e/unseen-off.spec.ts` tries in both browsers what
 * they keep of a box; pages that a test gives them never come out of their cache.
 */

interface Arrival {
  type: 'navigate' | 'reload' | 'back_forward';
  /** Bytes that came over the network; none where the browser took the page out of its cache. */
  transferSize: number;
  /** How the browser came by it; Firefox doesn't tell. */
  deliveryType?: '' | 'cache' | 'cache-storage';
  /** Its address. */
  name?: string;
}

const label = 'Use my data for training content creation AI models';
const button = (state: boolean) =>
  `<button role="switch" aria-label="${label}" aria-checked="${state}"></button>`;
const box = (checked: '' | 'checked') =>
  `<input type="checkbox" role="switch" aria-label="${label}" ${checked}>`;

function open(control: string, arrival: Arrival | undefined) {
  const { window } = new JSDOM(`<!doctype html><html lang="en"><body><main>${control}</main>`);
  giveVisibility(window as unknown as typeof globalThis);
  Object.assign(window.performance, { getEntriesByType: () => (arrival ? [arrival] : []) });
  const memory = memoryOf(window.document);
  const look = () => {
    const reading = readPage(window.document, new URL(places.setting), { earlier: memory });
    if (reading?.kind !== 'found') throw new Error(`The switch is ${reading?.kind}.`);
    memory.remember(reading.control, 'setting');
    return reading;
  };
  return {
    control: window.document.querySelector('[role=switch]') as HTMLInputElement,
    read: () => look().state,
    /** Whether what is shown may go into the record. */
    counts: () => look().isUsable,
    touch: () => Object.assign(window.navigator, { userActivation: { hasBeenActive: true } }),
  };
}

test.each([
  ['a page that was opened', { type: 'navigate', transferSize: 0 }, 'off'],
  ['a page that was loaded again', { type: 'reload', transferSize: 0 }, 'off'],
  [
    'a page that is fresh to the cache',
    { type: 'navigate', transferSize: 0, deliveryType: 'cache', name: places.setting },
    'unknown',
  ],
  [
    'a frame that the page wrote',
    { type: 'navigate', transferSize: 0, deliveryType: 'cache', name: 'about:srcdoc' },
    'off',
  ],
  ['one of which a server said so', { type: 'navigate', transferSize: 300, deliveryType: 'cache' }, 'off'],
  [
    'one that its own worker gave',
    { type: 'navigate', transferSize: 0, deliveryType: 'cache-storage' },
    'off',
  ],
  ['a page that was sent again on the way back', { type: 'back_forward', transferSize: 900 }, 'off'],
  ['a page out of the cache on the way back', { type: 'back_forward', transferSize: 0 }, 'unknown'],
  ['a page of which the browser tells nothing', undefined, 'off'],
] as const)('off in %s', (_, arrival, state) => {
  expect(open(button(false), arrival).read()).toBe(state);
  expect(open(box(''), arrival).read()).toBe(state);
  expect(open(button(true), arrival).read()).toBe('on');
});

test('off in a box that was sent as on is what the browser kept, unless the page was opened', () => {
  for (const [type, state] of [
    ['navigate', 'off'],
    ['reload', 'unknown'],
    ['back_forward', 'unknown'],
  ] as const) {
    const page = open(box('checked'), { type, transferSize: 900 });
    page.control.checked = false;
    expect([type, page.read()]).toEqual([type, state]);
  }
});

test('on in a page out of the cache is shown and not recorded, until the person turns it', () => {
  const page = open(button(true), { type: 'back_forward', transferSize: 0 });
  const turn = (to: boolean) => page.control.setAttribute('aria-checked', String(to));
  expect([page.read(), page.counts()]).toEqual(['on', false]);
  // The page may set it late, by itself.
  turn(false);
  expect(page.read()).toBe('unknown');
  turn(true);
  expect([page.read(), page.counts()]).toEqual(['on', false]);
  page.touch();
  turn(false);
  expect([page.read(), page.counts()]).toEqual(['off', true]);
  turn(true);
  expect([page.read(), page.counts()]).toEqual(['on', true]);
  expect(open(button(true), { type: 'back_forward', transferSize: 900 }).counts()).toBe(true);
});
