import { expect, test } from '@playwright/test';
import { killChromium } from './kills.ts';

/** `KILLS` sets another number. */
const kills = Number(process.env.KILLS ?? 200);

test(`the browser is killed ${kills} times in the midst of writing: all that was acknowledged is there, once`, async () => {
  // About five seconds a kill on two busy cores.
  test.setTimeout(kills * 30_000);
  const toll = await killChromium(kills);
  test.info().annotations.push({ type: 'toll', description: JSON.stringify(toll) });
  expect(toll.lost).toEqual([]);
  expect(toll.doubled).toEqual([]);
  expect(toll.acknowledged).toBeGreaterThan(kills);
});
