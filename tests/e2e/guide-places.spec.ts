import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import { PNG } from 'pngjs';
import words from '../../lib/locales/en/callout.json' with { type: 'json' };
import { type Extension, expect, launchExtension, test } from './extension.ts';
import { hardPages } from './hard-pages.ts';
import { at, emptyPage, formPage, listPage, paths, settingPage, switchMarkup } from './linkedin.ts';
import { PageGuide, type Rect } from './page-guide.ts';

/** Where ring and note come to lie, and that they can be seen there. The same kinds are tried in Firefox. */

let extension: Extension;
let opened: { page: Page; guide: PageGuide } | undefined;
// Nothing here depends on what was said before, so the file's tests share one start and one tab.
test.beforeAll(async ({ launched }) => {
  extension = launched;
  await extension.startOver();
  await extension.choose('highlight');
});

/** Shows a page made of this markup in the tab of these tests, or in a new one where a test closed that. */
async function open(
  html: string,
  path: string = paths.setting,
  size = { width: 1280, height: 800 },
  frames: Record<string, string> = {},
) {
  if (!opened || opened.page.isClosed()) {
    const page = await extension.linkedInTab();
    opened = { page, guide: await PageGuide.on(page) };
  }
  await extension.answer({ [path]: html, ...frames });
  await opened.page.setViewportSize(size);
  await opened.page.goto(at(path));
  return opened;
}

const often = { intervals: [50], timeout: 15_000 };
const boxOf = (page: Page, selector = '[role=switch]'): Promise<Rect> =>
  page.evaluate((wanted) => {
    const { x, y, width, height } = (document.querySelector(wanted) as Element).getBoundingClientRect();
    return { x, y, width, height };
  }, selector);
/** How far the ring's inside stands off a box on each side; null without a ring. */
const margins = (ring: Rect | null, box: Rect) =>
  ring && [
    box.x - ring.x,
    box.y - ring.y,
    ring.x + ring.width - box.x - box.width,
    ring.y + ring.height - box.y - box.height,
  ];
const isAround = (ring: Rect | null, box: Rect) =>
  (margins(ring, box) ?? [-1]).every((margin) => margin >= 0 && margin <= 14);
const apart = (a: Rect | null, b: Rect) =>
  a !== null &&
  (a.x + a.width <= b.x || b.x + b.width <= a.x || a.y + a.height <= b.y || b.y + b.height <= a.y);
const isIn = (box: Rect | null, { width, height }: { width: number; height: number }) =>
  box !== null && box.x >= 0 && box.y >= 0 && box.x + box.width <= width && box.y + box.height <= height;

/** How much of the ring's dark band is painted, from 0 to 1, looked at in a picture of the window. */
async function painted(page: Page, { x, y, width, height }: Rect): Promise<number> {
  const picture = PNG.sync.read(await page.screenshot());
  const isBand = (left: number, top: number) => {
    const at = (Math.round(top) * picture.width + Math.round(left)) * 4;
    const [red = 0, green = 0, blue = 0] = picture.data.subarray(at, at + 3);
    return Math.abs(red - 0x6b) < 40 && Math.abs(green - 0x23) < 40 && Math.abs(blue - 0x50) < 40;
  };
  const looks: boolean[] = [];
  for (let step = 0.2; step <= 0.8; step += 0.05)
    looks.push(
      isBand(x + width * step, y + 1),
      isBand(x + width * step, y + height - 2),
      isBand(x + 1, y + height * step),
      isBand(x + width - 2, y + height * step),
    );
  return looks.filter(Boolean).length / looks.length;
}

for (const [n, [name, { html, later }]] of Object.entries(hardPages).entries())
  test(`the ring lands on the switch and is seen, the note beside it: ${name}`, {
    tag: n % 4 === 0 ? [] : '@long',
  }, async () => {
    const { page, guide } = await open(html);
    const landed = (message: string) =>
      expect
        .poll(
          async () => {
            const box = await boxOf(page);
            const note = await guide.callout();
            return {
              ring: isAround(await guide.ring(), box),
              apart: apart(note, box),
              inside: isIn(note, { width: 1280, height: 800 }),
            };
          },
          { ...often, message },
        )
        .toEqual({ ring: true, apart: true, inside: true });
    await landed('at first');
    if (later) {
      await page.evaluate(later);
      await landed('afterwards');
      await page.waitForTimeout(400);
      await landed('at rest');
    }
    expect(await painted(page, (await guide.ring()) as Rect)).toBeGreaterThan(0.9);
    expect(await guide.state()).toBe('on');
    expect(await guide.hosts()).toBe(1);
  });

test('over a modal dialog that holds the switch, the note offers nothing that no press would reach', async () => {
  const { page, guide } = await open((hardPages['a modal dialog'] as { html: string }).html);
  await expect.poll(() => guide.state()).toBe('on');
  await expect(guide.press('close')).rejects.toThrow('shows no button');
  await expect(guide.press('more')).rejects.toThrow('shows no button');
  // The same note outside it has both.
  await page.evaluate(() => {
    const box = document.querySelector('dialog') as HTMLDialogElement;
    box.close();
    (document.querySelector('main') as HTMLElement).append(...box.childNodes);
  });
  await expect.poll(() => guide.ring()).not.toBeNull();
  await guide.press('more');
  await guide.press('close');
  await expect.poll(() => guide.hosts()).toBe(0);
  await page.close();
});

test('while a modal dialog of the page is in front of the switch, nothing is pointed at; afterwards it is again', async () => {
  const { page, guide } = await open(
    settingPage(true, '<dialog id="box"><p>Cookies?</p><button>OK</button></dialog>'),
  );
  await expect.poll(() => guide.state()).toBe('on');
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await expect.poll(() => guide.hosts(), often).toBe(0);
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await expect.poll(() => guide.hosts(), often).toBe(1);
  await expect.poll(async () => isAround(await guide.ring(), await boxOf(page)), often).toBe(true);
});

const declaredModal = `<div id="box" style="position:fixed;inset:0;background:#0008">
  <div role="dialog" aria-modal="true" style="margin:60px 200px;height:400px;background:#fff">Cookies?</div></div>`;
for (const [name, html, path] of [
  ['the switch', settingPage(true), paths.setting],
  ['the form', formPage(), paths.form],
] as const)
  test(`while what the page only declares to be a modal dialog is in front of ${name}, the note goes`, async () => {
    const { page, guide } = await open(html, path);
    await expect.poll(() => guide.hosts(), often).toBe(1);
    await page.evaluate((markup) => document.body.insertAdjacentHTML('beforeend', markup), declaredModal);
    await expect.poll(() => guide.hosts(), often).toBe(0);
    await page.evaluate(() => document.getElementById('box')?.setAttribute('style', 'display:none'));
    await expect.poll(() => guide.hosts(), often).toBe(1);
  });

test('what lies over the whole page is no bar, and is seen though the note lies over it', async () => {
  const { page, guide } = await open(
    emptyPage(
      `<h1>Data for Generative AI Improvement</h1><div style="height:560px"></div>${switchMarkup(true)}`,
    ),
  );
  await expect.poll(() => guide.ring(), often).not.toBeNull();
  await page.evaluate(() =>
    document.body.insertAdjacentHTML(
      'beforeend',
      '<div style="position:fixed;inset:0;background:#fff">A page over the page</div>',
    ),
  );
  await expect.poll(() => guide.state(), often).toBe('absent');
  expect(await guide.ring()).toBeNull();
});

test('over a popover that closes at a press outside it and holds the switch, the note offers nothing', async () => {
  const { page, guide } = await open(
    emptyPage(`<h1>Settings</h1><div popover id="box">${switchMarkup(true)}</div>`),
  );
  await page.evaluate(() => document.getElementById('box')?.showPopover());
  await expect.poll(() => guide.ring(), often).not.toBeNull();
  await expect(guide.press('close')).rejects.toThrow('shows no button');
  await page.evaluate(() => document.getElementById('box')?.setAttribute('popover', 'manual'));
  await page.evaluate(() => document.getElementById('box')?.showPopover());
  await expect.poll(() => guide.button('close'), often).not.toBeNull();
});

test('on the form, too, the note goes while a modal dialog of the page is in front of it', async () => {
  const { page, guide } = await open(
    formPage().replace('</main>', '<dialog><p>Sure?</p><button>Yes</button></dialog></main>'),
    paths.form,
  );
  await expect.poll(() => guide.state()).toBe('form');
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await expect.poll(() => guide.hosts(), often).toBe(0);
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await expect.poll(() => guide.hosts(), often).toBe(1);
});

test('a modal dialog that opened at an address that is none of ours is in front of the next page as well', async () => {
  const elsewhere = '/mypreferences/d/categories/ads';
  const { page, guide } = await open(
    settingPage(true, '<dialog><p>Cookies?</p><button>OK</button></dialog>'),
    elsewhere,
  );
  await page.evaluate(() => document.querySelector('dialog')?.showModal());
  await page.evaluate((path) => history.pushState(null, '', path), paths.setting);
  await expect.poll(() => guide.isAtWork(), often).toBe(true);
  await page.waitForTimeout(1500);
  expect(await guide.hosts()).toBe(0);
  await page.evaluate(() => document.querySelector('dialog')?.close());
  await expect.poll(() => guide.hosts(), often).toBe(1);
});

test('over a modal dialog in a shadow root that holds the switch, the note offers nothing either', async () => {
  const { guide } = await open(
    emptyPage(`<h1>Data for Generative AI Improvement</h1><div id="box"></div><script>
      const root = document.getElementById('box').attachShadow({ mode: 'open' });
      root.innerHTML = '<dialog>' + ${JSON.stringify(switchMarkup(true))} + '</dialog>';
      root.firstChild.showModal();
    </script>`),
  );
  await expect.poll(() => guide.ring(), often).not.toBeNull();
  await expect(guide.press('close')).rejects.toThrow('shows no button');
});

test('a note in its corner makes room for a scroll bar that comes', { tag: '@long' }, async () => {
  const profile = await mkdtemp(join(tmpdir(), 'abstain-'));
  const own = await launchExtension(profile, { scrollBars: true });
  try {
    await own.choose('highlight');
    await own.answer({ [paths.form]: formPage() });
    const page = await own.linkedInTab();
    await page.goto(at(paths.form));
    const guide = await PageGuide.on(page);
    await expect.poll(() => guide.state()).toBe('form');
    const room = () => page.evaluate(() => visualViewport?.width ?? Number.NaN);
    const wide = await room();
    await page.evaluate(() => {
      document.body.style.minHeight = '3000px';
    });
    expect(await room()).toBeLessThan(wide);
    const rightEdge = async () => {
      const { x, width } = (await guide.callout()) as Rect;
      return x + width;
    };
    await expect.poll(rightEdge, often).toBeLessThanOrEqual(await room());
  } finally {
    await own.context.close();
    await rm(profile, { recursive: true, force: true });
  }
});

for (const [width, height] of [
  [320, 256],
  [640, 400],
  [683, 384],
  [360, 640],
] as const)
  test(`at ${width}×${height} the note is in the window, off the switch, its label and its row`, {
    // The smallest is also what is left of 1280×1024 at 400 %.
    tag: width === 320 ? [] : '@long',
  }, async () => {
    const { page, guide } = await open(
      // Under the page's own bar the switch would not be ringed.
      settingPage(true, '<div class="filler"></div>').replace(
        '<html',
        '<html style="scroll-padding-top:60px"',
      ),
      paths.setting,
      { width, height },
    );
    await expect.poll(() => guide.state()).toBe('on');
    for (const block of ['start', 'center', 'end'] as const) {
      await page.evaluate((where) => document.querySelector('.row')?.scrollIntoView({ block: where }), block);
      await expect
        .poll(
          async () => {
            const note = await guide.callout();
            const row = await boxOf(page, '.row');
            return {
              inside: isIn(note, { width, height }),
              // At 400 % there may be room for nothing but a strip, which then leaves only the switch free.
              apart: apart(note, height < 300 ? await boxOf(page) : row),
              readable: (note?.height ?? 0) >= 50,
            };
          },
          { ...often, message: block },
        )
        .toEqual({ inside: true, apart: true, readable: true });
    }
  });

/** Switches that are made of two elements, of which a person sees one. */
const inTwo = {
  'with a box for its form beside it': `<span><button role="switch" aria-checked="true" style="width:48px;height:28px"></button>
    <input type="checkbox" checked aria-hidden="true" tabindex="-1" style="position:absolute;opacity:0;pointer-events:none"></span>`,
  'with a native input in it': `<span role="switch" aria-checked="true" tabindex="0" style="flex:none;width:48px;height:28px">
    <input type="checkbox" checked style="width:48px;height:28px;margin:0"></span>`,
};
for (const [made, markup] of Object.entries(inTwo))
  test(`the note is off the row of a switch ${made}`, async () => {
    const told =
      'What you post, and what you write about yourself, may be used to train models that create. ';
    const { page, guide } = await open(
      emptyPage(`<h1>Data for Generative AI Improvement</h1><div class="row">
      <div>Use my data for training content creation AI models<br>${told.repeat(3)}</div>${markup}</div>
      <div class="filler"></div>`),
    );
    await expect.poll(() => guide.state()).toBe('on');
    await expect.poll(async () => apart(await guide.callout(), await boxOf(page, '.row')), often).toBe(true);
  });

for (const [width, height] of [
  [360, 640],
  [640, 400],
  [390, 800],
] as const)
  test(`at ${width}×${height} the note is off a row that says in many words what its switch does`, {
    tag: width === 360 ? [] : '@long',
  }, async () => {
    const label = 'Use my data for training content creation AI models';
    const told =
      'What you post, and what you write about yourself, may be used to train models that create content. ';
    const { page, guide } = await open(
      emptyPage(`<h1>Data for Generative AI Improvement</h1>
      <div class="row"><div><p id="a">${label}</p><p>${told}</p></div>
      <button role="switch" aria-checked="true" aria-labelledby="a" style="flex:none;width:48px;height:28px"></button></div>
      <div class="filler"></div>`).replace('<html', '<html style="scroll-padding-top:60px"'),
      paths.setting,
      { width, height },
    );
    await expect.poll(() => guide.state()).toBe('on');
    await page.evaluate(() => document.querySelector('.row')?.scrollIntoView({ block: 'start' }));
    await expect.poll(async () => apart(await guide.callout(), await boxOf(page, '.row')), often).toBe(true);
    expect(isIn(await guide.callout(), { width, height })).toBe(true);
  });

test('the note’s buttons stay whole where its text is too long for the window, and is scrolled', async () => {
  const size = { width: 320, height: 256 };
  const { page, guide } = await open(settingPage(true, '<div class="filler"></div>'), paths.setting, size);
  await expect.poll(() => guide.state()).toBe('on');
  await page.evaluate(() => document.querySelector('.row')?.scrollIntoView({ block: 'start' }));
  // The page's header lies over the switch then, and the note has followed.
  await expect.poll(() => guide.shownText()).toContain(words.calloutLabels.above);
  const isWhole = async () => {
    const [note, more] = [await guide.callout(), await guide.button('more')];
    return Boolean(note && more && more.y > note.y && more.y + more.height < note.y + note.height);
  };
  await expect.poll(isWhole, often).toBe(true);
  await guide.press('more');
  await expect.poll(() => guide.shownText()).toContain(words.callout.on.more[0]);
  await expect.poll(isWhole, often).toBe(true);
});

test('a row outside the window is pointed to, at the edge behind which it is', async () => {
  const { page, guide } = await open(
    settingPage(true, '<div class="filler"></div>').replace('<main>', '<main><div class="filler"></div>'),
  );
  await expect.poll(() => guide.state()).toBe('on');
  await expect.poll(() => guide.text()).toContain(words.calloutLabels.below);
  expect(((await guide.callout()) as Rect).y).toBeGreaterThan(400);
  expect(await guide.ring()).toBeNull();
  await page.evaluate(() => scrollTo(0, 5000));
  await expect.poll(() => guide.shownText()).toContain(words.calloutLabels.above);
  expect(((await guide.callout()) as Rect).y).toBeLessThan(100);
  await page.evaluate(() => document.querySelector('.row')?.scrollIntoView({ block: 'center' }));
  await expect.poll(async () => isAround(await guide.ring(), await boxOf(page)), often).toBe(true);
  for (const gone of [words.calloutLabels.above, words.calloutLabels.below])
    expect(await guide.shownText()).not.toContain(gone);
});

/** Scrolls the page until the switch's upper edge is so far down in the window. */
const bringTo = (page: Page, top: number) =>
  page.evaluate((wanted) => {
    const { y } = (document.querySelector('main [role=switch]') as Element).getBoundingClientRect();
    scrollBy(0, y - wanted);
  }, top);

for (const [name, style] of [
  ['fixed', 'position:fixed;left:0;right:0;box-sizing:border-box'],
  ['sticky', 'position:sticky;box-sizing:border-box'],
] as const)
  test(`under a ${name} bar nothing is ringed, and the note says where the switch is`, async () => {
    const bar = 60;
    const { page, guide } = await open(
      settingPage(true, '<div class="filler"></div>').replace(
        '<header>',
        `<header style="${style};height:${bar}px;z-index:9"><label style="position:absolute;right:300px">Dark<input type="checkbox" role="switch"></label>`,
      ),
    );
    await expect.poll(() => guide.ring(), often).not.toBeNull();
    const above = () => guide.shownText().then((text) => text.includes(words.calloutLabels.above));
    await bringTo(page, 15);
    await expect.poll(async () => [await guide.ring(), await above()], often).toEqual([null, true]);
    // Hidden in part, the switch is ringed as far as it is seen.
    await bringTo(page, bar - 14);
    const seen = { ...(await boxOf(page, 'main [role=switch]')), y: bar, height: 14 };
    await expect.poll(async () => isAround(await guide.ring(), seen), often).toBe(true);
    await bringTo(page, bar + 20);
    await expect
      .poll(async () => isAround(await guide.ring(), await boxOf(page, 'main [role=switch]')), often)
      .toBe(true);
    expect(await above()).toBe(false);
    // The note now stands where the switch comes to lie, and is no bar.
    await bringTo(page, 15);
    await expect.poll(above, often).toBe(true);
    await page.waitForTimeout(400);
    expect(await guide.ring()).toBeNull();
  });

test('a switch that lies under a bar from the start is not ringed', async () => {
  const { guide } = await open(
    settingPage(true, '<div class="filler"></div>')
      .replace('<header>', '<header style="position:fixed;left:0;right:0;z-index:9;height:30px">')
      .replace('</body>', "<script>document.querySelector('.row').scrollIntoView()</script></body>"),
  );
  await expect.poll(() => guide.text()).toContain(words.calloutLabels.above);
  expect(await guide.ring()).toBeNull();
});

for (const [name, before, after] of [
  [
    'main element',
    '<main style="margin:0;height:500px;overflow:auto"><div style="height:450px"></div>',
    '<p>The end</p>',
  ],
  [
    'dialog',
    '<main><dialog open style="height:300px;overflow:auto"><div style="height:450px"></div>',
    '</dialog>',
  ],
] as const)
  test(`a row outside a scrolling ${name} inside the window is pointed to`, async () => {
    const { page, guide } = await open(
      settingPage(true, '<div class="filler"></div>')
        .replace('<main>', before)
        .replace('</main>', `${after}</main>`),
    );
    await expect.poll(() => guide.text()).toContain(words.calloutLabels.below);
    expect(await guide.ring()).toBeNull();
    const scrollTo = (block: 'start' | 'center') =>
      page.evaluate((where) => document.querySelector('.row')?.scrollIntoView({ block: where }), block);
    await scrollTo('start');
    await page.evaluate(() => document.querySelector('.row')?.closest('[style*=overflow]')?.scrollBy(0, 60));
    await expect.poll(() => guide.shownText(), often).toContain(words.calloutLabels.above);
    await scrollTo('center');
    await expect.poll(async () => isAround(await guide.ring(), await boxOf(page)), often).toBe(true);
  });

test('on a page made larger with two fingers the note is in what is seen of it, and points to the switch', async () => {
  const { page, guide } = await open(settingPage(true));
  await expect.poll(() => guide.ring(), often).not.toBeNull();
  const tools = await page.context().newCDPSession(page);
  await tools.send('Emulation.setPageScaleFactor', { pageScaleFactor: 2.5 });
  const isInSight = async () => {
    const seen = await page.evaluate(() => {
      const { offsetLeft: x, offsetTop: y, width, height, scale } = visualViewport as VisualViewport;
      return { x, y, width, height, scale };
    });
    const note = await guide.callout();
    return (
      seen.scale > 2 &&
      note &&
      note.x >= seen.x &&
      note.y >= seen.y &&
      note.x + note.width <= seen.x + seen.width &&
      note.y + note.height <= seen.y + seen.height
    );
  };
  await expect.poll(isInSight, often).toBe(true);
  await tools.send('Emulation.setPageScaleFactor', { pageScaleFactor: 1 });
  await tools.detach();
});

test('a switch beside the window of a wide page is pointed to, left and right', async () => {
  const { page, guide } = await open(
    settingPage(true).replace('<main>', '<main style="width:900px;max-width:none;margin:24px 0">'),
    paths.setting,
    { width: 400, height: 640 },
  );
  await expect.poll(() => guide.shownText(), often).toContain(words.calloutLabels.right);
  expect(await guide.ring()).toBeNull();
  const note = (await guide.callout()) as Rect;
  expect(isIn(note, { width: 400, height: 640 })).toBe(true);
  await page.evaluate(() => scrollTo(1000, 0));
  await expect.poll(async () => isAround(await guide.ring(), await boxOf(page)), often).toBe(true);
  await page.evaluate(() => {
    document.body.style.width = '2500px';
    scrollTo(2000, 0);
  });
  await expect.poll(() => guide.shownText(), often).toContain(words.calloutLabels.left);
  expect(await guide.ring()).toBeNull();
});

test('a box that cuts off at its sides alone hides nothing below it', async () => {
  const { page, guide } = await open(
    settingPage(true, '<div class="filler"></div>').replace(
      '<main>',
      '<main style="height:100px;overflow-x:clip"><div style="height:400px"></div>',
    ),
  );
  await expect.poll(async () => isAround(await guide.ring(), await boxOf(page)), often).toBe(true);
});

test('the ring touches no letter, however near the label stands', async () => {
  for (const gap of [8, 10, 14, 40]) {
    const { page, guide } = await open(
      emptyPage(
        `<h1>Setting</h1><p class="row" style="justify-content:flex-start;gap:${gap}px"><span id="word">Use my data for training content creation AI models</span><input type="checkbox" role="switch" aria-labelledby="word" checked><span id="after">On</span></p>`,
      ),
    );
    await expect.poll(() => guide.ring(), often).not.toBeNull();
    const ring = (await guide.ring()) as Rect;
    // The light band is two pixels outside the box that is measured.
    const whole = { x: ring.x - 2, y: ring.y - 2, width: ring.width + 4, height: ring.height + 4 };
    for (const text of ['#word', '#after'])
      expect(apart(whole, await boxOf(page, text)), `${gap} ${text}`).toBe(true);
    expect(isAround(ring, await boxOf(page))).toBe(true);
  }
});

test('the ring crosses no neighbour’s words, however near the entries of a list stand', async () => {
  for (const gap of [0, 6, 12]) {
    const { page, guide } = await open(
      listPage().replace(
        '<head>',
        `<head><style>main li .row { margin: 0 0 ${gap}px; padding: 0; border: 0; line-height: 1.25 }</style>`,
      ),
      paths.list,
    );
    await expect.poll(() => guide.ring(), often).not.toBeNull();
    const ring = (await guide.ring()) as Rect;
    const crossed = await page.evaluate(
      ({ top, bottom }) =>
        [...document.querySelectorAll('li span')].filter((entry) => {
          const { y, height } = entry.getBoundingClientRect();
          const middle = y + height / 2;
          return [top, bottom].some((edge) => Math.abs(edge - middle) < height / 4);
        }).length,
      { top: ring.y, bottom: ring.y + ring.height },
    );
    expect(crossed, `${gap}`).toBe(0);
  }
});

/** Moves what comes after a page's first heading by a rule of a style sheet, which changes nothing in the page's nodes. */
const movedBy = (...steps: number[]) => `(async () => {
  const sheet = document.styleSheets[0];
  const { style } = sheet.cssRules[sheet.insertRule('h1 { padding-bottom: 0 }', sheet.cssRules.length)];
  for (const step of ${JSON.stringify(steps)}) {
    await new Promise(requestAnimationFrame);
    style.paddingBottom = step + 'px';
  }
})()`;

test('the ring follows a switch that moves on in the next frame', async () => {
  const { page, guide } = await open(settingPage(true));
  await expect.poll(() => guide.state()).toBe('on');
  // Between the looks that follow what was found.
  await page.waitForTimeout(3500);
  await page.evaluate(movedBy(40, 90));
  await expect
    .poll(async () => isAround(await guide.ring(), await boxOf(page)), { ...often, timeout: 2000 })
    .toBe(true);
});

/** Where the switch in the one frame of a page is seen. */
const inFrame = async (page: Page) =>
  (await page.frameLocator('iframe').locator('[role=switch]').boundingBox()) as Rect;
const framedSwitch = emptyPage(switchMarkup(true)).replace(/<header>.*<\/header>/, '');
const openFramed = (style: string) =>
  open(
    emptyPage(
      `<h1>Setting</h1><iframe src="/psettings/x" style="width:600px;height:160px;${style}"></iframe>`,
    ),
    paths.setting,
    undefined,
    { '/psettings/x': framedSwitch },
  );

test('what an endless animation moves is not followed from frame to frame for long', {
  tag: '@long',
}, async () => {
  const { page, guide } = await open(
    settingPage(true).replace(
      '</head>',
      `<style>@keyframes move { to { transform: translateX(20px) } } .row { animation: move 1s infinite alternate }</style></head>`,
    ),
  );
  await expect.poll(() => guide.state()).toBe('on');
  await page.waitForTimeout(4500);
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable');
  const styles = async () => {
    const { metrics } = await cdp.send('Performance.getMetrics');
    return metrics.find(({ name }) => name === 'RecalcStyleCount')?.value ?? Number.NaN;
  };
  const before = await styles();
  await page.waitForTimeout(1000);
  expect((await styles()) - before).toBeLessThan(10);
  await cdp.detach();
});

test('the ring follows a frame that moves', async () => {
  const { page, guide } = await openFramed('');
  await expect.poll(() => guide.state()).toBe('on');
  await page.waitForTimeout(3500);
  await page.evaluate(movedBy(90));
  await expect
    .poll(async () => isAround(await guide.ring(), await inFrame(page)), { ...often, timeout: 2000 })
    .toBe(true);
});

test('the ring lies on the switch in a frame that keeps its page off its border', async () => {
  const { page, guide } = await openFramed('padding:30px 40px');
  await expect.poll(() => guide.state()).toBe('on');
  await expect
    .poll(async () => isAround(await guide.ring(), await inFrame(page)), { ...often, timeout: 2000 })
    .toBe(true);
});

test('nothing is on paper', async () => {
  const { page, guide } = await open(settingPage(true, '<div class="filler"></div>'));
  await expect.poll(() => guide.ring(), often).not.toBeNull();
  await page.emulateMedia({ media: 'print' });
  await expect.poll(() => guide.ring()).toBeNull();
  expect(await guide.callout()).toBeNull();
  await page.emulateMedia({ media: 'screen' });
  await expect.poll(() => guide.ring()).not.toBeNull();
});

test('the note grows with the font size that the person set in the browser', async () => {
  const { page, guide } = await open(settingPage(true).replace('<html ', '<html style="font-size:10px" '));
  await expect.poll(() => guide.callout(), often).not.toBeNull();
  const usual = (await guide.callout()) as Rect;
  const cdp = await extension.context.newCDPSession(page);
  await cdp.send('Page.enable');
  await cdp.send('Page.setFontSizes', { fontSizes: { standard: 32 } });
  await page.reload();
  await expect
    .poll(async () => (await guide.callout())?.width ?? 0, often)
    .toBeGreaterThan(usual.width * 1.8);
  // The size of letters that was set for the tab stays with it.
  await page.close();
});

test('on the form the note leaves fields, labels and buttons free where there is room', async () => {
  const { page, guide } = await open(formPage(), paths.form);
  await expect.poll(() => guide.state()).toBe('form');
  const note = await guide.callout();
  const others = await page.evaluate(() =>
    [...document.querySelectorAll('label, input, select, button')].map((one) => {
      const { x, y, width, height } = one.getBoundingClientRect();
      return { x, y, width, height };
    }),
  );
  expect(others.length).toBeGreaterThan(5);
  for (const other of others) expect(apart(note, other)).toBe(true);
});

test('a switch put in by script is ringed in the frame in which it is first painted', async () => {
  const { page, guide } = await open(emptyPage('<div id="here"></div>'));
  const own = switchMarkup(true);
  for (const markup of [own, own, `<form><input name="nodeType">${own}</form>`]) {
    await expect.poll(() => guide.isAtWork(), often).toBe(true);
    const isInTime = await page.evaluate(async (html) => {
      const here = document.getElementById('here') as HTMLElement;
      await new Promise(requestAnimationFrame);
      here.innerHTML = html;
      // The observer is told once all scripts of a frame have run, and before that frame is painted.
      return new Promise((told) =>
        new ResizeObserver(() => told(document.querySelector('html > div') !== null)).observe(here),
      );
    }, markup);
    expect(isInTime).toBe(true);
    await expect.poll(() => guide.ring(), often).not.toBeNull();
    await page.reload();
  }
});

test('a list that makes its rows another setting’s takes the ring along at once', async () => {
  const row = (name: string) =>
    `<div class="row"><div><p>${name}</p></div><div><div><div><div><input type="checkbox" role="switch"></div></div></div></div></div>`;
  const names = [
    'Show your photos to everybody',
    'Use my data for training content creation AI models',
    'Let partners see that you are a member',
  ];
  const { page, guide } = await open(emptyPage(`<h1>Data privacy</h1>${names.map(row).join('')}`));
  const rungOf = async () => {
    const ring = await guide.ring();
    const boxes = await page
      .locator('[role=switch]')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().y));
    return boxes.findIndex((y) => ring && y >= ring.y && y < ring.y + ring.height);
  };
  for (const at of [1, 2, 0, 1, 2, 0]) {
    await page.evaluate(
      ({ at, names }) => {
        const texts = [...document.querySelectorAll('main p')].map((one) => one.firstChild as Text);
        texts.forEach((text, row) => {
          text.data = names[(row + 4 - at) % 3] as string;
        });
      },
      { at, names },
    );
    await expect.poll(rungOf, { timeout: 900, intervals: [50] }).toBe(at);
  }
});
