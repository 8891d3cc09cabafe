import type { Reading } from '@/lib/chats/chat';
import type { Message } from '@/lib/chats/message';
import type { PageAddress, Place } from '@/lib/inboxes/places';

/** What `read` may be told beyond the page itself. */
export interface Hints {
  /** The address of the open chat as the page's own scripts gave it: a claim, never a fact. */
  readonly claim?: string | null;
  /** An address not to be used: it was seen with another chat's title and may be left over. */
  readonly doubted?: string | null;
  /** The open chat's title, where it was found in another way than the inbox's own. */
  readonly title?: string;
  /** True while messages of the chat before are still in the page: they tell nothing of this chat. */
  readonly leftover?: boolean;
  /** A user name not to be taken from the address: it came or stayed without its chat. */
  readonly doubtedHandle?: string | null;
}

/** How messages are wanted; as in `ask-messages` (lib/chats/protocol.ts). */
export interface MessageOptions {
  readonly limit: number;
  readonly now: string;
  readonly locale: string;
  readonly timeZone: string;
}

/** A node whose changes may mean another chat, and which of its changes. */
export interface Observed {
  readonly node: Node;
  readonly changes: MutationObserverInit;
}

/** What an inbox answers about the page at one moment. */
export type Look = Pick<Inbox, 'read' | 'title' | 'messageIds' | 'observed' | 'holder'>;

/**
 * One web inbox. Everything takes the document and answers from it alone, and changes nothing in
 * it: in a test as in the page. No answer is kept from one call to the next, because an inbox may
 * re-use or replace any node on a switch.
 */
export interface Inbox extends Place {
  /** Its selectors by name, for a diagnosis to count what they match (lib/inboxes/diagnosis.ts). */
  readonly selectors?: Readonly<Record<string, string>>;
  /** Who the open chat is with; or that none is open; or that the page can't be read. */
  read(document: Document, address: PageAddress, hints?: Hints): Reading;
  /** The open chat's title exactly as shown, to tell one chat from another; null without one. */
  title(document: Document): string | null;
  /** The messages in the page, oldest first, the newest `limit` of them. */
  readMessages(document: Document, options: MessageOptions): Message[];
  /** Ids of the messages in the page, where it has any: another chat has other ones. */
  messageIds(document: Document): string[];
  /** What to observe now so that a switch is noticed. Never the list of chats: it never rests. */
  observed(document: Document): Observed[];
  /**
   * The node that title, address and messages of the open chat all stand in: a page that makes a new one
   * makes all of them anew. Absent where they come from more than one place.
   */
  readonly holder?: (document: Document) => Node | null;
  /**
   * The same answers, for one look at a page that nothing changes meanwhile: what was found for one of
   * them is not looked for again. Absent where that would save nothing.
   */
  readonly look?: (document: Document) => Look;
  /** Asks the page's own scripts for the address of the open chat; absent where the URL has it. */
  readonly claim?: (document: Document) => string | null;
  /** True where phone and e-mail may, after a switch, be those of the chat before for a while. */
  readonly factsMayLag?: boolean;
}
