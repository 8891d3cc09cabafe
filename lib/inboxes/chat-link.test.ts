import { expect, test } from 'vitest';
import type { Chat } from '@/lib/chats/chat';
import { chatLink } from '@/lib/inboxes/chat-link';

const chat = (of: Partial<Chat>): Chat => ({
  inbox: 'whatsapp',
  threadId: null,
  name: 'Ana',
  phone: null,
  email: null,
  handle: null,
  isGroup: false,
  ...of,
});

test.each<[Partial<Chat>, string | null, string, string]>([
  [{}, '+4791234567', 'https://web.whatsapp.com/', 'https://wa.me/4791234567'],
  [{}, null, 'https://web.whatsapp.com/?x=1', 'https://web.whatsapp.com/'],
  [
    { inbox: 'telegram', threadId: '-2010001' },
    null,
    'https://web.telegram.org/k/#@somebody',
    'https://web.telegram.org/k/#-2010001',
  ],
  [{ inbox: 'telegram' }, null, 'https://web.telegram.org/k/#@x', 'https://web.telegram.org/k/'],
  [
    { inbox: 'own-0123abcd' },
    null,
    'https://desk.example.com/app?token=1#/chats/4',
    'https://desk.example.com/app#/chats/4',
  ],
  [
    { inbox: 'own-0123abcd' },
    null,
    'https://desk.example.com/inbox?key=9f2&conversation_id=41&chat=anna&sessionid=7&q=Ana',
    'https://desk.example.com/inbox?conversation_id=41&chat=anna',
  ],
  [
    { inbox: 'business-suite', threadId: '7001' },
    null,
    'https://business.facebook.com/latest/inbox/all/?asset_id=12&nav_ref=x&selected_item_id=7001&thread_type=FB_MESSAGE',
    'https://business.facebook.com/latest/inbox/all/?asset_id=12&selected_item_id=7001&thread_type=FB_MESSAGE',
  ],
])('the link of %o with number %s in %s', (of, phone, tabUrl, link) => {
  expect(chatLink(chat(of), phone, tabUrl)).toBe(link);
});
