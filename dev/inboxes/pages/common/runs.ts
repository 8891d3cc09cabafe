import type { Chat, ChatMessage } from '@/dev/inboxes/pages/common/chats';

/** A message, and whether it is the first or the last of those that one writer sent without a break. */
export interface InRun {
  readonly message: ChatMessage;
  readonly isFirst: boolean;
  readonly isLast: boolean;
}

/** The messages of a chat, each with its place in its run. */
export function runsOf({ messages }: Chat): readonly InRun[] {
  return messages.map((message, at) => ({
    message,
    isFirst: !isSameWriter(message, messages[at - 1]),
    isLast: !isSameWriter(message, messages[at + 1]),
  }));
}

function isSameWriter(one: ChatMessage, other: ChatMessage | undefined): boolean {
  return other !== undefined && one.from === other.from && one.sender === other.sender;
}
