import { browser } from 'wxt/browser';
import type { InboxId } from '@/lib/chats/chat';
import { placeOf } from '@/lib/inboxes/places';

/** What the browser says of who sent a message; the sender has no say in it. */
export interface Sender {
  readonly id?: string | undefined;
  readonly url?: string | undefined;
  readonly origin?: string | undefined;
  readonly frameId?: number | undefined;
  readonly documentLifecycle?: string | undefined;
  readonly tab?: { readonly id?: number | undefined } | undefined;
}

/**
 * True if a report about `inbox` may come from `sender`: this extension's content script in the top
 * frame of a tab that shows a page of that very inbox, over HTTPS, at its own host and port. A page
 * that is only being prepared in the background does not count.
 */
export function isInboxSender(sender: Sender, inbox: InboxId): boolean {
  if (sender.id !== browser.runtime.id) return false;
  if (sender.tab?.id === undefined || sender.frameId !== 0) return false;
  if ((sender.documentLifecycle ?? 'active') !== 'active') return false;
  const page = parse(sender.url);
  if (page?.protocol !== 'https:' || !placeOf(inbox)?.hosts.includes(page.host)) return false;
  // Firefox gives no origin; where it is given it must agree.
  return sender.origin === undefined || sender.origin === page.origin;
}

function parse(url: string | undefined): URL | null {
  return url !== undefined && URL.canParse(url) ? new URL(url) : null;
}
