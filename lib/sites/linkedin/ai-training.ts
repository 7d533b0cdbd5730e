import type { Reading, SwitchState } from '../reading';
import { recognizePage } from './addresses';
import { otherKeys, otherNames, settingNames, switchLabels } from './labels';

/** LinkedIn's own pages until 2026: a native input with role=switch; on others any element with that role. */
const switches = '[role~=switch i]';
const checkboxes = 'input[type=checkbox i],[role~=checkbox i]';
const secrets = 'input[type=password i],input[autocomplete$=password i]';
const mains = 'main,[role=main]';
/** What could bear on a reading, in the form that engines match fastest. */
const bearing = `main,iframe,input,label,h1,[role]:is(${switches},[role~=checkbox i],[role=main]),a[href*=data-for-ai-improvement i]`;

/** What part of a page an element is: its role, or its tag. */
const part = (element: Element) => element.getAttribute('role') ?? element.localName;
/** Parts that are not about the page's subject. */
const apart = /^(aside|complementary|dialog|alert(dialog)?|status|search|listbox|banner|contentinfo)$/;
const navigation = /^nav(igation)?$/;
/** Where people's own words stand: a label there is a quotation. */
const quotation = /^(article|blockquote|feed|comment)$/;
/** What is more than a row. */
const limit = /^(html|body|main|ul|ol|list|table)$/;

type Root = Document | ShadowRoot;
type IsShown = (element: Element) => boolean;

/**
 * A text as it is compared: without case, spaces, punctuation, symbols, accents set apart, and modifier letters, one of
 * which is printed as an apostrophe. Plain ranges, since a class of Unicode letters costs milliseconds to compile.
 */
const letters = (text: string | null | undefined) =>
  (text ?? '')
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s!-/:-@[-`{-\xbf\u02b0-\u036f\u2000-\u2bff]/g, '');

const names = settingNames.map(letters);
const ours = [...names, ...switchLabels.map(letters)];
const theirs = otherNames.map(letters);

const speaksOf = (text: string, labels: readonly string[]) => labels.some((label) => text.includes(label));
/** Whether a text is one of these labels, give or take a word ("on", "toggle") before it or anything after. */
const isOneOf = (text: string, labels: readonly string[]) =>
  labels.some(
    (label) => text.startsWith(label) || (text.includes(label) && text.length <= label.length + 12),
  );
/** Longer than any "on" or "off" we know of; what is shorter names nothing. */
const tellsMore = (text: string) => text.length > 8;

const styleOf = (element: Element) => (element.ownerDocument.defaultView as Window).getComputedStyle(element);

/**
 * Whether people can see an element, as far as style goes: not `display: none`, `visibility: hidden`, or in a closed
 * `details`. Opacity and size are no matter here; `aria-hidden` hides from assistive technology, not from sight.
 */
const shownToPeople: IsShown = (element) =>
  element.checkVisibility({ visibilityProperty: true }) ||
  // A box-less wrapper shows its children.
  styleOf(element).display === 'contents';

/**
 * Reads one page. A pure function: looks at nothing but its arguments, writes nothing, waits for nothing.
 *
 * @param document the top document; open shadow roots and frames of the same origin are looked into
 * @param address the top document's address; the practice page passes the address it stands for
 * @param isShown whether people can see an element; the default asks its `checkVisibility`, which a document outside a
 *   browser has to be given
 * @returns null where the address is none of ours, or the objection form's, whose state follows from the address
 */
export function readPage(document: Document, address: URL, isShown: IsShown = shownToPeople): Reading | null {
  const kind = recognizePage(address);
  if (!kind || kind === 'form') return null;

  const roots: Root[] = [document];
  const owners = new Map<Node | null, Element>();
  for (const root of roots) {
    for (const element of root.querySelectorAll('*')) {
      const inner =
        element.shadowRoot ??
        (element.localName === 'iframe' &&
          isShown(element) &&
          (element as HTMLIFrameElement).contentDocument);
      if (inner) {
        owners.set(inner, element);
        roots.push(inner);
      }
    }
  }

  const all = (selector: string) => roots.flatMap((root) => [...root.querySelectorAll(selector)]);
  /** The element and what is around it as people see it: through slots, shadow roots and frames, never out of the document. */
  const around = (element: Element): Element[] => {
    const chain: Element[] = [];
    for (
      let at: Element | null | undefined = element;
      at;
      at = at.assignedSlot ?? at.parentElement ?? owners.get(at.parentNode)
    )
      chain.push(at);
    return chain;
  };
  const within = (element: Element, box: Element) => around(element).includes(box);
  const innermost = (elements: Element[]) =>
    elements.filter((outer) => !elements.some((inner) => inner !== outer && within(inner, outer)));

  /** Whether an element has a box that people can see. Without layout (a test's document) style alone decides. */
  const sized = (element: Element) => {
    if (!isShown(element)) return false;
    const page = element.ownerDocument.documentElement.getBoundingClientRect();
    if (!page.width) return true;
    const { width, height, right, bottom } = element.getBoundingClientRect();
    return (
      width >= 8 &&
      height >= 8 &&
      // Not moved far off the page, nor inside a collapsed box.
      right - page.left > -500 &&
      bottom - page.top > -500 &&
      !around(element).some(
        (at) => at.clientHeight < 2 && at.clientWidth && styleOf(at).overflow !== 'visible',
      )
    );
  };
  /** The nearest visible box: the element's own, or one around it that is no more than a row and wraps what is in it. */
  const nearest = (element: Element): Element | undefined => {
    const chain = around(element);
    const end = chain.findIndex((at) => limit.test(part(at)));
    return chain
      .slice(0, end < 0 ? chain.length : end)
      .find((at) => sized(at) && (at === element || styleOf(at).display !== 'inline'));
  };

  const hasMain = [...document.querySelectorAll(mains)].some(isShown);
  /** Whether an element stands in the main content. A header or footer inside that is part of it. */
  const central = (element: Element, ...decoys: RegExp[]) => {
    let inMain = false;
    let atEdge = hasMain;
    for (const at of around(element)) {
      const name = part(at);
      if (at.ariaModal === 'true' || [apart, ...decoys].some((decoy) => decoy.test(name))) return false;
      // A frame's own main element is not the page's.
      if (name === 'main' && at.ownerDocument === document) inMain = true;
      if (/^(header|footer)$/.test(name)) atEdge = true;
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
    const keysOf = (control: Element) => control.getAttribute('aria-labelledby')?.split(/\s+/) ?? [];

    /** A native input that is not rendered, with a track drawn in its label. */
    const hasTrack = (control: Element) =>
      control.localName === 'input' &&
      labelsOf(control)
        .flatMap((label) => [label, ...label.querySelectorAll('*')])
        .some((track) => !letters(track.textContent) && sized(track));
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
    const boxOf = (control: Element) =>
      [nearest(control), ...labelsOf(control)].find(
        (box) => box && sized(box) && !holdsRivalOf(control, box),
      );

    /** The given name: what aria-labelledby points at, where that exists; aria-label; label; own text. */
    const givenName = (control: Element) =>
      [
        keysOf(control)
          .map((id) => (control.getRootNode() as Root).getElementById(id)?.textContent)
          .join(''),
        control.getAttribute('aria-label'),
        [...new Set([...labelsOf(control), control.closest('label') ?? control])]
          .map((label) => label.textContent)
          .join(''),
      ]
        .map(letters)
        .find(tellsMore) ?? '';
    /** The text of the nearest row that says more than "on" or "off" and belongs to no other switch. */
    const rowName = (control: Element) => {
      const chain = around(control);
      const end = chain.findIndex((at) => limit.test(part(at)) || holdsRivalOf(control, at));
      return (
        chain
          .slice(0, end)
          .map((row) => letters(row.textContent))
          .find(tellsMore) ?? ''
      );
    };
    const nameOf = (control: Element) => givenName(control) || rowName(control);

    const title = letters(all('h1,h2').find((one) => isShown(one) && central(one, navigation))?.textContent);
    const isOther = (control: Element) =>
      [...keysOf(control), control.id].some((key) => otherKeys.test(key)) ||
      ((speaksOf(title, theirs) || speaksOf(nameOf(control), theirs)) && !speaksOf(nameOf(control), ours));

    /**
     * Those whose name is ours, in whatever language. A row's text must be the label itself, and says nothing where
     * another switch has no name at all: the label might be that one's.
     */
    const named = (controls: Element[], byOwnLabelOnly = false) =>
      controls.filter((control) => {
        const given = givenName(control);
        if (isOther(control)) return false;
        if (byOwnLabelOnly) return isOneOf(given, ours);
        return given ? speaksOf(given, ours) : controls.every(nameOf) && isOneOf(rowName(control), ours);
      });

    const found = (control: Element): Reading => ({
      kind: 'found',
      state: stateOf(control),
      control,
      box: boxOf(control) as Element,
    });

    const candidates = everySwitch.filter((control) => boxOf(control) && central(control, navigation));
    const settled = named(candidates);
    if (settled.length) return only(settled, found);

    const boxes = named(
      everyBox.filter((box) => boxOf(box) && central(box, navigation, quotation)),
      true,
    );
    if (!candidates.every(isOther)) return only([...candidates, ...boxes], found);
    // A switch outside the main content (in a modal, say) counts by its own label alone.
    return only(boxes.length || candidates.length ? boxes : named(everySwitch.filter(boxOf), true), found);
  }

  function readList(): Reading {
    const target = (entry: Element) => URL.parse(entry.getAttribute('href') ?? 'about:blank', address);
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
        for (const row of around(first)) {
          if (limit.test(part(row)) || !fits(row)) break;
          if (boxes.every((box) => within(box, row))) return { kind: 'row', box: row };
        }
      }
      return only(boxes, (box) => ({ kind: 'row', box }));
    };

    const entries = all('a,button,[role=link],[role=button]').filter(isShown);
    const there = entries.filter(leadsThere);
    const elsewhere = entries.filter(
      (link) => !leadsThere(link) && target(link)?.pathname.startsWith('/mypreferences/'),
    );
    const links = there.filter((link) => central(link, navigation, quotation));
    if (links.length) return rows(links, elsewhere);

    const named = entries.filter(
      (entry) =>
        [entry.getAttribute('aria-label'), entry.textContent].some((text) => isOneOf(letters(text), names)) &&
        central(entry, navigation, quotation) &&
        // A link that leads elsewhere (a help article, another site) only speaks of the setting.
        /^(about:|javascript:|https:\/\/www\.linkedin\.com\/(mypreferences|psettings)\/)/.test(
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
 * A native input's `checked` property first, `aria-checked` second; anything but a plain true or false is unknown,
 * although ARIA reads "mixed" as off: never off on a default.
 */
function stateOf(control: Element): SwitchState {
  const { type, checked, indeterminate } = control as HTMLInputElement;
  const said = /^(checkbox|radio)$/.test(type)
    ? indeterminate || String(checked)
    : control.getAttribute('aria-checked');
  return said === 'true' ? 'on' : said === 'false' ? 'off' : 'unknown';
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
