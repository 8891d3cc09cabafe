import { MESSAGE_LIMITS } from '@/lib/chats/limits';
import type { Message } from '@/lib/chats/message';
import { MESSENGER } from '@/lib/inboxes/messenger/selectors';
import { cut } from '@/lib/inboxes/text';

/** A message that says `said`, or where it says nothing which kind of medium it is; null if neither. */
export function contentOf(message: Element, said: string): Pick<Message, 'kind' | 'text'> | null {
  const text = cut(said, MESSAGE_LIMITS.text);
  if (text !== null) return { kind: 'text', text };
  const media = MESSENGER.media.find(([, selector]) => message.querySelector(selector));
  return media ? { kind: media[0], text: '' } : null;
}
