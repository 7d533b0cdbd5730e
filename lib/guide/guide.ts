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
   * Told once for each state that lasted: `on` after one second, `off` after three (a page that silently sets the
   * switch back after a failed save fires nothing). Resolves to whether it was stored; if not, it is told again.
   */
  report(state: 'on' | 'off'): Promise<boolean>;
}

/** What the guide sees right now, for the popup and the practice page. */
export interface Sight {
  page: PageKind | null;
  state: CalloutState | null;
}

/** Looks after a flip, or after something appeared, in milliseconds. Shadow roots attached late are met by them too. */
const looks = [1000, 3000, 10_000];
const settled = { on: 1000, off: 3000 };
/** "Absent" is said when this much time has passed with nothing found (the promise is 15 s). */
const patience = 12_000;
/** Two switches may stand unnamed for a moment while a page builds itself. */
const doubtful = 3000;
/** A node that is replaced is gone for a moment; the ring goes with it at once, the words a little later. */
const gone = 800;
/** How often a host that the page removes is put back. */
const attachments = 6;

const watched = {
  subtree: true,
  childList: true,
  attributes: true,
  attributeFilter:
    'aria-checked aria-label aria-labelledby aria-hidden role type href src id for hidden open inert disabled checked class style lang'.split(
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

  let known = '';
  let place = new URL('about:blank');
  let page: PageKind | null = null;
  let state: CalloutState | null = null;
  let element: Element | null = null;
  let unfollow: (() => void) | undefined;
  let drawn: ReturnType<typeof drawing> | null = null;
  let closed = false;
  let redraws = 0;
  let since = 0;
  let told: 'on' | 'off' | null = null;
  let lazy = 0;
  let timers: number[] = [];

  const observer = new view.MutationObserver((records) => {
    if (moved()) return;
    if (drawn && !drawn.host.isConnected) attach();
    if (page === 'form') return;
    if (records.some(bears)) look();
    // What the filter lets pass (a name that comes late, a style sheet) is met by one look a second, none if still.
    else if (state === null || state === 'absent' || state === 'ambiguous') {
      if (!lazy) lazy = view.setTimeout(look, 1000);
    }
  });

  const bears = ({ type, target, addedNodes, removedNodes }: MutationRecord) => {
    if (element && !element.isConnected) return true;
    if (type === 'attributes') return (element && target.contains(element)) || site.concerns(target);
    for (const node of addedNodes) if (site.concerns(node)) return true;
    for (const node of removedNodes) if (site.concerns(node)) return true;
    return false;
  };

  /** Frames and open roots are watched as they are met; watching one twice is no harm. */
  const reach = (root: Document | ShadowRoot, deep: boolean) => {
    observer.observe(root, watched);
    for (const inner of root.querySelectorAll(deep ? '*' : 'iframe')) {
      const below = inner.shadowRoot ?? frameDocument(inner);
      if (!below) continue;
      if (below.nodeType === 9) listen(below as Document);
      reach(below, deep);
    }
  };

  const heard = new WeakSet<Document>();
  const listen = (below: Document) => {
    if (heard.has(below)) return;
    heard.add(below);
    // A frame's load is heard in the capture phase only, and not by the observer.
    below.addEventListener('load', look, ears);
    below.addEventListener('DOMContentLoaded', look, ears);
    below.addEventListener('change', look, ears);
    below.addEventListener('click', soon, ears);
    below.addEventListener('toggle', look, ears);
    below.addEventListener('transitionend', soon, ears);
  };
  const soon = () => page && view.setTimeout(look);

  /** Notices in-page navigation. @returns whether the address no longer is the page we knew */
  const moved = () => {
    const href = address();
    if (href === known) return false;
    known = href;
    place = new URL(href);
    const now = site.recognizePage(place);
    if (now === page) return false;
    leave();
    page = now;
    if (page) arrive();
    return true;
  };

  const leave = () => {
    observer.disconnect();
    for (const timer of timers) view.clearTimeout(timer);
    timers = [];
    unfollow?.();
    unfollow = undefined;
    drawn?.host.remove();
    drawn = null;
    element = state = told = null;
    closed = false;
    redraws = 0;
  };

  const later = (act: () => void, milliseconds: number) => {
    timers.push(view.setTimeout(act, milliseconds));
  };

  const arrive = () => {
    since = view.performance.now();
    if (page === 'form') {
      // The form's state follows from the address alone; the observer only keeps the callout in the page.
      if (words) observer.observe(document, { childList: true, subtree: true });
      become('form');
      return;
    }
    listen(document);
    for (const milliseconds of [250, ...looks, 6000, patience]) later(lookDeep, milliseconds);
    look();
  };

  const lookDeep = () => look(true);
  const look = (deep: unknown = false) => {
    lazy = 0;
    if (!page || page === 'form' || moved()) return;
    reach(document, deep === true);
    const reading = site.readPage(document, place);
    const age = view.performance.now() - since;
    if (reading?.kind === 'found' || reading?.kind === 'row') {
      const next = reading.kind === 'row' ? 'row' : reading.state;
      const changed = next !== state;
      doubt = null;
      point(reading.box);
      if (changed) {
        become(next);
        since = view.performance.now();
        for (const milliseconds of looks) later(lookDeep, milliseconds);
      } else tell(age);
      return;
    }
    point(null);
    const next = reading?.kind === 'ambiguous' ? 'ambiguous' : 'absent';
    if (next === state) return;
    const wait = state === null ? (next === 'absent' ? patience : doubtful) : gone;
    if (doubt !== next) {
      doubt = next;
      doubtSince = view.performance.now();
      later(look, wait + 1);
    } else if (view.performance.now() - (state === null && next === 'absent' ? since : doubtSince) >= wait) {
      become(next);
      since = view.performance.now();
    }
  };
  let doubt: CalloutState | null = null;
  let doubtSince = 0;

  const become = (next: CalloutState) => {
    state = next;
    doubt = null;
    if (!words || closed) return;
    if (!drawn) attach();
    drawn?.say(next);
  };

  const attach = () => {
    // A page that clears its tree takes the host along; it is put back, but never in a tug-of-war.
    if (!words || redraws++ >= attachments) return;
    drawn ??= drawing(document, words, () => {
      closed = true;
      drawn?.host.remove();
      drawn = null;
    });
    // At the very start there may be no root element yet; the observer calls again when it comes.
    document.documentElement?.append(drawn.host);
  };

  const point = (box: Element | null) => {
    if (box !== element) {
      unfollow?.();
      unfollow = undefined;
      element = box;
      const root = box?.getRootNode();
      if (root) observer.observe(root, watched);
    }
    if (!words || closed) return;
    if (box) {
      if (!drawn) attach();
      unfollow ??= follow(box, document, refit);
    }
    refit();
  };
  const refit = () => drawn?.ring(element?.isConnected ? visibleBox(element, document) : null);

  const tell = (age: number) => {
    if (page !== 'setting' || (state !== 'on' && state !== 'off')) return;
    if (told === state || age < settled[state] - 50) return;
    const telling = state;
    told = telling;
    report(telling).then(
      (stored) => {
        if (!stored && told === telling) told = null;
      },
      () => {
        told = null;
      },
    );
  };

  // After an update Firefox starts the script again in open pages, where the old script's host still stands: an empty,
  // nameless child of `html` behind `body`, which no page has of its own.
  if (document.readyState !== 'loading')
    for (const old of document.querySelectorAll('body ~ div:empty')) if (!old.attributes.length) old.remove();

  // The Navigation API tells of in-page navigation after the address has changed (Chromium 156, Firefox 153: tried).
  const { navigation } = view as Window & { navigation?: EventTarget };
  navigation?.addEventListener('currententrychange', () => moved(), { signal: life.signal });
  view.addEventListener('popstate', () => moved(), ears);
  view.addEventListener('resize', () => drawn?.place(), ears);
  view.addEventListener('pageshow', () => look(), ears);
  document.addEventListener('visibilitychange', () => look(), ears);
  moved();

  return {
    sight: (): Sight => ({ page, state }),
    stop() {
      life.abort();
      leave();
      page = null;
      known = address();
    },
  };
}

const frameDocument = (element: Element): Document | null => {
  if (!/^i?frame$/i.test(element.localName)) return null;
  try {
    return (element as HTMLIFrameElement).contentDocument;
  } catch {
    return null;
  }
};
