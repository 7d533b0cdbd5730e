import type { CalloutState } from '../domain/case/case-terms';
import type { GuideValue } from '../domain/record/page-report';
import { find, isRendered } from '../sites/elements';
import { type Reading, stateOf } from '../sites/reading';
import type { Site } from '../sites/site';
import { drawing } from './drawing';
import { follow, visibleBox } from './follow';

/** All that any reading may hold. */
type Seen = Omit<Extract<Reading, { kind: 'found' }>, 'kind'> & { kind: Reading['kind'] };

export interface GuideOptions<Kind extends string> {
  /** The stored choice and its constant sentences; without one nothing is drawn. */
  chosen: GuideValue | undefined;
  site: Site<Kind>;
  /** The top document's absolute address, asked anew at each look: in-page navigation changes it. */
  address(): string;
  /**
   * Told the switch's state once it has lasted: `on` after one second, `off` after three (a page that silently sets
   * the switch back after a failed save fires nothing). Told again at later looks; the caller counts it once.
   */
  report(state: 'on' | 'off', page: Kind): void;
}

/** What the guide sees right now, for the popup and the practice page. */
export interface Sight<Kind extends string> {
  page: Kind | null;
  state: CalloutState | null;
}

/** How long, in milliseconds, a thing must have been seen before it is reported, or said where nothing is ringed. */
const settled = { on: 1000, off: 3000 };
/** "Absent" is said after this much time with nothing found (the promise is 15 s). */
const patience = 12_000;
/** Two switches may stand unnamed for a moment while a page builds itself. */
const doubt = 3000;
/** A node that is replaced is gone for a moment; the ring goes with it at once, the words a little later. */
const gone = 800;
/**
 * Looks after anything changed, where something is ringed and where not. Where something is, all but the last are
 * glances; shadow roots that are attached late are met by the others.
 */
const looks = [1000, 3000, 10_000];
const searches = [250, gone, doubt, 6000, 10_000, patience];
/** How often a host that the page removes is put back: never a tug-of-war. One the person closes is not. */
const attachments = 6;

const watched = { subtree: true, childList: true, attributes: true };

/**
 * Watches one page, says what it sees in one callout and rings the switch or its row. Never acts on the page.
 *
 * It is silent on a still page: an observer, listeners and timers that end. It may be started before the document
 * has a body, reads in the observer's own callback (so the ring lands in the switch's first frame), and survives
 * in-page navigation away from and back to the pages it guides on.
 *
 * @param document the top document; frames and open shadow roots of the same origin are looked into
 * @returns `sight()` tells what is seen; `stop()` takes everything away
 */
export function guide<Kind extends string>(
  document: Document,
  { chosen, site, address, report }: GuideOptions<Kind>,
) {
  // biome-ignore lint/style/noNonNullAssertion: a document that is guided on has a window.
  const view = document.defaultView!;
  const words = chosen?.mode === 'highlight' && chosen;
  const life = new AbortController();
  const ears = { capture: true, passive: true, signal: life.signal };

  let href = '';
  let place: URL;
  let page: Kind | null = null;
  /** What the last look saw, and for how long at least; what is said follows it, some of it later. */
  let control: Element | undefined;
  /** The switch that was read last, and the kind of page it was read on. */
  let lastRead: { control: Element; on: Kind } | undefined;
  let seen: CalloutState | null = null;
  let age = 0;
  let state: CalloutState | null = null;
  let element: Element | null = null;
  let unfollow: (() => void) | undefined;
  let drawn: ReturnType<typeof drawing> | null = null;
  let attached = 0;
  let lazy = 0;
  let resting = 0;
  let timers: number[] = [];

  const observer = new view.MutationObserver((records) => {
    if (moved()) return;
    if (drawn && !drawn.hostElement.isConnected) draw();
    if (isConstant()) return;
    if (records.some(bears)) look();
    // What the filter lets pass (a name that comes late, say) is met by one look a second, and by none on a still page.
    // Where a thing is ringed, a page that changes without end is not heard in between: what becomes of the ringed thing
    // itself is told by events and by layout. The look takes the observer up again.
    else if (!lazy) {
      if (element) observer.disconnect();
      lazy = view.setTimeout(look, 900);
    }
  });

  const bears = ({ type, target, addedNodes, removedNodes }: MutationRecord) =>
    (element && (!element.isConnected || (type === 'attributes' && target.contains(element)))) ||
    (type === 'attributes' ? [target] : [...addedNodes, ...removedNodes]).some(site.concerns);

  /** Frames and open roots are watched as they are met; watching one twice is no harm. */
  const watch = (root: Node) => {
    observer.observe(root, watched);
    if (heard.has(root)) return;
    heard.add(root);
    // A frame's load is heard in the capture phase only, and not by the observer.
    hear(root, 'DOMContentLoaded load change', glance);
    hear(root, 'click transitionend', soon);
    hear(root, 'scroll', shifted);
  };
  const hear = (target: EventTarget, names: string, ear: (event: Event) => unknown) => {
    for (const name of names.split(' ')) target.addEventListener(name, ear, ears);
  };
  const heard = new WeakSet<Node>();
  const soon = () => page && view.setTimeout(glance);

  /** Follows in-page navigation. @returns whether the page is another than it was */
  const moved = () => {
    const now = address();
    if (now === href) return false;
    href = now;
    place = new URL(now);
    const kind = site.recognizePage(place);
    if (kind === page) return false;
    leave();
    page = kind;
    const constant = kind && site.kinds[kind].constantState;
    if (constant) {
      // Nothing is read here; the observer only keeps the callout in the page.
      if (words) observer.observe(document, watched);
      state = constant;
      draw();
    } else if (page) look();
    return true;
  };

  /** Whether what is said here follows from the address alone. */
  const isConstant = () => page && site.kinds[page].constantState;

  /** Whether nothing is to be read here. */
  const isIdle = () => moved() || !page || isConstant();

  const leave = () => {
    observer.disconnect();
    rest();
    point(null);
    drawn?.hostElement.remove();
    page = seen = state = drawn = null;
    attached = 0;
  };

  const rest = () => {
    timers.forEach(view.clearTimeout, view);
    timers = [];
  };

  /**
   * Where a switch or row was found and nothing was seen to change, only what changes silently is looked at: whether
   * it is on, and shown.
   */
  const glance = (event?: Event) => {
    if (isIdle()) return;
    if (
      !element ||
      !isRendered(element) ||
      (control && seen !== stateOf(control)) ||
      (event?.target as Partial<Element> | undefined)?.localName === 'iframe'
    )
      look();
    else refit();
  };

  const look = () => {
    lazy = 0;
    if (isIdle()) return;
    let reading: Partial<Seen> = site.readPage(document, place, undefined, watch) ?? {};
    // After in-page navigation the old page may stand a while longer: its switch is not the next setting's.
    if (reading.control && reading.control === lastRead?.control && lastRead.on !== page) reading = {};
    else if (reading.control) lastRead = { control: reading.control, on: page as Kind };
    const next = reading.state ?? (reading.kind as CalloutState | undefined) ?? 'absent';
    control = reading.control;
    point(reading.box ?? null);
    if (next !== seen) {
      seen = next;
      age = 0;
      rest();
      timers = (element ? looks : searches).map((wait) =>
        view.setTimeout(() => {
          age = wait;
          (wait > doubt ? look : glance)();
          if (age >= settled[seen as 'on']) report(seen as 'on', page as Kind);
        }, wait),
      );
    }
    if (element || age >= (state ? gone : next === 'absent' ? patience : doubt)) state = next;
    draw();
  };

  const point = (box: Element | null) => {
    if (box === element) return;
    unfollow?.();
    unfollow = undefined;
    element = box;
  };

  const box = () => element && visibleBox(element);

  /** Makes the drawing agree with what is known. */
  const draw = () => {
    if (
      !words ||
      !state ||
      !page ||
      !site.kinds[page].drawn ||
      (!drawn?.hostElement.isConnected && attached++ >= attachments)
    )
      return;
    drawn ??= drawing(document, words, () => {
      attached = attachments;
      drawn?.hostElement.remove();
      drawn = null;
    });
    const other = drawn.show(state, box());
    // At the very start there may be no root element yet; the observer calls again when it comes.
    if (!drawn.hostElement.isConnected) document.documentElement?.append(drawn.hostElement);
    if (other) drawn.place();
    if (element) unfollow ??= follow(element, glance);
  };

  const refit = () => {
    if (drawn?.show(state as CalloutState, box())) drawn.place(true);
  };
  /** While the page scrolls ring and callout keep up; once it rests they are placed with care. */
  const shifted = () => {
    if (!drawn) return;
    refit();
    view.clearTimeout(resting);
    resting = view.setTimeout(() => drawn?.place(), 100);
  };

  // After an update Firefox starts the script again in open pages, where the old script's host still stands: an empty,
  // nameless child of `html` behind `body`, which no page has of its own.
  for (const old of find(document, 'body ~ div:empty')) if (!old.attributes.length) old.remove();

  // The Navigation API tells of in-page navigation after the address has changed (Chromium 156, Firefox 153: tried).
  hear((view as unknown as { navigation: EventTarget }).navigation, 'currententrychange', moved);
  hear(view, 'resize', shifted);
  hear(view, 'pageshow', glance);
  hear(view, 'visibilitychange', look);
  moved();

  return {
    sight: (): Sight<Kind> => ({ page, state }),
    stop() {
      life.abort();
      leave();
      // A look that is still to come must not start it anew at another address.
      address = () => href;
    },
  };
}
