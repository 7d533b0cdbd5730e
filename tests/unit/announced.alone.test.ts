// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import type { Pointed } from '../../lib/guide/pointing';
import { pointing } from '../../lib/guide/pointing';
import english from '../../lib/locales/en/callout.json';
import { viewOf } from '../../lib/sites/elements';

/**
 * What a live region holds whenever the drawing comes into a page, is put on top, hidden or shown: nothing, since what
 * comes filled may be told again. jsdom has no top layer, so a stage without one stands in for ours.
 */

const { seen, page } = vi.hoisted(() => ({ seen: [] as string[], page: { isHidden: false } }));
vi.mock('../../lib/guide/stage', () => ({
  makeStage(document: Document, _mark: string, _scale: number, parts: readonly Element[]) {
    const host = document.createElement('div');
    host.append(...parts);
    let open: Node | null = null;
    const note = (what: string) => seen.push(`${what}${host.querySelector('[role=status]')?.textContent}`);
    const remove = host.remove;
    host.remove = () => {
      note('out:');
      remove.call(host);
    };
    return {
      host,
      isOpen: () => open !== null && open === host.parentNode,
      raise() {
        note('up:');
        open = host.parentNode;
      },
      away: (hidden: boolean) => note(hidden ? 'hidden:' : 'shown:'),
      straighten: () => true,
    };
  },
}));

const { callout: states, calloutLabels: labels } = english;
const sentence = (state: 'absent' | 'ambiguous') => `${states[state].title} ${states[state].short}`;
const told = () => document.querySelector('[role=status]')?.textContent;
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
let now: Pointed;
let pointer: ReturnType<typeof pointing>;

beforeEach(() => {
  vi.useFakeTimers();
  document.body.replaceChildren();
  document.elementFromPoint = () => null;
  Object.defineProperty(Document.prototype, 'hidden', { get: () => page.isHidden, configurable: true });
  // jsdom knows no `:modal`.
  document.querySelectorAll = ((selector: string) =>
    Document.prototype.querySelectorAll.call(document, selector.replace(':modal', ''))) as never;
  vi.stubGlobal('innerWidth', 1000);
  page.isHidden = false;
  seen.length = 0;
  now = {
    saying: 'absent',
    element: null,
    control: undefined,
    mayStand: true,
    isCovered: false,
    holdsPresses: false,
  };
  pointer = pointing(
    document,
    { mode: 'highlight', language: 'en', direction: 'ltr', mark: 'one', sentences: { states, labels } },
    1,
    { now: () => now, moved() {}, whenDrawn() {} },
  );
  return () => {
    pointer.leave();
    vi.useRealTimers();
  };
});

test.each([100, 1000])(
  'a modal that opens after %d ms: the sentence is told once, before it or after it',
  async (after) => {
    pointer.draw();
    await wait(after);
    expect(told()).toBe(after < 200 ? '' : sentence('absent'));
    now.isCovered = true;
    pointer.draw();
    await wait(1000);
    now.isCovered = false;
    pointer.draw();
    await wait(1000);
    expect(told()).toBe(after < 200 ? sentence('absent') : '');
    await wait(5000);
    expect(told()).toBe('');
    expect(seen).toEqual(['up:', 'out:', 'up:']);
  },
);

test('a page that takes the drawing out gets it back with an empty region', async () => {
  pointer.draw();
  await wait(1000);
  expect(told()).toBe(sentence('absent'));
  pointer.host()?.parentNode?.removeChild(pointer.host() as Element);
  pointer.draw();
  expect(told()).toBe('');
  await wait(1000);
  expect(told()).toBe('');
  expect(seen).toEqual(['up:', 'up:']);
});

test('in a tab behind nothing is told before it is shown, and what was told is not told again', async () => {
  page.isHidden = true;
  pointer.draw();
  await wait(1000);
  expect(told()).toBe('');
  page.isHidden = false;
  pointer.away(false);
  await wait(1000);
  expect(told()).toBe(sentence('absent'));
  page.isHidden = true;
  pointer.away(true);
  now.saying = 'ambiguous';
  pointer.draw();
  await wait(1000);
  expect(told()).toBe('');
  page.isHidden = false;
  pointer.away(false);
  await wait(1000);
  expect(told()).toBe(sentence('ambiguous'));
  expect(seen).toEqual(['up:', 'shown:', 'hidden:', 'shown:']);
});

test('a drawing that made room for a dialog comes back, however often one opens', () => {
  for (let times = 0; times < 20; times++) {
    now.isCovered = false;
    pointer.draw();
    now.isCovered = true;
    pointer.draw();
  }
  now.isCovered = false;
  pointer.draw();
  expect(pointer.host()?.isConnected).toBe(true);
});

test('a note that the person closed stays away, and nothing is followed any more', () => {
  const following = new Set<object>();
  // jsdom has none.
  Object.assign(viewOf(document), {
    IntersectionObserver: class {
      observe = () => following.add(this);
      disconnect = () => following.delete(this);
    },
  });
  now.element = document.body.appendChild(document.createElement('input'));
  pointer.draw();
  expect(following.size).toBeGreaterThan(0);
  pointer.host()?.querySelector<HTMLElement>('[data-guide=close]')?.click();
  expect(following.size).toBe(0);
  for (const again of [pointer.draw, pointer.refit, pointer.shifted]) again();
  expect(pointer.host()).toBeUndefined();
  expect(following.size).toBe(0);
});

test('a drawing that a page keeps taking out is not put back for ever', () => {
  for (let times = 0; times < 20; times++) {
    pointer.draw();
    pointer.host()?.parentNode?.removeChild(pointer.host() as Element);
  }
  pointer.draw();
  expect(pointer.isOut()).toBe(false);
  expect(seen.filter((one) => one === 'up:')).toHaveLength(6);
});
