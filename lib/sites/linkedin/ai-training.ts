import type { Reading, SwitchState } from '../reading';
import { recognizePage, settingTail } from './addresses';
import { labels, otherKeys, otherNames } from './labels';

/** Seen in LinkedIn's own pages until 2026: a native input with role=switch, or an element with role=switch. */
const switches = '[role~=switch i]';
const checkboxes = 'input[type=checkbox i],[role~=checkbox i]';
const main = 'main,[role=main]';
/** Parts of a page that are not about its subject. `header` and `footer` are judged apart: in the main content they are fine. */
const apart =
  'dialog,aside,search,[role=dialog],[role=alertdialog],[aria-modal=true],[role=alert],[role=status],[role=complementary],[role=search],[role=listbox],[role=banner],[role=contentinfo]';
const navigation = 'nav,[role=navigation]';
/** Where people's own words stand: a label there is a quotation. */
const quoting = 'article,blockquote,[role=article],[role=feed],[role=comment]';
const list = `ul,ol,table,section,[role=list],${main}`;
const page = `html,body,${main}`;
const secrets = 'input[type=password i],[autocomplete$=password i]';

const bearing = `${switches},${checkboxes},${main},${secrets},iframe,label,h1,[href*="${settingTail}" i]`;

type Root = Document | ShadowRoot;
type IsShown = (element: Element) => boolean;

/** Letters and digits alone: no case, no kind of space, apostrophe, quotation mark or full stop tells labels apart. */
const letters = (text: string | null | undefined) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{M}]/gu, '');

const known = Object.entries(labels).map(([language, { names, switches }]) => ({
  language,
  names: names.map(letters),
  all: [...names, ...switches].map(letters),
}));
const others = otherNames.map(letters);

/**
 * Whether people can see an element, as far as style goes: not `display: none`, `visibility: hidden`, or in a closed
 * `details`. Opacity and size are no matter here; `aria-hidden` hides from assistive technology, not from sight.
 */
const shownToPeople: IsShown = (element) => {
  const view = element.ownerDocument.defaultView;
  if (!view) return false;
  if ('checkVisibility' in element) {
    return (
      element.checkVisibility({ visibilityProperty: true }) ||
      // A box-less wrapper shows its children.
      (view.getComputedStyle(element).display === 'contents' &&
        !!element.parentElement &&
        shownToPeople(element.parentElement))
    );
  }
  for (let at: Element | null = element; at; at = (at as Element).parentElement) {
    const up: Element | null = at.parentElement;
    if (view.getComputedStyle(at).display === 'none') return false;
    if (up?.matches('details:not([open])') && at.localName !== 'summary') return false;
  }
  return !/hidden|collapse/.test(view.getComputedStyle(element).visibility);
};

/**
 * Reads one page. A pure function: looks at nothing but its arguments, writes nothing, waits for nothing.
 *
 * @param document the top document; open shadow roots and frames of the same origin are looked into
 * @param address the top document's address; the practice page passes the address it stands for
 * @param isShown whether people can see an element; the default asks the element's own document
 * @returns null where the address is none of ours, or the objection form's, whose state follows from the address
 */
export function readPage(document: Document, address: URL, isShown: IsShown = shownToPeople): Reading | null {
  const kind = recognizePage(address);
  if (kind !== 'list' && kind !== 'setting') return null;

  const roots: Root[] = [document];
  const owners = new Map<Node, Element>();
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const inner =
        element.shadowRoot ??
        (element.localName === 'iframe' &&
          isShown(element) &&
          (element as HTMLIFrameElement).contentDocument);
      if (!inner) continue;
      owners.set(inner, element);
      roots.push(inner);
    }
  }

  const all = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  /** The parent as people see it: through slots, shadow roots and frames, but never out of the document. */
  const up = (element: Element): Element | null =>
    element.assignedSlot ?? element.parentElement ?? owners.get(element.parentNode as Node) ?? null;
  const within = (element: Element, box: Element) => {
    for (let at: Element | null = element; at; at = up(at)) if (at === box) return true;
    return false;
  };
  const innermost = (elements: Element[]) =>
    elements.filter((outer) => !elements.some((inner) => inner !== outer && within(inner, outer)));

  /** Whether an element has a box that people can see. Without layout (a test's document) style alone decides. */
  const sized = (element: Element) => {
    const { documentElement, defaultView: view } = element.ownerDocument;
    if (!view || !isShown(element)) return false;
    if (!documentElement.getClientRects().length) return true;
    const { width, height, right, bottom } = element.getBoundingClientRect();
    if (width < 8 || height < 8 || right + view.scrollX < -500 || bottom + view.scrollY < -500) return false;
    for (let at = element.parentElement; at; at = at.parentElement) {
      const box = at.getBoundingClientRect();
      if ((box.width < 2 || box.height < 2) && view.getComputedStyle(at).overflow !== 'visible') return false;
    }
    return true;
  };

  const hasMain = [...document.querySelectorAll(main)].some(isShown);
  /** Whether an element stands in the main content. */
  const central = (element: Element, decoys: string) => {
    let inMain = false;
    let inEdge = false;
    for (let at: Element | null = element; at; at = up(at)) {
      if (at.matches(decoys)) return false;
      if (at.matches(main)) inMain = true;
      else if (at.matches('header,footer')) inEdge = true;
    }
    return inMain || !(hasMain || inEdge);
  };

  const only = <T>(candidates: Element[], reading: (one: Element) => T): T | Reading => {
    const [first, second] = candidates;
    return second ? { kind: 'ambiguous', candidates } : first ? reading(first) : { kind: 'absent' };
  };

  if (all(secrets).length) return { kind: 'absent' };
  const language = letters(document.documentElement.lang.slice(0, 2));

  return kind === 'list' ? readList() : readSetting();

  function readSetting(): Reading {
    const labelsOf = (control: Element) => [...((control as HTMLInputElement).labels ?? [])];

    /** The ring's box: the control, or the nearest visible thing around it that holds no other switch. */
    const boxOf = (control: Element): Element | undefined => {
      const free = (box: Element) =>
        sized(box) && !rivals.some((rival) => !within(control, rival) && within(rival, box));
      if (sized(control)) return control;
      for (let at = up(control); at && !at.matches(page); at = up(at)) {
        if (sized(at)) {
          if (free(at)) return at;
          break;
        }
      }
      return labelsOf(control).find(free);
    };

    /** A native input that is not rendered, with a track drawn in its place beside it or in its label. */
    const hasTrack = (control: Element) => {
      const parent = up(control);
      if (control.localName !== 'input' || control.hasAttribute('hidden') || !parent || !isShown(parent))
        return false;
      return [
        control.previousElementSibling,
        control.nextElementSibling,
        ...labelsOf(control).flatMap((label) => [label, ...label.querySelectorAll('*')]),
      ].some((track) => track && !letters(track.textContent) && track.localName !== 'input' && sized(track));
    };
    const visible = (control: Element) => isShown(control) || hasTrack(control);

    const everySwitch = innermost(all(switches).filter(visible));
    const everyCheckbox = all(checkboxes).filter(
      (box) => visible(box) && !everySwitch.some((one) => within(box, one) || within(one, box)),
    );
    const rivals = [...everySwitch, ...everyCheckbox.filter(sized)];

    /** The given name: aria-labelledby, where what it points at exists; aria-label; label; own text. */
    const givenName = (control: Element) => {
      const root = control.getRootNode() as Root;
      const pointed = keys(control).map((id) => letters(root.getElementById(id)?.textContent));
      return (
        pointed.join('') ||
        letters(control.getAttribute('aria-label')) ||
        letters(
          (labelsOf(control).length ? labelsOf(control) : [control.closest('label'), control])
            .map((label) => label?.textContent ?? '')
            .join(' '),
        )
      );
    };
    /** The text of the nearest row that says more than "on" or "off" and belongs to no other switch. */
    const rowName = (control: Element) => {
      for (let at = up(control); at && !at.matches(page); at = up(at)) {
        const row = at;
        if (rivals.some((rival) => rival !== control && within(rival, row))) break;
        const text = letters(row.textContent);
        if (text.length > 8) return text;
      }
      return '';
    };
    const keys = (control: Element) =>
      (control.getAttribute('aria-labelledby') ?? '').split(/\s+/).filter(Boolean);

    const isOther = (control: Element) => {
      if (
        [...keys(control), control.id, control.getAttribute('name') ?? ''].some((key) => otherKeys.test(key))
      )
        return true;
      const given = givenName(control);
      const name = given.length > 8 ? given : rowName(control);
      return (
        others.some((other) => name.includes(other)) &&
        !known.some(({ all }) => all.some((label) => name.includes(label)))
      );
    };

    /** Those whose name is ours: in the page's language, failing that in any. */
    const named = (controls: Element[], strict: boolean) => {
      const candidates = controls.filter((control) => !isOther(control));
      const having = (wanted: string[]) =>
        candidates.filter((control) => {
          const given = givenName(control);
          return wanted.some(
            (label) =>
              (strict ? holds(given, label) : given.includes(label)) ||
              (!strict && given.length <= 8 && holds(rowName(control), label)),
          );
        });
      const own = having(known.find((one) => one.language === language)?.all ?? []);
      return own.length ? own : having(known.flatMap(({ all }) => all));
    };

    const found = (control: Element): Reading => {
      const box = boxOf(control);
      return box ? { kind: 'found', state: stateOf(control), control, box } : { kind: 'absent' };
    };

    const seen = everySwitch.filter((one) => central(one, `${apart},${navigation}`) && boxOf(one));
    const ours = named(seen, false);
    if (ours.length) return only(ours, found);

    const boxes = named(
      everyCheckbox.filter((one) => central(one, `${apart},${navigation},${quoting}`) && boxOf(one)),
      true,
    );
    const title = all('h1,h2').find((one) => isShown(one) && central(one, `${apart},${navigation}`));
    const about = letters(title?.textContent);
    const strangers = seen.filter(isOther);
    if (strangers.length < seen.length) {
      if (others.some((other) => about.includes(other))) return { kind: 'absent' };
      return only([...seen, ...boxes], found);
    }
    if (boxes.length) return only(boxes, found);
    // A switch elsewhere (a modal, say) counts by its own name alone.
    return only(strangers.length ? [] : named(everySwitch.filter(boxOf), true), found);
  }

  function readList(): Reading {
    const target = (link: Element) => {
      const href = link.getAttribute('href');
      return href === null ? null : URL.parse(href, address);
    };
    const leadsThere = (link: Element) => {
      const to = target(link);
      return !!to && recognizePage(to) === 'setting';
    };
    const boxOf = (entry: Element): Element | undefined => {
      for (let at: Element | null = entry; at && !at.matches(list); at = up(at))
        if (sized(at)) return alone(at) ? at : undefined;
      return undefined;
    };
    /** Whether a box holds no link to another setting. */
    const alone = (box: Element) =>
      !box.matches(`${page},${list}`) &&
      !links.some(
        (link) =>
          !leadsThere(link) && within(link, box) && target(link)?.pathname.startsWith('/mypreferences/'),
      );
    /** Several entries in one row are that row. */
    const rows = (entries: Element[]): Reading => {
      const boxes = innermost(entries.flatMap((entry) => boxOf(entry) ?? []));
      const [first] = boxes;
      if (boxes.length > 1 && first) {
        for (let at = up(first); at && alone(at); at = up(at)) {
          const row = at;
          if (boxes.every((box) => within(box, row))) return { kind: 'row', box: row };
        }
      }
      return only(boxes, (box) => ({ kind: 'row', box }));
    };

    const links = all('a[href]').filter(isShown);
    const there = links.filter(leadsThere);
    const settled = there.filter((link) => central(link, `${apart},${navigation},${quoting}`));
    if (settled.length) return rows(settled);
    // A list of links may itself be a navigation; it counts inside the main content only.
    const inNavigation = hasMain ? there.filter((link) => central(link, `${apart},${quoting}`)) : [];
    if (inNavigation.length) return rows(inNavigation);

    const names = known.flatMap(({ names }) => names);
    return rows(
      innermost(
        all('a,button,[role=link],[role=button]').filter((entry) => {
          const to = target(entry);
          // A link that leads elsewhere (a help article, another site) only speaks of the setting.
          if (
            to &&
            /^http/.test(to.protocol) &&
            (to.host !== address.host || !/^\/(mypreferences|psettings)\//.test(to.pathname))
          )
            return false;
          const text = letters(entry.getAttribute('aria-label') ?? entry.textContent);
          return (
            isShown(entry) &&
            names.some((name) => holds(text, name)) &&
            central(entry, `${apart},${navigation},${quoting}`)
          );
        }),
      ),
    );
  }
}

/** Whether a text is this label, give or take a few words ("on", "off", "toggle") or what follows it. */
const holds = (text: string, label: string) =>
  text.startsWith(label) || (text.includes(label) && text.length <= label.length + 12);

/**
 * A native input's `checked` property first, `aria-checked` second; anything but a plain true or false is unknown,
 * although ARIA reads "mixed" as off: never off on a default.
 */
function stateOf(control: Element): SwitchState {
  const { type, checked, indeterminate } = control as HTMLInputElement;
  if (control.localName === 'input' && /^(checkbox|radio)$/.test(type))
    return indeterminate ? 'unknown' : checked ? 'on' : 'off';
  const said = control.getAttribute('aria-checked');
  return said === 'true' ? 'on' : said === 'false' ? 'off' : 'unknown';
}

/**
 * Whether a node that came, went or changed could bear on a reading. A cheap filter for a MutationObserver, asked of
 * every node: may say yes in vain, must not say no where a reading would change (shadow roots deep inside aside).
 */
export function concerns(node: Node): boolean {
  if (node.nodeType !== 1) return false;
  const element = node as Element;
  return (
    element.matches(bearing) ||
    (!!element.firstElementChild && !!element.querySelector(bearing)) ||
    !!element.shadowRoot
  );
}
