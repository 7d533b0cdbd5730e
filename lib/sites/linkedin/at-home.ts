import { documentOf, rootOf, tagOf, textOf } from '../elements';
import type { Look } from '../look';

/** A box that leaves more of the window free than it takes was laid over a page; it is not the page itself. */
const most = 0.6;

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
  if (own < 0)
    return (
      !mains.length &&
      chain.every(
        (at, steps) =>
          rootOf(at) === documentOf(at) &&
          !/fixed|sticky/.test(eyes.positionOf(at)) &&
          (at === control || !isLaidOver(steps)),
      )
    );
  return chain.every((at, steps) => {
    const isFixed = eyes.positionOf(at) === 'fixed';
    if (steps < own) return !isFixed;
    return !(isFixed && eyes.shareOf(at) < most) && !(mains.length > 1 && isLaidOver(steps));
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
