import type { Chat, ChatMessage } from '@/dev/inboxes/pages/common/chats';

/** The conversation at the right, in one of the two markups. The switch decides what is shown when. */
export interface Conversation {
  /** The element with the id `main`. */
  readonly root: HTMLElement;
  /** Writes title and second line into the nodes that are there, as a framework would. */
  showHeader(chat: Chat): void;
  /** The second line alone: presence comes and goes without a switch. */
  showPresence(text: string): void;
  /** Throws the message rows away and makes new ones. */
  showRows(chat: Chat): void;
  /** Adds a row, unless the rows of another chat still stand there. */
  addRow(chat: Chat, message: ChatMessage): void;
}

export interface ConversationEvents {
  readonly send: (text: string) => void;
  readonly headerClicked: () => void;
}

/** The header's second line when nothing happens: a group's members, a push name, a presence. */
export function restingLine({ person }: Chat): string {
  if (person.kind === 'group') return [...(person.members ?? []), 'You'].join(', ');
  if (person.chatName === null && person.pushName) return `~${person.pushName}`;
  if (person.email) return 'Business account';
  return 'online';
}

/**
 * The messages that have rows now: with the tab hidden, WhatsApp renders the last one only.
 */
export function renderedMessages(chat: Chat): readonly ChatMessage[] {
  return document.hidden ? chat.messages.slice(-1) : chat.messages;
}
