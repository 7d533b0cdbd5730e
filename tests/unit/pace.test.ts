import { beforeEach, describe, expect, test, vi } from 'vitest';
import { pace } from '../../lib/guide/pace';

/** How often a page is read, however often something asks for it: counted, so no machine's speed decides. */

const frameLength = 16;
let readings: number;
/** How long a reading takes, in milliseconds, and how long all of them took: time that the timers know nothing of. */
let cost: number;
let spent: number;
let isNews: boolean;
const read = () => {
  readings += 1;
  spent += cost;
  return isNews;
};

/** A window that has frames, as long as somebody sees it. */
const windowThatIs = (seen: boolean) =>
  ({
    requestAnimationFrame: (callback: () => void) => (seen ? setTimeout(callback, frameLength) : 1_000_000),
    cancelAnimationFrame: clearTimeout,
    setTimeout,
    clearTimeout,
    performance: { now: () => Date.now() + spent },
  }) as unknown as Window;

beforeEach(() => {
  readings = cost = 0;
  // A window's clock begins when it likes: jsdom's is below zero while time stands still.
  spent = -2 * Date.now();
  isNews = false;
  vi.useFakeTimers();
  return () => {
    vi.useRealTimers();
  };
});

/** A page that changes as fast as it can, a hundred times in each frame. */
async function flood(ask: () => void, frames: number) {
  for (let frame = 0; frame < frames; frame++) {
    for (let change = 0; change < 100; change++) ask();
    await vi.advanceTimersByTimeAsync(frameLength);
  }
}

test('where something is drawn, the first change is read at once, and of a flood no more than one in each frame', async () => {
  const pacing = pace(windowThatIs(true), true, read);
  pacing.ask();
  expect(readings).toBe(1);
  await flood(pacing.ask, 50);
  expect(readings).toBeGreaterThanOrEqual(50);
  expect(readings).toBeLessThanOrEqual(52);
});

test('where nothing is drawn, no change is read before its frame is over, and of a flood no more than one in each', async () => {
  const pacing = pace(windowThatIs(true), false, read);
  pacing.ask();
  await vi.advanceTimersByTimeAsync(frameLength - 1);
  expect(readings).toBe(0);
  await vi.advanceTimersByTimeAsync(2);
  expect(readings).toBe(1);
  await flood(pacing.ask, 50);
  expect(readings).toBeGreaterThan(20);
  expect(readings).toBeLessThanOrEqual(52);
});

test.each([true, false])(
  'a page that nobody sees is read as well, ten times in a second (drawn on: %s)',
  async (immediately) => {
    const pacing = pace(windowThatIs(false), immediately, read);
    await flood(pacing.ask, Math.round(1000 / frameLength));
    expect(readings).toBeGreaterThanOrEqual(9);
    expect(readings).toBeLessThanOrEqual(11);
  },
);

test('once it is stopped, nothing that was asked for is read', async () => {
  const pacing = pace(windowThatIs(true), false, read);
  pacing.ask();
  pacing.stop();
  await vi.advanceTimersByTimeAsync(1000);
  expect(readings).toBe(0);
});

describe.each([true, false])('where readings take long (drawn on: %s)', (immediately) => {
  beforeEach(() => {
    cost = 30;
  });

  test('a flood that brings nothing new takes a fifth of the time at most, once ten found nothing', async () => {
    const pacing = pace(windowThatIs(true), immediately, read);
    await flood(pacing.ask, 30);
    expect(readings).toBeGreaterThanOrEqual(10);
    expect(pacing.isTired()).toBe(true);
    const [before, spentBefore] = [Date.now(), spent];
    await flood(pacing.ask, 500);
    const [past, own] = [Date.now() - before, spent - spentBefore];
    // Give or take the one that was begun when the time was up; and it is read all the same, several times in a second.
    expect((own - cost) / (past + own)).toBeLessThanOrEqual(0.2);
    expect(own / (past + own)).toBeGreaterThan(0.15);
  });

  test('news ends the rest at once', async () => {
    const pacing = pace(windowThatIs(true), immediately, read);
    await flood(pacing.ask, 100);
    isNews = true;
    await flood(pacing.ask, 20);
    isNews = false;
    expect(pacing.isTired()).toBe(false);
    const before = readings;
    await flood(pacing.ask, 8);
    expect(readings - before).toBeGreaterThanOrEqual(immediately ? 7 : 3);
  });

  test('a page that changes now and then is read without delay, however often that brought nothing new', async () => {
    const pacing = pace(windowThatIs(true), immediately, read);
    for (let change = 0; change < 30; change++) {
      pacing.ask();
      if (!immediately) await vi.advanceTimersByTimeAsync(frameLength + 1);
      expect(readings).toBe(change + 1);
      expect(pacing.isTired()).toBe(false);
      await vi.advanceTimersByTimeAsync(1000);
    }
  });
});
