import type { PageAddress } from '@/lib/inboxes/places';

/** The chat that an address names: by its peer id, by a user name (without `@`), or none. */
export interface Named {
  /** Positive for a person, negative for a group or channel. */
  readonly peerId: string | null;
  readonly handle: string | null;
}

const PEER = /^-?[1-9]\d{0,19}$/;

/** From four letters (sold names) to 32. https://core.telegram.org/method/account.checkUsername */
const HANDLE = /^[a-z]\w{3,31}$/i;

/**
 * The chat in the part after `#`: `#4410001`, `#-1002000000003_7` (a topic), `#@some_name`. Of what is
 * written behind the chat (a topic, a message, a view) nothing is kept.
 */
export function namedIn({ hash }: PageAddress): Named {
  const [, chat = ''] = /^#(-?\d+|@\w+)(?:[_/?&].*)?$/.exec(hash) ?? [];
  return { peerId: peerIdIn(chat), handle: chat.startsWith('@') ? handleIn(chat) : null };
}

/** A peer id as Telegram writes them, or null. */
export function peerIdIn(text: string | null | undefined): string | null {
  return text && PEER.test(text) ? text : null;
}

/** A user name without its `@`, or null. */
export function handleIn(text: string): string | null {
  const name = text.trim().replace(/^@/, '');
  return HANDLE.test(name) ? name : null;
}

/** Groups and channels have negative ids, in both clients. */
export const isGroupId = (peerId: string): boolean => peerId.startsWith('-');
