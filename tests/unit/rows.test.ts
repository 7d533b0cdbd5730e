import { JSDOM } from 'jsdom';
import { expect, it } from 'vitest';
import { holdsRows, roleOf } from '../../lib/sites/rows';

const made = (html: string) => new JSDOM(html).window.document.body.firstElementChild as Element;

it.each([
  ['<nav></nav>', 'nav'],
  ['<div role="Navigation"></div>', 'navigation'],
  ['<div role=" list group "></div>', 'list'],
  ['<ul role=""></ul>', 'ul'],
])('%s is a %s', (html, role) => expect(roleOf(made(html))).toBe(role));

it.each([
  ['<ul></ul>', true],
  ['<ul role="presentation"></ul>', true],
  ['<div role="list"></div>', true],
  ['<dl></dl>', true],
  ['<li></li>', false],
  ['<form></form>', false],
  ['<div></div>', false],
])('%s holds rows: %s', (html, holds) => expect(holdsRows(made(html))).toBe(holds));
