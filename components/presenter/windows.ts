/** The names of the two windows, by which one finds the other. */
export const windowNames = { room: 'abstain-room', notes: 'abstain-notes' } as const;

/**
 * Brings the other window to the front, or opens it where there is none yet.
 * @param features as `window.open` takes them
 */
export function showWindow(page: string, name: string, features = ''): void {
  // An empty address leaves a window of that name as it is; a fresh one is empty.
  const other = window.open('', name, features);
  if (!other) return;
  if (other.location.href === 'about:blank') other.location.href = new URL(page, location.href).href;
  other.focus();
}
