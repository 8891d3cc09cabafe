import type { Chat } from '@/lib/chats/chat';

/** Where the handle is an address's last part and is never written with an `@`. */
const PLAIN = ['linkedin'];

/** The chat's handle as people write it: `@yev_marsh`; null if it has none. */
export function shownHandle({ inbox, handle }: Pick<Chat, 'inbox' | 'handle'>): string | null {
  if (handle === null || PLAIN.includes(inbox) || handle.startsWith('@')) return handle;
  return `@${handle}`;
}
