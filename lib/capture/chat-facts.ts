import type { Chat } from '@/lib/chats/chat';
import { shownHandle } from '@/lib/chats/handle';

/** What a capture is made from: the chat, and what the panel knows around it. */
export interface CaptureSource {
  readonly chat: Chat;
  /** The inbox's own name: `WhatsApp`. */
  readonly inboxLabel: string;
  /** The number as it will be stored, international (`+27 82 555 0147`), null if none is known. */
  readonly phone: string | null;
  /** The address of the chat, or of its inbox where the chat has none. */
  readonly link: string;
  /** The agent's clock now, in words of their locale. */
  readonly when: string;
  /** The field of the new record that is to keep the chat's address, and the address; null if none is. */
  readonly keeper: { readonly field: string; readonly threadId: string } | null;
}

/** Lines of a chat's facts, one `Label: value` each; no messages. */
export function chatFacts(
  source: CaptureSource,
  labels: {
    readonly [K in 'inbox' | 'name' | 'number' | 'email' | 'handle' | 'link' | 'time']: string;
  },
): string {
  const { chat } = source;
  const lines: readonly (readonly [string, string | null])[] = [
    [labels.inbox, source.inboxLabel],
    [labels.name, chat.name],
    [labels.number, source.phone ?? chat.phone],
    [labels.email, chat.email],
    [labels.handle, shownHandle(chat)],
    [labels.link, source.link],
    [labels.time, source.when],
  ];
  return lines.flatMap(([label, value]) => (value === null ? [] : `${label}: ${value}`)).join('\n');
}
