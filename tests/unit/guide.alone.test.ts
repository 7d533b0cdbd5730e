// @vitest-environment jsdom
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { guide } from '../../lib/guide/guide';
import type { GuideOptions } from '../../lib/guide/options';
import { type Reading, stateOf } from '../../lib/sites/reading';
import type { Site } from '../../lib/sites/site';

/** What the guide makes of what a page does, on a made-up site of two settings whose switches are told by their labels. */

type Kind = 'sharing' | 'other';
const labels: Record<Kind, string> = { sharing: 'Share', other: 'Another' };
/** Whether nobody sees the switches yet; that ends without a change in the page's nodes. */
let isTransparent: boolean;

const reading = (page: Kind): Reading => {
  const of = [...document.querySelectorAll('label')].find(
    (label) => label.textContent?.trim() === labels[page],
  );
  const control = of?.querySelector('input');
  if (!control || isTransparent) return { kind: 'absent' };
  return { kind: 'found', state: stateOf(control), isUsable: true, control, box: control };
};
const site: Site<Kind> = {
  kinds: { sharing: { drawn: true }, other: { drawn: false } },
  recognizePage: ({ pathname }) =>
    pathname === '/sharing' ? 'sharing' : pathname === '/other' ? 'other' : null,
  readPage(_document, address, { met }) {
    met(document);
    return reading(address.pathname.slice(1) as Kind);
  },
  memoryOf: () => ({
    turn() {},
    remember() {},
    mayBeOld: () => false,
    leftOff: () => false,
    keptOff: () => false,
    keptOn: () => false,
    sawNone() {},
  }),
  concerns: (node) => node instanceof Element && node.matches('label,input,h1,h2'),
  signsIn: () => ({ likeliest: () => [...document.querySelectorAll('input')], any: () => true }),
};

let address: string;
let reported: string[];
let running: ReturnType<typeof guide<Kind>>;
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);
const label = (name: string, isOn: boolean) =>
  `<label>${name} <input type="checkbox" role="switch" ${isOn ? 'checked' : ''}></label>`;
/** The text of a label, which is the first node in it. */
const textOf = (n: number) => document.querySelectorAll('label')[n]?.firstChild as Text;

/** Starts the guide on a page; nothing is drawn, since jsdom lays nothing out. */
function start(html: string, path = '/sharing', load: GuideOptions<Kind>['load'] = { hasBeenOn: false }) {
  document.body.innerHTML = html;
  address = `https://example.org${path}`;
  running = guide(document, {
    chosen: undefined,
    site,
    address: () => address,
    report: (state, page) => reported.push(`${page} ${state}`),
    load,
  });
}

// What stands in a page that is still loading is not recorded; jsdom's may be when a test begins.
beforeAll(async () => {
  if (document.readyState !== 'complete') await new Promise((done) => addEventListener('load', done));
});

beforeEach(() => {
  vi.useFakeTimers();
  Element.prototype.checkVisibility = () => true;
  reported = [];
  labels.sharing = 'Share';
  isTransparent = false;
  return () => {
    running.stop();
    vi.useRealTimers();
  };
});

test('whether a setting was on in this load is told of the setting that is drawn, and of no other', async () => {
  start(label('Another', true), '/other');
  await wait(5000);
  expect(reported).toContain('other on');
  document.body.innerHTML = label('Share', false);
  address = 'https://example.org/sharing';
  await wait(5000);
  expect(running.saying()).toBe('offAtLoad');
  document.querySelector('input')?.click();
  await wait(5000);
  document.querySelector('input')?.click();
  await wait(5000);
  expect(running.saying()).toBe('off');
});

test('labels whose texts change places in place: what bears the name then is read', async () => {
  start(label('Share', true) + label('Another', false));
  await wait(5000);
  expect(running.saying()).toBe('on');
  textOf(0).data = 'Another ';
  textOf(1).data = 'Share ';
  await wait(500);
  expect(running.saying()).toBe('off');
  document.querySelectorAll('label')[1]?.replaceChildren('Another', document.createElement('i'));
  await wait(4000);
  expect(running.saying()).toBe('absent');
});

test('a switch that was sent as on and is off at the first look was not off when the page loaded', async () => {
  document.body.innerHTML = label('Share', true);
  const { outerHTML } = document.body.firstElementChild as Element;
  start('');
  document.body.innerHTML = outerHTML;
  (document.querySelector('input') as HTMLInputElement).checked = false;
  await wait(5000);
  expect(running.saying()).toBe('off');
});

test('what the pages before showed is remembered where the guide starts anew in the same load', () => {
  const load: GuideOptions<Kind>['load'] = { hasBeenOn: false };
  start(label('Share', true), '/sharing', load);
  const { earlier } = load;
  expect(earlier).toBeDefined();
  running.stop();
  start(label('Share', true), '/sharing', load);
  expect(load.earlier).toBe(earlier);
});

describe('a page that sets its switch silently, long after anything happened', () => {
  const set = (after: number) =>
    setTimeout(() => {
      (document.querySelector('input') as HTMLInputElement).checked = true;
    }, after);
  const happens = (type: string, on = 'input') =>
    document.querySelector(on)?.dispatchEvent(new Event(type, { bubbles: true }));
  beforeEach(async () => {
    start(`${label('Share', false)}<p>Elsewhere</p>`);
    await wait(30_000);
    expect(running.saying()).toBe('offAtLoad');
  });

  test.each([
    ['click', 'p', 2000],
    ['keyup', 'input', 200],
    ['keyup', 'input', 8000],
  ])('some time after a %s on %s: read then', async (type, on, after) => {
    happens(type, on);
    set(after);
    await wait(after < 300 ? 500 : after + 2500);
    expect(running.saying()).toBe('on');
  });

  test.each(['pointerover', 'focus'])('for no reason: read at the next %s', async (type) => {
    set(1);
    await wait(60_000);
    expect(running.saying()).toBe('offAtLoad');
    happens(type, 'p');
    await wait(300);
    expect(running.saying()).toBe('on');
  });
});

test('what is recorded is what is read at that moment, not what was read before', async () => {
  start(label('Share', false));
  await wait(2500);
  // Nothing tells of it.
  labels.sharing = 'A new name';
  await wait(2500);
  expect(reported).toEqual([]);
  labels.sharing = 'Share';
  await wait(20_000);
  expect(reported.at(-1)).toBe('sharing off');
});

describe('a switch that comes into sight on a page that was known to hold none', () => {
  beforeEach(async () => {
    start('');
    await wait(30_000);
    expect(running.saying()).toBe('absent');
    isTransparent = true;
    document.body.innerHTML = label('Share', true);
    await wait(10);
  });

  test('by an animation of a style sheet: read when that ends', async () => {
    await wait(5000);
    isTransparent = false;
    document.querySelector('label')?.dispatchEvent(new Event('animationend', { bubbles: true }));
    await wait(500);
    expect(running.saying()).toBe('on');
  });

  test('by a window that is made wider, long after the search: read then', async () => {
    await wait(13_000);
    expect(running.saying()).toBe('absent');
    isTransparent = false;
    dispatchEvent(new Event('resize'));
    await wait(500);
    expect(running.saying()).toBe('on');
  });

  test('by an animation of a script, which tells nobody: read within three seconds of its coming', async () => {
    await wait(600);
    isTransparent = false;
    await wait(2400);
    expect(running.saying()).toBe('on');
  });
});
