import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { build } from 'esbuild';
import * as de from '../../lib/cases/linkedin-ai-training/words/callout/de.ts';
import * as en from '../../lib/cases/linkedin-ai-training/words/callout/en.ts';
import type { GuideValue } from '../../lib/domain/page-report.ts';
import { type Extension, launchExtension } from './extension.ts';
import { faults } from './faults.ts';
import { at, emptyPage, listPage, paths, settingPage, switchMarkup } from './linkedin.ts';
import { PageGuide, type Rect } from './page-guide.ts';

/* One browser for the whole file; every page has its own made-up LinkedIn, so that long waits can run side by side. */

let profile: string;
let extension: Extension;
test.beforeAll(async () => {
  profile = await mkdtemp(join(tmpdir(), 'abstain-'));
  extension = await launchExtension(profile);
  await extension.choose('highlight');
});
test.afterAll(async () => {
  await extension.context.close();
  await rm(profile, { recursive: true, force: true });
});

/** Opens a page made of this markup, at the setting's address unless another is given; its frames at their paths. */
async function open(
  html: string,
  { path = paths.setting as string, frames = {} as Record<string, string> } = {},
) {
  const page = await extension.context.newPage();
  await page.route('https://www.linkedin.com/**', (route) => {
    const { pathname } = new URL(route.request().url());
    const body = pathname === path ? html : frames[pathname];
    return route.fulfill({
      status: body === undefined ? 404 : 200,
      contentType: 'text/html; charset=utf-8',
      body: body ?? '',
    });
  });
  await page.goto(at(path));
  return { page, guide: await PageGuide.on(page) };
}

const theSwitch = '[role=switch]';
const boxOf = async (page: Page, selector = theSwitch): Promise<Rect> =>
  (await page.locator(selector).boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

const encloses = (outer: Rect | null, inner: Rect) =>
  outer !== null &&
  outer.x <= inner.x + 0.5 &&
  outer.y <= inner.y + 0.5 &&
  outer.x + outer.width >= inner.x + inner.width - 0.5 &&
  outer.y + outer.height >= inner.y + inner.height - 0.5;

const apart = (a: Rect | null, b: Rect) =>
  a !== null &&
  (a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y);

const inWindow = (box: Rect | null, { width, height }: { width: number; height: number }) =>
  box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

const script = (code: string) => `<script>${code}</script>`;
const here = '<div id="here"></div>';
const put = (page: Page, html: string) =>
  page.evaluate((markup) => {
    (document.getElementById('here') as HTMLElement).innerHTML = markup;
  }, html);

/** States as a function to poll, and what they must come to within so many milliseconds. */
const becomes = (guide: PageGuide, state: string | null, timeout: number) =>
  expect.poll(() => guide.state(), { timeout }).toBe(state);

test('late, never, several, hidden, in the midst of noise: bounded waiting and an honest callout', async () => {
  const cases: Record<string, () => Promise<void>> = {
    'a switch that comes after eight seconds': async () => {
      const late = script(
        `setTimeout(() => { here.innerHTML = ${JSON.stringify(switchMarkup(true))} }, 8000)`,
      );
      const { page, guide } = await open(emptyPage(here + late));
      await page.waitForTimeout(6000);
      expect(await guide.state()).toBeNull();
      await becomes(guide, 'on', 6000);
      expect(encloses(await guide.ring(), await boxOf(page))).toBe(true);
    },
    'a switch that never comes is absent by 15 s; one that comes then still counts': async () => {
      const { page, guide } = await open(emptyPage(`<h1>Loading</h1>${here}`));
      await becomes(guide, 'absent', 15_000);
      expect(await guide.ring()).toBeNull();
      await put(page, switchMarkup(false));
      await becomes(guide, 'off', 1000);
      expect(encloses(await guide.ring(), await boxOf(page))).toBe(true);
    },
    'two that nothing tells apart': async () => {
      const one = '<p><input type="checkbox" role="switch"></p>';
      const { guide } = await open(emptyPage(one + one));
      await becomes(guide, 'ambiguous', 15_000);
      expect(await guide.ring()).toBeNull();
    },
    'a list without the row': async () => {
      const html = listPage()
        .replaceAll(paths.setting, '/mypreferences/d/settings/language')
        .replace(/Data for Gen[^<]*/, 'Language');
      const { guide } = await open(html, { path: paths.list });
      await becomes(guide, 'absent', 15_000);
      expect(await guide.ring()).toBeNull();
    },
    'a sign-in wall with a switch of its own': async () => {
      const { page, guide } = await open(
        emptyPage(
          '<form><input type="password"><label><input type="checkbox" role="switch"> Remember me</label></form>',
        ),
      );
      await page.waitForTimeout(5000);
      expect(await guide.ring()).toBeNull();
    },
    'a switch in a closed details, opened later; in a box whose class shows it later': async () => {
      const hidden = `<style>.not-yet { display: none }</style>`;
      const [details, box] = await Promise.all([
        open(emptyPage(`<details><summary>More</summary>${switchMarkup(true)}</details>`)),
        open(emptyPage(`${hidden}<div class="not-yet">${switchMarkup(false)}</div>`)),
      ]);
      await details.page.waitForTimeout(2000);
      expect(await details.guide.ring()).toBeNull();
      expect(await box.guide.ring()).toBeNull();
      await details.page.locator('summary').click();
      await becomes(details.guide, 'on', 2000);
      await box.page.evaluate(() => document.querySelector('.not-yet')?.removeAttribute('class'));
      await becomes(box.guide, 'off', 2000);
      await box.page.evaluate(() =>
        document.querySelector('.row')?.parentElement?.setAttribute('class', 'not-yet'),
      );
      await expect.poll(() => box.guide.ring(), { timeout: 1000, intervals: [50] }).toBeNull();
      await becomes(box.guide, 'absent', 4000);
    },
    'an open shadow root that is attached late, which no observer tells of': async () => {
      const attach = script(`setTimeout(() => {
        const root = here.attachShadow({ mode: 'open' });
        root.innerHTML = ${JSON.stringify(switchMarkup(true))};
        root.querySelector('input').removeAttribute('aria-labelledby');
      }, 4500)`);
      const { page, guide } = await open(emptyPage(`<h1>Setting</h1>${here}${attach}`));
      await becomes(guide, 'on', 15_000);
      expect(encloses(await guide.ring(), await boxOf(page))).toBe(true);
      await page.locator(theSwitch).click();
      await becomes(guide, 'off', 1000);
    },
    'a page that changes 200 times a second for ten seconds, among 20,000 nodes': async () => {
      const noise = script(`
        let n = 0;
        const timer = setInterval(() => {
          const item = document.createElement('div');
          item.className = 'n' + n;
          noise.append(item);
          if (noise.children.length > 50) noise.firstChild.remove();
          if (++n > 2000) { clearInterval(timer); document.title = 'quiet' }
        }, 5)`);
      const many = `<div hidden>${'<p>x</p>'.repeat(20_000)}</div>`;
      const { page, guide } = await open(settingPage(true, `<div id="noise"></div>${noise}${many}`));
      await becomes(guide, 'on', 8000);
      await page.locator(theSwitch).click();
      await becomes(guide, 'off', 1500);
      await page.evaluate(() => {
        const old = document.querySelector('[role=switch]') as HTMLInputElement;
        const fresh = old.cloneNode() as HTMLInputElement;
        fresh.checked = true;
        old.replaceWith(fresh);
      });
      await becomes(guide, 'on', 1500);
      await expect.poll(() => page.title(), { timeout: 30_000 }).toBe('quiet');
      expect(await guide.state()).toBe('on');
      expect(await guide.hosts()).toBe(1);
      expect(encloses(await guide.ring(), await boxOf(page))).toBe(true);
    },
  };
  await Promise.all(Object.entries(cases).map(([name, run]) => test.step(name, run)));
  for (const page of extension.context.pages().slice(1)) await page.close();
});

test('what becomes of a switch is told: flipped, replaced, set back, hidden, removed, unreadable, disabled', async () => {
  type Event = { id: string; kind: string; state: string; load: string; tick: number };
  const readings = async () =>
    (Object.values(await extension.stored()) as Event[]).filter(({ kind }) => kind === 'reading');
  const before = new Set((await readings()).map(({ id }) => id));
  const cases: Record<string, () => Promise<void>> = {
    'replaced after a click, then removed': async () => {
      const replace = script(`addEventListener('change', (event) => {
        const next = event.target.cloneNode();
        next.checked = event.target.checked;
        event.target.replaceWith(next);
      })`);
      const { page, guide } = await open(settingPage(true, replace));
      await becomes(guide, 'on', 3000);
      await page.locator(theSwitch).click();
      await becomes(guide, 'off', 1000);
      expect(encloses(await guide.ring(), await boxOf(page))).toBe(true);
      await page.evaluate(() => document.querySelector('[role=switch]')?.remove());
      await expect.poll(() => guide.ring(), { timeout: 1000, intervals: [50] }).toBeNull();
      await becomes(guide, 'absent', 5000);
    },
    'set back silently after a failed save: shown at once, no off recorded': async () => {
      const fail = script(
        `addEventListener('change', (event) => setTimeout(() => { event.target.checked = true }, 800))`,
      );
      const { page, guide } = await open(settingPage(true, fail));
      await becomes(guide, 'on', 3000);
      await page.locator(theSwitch).click();
      await becomes(guide, 'off', 1000);
      await becomes(guide, 'on', 4000);
      await page.waitForTimeout(3500);
      const fresh = (await readings()).filter(({ id }) => !before.has(id));
      // Every page of this test that was read on and then off, in one load, has lasted less than three seconds at off.
      expect(
        fresh.filter(
          (off) =>
            off.state === 'off' &&
            fresh.some((on) => on.load === off.load && on.tick < off.tick && on.state === 'on'),
        ),
      ).toEqual([]);
    },
    'changed silently, and read again when the page becomes visible': async () => {
      const { page, guide } = await open(settingPage(false));
      await becomes(guide, 'off', 3000);
      await page.waitForTimeout(3500);
      await page.evaluate(() => {
        (document.querySelector('[role=switch]') as HTMLInputElement).checked = true;
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      });
      await becomes(guide, 'on', 1000);
    },
    'unreadable is unknown, and ringed': async () => {
      const { page, guide } = await open(
        emptyPage('<h1>Setting</h1><p><button role="switch" aria-checked="mixed">Switch</button></p>'),
      );
      await becomes(guide, 'unknown', 3000);
      expect(encloses(await guide.ring(), await boxOf(page))).toBe(true);
    },
    'disabled is still off': async () => {
      const { page, guide } = await open(
        settingPage(false).replace('role="switch"', 'role="switch" disabled'),
      );
      await becomes(guide, 'off', 3000);
      expect(encloses(await guide.ring(), await boxOf(page))).toBe(true);
    },
    'hidden by a style sheet that comes later': async () => {
      const { page, guide } = await open(settingPage(true));
      await becomes(guide, 'on', 3000);
      await page.addStyleTag({ content: '.row { display: none }' });
      await expect.poll(() => guide.ring(), { timeout: 1000, intervals: [50] }).toBeNull();
      await becomes(guide, 'absent', 4000);
    },
    'the page throws our host out: it comes back, once': async () => {
      const { page, guide } = await open(settingPage(true));
      await expect.poll(() => guide.hosts()).toBe(1);
      await page.evaluate(() => document.documentElement.lastElementChild?.remove());
      await expect.poll(() => guide.hosts(), { timeout: 2000 }).toBe(1);
    },
  };
  await Promise.all(Object.entries(cases).map(([name, run]) => test.step(name, run)));
  for (const page of extension.context.pages().slice(1)) await page.close();
});

test('in a frame: ringed from the top, clipped to the frame, followed when the frame scrolls', async () => {
  const { page, guide } = await open(
    emptyPage('<h1>Setting</h1><iframe src="/psettings/x" width="500" height="160"></iframe>'),
    { frames: { '/psettings/x': emptyPage(`${switchMarkup(false)}<div class="filler"></div>`) } },
  );
  await becomes(guide, 'off', 5000);
  expect(await guide.hosts()).toBe(1);
  const frame = await boxOf(page, 'iframe');
  const inside = page.frameLocator('iframe').locator(theSwitch);
  const drawn = async () => (await inside.boundingBox()) as Rect;
  expect(encloses(await guide.ring(), await drawn())).toBe(true);

  const scroll = (by: number) => page.frames()[1]?.evaluate((y) => window.scrollBy(0, y), by);
  const half = (await drawn()).y + (await drawn()).height / 2 - frame.y;
  await scroll(half);
  await expect
    .poll(async () => Math.round(((await guide.ring())?.y ?? 0) - frame.y), {
      timeout: 1000,
      intervals: [50],
    })
    .toBeGreaterThanOrEqual(-6);
  const ring = (await guide.ring()) as Rect;
  expect(ring.y + ring.height).toBeLessThan((await drawn()).y + (await drawn()).height + 6);
  expect(ring.height).toBeLessThan((await drawn()).height);
  await scroll(200);
  await expect.poll(() => guide.ring(), { timeout: 1000, intervals: [50] }).toBeNull();
  expect(await guide.state()).toBe('off');
  await scroll(-1000);
  await expect
    .poll(async () => encloses(await guide.ring(), await drawn()), { timeout: 1000, intervals: [50] })
    .toBe(true);
  await page.close();
});

test('ring and callout keep up with window, scrolling and layout, and leave the switch to the person', async () => {
  const sized = `<style>main{max-width:none}</style><p><button>Before</button> <a href="/x">A link</a></p>`;
  const { page, guide } = await open(settingPage(true, `${sized}<div class="filler"></div>`));
  await becomes(guide, 'on', 3000);
  const follows = async () => {
    const box = await boxOf(page);
    const callout = await guide.callout();
    const window = page.viewportSize() as { width: number; height: number };
    return encloses(await guide.ring(), box) && apart(callout, box) && inWindow(callout, window);
  };
  // 640×400 is a window of 1280×800 at 200 %; 320×480 is smaller than we promise.
  for (const [width, height] of [
    [1280, 800],
    [640, 400],
    [360, 640],
    [320, 480],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.locator(theSwitch).scrollIntoViewIfNeeded();
    await expect.poll(follows, { timeout: 2000, message: `${width}×${height}` }).toBe(true);
    // What a click at the middle of the switch meets is the switch.
    expect(
      await page.evaluate(() => {
        const { left, top, width, height } = (
          document.querySelector('[role=switch]') as Element
        ).getBoundingClientRect();
        return document.elementFromPoint(left + width / 2, top + height / 2)?.getAttribute('role');
      }),
    ).toBe('switch');
  }
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.mouse.wheel(0, 60);
  await expect.poll(follows, { timeout: 1000, intervals: [50] }).toBe(true);
  // Moved by layout alone, without scrolling and without any change to the switch or what is around it.
  await page.addStyleTag({ content: 'main { padding-top: 120px; margin-left: 40px }' });
  await expect.poll(follows, { timeout: 1000, intervals: [50] }).toBe(true);
  // There is room, so no other control is covered.
  const callout = await guide.callout();
  for (const other of ['main button', 'main a'])
    expect(apart(callout, await boxOf(page, other)), other).toBe(true);

  // Out of sight the ring is gone and the words stay.
  await page.mouse.wheel(0, 3000);
  await expect.poll(() => guide.ring(), { timeout: 1000, intervals: [50] }).toBeNull();
  expect(await guide.state()).toBe('on');
  await page.mouse.wheel(0, -3000);
  await expect.poll(follows, { timeout: 1000, intervals: [50] }).toBe(true);

  // The callout can be moved, and stays where it was put, off the switch.
  const first = (await guide.callout()) as Rect;
  await guide.press('move');
  await expect.poll(() => guide.callout()).not.toEqual(first);
  await expect.poll(follows).toBe(true);

  // Clicks reach the switch; the focus is never taken.
  expect(await page.evaluate(() => document.activeElement?.localName)).not.toBe('input');
  await page.locator(theSwitch).click();
  await becomes(guide, 'off', 1000);
  expect(await page.locator(theSwitch).isChecked()).toBe(false);
  expect(await page.evaluate(() => document.activeElement?.localName)).toBe('input');
  await page.close();
});

test('by keyboard and screen reader: reached after the switch, read, moved, left again and closed', async () => {
  const { page, guide } = await open(
    settingPage(true).replace('</main>', '</main><button>Last of the page</button>'),
  );
  await becomes(guide, 'on', 3000);
  const tree = await guide.accessibility();
  expect(tree.find(({ role }) => role === 'complementary')?.name).not.toBe('');
  expect(tree.filter(({ live }) => live === 'polite').map(({ role, name }) => [role, name])).toContainEqual([
    'heading',
    expect.stringContaining('This switch is on'),
  ]);
  const buttons = tree.filter(({ role, name }) => role === 'button' && ['Move', 'Close'].includes(name));
  expect(buttons).toHaveLength(2);

  const focused = async () => (await guide.accessibility()).find(({ focused }) => focused)?.name;
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.locator(theSwitch).focus();
  const first = (await guide.callout()) as Rect;
  await press('Tab', 'Tab');
  expect(await focused()).toBe('Move');
  await press('Enter');
  await expect.poll(() => guide.callout()).not.toEqual(first);
  await press('Tab');
  expect(await focused()).toBe('Close');
  // No trap: one further, and back to the page's last control.
  await press('Tab');
  expect(['Move', 'Close']).not.toContain(await focused());
  await press('Shift+Tab', 'Shift+Tab', 'Shift+Tab');
  expect(await focused()).toBe('Last of the page');
  await press('Tab', 'Tab', 'Enter');
  await expect.poll(() => guide.hosts()).toBe(0);
  expect(await page.locator(theSwitch).isChecked()).toBe(true);

  await page.reload();
  await becomes(guide, 'on', 3000);
  await page.locator('main + button').focus();
  await press('Tab', 'Escape');
  await expect.poll(() => guide.hosts()).toBe(0);
  await page.close();
});

test('no fault that axe can find in the callout, in every state, light and dark, in both languages', async () => {
  // A closed root is closed to axe too, which then finds nothing and says so: the same drawing in an open root.
  const { outputFiles } = await build({
    entryPoints: ['lib/guide/drawing.ts'],
    bundle: true,
    write: false,
    format: 'iife',
    globalName: 'guide',
  });
  const { page } = await open(emptyPage('<h1>A page</h1>'), { path: '/a-page' });
  await page.addScriptTag({ content: outputFiles[0]?.text ?? '' });
  await page.evaluate(() => {
    const attach = Element.prototype.attachShadow;
    Element.prototype.attachShadow = function () {
      return attach.call(this, { mode: 'open' });
    };
  });
  const wrong: string[] = [];
  let checked = 0;
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    for (const [language, { callout, calloutLabels }] of Object.entries({ en, de }))
      for (const state of Object.keys(callout)) {
        const value: GuideValue = {
          mode: 'highlight',
          language,
          direction: 'ltr',
          sentences: { states: callout, labels: calloutLabels },
        };
        await page.evaluate(
          ([words, what]) => {
            document.querySelector('body ~ div')?.remove();
            const { guide } = window as unknown as { guide: typeof import('../../lib/guide/drawing.ts') };
            const drawn = guide.drawing(document, words, () => {});
            drawn.show(what, null);
            document.documentElement.append(drawn.host);
            drawn.place();
          },
          [value, state as keyof typeof callout] as const,
        );
        const text = await page.evaluate(() => document.querySelector('body ~ div')?.shadowRoot?.textContent);
        expect(text).toContain(callout[state as keyof typeof callout].title);
        wrong.push(...(await faults(page)).map((fault) => `${state}, ${language}, ${colorScheme}: ${fault}`));
        checked += 1;
      }
  }
  expect(checked).toBe(28);
  expect(wrong).toEqual([]);
  await page.close();
});

test('the page stays as it was and hears nothing; used, the callout gives it ordinary events; beside, not even those', async () => {
  const spy = script(`
    window.seen = [];
    window.heard = [];
    const note = (records) => {
      for (const { type, target, addedNodes, removedNodes } of records)
        for (const node of type === 'childList' ? [...addedNodes, ...removedNodes] : [target])
          if (window.before || (target === document.documentElement && !'HEAD BODY #text'.includes(node.nodeName)))
            seen.push(type + ' ' + node.nodeName);
    };
    const observer = new MutationObserver(note);
    observer.observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
    document.addEventListener('DOMContentLoaded', () => {
      note(observer.takeRecords());
      window.before = document.body.outerHTML + document.head.outerHTML;
    });
    const send = EventTarget.prototype.dispatchEvent;
    EventTarget.prototype.dispatchEvent = function (event) { heard.push('dispatched ' + event.type); return send.call(this, event) };
    const names = [...Object.keys(window), ...Object.keys(Document.prototype), ...Object.keys(HTMLElement.prototype)]
      .filter((name) => name.startsWith('on')).map((name) => name.slice(2));
    for (const name of new Set([...names, 'message', 'error', 'focusin', 'focusout']))
      addEventListener(name, (event) => {
        const own = event.target instanceof Element && document.documentElement.contains(event.target) && !document.body.contains(event.target) && event.target !== document.documentElement;
        const plain = event.isTrusted && !['message', 'error', 'messageerror', 'securitypolicyviolation', 'unhandledrejection'].includes(name);
        if (own || !plain) heard.push(name + (plain ? ' at ' + event.target.nodeName + ' carrying ' + (event.data ?? null) : ' ' + (event.message ?? event.data)));
      }, true);
  `);
  const { page, guide } = await open(settingPage(true).replace('</head>', `${spy}</head>`));
  const look = () =>
    page.evaluate(() => {
      const { seen, heard, before } = window as unknown as Record<string, string[]>;
      const root = document.documentElement;
      const source = new XMLSerializer().serializeToString(document);
      return {
        seen,
        heard,
        same: `${before}` === document.body.outerHTML + document.head.outerHTML,
        attributes: root.getAttributeNames(),
        children: [...root.children].map(({ localName }) => localName),
        host: [...root.querySelectorAll('body ~ *')].map((one) => [
          one.attributes.length,
          one.childNodes.length,
          one.shadowRoot,
        ]),
        sheets: [document.adoptedStyleSheets.length, document.styleSheets.length],
        named: /abstain|extension/i.test(source) ? source : '',
      };
    });
  const untouched = { heard: [], same: true, attributes: ['lang'], sheets: [0, 1], named: '' };
  const drawn = { children: ['head', 'body', 'div'], host: [[0, 0, null]] };
  await becomes(guide, 'on', 3000);
  await page.locator(theSwitch).click();
  await becomes(guide, 'off', 1000);
  await page.setViewportSize({ width: 360, height: 640 });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.waitForTimeout(1200);
  expect(await look()).toEqual({ ...untouched, ...drawn, seen: ['childList DIV'] });

  await guide.press('move');
  const { heard = [] } = await look();
  expect(heard.length).toBeGreaterThan(0);
  for (const event of heard) expect(event).toMatch(/^(pointer|mouse|click|focus)\w* at DIV carrying null$/);

  // The choice can be changed at any time, and takes effect in pages that are open.
  await extension.choose('beside');
  await expect.poll(() => guide.hosts(), { timeout: 1000, intervals: [50] }).toBe(0);
  await page.reload();
  await page.locator(theSwitch).click();
  await page.waitForTimeout(1500);
  expect(await look()).toEqual({ ...untouched, children: ['head', 'body'], host: [], seen: [] });
  await extension.choose('highlight');
  await becomes(guide, 'off', 2000);
  expect(await guide.hosts()).toBe(1);
  await page.close();
});

test('the script on the page is small, and carries nothing that announces or parses', () => {
  const code = readFileSync('.output/chrome-mv3/guide.js', 'utf8');
  expect(Buffer.byteLength(code)).toBeLessThanOrEqual(12_000);
  for (const word of [
    'content-script-started',
    'postMessage',
    'dispatchEvent',
    'ZodMini',
    'preact',
    'fetch(',
    'innerHTML',
  ])
    expect(code).not.toContain(word);
});
