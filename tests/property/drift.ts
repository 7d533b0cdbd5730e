import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { expect } from 'vitest';
import { places } from '../../lib/sites/linkedin/addresses';
import { dataPrivacy, settingName, toggleLabel } from '../../lib/sites/linkedin/labels';
import { readPage } from '../../lib/sites/linkedin/read-page';
import { giveVisibility } from '../fixtures/linkedin/visibility';
import { draw, drawnFrom } from './sample';

/**
 * Pages as redesigns could make them: other elements around, other ways to name a switch, other kinds of switch, other
 * order, other company, in every language whose labels are known. What stays is what the detector leans on: the address,
 * the link's target, a role, and the label LinkedIn prints.
 */

/** Elements around rows and entries. A `p` may hold no boxes, so that a parser makes another page of it. */
const wrappers = [
  'div',
  'p',
  'section',
  'span',
  'fieldset',
  'form',
  'x-box',
  'article',
  'header',
  'details open',
  'li',
];
const wrapped = (html: string, around: readonly string[]) =>
  around.reduce((inner, tag) => `<${tag}>${inner}</${tag.split(' ')[0]}>`, html);

/** Ways in which the same label may be written. */
const written: Record<string, (text: string) => string> = {
  'as it is': (text) => text,
  'in capitals': (text) => text.toUpperCase(),
  'with hard spaces': (text) => text.replaceAll(' ', '\u00a0'),
  'with straight apostrophes': (text) => text.replaceAll('’', "'"),
  'with a stop': (text) => `${text}.`,
  'with soft hyphens': (text) => text.replace(/(\w{4})(\w{4})/g, '$1\u00ad$2'),
  decomposed: (text) => text.normalize('NFD'),
  'in pieces': (text) => text.replace(/ (\S+)$/, ' <b>$1</b>'),
};

const kinds = ['input', 'button', 'div'] as const;
const namings = ['labelledby', 'label', 'wrapping label', 'aria-label'] as const;

interface Switch {
  kind: (typeof kinds)[number];
  naming: (typeof namings)[number];
  isOn: boolean;
  around: string[];
  inner: string[];
}
const anySwitch = fc.record<Switch>({
  kind: fc.constantFrom(...kinds),
  naming: fc.constantFrom(...namings),
  isOn: fc.boolean(),
  around: fc.array(fc.constantFrom(...wrappers), { maxLength: 5 }),
  inner: fc.array(fc.constantFrom('div', 'span', 'x-toggle'), { maxLength: 3 }),
});

function switchRow(
  { kind, naming, isOn, around, inner }: Switch,
  label: string,
  id: string,
  truth = '',
): string {
  const plain = label.replace(/<\/?b>/g, '');
  // A drawn switch has no label element of its own; it is named by reference.
  const by = kind === 'input' || naming === 'aria-label' ? naming : 'labelledby';
  const named =
    by === 'labelledby' ? ` aria-labelledby="${id}"` : by === 'aria-label' ? ` aria-label="${plain}"` : '';
  const own = by === 'label' ? ` id="${id}"` : '';
  const state = kind === 'input' ? (isOn ? ' checked' : '') : ` aria-checked="${isOn}"`;
  const control =
    kind === 'input'
      ? `<input type="checkbox" role="switch"${named}${own}${state}${truth}>`
      : `<${kind} role="switch"${named}${state}${truth}></${kind}>`;
  const text =
    by === 'labelledby'
      ? `<span id="${id}">${label}</span>`
      : by === 'label'
        ? `<label for="${id}">${label}</label>`
        : `<span>${label}</span>`;
  const row =
    by === 'wrapping label' ? `<label>${label} ${control}</label>` : `${text}${wrapped(control, inner)}`;
  return wrapped(`<div>${row}</div>`, around);
}

const company = [
  'Show profile photos to other members',
  'Notify connections when you are in the news',
  'Autoplay videos in the feed',
  'Let people find you by your phone number',
] as const;
/** What may stand beside the main content, or in it, and is not about it. */
const strangers = [
  '<aside><label>Show tips about writing <input type="checkbox" role="switch"></label></aside>',
  '<div role="dialog"><label>Remember this browser here <input type="checkbox" role="switch" checked></label></div>',
  '<nav><a href="/mypreferences/d/categories/privacy">Back</a></nav>',
  '<p>Learn more about this <a href="/help/linkedin/answer/a6278444">setting</a></p>',
  '<form style="display:none"><input type="password"></form>',
];

const main = (html: string, isRole: boolean) =>
  isRole ? `<div role="main">${html}</div>` : `<main>${html}</main>`;

type Language = keyof typeof toggleLabel;
const setting = fc
  .record({
    language: fc.constantFrom(...(Object.keys(toggleLabel) as Language[])),
    way: fc.constantFrom(...Object.keys(written)),
    ours: anySwitch,
    others: fc.array(anySwitch, { maxLength: 4 }),
    at: fc.nat(4),
    heading: fc.constantFrom('h1', 'h2', 'h3', 'p'),
    isRole: fc.boolean(),
    beside: fc.array(fc.constantFrom(...strangers), { maxLength: 3 }),
    within: fc.array(fc.constantFrom(...strangers.slice(2)), { maxLength: 2 }),
    around: fc.array(fc.constantFrom('div', 'section', 'x-page'), { maxLength: 4 }),
  })
  .map(({ language, way, ours, others, at, heading, isRole, beside, within, around }) => {
    const write = written[way] as (text: string) => string;
    const rows = others.map((each, index) => switchRow(each, company[index] as string, `k${index}`));
    rows.splice(at, 0, switchRow(ours, write(toggleLabel[language].text), 'ours', ' data-true'));
    const content = `<${heading}>${settingName[language].text}</${heading}>${rows.join('')}${within.join('')}`;
    return {
      kind: 'setting' as const,
      language,
      way,
      html: `${beside.join('')}${main(wrapped(content, around), isRole)}`,
      state: ours.isOn ? 'on' : 'off',
    };
  });

const tails = [
  '/mypreferences/d/settings/data-for-ai-improvement',
  '/mypreferences/m/settings/data-for-ai-improvement/',
  'https://www.linkedin.com/mypreferences/d/settings/data-for-ai-improvement?src=list',
  '/mypreferences/d/settings/Data-for-AI-Improvement#x',
];
const list = fc
  .record({
    language: fc.constantFrom(...(Object.keys(settingName) as (keyof typeof settingName)[])),
    way: fc.constantFrom(...Object.keys(written)),
    tail: fc.constantFrom(...tails),
    item: fc.array(fc.constantFrom(...wrappers), { maxLength: 4 }),
    parts: fc.array(fc.constantFrom('div', 'span', 'x-cell'), { maxLength: 3 }),
    others: fc.array(
      fc.constantFrom('language', 'search-history', 'policy-and-academic-research', 'autoplay-videos'),
      {
        maxLength: 5,
      },
    ),
    at: fc.nat(5),
    isRole: fc.boolean(),
    around: fc.array(fc.constantFrom('div', 'section', 'ul', 'article', 'div role="feed"'), { maxLength: 3 }),
    beside: fc.array(fc.constantFrom(...strangers), { maxLength: 2 }),
  })
  .map(({ language, way, tail, item, parts, others, at, isRole, around, beside }) => {
    const write = written[way] as (text: string) => string;
    const rows = others.map((each) =>
      wrapped(`<a href="/mypreferences/d/settings/${each}">${each}</a>`, item),
    );
    rows.splice(
      at,
      0,
      wrapped(`<a href="${tail}" data-true>${wrapped(write(settingName[language].text), parts)}</a>`, item),
    );
    const title = dataPrivacy[language].text;
    return {
      kind: 'list' as const,
      language,
      way,
      html: `${beside.join('')}${main(`<h1>${title}</h1>${wrapped(rows.join(''), around)}`, isRole)}`,
      state: 'row',
    };
  });

/** How many pages a report on those where nothing was found shows: the shortest, which say most. */
const shown = 10;

/**
 * Reads so many pages, one after the other. Nothing may be taken or read wrongly, and so many at most may be given up.
 * Either failure shows the pages, and the seed from which the same pages are drawn again.
 */
export function readDrawnPages(pages: number, mostMissed: number) {
  const { window } = new JSDOM('<!doctype html><html><body></body></html>', { url: places.setting });
  giveVisibility(window as unknown as typeof globalThis);
  const { document } = window;
  const missed: string[] = [];
  const cases = draw(pages);
  fc.assert(
    fc.property(fc.oneof(setting, list), ({ kind, language, way, html, state }) => {
      document.documentElement.lang = language;
      document.body.innerHTML = html;
      // A parser that has to close a link early writes it twice.
      const truths = [...document.querySelectorAll('[data-true]')];
      const reading = readPage(document, new URL(places[kind]));
      const readAs = reading?.kind === 'found' ? reading.state : reading?.kind;
      const taken =
        reading?.kind === 'found' ? reading.control : reading?.kind === 'row' ? reading.box : null;
      if (!taken) {
        missed.push(`${readAs}, not ${state}; in ${language}, ${way}: ${html}`);
        return;
      }
      expect(readAs).toBe(state);
      const isRight = truths.some((truth) => taken === truth || (kind === 'list' && taken.contains(truth)));
      expect(isRight, `what is taken is the one marked, not ${taken.outerHTML}`).toBe(true);
    }),
    cases,
  );
  window.close();
  missed.sort((one, other) => one.length - other.length);
  const report = `Of ${pages} pages, ${missed.length} were not found (${drawnFrom(cases)}). The shortest:`;
  expect(missed.length, [report, ...missed.slice(0, shown), ''].join('\n')).toBeLessThanOrEqual(mostMissed);
}
