import { comparable } from '../comparable';
import { attribute, find, holds, textOf } from '../elements';
import { type Look, navigation, quotation } from '../look';
import type { Reading } from '../reading';
import { places, recognizePage } from './addresses';
import { isOneOf, speaksOf, word } from './names';
import { names } from './own-labels';
import { targetsIn } from './targets';

/** Nothing on LinkedIn leads to one setting so often; where it does, no row is told from another. */
const most = 50;
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

  /** Entries in one row are that row; a row is no more than a row, and holds none of the others. */
  const rows = (entries: readonly Element[], others: readonly Element[]): Reading => {
    if (entries.length > most) return { kind: 'crowded' };
    // A box that holds an entry of others, and is in none of ours, is more than the row.
    const strange = new Set<Element>();
    for (const other of others)
      if (!entries.some((entry) => within(other, entry)))
        for (const at of look.around(other)) strange.add(at);
    const fits = (box: Element) => !strange.has(box);
    const boxes = innermost([...new Set(entries.flatMap((entry) => nearest(entry) ?? []))])
      .filter(fits)
      .filter((box) => !eyes.isCovered(box));
    const [first, second] = boxes;
    if (first && second) {
      const box = row(first, (at) => !fits(at)).find((at) => boxes.every((one) => within(one, at)));
      return box ? { kind: 'row', box } : { kind: 'ambiguous', candidates: boxes };
    }
    return first ? { kind: 'row', box: first } : { kind: 'absent' };
  };

  // Most pages have one link to it, and that is found by a selector. What else is in the list is looked up only then.
  const leading = all(leadingThere).filter((link) => leadsThere(link) && eyes.shows(link));
  // A parser that has to close a link early leaves one behind that holds no more than empty boxes.
  const telling = leading.filter(
    (link) => textOf(link).trim() || attribute(link, 'aria-label') || holds(link, pictures),
  );
  const linked = telling.length ? telling : leading;
  const elsewhere = () =>
    all('[href*="/mypreferences/" i]').filter((link) => !leadsThere(link) && eyes.shows(link));
  const outside = linked.filter((link) => isCentral(link, navigation, quotation));
  if (outside.length) return rows(outside, elsewhere());

  const named = all('a,button,[role=link],[role=button]').filter(
    (entry) =>
      textsOf(entry).some((text) => speaksOf(text, names, word)) &&
      eyes.shows(entry) &&
      isCentral(entry, navigation, quotation) &&
      mayLeadThere(entry),
  );
  /** A link to a help article, another site or another setting only speaks of the setting. */
  function mayLeadThere(entry: Element): boolean {
    const to = target(entry);
    if (!to) return true;
    const { origin, pathname } = to;
    if (origin !== new URL(places.setting).origin) return false;
    return (
      /^\/(mypreferences|psettings)\//.test(pathname) && !otherSettings.test(pathname) && saysTheName(entry)
    );
  }
  if (named.length) {
    const entries = all('a,button,[role=link],[role=button]').filter(
      (entry) => !named.includes(entry) && eyes.shows(entry),
    );
    return rows(innermost(named), entries);
  }
  // A list of links may itself be a navigation, or stand in articles: then the exact link counts, in the main content.
  const inNavigation = look.hasMain() ? linked.filter((link) => isCentral(link, quotation)) : [];
  if (inNavigation.length) return rows(inNavigation, elsewhere());
  const inArticles = linked.filter((link) => isCentral(link, navigation));
  return rows(inArticles, elsewhere());
}

/** What an entry says, as a whole and by its `aria-label`. */
const textsOf = (entry: Element) =>
  [attribute(entry, 'aria-label')?.slice(0, 500), textOf(entry)].map(comparable);
/** Whether a part of an entry says the setting's name and no more: one that goes on ("… for partners") may be another's. */
const saysTheName = (entry: Element) =>
  [entry, ...find(entry, '*').slice(0, 50)].flatMap(textsOf).some((text) => isOneOf(text, names));

/** Addresses of other settings and lists, collected on 2026-11-22; an entry that leads there is theirs. */
const otherSettings =
  /\/(categories\/.*|download-my-data|member-cookies|close-accounts|hibernate-account|profile-viewing-options|interest-categories|settings\/(policy-and-academic-research|search-history|language|discover-.*|profile-visibility.*|data-export.*|ads-.*|autoplay-videos|preferred-view|show-profile-photos|enable-sounds.*))\/?$/i;
