import type { CalloutSaying } from '../domain/case/case-terms';
import type { GuideValue } from '../domain/record/page-report';
import { boxOf } from '../sites/elements';
import { type Box, type Target, windowBox } from './boxes';
import { makeNote } from './note';
import { chooseSpot, keepSpot, placesFor, type Room, type Spot } from './placing';
import { style } from './style';

/** What a person may want to use; a control of the page's own making is in the tab order or no control. */
const controls = 'a[href],button,input,select,textarea,summary,label,[tabindex],[role=button],[role=link]';
/** How finely the page is asked what stands where, in pixels: a control that slips through is smaller than a word. */
const grid = { x: 32, y: 16 };
/** The stage's width in its style sheet, by which its true scale is measured. */
const stageWidth = 1000;

/**
 * Takes away what an earlier script of ours left in this document. Firefox ends the scripts of an extension that is
 * updated without a word to them, and starts the new ones in the open pages; it lets them see into closed roots, where
 * the mark stands that no page can know. Chromium's scripts outlive their extension and clean up after themselves.
 */
export function removeLeftovers(document: Document, { mark }: GuideValue) {
  if (!mark) return;
  for (const element of document.querySelectorAll('html > div')) {
    const { openOrClosedShadowRoot: root } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
    if (root?.querySelector(`[data-mark="${mark}"]`)) element.remove();
  }
}

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
  // biome-ignore lint/style/noNonNullAssertion: a document that is drawn on has a window.
  const view = document.defaultView!;
  const host = document.createElement('div');
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const stage = document.createElement('div');
  stage.popover = 'manual';
  stage.setAttribute('data-mark', words.mark);
  stage.style.setProperty('--scale', String(scale));
  const ring = document.createElement('div');
  ring.setAttribute('data-guide', 'ring');
  const note = makeNote(document, words, { close, move: () => moveOn(), resize: () => settle() });
  stage.append(ring, note.box, note.status);
  root.append(stage);

  let target: Target = { ring: null, clear: null, beyond: null };
  let drawn = '';
  let standing: string | undefined;
  let movedByPerson = false;
  let covering = false;

  /**
   * Measures where the stage came to lie and corrects it, so that a length in it is a pixel of the window: a page's
   * `zoom` on `html` reaches even the top layer.
   * @returns whether the ring can be trusted to land where it is put
   */
  const straighten = (): boolean => {
    for (let tries = 0; tries < 3; tries++) {
      const { left, top, width } = boxOf(stage);
      const scale = width / stageWidth;
      if (Math.abs(scale - 1) < 0.001 && Math.abs(left) < 0.5 && Math.abs(top) < 0.5) return true;
      if (!width) return false;
      if (Math.abs(scale - 1) >= 0.001) stage.style.zoom = String(Number(stage.style.zoom || 1) / scale);
      else {
        stage.style.left = `${Number.parseFloat(stage.style.left || '0') - left}px`;
        stage.style.top = `${Number.parseFloat(stage.style.top || '0') - top}px`;
      }
    }
    return false;
  };

  const drawRing = () => {
    const { ring: box } = target;
    ring.style.cssText =
      box && straighten()
        ? `left:${box.left}px;top:${box.top}px;width:${box.right - box.left}px;height:${box.bottom - box.top}px`
        : 'display:none';
  };

  /** The room there is, measured with the note at the size it wants. */
  const measure = (): Room => {
    const page = windowBox(view);
    note.loosen(page.right);
    const { width, height } = boxOf(note.box);
    return { page, note: { width, height }, ring: target.ring, clear: target.clear };
  };

  /** Asks the page what stands where, once for each point of a grid. */
  const asker = () => {
    const asked = new Map<string, boolean>();
    return (box: Box, most: number): number => {
      let count = 0;
      for (let x = Math.ceil(box.left / grid.x) * grid.x; x < box.right; x += grid.x)
        for (let y = Math.ceil(box.top / grid.y) * grid.y; y < box.bottom; y += grid.y) {
          const key = `${x} ${y}`;
          let taken = asked.get(key);
          if (taken === undefined) {
            const there = document.elementFromPoint(x, y);
            taken = there !== null && Element.prototype.closest.call(there, controls) !== null;
            asked.set(key, taken);
          }
          if (taken && ++count >= most) return count;
        }
      return count;
    };
  };

  const put = (spot: Spot, room: Room, covers: boolean) => {
    standing = spot.name;
    covering = covers;
    note.put(spot, room, covers);
  };

  /** Where the thing is outside the window, the note stands at the edge behind which it is. */
  const atEdge = (room: Room) =>
    target.beyond &&
    placesFor(room).find(({ name }) => name === (target.beyond === 'below' ? 'bottom end' : 'top end'));

  /** Chooses the note's place with care, looking at what else stands there. */
  const settle = () => {
    const room = measure();
    const edge = !movedByPerson && atEdge(room);
    if (edge) return put(edge, room, true);
    if (movedByPerson && standing) {
      const kept = keepSpot(room, standing);
      if (kept) return put(kept, room, true);
    }
    // The note itself must not be what is found where it stands now.
    note.box.style.visibility = 'hidden';
    const { spot, covers } = chooseSpot(room, standing, asker());
    put(spot, room, covers || movedByPerson || !room.ring);
  };

  const moveOn = () => {
    const room = measure();
    const all = placesFor(room);
    const next = all[(all.findIndex(({ name }) => name === standing) + 1) % all.length];
    movedByPerson = true;
    if (next) put(next, room, true);
    else settle();
  };

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
      if (!stage.matches(':popover-open')) return true;
      drawRing();
      const room = hastily && !said && standing ? measure() : null;
      const kept = room && standing && keepSpot(room, standing);
      if (room && kept && !target.beyond) put(kept, room, covering);
      else settle();
      return true;
    },
    /** Whether it lies in the page's top layer, as it does until something takes it out. */
    isUp: () => host.isConnected && stage.matches(':popover-open'),
    /** Puts it into the top layer, or on top of what came there later; the host must stand in the page. */
    raise() {
      if (!host.isConnected) return;
      if (stage.matches(':popover-open')) stage.hidePopover();
      stage.showPopover();
      drawRing();
      settle();
    },
    /** Chooses the place anew, once things have come to rest. */
    settle: () => {
      if (!stage.matches(':popover-open')) return;
      drawRing();
      settle();
    },
    /** Hides it without taking it out: while nobody sees the page, and for good if this script ends meanwhile. */
    away: (hidden: boolean) => stage.toggleAttribute('data-away', hidden),
    remove() {
      note.silence();
      host.remove();
    },
  };
}
