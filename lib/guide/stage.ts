import type { GuideValue } from '../domain/record/page-report';
import { boxOf, find, newElement, topOf, viewOf } from '../sites/elements';
import { markAsOurs } from '../sites/own';
import { style } from './style';

/** The stage's width in its style sheet, by which its true scale is measured. */
const stageWidth = 1000;

/**
 * Takes away what an earlier script of ours left in this document. Firefox ends the scripts of an extension that is
 * updated without a word to them, and starts the new ones in the open pages; it lets them see into closed roots, where
 * the mark stands that no page can know. Chromium's scripts outlive their extension and clean up after themselves, so its
 * build goes without.
 */
export function removeLeftovers(document: Document, { mark }: GuideValue) {
  const top = topOf(document);
  if (!mark || !top || !('openOrClosedShadowRoot' in top)) return;
  for (const element of find(document, 'html > div')) {
    const { openOrClosedShadowRoot: root } = element as { openOrClosedShadowRoot?: ShadowRoot | null };
    if (root?.querySelector(`[data-mark="${mark}"]`)) element.remove();
  }
}

/**
 * Makes what a drawing stands on: a host element for the page, with a closed root that holds one popover in the page's
 * top layer. The host is not put into the page here.
 *
 * @param document the top document
 * @param mark what our scripts know each other's hosts by; empty for none
 * @param scale how much larger than usual everything is written
 * @param parts what stands on the stage
 */
export function makeStage(document: Document, mark: string, scale: number, parts: readonly Element[]) {
  const view = viewOf(document);
  const host = newElement(document, 'div');
  markAsOurs(host);
  const root = host.attachShadow({ mode: 'closed' });
  const sheet = new view.CSSStyleSheet();
  sheet.replaceSync(style);
  root.adoptedStyleSheets = [sheet];
  const stage = newElement(document, 'div');
  stage.popover = 'manual';
  if (mark) stage.setAttribute('data-mark', mark);
  stage.style.setProperty('--scale', String(scale));
  stage.append(...parts);
  root.append(stage);
  const isOpen = () => stage.matches(':popover-open');

  return {
    host,
    isOpen,
    /** Puts it into the top layer, or on top of what came there later; the host must stand in the page. */
    raise() {
      if (isOpen()) stage.hidePopover();
      stage.showPopover();
    },
    /** Hides it without taking it out: while nobody sees the page, and for good if this script ends meanwhile. */
    away: (hidden: boolean) => stage.toggleAttribute('data-away', hidden),
    /**
     * Measures where the stage came to lie and corrects it, so that a length in it is a pixel of the window: a page's
     * `zoom` on `html` reaches even the top layer.
     * @returns whether what stands on it can be trusted to land where it is put
     */
    straighten(): boolean {
      for (let tries = 0; tries < 3; tries++) {
        const { left, top, width } = boxOf(stage);
        const scale = width / stageWidth;
        if (Math.abs(scale - 1) < 0.001 && Math.abs(left) < 0.5 && Math.abs(top) < 0.5) return true;
        if (!width) return false;
        if (Math.abs(scale - 1) >= 0.001) stage.style.zoom = String(Number(stage.style.zoom || 1) / scale);
        else {
          // Firefox 153 misses the room that a scroll bar takes at the left, once `left` changes (w3c/csswg-drafts#8099).
          stage.style.marginLeft = `${Number.parseFloat(stage.style.marginLeft || '0') - left}px`;
          stage.style.marginTop = `${Number.parseFloat(stage.style.marginTop || '0') - top}px`;
        }
      }
      return false;
    },
  };
}
