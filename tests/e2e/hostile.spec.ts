import type { Page } from '@playwright/test';
import { payloads } from '../fixtures/record/events.ts';
import { expect, test } from './extension.ts';
import { at, paths, settingPage } from './linkedin.ts';

/** What a page that means harm says to Abstain, and what it can learn of it. */

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

  const messages = forged();
  // The page sends them by every way that crosses worlds.
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
  // The world of our script sends them too: every message is answered, and refused.
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
  expect(await extension.stored()).toEqual(before);

  // The same way is open for what the script is there for.
  expect(await inWorld(`await chrome.runtime.sendMessage(${JSON.stringify(reading())})`)).toMatchObject({
    ok: true,
  });
  expect(await events()).toBe(3);
});

test('beside: no measure that a page has tells it anything, and none of its own methods is called', async ({
  extension,
}) => {
  const spy = `<script>
    window.told = [];
    for (const type of PerformanceObserver.supportedEntryTypes)
      new PerformanceObserver((list) => {
        for (const { entryType, name } of list.getEntries())
          if (/extension/i.test(name) || ['mark', 'measure', 'layout-shift', 'element'].includes(entryType)) told.push(entryType + ' ' + name);
      }).observe({ type, buffered: true });
    new ReportingObserver((reports) => reports.forEach(({ type, body }) => told.push('report ' + type + ' ' + body?.sourceFile)), { buffered: true }).observe();
    for (const name of ['error', 'unhandledrejection', 'securitypolicyviolation', 'rejectionhandled', 'messageerror', 'storage'])
      addEventListener(name, (event) => told.push(name + ' ' + (event.message ?? '')), true);
    // Every method and every getter of the page's own world, so that whoever calls one is heard.
    window.calls = {};
    const wrap = (owner, holder) => {
      for (const name of Object.getOwnPropertyNames(holder)) {
        const property = Object.getOwnPropertyDescriptor(holder, name);
        if (!property?.configurable || name === 'constructor') continue;
        const heard = (given) => function (...words) { calls[owner + '.' + name] = (calls[owner + '.' + name] ?? 0) + 1; return given.apply(this, words) };
        try {
          if (typeof property.value === 'function') Object.defineProperty(holder, name, { ...property, value: heard(property.value) });
          else if (property.get) Object.defineProperty(holder, name, { ...property, get: heard(property.get) });
        } catch {}
      }
    };
    for (const owner of ['Node', 'Element', 'HTMLElement', 'HTMLInputElement', 'Document', 'EventTarget', 'CharacterData', 'Range', 'DOMTokenList', 'MutationObserver', 'ResizeObserver', 'IntersectionObserver', 'Selection', 'History', 'Navigation', 'Storage', 'CSSStyleDeclaration', 'ShadowRoot', 'DocumentFragment'])
      if (window[owner]) wrap(owner, window[owner].prototype);
    wrap('crypto', Crypto.prototype); wrap('Promise', Promise.prototype); wrap('Object', Object);
  </script>`;
  const pageWith = (on: boolean) => settingPage(on).replace('</head>', `${spy}</head>`);
  await extension.answer({ [paths.setting]: pageWith(true), '/feed/': pageWith(true) });
  await extension.choose('beside');

  /** What such a page hears in its first seconds, and when its switch is flipped. */
  const heardOn = async (path: string) => {
    const page = await extension.context.newPage();
    await page.goto(at(path));
    await page.waitForTimeout(2500);
    await page.locator('input[role=switch]').click();
    await page.waitForTimeout(4000);
    const heard = await page.evaluate(() => {
      const { told, calls } = window as unknown as { told: string[]; calls: Record<string, number> };
      return { told: [...told], calls: { ...calls } };
    });
    await page.close();
    return heard;
  };
  // No script of ours runs on the feed, so all that is heard there is the page's own doing and the test's.
  const [without, withAbstain] = await Promise.all([heardOn('/feed/'), heardOn(paths.setting)]);
  const read = () =>
    extension.stored().then((kept) => Object.values(kept).map((one) => (one as { state?: string }).state));
  await expect.poll(read).toContain('off');
  expect(withAbstain.told).toEqual(without.told);
  expect(withAbstain.calls).toEqual(without.calls);
});
