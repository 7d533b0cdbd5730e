/*
 * A page that a person brought as a copy: saved to a file, or copied and pasted. It is a document without a window: it
 * has no layout and no style sheets, runs nothing and loads nothing.
 */

import { attribute, find, matches, openShadow, parentOf } from './elements';
import { plainEyes } from './visible';

/** Parts that never show. */
const unshown = 'template,script,style,noframes,noscript,head,input[type=hidden i],dialog:not([open])';
const inClosed = 'details:not([open]) > :not(summary)';

/**
 * A page's text without its styles, which an extension's page blocks and, in Chromium, complains of one by one: their
 * attributes go by another name, and their sheets by that of the one element that is parsed alike. Other text that
 * looks the same is changed too, which changes no more than its length.
 */
export const unstyled = (html: string): string =>
  html.replace(/(?<=["'\s/])style(?=\s*=)/gi, 'data-style').replace(/<(\/?)style(?=[\s/>])/gi, '<$1noframes');

/** Whether an element hides itself and what is in it, by attribute or by its own style (as `unstyled` leaves it). */
export const hidesItself = (element: Element): boolean =>
  attribute(element, 'hidden') !== null ||
  /(^|[;\s])(display\s*:\s*none|visibility\s*:\s*hidden)/i.test(attribute(element, 'data-style') ?? '');

/** Whether people would see an element, as far as a copy tells. */
function isShownInCopy(element: Element): boolean {
  for (let at: Element | null = element; at; at = parentOf(at))
    if (hidesItself(at) || matches(at, unshown) || matches(at, inClosed)) return false;
  return true;
}

/** What people would see of a copy. */
export const copyEyes = plainEyes(isShownInCopy, (element) => {
  const [, position = 'static'] =
    /position\s*:\s*(fixed|sticky|absolute)/i.exec(attribute(element, 'data-style') ?? '') ?? [];
  return position.toLowerCase();
});

/**
 * Makes a parsed text readable as a page: shadow roots that were written down are put up again.
 * @param parsed a document of one's own, fresh from a `DOMParser`; it is changed
 */
export function asCopiedPage(parsed: Document): Document {
  for (const template of find(parsed, 'template[shadowrootmode=open i]'))
    try {
      const host = parentOf(template);
      if (host) openShadow(host).append((template as HTMLTemplateElement).content);
    } catch {
      // Not every element can have one, and none can have two.
    }
  return parsed;
}

/** The address in the comment that Chromium writes above a page it saves; null without one. */
export function savedFrom(text: string): URL | null {
  const [, address = ''] = /<!-- saved from url=\(\d+\)(\S+) -->/.exec(text.slice(0, 5000)) ?? [];
  return URL.parse(address);
}

/** What keeps a text from being a page we could report on. */
export type NoPage = 'empty' | 'archive' | 'not-a-page';

/**
 * Tells by its text whether something is a web page.
 * @returns null where it may be one
 */
export function whyNoPage(text: string): NoPage | null {
  const start = text.slice(0, 20_000);
  if (!text.trim()) return 'empty';
  if (
    /^(From: <Saved by|MIME-Version:|bplist00)|^Content-Type: multipart\/related/im.test(start.slice(0, 2000))
  )
    return 'archive';
  return start.includes('\0') || !/<[a-z][^>]*>/i.test(start) ? 'not-a-page' : null;
}

/** Whether a page was saved as it was sent, before its scripts made it: hardly anything is in it but scripts. */
export const isUnmade = (page: Document): boolean =>
  find(page, 'body *:not(script,noframes,link,meta,noscript,template,code)').length < 5;
