import { browser } from 'wxt/browser';

/** The tab in front of the person, as far as the browser tells: addresses outside linkedin.com stay unknown. */
export interface FrontTab {
  id: number;
  window: number;
  address: URL | null;
}

/** @returns null where there is none that can be spoken of */
export async function frontTab(): Promise<FrontTab | null> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return null;
  return {
    id: tab.id,
    window: tab.windowId ?? -1,
    address: tab.url && URL.canParse(tab.url) ? new URL(tab.url) : null,
  };
}

/** Takes the tab to an address; the person asked for it by a click. */
export const goTo = (tab: FrontTab, url: string): Promise<unknown> => browser.tabs.update(tab.id, { url });

/** Loads the tab's page again; the person asked for it by a click. */
export const reload = (tab: FrontTab): Promise<void> => browser.tabs.reload(tab.id);

/**
 * Calls back when a tab's load or address changes, or another comes to the front.
 * @returns stops it
 */
export function watchTabs(changed: () => void): () => void {
  browser.tabs.onUpdated.addListener(changed);
  browser.tabs.onActivated.addListener(changed);
  return () => {
    browser.tabs.onUpdated.removeListener(changed);
    browser.tabs.onActivated.removeListener(changed);
  };
}

/** Whether this browser has a panel to open: Chromium's side panel, Firefox's sidebar. Firefox for Android has neither. */
export const hasPanel = (): boolean =>
  import.meta.env.FIREFOX ? 'sidebarAction' in browser : 'sidePanel' in chrome;

/**
 * Opens the side panel beside a window's page; must be called in the person's own click, before anything is awaited.
 * Chromium has a side panel, Firefox a sidebar; rejects where there is neither (Firefox for Android).
 */
export function openPanel(windowId: number): Promise<void> {
  if (!import.meta.env.FIREFOX) return chrome.sidePanel.open({ windowId });
  const { sidebarAction } = browser as { sidebarAction?: { open(): Promise<void> } };
  return sidebarAction?.open() ?? Promise.reject(new Error('This browser has no sidebar.'));
}

/** The name of the shortcut that opens the side panel in Chromium; Firefox has one of its own for its sidebar. */
export const openPanelCommand = 'open-panel';

/** Opens the side panel when its shortcut is pressed. */
export function watchPanelShortcut(): void {
  if (import.meta.env.FIREFOX) return;
  browser.commands.onCommand.addListener((command, tab) => {
    if (command === openPanelCommand && tab?.windowId !== undefined) void openPanel(tab.windowId);
  });
}
