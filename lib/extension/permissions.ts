import { browser } from 'wxt/browser';

/**
 * What the person lets the extension do beyond what it was installed with; they can take each back at any time. Nothing
 * here rejects: what the browser fails to tell, or to ask about, counts as not allowed.
 */

const notifications = { permissions: ['notifications' as const] };

/** Whether the person lets the extension onto these hosts (they can withhold it; Firefox asks by itself). */
export const hasAccess = (origin: string): Promise<boolean> =>
  browser.permissions.contains({ origins: [origin] }).catch(() => false);

/** Asks for it; must be called in the person's own click. @returns whether they agreed */
export const askAccess = (origin: string): Promise<boolean> =>
  browser.permissions.request({ origins: [origin] }).catch(() => false);

/** Whether the browser may show notifications: the person allowed it and has not taken it back. */
export const mayNotify = (): Promise<boolean> =>
  browser.permissions.contains(notifications).catch(() => false);

/** Asks for it; must be called in the person's own click. @returns whether they agreed */
export const askNotifications = (): Promise<boolean> =>
  browser.permissions.request(notifications).catch(() => false);

/**
 * Calls back when the person gives or takes back any of it, here or in the browser's own settings.
 * @returns stops it
 */
export function watchPermissions(changed: () => void): () => void {
  // The listeners are called with what changed; those who asked look for themselves.
  const listener = () => changed();
  browser.permissions.onAdded.addListener(listener);
  browser.permissions.onRemoved.addListener(listener);
  return () => {
    browser.permissions.onAdded.removeListener(listener);
    browser.permissions.onRemoved.removeListener(listener);
  };
}
