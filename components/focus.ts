/** The headings that name a view to its reader. A heading that only screen readers get names the page, not the view. */
const headings = 'h1:not(.visually-hidden), h2';

/**
 * Takes the focus to the first heading of a view that was just opened, so that a screen reader says where one is. A view
 * that is still loading gets it when its heading is there, unless the person has gone elsewhere meanwhile.
 * @param view what holds the heading; null does nothing
 */
export function focusHeading(view: HTMLElement | null): void {
  if (!view) return;
  const from = document.activeElement;
  const focused = () => {
    const heading = view.querySelector<HTMLElement>(headings);
    if (!heading) return false;
    heading.tabIndex = -1;
    heading.focus();
    return true;
  };
  if (focused()) return;
  const watch = new MutationObserver(() => {
    if (document.activeElement !== from || focused()) watch.disconnect();
  });
  watch.observe(view, { childList: true, subtree: true });
}
