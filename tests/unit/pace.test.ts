import { beforeEach, expect, test, vi } from 'vitest';
import { pace } from '../../lib/guide/pace';

/** How often a page is read, however often something asks for it: counted, so no machine's speed decides. */

const frameLength = 16;
let readings: number;
const read = () => {
  readings += 1;
};

/** A window that has frames, as long as somebody sees it. */
const windowThatIs = (seen: boolean) =>
  ({
    requestAnimationFrame: (callback: () => void) => (seen ? setTimeout(callback, frameLength) : 1_000_000),
    cancelAnimationFrame: clearTimeout,
    setTimeout,
    clearTimeout,
  }) as unknown as Window;

beforeEach(() => {
  readings = 0;
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
