import type { OpenChat } from '@/components/chat-places';
import type { CaptureSource } from '@/lib/capture/chat-facts';
import { fullTime } from '@/lib/i18n/time';
import { chatLink } from '@/lib/inboxes/chat-link';
import { internationalPhone } from '@/lib/matching/format';

/** What a capture of the chat in sight is made from. */
export function captureSource({ chat, phone, tabUrl, words }: OpenChat): CaptureSource {
  return {
    chat,
    inboxLabel: words.label,
    phone: phone === null ? chat.phone : internationalPhone(phone),
    link: chatLink(chat, phone, tabUrl),
    when: fullTime(Date.now()),
  };
}
