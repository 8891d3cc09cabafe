import type { ChatMessage } from '@/dev/inboxes/pages/common/chats';

const dayNow = () => new Date().toDateString();

/** The day of a message in words: `Today`, else `Mon, Sep 14`, with the year where it is not this one. */
export function dayWords({ sentAt }: ChatMessage): string {
  if (sentAt.toDateString() === dayNow()) return 'Today';
  const isThisYear = sentAt.getFullYear() === new Date().getFullYear();
  return sentAt.toLocaleDateString('en-US', {
    weekday: 'short',
    month: 'short',
    day: 'numeric',
    ...(isThisYear ? {} : { year: 'numeric' }),
  });
}

/** True for the first message, and the first of another day than the one before it. */
export function beginsDay(message: ChatMessage, before: ChatMessage | undefined): boolean {
  return before?.sentAt.toDateString() !== message.sentAt.toDateString();
}
