import type { Page } from '@playwright/test';
import type { GuideValue } from '../../lib/domain/record/page-report.ts';
import de from '../../lib/locales/de/callout.json' with { type: 'json' };
import en from '../../lib/locales/en/callout.json' with { type: 'json' };
import { asAtFirst, type Extension, expect, test } from './extension.ts';
import { faults } from './faults.ts';
import { at, emptyPage, listPage, paths, settingPage, switchMarkup } from './linkedin.ts';
import { type DrawingInPage, openDrawing } from './open-drawing.ts';
import { PageGuide, type Rect } from './page-guide.ts';
import { longEnough, PageTime } from './page-time.ts';

let extension: Extension;
// Nothing here depends on what was said before, so the file's tests share one start.
test.beforeAll(async ({ launched }) => {
  extension = launched;
  await extension.startOver();
  await extension.choose('highlight');
});

/** The tab of these tests; a new one where a test closed it, or needs a second page beside its first. */
let tab: Page | undefined;
let time: PageTime | undefined;
/** Closes the tab, as after a test in which its time was stopped. */
async function closeTab() {
  await tab?.close();
  time = undefined;
}

/** Opens a page made of this markup, at the setting's address unless another is given; its frames at their paths. */
async function open(
  html: string,
  { path = paths.setting as string, frames = {} as Record<string, string>, isSecond = false } = {},
) {
  const page = isSecond || !tab || tab.isClosed() ? await extension.context.newPage() : tab;
  if (!isSecond) tab = page;
  await page.unrouteAll();
  await asAtFirst(page);
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

/**
 * How a page is looked at while something is waited for: not so long that the look after ten seconds mends what was
 * missed.
 */
const often = { intervals: [50], timeout: 8000 };
/** Waits for what the callout says. */
const becomes = (guide: PageGuide, state: string | null) =>
  expect.poll(() => guide.state(), { intervals: [50] }).toBe(state);
const ringGone = (guide: PageGuide) => expect.poll(() => guide.ring(), often).toBeNull();
const ringed = (guide: PageGuide, page: Page) =>
  expect.poll(async () => encloses(await guide.ring(), await boxOf(page)), often).toBe(true);

/**
 * Clicks the switch from within the page, in an open root too: where time stands still, so does the driver's own click.
 */
const flip = (page: Page) =>
  page.evaluate(() => {
    const root = document.getElementById('here')?.shadowRoot ?? document;
    root.querySelector<HTMLElement>('[role=switch]')?.click();
  });

/**
 * Opens a page whose time stands still from its beginning: what is promised within a second is looked at when a second
 * has passed for the page. That takes a tab whose time was stopped for the page before.
 */
async function openAt(...of: Parameters<typeof open>) {
  time ??= await PageTime.stop((await open('', { path: '/' })).page);
  await time.leave();
  const opened = await open(...of);
  time = await PageTime.stop(opened.page);
  return { ...opened, time };
}

/** Runs one case after the other, each in a page of its own. */
async function each(cases: Record<string, () => Promise<void>>) {
  for (const [name, run] of Object.entries(cases)) await test.step(name, run);
  await closeTab();
}

test('late, never, several, hidden, in the midst of noise: bounded waiting and an honest callout', async () => {
  await each({
    'a switch that comes after eight seconds': async () => {
      const { page, guide, time } = await openAt(emptyPage(here));
      await time.pass(8000);
      expect(await guide.state()).toBeNull();
      await put(page, switchMarkup(true));
      await becomes(guide, 'on');
      await ringed(guide, page);
    },
    'a switch that never comes is absent by 15 s; one that comes then still counts': async () => {
      const { page, guide, time } = await openAt(emptyPage(`<h1>Loading</h1>${here}`));
      await time.pass(15_000);
      await becomes(guide, 'absent');
      expect(await guide.ring()).toBeNull();
      await put(page, switchMarkup(false));
      await time.pass(1000);
      await becomes(guide, 'off');
      await ringed(guide, page);
    },
    'two that nothing tells apart': async () => {
      const one = '<p><input type="checkbox" role="switch"></p>';
      const { guide, time } = await openAt(emptyPage(one + one));
      await time.pass(15_000);
      await becomes(guide, 'ambiguous');
      expect(await guide.ring()).toBeNull();
    },
    'a list without the row': async () => {
      const html = listPage()
        .replaceAll(paths.setting, '/mypreferences/d/settings/language')
        .replace(/Data for Gen[^<]*/, 'Language');
      const { guide, time } = await openAt(html, { path: paths.list });
      await time.pass(15_000);
      await becomes(guide, 'absent');
      expect(await guide.ring()).toBeNull();
    },
    'a sign-in wall with a switch of its own': async () => {
      const { guide, time } = await openAt(
        emptyPage(
          '<form><input type="password"><label><input type="checkbox" role="switch"> Remember me</label></form>',
        ),
      );
      await time.pass(15_000);
      await becomes(guide, 'absent');
      expect(await guide.ring()).toBeNull();
    },
    'a switch in a closed details, opened later': async () => {
      const { page, guide, time } = await openAt(
        emptyPage(`<details><summary>More</summary>${switchMarkup(true)}</details>`),
      );
      await time.pass(2000);
      expect(await guide.ring()).toBeNull();
      await page.evaluate(() => document.querySelector('summary')?.click());
      await time.pass(2000);
      await becomes(guide, 'on');
    },
    'a switch in a box whose class shows it later, and hides it again': async () => {
      const hidden = '<style>.not-yet { display: none }</style>';
      const { page, guide, time } = await openAt(
        emptyPage(`${hidden}<div class="not-yet">${switchMarkup(false)}</div>`),
      );
      await time.pass(2000);
      expect(await guide.ring()).toBeNull();
      await page.evaluate(() => document.querySelector('.not-yet')?.removeAttribute('class'));
      await time.pass(2000);
      await becomes(guide, 'off');
      await page.evaluate(() =>
        document.querySelector('.row')?.parentElement?.setAttribute('class', 'not-yet'),
      );
      await time.pass(1000);
      await ringGone(guide);
      await time.pass(3000);
      await becomes(guide, 'absent');
    },
    'an open shadow root that is attached late, which no observer tells of': async () => {
      const { page, guide, time } = await openAt(emptyPage(`<h1>Setting</h1>${here}`));
      await time.pass(4500);
      await page.evaluate((markup) => {
        const root = (document.getElementById('here') as HTMLElement).attachShadow({ mode: 'open' });
        root.innerHTML = markup;
        root.querySelector('input')?.removeAttribute('aria-labelledby');
      }, switchMarkup(true));
      await time.pass(10_500);
      await becomes(guide, 'on');
      await ringed(guide, page);
      await flip(page);
      await time.pass(1000);
      await becomes(guide, 'off');
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
      const many = `<div hidden>${'<p></p>'.repeat(20_000)}</div>`;
      const { page, guide, time } = await openAt(settingPage(true, `<div id="noise"></div>${noise}${many}`));
      await time.pass(1000);
      await becomes(guide, 'on');
      await flip(page);
      await time.pass(1000);
      await becomes(guide, 'off');
      await page.evaluate(() => {
        const old = document.querySelector('[role=switch]') as HTMLInputElement;
        const fresh = old.cloneNode() as HTMLInputElement;
        fresh.checked = true;
        old.replaceWith(fresh);
      });
      await time.pass(1000);
      await becomes(guide, 'on');
      await expect(page).not.toHaveTitle('quiet');
      await time.pass(10_000);
      await expect(page).toHaveTitle('quiet');
      expect(await guide.state()).toBe('on');
      expect(await guide.hosts()).toBe(1);
      await ringed(guide, page);
    },
  });
});

test('what becomes of a switch is told: flipped, replaced, set back, hidden, removed, unreadable, disabled', async () => {
  type Event = { id: string; kind: string; state: string };
  const readings = async () =>
    (Object.values(await extension.stored()) as Event[]).filter(({ kind }) => kind === 'reading');
  await each({
    'replaced after a click, then removed': async () => {
      const replace = script(`addEventListener('change', (event) => {
        const next = event.target.cloneNode();
        next.checked = event.target.checked;
        event.target.replaceWith(next);
      })`);
      const { page, guide, time } = await openAt(settingPage(true, replace));
      await time.pass(1000);
      await becomes(guide, 'on');
      await flip(page);
      await time.pass(1000);
      await becomes(guide, 'off');
      await ringed(guide, page);
      await page.evaluate(() => document.querySelector('[role=switch]')?.remove());
      await time.pass(1000);
      await ringGone(guide);
      await time.pass(4000);
      await becomes(guide, 'absent');
    },
    'on a page that comes back as it was, and then sets its switch as the server has it': async () => {
      const { page, guide, time } = await openAt(settingPage(true));
      await time.pass(12_000);
      await becomes(guide, 'on');
      await page.evaluate(() => {
        dispatchEvent(new PageTransitionEvent('pageshow', { persisted: true }));
        setTimeout(() => {
          (document.querySelector('[role=switch]') as HTMLInputElement).checked = false;
        }, 500);
      });
      await time.pass(1500);
      await becomes(guide, 'off');
    },
    'set back silently after a failed save: shown at once, no off recorded; saved the second time, it is':
      async () => {
        const fail =
          script(`addEventListener('change', ({ target }) => setTimeout(() => { target.checked = true }, 800),
        { once: true })`);
        const before = new Set((await readings()).map(({ id }) => id));
        const told = async () =>
          (await readings()).filter(({ id }) => !before.has(id)).map(({ state }) => state);
        const { page, guide, time } = await openAt(settingPage(true, fail));
        await time.pass(1000);
        await becomes(guide, 'on');
        // What was seen a moment after the page had loaded counts once it has lasted from then on.
        await time.pass(1000);
        await expect.poll(told).toEqual(['on']);
        await flip(page);
        await time.pass(500);
        await becomes(guide, 'off');
        await time.pass(3500);
        await becomes(guide, 'on');
        await time.pass(10_000);
        await flip(page);
        await time.pass(longEnough);
        await expect.poll(told).toEqual(['on', 'off']);
      },
    'changed silently, and read again when the page becomes visible': async () => {
      const { page, guide, time } = await openAt(settingPage(false));
      await time.pass(1000);
      await becomes(guide, 'off');
      await time.pass(3500);
      await page.evaluate(() => {
        (document.querySelector('[role=switch]') as HTMLInputElement).checked = true;
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      });
      await becomes(guide, 'on');
    },
    'unreadable is unknown, and ringed': async () => {
      const { page, guide, time } = await openAt(
        emptyPage('<h1>Setting</h1><p><button role="switch" aria-checked="mixed">Switch</button></p>'),
      );
      await time.pass(3000);
      await becomes(guide, 'unknown');
      await ringed(guide, page);
    },
    'disabled is still off': async () => {
      const { page, guide, time } = await openAt(
        settingPage(false).replace('role="switch"', 'role="switch" disabled'),
      );
      await time.pass(3000);
      await becomes(guide, 'off');
      await ringed(guide, page);
    },
    'hidden by a style sheet that comes later': async () => {
      const { page, guide, time } = await openAt(settingPage(true));
      await time.pass(1000);
      await becomes(guide, 'on');
      await page.addStyleTag({ content: '.row { display: none }' });
      await time.pass(1000);
      await ringGone(guide);
      await time.pass(3000);
      await becomes(guide, 'absent');
    },
    'faded out slowly, while a copy of it fades in': async () => {
      const fading = (id: string, opacity: number) =>
        `<div id="${id}" style="opacity:${opacity};transition:opacity 0.2s">${switchMarkup(id === 'first').replaceAll('someSettingKey', `${id}s`)}</div>`;
      const { page, guide, time } = await openAt(emptyPage(fading('first', 1) + fading('second', 0)));
      await time.pass(12_000);
      await becomes(guide, 'on');
      await page.evaluate(async () => {
        const [first, second] = ['first', 'second'].map((id) => document.getElementById(id) as HTMLElement);
        if (!first || !second) return;
        first.style.opacity = '0';
        second.style.opacity = '1';
        await Promise.all(document.getAnimations().map(({ finished }) => finished));
      });
      await time.pass(1000);
      await becomes(guide, 'off');
      expect(encloses(await guide.ring(), await boxOf(page, '#second [role=switch]'))).toBe(true);
    },
    'written anew into the same document, which takes all listeners from it': async () => {
      const { page, guide, time } = await openAt(settingPage(true));
      await time.pass(12_000);
      await becomes(guide, 'on');
      await page.evaluate((html) => {
        document.open();
        document.write(html);
        document.close();
      }, settingPage(true));
      await time.pass(3000);
      await becomes(guide, 'on');
      await ringed(guide, page);
      await flip(page);
      await time.pass(1000);
      await becomes(guide, 'off');
      await page.evaluate(() => {
        (document.querySelector('[role=switch]') as HTMLInputElement).checked = true;
        document.dispatchEvent(new Event('visibilitychange', { bubbles: true }));
      });
      await becomes(guide, 'on');
    },
    'in a frame that is written anew': async () => {
      const path = '/psettings/data-for-ai';
      const { page, guide, time } = await openAt(
        emptyPage(
          `<h1>Data for Generative AI Improvement</h1><iframe src="${path}" width="600" height="300"></iframe>`,
        ),
        { frames: { [path]: settingPage(true) } },
      );
      await time.pass(12_000);
      await becomes(guide, 'on');
      await page.evaluate((html) => {
        const inner = document.querySelector('iframe')?.contentDocument as Document;
        inner.open();
        inner.write(html);
        inner.close();
      }, settingPage(true));
      await time.pass(3000);
      await becomes(guide, 'on');
      await page.evaluate(() =>
        document
          .querySelector('iframe')
          ?.contentDocument?.querySelector<HTMLElement>('[role=switch]')
          ?.click(),
      );
      await time.pass(900);
      await becomes(guide, 'off');
    },
    'the page throws our host out: it comes back, once': async () => {
      const { page, guide, time } = await openAt(settingPage(true));
      await time.pass(1000);
      await expect.poll(() => guide.hosts()).toBe(1);
      await page.evaluate(() => document.documentElement.lastElementChild?.remove());
      await time.pass(2000);
      await expect.poll(() => guide.hosts()).toBe(1);
      expect(await page.evaluate(() => document.documentElement.children.length)).toBe(3);
    },
  });
});

test('in a frame: ringed from the top, clipped to the frame, followed when the frame scrolls', async () => {
  // Without a bar of its own, under which the switch would not be ringed.
  const inner = emptyPage(`${switchMarkup(false)}<div class="filler"></div>`).replace(
    /<header>.*<\/header>/,
    '',
  );
  const { page, guide } = await open(
    emptyPage('<h1>Setting</h1><iframe src="/psettings/x" width="500" height="160"></iframe>'),
    { frames: { '/psettings/x': inner } },
  );
  await becomes(guide, 'off');
  expect(await guide.hosts()).toBe(1);
  const frame = await boxOf(page, 'iframe');
  const inside = page.frameLocator('iframe').locator(theSwitch);
  const drawn = async () => (await inside.boundingBox()) as Rect;
  const follows = async () => encloses(await guide.ring(), await drawn());
  await expect.poll(follows, often).toBe(true);

  const scroll = (by: number) => page.frames()[1]?.evaluate((y) => window.scrollBy(0, y), by);
  const half = (await drawn()).y + (await drawn()).height / 2 - frame.y;
  await scroll(half);
  await expect
    .poll(async () => {
      const [ring, inner] = [await guide.ring(), await drawn()];
      return {
        top: ring !== null && Math.round(ring.y - frame.y) >= -6,
        bottom: ring !== null && ring.y + ring.height < inner.y + inner.height + 12,
        clipped: ring !== null && ring.height < inner.height,
      };
    }, often)
    .toEqual({ top: true, bottom: true, clipped: true });
  await scroll(200);
  await ringGone(guide);
  expect(await guide.state()).toBe('off');
  await scroll(-1000);
  await expect.poll(follows, often).toBe(true);
});

test('ring and callout keep up with window, scrolling and layout, and leave the switch to the person', async () => {
  const sized = `<style>main{max-width:none}</style><p><button>Before</button> <a href="/x">A link</a></p>`;
  const { page, guide } = await open(settingPage(true, `${sized}<div class="filler"></div>`));
  await becomes(guide, 'on');
  const follows = async () => {
    const box = await boxOf(page);
    const callout = await guide.callout();
    const window = page.viewportSize() as { width: number; height: number };
    return {
      ring: encloses(await guide.ring(), box),
      apart: apart(callout, box),
      inWindow: inWindow(callout, window),
    };
  };
  const kept = (message = 'followed') =>
    expect.poll(follows, { ...often, message }).toEqual({ ring: true, apart: true, inWindow: true });
  // 640×400 is a window of 1280×800 at 200 %; 320×480 is smaller than we promise.
  for (const [width, height] of [
    [1280, 800],
    [640, 400],
    [360, 640],
    [320, 480],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.locator(theSwitch).scrollIntoViewIfNeeded();
    await kept(`${width}×${height}`);
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
  await kept();
  // Moved by layout alone, without scrolling and without any change to the switch or what is around it.
  await page.addStyleTag({ content: 'main { padding-top: 120px; margin-left: 40px }' });
  await kept();
  // There is room, so no other control is covered.
  const callout = await guide.callout();
  for (const other of ['main button', 'main a'])
    expect(apart(callout, await boxOf(page, other)), other).toBe(true);

  // Out of sight the ring is gone and the words stay.
  await page.mouse.wheel(0, 3000);
  await ringGone(guide);
  expect(await guide.state()).toBe('on');
  await page.mouse.wheel(0, -3000);
  await kept();

  // Where it covers nothing of the page there is nothing to move it for; where it does, it moves, off the switch.
  await expect.poll(() => guide.shownText(), often).not.toContain('Move');
  // Buttons from edge to edge, but for the row of the switch: wherever the note stands, it stands on one.
  await page.evaluate(() => {
    const { top, bottom } = (document.querySelector('[role=switch]') as Element).getBoundingClientRect();
    for (let y = 0; y < window.innerHeight; y += 40) {
      if (y + 40 > top - 24 && y < bottom + 24) continue;
      const button = document.createElement('button');
      button.style.cssText = `position: fixed; top: ${y}px; left: 0; width: 100%; height: 40px`;
      document.querySelector('main')?.append(button);
    }
  });
  await kept();
  await page.mouse.wheel(0, 1);
  await expect
    .poll(
      () =>
        guide.press('move').then(
          () => true,
          () => false,
        ),
      often,
    )
    .toBe(true);
  await kept();

  // Clicks reach the switch; the focus is never taken.
  await expect(page.locator(theSwitch)).not.toBeFocused();
  await page.locator(theSwitch).click();
  await becomes(guide, 'off');
  await expect(page.locator(theSwitch)).not.toBeChecked();
  await expect(page.locator(theSwitch)).toBeFocused();
});

test('by keyboard and screen reader: told once, reached after the switch, read, left again and closed', async () => {
  const { page, guide } = await open(
    settingPage(true).replace('</main>', '</main><button>Last of the page</button>'),
  );
  const region = async () => (await guide.accessibility()).filter(({ live }) => live === 'polite');
  const { title, short } = en.callout.on;
  await expect
    .poll(region, { intervals: [10] })
    .toMatchObject([{ role: 'status', text: `${title} ${short}` }]);
  const tree = await guide.accessibility();
  expect(tree.find(({ role }) => role === 'complementary')?.name).not.toBe('');
  expect(tree.filter(({ role }) => role === 'heading').map(({ name }) => name)).toContainEqual(
    expect.stringContaining(title),
  );
  // Emptied again: who reads on comes upon the sentence once.
  await expect.poll(region).toMatchObject([{ text: '' }]);

  const focused = () =>
    expect.poll(async () => (await guide.accessibility()).find(({ focused }) => focused)?.name ?? '');
  const press = async (...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };
  await page.locator(theSwitch).focus();
  await press('Tab', 'Tab');
  await focused().toBe('More');
  await press('Enter');
  await expect
    .poll(async () => (await guide.accessibility()).some(({ role }) => role === 'listitem'))
    .toBe(true);
  await press('Tab');
  await focused().toBe('Close');
  // No trap: one further, and back to the page's last control.
  await press('Tab');
  await focused().not.toMatch(/^(More|Close)$/);
  await press('Shift+Tab', 'Shift+Tab', 'Shift+Tab');
  await focused().toBe('Last of the page');
  await press('Tab', 'Tab', 'Enter');
  await expect.poll(() => guide.hosts()).toBe(0);
  await expect(page.locator(theSwitch)).toBeChecked();

  await page.reload();
  await becomes(guide, 'on');
  await page.locator('main + button').focus();
  await press('Tab', 'Escape');
  await expect.poll(() => guide.hosts()).toBe(0);
});

test('a change is announced once, and nothing while nothing changes', async () => {
  const { page, guide, time } = await openAt(settingPage(true));
  await time.pass(1000);
  await becomes(guide, 'on');
  const heard = async () =>
    (await guide.accessibility()).filter(({ live }) => live === 'polite').map(({ text }) => text);
  await expect.poll(heard).toEqual([`${en.callout.on.title} ${en.callout.on.short}`]);
  await time.pass(12_000);
  await expect.poll(heard).toEqual(['']);
  await flip(page);
  await time.pass(1000);
  await expect.poll(heard).toEqual([`${en.callout.off.title} ${en.callout.off.short}`]);
  await time.pass(12_000);
  await expect.poll(heard).toEqual(['']);

  // Off when the page loaded is another thing than flipped: no reload is asked for that was just made.
  const again = await openAt(settingPage(false));
  await again.time.pass(1000);
  await becomes(again.guide, 'off');
  expect(await again.guide.shownText()).toContain(en.callout.offAtLoad.short);
  for (const state of ['on', 'off']) {
    await flip(again.page);
    await again.time.pass(1000);
    await becomes(again.guide, state);
  }
  expect(await again.guide.shownText()).toContain(en.callout.off.title);
  await closeTab();
});

const noFaultIn =
  (language: string, { callout, calloutLabels }: typeof en, isSample = false) =>
  async () => {
    const { page } = await open(emptyPage('<h1>A page</h1>'), { path: '/a-page' });
    await (await openDrawing())(page);
    const wrong: string[] = [];
    const states = Object.keys(callout);
    let checked = 0;
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      for (const [n, state] of states.entries()) {
        if (isSample && (n % 2 === 0) !== (colorScheme === 'light')) continue;
        const value: GuideValue = {
          mode: 'highlight',
          language,
          direction: 'ltr',
          mark: '',
          sentences: { states: callout, labels: calloutLabels },
        };
        await page.evaluate(
          ([words, what]) => {
            document.querySelector('body ~ div')?.remove();
            const { guide } = window as unknown as DrawingInPage;
            const drawn = guide.drawing(document, words, 1, () => {});
            const page = { left: 0, top: 0, right: innerWidth, bottom: innerHeight };
            drawn.show(what, { ring: null, clear: null, beyond: null, page });
            document.documentElement.append(drawn.hostElement);
            drawn.raise();
          },
          [value, state as keyof typeof callout] as const,
        );
        const text = await page.evaluate(() => document.querySelector('body ~ div')?.shadowRoot?.textContent);
        expect(text).toContain(callout[state as keyof typeof callout].title);
        wrong.push(...(await faults(page)).map((fault) => `${state}, ${language}, ${colorScheme}: ${fault}`));
        checked += 1;
      }
    }
    expect(checked).toBe(isSample ? states.length : 2 * states.length);
    expect(wrong).toEqual([]);
  };
const noFault = 'no fault that axe can find in the callout, in every state';
test(`${noFault}, light or dark: English`, noFaultIn('en', en, true));
test(`${noFault}, light and dark: English`, { tag: '@long' }, noFaultIn('en', en));
test(`${noFault}, light and dark: German`, { tag: '@long' }, noFaultIn('de', de));

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
  const html = settingPage(true).replace('</head>', `${spy}</head>`);
  const { page, guide } = await open(html);
  const look = (at: Page) =>
    at.evaluate(() => {
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
  await becomes(guide, 'on');
  await page.locator(theSwitch).click();
  await becomes(guide, 'off');
  await page.setViewportSize({ width: 360, height: 640 });
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.waitForTimeout(1200);
  expect(await look(page)).toEqual({ ...untouched, ...drawn, seen: ['childList DIV'] });

  await guide.press('more');
  await expect.poll(async () => (await look(page)).heard?.length).toBeGreaterThan(0);
  for (const event of (await look(page)).heard ?? [])
    expect(event).toMatch(/^(pointer|mouse|click|focus)\w* at DIV carrying null$/);

  // The choice can be changed at any time, and takes effect in pages that are open.
  await extension.choose('beside');
  await expect.poll(() => guide.hosts(), often).toBe(0);
  const again = await open(html, { isSecond: true });
  await expect.poll(() => again.guide.isAtWork()).toBe(true);
  await again.page.locator(theSwitch).click();
  await again.page.waitForTimeout(1500);
  expect(await look(again.page)).toEqual({ ...untouched, children: ['head', 'body'], host: [], seen: [] });
  await extension.choose('highlight');
  await becomes(again.guide, 'off');
  expect(await again.guide.hosts()).toBe(1);
  await again.page.close();
});
