import type { Chat } from '@/lib/chats/chat';
import { namesChat } from '@/lib/inboxes/own/thread-id';

/** What of its query Meta Business Suite finds a chat by. */
const BUSINESS_SUITE = ['asset_id', 'selected_item_id', 'thread_type'];

/**
 * An address that leads back to a chat: WhatsApp's own short link where the number is known, else the
 * address of the tab, of its query only what names the chat: the rest may be a secret. `phone` is E.164.
 * https://faq.whatsapp.com/5913398998672934
 */
export function chatLink(chat: Chat, phone: string | null, tabUrl: string): string {
  if (chat.inbox === 'whatsapp' && phone !== null)
    return `https://wa.me/${phone.replace(/^\+/, '')}`;
  const { origin, pathname, searchParams, hash } = new URL(tabUrl);
  // Telegram's address has the chat behind the #.
  if (chat.inbox === 'telegram' && chat.threadId !== null)
    return `${origin}${pathname}#${chat.threadId}`;
  if (chat.inbox === 'business-suite')
    return origin + pathname + queryOf(searchParams, (name) => BUSINESS_SUITE.includes(name));
  // Nobody knows of a described inbox where in its address the chat is.
  if (chat.inbox.startsWith('own-'))
    return origin + pathname + queryOf(searchParams, namesChat) + hash;
  return origin + pathname;
}

function queryOf(all: URLSearchParams, isKept: (name: string) => boolean): string {
  const kept = new URLSearchParams([...all].filter(([name]) => isKept(name)));
  return kept.size === 0 ? '' : `?${kept}`;
}
