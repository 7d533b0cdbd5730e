import type { CalloutSaying } from '../domain/case/case-terms';
import { contains, isHidden, isLaidOut, isLoaded, isParsed, isRendered, viewOf } from '../sites/elements';
import { stateOf } from '../sites/reading';
import { openEyes, sparingEyes } from '../sites/visible';
import { agenda } from './agenda';
import { anyBears, isOwnDoing, movesModal, namesOf } from './changes';
import { isWithin, modalDialogs } from './dialogs';
import { ears } from './ears';
import { findings } from './findings';
import { noise, watched } from './noise';
import type { GuideOptions, Sight } from './options';
import { pace } from './pace';
import { pointing } from './pointing';
import { readiness } from './readiness';
import { removeLeftovers } from './stage';
import { fades } from './times';
import { use } from './use';

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
  // Longer than 80 lines because it is the table of what a page can do and what follows, and all of that turns on one page.
  const view = viewOf(document);
  const words = chosen?.mode === 'highlight' ? chosen : undefined;
  const life = new AbortController();

  let href = '';
  let place: URL;
  let page: Kind | null = null;
  load.earlier ??= site.memoryOf(document);
  const { earlier } = load;
  /** What the last look found: what is to be ringed, the switch, and what that has its name from. */
  let element: Element | null = null;
  let control: Element | undefined;
  let names: readonly Element[] = [];
  let pacing = pace(view, false, () => false);
  let wholeLook = false;
  /** Once the document was parsed: what might be ringed of what stood in its own HTML. All else, a script put there. */
  let inHtml: ReadonlySet<Element> | null = null;
  /** Whether anybody can have seen the page: not while it was only made ready, or stood in a tab behind. */
  let wasShown = !isHidden(document);
  let putInByScript = false;

  const { hear, startsHearing } = ears(life.signal);
  const finding = findings(view, {
    askAgain: (wholly) => (wholly ? ask() : glance()),
    lasted: (state) => wasShown && isLoaded(document) && report(state, page as Kind),
  });
  const fadingIn = agenda(view);
  const observer = new view.MutationObserver((records) => {
    // Whether the extension is still there is asked by the looks that follow: here it would be asked of every change.
    if ((isConstant() || address() !== href) && followAddress()) return;
    hearPage();
    if (pointer?.isOut()) pointer.draw();
    if (isConstant()) return movesModal(records) && pointer?.draw();
    if (anyBears(records, element, names, site.concerns, !pacing.isTired())) {
      unrelated.expectMore();
      ask();
      if (!element) fadingIn.set(fades, () => element || ask());
    } else if (!records.every((record) => isOwnDoing(record, pointer?.host())))
      unrelated.heard(records, element, names, finding.age());
  });
  const found = () => ({ element, control });
  const using = use(document, found, { glance: () => glance(), look: () => ask() });
  const signs = () => site.signsIn(document, page as Kind);
  const rememberHtml = () => {
    if (words) inHtml = new Set(page ? signs().likeliest() : []);
  };
  const unrelated = noise(document, observer, signs, () => ask());
  const dialogs = modalDialogs(document);
  const ready = readiness(document, view, () => pointer?.draw());
  const pointer =
    words &&
    pointing(document, words, scale, {
      now() {
        const said = saying();
        if (!said || !draws()) return null;
        return {
          saying: said,
          element,
          control,
          mayStand: ready.mayStand() || (element !== null && putInByScript),
          isCovered: dialogs.cover(element),
          holdsPresses: dialogs.holdPresses(element),
        };
      },
      moved: () => glance(),
      whenDrawn,
    });

  /** Whether anything is drawn on a page like this one. */
  const draws = () => words && page && site.kinds[page].drawn;
  /** Whether what is said here follows from the address alone. */
  const isConstant = () => page && site.kinds[page].constantState;
  /** A switch that was off when the page loaded needs no reload to check; one flipped in this load does. */
  const saying = (): CalloutSaying | null => {
    const said = finding.said();
    return said === 'off' && !load.hasBeenOn ? 'offAtLoad' : said;
  };

  /** Frames and open roots are watched as they are met; watching one twice is no harm. */
  const watch = (root: Node) => {
    if (!unrelated.isSpared()) observer.observe(root, watched);
    if (!startsHearing(root, root)) return;
    if (words) dialogs.learn(root as ParentNode);
    // A frame's load is heard in the capture phase only, and not by the observer.
    hear(root, 'load change', glance);
    hear(root, 'click keyup', using.used);
    hear(root, 'pointerover focus', using.turnedTo);
    hear(root, 'transitionend animationend', faded);
    hear(root, 'contentvisibilityautostatechange', () => draws() || ask());
    hear(root, 'scroll', shifted);
    hear(root, 'toggle fullscreenchange', opened);
  };

  /** Follows in-page navigation, and ends with the extension. @returns whether the page is another than it was */
  const followAddress = () => {
    // A look that was still to come must not start it anew at another address.
    if (life.signal.aborted) return true;
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
    if (isLater) earlier.turn();
    pacing = pace(view, !!draws(), () => (wholeLook ? look() : glanceNow()));
    const constant = site.kinds[kind].constantState;
    if (constant) {
      // Nothing is read here; the observer only keeps the note in the page.
      if (words) watch(document);
      finding.say(constant);
      pointer?.draw();
    } else ask();
    return true;
  };

  const leave = () => {
    observer.disconnect();
    unrelated.wake();
    pacing.stop();
    fadingIn.clear();
    using.forget();
    finding.forget();
    pointer?.leave();
    page = element = null;
  };

  /** Whether nothing is to be read here. To hear how a large document is parsed, node by node, takes a tenth of a second. */
  const isIdle = () => followAddress() || !page || isConstant() || !isParsed(document);

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
    if (isIdle()) return false;
    const isThere = draws() ? isRendered : isLaidOut;
    if (!element || !isThere(element) || (control && finding.state() !== stateOf(control))) ask();
    else pointer?.refit();
    return false;
  };

  /** Looks at the whole page. @returns whether anything is another than at the look before */
  const look = () => {
    wholeLook = false;
    unrelated.looked();
    if (isIdle()) return false;
    const eyes = draws() ? openEyes() : sparingEyes();
    const reading = site.readPage(document, place, { met: watch, earlier, eyes }) ?? { kind: 'absent' };
    const state = reading.kind === 'found' ? reading.state : reading.kind;
    const isUsable = reading.kind === 'found' && reading.isUsable;
    const box = 'box' in reading ? reading.box : null;
    const before = element;
    if (box && !element) putInByScript = inHtml !== null && ![...inHtml].some((one) => contains(box, one));
    element = box;
    control = reading.kind === 'found' ? reading.control : undefined;
    const wasOn = control && using.looked(control);
    names = control ? namesOf(control) : [];
    // Whose words tell since when it is off; a page that is read for the record alone is about another setting.
    if ((state === 'on' || wasOn) && site.kinds[page as Kind].drawn) load.hasBeenOn = true;
    if (control) earlier.remember(control, page as Kind);
    const isNews = finding.take({ state, isRinged: box !== null, isUsable });
    if (isNews) unrelated.expectMore();
    const isAnother = isNews || box !== before;
    if (isAnother && unrelated.wake()) ask();
    pointer?.draw();
    return isAnother;
  };

  /** A dialog, popover or whole screen of the page's came or went: what is in it is shown, and ours lies under it. */
  const opened = ({ target: box }: Event) => {
    if (!pointer) return;
    dialogs.opened(box as Node);
    if (!draws() || followAddress()) return;
    if (isConstant()) pointer.draw();
    else look();
    pointer.raiseAbove(box as Node);
  };

  /** Nobody sees the page: if this script ends before somebody does, what it drew stays hidden. */
  const turned = () => {
    pointer?.away(isHidden(document));
    if (!wasShown && !isHidden(document)) {
      wasShown = true;
      finding.countAnew();
    }
    ask();
  };

  const stop = () => {
    life.abort();
    leave();
  };

  /** A style that changes slowly has come to its end. What is ringed may be out of sight by now, and another in its place. */
  const faded = ({ target }: Event) => {
    if (element && isWithin(element, target as Element)) view.setTimeout(ask);
    else if (page) view.setTimeout(glance);
  };
  const shifted = () => pointer?.shifted();
  /** A wider window may show what a narrow one leaves out, and nothing in the page changes. */
  const resized = () => {
    shifted();
    if (!element) ask();
  };

  const cameForth = (event: Event) => {
    if (element && control) earlier.remember(control, page as Kind);
    if (!(event as PageTransitionEvent).persisted) return;
    // A page that comes back as it was may set its switch anew, silently, as one that loads does.
    glance();
    finding.countAnew();
  };
  const wasParsed = () => {
    ready.parsed();
    // This look doesn't wait its turn: what stands in the page's own HTML must be known before a script puts anything in.
    if (draws()) look();
    else ask();
    rememberHtml();
  };
  const wasLoaded = ({ target: loaded }: Event) => {
    if (loaded !== document) return;
    ready.loaded();
    // Pages set their switches at the latest when all is loaded: only from then on a state counts as having lasted.
    glance();
    finding.countAnew();
  };

  /** Hears what happens to the page as a whole. */
  const hearPage = () => {
    if (!startsHearing(view, document)) return;
    // The Navigation API tells of in-page navigation after the address has changed (Chromium 156, Firefox 153: tried).
    hear((view as unknown as { navigation: EventTarget }).navigation, 'currententrychange', followAddress);
    hear(document, 'click change', using.heardEarly);
    hear(view, 'resize', resized);
    // A scroll bar that comes or goes leaves the window as large as it was (tried in Chromium 156 on 30 November 2026).
    hear(view.visualViewport ?? view, 'resize scroll', shifted);
    hear(view, 'pageshow', cameForth);
    hear(view, 'online', finding.countAnew);
    hear(view, 'pointerover pointerdown keydown focus', followAddress);
    hear(view, 'visibilitychange', turned);
    hear(document, 'DOMContentLoaded', wasParsed);
    hear(view, 'load', wasLoaded);
  };

  hearPage();
  if (import.meta.env.FIREFOX && words) removeLeftovers(document, words);
  followAddress();
  // No script of the page's is known to have put in what is there at this first look.
  if (isParsed(document)) rememberHtml();

  return {
    sight: (): Sight<Kind> => ({ page, state: finding.said() }),
    saying,
    stop,
  };
}
