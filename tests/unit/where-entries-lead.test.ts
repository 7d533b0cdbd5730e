import { JSDOM } from 'jsdom';
import { expect, test } from 'vitest';
import { places } from '../../lib/sites/linkedin/addresses';
import { readPage } from '../../lib/sites/linkedin/read-page';
import { giveVisibility } from '../fixtures/linkedin/visibility';

/*
 * An entry of the list is the setting's by where it leads: as the browser would follow it, not as it is written. What
 * bears the setting's name and leads elsewhere is none.
 */

const { window } = new JSDOM('<!doctype html><html lang="en"><body></body></html>', { url: places.list });
giveVisibility(window as unknown as typeof globalThis);
const { document } = window;

const name = 'Data for Generative AI Improvement';
const tail = '/mypreferences/d/settings/data-for-ai-improvement';
const other = '<li><a href="/mypreferences/d/settings/language">Language</a></li>';
const list = (entry: string) => `<main><h1>Data privacy</h1><ul>${other}<li>${entry}</li></ul></main>`;

/** What is ringed on a list with this entry: the row with the entry in it, or nothing. */
function ringed(entry: string, head = '') {
  document.head.innerHTML = head;
  document.body.innerHTML = list(entry);
  const reading = readPage(document, new URL(places.list));
  return reading?.kind === 'row' ? reading.box.outerHTML.includes(name) : reading?.kind;
}

test.each([
  ['a link as LinkedIn writes it', `<a href="${tail}">${name}</a>`, ''],
  [
    'a link by a base of its own site',
    `<a href="settings/data-for-ai-improvement">${name}</a>`,
    '<base href="/mypreferences/d/">',
  ],
  ['a base that is none', `<a href="${tail}">${name}</a>`, '<base href="http://[">'],
  ['a base without an address', `<a href="${tail}">${name}</a>`, '<base target="_blank">'],
  ['a button that a script answers', `<button>${name}</button>`, ''],
  ['a link that only waits for a script', `<a href="javascript:void(0)">${name}</a>`, ''],
  ['a button of a form that leads there', `<form action="${tail}"><button>${name}</button></form>`, ''],
  [
    'a button with an address of its own',
    `<form action="/x"><button formaction="${tail}">${name}</button></form>`,
    '',
  ],
])('is the row: %s', (_, entry, head) => {
  expect(ringed(entry, head)).toBe(true);
});

test.each([
  [
    'a link by a base of another site',
    `<a href="${tail}">${name}</a>`,
    '<base href="https://other.example/">',
  ],
  [
    'a base within the same site that turns it elsewhere',
    `<a href="data-for-ai-improvement">${name}</a>`,
    '<base href="/feed/">',
  ],
  [
    'a button whose own address is another site',
    `<form action="${tail}"><button formaction="https://other.example/">${name}</button></form>`,
    '',
  ],
  [
    'a button whose own address is another setting',
    `<form action="${tail}"><button formaction="/mypreferences/d/settings/language">${name}</button></form>`,
    '',
  ],
  [
    'a form that leads elsewhere',
    `<form action="https://other.example${tail}"><button>${name}</button></form>`,
    '',
  ],
  ['a link that runs a script', `<a href="javascript:location='https://other.example'">${name}</a>`, ''],
  ['a link to a help article', `<a href="/help/linkedin/answer/a6278444">${name}</a>`, ''],
  [
    'a link to another setting by this one’s name',
    `<a href="/mypreferences/d/settings/search-history">${name}</a>`,
    '',
  ],
  ['the address as another site’s path', `<a href="https://www.linkedin.com.example${tail}">${name}</a>`, ''],
  ['the address in a query', `<a href="/redirect?to=${tail}">${name}</a>`, ''],
])('is no row: %s', (_, entry, head) => {
  expect(ringed(entry, head)).toBe('absent');
});
