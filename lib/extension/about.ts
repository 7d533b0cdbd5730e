import { browser } from 'wxt/browser';

/** The extension's own version, as its manifest has it. */
export const extensionVersion = (): string => browser.runtime.getManifest().version;
