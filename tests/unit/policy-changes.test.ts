import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { hearManaged, patience } from '../../lib/extension/policy-changes';

/** When what an organisation set is told, by a browser that takes its time. */

let heard: [Record<string, unknown>, boolean][];
let answers: ((set: Record<string, unknown>) => void)[];
let stop: () => void;
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
/** The browser says that another policy is set. */
let changed: () => void;

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  answers = [];
  vi.spyOn(fakeBrowser.storage.managed, 'get').mockImplementation(
    () => new Promise((answer) => answers.push(answer)) as never,
  );
  const { onChanged } = fakeBrowser.storage;
  changed = () => {};
  vi.spyOn(onChanged, 'addListener').mockImplementation((listener) => {
    changed = () => listener({}, 'managed');
  });
  vi.spyOn(onChanged, 'removeListener').mockImplementation(() => {
    changed = () => {};
  });
  stop = hearManaged((...told) => heard.push(told));
});
afterEach(() => {
  stop();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

test('what the browser tells is told once', async () => {
  await wait(3000);
  answers[0]?.({ sync: false });
  await wait(2 * patience);
  expect(heard).toEqual([[{ sync: false }, true]]);
});

test('where it tells nothing for long, nothing counts as set, until it tells after all', async () => {
  await wait(patience - 1);
  expect(heard).toEqual([]);
  await wait(1);
  expect(heard).toEqual([[{}, false]]);
  answers[0]?.({ sync: false });
  await wait(2 * patience);
  expect(heard).toEqual([
    [{}, false],
    [{ sync: false }, true],
  ]);
});

test('another policy is told as well, and the answer to an older question is not', async () => {
  changed();
  answers[1]?.({ sync: true });
  await wait(0);
  answers[0]?.({ sync: false });
  await wait(2 * patience);
  expect(heard).toEqual([[{ sync: true }, true]]);
});

test('who has stopped hears no more', async () => {
  stop();
  changed();
  for (const answer of answers) answer({ sync: false });
  await wait(2 * patience);
  expect(heard).toEqual([]);
});
