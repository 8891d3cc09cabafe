import type { QueryKey } from '@tanstack/react-query';
import type { OpenChat } from '@/components/chat-places';
import type { Workplace } from '@/components/workplace';
import { chatKey, isVisit } from '@/lib/chats/chat';

/**
 * Under which a chat's person is cached: org, user, settings (the search asks for what the card shows),
 * and all of the chat that the search looks at. A chat that can't be told from its namesakes is cached
 * for this visit only.
 */
export function personKey(
  { identity, settingsMark }: Pick<Workplace, 'identity' | 'settingsMark'>,
  { chat, visit }: Pick<OpenChat, 'chat' | 'visit'>,
): QueryKey {
  const { orgId, userId } = identity;
  const who = chatKey(chat) ?? visit;
  return ['person', orgId, userId, settingsMark, who, chat.phone, chat.email];
}

/** The chat (by `chatKey`) of such a key; null for one that is known for this visit only. */
export function chatOfPersonKey(key: QueryKey): string | null {
  const who = key[4];
  return typeof who === 'string' && !isVisit(who) ? who : null;
}
