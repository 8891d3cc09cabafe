import { type Browser, browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** Firefox's own: the types of `browser` are Chrome's. It opens in the window of the gesture. */
const sidebar = browser as unknown as { sidebarAction: { open(): Promise<void> } };

const MENU_ID = 'open-panel';

/**
 * Opens the panel of a window from the toolbar button, its shortcut (which comes as a click on the
 * button) and the context menu on pages that match `patterns`. `more` are the other entries of that menu,
 * which is made once for each install and update. For the background.
 */
export function openPanelOnRequest(
  patterns: readonly string[],
  more: readonly Browser.contextMenus.CreateProperties[] = [],
): void {
  browser.runtime.onInstalled.addListener(async () => {
    await browser.contextMenus.removeAll();
    browser.contextMenus.create({
      id: MENU_ID,
      title: i18n.t('app.openPanel'),
      contexts: ['all'],
      documentUrlPatterns: [...patterns],
    });
    for (const entry of more) browser.contextMenus.create(entry);
  });
  browser.action.onClicked.addListener(openPanel);
  browser.contextMenus.onClicked.addListener(({ menuItemId }, tab) => {
    if (menuItemId === MENU_ID && tab) openPanel(tab);
  });
}

/** Opens a tab's panel. Browsers do so only in the very call that handles the gesture: await nothing before. */
export function openPanel({ windowId }: Browser.tabs.Tab): void {
  if (import.meta.env.FIREFOX) void sidebar.sidebarAction.open();
  else void browser.sidePanel.open({ windowId });
}
