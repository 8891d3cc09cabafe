import { type Chat, titleOf } from '@/dev/inboxes/pages/common/chats';

/** True on facebook.com, where the inbox is one room of many; messenger.com is nothing else. */
export const onFacebook = location.hostname.endsWith('facebook.com');

/** Where no thread is open. */
export const INBOX_PATH = onFacebook ? '/messages/' : '/';

/** The address of a chat's thread, as links carry it. */
export function pathOf({ person }: Chat): string {
  return `${INBOX_PATH}${person.encrypted ? 'e2ee/' : ''}t/${person.address}/`;
}

/** The thread that an address names; null for the inbox itself and for facebook.com's other pages. */
export function threadIn(pathname: string): string | null {
  return /^\/(?:messages\/)?(?:e2ee\/)?t\/(\d+)\/?$/.exec(pathname)?.[1] ?? null;
}

/** True where the inbox is shown, with or without a thread. */
export function isInbox(pathname: string): boolean {
  return !onFacebook || /^\/messages(?:\/|$)/.test(pathname);
}

/** A thread's title: a Marketplace thread has the buyer and what they ask about. */
export function threadTitle(chat: Chat): string {
  const { item } = chat.person;
  return item ? `${titleOf(chat)} · ${item}` : titleOf(chat);
}
