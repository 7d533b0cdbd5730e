import type { CalloutSaying, CalloutState } from '../domain/case/case-terms';
import { isHidden, isLoaded, isParsed, isRendered, topOf, viewOf } from '../sites/elements';
import { type Reading, stateOf } from '../sites/reading';
import type { Earlier } from '../sites/site';
import { agenda } from './agenda';
import { targetOf } from './boxes';
import { anyBears, isOwnDoing } from './changes';
import { isWithin, modalDialogs } from './dialogs';
import { drawing } from './drawing';
import { ears } from './ears';
import { follow } from './follow';
import { noise, watched } from './noise';
import type { GuideOptions, Sight } from './options';
import { pace } from './pace';
import { readiness } from './readiness';
import { removeLeftovers } from './stage';
import { doubt, gone, looks, looksAfterFlip, patience, searches, settled } from './times';

/** All that any reading may hold. */
type Seen = Omit<Extract<Reading, { kind: 'found' }>, 'kind'> & { kind: Reading['kind'] };

/** How often a host that the page removes is put back: never a tug-of-war. One the person closes is not. */
const attachments = 6;

/**
 * Watches one page, says what it sees in one note and rings the switch or its row. Never acts on the page.
 *
 * It is silent on a still page: an observer, listeners and timers that end. It may be started before the document
 * has a body, reads when `pace` says, and survives in-page navigation away from and back to the pages it guides on.
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
  // Longer than 80 lines because all of it turns on the same few facts about one page: what was seen last, and since when.
  const view = viewOf(document);
  const words = chosen?.mode === 'highlight' && chosen;
  const life = new AbortController();

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
  let resting = 0;
  let pacing = pace(view, false, () => {});
  let wholeLook = false;
  /** Whether the document was parsed to its end before what is ringed came into it: a script put it there. */
  let parsed = false;
  let putInByScript = false;
  const dialogs = modalDialogs(document);
  const timed = agenda(view);

  /** Whether anything is drawn on a page like this one. */
  const draws = () => words && page && site.kinds[page].drawn;

  const observer = new view.MutationObserver((records) => {
    // Whether the extension is still there is asked by the looks that follow: here it would be asked of every change.
    if ((isConstant() || address() !== href) && moved()) return;
    if (drawn && !drawn.isUp()) draw();
    if (isConstant()) return;
    if (anyBears(records, element, site.concerns)) {
      unrelated.expectMore();
      ask();
    } else if (!records.every((record) => isOwnDoing(record, drawn?.hostElement)))
      unrelated.heard(records, element, age);
  });
  const signs = () => site.signsIn(document, page as Kind);
  const unrelated = noise(document, observer, signs, () => ask());

  /** Frames and open roots are watched as they are met; watching one twice is no harm. */
  const watch = (root: Node) => {
    if (!unrelated.isSpared()) observer.observe(root, watched);
    if (heard.has(root)) return;
    heard.add(root);
    // A frame's load is heard in the capture phase only, and not by the observer.
    hear(root, 'load change', glance);
    hear(root, 'click transitionend', soon);
    hear(root, 'scroll', shifted);
    hear(root, 'toggle fullscreenchange', opened);
  };
  const hear = ears(life.signal);
  const heard = new WeakSet<Node>();
  const mayStand = readiness(document, view, hear, () => draw());
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

  /** Whether nothing is to be read here. To hear how a large document is parsed, node by node, takes a tenth of a second. */
  const isIdle = () => moved() || !page || isConstant() || !isParsed(document);

  const leave = () => {
    observer.disconnect();
    unrelated.wake();
    pacing.stop();
    timed.clear();
    point(null);
    drawn?.remove();
    page = seen = state = drawn = null;
    attached = 0;
  };

  /** Asks for a whole look, now or as soon as one is due. */
  const ask = () => {
    wholeLook = true;
    if (page && isParsed(document)) pacing.ask();
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
    unrelated.looked();
    if (isIdle()) return;
    const reading: Partial<Seen> = site.readPage(document, place, undefined, watch, earlier) ?? {};
    const next = reading.state ?? (reading.kind as CalloutState | undefined) ?? 'absent';
    control = reading.control;
    if (next === 'on') load.hasBeenOn = true;
    const { box = null, isUsable: canUse = false } = reading;
    const isNews = next !== seen || isUsable !== canUse;
    if ((isNews || box !== element) && unrelated.wake()) ask();
    point(box);
    if (isNews) {
      const isFlip = isRead(seen) && isRead(next);
      seen = next;
      isUsable = canUse;
      unrelated.expectMore();
      begin(isFlip ? looksAfterFlip : element ? looks : searches);
    }
    if (element || age >= (state ? gone : next === 'absent' ? patience : doubt)) state = next;
    draw();
  };

  const isRead = (what: CalloutState | null) => what === 'on' || what === 'off';

  /** Looks at these times from now on. */
  const begin = (waits: readonly number[]) => {
    age = 0;
    timed.set(waits, later);
  };
  /** One of the timed looks after a change; what has lasted is told, once all is loaded and a person can use it. */
  const later = (wait: number) => {
    age = wait;
    if ((wait > doubt && wait <= patience) || !element) ask();
    else glance();
    if (isUsable && isRead(seen) && age >= settled[seen as 'on'] && isLoaded(document))
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

  /** Makes the drawing agree with what is known. */
  const draw = () => {
    if (!words || !state || !draws() || !(mayStand() || (element && putInByScript))) return;
    if (dialogs.cover(element)) return drawn?.remove();
    // Before anything is written, so that the page is not laid out once more.
    if (element) unfollow ??= follow(element, glance);
    drawn ??= drawing(document, words, scale, () => {
      attached = attachments;
      drawn?.remove();
      drawn = null;
    });
    drawn.show(saying(state), targetOf(element, control, view));
    if (!drawn.isUp()) {
      if (!drawn.hostElement.isConnected) {
        if (attached++ >= attachments) return;
        topOf(document)?.append(drawn.hostElement);
      }
      drawn.raise();
      whenDrawn();
    }
  };

  const refit = () => {
    if (!state || !drawn?.isUp()) return draw();
    if (drawn.show(saying(state), targetOf(element, control, view), true)) settleSoon();
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
    if (box !== document) dialogs.opened(box as Element);
    look();
    if (drawn?.isUp() && element && isWithin(element, box as Element)) drawn.raise();
  };

  /** Nobody sees the page: if this script ends before somebody does, what it drew stays hidden. */
  const turned = () => {
    drawn?.away(isHidden(document));
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
  hear(view, 'pageshow', (event) => (event as PageTransitionEvent).persisted && glance());
  hear(view, 'pointerover pointerdown keydown focus', moved);
  hear(view, 'visibilitychange', turned);
  hear(document, 'DOMContentLoaded', () => {
    // This look doesn't wait its turn: what stands in the page's own HTML must be known before a script puts anything in.
    if (draws()) look();
    else ask();
    parsed = true;
  });
  hear(view, 'load', ({ target: loaded }) => {
    if (loaded !== document) return;
    // Pages set their switches at the latest when all is loaded: only from then on a state counts as having lasted.
    glance();
    if (isRead(seen)) begin(looks);
  });
  if (words) removeLeftovers(document, words);
  if (words && site.recognizePage(new URL(address()))) dialogs.begin();
  moved();
  // What this first look found stood there before a script of the page's is known to have put anything in.
  parsed = isParsed(document);

  return {
    sight: (): Sight<Kind> => ({ page, state }),
    saying: (): CalloutSaying | null => state && saying(state),
    stop,
  };
}
