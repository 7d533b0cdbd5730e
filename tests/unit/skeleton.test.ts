import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { asCopiedPage, isUnmade, savedFrom, unstyled, whyNoPage } from '../../lib/sites/copied-page';
import { type PageKind, recognizePage } from '../../lib/sites/linkedin/addresses';
import { knownLabels, layoutReport } from '../../lib/sites/linkedin/layout-report';
import { corpus } from '../fixtures/linkedin/corpus';

const { window } = new JSDOM('');
const parse = (html: string) =>
  asCopiedPage(new window.DOMParser().parseFromString(unstyled(html), 'text/html'));
const report = (html: string, kind: PageKind = 'setting') =>
  layoutReport(parse(html), {
    kind,
    by: 'file',
    address: null,
    version: '1.2.3',
    build: 'chrome',
    caseId: 'linkedin-ai-training',
    edition: '2026-11-25',
  });
const skeleton = (html: string) => report(html).text.split('\n\n')[1]?.split('\n');

describe('what a layout report says', () => {
  it('is elements, roles, states, and labels we know', () => {
    expect(
      skeleton(`<title>Ada's settings</title><main><h1>Data for Generative AI Improvement</h1>
      <div><div><label for="x">Use my data for training content creation AI models, Ada</label>
        <input id="x" type="checkbox" role="switch" checked aria-labelledby="x gone"></div></div>
      <button aria-label="Hello Ada" disabled>Ada</button>
      <div role="switch" aria-checked="maybe Ada"></div>
      <a href="/mypreferences/d/categories/privacy?u=ada">back</a><a href="/in/ada">Ada</a></main>`),
    ).toEqual([
      'html>body>main',
      '  h1 "Data for Generative AI Improvement"',
      '  div>div',
      '    label for=1 "Use my data for training content creation AI models" + …10',
      '    input role=switch type=checkbox checked id=1 labelledby=1+? [found, ring]',
      '  button disabled aria-label=…10 …10',
      '  div role=switch aria-checked=other',
      '  a to=list …10',
      '  a to=other …10',
    ]);
  });

  it('is the same where controls of a form are named like what the form is asked for', () => {
    const members = [
      ...['localName', 'namespaceURI', 'childNodes', 'children', 'firstChild', 'nodeType', 'toString'],
      ...['getAttribute', 'hasAttribute', 'id', 'matches', 'parentElement', 'shadowRoot', 'querySelectorAll'],
    ];
    const page = (names: readonly string[]) =>
      parse(
        `<main><form>${names.map((name) => `<input name="${name}">`).join('')}<button role="switch" aria-checked="true">Ada</button></form></main>`,
      );
    const clobbered = page(members);
    // What browsers do of themselves: a form's property of that name is the control.
    for (const input of clobbered.querySelectorAll('input'))
      Object.defineProperty(input.form, input.name, { value: input });
    for (const name of ['querySelectorAll', 'documentElement', 'defaultView'])
      Object.defineProperty(clobbered, name, { value: clobbered.body });
    const origin = { kind: 'setting', by: 'file', address: null, version: '1', build: 'chrome' } as const;
    const textOf = (document: Document) =>
      layoutReport(document, { ...origin, caseId: 'x', edition: 'y' }).text;
    expect(textOf(clobbered)).toBe(textOf(page(members.map(() => 'plain'))));
  });

  it('is whose report it is, and what the detector makes of the copy', () => {
    const { text, familiar } = report(
      '<!doctype html><html lang="de-DE"><main><button role="switch" aria-checked="false">x</button></main>',
    );
    expect(text.split('\n').slice(0, 8)).toEqual([
      'Abstain layout report, format 1',
      'extension: 1.2.3, chrome',
      'case: linkedin-ai-training, 2026-11-25',
      'page: setting, as the person says; by its address: not told',
      'brought as: saved file',
      'language: German',
      'size: 5 elements, 0 known labels',
      'detector on this copy, without style sheets: found, state off',
    ]);
    expect(familiar).toBe(true);
    expect(report('<p>Something else</p>').familiar).toBe(false);
  });

  it.each(knownLabels)('is the label by which it is found: %s', (label) => {
    expect(report(`<main><p>${label}</p>`).text).toContain(', 1 known labels');
  });

  it('is never how a native switch stands, which a copy does not tell', () => {
    expect(report('<main><input type="checkbox" role="switch">').text).toContain(
      'found, native, state not told by a copy',
    );
  });

  it('is nothing of an element that only bears the name of an input', () => {
    expect(skeleton('<main><math><input type="Ada"></math></main>')?.join('')).not.toMatch(/Ada|type/);
  });

  it('is what is in shadow roots that were written down', () => {
    expect(
      skeleton(
        '<main><x-card><template shadowrootmode="open"><input type="checkbox" role="switch" aria-label="Use my data for training content creation AI models"></template></x-card>',
      ),
    ).toEqual([
      'html>body>main>custom>#shadow',
      '  input role=switch type=checkbox aria-label="Use my data for training content creation AI models" [found, ring]',
    ]);
  });

  it('is what hides itself, and nothing of style sheets', () => {
    expect(
      skeleton(
        '<html><head><style>p { display: none }</style></head><body><p>a</p><p STYLE = "top:0; display : none">b</p><p hidden>c</p><style>x</style><script>"</style>"</script>',
      ),
    ).toEqual(['html>body', '  p …10', '  p hidden …10 × 2']);
  });

  it('is equal neighbours once, and chains of wrappers on one line', () => {
    expect(
      skeleton(`<ul>${'<li><div><div><a href="/in/ada">Ada</a></div></div></li>'.repeat(37)}</ul>`),
    ).toEqual(['html>body>ul', '  li>div×2>a to=other …10 × 37']);
  });
});

describe('a page of any size', () => {
  const kinds = ['<p>Ada</p>', '<ul><li>x<li><b>y</b></ul>', '<button>Ada</button>', '<form><input></form>'];
  const crowd = Array.from({ length: 4000 }, (_, n) => kinds[(n * 7 + (n >> 3)) % 4]).join('');

  it('gives a report that fits into an issue, with the switch in it', () => {
    const { text, shortened, lines } = report(
      `<body><div id="a">${crowd}</div><main><h1>Data for Generative AI Improvement</h1><label>x<input type="checkbox" role="switch"></label></main>`,
    );
    expect(shortened).toBe(true);
    expect(lines).toBeLessThan(260);
    expect(text.length).toBeLessThan(30_000);
    expect(text).toContain('[found');
    expect(text).toContain(', shortened');
  });

  it('gives one that is cut where it cannot be folded, and says by how much', () => {
    const { text } = report(
      `<main>${Array.from({ length: 900 }, (_, n) => `<h2>${'x'.repeat(10 ** (n % 3))}</h2>`).join('')}`,
    );
    expect(text).toMatch(/… \d+ more lines$/);
  });

  it('gives a short report however deep it is', () => {
    const { text } = report(`${'<div><b>x</b>'.repeat(400)}<input type="checkbox" role="switch">`);
    expect(text.split('\n').length).toBeLessThan(300);
  });
});

describe('the detector reads a copy as it reads the page', () => {
  // What a script makes, what is in a frame, and what style sheets hide is not in a copy as it was sent.
  const still = corpus.filter(
    ({ html, frames, unreachable, layout, reading }) =>
      reading &&
      !/<script|<style|attachShadow/.test(html) &&
      !Object.keys(frames).length &&
      !unreachable &&
      !layout,
  );
  it('finds pages to compare', () => expect(still.length).toBeGreaterThan(40));
  it.each(still.map((one) => [one.slug, one] as const))(
    'as the same kind of page: %s',
    (_, { html, address, reading }) => {
      const kind = recognizePage(new URL(address)) as PageKind;
      expect(report(html, kind).text).toContain(`style sheets: ${reading?.kind}`);
    },
  );
});

describe('what is brought may be something else', () => {
  it.each([
    ['', 'empty'],
    [' \n', 'empty'],
    ['From: <Saved by Blink>\nSnapshot-Content-Location: x\nMIME-Version: 1.0\n\n<html>', 'archive'],
    ['bplist00\0\0', 'archive'],
    ['\x89PNG\r\n\0\0\0<html>', 'not-a-page'],
    ['{"format": "abstain-record"}', 'not-a-page'],
    ['just words', 'not-a-page'],
    ['<!DOCTYPE html><html><body>', null],
    ['<main>', null],
  ])('%j: %s', (text, why) => expect(whyNoPage(text)).toBe(why));

  it('a page saved before its scripts made it is noticed', () => {
    expect(isUnmade(parse('<body><div id="app"></div><script>x</script>'))).toBe(true);
    expect(isUnmade(parse('<main><h1>x</h1><p>x<p>x<p>x'))).toBe(false);
  });

  it('the address a browser wrote above a page is read', () => {
    expect(
      savedFrom('<!DOCTYPE html>\n<!-- saved from url=(0031)https://www.linkedin.com/in/ada -->\n')?.href,
    ).toBe('https://www.linkedin.com/in/ada');
    expect(savedFrom('<!-- saved from url=(0003)::: -->')).toBeNull();
    expect(savedFrom('<p>')).toBeNull();
  });
});
