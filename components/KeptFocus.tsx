import { useEffect } from 'preact/hooks';
import { placeFocus } from './focus';

/** What names a part of a page, and can be gone to: its heading, or what opens it. */
const names = 'h1:not(.visually-hidden), h2, h3, summary';
const controls = 'a[href], button:not([disabled]), input:not([disabled]), select:not([disabled]), textarea';
/** The next entry's button is not the next thing to do: who pressed twice would do it too. */
const isList = (part: Element) => part.matches('ul, ol, tbody');

/** An element, and every one around it up to the page's root. */
function chainOf(element: Element, root: Element): Element[] {
  const chain: Element[] = [];
  for (let at: Element | null = element; at && root.contains(at); at = at.parentElement) chain.push(at);
  return chain;
}

/** Takes the focus to what is nearest to a place: the name of the part that it was in, or a control there. */
function goNear(chain: readonly Element[]): void {
  for (const part of chain) {
    if (!part.isConnected) continue;
    const [name] = part.querySelectorAll<HTMLElement>(names);
    const [control] = isList(part) ? [] : part.querySelectorAll<HTMLElement>(controls);
    if ([name, control].some((place) => place && placeFocus(place))) return;
  }
}

/**
 * Sees to it that the focus is never lost with a button that goes with what it did: it goes on to the part of the page
 * that the button was in. A view that knows a better place takes it there itself, while it is drawn.
 * @param within the page's root
 */
export function KeptFocus({ within }: { within: HTMLElement }) {
  useEffect(() => {
    /** What has the focus, with all that is around it; none once the person went elsewhere. */
    let held: Element[] = [];
    const take = ({ target }: FocusEvent) => {
      held = target instanceof Element ? chainOf(target, within) : [];
    };
    // Chromium tells a removed element that it lost the focus before it is gone; what is still there then was left.
    const leave = ({ target }: FocusEvent) =>
      queueMicrotask(() => {
        if (held[0] === target && held[0]?.isConnected) held = [];
      });
    const look = new MutationObserver(() => {
      const [last] = held;
      if (!last || last.isConnected || document.activeElement !== document.body) return;
      const chain = held;
      held = [];
      goNear(chain);
    });
    within.addEventListener('focusin', take);
    within.addEventListener('focusout', leave);
    look.observe(within, { childList: true, subtree: true });
    return () => {
      look.disconnect();
      within.removeEventListener('focusin', take);
      within.removeEventListener('focusout', leave);
    };
  }, [within]);
  return null;
}
