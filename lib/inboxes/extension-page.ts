import { type Browser, browser } from 'wxt/browser';

/** True for this extension's own pages and background; its content scripts are not among them. */
export function isExtensionPage({ id, url }: Browser.runtime.MessageSender): boolean {
  return id === browser.runtime.id && url?.startsWith(browser.runtime.getURL('/')) === true;
}
