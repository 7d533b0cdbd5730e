import type { CalloutSaying } from '../domain/case/case-terms';
import type { GuideValue } from '../domain/record/page-report';
import { viewOf } from '../sites/elements';
import { targetOf } from './boxes';
import { isWithin } from './dialogs';
import { drawing } from './drawing';
import { follow } from './follow';

/** How often a host that the page removes is put back: never a tug-of-war. One the person closes is not. */
const attachments = 6;
/** For how long nothing moved once it has come to rest, in milliseconds. */
const rest = 100;

/** What is to be said on a page, and what is pointed at. */
export interface Pointed {
  saying: CalloutSaying;
  /** What is ringed; null where nothing is. */
  element: Element | null;
  /** The switch that is ringed or stands in what is ringed; none on a list. */
  control: Element | undefined;
  /** Whether a host of ours may stand in the page already. */
  mayStand: boolean;
  /** Whether a modal dialog of the page's is in front of what is ringed. */
  isCovered: boolean;
  /** Whether no press reaches what is not in the page's open boxes, ours included, or closes the one with the switch. */
  holdsPresses: boolean;
}

/** Follows one element at a time, and none where it is given none. */
function followed(moved: () => void) {
  let current: Element | null = null;
  let unfollow: (() => void) | undefined;
  return (element: Element | null) => {
    if (element === current) return;
    current = element;
    unfollow?.();
    unfollow = element ? follow(element, moved) : undefined;
  };
}

/**
 * Puts the drawing into a page, keeps it where it belongs, and takes it out again.
 *
 * Longer than 80 lines because all that it does shares one drawing, which each part of it may take out.
 * @param words the constant sentences, in the person's language
 * @param scale how much larger than usual everything is written, for a room
 * @param now what is to be drawn at this moment; null where nothing is
 * @param moved called when what is ringed may have moved by anything but scrolling
 * @param whenDrawn called each time the drawing has come into the page
 */
export function pointing(
  document: Document,
  words: GuideValue,
  scale: number,
  { now, moved, whenDrawn }: { now(): Pointed | null; moved(): void; whenDrawn(): void },
) {
  const view = viewOf(document);
  let drawn: ReturnType<typeof drawing> | null = null;
  let attached = 0;
  let resting = 0;
  const keepFollowing = followed(moved);

  const takeOut = () => {
    drawn?.remove();
    drawn = null;
  };
  const close = () => {
    attached = attachments;
    keepFollowing(null);
    takeOut();
  };

  /** Makes the drawing agree with what is known. */
  const draw = () => {
    // The person closed it, or the page won't have it.
    if (attached >= attachments && !drawn?.isUp()) return takeOut();
    const pointed = now();
    // Before anything is written, so that the page is not laid out once more.
    keepFollowing(pointed?.mayStand && !pointed.isCovered ? pointed.element : null);
    if (!pointed?.mayStand) return;
    const { saying, element, control, isCovered, holdsPresses } = pointed;
    if (isCovered) {
      // Ours went of its own accord, so that its coming back counts for nothing.
      if (drawn?.isUp()) attached--;
      return drawn?.remove();
    }
    // There it stays until the window changes: to ask how large that is would lay out a page that never stops changing.
    if (!element && drawn?.isUp() && drawn.isInCorner(saying)) return;
    drawn ??= drawing(document, words, scale, close);
    drawn.showButtons(!holdsPresses);
    drawn.show(saying, targetOf(element, control, view));
    if (drawn.isUp()) return;
    if (!drawn.hostElement.isConnected) attached++;
    drawn.raise();
    whenDrawn();
  };

  /** Once the page has come to rest, ring and note are placed with care. */
  const settleSoon = () => {
    view.clearTimeout(resting);
    resting = view.setTimeout(() => drawn?.settle(), rest);
  };
  /** While the page moves, ring and note keep up with it. */
  const refit = () => {
    const pointed = now();
    if (!pointed || pointed.isCovered || !drawn?.isUp()) return draw();
    if (drawn.show(pointed.saying, targetOf(pointed.element, pointed.control, view), true)) settleSoon();
  };

  return {
    draw,
    refit,
    /** The host in the page, once there is one. */
    host: () => drawn?.hostElement,
    /** Whether something of the page's took the drawing out. */
    isOut: () => drawn !== null && !drawn.isUp(),
    /** The page was scrolled, or the window's size changed. */
    shifted() {
      if (!drawn) return;
      refit();
      settleSoon();
    },
    /** Comes on top of a box that opened, where what is ringed is in it. */
    raiseAbove(box: Node) {
      const element = now()?.element;
      if (drawn?.isUp() && element && isWithin(element, box)) drawn.raise();
    },
    /** Hides the drawing without taking it out, or shows it again. */
    away: (hidden: boolean) => drawn?.away(hidden),
    /** Takes the drawing out: the page is another. */
    leave() {
      keepFollowing(null);
      takeOut();
      attached = 0;
    },
  };
}
