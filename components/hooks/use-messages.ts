import { useCallback, useEffect, useState } from 'react';
import type { OpenChat } from '@/components/chat-places';
import { askMessages } from '@/lib/chats/ask';
import { type Chat, chatKey, type Reading } from '@/lib/chats/chat';
import type { Message } from '@/lib/chats/message';
import { userLocale } from '@/lib/i18n/language';
import { localMinute } from '@/lib/i18n/time';

/** What the page was read to hold; `messages` is null where it gave none of this chat. */
export interface MessagesRead {
  readonly messages: readonly Message[] | null;
  /** The page did not answer in time: it may be busy, and another try may help. */
  readonly isLate: boolean;
}

/** The chat's last messages, read once and whenever `again` is called; null until the page answered. */
export function useMessages(
  { chat, tabId }: OpenChat,
  limit: number,
): { readonly read: MessagesRead | null; readonly again: () => void } {
  const [read, setRead] = useState<MessagesRead | null>(null);
  const [round, setRound] = useState(0);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a new round reads the same again.
  useEffect(() => {
    let current = true;
    void askMessages(tabId, {
      limit,
      now: localMinute(new Date()),
      locale: userLocale(),
      timeZone: Intl.DateTimeFormat().resolvedOptions().timeZone,
    }).then((answer) => {
      if (!current) return;
      const isOurs = answer.ok && isSameChat(answer.value.reading, chat);
      const isLate = !answer.ok && answer.reason === 'no-answer';
      setRead({ messages: isOurs ? answer.value.messages : null, isLate });
    });
    return () => {
      current = false;
    };
  }, [chat, tabId, limit, round]);
  const again = useCallback(() => setRound((now) => now + 1), []);
  return { read, again };
}

function isSameChat(reading: Reading, chat: Chat): boolean {
  if (reading.state !== 'open') return false;
  return chatKey(reading.chat) === chatKey(chat) && reading.chat.name === chat.name;
}
