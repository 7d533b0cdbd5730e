/** The headings that name a view to its reader. A heading that only screen readers get names the page, not the view. */
const headings = 'h1:not(.visually-hidden), h2';

/** Where the focus was put because what had it was gone: nobody went there. */
let placed: Element | null = null;

/** Puts the focus on an element in the place of one that is gone. @returns whether it can have it */
export function placeFocus(place: HTMLElement): boolean {
  if (!place.matches('a[href], button, input, select, textarea, summary')) place.tabIndex = -1;
  place.focus();
  if (document.activeElement !== place) return false;
  placed = place;
  return true;
}

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
    const at = document.activeElement;
    if ((at !== from && at !== placed) || focused()) watch.disconnect();
  });
  watch.observe(view, { childList: true, subtree: true });
}

/**
 * Takes the focus to the first field of a form that cannot be kept as it is; what is closed around it opens, so that the
 * sentence under the field is read. @returns whether there is such a field
 */
export function focusFault(form: HTMLElement): boolean {
  const field = form.querySelector<HTMLElement>('[aria-invalid="true"]');
  if (!field) return false;
  for (
    let around = field.closest('details');
    around;
    around = around.parentElement?.closest('details') ?? null
  )
    around.open = true;
  field.focus();
  return true;
}
