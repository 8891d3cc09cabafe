import { browser } from 'wxt/browser';
import type { InboxId } from '@/lib/chats/chat';
import { type Place, placeOf } from '@/lib/inboxes/places';

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
 * True if a report about `inbox`, built in or among somebody's `own`, may come from `sender`: this
 * extension's content script in the top frame of a tab that shows a page of that very inbox, over
 * HTTPS, at its own host and port. A page that is only being prepared in the background does not count.
 */
export function isInboxSender(sender: Sender, inbox: InboxId, own: readonly Place[] = []): boolean {
  if ((sender.documentLifecycle ?? 'active') !== 'active') return false;
  return placeOf(inbox, own)?.hosts.includes(hostOf(sender) ?? '') ?? false;
}

/**
 * The host, and the port where it is not that of HTTPS, of a page whose top frame holds the content
 * script of this extension that `sender` is; null for every other sender.
 */
export function hostOf(sender: Sender): string | null {
  if (sender.id !== browser.runtime.id) return null;
  if (sender.tab?.id === undefined || sender.frameId !== 0) return null;
  const page = parse(sender.url);
  if (page?.protocol !== 'https:') return null;
  // Firefox gives no origin; where it is given it must agree.
  return sender.origin === undefined || sender.origin === page.origin ? page.host : null;
}

function parse(url: string | undefined): URL | null {
  return url !== undefined && URL.canParse(url) ? new URL(url) : null;
}
