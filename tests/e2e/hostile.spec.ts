import type { Page } from '@playwright/test';
import { payloads } from '../fixtures/record/events.ts';
import { expect, test } from './extension.ts';
import { at, paths, settingPage } from './linkedin.ts';

/** A page that means harm: what it says to Abstain, and what it can learn of it. */

const id = () => crypto.randomUUID();
const reading = (more: object = {}) => ({
  type: 'reading',
  id: id(),
  load: id(),
  setting: 'ai-training',
  state: 'off',
  ...more,
});

/** One message of every kind that the background knows, and some that it does not: none may come from a page. */
const forged = (): unknown[] => [
  ...Object.entries(payloads).map(([kind, payload]) => ({
    type: 'record',
    event: { id: id(), kind, ...payload },
  })),
  { type: 'import', id: id(), digest: `sha-256:${'0'.repeat(64)}`, events: [] },
  { type: 'delete', what: 'everything' },
  { type: 'delete', what: { profile: 'profile-0001' } },
  { type: 'what-do-you-see' },
  { type: 'reset' },
  ...[null, 'reading', [], 7, { type: ['record'] }, { type: { toString: 'record' } }],
  // Readings as they are, but for one thing.
  reading({ setting: 'research' }),
  reading({ setting: 'ads' }),
  reading({ state: 'held' }),
  reading({ state: true }),
  reading({ load: '' }),
  reading({ load: 'x'.repeat(100_000) }),
  reading({ id: '../event' }),
  reading({ at: '2020-01-01T00:00:00Z' }),
  reading({ tick: 1 }),
  reading({ profile: 'profile-0001' }),
  reading({ type: 'record' }),
];

/** The world of our script on a page, as somebody would have it who took over the page's process. */
async function scriptsWorld(page: Page, address: string) {
  const cdp = await page.context().newCDPSession(page);
  const worlds: number[] = [];
  cdp.on('Runtime.executionContextCreated', ({ context }) => {
    if (context.origin.startsWith('chrome-extension:')) worlds.push(context.id);
  });
  await cdp.send('Runtime.enable');
  await page.goto(address);
  await expect.poll(() => worlds.length).toBeGreaterThan(0);
  return async (expression: string): Promise<unknown> => {
    const { result } = await cdp.send('Runtime.evaluate', {
      contextId: worlds.at(-1) as number,
      expression: `(async () => JSON.stringify(${expression}))().catch((error) => JSON.stringify('' + error))`,
      awaitPromise: true,
      returnByValue: true,
    });
    return JSON.parse(result.value as string);
  };
}

test('forged messages of every kind, from the page and from the world of our script in it, change nothing', async ({
  extension,
}) => {
  await extension.answer({ [paths.setting]: settingPage(true) });
  await extension.choose('beside');
  const page = await extension.context.newPage();
  const inWorld = await scriptsWorld(page, at(paths.setting));
  // What the script itself read and told is there before.
  const events = async () =>
    Object.keys(await extension.stored()).filter((key) => key.startsWith('event/')).length;
  await expect.poll(events).toBe(2);
  const before = await extension.stored();

  const start = Date.now();
  const messages = forged();
  // From the page: by every way that crosses worlds.
  await page.evaluate((all) => {
    const channel = new BroadcastChannel('abstain');
    for (const message of all) {
      window.postMessage(message, '*');
      channel.postMessage(message);
      for (const name of ['message', 'abstain', 'guide', 'what-do-you-see', 'storage'])
        for (const target of [window, document, document.documentElement])
          target.dispatchEvent(new CustomEvent(name, { detail: message, bubbles: true }));
      window.dispatchEvent(new MessageEvent('message', { data: message, source: window }));
      window.dispatchEvent(new StorageEvent('storage', { key: 'guide', newValue: JSON.stringify(message) }));
    }
  }, messages);
  // From the world of our script: every message is answered, and refused.
  const answers = (await inWorld(
    `await Promise.all(${JSON.stringify(messages)}.map((one) => chrome.runtime.sendMessage(one)))`,
  )) as unknown[];
  expect(answers).toHaveLength(messages.length);
  for (const [n, answer] of answers.entries())
    expect(answer, JSON.stringify(messages[n]).slice(0, 200)).toEqual({ ok: false, why: 'refused' });
  // A connection carries nothing.
  await inWorld(
    `${JSON.stringify(messages)}.map((one) => { const port = chrome.runtime.connect(); port.postMessage(one); port.disconnect(); }).length`,
  );
  expect(Date.now() - start).toBeLessThan(10_000);
  expect(await extension.stored()).toEqual(before);

  // The same way is open for what the script is there for.
  expect(await inWorld(`await chrome.runtime.sendMessage(${JSON.stringify(reading())})`)).toMatchObject({
    ok: true,
  });
  expect(await events()).toBe(3);
});
