import type { CalloutSaying } from '../domain/case/case-terms';
import type { GuideValue } from '../domain/record/page-report';
import { newElement, viewOf } from '../sites/elements';
import type { Target } from './boxes';
import { beakOf, type Room, type Spot } from './placing';

/** How long, in milliseconds, a live region stands in the page before it is filled: filled at once it is not heard. */
const beforeSpeaking = 200;
/** How long it stays filled, so that nobody who reads on comes upon the same sentence twice. */
const whileSpoken = 4800;

const make = <Tag extends keyof HTMLElementTagNameMap>(
  document: Document,
  tag: Tag,
  attributes: Record<string, string>,
  text = '',
): HTMLElementTagNameMap[Tag] => {
  const element = newElement(document, tag);
  for (const name in attributes) element.setAttribute(name, attributes[name] as string);
  element.textContent = text;
  return element;
};

/**
 * The note: what is said, its buttons, and the hidden line by which a screen reader is told of each change once.
 *
 * @param words the constant sentences, in the person's language
 * @param on what the person does: closes the note, moves it on, or opens and closes what stands behind "More"
 */
export function makeNote(
  document: Document,
  { language, direction, sentences: { states, labels } }: GuideValue,
  on: { close(): void; move(): void; resize(): void },
) {
  // Longer than 80 lines because it makes the note's parts one after the other, and each act on the note uses several.
  const view = viewOf(document);
  const box = make(document, 'aside', {
    'data-guide': 'callout',
    'aria-label': labels.region,
    lang: language,
    dir: direction,
  });
  const status = make(document, 'p', { role: 'status', lang: language, dir: direction });
  const title = make(document, 'h2', {});
  const way = make(document, 'p', { 'data-guide': 'way', hidden: '' });
  const short = make(document, 'p', {});
  const rest = make(document, 'ul', { hidden: '' });
  const button = (name: string, label: string, act: () => void) => {
    const made = make(document, 'button', { type: 'button', 'data-guide': name }, label);
    made.onclick = act;
    return made;
  };
  const more = button('more', labels.more, () => {
    const isFolded = rest.toggleAttribute('hidden');
    more.setAttribute('aria-expanded', String(!isFolded));
    on.resize();
  });
  const move = button('move', labels.move, on.move);
  const close = button('close', '', on.close);
  close.setAttribute('aria-label', labels.close);
  const text = make(document, 'section', {});
  const buttons = make(document, 'footer', {});
  buttons.append(more, move);
  text.append(title, way, short, rest, buttons);
  box.append(text, close);
  // A handler that gives back false would cancel every other key: Tab and Enter must pass.
  box.onkeydown = ({ key }) => {
    if (key === 'Escape') on.close();
  };
  // A note whose script is gone hides under the pointer, by its style sheet: nobody is there to answer its buttons.
  box.onpointerenter = () => box.setAttribute('data-awake', '');
  box.onpointerleave = () => box.removeAttribute('data-awake');

  let saying: CalloutSaying | undefined;
  /** What is still to be told; empty once it was. */
  let untold = '';
  let mayBeHeard = false;
  let timer = 0;
  const clear = () => {
    view.clearTimeout(timer);
    status.textContent = '';
  };
  const speakSoon = () => {
    if (!mayBeHeard || !untold) return;
    timer = view.setTimeout(() => {
      status.textContent = untold;
      untold = '';
      timer = view.setTimeout(clear, whileSpoken);
    }, beforeSpeaking);
  };

  return {
    box,
    status,
    isSaying: (one: CalloutSaying) => one === saying,
    /** Says something. @returns whether it is another thing than before */
    say(next: CalloutSaying): boolean {
      if (next === saying) return false;
      saying = next;
      // Off is one state; only its words tell since when.
      box.setAttribute('data-state', next === 'offAtLoad' ? 'off' : next);
      box.toggleAttribute('data-good', next === 'offAtLoad');
      const words = states[next];
      title.textContent = words.title;
      short.textContent = words.short;
      rest.replaceChildren(...words.more.map((line) => make(document, 'li', {}, line)));
      rest.hidden = true;
      more.hidden = !words.more.length;
      more.setAttribute('aria-expanded', 'false');
      untold = `${words.title} ${words.short}`;
      clear();
      speakSoon();
      return true;
    },
    /** Says where the thing is when it stands outside the window. */
    point(beyond: Target['beyond']) {
      way.hidden = !beyond;
      if (!beyond) return;
      way.textContent = labels[beyond];
      way.setAttribute('data-way', beyond);
    },
    /** Puts the note where it was decided to stand. */
    put(spot: Spot, room: Room, covers: boolean) {
      const beak = beakOf(spot, room);
      const height = spot.height === undefined ? '' : `max-height:${spot.height}px;`;
      box.style.cssText = `--window:${room.page.right - room.page.left}px;left:${spot.left}px;top:${spot.top}px;${height}${beak === null ? '' : `--beak:${beak}px`}`;
      box.setAttribute('data-side', beak === null ? '' : (spot.side as string));
      move.hidden = !covers;
      // In a mere strip, buttons that stay in sight would leave no room for the text.
      buttons.toggleAttribute('data-flows', spot.height !== undefined && spot.height < 100);
    },
    /**
     * Lets the note take the size it wants, to be measured; it is not seen until it is put somewhere, so that it is not
     * what is found where it stands.
     */
    takeOwnSize(width: number) {
      box.style.cssText = `--window:${width}px;visibility:hidden`;
    },
    /** Shows its buttons, or hides them where no press would reach them. */
    showButtons: (buttons: boolean) => box.toggleAttribute('data-unreachable', !buttons),
    /** It stands in the page, and somebody may see and hear it: what was not told before is told now. */
    speak() {
      if (mayBeHeard) return;
      mayBeHeard = true;
      speakSoon();
    },
    /** Told before it is taken out, put on top or hidden: a region that comes into a page filled may be told again. */
    hush() {
      mayBeHeard = false;
      clear();
    },
  };
}
