import { browser } from 'wxt/browser';

/** The extension's own version, as its manifest has it. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;

/** The browser this build is for: `chrome` (Chromium and its kin) or `firefox`. */
export const builtFor = (): string => import.meta.env.BROWSER;
