import type { Inbox } from '@/lib/inboxes/inbox';
import { places } from '@/lib/inboxes/places';
import { telegramA } from '@/lib/inboxes/telegram/a';
import type { Client } from '@/lib/inboxes/telegram/client';
import { telegramK } from '@/lib/inboxes/telegram/k';
import { A, K } from '@/lib/inboxes/telegram/selectors';

/** Telegram has two web clients, side by side at `/k` and `/a`; a person has one id in both. */
export const telegram: Inbox = {
  ...places.telegram,
  // The profile beside the chat follows it; in A it does not always say whose it is.
  factsMayLag: true,
  selectors: {
    chatK: K.chat,
    titleK: `${K.chat} ${K.topbarTitle} ${K.peerTitle}`,
    bubbleK: `${K.chat} ${K.bubble}`,
    profileK: `${K.panel} ${K.profileName}`,
    titleA: `${A.header} ${A.name}`,
    messageA: `${A.middle} ${A.message}`,
    profileA: `${A.panel} ${A.extra}`,
  },

  read(document, address, hints = {}) {
    if (!telegram.covers(address)) return { state: 'none' };
    const client = /^\/a(?:\/|$)/.test(address.pathname) ? telegramA : telegramK;
    return client.read(document, address, hints);
  },

  title: (document) => clientOf(document).title(document),
  readMessages: (document, options) => clientOf(document).readMessages(document, options),
  messageIds: (document) => clientOf(document).messageIds(document),
  observed: (document) => clientOf(document).observed(document),
};

/** The client that made this page, by the column that A alone has. */
function clientOf(document: Document): Client {
  return document.querySelector('#MiddleColumn') ? telegramA : telegramK;
}
