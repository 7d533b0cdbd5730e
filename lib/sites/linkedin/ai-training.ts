import { comparable } from '../comparable';
import { attribute, boxOf, find, isRendered, outer, windowOf } from '../elements';
import { type Reading, stateOf } from '../reading';
import { recognizePage } from './addresses';
import { cookieWord, otherKeys, researchKey } from './keys';
import { formsOf, pageQuestion, researchName, settingName, toggleLabel } from './labels';

/** LinkedIn's own pages until 2026: a native input with role=switch; on others any element with that role. */
const switches = '[role~=switch i]';
const checkboxes = '[type=checkbox],[role~=checkbox i]';
const secrets = '[type=password],[autocomplete$=password i]';
const mains = 'main,[role=main]';
/** What could bear on a reading. */
const bearing = `iframe,input,label,h1,${mains},${switches},${checkboxes},[href*=data-for-ai-improvement i]`;

/** What part of a page an element is: its role, or its tag. */
const part = (element: Element) => attribute(element, 'role') ?? element.localName;
/** Parts that are not about the page's subject. */
const apart = 'aside complementary dialog alert alertdialog status search listbox banner contentinfo'.split(
  ' ',
);
const navigation = ['nav', 'navigation'];
/** Where people's own words stand: a label there is a quotation. */
const quotation = ['article', 'blockquote', 'feed', 'comment'];
/** What is more than a row. */
const limit = 'html body main ul ol list table'.split(' ');
/** What cannot hold a shadow root, nor is a frame: the elements of which a page has most. */
const solid = 'head *,a,li,label,input,svg *';

const names = formsOf(settingName).map(comparable);
const atResearch = formsOf(researchName).map(comparable);
const ours = [...names, ...[toggleLabel, pageQuestion].flatMap(formsOf).map(comparable)];

type Root = Document | ShadowRoot;
type IsShown = (element: Element) => boolean;

/** Give or take a word ("on", "toggle") before a label, and anything after it. */
const word = 8;
/** Whether a text holds one of these labels: anywhere in it, or at its start, give or take this many letters. */
const speaksOf = (text: string, labels: readonly string[], more = Number.POSITIVE_INFINITY) =>
  labels.some(
    (label) => text.startsWith(label) || (text.includes(label) && text.length <= label.length + more),
  );
/** Longer than any "on" or "off" we know of; what is shorter names nothing. */
const tellsMore = (text: string) => text.length > 10;

const styleOf = (element: Element) => windowOf(element).getComputedStyle(element);

/**
 * Whether people can see an element, as far as style goes: not `display: none`, `visibility: hidden`, or in a closed
 * `details`. Opacity and size are no matter here; `aria-hidden` hides from assistive technology, not from sight.
 */
const shownToPeople: IsShown = (element) =>
  isRendered(element) ||
  // A box-less wrapper shows its children.
  styleOf(element).display === 'contents';

/**
 * Reads one page. A pure function: looks at nothing but its arguments, writes nothing, waits for nothing.
 *
 * @param document the top document; open shadow roots and frames of the same origin are looked into
 * @param address the top document's address; the practice page passes the address it stands for
 * @param isShown whether people can see an element; the default asks its `checkVisibility`, which a document outside a
 *   browser has to be given
 * @param met told each root that is looked into: the document, frames' documents, open shadow roots
 * @returns null where the address is none of ours, or the objection form's, whose state follows from the address
 */
export function readPage(
  document: Document,
  address: URL,
  isShown: IsShown = shownToPeople,
  met?: (root: Document | ShadowRoot) => void,
): Reading | null {
  const kind = recognizePage(address);
  if (!kind || kind === 'form') return null;

  const roots: Root[] = [document];
  for (const root of roots) {
    met?.(root);
    for (const element of find(root, `:not(${solid})`)) {
      const inner =
        element.shadowRoot ??
        (element.localName === 'iframe' &&
          isShown(element) &&
          (element as HTMLIFrameElement).contentDocument);
      if (inner) roots.push(inner);
    }
  }

  const all = (selector: string) => roots.flatMap((root) => find(root, selector));
  /** The element and what is around it as people see it: through slots, shadow roots and frames. */
  const around = (element: Element): Element[] => {
    const chain: Element[] = [];
    for (let at: Element | null | undefined = element; at; at = outer(at) ?? windowOf(at).frameElement)
      chain.push(at);
    return chain;
  };

  const within = (element: Element, box: Element) => around(element).includes(box);
  const innermost = (elements: Element[]) =>
    elements.filter((outer) => !elements.some((inner) => inner !== outer && within(inner, outer)));

  /** Whether an element has a box that people can see. Without layout (a test's document) style alone decides. */
  const sized = (element: Element) => {
    if (!isShown(element)) return false;
    const page = boxOf(element.ownerDocument.documentElement);
    if (!page.width) return true;
    const { width, height, right, bottom } = boxOf(element);
    return (
      width > 7 &&
      height > 7 &&
      // Not moved far off the page, nor inside a collapsed box.
      right - page.left > -500 &&
      bottom - page.top > -500 &&
      !around(element).some(
        (at) => at.clientHeight < 2 && at.clientWidth && styleOf(at).overflow !== 'visible',
      )
    );
  };
  /** The nearest visible box: the element's own, or one around it that is no more than a row and wraps what is in it. */
  const nearest = (element: Element) =>
    row(element).find((at) => sized(at) && (at === element || styleOf(at).display !== 'inline'));
  /** The element and what is around it, as far as that is no more than a row. */
  const row = (element: Element, isMore?: (at: Element) => boolean) => {
    const chain = around(element);
    const end = chain.findIndex((at) => limit.includes(part(at)) || isMore?.(at));
    return end < 0 ? chain : chain.slice(0, end);
  };

  const hasMain = find(document, mains).some(isShown);
  /** Whether an element stands in the main content. A header or footer inside that is part of it. */
  const central = (element: Element, ...decoys: string[][]) => {
    let inMain = false;
    let atEdge = hasMain;
    for (const at of around(element)) {
      const name = part(at);
      if (at.ariaModal === 'true' || apart.concat(...decoys).includes(name)) return false;
      // A frame's own main element is not the page's.
      if (name === 'main' && at.ownerDocument === document) inMain = true;
      if (name === 'header' || name === 'footer') atEdge = true;
    }
    return inMain || !atEdge;
  };

  const absent: Reading = { kind: 'absent' };
  const only = (candidates: Element[], reading: (one: Element) => Reading): Reading => {
    const [first, second] = candidates;
    return second ? { kind: 'ambiguous', candidates } : first ? reading(first) : absent;
  };

  return all(secrets).length ? absent : kind === 'list' ? readList() : readSetting();

  function readSetting(): Reading {
    const labelsOf = (control: Element) => [...((control as HTMLInputElement).labels ?? [])];

    /** A native input that is not rendered, with a track drawn in its label. */
    const hasTrack = (control: Element) =>
      labelsOf(control)
        .flatMap((label) => [label, ...find(label, '*')])
        .some((track) => !comparable(track.textContent) && sized(track));
    const seen = (selector: string) =>
      all(selector).filter((control) => isShown(control) || hasTrack(control));

    const everySwitch = innermost(seen(switches));
    const everyBox = seen(checkboxes).filter(
      (box) => !everySwitch.some((one) => within(box, one) || within(one, box)),
    );
    const rivals = [...everySwitch, ...everyBox.filter(sized)];
    const holdsRivalOf = (control: Element, box: Element) =>
      rivals.some((rival) => !within(control, rival) && within(rival, box));

    /** What is ringed: the control, its row or its label, and no other switch. */
    const ringed = (control: Element) =>
      [nearest(control), ...labelsOf(control)].find(
        (box) => box && sized(box) && !holdsRivalOf(control, box),
      );

    /** The given name: what aria-labelledby points at, where that exists; aria-label; label; own text. */
    const givenName = (control: Element) =>
      [
        (attribute(control, 'aria-labelledby') ?? '')
          .split(' ')
          .map((id) => (control.getRootNode() as Root).getElementById(id)?.textContent)
          .join(''),
        attribute(control, 'aria-label'),
        [...new Set([...labelsOf(control), control.closest('label') ?? control])]
          .map((label) => label.textContent)
          .join(''),
      ]
        .map(comparable)
        .find(tellsMore) ?? '';
    /** The text of the nearest row that says more than "on" or "off" and belongs to no other switch. */
    const rowName = (control: Element) =>
      row(control, (at) => holdsRivalOf(control, at))
        .map((at) => comparable(at.textContent))
        .find(tellsMore) ?? '';
    const nameOf = (control: Element) => givenName(control) || rowName(control);

    const title = comparable(
      all('h1,h2').find((one) => isShown(one) && central(one, navigation))?.textContent,
    );
    const [own, others] = kind === 'research' ? [atResearch, ours] : [ours, atResearch];
    const keysOf = (control: Element) => `${attribute(control, 'aria-labelledby')} ${control.id}`;
    const isOther = (control: Element) =>
      otherKeys.test(keysOf(control)) ||
      (own === ours && researchKey.test(keysOf(control))) ||
      (speaksOf(`${title} ${nameOf(control)}`, [...others, cookieWord]) && !speaksOf(nameOf(control), own));

    /**
     * Those that are this setting's by their key, or by their name in whatever language. A row's text must be the label itself, and says nothing where
     * another switch has no name at all: the label might be that one's.
     */
    const named = (controls: Element[], byOwnLabel?: typeof word) =>
      controls.filter((control) => {
        const given = givenName(control);
        return (
          !isOther(control) &&
          (researchKey.test(keysOf(control)) ||
            (given || byOwnLabel
              ? speaksOf(given, own, byOwnLabel)
              : controls.every(nameOf) && speaksOf(rowName(control), own, word)))
        );
      });

    const found = (control: Element): Reading => ({
      kind: 'found',
      state: stateOf(control),
      control,
      box: ringed(control) as Element,
    });

    const candidates = everySwitch.filter((control) => ringed(control) && central(control, navigation));
    const settled = named(candidates);
    if (settled.length) return only(settled, found);

    const boxes = named(
      everyBox.filter((box) => ringed(box) && central(box, navigation, quotation)),
      word,
    );
    if (!candidates.every(isOther)) return only([...candidates, ...boxes], found);
    // A switch outside the main content (in a modal, say) counts by its own label alone.
    return only(boxes.length || candidates.length ? boxes : named(everySwitch.filter(ringed), word), found);
  }

  function readList(): Reading {
    const target = (entry: Element) => URL.parse(attribute(entry, 'href') ?? 'javascript:', address);
    const leadsThere = (link: Element) => {
      const to = target(link);
      return to && recognizePage(to) === 'setting';
    };
    /** Entries in one row are that row; a row is no more than a row, and holds none of the others. */
    const rows = (entries: Element[], others: Element[]): Reading => {
      const fits = (box: Element) =>
        !others.some((other) => within(other, box) && !entries.some((entry) => within(entry, other)));
      const boxes = innermost(entries.flatMap((entry) => nearest(entry) ?? [])).filter(fits);
      const [first, second] = boxes;
      if (first && second) {
        const box = row(first, (at) => !fits(at)).find((at) => boxes.every((one) => within(one, at)));
        if (box) return { kind: 'row', box };
      }
      return only(boxes, (box) => ({ kind: 'row', box }));
    };

    const entries = all('a,button,[role=link],[role=button]').filter(isShown);
    const there = entries.filter(leadsThere);
    const elsewhere = entries.filter((link) => target(link)?.pathname.startsWith('/mypreferences/'));
    const links = there.filter((link) => central(link, navigation, quotation));
    if (links.length) return rows(links, elsewhere);

    const named = entries.filter(
      (entry) =>
        [attribute(entry, 'aria-label'), entry.textContent].some((text) =>
          speaksOf(comparable(text), names, word),
        ) &&
        central(entry, navigation, quotation) &&
        // A link that leads elsewhere (a help article, another site) only speaks of the setting.
        /^(javascript:|https:\/\/www\.linkedin\.com\/(mypreferences|psettings)\/)/.test(
          target(entry)?.href ?? '',
        ),
    );
    if (named.length || !hasMain) return rows(innermost(named), entries);
    // A list of links may itself be a navigation; it counts inside a main element only.
    return rows(
      there.filter((link) => central(link, quotation)),
      elsewhere,
    );
  }
}

/**
 * Whether a node that came, went or changed could bear on a reading. A cheap filter for a MutationObserver, asked of
 * every node: may say yes in vain; says no only where no reading changes (shadow roots deep inside the node aside).
 */
export function concerns(node: Node): boolean {
  const element = node as Element;
  return (
    node.nodeType === 1 &&
    (element.matches(bearing) || !!element.querySelector(bearing) || !!element.shadowRoot)
  );
}
