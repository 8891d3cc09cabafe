import type { Report } from '@/lib/chats/protocol';

/** What WhatsApp's content script tells of a chat with somebody of this name whose number nobody sees. */
export const reportOf = (name: string): Report => ({
  type: 'chat-report',
  inbox: 'whatsapp',
  reading: {
    state: 'open',
    chat: {
      inbox: 'whatsapp',
      threadId: `${name}@lid`,
      name,
      phone: null,
      email: null,
      handle: null,
      isGroup: false,
    },
  },
});
