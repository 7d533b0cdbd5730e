import type { CalloutState } from '../domain/case';
import type { GuideValue } from '../domain/page-report';
import { style } from './style';

/** A box in the top document's viewport, in CSS pixels. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Where the callout may stand, in CSS: at a side of the ring by anchor positioning, or in a corner of the window. */
const sides = ['bottom', 'right', 'left', 'top'].map((side) => `position-area:${side}`);
const corners = ['bottom:0;right:0', 'top:0;right:0', 'bottom:0;left:0', 'top:0;left:0'];
const controls =
  'a[href],button,input,select,textarea,summary,[tabindex],[role=button],[role=link],[role=switch],[role=checkbox]';

const gap = 4;

/** True when the two boxes share any area. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * The one thing that writes to a page: a host element at the end of `html`, with a closed root that holds one
 * ring and one callout. The page is otherwise left as it was.
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
  const add = <Tag extends keyof HTMLElementTagNameMap>(
    parent: Node,
    tag: Tag,
    properties: Partial<HTMLElementTagNameMap[Tag]>,
  ) => parent.appendChild(Object.assign(document.createElement(tag), properties));

  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];

  const ring = add(root, 'div', { hidden: true });
  ring.dataset.guide = 'ring';
  const callout = add(root, 'section', {
    role: 'complementary',
    ariaLabel: labels.region,
    lang: language,
    dir: direction,
    hidden: true,
    onkeydown: ({ key }) => key === 'Escape' && close(),
  });
  callout.dataset.guide = 'callout';
  // The state is announced when it changes, and never takes the focus (WCAG 4.1.3).
  const title = add(callout, 'h2', { role: 'status' });
  const foot = add(callout, 'footer', {});
  const button = (name: 'move' | 'close', onclick: () => void) => {
    add(foot, 'button', { textContent: labels[name], onclick }).dataset.do = name;
  };
  button('move', () => {
    const places = choices();
    const from = places.indexOf(standing) + 1;
    movedByPerson = true;
    // Any place but over the switch; where there is no other it comes round to the same.
    [...places.slice(from), ...places.slice(0, from)].some((one) => price(one, []) === 0);
  });
  button('close', close);

  /** The ring's box: the switch or row with some air. */
  let spoken: Box | null = null;
  let movedByPerson = false;
  let standing = '';

  const choices = () => (spoken ? [...sides, ...corners] : corners);

  /** Tries a place. @returns Infinity where it leaves the window or covers the switch, else the controls it covers */
  const price = (place: string, around: readonly Box[]): number => {
    callout.style.cssText = standing = place;
    const box = callout.getBoundingClientRect();
    return box.left < 0 ||
      box.top < 0 ||
      box.right > view.innerWidth + 1 ||
      box.bottom > view.innerHeight + 1 ||
      (spoken && overlap(box, spoken))
      ? Number.POSITIVE_INFINITY
      : around.filter((other) => overlap(box, other)).length;
  };

  /**
   * Keeps the place while it is good; otherwise takes the first side free of controls, else the emptiest corner.
   * In a window too small for either, the callout is cut to the larger band above or below and scrolls in itself.
   */
  const place = () => {
    if (callout.hidden) return;
    const around = [...document.querySelectorAll(controls)]
      .map((control) => control.getBoundingClientRect())
      .filter(({ width, bottom, top }) => width && bottom > 0 && top < view.innerHeight);
    if (choices().includes(standing)) {
      const now = price(standing, around);
      if (!now || (movedByPerson && now < Number.POSITIVE_INFINITY)) return;
    }
    movedByPerson = false;
    let least = Number.POSITIVE_INFINITY;
    let best = '';
    for (const one of choices()) {
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
  };

  return {
    host,
    /** Says a state; the same state again changes nothing. */
    say(state: CalloutState) {
      if (callout.dataset.state === state) return;
      callout.dataset.state = state;
      callout.hidden = false;
      title.textContent = states[state].title;
      for (const old of callout.querySelectorAll('p')) old.remove();
      title.after(
        ...[states[state].next, ...states[state].body].map((textContent) =>
          Object.assign(document.createElement('p'), { textContent }),
        ),
      );
      place();
    },
    /** Puts the ring round a box, or takes it away with null, and the callout where it fits best. */
    ring(box: Box | null) {
      ring.hidden = !box;
      spoken = box && {
        left: box.left - gap,
        top: box.top - gap,
        right: box.right + gap,
        bottom: box.bottom + gap,
      };
      if (spoken)
        ring.style.cssText = `left:${spoken.left}px;top:${spoken.top}px;width:${spoken.right - spoken.left}px;height:${spoken.bottom - spoken.top}px`;
      place();
    },
    place,
  };
}
