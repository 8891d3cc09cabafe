import type { Chat } from '@/lib/chats/chat';

/**
 * An address that leads back to a chat: WhatsApp's own short link where the number is known, else the
 * address of the tab without its query. `phone` is E.164.
 * https://faq.whatsapp.com/5913398998672934
 */
export function chatLink(chat: Chat, phone: string | null, tabUrl: string): string {
  if (chat.inbox === 'whatsapp' && phone !== null)
    return `https://wa.me/${phone.replace(/^\+/, '')}`;
  const { origin, pathname, hash } = new URL(tabUrl);
  // Telegram's address has the chat behind the #.
  if (chat.inbox === 'telegram' && chat.threadId !== null)
    return `${origin}${pathname}#${chat.threadId}`;
  // Nobody knows of a described inbox where in its address the chat is.
  if (chat.inbox.startsWith('own-')) return origin + pathname + hash;
  return origin + pathname;
}
