import { documentOf, find, follows, rootOf, tagOf, textOf } from '../elements';
import { type Look, part } from '../look';

/** A box that leaves more of the window free than it takes was laid over a page; it is not the page itself. */
const most = 0.6;
/** Parts that hold what a person works with, and no setting of the page's. */
const tools = /^(menu|menubar|toolbar|tooltip)$/;

/**
 * Whether a switch that nothing names may be the page's own. It stands in the main element or, on a page that has none,
 * in the body itself or a frame in it. What another extension puts into a page stands beside the body, in a shadow root,
 * or in a box laid over the page, and may bring a main element of its own.
 */
export function isAtHome({ around, document, eyes, mainsSeen }: Look, control: Element): boolean {
  const chain = around(control);
  if (!chain.some((at) => tagOf(at) === 'body' && documentOf(at) === document)) return false;
  const mains = mainsSeen();
  const own = chain.findLastIndex((at) => mains.includes(at));
  const standsStill = (at: Element) => /fixed|sticky/.test(eyes.positionOf(at));
  if (own < 0) {
    const inLight = [control, ...chain.filter((at) => tagOf(at) === 'iframe')];
    return (
      !mains.length &&
      inLight.every((at) => rootOf(at) === documentOf(at)) &&
      !chain.some(standsStill) &&
      !chain.some((at, steps) => tools.test(part(at)) || (at !== control && isLaidOver(steps)))
    );
  }
  return chain.every((at, steps) => {
    if (steps < own) return !standsStill(at) && !tools.test(part(at));
    const isBox = eyes.positionOf(at) === 'fixed' && eyes.shareOf(at) < most;
    return !isBox && !(mains.length > 1 && isLaidOver(steps));
  });

  /** Whether a box with words in it hangs on the window and not on the page around it. */
  function isLaidOver(steps: number): boolean {
    const [at, ...beyond] = chain.slice(steps);
    return (
      !!at &&
      eyes.positionOf(at) === 'absolute' &&
      eyes.shareOf(at) < most &&
      beyond.every((box) => eyes.positionOf(box) === 'static') &&
      (tagOf(at) === 'iframe' || textOf(at).trim() !== '')
    );
  }
}

/**
 * Whether a switch on a page without a main element comes before what the page is about, as a bar does that is pushed in
 * over the page.
 */
export function comesFirst({ eyes, mainsSeen }: Look, control: Element): boolean {
  if (mainsSeen().length) return false;
  const heading = find(documentOf(control), 'h1,h2').find(eyes.shows);
  return !!heading && follows(heading, control);
}
