import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { places } from '../../lib/sites/linkedin/addresses';
import { readPage } from '../../lib/sites/linkedin/read-page';
import { giveVisibility } from '../fixtures/linkedin/visibility';

/*
 * Pages that are made to be too much, or are it by accident: what is asked of their nodes is counted, since a clock would
 * tell more of the machine than of the work. The counters stand in the first window, from which the members are taken; in a
 * process with other tests, that would be another's.
 */

const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', { url: places.setting });
giveVisibility(window as unknown as typeof globalThis);
const { document } = window;
let asked = 0;
let letters = 0;
const countCalls = (owner: object, name: string) => {
  const { value } = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
  Object.defineProperty(owner, name, {
    value(this: unknown, ...given: unknown[]) {
      asked += 1;
      const answer = value.apply(this, given);
      if (name === 'substringData') letters += answer.length;
      return answer;
    },
  });
};
const countReads = (owner: object, name: string) => {
  const { get } = Object.getOwnPropertyDescriptor(owner, name) as PropertyDescriptor;
  Object.defineProperty(owner, name, {
    get(this: unknown) {
      asked += 1;
      return get?.call(this);
    },
  });
};
for (const name of ['getAttribute', 'matches', 'closest', 'querySelectorAll', 'querySelector'])
  countCalls(window.Element.prototype, name);
countCalls(window.Document.prototype, 'getElementById');
countCalls(window.CharacterData.prototype, 'substringData');
for (const name of ['firstChild', 'nextSibling', 'parentElement', 'nodeType'])
  countReads(window.Node.prototype, name);

function read(body: string, address: string = places.setting, prepare = () => {}) {
  document.body.innerHTML = body;
  prepare();
  asked = letters = 0;
  const reading = readPage(document, new URL(address));
  return { reading, asked, letters };
}
const label = 'Use my data for training content creation AI models';
const row = (at: number, text = `Allow other members to see thing number ${at}`) =>
  `<div class="row"><span id="k${at}">${text}</span><input type="checkbox" role="switch" aria-labelledby="k${at}" checked></div>`;
const rows = (count: number) => Array.from({ length: count }, (_, at) => row(at)).join('');

test('what is asked of a page grows no faster than its switches', () => {
  const pageOf = (count: number) => read(`<main>${rows(count - 1)}${row(count, label)}</main>`);
  const few = pageOf(25);
  const many = pageOf(300);
  expect([few.reading?.kind, many.reading?.kind]).toEqual(['found', 'found']);
  expect(many.asked / few.asked).toBeLessThanOrEqual((300 / 25) * 1.3);
});

test('more switches than any page has: there is too much to read, and hardly one is asked', () => {
  const { reading, asked: count } = read(`<main>${rows(2001)}</main>`);
  expect(reading?.kind).toBe('crowded');
  expect(count).toBeLessThan(2000);
});

test('five thousand ids in one aria-labelledby: no more are looked up than a label may have', () => {
  const ids = Array.from({ length: 5000 }, (_, at) => `part${at}`);
  const parts = ids.map((id) => `<i id="${id}">word </i>`).join('');
  const { reading, asked: count } = read(
    `<main>${parts}<input type="checkbox" role="switch" checked aria-labelledby="${ids.join(' ')}"></main>`,
  );
  // The only switch in the main content is the setting's, whatever it is called.
  expect(reading).toMatchObject({ kind: 'found', state: 'on' });
  expect(count).toBeLessThan(1000);
});

test('a label of ten megabytes is not read to its end, nor one of twenty thousand pieces', () => {
  const control = '<input type="checkbox" role="switch" checked aria-labelledby="k">';
  const page = `<main><div id="k"></div>${control}</main>`;
  const long = read(page, places.setting, () => {
    (document.getElementById('k') as HTMLElement).textContent = `${label} ${'x'.repeat(10_000_000)}`;
  });
  expect(long.reading).toMatchObject({ kind: 'found', state: 'on' });
  expect(long.letters).toBeLessThan(20_000);
  const torn = read(`<main><div id="k">${'<b></b>'.repeat(20_000)}</div>${control}</main>`);
  expect(torn.reading?.kind).toBe('found');
  expect(torn.asked).toBeLessThan(20_000);
});

test('a thousand equal entries of a list: there is too much to read', () => {
  const entry =
    '<li><a href="/mypreferences/d/settings/data-for-ai-improvement">Data for Generative AI Improvement</a></li>';
  const { reading, asked: count } = read(`<main><ul>${entry.repeat(1000)}</ul></main>`, places.list);
  expect(reading?.kind).toBe('crowded');
  expect(count / 1000).toBeLessThan(60);
});

test('a page that holds nothing to be read is asked next to nothing', () => {
  const { reading, asked: count } = read(`<main>${'<div><p><b>Some</b> text</p></div>'.repeat(3000)}</main>`);
  expect(reading?.kind).toBe('absent');
  expect(count).toBeLessThan(20);
});

test('a thousand elements with one id: no more of them are asked than could be read', () => {
  const same = '<span id="label">Off</span>'.repeat(1000);
  const controls = '<input type="checkbox" role="switch" aria-labelledby="label">'.repeat(100);
  const { asked: count } = read(`<main>${same}${controls}</main>`);
  expect(count).toBeLessThan(100 * 500);
});

test('thousands of shadow roots: no more are looked into than a page may have, and the page itself always is', () => {
  const { reading, asked: count } = read(
    `<main>${row(1, label)}</main>${'<x-card></x-card>'.repeat(3000)}`,
    places.setting,
    () => {
      for (const host of document.querySelectorAll('x-card')) host.attachShadow({ mode: 'open' });
    },
  );
  expect(reading?.kind).toBe('found');
  expect(count / 3000).toBeLessThan(6);
});
