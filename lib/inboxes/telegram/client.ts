import type { Message } from '@/lib/chats/message';
import type { Hints, Inbox, MessageOptions, Observed } from '@/lib/inboxes/inbox';
import type { PageAddress } from '@/lib/inboxes/places';

/** One of Telegram's two web clients. They share an address book and an id for each person, no markup. */
export interface Client {
  read(document: Document, address: PageAddress, hints: Hints): ReturnType<Inbox['read']>;
  title(document: Document): string | null;
  readMessages(document: Document, options: MessageOptions): Message[];
  messageIds(document: Document): string[];
  observed(document: Document): Observed[];
}

/** What a profile that the agent has open states of the person whose chat is open. */
export interface Profile {
  readonly phone: string | null;
  /** The user name, without `@`. */
  readonly handle: string | null;
}

/** No profile open, or another peer's. */
export const NO_PROFILE: Profile = { phone: null, handle: null };

/** Changes of a node's classes: both clients keep former chats mounted and tell them by a class. */
export function classOf(node: Node): Observed {
  return { node, changes: { attributeFilter: ['class'] } };
}
