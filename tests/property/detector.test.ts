import fc from 'fast-check';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { places } from '../../lib/sites/linkedin/addresses';
import { settingName, toggleLabel } from '../../lib/sites/linkedin/labels';
import { readPage } from '../../lib/sites/linkedin/read-page';
import { giveVisibility } from '../fixtures/linkedin/visibility';
import { type Draw, drawnFrom, sampled } from './sample';

/**
 * No sequence of wrapping, renaming, reordering and decoys may move the ring to a wrong element, nor make an
 * on switch read as off. `ambiguous` and `absent` are always honest answers; "found" is right or it is a failure.
 */

const name = settingName.en.text;
const atSwitch = toggleLabel.en.text;
const tail = '/mypreferences/d/settings/data-for-ai-improvement';
const other = '/mypreferences/d/settings/policy-and-academic-research';

const settings: Record<string, string> = {
  'named by reference': `<main><h1>${name}</h1><div><span id="k">${atSwitch}</span><input type="checkbox" role="switch" aria-labelledby="k" data-true></div><p>Learn more</p></main>`,
  'label before input': `<main><h1>${name}</h1><div><label for="a">${atSwitch}</label><input id="a" type="checkbox" role="switch" data-true><span>On</span></div></main>`,
  'wrapped by its label': `<main><section><label>${atSwitch}<input type="checkbox" role="switch" data-true></label></section><div><p>When this setting is on</p></div></main>`,
  'a language without labels': `<main><h1>設定</h1><div><span>学習</span><div><input type="checkbox" role="switch" aria-labelledby="gone" data-true></div></div></main>`,
  'a plain checkbox': `<main><h1>${name}</h1><div><label>${atSwitch} <input type="checkbox" data-true></label></div></main>`,
};

const research: Record<string, string> = {
  'named by its key': `<main><h1>設定</h1><div><span>調査</span><input type="checkbox" role="switch" aria-labelledby="allowAnonymizedDataResearch" data-true></div></main>`,
  'beside the AI switch': `<main><div><input type="checkbox" role="switch" aria-labelledby="allowAnonymizedDataResearch" data-true></div><label>${atSwitch} <input type="checkbox" role="switch"></label></main>`,
  'named by its name': `<main><h1>Data privacy</h1><label>Social, economic, and workplace research <input type="checkbox" role="switch" data-true></label></main>`,
};

const lists: Record<string, string> = {
  links: `<main><h1>Data privacy</h1><ul><li><a href="${other}">Research</a></li><li><a href="${tail}" data-true><span>${name}</span> <span>On</span></a></li></ul></main>`,
  rows: `<main><h1>Data privacy</h1><div><div><a href="${other}">Research</a></div><div><a href="${tail}" data-true>${name}</a><span>On</span></div></div></main>`,
  buttons: `<main><h1>Data privacy</h1><div><div><button>Research</button></div><div><button data-true>${name} <span>Off</span></button></div></div></main>`,
};

/** Decoys that may stand anywhere in the page, also beside the switch; each has a name of its own or a place apart. */
const decoys = [
  '<label>Show me tips about writing <input type="checkbox" role="switch"></label>',
  '<div><input type="checkbox" role="switch" aria-labelledby="allowAnonymizedDataResearch" checked></div>',
  '<div><span>Social, economic, and workplace research</span><button role="switch" aria-checked="false">Off</button></div>',
  '<div role="switch" tabindex="0" aria-checked="false" aria-label="Autoplay videos in the feed"></div>',
  `<article><p>They added “${atSwitch}”. Turn it off!</p><label><input type="checkbox"> Remind me</label></article>`,
  `<article><blockquote>${atSwitch}</blockquote><input type="checkbox"></article>`,
  `<label><input type="checkbox"> I have read what “${atSwitch}” means to me</label>`,
  `<div role="dialog"><p>Cookies</p><label><input type="checkbox" role="switch"> Functional</label></div>`,
  `<div role="alertdialog"><input type="checkbox" role="switch"></div>`,
  `<aside><p>${atSwitch}</p><input type="checkbox" role="switch"></aside>`,
  `<div style="display:none"><label>${atSwitch} <input type="checkbox" role="switch"></label></div>`,
  `<div hidden><label>${atSwitch} <input type="checkbox" role="switch"></label></div>`,
  `<div style="visibility:hidden"><label>${atSwitch} <button role="switch" aria-checked="false"></button></label></div>`,
  `<details><summary>More</summary><label>${atSwitch} <input type="checkbox" role="switch"></label></details>`,
  `<div role="search"><input type="text" value="${atSwitch}"><div role="listbox"><a href="/search/">${name}</a></div></div>`,
  '<form><input type="password"></form>',
  `<a href="/help/linkedin/answer/a6278444">${name}</a>`,
  `<a href="https://www.linkedin.com.evil.example${tail}">${name}</a>`,
  `<a href="/mypreferences/d/settings/language">Language</a>`,
  `<button>Social, economic, and workplace research</button>`,
  `<article><p>See <a href="${tail}">${name}</a></p></article>`,
  `<div role="dialog"><a href="${tail}">Manage</a><button>${name}</button></div>`,
  `<nav><a href="${tail}">${name}</a></nav>`,
  `<div style="display:none"><a href="${tail}">${name}</a></div>`,
];
/** A switch that nothing names: fair beside the main content's children only, not between a label and its switch. */
const nameless = [
  '<div><input type="checkbox" role="switch"></div>',
  '<div><button role="switch" aria-checked="false"></button></div>',
];

const wrappers = ['div', 'section', 'span', 'fieldset', 'form', 'x-box', 'center', 'p'];
const retagged: Record<string, string[]> = {
  div: ['section', 'fieldset', 'x-row', 'form'],
  span: ['b', 'p', 'div', 'x-text'],
  h1: ['h2', 'h3', 'div', 'p'],
  p: ['div', 'small'],
  ul: ['ol', 'div'],
  li: ['div', 'section'],
  main: ['div'],
  section: ['div'],
};

type Step = {
  act: 'wrap' | 'rename' | 'move' | 'decoy' | 'nameless' | 'retag' | 'reclass';
  at: number;
  which: number;
};
const steps = fc.array(
  fc.record<Step>({
    act: fc.constantFrom('wrap', 'rename', 'move', 'decoy', 'decoy', 'nameless', 'retag', 'reclass'),
    at: fc.nat(997),
    which: fc.nat(997),
  }),
  { minLength: 1, maxLength: 12 },
);

const pick = <Item>(from: readonly Item[], which: number) => from[which % from.length] as Item;

function mutate(document: Document, { act, at, which }: Step) {
  const inBody = [...document.body.querySelectorAll('*')];
  const make = (html: string) => {
    const template = document.createElement('template');
    template.innerHTML = html;
    return template.content.firstElementChild as Element;
  };
  const target = pick(inBody, at);
  const parent = target.parentElement as Element;
  if (act === 'wrap' && !target.closest('[data-decoy]') && target.localName !== 'main') {
    const wrapper = document.createElement(pick(wrappers, which));
    target.replaceWith(wrapper);
    wrapper.append(target);
  }
  if (act === 'rename' && target.id) target.id = `ember${which}`;
  if (act === 'reclass')
    target.className = `_${which} ${pick(['artdeco-toggle', 'hidden', 'switch', 'cookie'], at)}`;
  if (act === 'move' && !parent.closest('label'))
    parent.insertBefore(target, pick([...parent.children, null], which));
  if (act === 'decoy') {
    const places = inBody.filter(
      (one) =>
        /^(div|main|section|ul|x-.*)$/.test(one.localName) &&
        !one.closest('[data-decoy],label,a,button,[data-true]'),
    );
    const decoy = make(pick(decoys, which));
    decoy.setAttribute('data-decoy', '');
    const place = pick([document.body, ...places], at);
    place.insertBefore(decoy, pick([...place.children, null], which + at));
  }
  if (act === 'nameless') {
    const decoy = make(pick(nameless, which));
    decoy.setAttribute('data-decoy', '');
    (document.querySelector('main') ?? document.body).append(decoy);
  }
  const tags = retagged[target.localName];
  if (act === 'retag' && tags && !target.closest('[data-decoy]') && !target.matches('[data-true]')) {
    const fresh = document.createElement(pick(tags, which));
    for (const { name, value } of target.attributes) fresh.setAttribute(name, value);
    fresh.append(...target.childNodes);
    target.replaceWith(fresh);
  }
}

/** Pages whose switch has no label that is known, or no role: a decoy makes it one of two, as often as not. */
const oftenOpen = ['a language without labels', 'a plain checkbox'];

/**
 * The kinds that were read, one after the other, are this one in more than so great a share: a test that only ever saw
 * `absent` would prove nothing.
 */
function expectOften(cases: Draw, read: readonly unknown[], kind: string, leastShare: number) {
  const times = read.filter((each) => each === kind).length;
  expect(times / read.length, `how often it was ${kind}, ${drawnFrom(cases)}`).toBeGreaterThan(leastShare);
}

const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', { url: places.setting });
const { document } = window;
giveVisibility(window as unknown as typeof globalThis);

function tried(html: string, way: Step[], prepare: (truth: Element) => void) {
  document.body.innerHTML = html;
  const truth = document.querySelector('[data-true]') as Element;
  for (const step of way) mutate(document, step);
  prepare(truth);
  return truth;
}

describe('the setting page', () => {
  test.each(Object.entries(settings))('%s: the ring is often there, and never moved', (kind, html) => {
    const cases = sampled(450);
    const read: unknown[] = [];
    fc.assert(
      fc.property(steps, fc.boolean(), (way, isOn) => {
        const truth = tried(html, way, (control) => {
          (control as HTMLInputElement).checked = isOn;
        });
        const before = document.documentElement.outerHTML;
        const reading = readPage(document, new URL(places.setting));
        read.push(reading?.kind);

        expect(['found', 'ambiguous', 'absent']).toContain(reading?.kind);
        if (reading?.kind === 'found') {
          expect(reading.control).toBe(truth);
          expect(reading.state).toBe(isOn ? 'on' : 'off');
          expect(reading.box.contains(truth) || reading.box.localName === 'label').toBe(true);
          expect(reading.box.querySelector('[role=switch]:not([data-true])')).toBeNull();
        }
        expect(document.documentElement.outerHTML).toBe(before);
        expect(readPage(document, new URL(places.setting))).toEqual(reading);
      }),
      cases,
    );
    expectOften(cases, read, 'found', oftenOpen.includes(kind) ? 1 / 10 : 1 / 2);
    if (oftenOpen.includes(kind)) expectOften(cases, read, 'ambiguous', 1 / 5);
  });
});

describe('the research setting’s page', () => {
  test('whatever it holds of the AI setting, or of others that are named, is never its switch', () => {
    const cases = sampled(450);
    const read: unknown[] = [];
    fc.assert(
      fc.property(fc.constantFrom(...Object.values(research)), steps, fc.boolean(), (html, way, isOn) => {
        const truth = tried(html, way, (control) => {
          (control as HTMLInputElement).checked = isOn;
        });
        const reading = readPage(document, new URL(places.research));
        read.push(reading?.kind);

        expect(['found', 'ambiguous', 'absent']).toContain(reading?.kind);
        if (reading?.kind !== 'found') return;
        // Two of the decoys are this setting's switch as well, by its key or by its name.
        const says = `${reading.control.outerHTML}${reading.control.closest('[data-decoy]')?.textContent}`;
        expect(reading.control === truth || /DataResearch|workplace research/.test(says)).toBe(true);
        if (reading.control === truth) expect(reading.state).toBe(isOn ? 'on' : 'off');
      }),
      cases,
    );
    expectOften(cases, read, 'found', 1 / 2);
  });
});

describe('the list', () => {
  test.each(Object.entries(lists))('%s: the ring is often there, and never moved', (_, html) => {
    const cases = sampled(450);
    const read: unknown[] = [];
    fc.assert(
      fc.property(steps, (way) => {
        const truth = tried(html, way, () => {});
        const before = document.documentElement.outerHTML;
        const reading = readPage(document, new URL(places.list));
        read.push(reading?.kind);

        expect(['row', 'ambiguous', 'absent']).toContain(reading?.kind);
        if (reading?.kind === 'row') {
          expect(reading.box.contains(truth)).toBe(true);
          expect(
            reading.box.querySelector(`a[href="${other}"],a[href$="/language"],[role=switch]`),
          ).toBeNull();
        }
        expect(document.documentElement.outerHTML).toBe(before);
      }),
      cases,
    );
    expectOften(cases, read, 'row', 1 / 2);
  });
});
