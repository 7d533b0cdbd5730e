import type { CalloutState } from '../domain/case';
import type { GuideValue } from '../domain/page-report';
import type { PageKind } from '../sites/linkedin/addresses';
import type { Reading } from '../sites/reading';
import { drawing } from './drawing';
import { follow, visibleBox } from './follow';

/** What the site knows about its pages; the guide knows none of it. */
export interface Site {
  recognizePage(address: URL): PageKind | null;
  readPage(document: Document, address: URL): Reading | null;
  /** Whether a node could bear on a reading; asked for every node that comes, goes or changes, so it must be cheap. */
  concerns(node: Node): boolean;
}

export interface GuideOptions {
  /** The stored choice and its constant sentences; without one nothing is drawn. */
  chosen: GuideValue | undefined;
  site: Site;
  /** The top document's absolute address, asked anew at each look: in-page navigation changes it. */
  address(): string;
  /**
   * Told the switch's state once it has lasted: `on` after one second, `off` after three (a page that silently sets
   * the switch back after a failed save fires nothing). Told again at later looks; the caller counts it once.
   */
  report(state: 'on' | 'off'): void;
}

/** What the guide sees right now, for the popup and the practice page. */
export interface Sight {
  page: PageKind | null;
  state: CalloutState | null;
}

const settled = { on: 1000, off: 3000 };
/** "Absent" is said after this much time with nothing found (the promise is 15 s). */
const patience = 12_000;
/** Two switches may stand unnamed for a moment while a page builds itself. */
const doubt = 3000;
/** A node that is replaced is gone for a moment; the ring goes with it at once, the words a little later. */
const gone = 800;
/** Looks after anything changed. Shadow roots that are attached late are met by them too. */
const looks = [250, gone, settled.on, settled.off, 6000, 10_000, patience];
/** How often a host that the page removes is put back: never a tug-of-war. */
const attachments = 6;

const watched = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter:
    'aria-checked aria-label aria-labelledby role type href src id for hidden open disabled class style lang'.split(
      ' ',
    ),
};

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
export function guide(document: Document, { chosen, site, address, report }: GuideOptions) {
  // biome-ignore lint/style/noNonNullAssertion: a document that is guided on has a window.
  const view = document.defaultView!;
  const words = chosen?.mode === 'highlight' ? chosen : null;
  const life = new AbortController();
  const ears = { capture: true, passive: true, signal: life.signal };

  let href = '';
  let place: URL;
  let page: PageKind | null = null;
  /** What the last look saw, and since when; what is said follows it, some of it later. */
  let seen: CalloutState | null = null;
  let since = 0;
  let state: CalloutState | null = null;
  let element: Element | null = null;
  let unfollow: (() => void) | undefined;
  let drawn: ReturnType<typeof drawing> | null = null;
  let closed = false;
  let attached = 0;
  let lazy = 0;
  let timers: number[] = [];

  const observer = new view.MutationObserver((records) => {
    if (moved()) return;
    if (drawn && !drawn.host.isConnected) attach();
    if (page === 'form') return;
    if (records.some(bears)) look();
    // What the filter lets pass (a name that comes late, say) is met by one look a second, and by none on a still page.
    else if (!element && !lazy) lazy = view.setTimeout(look, 1000);
  });

  const bears = ({ type, target, addedNodes, removedNodes }: MutationRecord) =>
    (element && (!element.isConnected || (type === 'attributes' && target.contains(element)))) ||
    (type === 'attributes' ? [target] : [...addedNodes, ...removedNodes]).some(site.concerns);

  /** Frames and open roots are watched as they are met; watching one twice is no harm. */
  const reach = (root: Node & ParentNode, deep: boolean) => {
    observer.observe(root, watched);
    for (const inner of root.querySelectorAll(deep ? '*' : 'iframe')) {
      const below = inner.shadowRoot ?? (inner as Partial<HTMLIFrameElement>).contentDocument;
      if (below) {
        listen(below);
        reach(below, deep);
      }
    }
  };
  const heard = new WeakSet<Node>();
  const listen = (root: Node) => {
    if (heard.has(root)) return;
    heard.add(root);
    // A frame's load is heard in the capture phase only, and not by the observer.
    for (const name of ['load', 'DOMContentLoaded', 'change', 'toggle'])
      root.addEventListener(name, look, ears);
    for (const name of ['click', 'transitionend']) root.addEventListener(name, soon, ears);
  };
  const soon = () => page && view.setTimeout(look);

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
    if (page === 'form') {
      // The form's state follows from the address alone; the observer only keeps the callout in the page.
      if (words) observer.observe(document, { childList: true, subtree: true });
      say('form');
    } else if (page) {
      listen(document);
      look();
    }
    return true;
  };

  const leave = () => {
    observer.disconnect();
    rest();
    point(null);
    drawn?.host.remove();
    page = seen = state = drawn = null;
    closed = false;
    attached = 0;
  };

  const rest = () => {
    timers.forEach(view.clearTimeout, view);
    timers = [];
  };

  const look = (deep: unknown = false) => {
    lazy = 0;
    if (moved() || !page || page === 'form') return;
    reach(document, deep === true);
    const reading = site.readPage(document, place) ?? { kind: 'absent' };
    const next = reading.kind === 'found' ? reading.state : reading.kind;
    const found = 'box' in reading;
    point(found ? reading.box : null);
    if (next !== seen) {
      seen = next;
      since = view.performance.now();
      rest();
      timers = looks.map((wait) => view.setTimeout(look, wait + 1, true));
    }
    const age = view.performance.now() - since;
    if (next !== state && (found || age >= (state ? gone : next === 'absent' ? patience : doubt))) say(next);
    if (page === 'setting' && (next === 'on' || next === 'off') && age >= settled[next]) report(next);
  };

  const say = (next: CalloutState) => {
    state = next;
    attach()?.say(next);
  };

  const attach = () => {
    if (!words || closed || (!drawn?.host.isConnected && attached++ >= attachments)) return;
    drawn ??= drawing(document, words, () => {
      closed = true;
      drawn?.host.remove();
      drawn = null;
    });
    // At the very start there may be no root element yet; the observer calls again when it comes.
    if (!drawn.host.isConnected) document.documentElement?.append(drawn.host);
    return drawn;
  };

  const point = (box: Element | null) => {
    if (box !== element) {
      unfollow?.();
      unfollow = undefined;
      element = box;
      if (box) {
        observer.observe(box.getRootNode(), watched);
        if (attach()) unfollow = follow(box, refit);
      }
    }
    refit();
  };
  const refit = () => drawn?.ring(element?.isConnected ? visibleBox(element) : null);

  // After an update Firefox starts the script again in open pages, where the old script's host still stands: an empty,
  // nameless child of `html` behind `body`, which no page has of its own.
  if (document.readyState !== 'loading')
    for (const old of document.querySelectorAll('body ~ div:empty')) if (!old.attributes.length) old.remove();

  // The Navigation API tells of in-page navigation after the address has changed (Chromium 156, Firefox 153: tried).
  (view as { navigation?: EventTarget }).navigation?.addEventListener('currententrychange', moved, ears);
  view.addEventListener('resize', () => drawn?.place(), ears);
  for (const name of ['pageshow', 'visibilitychange']) view.addEventListener(name, look, ears);
  moved();

  return {
    sight: (): Sight => ({ page, state }),
    stop() {
      life.abort();
      leave();
      href = address();
    },
  };
}
