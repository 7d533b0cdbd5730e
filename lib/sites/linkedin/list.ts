import { allById, attribute, contains, find, holds, rootOf, textsIn } from '../elements';
import { type Look, navigation, quotation } from '../look';
import { once, whenAsked } from '../once';
import type { Reading } from '../reading';
import { textOf } from '../texts';
import { host, recognizePage } from './addresses';
import { givenName, isOneOf, lettersOf, speaksOf, word } from './names';
import { names } from './own-labels';
import { targetsIn } from './targets';

/** Nothing on LinkedIn leads to one setting so often; where it does, no row is told from another. */
const most = 50;
/** Nor does a page speak of it so often. */
const mostSpeaking = 500;
/** What may tell without words where a link leads. */
const pictures = 'img,svg,picture,canvas,video,i,[role=img]';

/** What may lead to the setting, by its address. */
export const leadingThere = '[href*="data-for-ai-improvement" i]';

/** Finds the setting's entry on the list of the category: by where it leads or, failing that, by its name. */
export function readList(look: Look, address: URL): Reading {
  const { document, eyes, all, row, nearest, within, innermost, isCentral } = look;

  const target = targetsIn(document, address);
  const leadsThere = (link: Element) => {
    const to = target(link);
    return !!to && recognizePage(to) === 'setting';
  };

  const liesIn = (entry: Element, box: Element) =>
    contains(box, entry) || (rootOf(entry) !== rootOf(box) && within(entry, box));
  /**
   * Entries in one row are that row; a row is no more than a row, and holds none of the others.
   * @param others looks for them, which is spared where what is ringed is an entry itself
   */
  const rows = (entries: readonly Element[], others: () => readonly Element[]): Reading => {
    if (entries.length > most) return { kind: 'crowded' };
    const isStrange = (other: Element) => !entries.some((entry) => liesIn(other, entry)) && eyes.shows(other);
    const fits = once(
      (box: Element) =>
        entries.includes(box) || !others().some((other) => liesIn(other, box) && isStrange(other)),
    );
    const boxes = innermost([...new Set(entries.flatMap((entry) => nearest(entry) ?? []))])
      .filter(fits)
      .filter((box) => !eyes.isCovered(box));
    const [first, second] = boxes;
    if (first && second) {
      const box = row(first, (at) => !fits(at)).find((at) => boxes.every((one) => within(one, at)));
      return box && !eyes.isTall(box) ? { kind: 'row', box } : { kind: 'ambiguous', candidates: boxes };
    }
    return first ? { kind: 'row', box: first } : { kind: 'absent' };
  };

  // Most pages have one link to it, and that is found by a selector. What else is in the list is looked up only then.
  const links = all(leadingThere).filter(leadsThere);
  const shown = links.filter(eyes.shows);
  // A card's link may be transparent and lie over the whole of it.
  const leading = shown.length ? shown : links.filter(eyes.seesPlaceOf);
  // A parser that has to close a link early leaves one behind that holds no more than empty boxes.
  const telling = leading.filter(
    (link) => textOf(link).trim() || attribute(link, 'aria-label') || holds(link, pictures),
  );
  const linked = telling.length ? telling : leading;
  const others = whenAsked(() =>
    all('[href]').filter((link) => {
      const to = target(link);
      return !!to && isOfSettings(to) && recognizePage(to) !== 'setting';
    }),
  );
  const outside = linked.filter((link) => isCentral(link, navigation, quotation));
  // A banner over the list may lead there too, and say something else.
  const saying = outside.length > 1 && outside.length <= most ? outside.filter(saysTheName) : [];
  if (outside.length) return rows(saying.length ? saying : outside, others);

  const entries = all('a,button,[role=link],[role=button]');
  const speaking = entries.filter((entry) => textsOf(entry).some((text) => speaksOf(text, names, word)));
  if (speaking.length > mostSpeaking) return { kind: 'crowded' };
  const named = speaking.filter(
    (entry) => eyes.shows(entry) && isCentral(entry, navigation, quotation) && mayLeadThere(entry),
  );
  /** A link to a help article, another site, another setting or a part of this page only speaks of the setting. */
  function mayLeadThere(entry: Element): boolean {
    const to = target(entry);
    const leadsElsewhere = to ? !isOfSettings(to) || otherSettings.test(to.pathname) : leadsWithin(entry);
    return !leadsElsewhere && saysTheName(entry);
  }
  if (named.length) return rows(innermost(named), () => entries.filter((entry) => !named.includes(entry)));
  // A list of links may itself be a navigation, or stand in articles: then the exact link counts, in the main content.
  const inNavigation = look.mainsSeen().length ? linked.filter((link) => isCentral(link, quotation)) : [];
  if (inNavigation.length) return rows(inNavigation, others);
  const inArticles = linked.filter((link) => isCentral(link, navigation));
  return rows(inArticles, others);
}

/** What an entry says, as a whole, by its `aria-label`, and by what it refers to. */
const textsOf = (entry: Element) => [
  lettersOf(attribute(entry, 'aria-label')),
  attribute(entry, 'aria-labelledby') === null ? '' : givenName(entry),
  lettersOf(textOf(entry)),
];
/**
 * Whether a part of an entry says the setting's name and no more: one that goes on ("… for partners") may be another's.
 * How the setting stands, or what it is for, may follow in a part of its own or on the next line.
 */
const saysTheName = (entry: Element) => {
  const parts = [entry, ...find(entry, '*').slice(0, 50)];
  return (
    parts.flatMap(textsOf).some((text) => isOneOf(text, names)) ||
    parts.flatMap(textsIn).some((text) => names.includes(lettersOf(text)))
  );
};
/** Whether a link leads to a part of the page that it is in. */
const leadsWithin = (entry: Element) => {
  const [, id = ''] = /^#(.+)/.exec(attribute(entry, 'href') ?? '') ?? [];
  return id !== '' && allById(rootOf(entry), id).length > 0;
};

/** Whether an address is of LinkedIn's settings. */
const isOfSettings = ({ origin, pathname }: URL) =>
  origin === `https://${host}` && /^\/(mypreferences|psettings)\//.test(pathname);
/** Addresses of other settings and lists, collected on 2026-11-22; an entry that leads there is theirs. */
const otherSettings =
  /\/(categories\/.*|download-my-data|member-cookies|close-accounts|hibernate-account|profile-viewing-options|interest-categories|settings\/(policy-and-academic-research|search-history|language|discover-.*|profile-visibility.*|data-export.*|ads-.*|autoplay-videos|preferred-view|show-profile-photos|enable-sounds.*))\/?$/i;
