import type { CalloutState } from '../domain/case/case-terms';
import type { GuideValue } from '../domain/record/page-report';
import { boxOf, find } from '../sites/elements';
import { style } from './style';

/** A box in the top document's viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the callout may stand, in CSS: at a side of the ring by anchor positioning, or in a corner of the window. */
const sides = ['bottom', 'right', 'top', 'left'].map((side) => `position-area:${side}`);
const corners = ['bottom:0;right:0', 'top:0;right:0', 'bottom:0;left:0', 'top:0;left:0'];
/** What a person may want to use; a control of the page's own making is in the tab order or no control. */
const controls = 'a[href],button,input,select,textarea,summary,[tabindex]';

/** True when two boxes share any area, or all but touch: a ring stands 4 px outside what it is about. */
const overlap = (a: Box, b: Box) =>
  a.left < b.right + 4 && b.left < a.right + 4 && a.top < b.bottom + 4 && b.top < a.bottom + 4;

/**
 * The one thing that writes to a page: a host element at the end of `html`, with a closed root that holds one
 * ring and one callout. The page is otherwise left as it was. Nothing here asks for layout but `place`.
 *
 * @param document the top document
 * @param words the constant sentences, in the person's language
 * @param close called when the person closes the callout; the caller then removes the drawing
 */
export function drawing(
  document: Document,
  { language, direction, sentences: { states, labels } }: GuideValue,
  close: () => void,
) {
  // biome-ignore lint/style/noNonNullAssertion: a document that is drawn on has a window.
  const view = document.defaultView!;
  const make = (tag: string, attributes: Record<string, string>, text = '') => {
    const element = document.createElement(tag);
    for (const name in attributes) element.setAttribute(name, attributes[name] as string);
    element.textContent = text;
    return element;
  };
  const button = (label: string, act: () => void) => {
    const made = make('button', {}, label);
    made.onclick = act;
    return made;
  };

  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];

  const ring = make('div', { 'data-guide': 'ring' });
  const callout = make('aside', {
    'data-guide': 'callout',
    'aria-label': labels.region,
    lang: language,
    dir: direction,
  });
  // A handler that gives back false would cancel every other key: Tab and Enter must pass.
  callout.onkeydown = ({ key }) => {
    if (key === 'Escape') close();
  };
  // The state is announced when it changes, and never takes the focus (WCAG 4.1.3).
  const head = make('h2', { 'aria-live': 'polite' });
  const foot = make('footer', {});
  foot.append(
    button(labels.move, () => {
      movedByPerson = true;
      const here = standing;
      const next = choices().indexOf(here) + 1;
      // The next place that is not over the switch; where there is none it stays.
      if (![...choices(), ...choices()].slice(next).some((one) => !price(one, [])))
        callout.style.cssText = standing = here;
    }),
    button(labels.close, close),
  );
  callout.append(head, foot);
  root.append(ring, callout);

  /** The box that is ringed: the switch or row. */
  let spoken: Box | null = null;
  let ringed = '';
  let state: CalloutState | undefined;
  let movedByPerson = false;
  let standing = '';

  const choices = () => (spoken ? [...sides, ...corners] : corners);

  /** Tries a place. @returns Infinity where it leaves the window or covers the switch, else the controls it covers */
  const price = (where: string, around: readonly Box[]): number => {
    if (standing !== where) callout.style.cssText = standing = where;
    const box = boxOf(callout);
    return box.left < 0 ||
      box.top < 0 ||
      box.right > view.innerWidth ||
      box.bottom > view.innerHeight ||
      (spoken && overlap(box, spoken))
      ? Number.POSITIVE_INFINITY
      : around.filter((other) => overlap(box, other)).length;
  };

  return {
    hostElement: host,
    /**
     * Says a state, and puts the ring round a box or takes it away with null.
     * @returns whether either is another than before; where neither is, nothing is touched
     */
    show(next: CalloutState, box: Box | null) {
      spoken = box;
      const css = box
        ? `left:${box.left}px;top:${box.top}px;width:${box.right - box.left}px;height:${box.bottom - box.top}px`
        : 'display:none';
      if (css === ringed && next === state) return false;
      ring.style.cssText = ringed = css;
      if (next !== state) {
        state = next;
        callout.setAttribute('data-state', next);
        const { title, next: advice, body } = states[next];
        head.textContent = title;
        while (head.nextSibling !== foot) (head.nextSibling as ChildNode).remove();
        head.after(...[advice, ...body].map((text) => make('p', {}, text)));
      }
      return true;
    },
    /**
     * Keeps the callout's place while it is good; otherwise takes the first side free of controls, else the emptiest
     * corner. In a window too small for either, the callout is cut to the larger band above or below and scrolls in
     * itself.
     * @param hastily while things move: only what it speaks of and the window count, as once the person has moved it
     */
    place(hastily = movedByPerson) {
      const around = hastily
        ? []
        : find(document, controls)
            .map(boxOf)
            .filter(({ width }) => width);
      let least = Number.POSITIVE_INFINITY;
      let best = '';
      const all = choices();
      for (const one of all.includes(standing) ? [standing, ...all] : all) {
        const cost = price(one, around);
        if (!cost) return;
        // Where everything is taken, a corner covers least of what a person reads next.
        if (cost < least && corners.includes(one)) {
          least = cost;
          best = one;
        }
      }
      if (!best && spoken) {
        const below = view.innerHeight - spoken.bottom;
        best = `right:0;${spoken.top > below ? 'top' : 'bottom'}:0;max-height:${Math.max(spoken.top, below) - 20}px`;
      }
      callout.style.cssText = standing = best;
    },
  };
}
