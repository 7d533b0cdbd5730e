import {
  attribute,
  contains,
  dialogs,
  documentOf,
  findAny,
  follows,
  headingsIn,
  isOnTop,
  matches,
  parentOf,
  rootOf,
  tagOf,
} from '../elements';
import { mains as allMains, type Look } from '../look';
import { roleOf } from '../rows';
import { textOf } from '../texts';
import { cookieWord } from './keys';
import { lettersOf } from './names';

/** A box that leaves more of the window free than it takes was laid over a page; it is not the page itself. */
export const leastShare = 0.6;
/** A column that stays takes more of the window than any bar. */
const leastColumn = 0.2;
/** Whether a box hangs on the window, and leaves most of it free. */
const isBox = ({ eyes }: Look, at: Element) =>
  eyes.positionOf(at) === 'fixed' && eyes.shareOf(at) < leastShare;
/** Parts that hold what a person works with, and no setting of the page's. */
const tools = /^(menu|menubar|toolbar|tooltip)$/;

/**
 * Whether a switch that nothing names may be the page's own. It stands in the main element or, on a page that has none,
 * in the body itself or a frame in it. What another extension puts into a page stands beside the body, in a shadow root,
 * or in a box laid over the page, and may bring a main element of its own.
 */
export function isAtHome(look: Look, control: Element): boolean {
  const { around, document, eyes, mainsSeen } = look;
  const chain = around(control);
  if (!chain.some((at) => tagOf(at) === 'body' && documentOf(at) === document)) return false;
  const frames = chain.filter((at) => tagOf(at) === 'iframe');
  if (!frames.every(showsAddress)) return false;
  const mains = mainsSeen();
  const own = chain.findLastIndex((at) => mains.includes(at));
  const standsStill = (at: Element) => /fixed|sticky/.test(eyes.positionOf(at));
  if (own < 0) {
    return (
      !findAny(document, allMains).length &&
      !isInShadow(look, control) &&
      (frames.length > 0 || sharesRoot(look, chain)) &&
      !chain.some(standsStill) &&
      !chain.some((at, steps) => tools.test(roleOf(at)) || (at !== control && isLaidOver(steps)))
    );
  }
  return chain.every((at, steps) => {
    // A column of the page may stay where it is; a bar that does is smaller.
    if (steps < own) return (!standsStill(at) || isColumn(at)) && !tools.test(roleOf(at));
    const isOnly = steps === own && mains.length === 1;
    return !(isBox(look, at) && !isOnly) && !(mains.length > 1 && isLaidOver(steps));
  });

  /** Whether it is a part of the page that stays while the rest is scrolled. */
  function isColumn(at: Element): boolean {
    return eyes.positionOf(at) === 'sticky' && eyes.shareOf(at) >= leastColumn;
  }

  /** Whether a box with words in it hangs on the window and not on the page around it. */
  function isLaidOver(steps: number): boolean {
    const [at, ...beyond] = chain.slice(steps);
    return (
      !!at &&
      eyes.positionOf(at) === 'absolute' &&
      eyes.shareOf(at) < leastShare &&
      beyond.every((box) => eyes.positionOf(box) === 'static') &&
      (tagOf(at) === 'iframe' || textOf(at).trim() !== '')
    );
  }
}

/**
 * Whether a switch that bears the setting's label outside the main content may be the page's: in a dialog that is opened
 * over it, or in the page itself. A box that another extension lays over the page may bear any label.
 */
export function mayStandApart(look: Look, control: Element): boolean {
  const { around, document, mainsSeen } = look;
  const chain = around(control);
  // Before a page has main content, its own may be in a shadow root.
  const isOwn = (at: Element) => !mainsSeen().length || rootOf(at) === document || isOnTop(at);
  if (chain.some((at) => matches(at, dialogs) && isOwn(at))) return true;
  return !(mainsSeen().length && isInShadow(look, control)) && !chain.some((at) => isBox(look, at));
}

/** Whether a frame shows a page of an address; strangers write theirs into a frame that has none. */
const showsAddress = (frame: Element) =>
  attribute(frame, 'srcdoc') === null &&
  /^(?!(about|blob|data|javascript):)./i.test(attribute(frame, 'src') ?? '');

/**
 * Whether a switch stands in the same part of the body as the page's heading: what a page is made in is one element. What
 * comes beside that, or while the page has no heading yet, may be anybody's.
 */
function sharesRoot(look: Look, chain: readonly Element[]): boolean {
  const root = chain.at(-3);
  const heading = headingOf(look.document, look);
  return !!heading && (contains(root as Element, heading) || tagOf(parentOf(heading) as Element) === 'body');
}

/** The heading of a page that has no main element to look for it in. */
const headingOf = (page: Document, { eyes }: Look) => headingsIn(page).find(eyes.shows);

/** Whether a switch stands in a part of the page that speaks of cookies, as the banner does that asks for consent. */
function isAboutCookies(look: Look, control: Element): boolean {
  const heading = headingOf(look.document, look);
  return look
    .around(control)
    .some(
      (at) =>
        !/^(html|body)$/.test(tagOf(at)) &&
        !(heading && contains(at, heading)) &&
        lettersOf(textOf(at)).includes(cookieWord),
    );
}

/** Whether a switch, or a frame that it is in, stands in a shadow root. */
const isInShadow = ({ around }: Look, control: Element) =>
  [control, ...around(control).filter((at) => tagOf(at) === 'iframe')].some(
    (at) => rootOf(at) !== documentOf(at),
  );

/**
 * Whether a switch that is at home may be a stranger's all the same: other extensions put theirs in a shadow root, between
 * the lines of a page too; on a page without a main element, a bar that is pushed in over the page comes before what the
 * page is about, and one that asks for consent speaks of cookies. Alone such a switch is not taken, and another is not told
 * from it.
 */
export function mayBeStrange(look: Look, control: Element): boolean {
  if (isInShadow(look, control)) return true;
  if (look.mainsSeen().length) return false;
  const heading = headingOf(documentOf(control), look);
  return (!!heading && follows(heading, control)) || isAboutCookies(look, control);
}
