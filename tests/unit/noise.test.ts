// @vitest-environment jsdom
import { beforeEach, expect, test, vi } from 'vitest';
import { noise, watched } from '../../lib/guide/noise';
import { signsIn } from '../../lib/sites/linkedin/signs';

/** How much Abstain hears of a page that never stops changing, and what it sees all the same. */

let heard: MutationRecord[];
let looks: number;
let age: number;
let element: Element | null;
let names: Element[];
let unrelated: ReturnType<typeof noise>;
const by = (id: string) => document.getElementById(id) as HTMLElement;
const wait = (milliseconds: number) => vi.advanceTimersByTimeAsync(milliseconds);

beforeEach(() => {
  // The clock stands until a test waits, so a slow machine turns no noise into quiet changes.
  vi.useFakeTimers();
  document.body.innerHTML = `<main><div id="row"><span>Name</span><input id="switch" role="switch"></div></main>
    <footer><div id="noise"></div></footer>`;
  heard = [];
  looks = 0;
  age = 5000;
  element = by('switch');
  names = [];
  const observer = new MutationObserver((records) => {
    heard.push(...records);
    if (element && !element.isConnected) return;
    unrelated.heard(records, element, names, age);
  });
  observer.observe(document, watched);
  unrelated = noise(
    document,
    observer,
    () => signsIn(document, 'setting'),
    () => {
      looks += 1;
    },
  );
  return () => {
    unrelated.wake();
    unrelated.looked();
    observer.disconnect();
    vi.useRealTimers();
  };
});

async function makeNoise(changes: number, where = by('noise')) {
  for (let change = 0; change < changes; change++) {
    where.append(document.createElement('p'));
    await Promise.resolve();
  }
}

test('of a hundred changes that bear on nothing, hardly one in ten is heard', async () => {
  await makeNoise(100);
  expect(unrelated.isSpared()).toBe(true);
  expect(heard.length).toBeLessThanOrEqual(7);
});

test('what happens to the thing, beside it and to what is around it is heard in all the noise', async () => {
  await makeNoise(20);
  heard = [];
  for (const change of [
    () => by('switch').setAttribute('aria-checked', 'false'),
    () => by('row').setAttribute('class', 'gone'),
    () => document.querySelector('main')?.setAttribute('aria-busy', 'true'),
    () => document.querySelector('main')?.removeAttribute('aria-busy'),
    () => by('row').querySelector('span')?.replaceChildren('Another name'),
    () => {
      (by('row').querySelector('span')?.firstChild as Text).data = 'A third name';
    },
    () => by('switch').replaceWith(document.createElement('i')),
  ]) {
    const before = heard.length;
    change();
    await makeNoise(1);
    expect(heard.length, String(change)).toBe(before + 1);
  }
});

test('what names the thing is heard wherever it stands, unless the noise is there', async () => {
  document.querySelector('footer')?.insertAdjacentHTML('beforeend', '<p id="far">Far</p>');
  names = [by('far'), by('noise')];
  await makeNoise(20);
  heard = [];
  (by('far').firstChild as Text).data = 'Another name';
  await makeNoise(1);
  expect(heard.length).toBe(1);
});

test('noise that stands beside the thing is not heard either', async () => {
  await makeNoise(100, by('row'));
  expect(heard.length).toBeLessThanOrEqual(7);
});

test('a counter that runs in one text is spared as well', async () => {
  const text = by('noise').appendChild(document.createTextNode('0'));
  await Promise.resolve();
  for (let count = 0; count < 100; count++) {
    text.data = String(count);
    await Promise.resolve();
  }
  expect(unrelated.isSpared()).toBe(true);
  expect(heard.length).toBeLessThanOrEqual(8);
});

test('another switch that comes elsewhere is seen within three seconds; noise alone is no reason to look', async () => {
  await makeNoise(20);
  await wait(2600);
  await makeNoise(20);
  expect(looks).toBe(0);
  by('noise').innerHTML = '<div role="switch"></div>';
  await wait(2600);
  expect(looks).toBe(1);
});

test('a switch that comes while one is sought is seen within two seconds', async () => {
  element = null;
  await makeNoise(20);
  by('noise').innerHTML = '<div role="switch"></div>';
  await wait(1400);
  expect(looks).toBe(1);
});

test('a page that builds itself is heard to the end, and looked at a little later', async () => {
  age = 0;
  await makeNoise(100);
  expect(heard.length).toBe(100);
  await wait(1000);
  expect(looks).toBe(1);
});

test('while something is sought, a page that holds nothing of its kind is not looked at every time', async () => {
  document.querySelector('main')?.remove();
  element = null;
  await makeNoise(20);
  await wait(2600);
  expect(looks).toBe(0);
  by('noise').innerHTML = '<i role="checkbox"></i>';
  await wait(2600);
  expect(looks).toBe(1);
});
