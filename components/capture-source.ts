import type { OpenChat } from '@/components/chat-places';
import type { ThreadField } from '@/components/thread-field';
import type { CaptureSource } from '@/lib/capture/chat-facts';
import { fullTime } from '@/lib/i18n/time';
import { chatLink } from '@/lib/inboxes/chat-link';
import { internationalPhone } from '@/lib/matching/format';

/**
 * What a capture of the chat in sight is made from. `keeper` is where the new record, if it is who the chat
 * is with, may keep the chat's address.
 */
export function captureSource(
  { chat, phone, tabUrl, words }: OpenChat,
  keeper: ThreadField | null = null,
): CaptureSource {
  return {
    chat,
    inboxLabel: words.label,
    phone: phone === null ? chat.phone : internationalPhone(phone),
    link: chatLink(chat, phone, tabUrl),
    when: fullTime(Date.now()),
    keeper:
      keeper?.createable === true ? { field: keeper.field.name, threadId: keeper.threadId } : null,
  };
}
