import type { ThreadChat } from '@/components/thread-types';
import type { Chat } from '@/lib/chats/chat';

/** The chat in sight, and what the panel knows around it. */
export interface OpenChat {
  readonly chat: Chat;
  readonly tabId: number;
  readonly tabUrl: string;
  /** E.164, null if the chat states no number that can be read. */
  readonly phone: string | null;
  readonly words: ThreadChat;
  /** Names this visit, for what must not outlive it. */
  readonly visit: string;
}
