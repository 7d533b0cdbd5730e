import { attribute, documentIn, find, matches, shadowOf, tagOf } from '../../lib/sites/elements';
import { readPage } from '../../lib/sites/linkedin/read-page';

/** What one page gave, as plain data that can leave the browser. */
export interface Finding {
  /** Kind, state and that nobody can use the switch yet, or null where the page is none of ours. */
  reading: { kind: string; state?: string; isUsable?: false } | null;
  /**
   * The marks of the elements found: `control`, `box`, `candidate`, or null for an element the fixture does not mark.
   */
  control: string | null;
  box: string | null;
  candidates: (string | null)[];
  /** How often the fixture uses a mark. */
  marks: Record<string, number>;
  /** The ring has a size people can see, and the switch that is drawn lies inside it. */
  encloses: boolean;
  /** Other switches people can see whose middle lies inside the ring. */
  intruders: number;
  unchanged: boolean;
  same: boolean;
}

const deep = (root: ParentNode): Element[] =>
  find(root, '*').flatMap((element) => {
    const inner = shadowOf(element) ?? (tagOf(element) === 'iframe' ? documentIn(element) : null);
    return inner ? [element, ...deep(inner)] : [element];
  });

const inside = (inner: DOMRect, outer: DOMRect) =>
  inner.left >= outer.left - 1 &&
  inner.top >= outer.top - 1 &&
  inner.right <= outer.right + 1 &&
  inner.bottom <= outer.bottom + 1;

/** Reads the page twice and says what a person would notice. */
export function examine(address: string): Finding {
  const before = document.documentElement.outerHTML;
  const reading = readPage(document, new URL(address));
  const again = readPage(document, new URL(address));
  const elements = deep(document);
  const mark = (element: Element) => attribute(element, 'data-expect');
  const marks: Record<string, number> = {};
  for (const element of elements) {
    const name = mark(element);
    if (name) marks[name] = (marks[name] ?? 0) + 1;
  }
  const finding: Finding = {
    reading: reading && {
      kind: reading.kind,
      ...(reading.kind === 'found' && {
        state: reading.state,
        ...(!reading.isUsable && { isUsable: false }),
      }),
    },
    control: null,
    box: null,
    candidates: [],
    marks,
    encloses: true,
    intruders: 0,
    unchanged: document.documentElement.outerHTML === before,
    same: JSON.stringify(reading) === JSON.stringify(again) && reading?.kind === again?.kind,
  };
  if (reading?.kind === 'ambiguous') finding.candidates = reading.candidates.map(mark);
  if (reading?.kind !== 'found' && reading?.kind !== 'row') return finding;

  const { box } = reading;
  const ring = box.getBoundingClientRect();
  const drawn = (element: Element) => {
    const { width, height } = element.getBoundingClientRect();
    return (
      width >= 8 &&
      height >= 8 &&
      element.checkVisibility({ visibilityProperty: true, opacityProperty: true })
    );
  };
  finding.box = mark(box);
  finding.encloses = ring.width >= 8 && ring.height >= 8 && box.checkVisibility({ visibilityProperty: true });
  if (reading.kind === 'row') return finding;

  const { control } = reading;
  finding.control = mark(control);
  const tracks = elements.filter((element) => element.classList.contains('track') && drawn(element));
  if (drawn(control)) finding.encloses &&= inside(control.getBoundingClientRect(), ring);
  else if (tracks.length)
    finding.encloses &&= tracks.some((track) => inside(track.getBoundingClientRect(), ring));
  finding.intruders = elements.filter((other) => {
    if (!matches(other, '[role=switch],input[type=checkbox]') || other === control) return false;
    if (other.contains(control) || !drawn(other) || other.ownerDocument !== box.ownerDocument) return false;
    const { left, top, width, height } = other.getBoundingClientRect();
    const [x, y] = [left + width / 2, top + height / 2];
    const seen = (other.getRootNode() as Document | ShadowRoot).elementFromPoint(x, y);
    return other.contains(seen) && x > ring.left && x < ring.right && y > ring.top && y < ring.bottom;
  }).length;
  return finding;
}
