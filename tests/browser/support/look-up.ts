/// <reference types="chrome" />
import type { Locator } from '@playwright/test';
import type { ExtensionBrowser } from '@/dev/browser/launch';

/** Events have it, the types don't tell: what Chromium's own bindings fire them by. */
interface Fired {
  dispatch(...told: readonly unknown[]): void;
}

/**
 * Chooses the context menu's entry for what is selected, or for a link. No protocol opens a native menu:
 * this is what the extension hears of the press on it, in the tab in front of the only window.
 */
export function chooseLookUp(
  { worker }: ExtensionBrowser,
  info: { readonly selectionText: string } | { readonly linkUrl: string },
): Promise<void> {
  return worker.evaluate(async (info) => {
    const [tab] = await chrome.tabs.query({ active: true });
    const menuItemId = 'linkUrl' in info ? 'look-up-link' : 'look-up-selection';
    const event: unknown = chrome.contextMenus.onClicked;
    (event as Fired).dispatch({ menuItemId, editable: false, ...info }, tab);
  }, info);
}

/** Presses the shortcut, as the extension hears it; no protocol presses a browser's own keys. */
export function pressLookUp({ worker }: ExtensionBrowser): Promise<void> {
  return worker.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    const event: unknown = chrome.commands.onCommand;
    (event as Fired).dispatch('look-up', tab);
  });
}

/** Selects all text of an element on a page, as by a drag over it. */
export function selectText(element: Locator): Promise<void> {
  return element.evaluate((node) => {
    const { ownerDocument } = node;
    const { activeElement } = ownerDocument;
    if (activeElement instanceof HTMLElement) activeElement.blur();
    ownerDocument.getSelection()?.selectAllChildren(node);
  });
}
