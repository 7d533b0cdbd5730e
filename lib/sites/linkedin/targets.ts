import { allById, attribute, baseOf, closest, documentOf, find, rootOf, tagOf } from '../elements';

/** A script that does nothing: the page waits for the click. */
const inert =
  /^javascript:\s*((void\s*\(?\s*(0|'0'|"0")?\s*\)?|return(\s+false)?|false|undefined|0)?\s*;?\s*|\/\/.*)$/i;

/** Where LinkedIn sends people on from. */
const countsFirst = /^https:\/\/www\.linkedin\.com\/(redir\/redirect|safety\/go)\/?\?/;

/** Where an address leads in the end: LinkedIn counts the clicks on some links before it sends people on. */
function endOf(url: URL): URL | null {
  const onwards = countsFirst.test(url.href) && url.searchParams.get('url');
  return onwards ? URL.parse(onwards) : url;
}

/** The form that an entry sends, if it is a button that sends one. */
function formOf(entry: Element): Element | null {
  if (tagOf(entry) !== 'button' || /^(button|reset)$/i.test(attribute(entry, 'type') ?? '')) return null;
  const id = attribute(entry, 'form');
  return id === null ? closest(entry, 'form') : (allById(rootOf(entry), id)[0] ?? null);
}

const withoutHash = ({ href }: URL) => href.replace(/#.*/, '');

/**
 * Tells where the entries of a page lead, as a browser would go there.
 * @param address the page's own
 * @returns where an entry leads; null where only a script of the page knows
 */
export function targetsIn(document: Document, address: URL): (entry: Element) => URL | null {
  const [base] = find(document, 'base[href]');
  const given = base && URL.parse(attribute(base, 'href') ?? '', address);
  // Browsers pass over a base that is a script or data.
  const from = given && /^https?:$/.test(given.protocol) ? given : address;
  const within = (entry: Element) =>
    documentOf(entry) === document ? from : (URL.parse(baseOf(documentOf(entry))) ?? from);
  return (entry) => {
    const form = formOf(entry);
    const to =
      attribute(entry, 'href') ?? (form && (attribute(entry, 'formaction') ?? attribute(form, 'action')));
    const url = to === null ? null : URL.parse(to, within(entry));
    if (!url || inert.test(url.href.replaceAll('%20', ' '))) return null;
    return withoutHash(url) === withoutHash(address) ? null : endOf(url);
  };
}
