import { JSDOM } from 'jsdom';
import { beforeAll, describe, expect, test } from 'vitest';
import { comparable } from '../../lib/sites/comparable';
import { places, recognizePage } from '../../lib/sites/linkedin/addresses';
import { formsOf, researchName, settingName, toggleLabel } from '../../lib/sites/linkedin/labels';
import { readPage } from '../../lib/sites/linkedin/read-page';
import { concerns } from '../../lib/sites/linkedin/signs';
import { plainEyes } from '../../lib/sites/visible';
import { corpus, type Fixture } from '../fixtures/linkedin/corpus';
import { marked, openInTurn, openPage } from '../fixtures/linkedin/open-page';
import { giveVisibility } from '../fixtures/linkedin/visibility';

/** The pages that can be read without a browser's layout. */
const inStyleAlone = corpus.filter((fixture) => !fixture.layout);

const settingAddress = new URL(places.setting);
const listAddress = new URL(places.list);
const researchAddress = new URL(places.research);
const elsewhere = corpus.filter(({ slug }) => slug.includes('address-not-')).map(({ address }) => address);

/** Whether a switch's row, or the page's title, says a name of either setting that we know. */
function saysItsName(control: Element): boolean {
  const title = control.ownerDocument.querySelector('main h1')?.textContent;
  const text = comparable(`${title} ${control.closest('.row,label')?.textContent}`);
  return [settingName, toggleLabel, researchName]
    .flatMap(formsOf)
    .some((label) => text.includes(comparable(label)));
}

// Opening a page takes longer than reading it, so it is opened once; no reading changes it.
describe.each(inStyleAlone.map((fixture) => [`${fixture.slug}: ${fixture.note}`, fixture] as const))(
  '%s',
  (_, fixture) => {
    let document: Document;
    beforeAll(() => {
      document = openInTurn(fixture);
    });

    test('is read as a person would', () => {
      const before = document.documentElement.outerHTML;
      const reading = readPage(document, new URL(fixture.address));
      const { reading: expected } = fixture;

      expect(
        reading && {
          kind: reading.kind,
          ...(reading.kind === 'found' && {
            state: reading.state,
            ...(!reading.isUsable && { isUsable: false }),
          }),
        },
      ).toEqual(expected);
      const [control] = marked(document, 'control');
      const [box = control] = marked(document, 'box');
      if (reading?.kind === 'found') {
        expect(control).toBeDefined();
        expect(reading.control).toBe(control);
        // Which box is visible is for a browser to say; without layout it is the control or the marked box.
        expect([control, box]).toContain(reading.box);
        // The filter for what changes lets it pass.
        expect(concerns(reading.control)).toBe(true);
      }
      if (reading?.kind === 'row') expect(reading.box).toBe(box);
      if (reading?.kind === 'ambiguous') {
        const candidates = marked(document, 'candidate');
        if (candidates.length) expect(new Set(reading.candidates)).toEqual(new Set(candidates));
        expect(reading.candidates.length).toBeGreaterThan(1);
      }
      expect(document.documentElement.outerHTML).toBe(before);
      expect(readPage(document, new URL(fixture.address))).toEqual(reading);
    });

    test('is read as nothing at other addresses, and never with a wrong switch or row', () => {
      expect(elsewhere.length).toBeGreaterThan(15);
      for (const address of elsewhere) expect(readPage(document, new URL(address)), address).toBeNull();

      // A list read at the setting's address (in-page navigation that has not rendered yet) must not ring a wrong switch,
      // and a setting's page read at the list's address no wrong row.
      const kind = recognizePage(new URL(fixture.address));
      if (kind === 'list')
        expect(readPage(document, settingAddress)?.kind).toBe(
          fixture.slug === 'list-switch-on-list' ? 'found' : 'absent',
        );
      const row = readPage(document, listAddress);
      if (kind === 'setting' || kind === 'research')
        expect(row?.kind).toBe(fixture.slug === 'research-list' ? 'row' : 'absent');

      // The page of one setting may still stand at the other's address. A switch that names itself in a way we know
      // belongs to the setting it names, whatever the address says.
      if (kind !== 'setting' && kind !== 'research') return;
      const asSetting = readPage(document, settingAddress);
      const asResearch = readPage(document, researchAddress);
      const isKeyed = (control: Element) => /AnonymizedDataResearch/.test(control.outerHTML);
      if (asSetting?.kind !== 'found') return;
      expect(isKeyed(asSetting.control)).toBe(false);
      if (asResearch?.kind === 'found' && asSetting.control === asResearch.control)
        expect(saysItsName(asSetting.control), fixture.slug).toBe(false);
    });
  },
);

test('the corpus holds more than a hundred switches to be found', () => {
  expect(inStyleAlone.filter(({ reading }) => reading?.kind === 'found').length).toBeGreaterThan(100);
});

test('no two pages of the corpus share a name', () => {
  expect(new Set(corpus.map(({ slug }) => slug)).size).toBe(corpus.length);
});

test('pages of other settings never yield a switch at our address', () => {
  const others = corpus.filter(({ slug }) => /^(other-(?!and-)|trap-research)/.test(slug));
  expect(others.length).toBeGreaterThan(20);
  for (const fixture of others)
    expect(readPage(openInTurn(fixture), settingAddress)?.kind, fixture.slug).toBe('absent');
});

test('a switch beside which something still turns is shown as it stands, and is no reading yet', () => {
  const page = (beside: string) => {
    const { window } = new JSDOM(
      `<main><h1>Data for Generative AI Improvement</h1><div class="row"><button role="switch" aria-checked="false"
        aria-label="Use my data for training content creation AI models"></button>${beside}</div></main>`,
    );
    const reading = readPage(window.document, settingAddress, { eyes: plainEyes(() => true) });
    return reading?.kind === 'found' && [reading.state, reading.isUsable];
  };
  expect(page('<span>Off</span>')).toEqual(['off', true]);
  expect(page('<span role="progressbar"></span>')).toEqual(['off', false]);
  expect(page('<progress></progress>')).toEqual(['off', false]);
});

test('a switch that a person cannot use yet is shown as it stands, and is no reading yet', () => {
  const row = (attributes = '') =>
    `<div class="row"><span id="k">${toggleLabel.en.text}</span><div role="switch" aria-checked="false" aria-labelledby="k" ${attributes}></div></div>`;
  const usable = (main: string) => {
    const { window } = new JSDOM(`<main>${main}</main>`, { url: places.setting });
    giveVisibility(window as unknown as typeof globalThis);
    const reading = readPage(window.document, settingAddress);
    window.close();
    return reading?.kind === 'found' && reading.state === 'off' && reading.isUsable;
  };
  expect(usable(row())).toBe(true);
  expect(usable(row('aria-disabled="true"'))).toBe(false);
  expect(usable(row('aria-disabled="TRUE"'))).toBe(false);
  expect(usable(row('aria-readonly="true"'))).toBe(false);
  expect(usable(row().replace('<span', '<span aria-busy="true"'))).toBe(false);
  expect(usable(`<fieldset disabled>${row()}</fieldset>`)).toBe(false);
  expect(usable(`<div inert>${row()}</div>`)).toBe(false);
  // In a browser the switch has both from its row; this document's style hands neither down.
  for (const style of ['style="cursor: wait"', 'style="pointer-events: none"'])
    expect(usable(row(style).replace('class="row"', style))).toBe(false);
  // What lets presses through may be the picture of a switch whose row a person can press, as far as the page tells.
  const picture = row('style="pointer-events: none"');
  expect(usable(picture)).toBe(false);
  expect(usable(picture.replace('class="row"', 'tabindex="0"'))).toBe(true);
  expect(usable(picture.replace('class="row"', 'tabindex="-1"'))).toBe(false);
  // A bar that only fills up says nothing; one without an end says that the page is not done.
  expect(usable(`<div role="progressbar"></div>${row()}`)).toBe(false);
  expect(usable(`<p><progress></progress></p>${row()}`)).toBe(false);
  expect(usable(`<div role="progressbar" aria-valuenow="80"></div>${row()}`)).toBe(true);
  expect(usable(`<div hidden><progress></progress></div>${row()}`)).toBe(true);
});

test('what is shown is asked of the caller where the caller knows better', () => {
  const document = openPage(corpus.find(({ slug }) => slug === 'a-named-by-reference') as Fixture);
  expect(readPage(document, settingAddress, { eyes: plainEyes(() => true) })?.kind).toBe('found');
  expect(readPage(document, settingAddress, { eyes: plainEyes(() => false) })?.kind).toBe('absent');
});

test('images and forms called like what is asked of a document do not answer in its place', () => {
  const { document } = new JSDOM(
    `<img name="querySelectorAll"><img name="defaultView"><img name="documentElement"><form name="getElementById"></form>
    <main><span id="k">Use my data for training content creation AI models</span>
    <input type="checkbox" role="switch" aria-labelledby="k" checked></main>`,
    { url: places.setting },
  ).window;
  expect(typeof document.querySelectorAll).not.toBe('function');
  expect(readPage(document, settingAddress, { eyes: plainEyes(() => true) })).toMatchObject({
    kind: 'found',
    state: 'on',
  });
});

test('a document that has nothing yet is read without complaint', () => {
  const { document } = new JSDOM('', { url: places.setting }).window;
  document.documentElement.remove();
  expect(readPage(document, settingAddress)).toEqual({ kind: 'absent' });
  expect(readPage(document, listAddress)).toEqual({ kind: 'absent' });
});

describe('the filter for what changes', () => {
  const { document } = new JSDOM('').window;
  const make = (html: string) => {
    const box = document.createElement('div');
    box.innerHTML = html;
    return box.firstChild as Node;
  };

  test.each([
    '<input type="checkbox">',
    '<button role="Switch"></button>',
    '<div><p><input role="switch"></p></div>',
    '<iframe></iframe>',
    '<main></main>',
    '<input type="password">',
    '<section><a href="https://www.linkedin.com/mypreferences/m/settings/data-for-ai-improvement">x</a></section>',
    '<label>x</label>',
  ])('%s bears on a reading', (html) => expect(concerns(make(html))).toBe(true));

  test.each([
    'text',
    '<!-- comment -->',
    '<div>text</div>',
    '<li><a href="/feed/">x</a><button>y</button></li>',
    '<svg></svg>',
  ])('%s does not', (html) => expect(concerns(make(html))).toBe(false));

  test('a shadow root bears on it', () => {
    const host = make('<div></div>') as Element;
    expect(concerns(host)).toBe(false);
    host.attachShadow({ mode: 'open' });
    expect(concerns(host)).toBe(true);
  });
});
