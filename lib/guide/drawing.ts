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

const sides = ['bottom', 'right', 'left', 'top'];
const corners = ['br', 'tr', 'bl', 'tl'];
const controls =
  'a[href],button,input:not([type=hidden]),select,textarea,summary,[tabindex],[role=button],[role=link],[role=switch],[role=checkbox]';

const ringGap = 4;
const margin = 8;

/** True when the two boxes share any area. */
export const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/**
 * The one thing that writes to a page: a host element at the end of `html`, with a closed root that holds one
 * ring and one callout. The page is otherwise left as it was.
 *
 * @param document the top document
 * @param words the constant sentences, in the person's language
 * @param onClose called when the person closes the callout; the caller then removes the drawing
 */
export function drawing(document: Document, words: GuideValue, onClose: () => void) {
  // biome-ignore lint/style/noNonNullAssertion: a document that is drawn on has a window.
  const view = document.defaultView!;
  const make = <Tag extends keyof HTMLElementTagNameMap>(tag: Tag, ...children: (Node | string)[]) => {
    const element = document.createElement(tag);
    element.append(...children);
    return element;
  };
  const button = (name: string, label: string, act: () => void) => {
    const element = make('button', label);
    element.type = 'button';
    element.dataset.do = name;
    element.addEventListener('click', act);
    return element;
  };

  const host = make('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];

  const ring = make('div');
  ring.dataset.guide = 'ring';
  ring.hidden = true;

  const title = make('h2');
  // The state is announced when it changes, and never takes the focus (WCAG 4.1.3).
  title.setAttribute('role', 'status');
  const text = make('div');
  const move = button('move', words.sentences.labels.move, () => moveOn());
  const close = button('close', words.sentences.labels.close, onClose);
  const callout = make('section', make('header', mark(document), title), text, make('footer', move, close));
  callout.dataset.guide = 'callout';
  callout.setAttribute('role', 'complementary');
  callout.setAttribute('aria-label', words.sentences.labels.region);
  callout.lang = words.language;
  callout.dir = words.direction;
  callout.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') onClose();
  });

  let target: Box | null = null;
  let movedByPerson = false;

  const spoken = (): Box | null =>
    target && {
      left: target.left - ringGap,
      top: target.top - ringGap,
      right: target.right + ringGap,
      bottom: target.bottom + ringGap,
    };

  /** How bad a place is: Infinity when it leaves the window or covers the switch, else the controls it covers. */
  const cost = (place: string, obstacles: readonly Box[]): number => {
    callout.dataset.side = place;
    const box = callout.getBoundingClientRect();
    const own = spoken();
    if (
      box.left < 0 ||
      box.top < 0 ||
      box.right > view.innerWidth + 0.5 ||
      box.bottom > view.innerHeight + 0.5 ||
      (own && overlap(box, own))
    )
      return Number.POSITIVE_INFINITY;
    return obstacles.filter((other) => overlap(box, other)).length;
  };

  const obstacles = (): Box[] => {
    const found: Box[] = [];
    for (const control of document.querySelectorAll(controls)) {
      const box = control.getBoundingClientRect();
      if (box.width && box.height && box.bottom > 0 && box.top < view.innerHeight) found.push(box);
    }
    return found;
  };

  const candidates = () => (ring.hidden ? corners : [...sides, ...corners]);

  const best = (places: readonly string[], around: readonly Box[]): string | null => {
    let choice: string | null = null;
    let least = Number.POSITIVE_INFINITY;
    for (const place of places) {
      const price = cost(place, around);
      if (price === 0) return place;
      // Where everything is taken, a corner covers least of what a person reads next.
      if (price < least && corners.includes(place)) {
        choice = place;
        least = price;
      }
    }
    return choice;
  };

  /**
   * Keeps the place while it is good; otherwise takes the first side free of controls, else the emptiest corner.
   * In a window too small for either, the callout is cut to the larger band above or below and scrolls in itself.
   */
  const place = () => {
    const current = callout.dataset.side;
    const around = obstacles();
    if (current && candidates().includes(current) && !callout.style.maxHeight) {
      const price = cost(current, around);
      if (price === 0 || (movedByPerson && price !== Number.POSITIVE_INFINITY)) return;
    }
    movedByPerson = false;
    callout.style.maxHeight = '';
    let choice = best(candidates(), around);
    const own = spoken();
    if (!choice && own) {
      const above = own.top;
      const below = view.innerHeight - own.bottom;
      callout.style.maxHeight = `${Math.max(above, below) - 2 * margin}px`;
      choice = below >= above ? 'br' : 'tr';
    }
    callout.dataset.side = choice ?? 'br';
  };

  const moveOn = () => {
    const all = candidates();
    const from = all.indexOf(callout.dataset.side ?? '') + 1;
    const next = [...all.slice(from), ...all.slice(0, from)].find(
      (one) => cost(one, []) !== Number.POSITIVE_INFINITY,
    );
    movedByPerson = true;
    callout.dataset.side = next ?? 'br';
  };

  return {
    host,
    root,
    /** Says a state; the same state again changes nothing. */
    say(state: CalloutState) {
      if (callout.dataset.state === state) return;
      const { title: heading, body, next } = words.sentences.states[state];
      callout.dataset.state = state;
      title.textContent = heading;
      text.replaceChildren(...[...body, next].map((sentence) => make('p', sentence)));
      if (!callout.isConnected) root.append(ring, callout);
      place();
    },
    /** Puts the ring round a box, or takes it away with null, and the callout where it fits best. */
    ring(box: Box | null) {
      target = box;
      ring.hidden = !box;
      if (box) {
        const { left, top, right, bottom } = spoken() as Box;
        Object.assign(ring.style, {
          left: `${left}px`,
          top: `${top}px`,
          width: `${right - left}px`,
          height: `${bottom - top}px`,
        });
      }
      if (callout.isConnected) place();
    },
    place,
  };
}

/** Our mark: a switch at rest with a stroke beneath. The name is an accessible name only, never text in the page. */
function mark(document: Document): Element {
  const make = (tag: string, attributes: Record<string, string>) => {
    const element = document.createElementNS('http://www.w3.org/2000/svg', tag);
    for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
    return element;
  };
  const svg = make('svg', { viewBox: '0 0 20 20', role: 'img', 'aria-label': 'Abstain' });
  svg.append(
    make('rect', {
      x: '1.5',
      y: '4',
      width: '17',
      height: '10',
      rx: '5',
      fill: 'none',
      stroke: 'currentColor',
      'stroke-width': '2',
    }),
    make('circle', { cx: '6.5', cy: '9', r: '2.5', fill: 'currentColor' }),
    make('path', { d: 'M3 18h14', stroke: 'currentColor', 'stroke-width': '2', 'stroke-linecap': 'round' }),
  );
  return svg;
}
