import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { type PageKind, places } from '../../lib/sites/linkedin/addresses';
import { memoryOf } from '../../lib/sites/linkedin/earlier';
import { readPage } from '../../lib/sites/linkedin/read-page';
import { giveVisibility } from '../fixtures/linkedin/visibility';

/*
 * In-page navigation, in a language of which no label is known: while the old page stands under the new address,
 * whatever happens in it, its switch is not the next setting's.
 */

const labels = { old: 'Dela uppdateringar med nätverket', own: 'Brytare för inställning ett' };
const heading = { old: 'Delning av uppdateringar', own: 'Inställning ett' };
const row = (label: string, state = '', id = 'key') =>
  `<div class="row"><span id="${id}">${label}</span><input type="checkbox" role="switch" aria-labelledby="${id}" ${state}></div>`;
const bare = (words: string) =>
  `<div class="row"><span>${words}</span><input type="checkbox" role="switch"></div>`;

/** A page that leads from one address to the next without a load. */
function open(main: string, around = '') {
  const { window } = new JSDOM(`<!doctype html><body>${around}<main>${main}</main>`);
  const { document } = window;
  giveVisibility(window as unknown as typeof globalThis);
  const memory = memoryOf(document);
  const find = (selector: string) => document.querySelector(selector) as HTMLElement;
  return {
    find,
    document,
    turn: () => memory.turn(),
    put: (html: string) => {
      find('main').innerHTML = html;
    },
    isUsable() {
      const reading = readPage(document, new URL(places.setting), { earlier: memory });
      return reading && 'isUsable' in reading && reading.isUsable;
    },
    read(kind: PageKind = 'setting') {
      const reading = readPage(document, new URL(places[kind]), { earlier: memory });
      if (reading?.kind === 'found') memory.remember(reading.control, kind);
      return reading && 'state' in reading ? reading.state : reading?.kind;
    },
  };
}
type Page = ReturnType<typeof open>;

const oldPage = `<h1>${heading.old}</h1>${row(labels.old)}<p>Mer text.</p>`;
const newPage = `<h1>${heading.own}</h1>${row(labels.own, 'checked')}<p>Mer text.</p>`;
const list = `<h1>Integritet</h1><ul><li><a href="${places.setting}">${heading.own}</a></li></ul>`;

const whileItStands: Record<string, [string, (page: Page) => void]> = {
  'nothing happens': [oldPage, () => {}],
  'a toast with a heading comes before it': [
    oldPage,
    ({ find }) => find('body').insertAdjacentHTML('afterbegin', '<div><h2>Sparat</h2></div>'),
  ],
  'a toast with a heading comes in it': [
    oldPage,
    ({ find }) => find('main').insertAdjacentHTML('afterbegin', '<h2>Ändringen sparades</h2>'),
  ],
  'its heading is the next page’s already': [
    oldPage,
    ({ find }) => {
      find('h1').textContent = heading.own;
    },
  ],
  'its heading is gone': [oldPage, ({ find }) => find('h1').remove()],
  'its row says that it was saved': [
    `<h1>${heading.old}</h1>${bare(`${labels.old} <small>Sparar</small>`)}`,
    ({ find }) => {
      find('small').textContent = 'Sparat';
    },
  ],
  'its label says how it stands now': [
    `<h1>${heading.old}</h1>${row(`${labels.old} <b>På</b>`)}`,
    ({ find }) => {
      find('b').textContent = 'Av';
    },
  ],
  'its switch comes only now': [
    `<h1>${heading.old}</h1><p>…</p>`,
    ({ find }) => find('main').insertAdjacentHTML('beforeend', row(labels.old)),
  ],
  'another switch comes in it': [
    oldPage,
    ({ find }) => find('main').insertAdjacentHTML('beforeend', row('En annan inställning här', '', 'more')),
  ],
  'it is drawn anew': [oldPage, ({ put }) => put(oldPage)],
  'it has no heading, and is drawn anew': [
    `<p>${heading.old}</p>${row(labels.old)}`,
    ({ put }) => put(`<p>${heading.old}</p>${row(labels.old)}`),
  ],
  'its heading is the next page’s already, and its name is short': [
    `<h1>${heading.old}</h1>${row('Mörkt läge')}`,
    ({ find }) => {
      find('h1').textContent = heading.own;
    },
  ],
  'the end of its name says how it stands, under the next page’s heading': [
    `<h1>${heading.old}</h1>${bare(`${labels.old} <b>På</b>`)}`,
    ({ find }) => {
      find('h1').textContent = heading.own;
      find('b').textContent = 'Laddar';
    },
  ],
  'its switch has no name and is drawn anew under the next page’s heading': [
    `<h1>${heading.old}</h1>${bare('Av')}`,
    ({ put }) => put(`<h1>${heading.own}</h1>${bare('Av')}`),
  ],
  'a switch comes on the list': [
    list,
    ({ find }) => find('main').insertAdjacentHTML('beforeend', row('Tipsa mig om nyheter')),
  ],
};

test.each(Object.entries(whileItStands))('the old page is not the next one: %s', (_, [html, happens]) => {
  const page = open(html);
  page.turn();
  happens(page);
  expect(page.read()).not.toBe('off');
  page.put(newPage);
  expect(page.read()).toBe('on');
});

test('under the heading of all settings, a page is the next one once the old one’s switch is gone', () => {
  for (const before of [row(labels.old), list]) {
    const page = open(`<h1>Inställningar</h1>${before}`);
    page.turn();
    page.put(`<h1>Inställningar</h1>${row(labels.own, 'checked')}`);
    expect(page.read()).toBe('on');
  }
});

test('a switch that says nothing but "on" is told by its page’s heading', () => {
  const page = open(`<h1>${heading.old}</h1><label>På <input type="checkbox" role="switch"></label>`);
  page.turn();
  page.put(`<h1>${heading.own}</h1><label>På <input type="checkbox" role="switch" checked></label>`);
  expect(page.read()).toBe('on');
});

test('a page that was kept counts again when it comes back, and only then', () => {
  const page = open(`<div id="a">${newPage}</div><div id="b" hidden>${oldPage}</div>`);
  const show = (shown: string, hidden: string) => {
    page.find(shown).hidden = false;
    page.find(hidden).hidden = true;
  };
  expect(page.read()).toBe('on');
  show('#b', '#a');
  page.turn();
  expect(page.read()).toBe('absent');
  show('#a', '#b');
  expect(page.read()).toBe('on');
  // What was found at one address is not found at another.
  page.turn();
  expect(page.read('research')).toBe('absent');
});

/** A row as component libraries make it: the switch lies deep in a part of its own. */
const deepRow = (words: string, state = '') =>
  `<div class="row"><div>${words}</div><div><span><span><input type="checkbox" role="switch" ${state}></span></span></div></div>`;

test.each([
  ['short, in Chinese', bare('生成式数据'), bare('研究数据设置')],
  ['far from its switch', deepRow(labels.own, 'checked'), deepRow(labels.old)],
])(
  'where one heading stands over all settings, the old page that comes back first is not ours: its name is %s',
  (_, ownRow, oldRow) => {
    const page = open(`<h1>设置</h1>${ownRow}`);
    expect(page.read()).not.toBe('absent');
    page.turn();
    page.put(`<h1>设置</h1>${oldRow}`);
    page.read('research');
    page.turn();
    expect(page.read()).toBe('absent');
    page.put(`<h1>设置</h1>${ownRow}`);
    expect(page.read()).not.toBe('absent');
  },
);

test('a switch without a name is the next page’s once the old one was gone', () => {
  const page = open(`<h1>${heading.old}</h1>${bare('Av')}`);
  page.turn();
  page.put('<p>Laddar</p>');
  expect(page.read()).toBe('absent');
  page.put(`<h1>${heading.own}</h1>${bare('Av')}`);
  expect(page.read()).toBe('off');
});

test('while the browser translates the old page, its switch is not the next setting’s', () => {
  const page = open(oldPage, '<header>Hem Mitt nätverk Jobb</header>');
  page.turn();
  page.find('header').textContent = 'Home My network Jobs';
  page.find('h1').textContent = 'Sharing of updates';
  page.find('span').textContent = 'Share updates with your network';
  expect(page.read()).not.toBe('off');
  page.put(newPage);
  expect(page.read()).toBe('on');
});

const shared = '<h1>Inställningar</h1>';
test.each<[string, string, (page: Page) => void]>([
  [
    'a heading of its own comes under that of all settings',
    `${shared}<p>Välj en inställning</p>`,
    ({ put }) => put(`${shared}<h2>${heading.own}</h2>${row(labels.own, 'checked')}`),
  ],
  [
    'it comes beside the list, which stays',
    `${shared}<ul><li><a href="${places.setting}">${heading.own}</a></li></ul><div></div>`,
    ({ find }) => {
      find('div').innerHTML = `<h2>${labels.own}</h2>${row(labels.own, 'checked')}`;
    },
  ],
  [
    'its link stays beside it, as beside the page before',
    `${shared}<a href="${places.setting}">${heading.own}</a><div>${row(labels.old)}</div>`,
    ({ find }) => {
      find('div').innerHTML = row(labels.own, 'checked');
    },
  ],
  [
    'the old one is kept, and hidden',
    `${shared}<section>${row(labels.old, '', 'old')}</section>`,
    ({ find }) => {
      find('section').hidden = true;
      find('main').insertAdjacentHTML('beforeend', row(labels.own, 'checked'));
    },
  ],
])('the next page counts at once: %s', (_, before, happens) => {
  const page = open(before);
  page.turn();
  happens(page);
  expect(page.read()).toBe('on');
});

test('a switch that is used again for the next setting, and still off, is shown and not recorded', () => {
  const page = open(oldPage);
  page.turn();
  page.find('h1').textContent = heading.own;
  page.find('span').textContent = labels.own;
  expect(page.read()).toBe('off');
  expect(page.isUsable()).toBe(false);
  page.find('input').click();
  expect(page.read()).toBe('on');
  page.find('input').click();
  expect(page.read()).toBe('off');
  expect(page.isUsable()).toBe(true);
});
