/** The browser's own, whatever a page's picture of that name gives. */
const { addEventListener } = EventTarget.prototype;

/**
 * Listens without being in the way: before the page's own listeners, and unable to keep anything from happening.
 * @param signal ends all of it
 * @returns listens to events, whose names are given with spaces between
 */
export function ears(signal: AbortSignal) {
  const how = { capture: true, passive: true, signal };
  return (target: EventTarget, names: string, ear: (event: Event) => unknown) => {
    for (const name of names.split(' ')) addEventListener.call(target, name, ear, how);
  };
}
