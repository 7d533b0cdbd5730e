import type { CalloutSaying, CalloutState } from '../domain/case/case-terms';
import type { GuideValue } from '../domain/record/page-report';
import { isRendered, outer, windowOf } from '../sites/elements';
import { type Reading, stateOf } from '../sites/reading';
import type { Earlier, Site } from '../sites/site';
import { targetOf } from './boxes';
import { drawing, removeLeftovers } from './drawing';
import { follow } from './follow';
import { pace } from './pace';

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
  /** What this load of the document has shown; kept by the caller where a load sees more than one guide. */
  load?: { hasBeenOn: boolean };
  /** How much larger than usual the note is written, for a room; 1 without it. */
  scale?: number;
  /** Whether the extension that this script belongs to is gone; asked at each sign of life in the page. */
  isOver?(): boolean;
  /** Told when something is drawn for the first time. */
  whenDrawn?(): void;
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
/** How long after its document is parsed a page may take to load before the host no longer waits for that. */
const slowest = 2500;
/**
 * Looks after anything changed, where something is ringed and where not. Where something is, all but the last are
 * glances; shadow roots that are attached late are met by the others.
 */
const looks = [1000, 3000, 10_000];
/** After a flip longer: a page may take its time to find that it could not save, and then set the switch back silently. */
const looksAfterFlip = [...looks, 6000, 8000, ...[12, 14, 16, 18, 20, 25, 30, 45, 60].map((s) => s * 1000)];
const searches = [250, gone, doubt, 6000, 10_000, patience];
/** How often a host that the page removes is put back: never a tug-of-war. One the person closes is not. */
const attachments = 6;

/** So many changes at once are a page that is being built. */
const manyRecords = 50;

const watched = { subtree: true, childList: true, attributes: true };

/** Whether an element lies in another, through slots, shadow roots and frames. */
function isWithin(element: Element, box: Element): boolean {
  for (let at: Element | null | undefined = element; at; at = outer(at) ?? windowOf(at)?.frameElement)
    if (at === box) return true;
  return false;
}

/**
 * Watches one page, says what it sees in one note and rings the switch or its row. Never acts on the page.
 *
 * It is silent on a still page: an observer, listeners and timers that end. It may be started before the document
 * has a body, reads when `pace` says, and survives in-page navigation away from and back to the pages it guides on.
 *
 * One function, because all of it turns on the same few facts about one page: what was seen last, and since when.
 *
 * @param document the top document; frames and open shadow roots of the same origin are looked into
 * @returns `sight()` tells what is seen; `saying()` what the note says of it; `stop()` takes everything away
 */
export function guide<Kind extends string>(
  document: Document,
  {
    chosen,
    site,
    address,
    report,
    load = { hasBeenOn: false },
    scale = 1,
    isOver = () => false,
    whenDrawn = () => {},
  }: GuideOptions<Kind>,
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
  /** Whether a person can use that switch; what is shown before may be a default, and is not reported. */
  let isUsable = false;
  /** What stood in the page when its address changed without a load. */
  let earlier: Earlier | undefined;
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
  let pacing = pace(view, false, () => {});
  let wholeLook = false;
  /** Whether the document was parsed to its end before what is ringed came into it: a script put it there. */
  let parsed = false;
  let putInByScript = false;
  let loadedSlowly = false;
  /** The page's modal dialogs, as far as they were seen to open. */
  let dialogs: Element[] = [];

  /** Whether anything is drawn on a page like this one. */
  const draws = () => words && page && site.kinds[page].drawn;

  const observer = new view.MutationObserver((records) => {
    if (moved()) return;
    if (drawn && !drawn.isUp()) draw();
    if (isConstant()) return;
    // Asking each of many nodes costs more than the look it may spare.
    if (records.length > manyRecords || records.some(bears)) ask();
    // What the filter lets pass (a name that comes late, say) is met by one look a second, and by none on a still page.
    // Where a thing is ringed, a page that changes without end is not heard in between: what becomes of the ringed thing
    // itself is told by events and by layout. The look takes the observer up again.
    else if (!lazy) {
      if (element) observer.disconnect();
      lazy = view.setTimeout(ask, 900);
    }
  });

  const bears = ({ type, target, addedNodes, removedNodes }: MutationRecord) =>
    (element &&
      (!element.isConnected || (type === 'attributes' && Node.prototype.contains.call(target, element)))) ||
    (type === 'attributes' ? [target] : [...addedNodes, ...removedNodes]).some(site.concerns);

  /** Frames and open roots are watched as they are met; watching one twice is no harm. */
  const watch = (root: Node) => {
    observer.observe(root, watched);
    if (heard.has(root)) return;
    heard.add(root);
    // A frame's load is heard in the capture phase only, and not by the observer.
    hear(root, 'load change', glance);
    hear(root, 'click transitionend', soon);
    hear(root, 'scroll', shifted);
    hear(root, 'toggle fullscreenchange', opened);
  };
  const hear = (target: EventTarget, names: string, ear: (event: Event) => unknown) => {
    for (const name of names.split(' ')) target.addEventListener(name, ear, ears);
  };
  const heard = new WeakSet<Node>();
  const soon = () => page && view.setTimeout(glance);

  /** Follows in-page navigation, and ends with the extension. @returns whether the page is another than it was */
  const moved = () => {
    if (isOver()) {
      stop();
      return true;
    }
    const now = address();
    if (now === href) return false;
    const isLater = href !== '';
    href = now;
    place = new URL(now);
    const kind = site.recognizePage(place);
    if (kind === page) return false;
    leave();
    page = kind;
    if (!kind) return true;
    // A page that was loaded here stands for itself; after in-page navigation the old one may stand a while longer.
    earlier = isLater ? site.whatStands(document) : undefined;
    pacing = pace(view, !!draws(), () => (wholeLook ? look() : glanceNow()));
    const constant = site.kinds[kind].constantState;
    if (constant) {
      // Nothing is read here; the observer only keeps the note in the page.
      if (words) observer.observe(document, watched);
      state = constant;
      draw();
    } else ask();
    return true;
  };

  /** Whether what is said here follows from the address alone. */
  const isConstant = () => page && site.kinds[page].constantState;

  /** Whether nothing is to be read here. */
  const isIdle = () => moved() || !page || isConstant();

  const leave = () => {
    observer.disconnect();
    pacing.stop();
    rest();
    point(null);
    drawn?.remove();
    page = seen = state = drawn = null;
    attached = 0;
  };

  const rest = () => {
    timers.forEach(view.clearTimeout, view);
    timers = [];
  };

  /** Asks for a whole look, now or as soon as one is due. */
  const ask = () => {
    wholeLook = true;
    if (page) pacing.ask();
  };

  /** Looks at what changes silently; where nothing is drawn, when that cannot be felt. */
  const glance = (event?: Event) => {
    if (isIdle()) return;
    if ((event?.target as Partial<Element> | null | undefined)?.localName === 'iframe') ask();
    else if (draws()) glanceNow();
    else pacing.ask();
  };

  /**
   * Where a switch or row was found and nothing was seen to change, only what changes silently is looked at: whether
   * it is on, and shown.
   */
  const glanceNow = () => {
    if (isIdle()) return;
    if (!element || !isRendered(element) || (control && seen !== stateOf(control))) ask();
    else refit();
  };

  const look = () => {
    wholeLook = false;
    view.clearTimeout(lazy);
    lazy = 0;
    if (isIdle()) return;
    const reading: Partial<Seen> = site.readPage(document, place, undefined, watch, earlier) ?? {};
    const next = reading.state ?? (reading.kind as CalloutState | undefined) ?? 'absent';
    control = reading.control;
    if (next === 'on') load.hasBeenOn = true;
    point(reading.box ?? null);
    const canUse = reading.isUsable ?? false;
    if (next !== seen || isUsable !== canUse) {
      const isFlip = isRead(seen) && isRead(next);
      seen = next;
      isUsable = canUse;
      begin(isFlip ? looksAfterFlip : element ? looks : searches);
    }
    if (element || age >= (state ? gone : next === 'absent' ? patience : doubt)) state = next;
    draw();
  };

  const isRead = (what: CalloutState | null) => what === 'on' || what === 'off';

  /** Looks at these times from now on. */
  const begin = (waits: readonly number[]) => {
    age = 0;
    rest();
    timers = waits.map((wait) => view.setTimeout(() => later(wait), wait));
  };
  /** One of the timed looks after a change; what has lasted is told, once all is loaded and a person can use it. */
  const later = (wait: number) => {
    age = wait;
    if ((wait > doubt && wait <= patience) || !element) ask();
    else glance();
    if (isUsable && isRead(seen) && age >= settled[seen as 'on'] && document.readyState === 'complete')
      report(seen as 'on', page as Kind);
  };

  const point = (box: Element | null) => {
    if (box === element) return;
    unfollow?.();
    unfollow = undefined;
    if (box && !element) putInByScript = parsed;
    element = box;
  };

  /** A switch that was off when the page loaded needs no reload to check; one flipped in this load does. */
  const saying = (of: CalloutState): CalloutSaying => (of === 'off' && !load.hasBeenOn ? 'offAtLoad' : of);

  const target = () =>
    element ? targetOf(element, control, view) : { ring: null, clear: null, beyond: null };

  /** A modal dialog of the page's is in front of everything that is not in it: then nothing is pointed at. */
  const isCovered = () => {
    dialogs = dialogs.filter((one) => one.isConnected && one.matches(':modal'));
    const front = dialogs.at(-1);
    return front && !(element && isWithin(element, front));
  };

  /**
   * Whether the host may stand in the document: not before a page that builds itself over its own HTML (React 18's
   * `hydrateRoot(document)` does) can no longer take it for its own.
   */
  const mayAttach = () =>
    document.readyState === 'complete' || loadedSlowly || (element !== null && putInByScript);

  /** Makes the drawing agree with what is known. */
  const draw = () => {
    if (!words || !state || !draws() || !mayAttach()) return;
    if (isCovered()) return drawn?.remove();
    drawn ??= drawing(document, words, scale, () => {
      attached = attachments;
      drawn?.remove();
      drawn = null;
    });
    drawn.show(saying(state), target());
    if (!drawn.isUp()) {
      if (!drawn.hostElement.isConnected) {
        if (attached++ >= attachments) return;
        // At the very start there may be no root element yet; the observer calls again when it comes.
        document.documentElement?.append(drawn.hostElement);
      }
      drawn.raise();
      whenDrawn();
    }
    if (element) unfollow ??= follow(element, glance);
  };

  const refit = () => {
    if (!state || !drawn?.isUp()) return draw();
    if (drawn.show(saying(state), target(), true)) settleSoon();
  };
  /** While the page moves ring and note keep up; once it rests they are placed with care. */
  const settleSoon = () => {
    view.clearTimeout(resting);
    resting = view.setTimeout(() => drawn?.settle(), 100);
  };
  const shifted = () => {
    if (!drawn) return;
    refit();
    settleSoon();
  };

  /** A dialog, popover or whole screen of the page's came or went: what is in it is shown, and ours lies under it. */
  const opened = ({ target: box }: Event) => {
    if (!draws() || moved()) return;
    if (box && Element.prototype.matches.call(box, ':modal')) dialogs.push(box as Element);
    look();
    if (drawn?.isUp() && element && isWithin(element, box as Element)) drawn.raise();
  };

  /** Nobody sees the page: if this script ends before somebody does, what it drew stays hidden. */
  const turned = () => {
    drawn?.away(document.hidden);
    ask();
  };

  const stop = () => {
    life.abort();
    leave();
    // A look that is still to come must not start it anew at another address.
    address = () => href;
    isOver = () => false;
  };

  // The Navigation API tells of in-page navigation after the address has changed (Chromium 156, Firefox 153: tried).
  hear((view as unknown as { navigation: EventTarget }).navigation, 'currententrychange', moved);
  hear(view, 'resize', shifted);
  hear(view, 'pageshow', glance);
  hear(view, 'pointerover pointerdown keydown focus', moved);
  hear(view, 'visibilitychange', turned);
  hear(document, 'DOMContentLoaded', () => {
    // This look doesn't wait its turn: what stands in the page's own HTML must be known before a script puts anything in.
    if (draws()) look();
    parsed = true;
    view.setTimeout(() => {
      loadedSlowly = true;
      draw();
    }, slowest);
  });
  hear(view, 'load', ({ target: loaded }) => {
    if (loaded !== document) return;
    if (document.hidden) draw();
    else view.requestAnimationFrame(draw);
    // Pages set their switches at the latest when all is loaded: only from then on a state counts as having lasted.
    glance();
    if (isRead(seen)) begin(looks);
  });
  if (words) removeLeftovers(document, words);
  if (words && site.recognizePage(new URL(address())))
    dialogs = [...document.querySelectorAll('dialog:modal')];
  moved();

  return {
    sight: (): Sight<Kind> => ({ page, state }),
    saying: (): CalloutSaying | null => state && saying(state),
    stop,
  };
}
