import { expect, test } from '@playwright/test';
import { killChromium, killFirefox, killWorkers, type Toll } from './kills.ts';

/** `KILLS` sets another number than 200 of the worker, 200 of Chromium and 20 of Firefox. */
const number = (usual: number) => Number(process.env.KILLS ?? usual);

/** All that was acknowledged is there, once; of a file that was being merged, all is there or nothing. */
function holds(toll: Toll, kills: number) {
  test.info().annotations.push({ type: 'toll', description: JSON.stringify(toll) });
  expect(toll.lost).toEqual([]);
  expect(toll.doubled).toEqual([]);
  expect(toll.halves).toEqual([]);
  expect(toll.kills).toBe(kills);
  // A run in which hardly anything was written proves nothing.
  expect(toll.acknowledged).toBeGreaterThan(kills);
  expect(toll.merged).toBeGreaterThan(0);
}

test(`the worker is stopped ${number(200)} times in the midst of writing: nothing is lost, doubled or half there`, async () => {
  test.setTimeout(60_000 + number(200) * 5000);
  holds(await killWorkers(number(200)), number(200));
});

test(`Chromium is killed ${number(200)} times in the midst of writing: nothing is lost, doubled or half there`, async () => {
  test.setTimeout(60_000 + number(200) * 30_000);
  holds(await killChromium(number(200)), number(200));
});

test(`Firefox is killed ${number(20)} times in the midst of writing: nothing is lost, doubled or half there`, async () => {
  const program = process.env.FIREFOX;
  test.skip(!program, 'There is no Firefox here.');
  test.setTimeout(60_000 + number(20) * 60_000);
  holds(await killFirefox(program as string, number(20)), number(20));
});
