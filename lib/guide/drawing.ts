import type { CalloutSaying } from '../domain/case/case-terms';
import type { GuideValue } from '../domain/record/page-report';
import { boxOf, isHidden, newElement, topOf } from '../sites/elements';
import type { Target, Way } from './boxes';
import { controlsUnder } from './controls-under';
import { makeNote } from './note';
import { chooseSpot, keepSpot, placesFor, type Room, type Spot } from './placing';
import { makeStage } from './stage';

/** Where the note stands while the thing is outside the window: at the edge behind which it is. */
const edges: Record<Way, string> = {
  above: 'top end',
  below: 'bottom end',
  left: 'bottom start',
  right: 'bottom end',
};

/**
 * The one thing that writes to a page: a host element at the end of `html`, with a closed root that holds one
 * ring and one note. The page is otherwise left as it was.
 *
 * @param document the top document
 * @param words the constant sentences, in the person's language
 * @param scale how much larger than usual everything is written, for a room
 * @param close called when the person closes the note; the caller then removes the drawing
 */
export function drawing(document: Document, words: GuideValue, scale: number, close: () => void) {
  // Longer than 80 lines because ring and note are one drawing: each move turns on the target and on where the note stands.
  const ring = newElement(document, 'div');
  ring.setAttribute('data-guide', 'ring');
  const note = makeNote(document, words, { close, move: () => moveOn(), resize: () => settle() });
  const stage = makeStage(document, words.mark, scale, [ring, note.box, note.status]);

  let target: Target;
  let drawn = '';
  let standing: string | undefined;
  let movedByPerson = false;
  let covering = false;

  /**
   * Draws the ring, and measures the room there is with the note at the size it wants. All is written before anything is
   * asked, so that the page is laid out once.
   */
  const measure = (): Room => {
    const { ring: box, clear, page } = target;
    note.takeOwnSize(page.right - page.left);
    ring.style.cssText = box
      ? `left:${box.left}px;top:${box.top}px;width:${box.right - box.left}px;height:${box.bottom - box.top}px`
      : 'display:none';
    if (!stage.straighten()) ring.style.cssText = 'display:none';
    const { width, height } = boxOf(note.box);
    return { page, note: { width, height }, ring: box, clear };
  };

  const put = (spot: Spot, room: Room, covers: boolean) => {
    standing = spot.name;
    covering = covers;
    note.put(spot, room, covers);
  };

  const atEdge = (room: Room) => {
    const { beyond } = target;
    return beyond && placesFor(room).find(({ name }) => name === edges[beyond]);
  };

  /** Draws the ring and chooses the note's place with care, looking at what else stands there. */
  const settle = () => {
    const room = measure();
    const edge = !movedByPerson && atEdge(room);
    if (edge) return put(edge, room, true);
    if (movedByPerson && standing) {
      const kept = keepSpot(room, standing);
      if (kept) return put(kept, room, true);
    }
    const { spot, covers } = chooseSpot(room, standing, controlsUnder(document));
    put(spot, room, covers || movedByPerson || !room.ring);
  };

  /** Draws the ring and keeps the note's place at the row, as long as it fits. */
  const keepUp = () => {
    const room = measure();
    const kept = standing && !target.beyond && keepSpot(room, standing);
    if (kept) put(kept, room, covering);
    else settle();
  };

  const moveOn = () => {
    const room = measure();
    const all = placesFor(room);
    const next = all[(all.findIndex(({ name }) => name === standing) + 1) % all.length];
    movedByPerson = true;
    if (next) put(next, room, true);
    else settle();
  };

  const { host } = stage;
  const isUp = () => host.isConnected && stage.isOpen();

  return {
    hostElement: host,
    /**
     * Says something and points at a target.
     * @param hastily while things move: the note keeps its place at the row as long as it fits
     * @returns whether anything is another than before
     */
    show(saying: CalloutSaying, next: Target, hastily = false): boolean {
      const said = note.say(saying);
      const now = JSON.stringify(next);
      if (!said && now === drawn) return false;
      drawn = now;
      target = next;
      note.point(next.beyond);
      if (!stage.isOpen()) return true;
      if (hastily && !said) keepUp();
      else settle();
      return true;
    },
    /** Shows the note's buttons, or hides them where no press would reach them. */
    showButtons: note.showButtons,
    /** Whether it says this already, and points at nothing. */
    isInCorner: (saying: CalloutSaying) => note.isSaying(saying) && !target.ring && !target.beyond,
    /** Whether it lies in the page's top layer, as it does until something takes it out. */
    isUp,
    /** Puts it into the page and its top layer, or on top of what came there later. */
    raise() {
      note.hush();
      if (!host.isConnected) topOf(document)?.append(host);
      if (!host.isConnected) return;
      stage.raise();
      settle();
      if (!isHidden(document)) note.speak();
    },
    /** Chooses the place anew, once things have come to rest. */
    settle: () => {
      if (stage.isOpen()) settle();
    },
    /** Hides it without taking it out, or shows it again. */
    away(hidden: boolean) {
      if (hidden) note.hush();
      stage.away(hidden);
      if (!hidden && isUp()) note.speak();
    },
    remove() {
      note.hush();
      host.remove();
    },
  };
}
