import type { ChatMessage } from '@/dev/inboxes/pages/common/chats';

const numbers = new WeakMap<ChatMessage, number>();
let last = 4_294_967_000;

/** The number of a message: numbers run through all chats. */
export function numberOf(message: ChatMessage): string {
  const number = numbers.get(message) ?? ++last;
  numbers.set(message, number);
  return String(number);
}
