import { browser } from 'wxt/browser';
import type { InboxId } from '@/lib/chats/chat';
import { forgetTabChat } from '@/lib/chats/tab-chats';

/**
 * Forgets the chat of a tab that is closed, or goes to a page which `shows` says is not of the inbox
 * that told it. For the background, which is woken for these events.
 */
export function forgetTabsThatLeave(
  shows: (url: URL, inbox: InboxId) => boolean | Promise<boolean>,
): void {
  browser.tabs.onRemoved.addListener((tabId) => forgetTabChat(tabId));
  // A tab that the browser put to sleep may come back under another id.
  browser.tabs.onReplaced.addListener((_, replacedId) => forgetTabChat(replacedId));
  browser.tabs.onUpdated.addListener((tabId, change, { url }) => {
    if (change.status !== 'loading' && change.url === undefined) return undefined;
    // Without the right to a host its URL is kept from us, or empty: then it is no inbox either.
    const page = url !== undefined && URL.canParse(url) ? new URL(url) : null;
    return forgetTabChat(tabId, (inbox) => page !== null && shows(page, inbox));
  });
}
