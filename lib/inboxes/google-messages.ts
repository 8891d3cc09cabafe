import { LIMITS } from '@/lib/chats/limits';
import { headerTitle, titleElement, titleNames } from '@/lib/inboxes/google-messages/header';
import { identify } from '@/lib/inboxes/google-messages/identity';
import { readMessages } from '@/lib/inboxes/google-messages/messages';
import { messageIds } from '@/lib/inboxes/google-messages/rows';
import { GOOGLE } from '@/lib/inboxes/google-messages/selectors';
import type { Inbox } from '@/lib/inboxes/inbox';
import { deepInside, inside } from '@/lib/inboxes/observe';
import { places } from '@/lib/inboxes/places';

/** `/web/conversations/<id>`, also of a second account; `new` is a chat that is yet to be. */
const CONVERSATION = /^\/web\/(?:u\/\d+\/)?conversations\/(?!new(?:\/|$))([^/]+)/;

/** Google Messages for web: texts of the phone it is paired with. The URL tells the chat. */
export const googleMessages: Inbox = {
  ...places['google-messages'],
  selectors: {
    title: GOOGLE.title,
    list: GOOGLE.list,
    row: GOOGLE.row,
    outgoing: GOOGLE.outgoing,
    content: GOOGLE.content,
    participant: GOOGLE.participant,
  },

  read(document, address, hints = {}) {
    const covered = googleMessages.covers(address);
    const [, id] = (covered ? CONVERSATION.exec(address.pathname) : null) ?? [];
    if (id === undefined) return { state: 'none' };
    const names = hints.title === undefined ? titleNames(document) : [hints.title];
    if (names.length === 0) return { state: 'unreadable' };
    const threadId = id.length <= LIMITS.threadId ? id : null;
    const chat = { inbox: 'google-messages', threadId, email: null, handle: null } as const;
    return { state: 'open', chat: { ...chat, ...identify(document, names, hints) } };
  },

  title: headerTitle,
  readMessages,
  messageIds,

  observed(document) {
    const conversation = document.querySelector(GOOGLE.conversation);
    const title = titleElement(document);
    const list = document.querySelector(GOOGLE.list);
    const rows = list?.querySelector(GOOGLE.row)?.parentElement;
    const details = document.querySelector(GOOGLE.details);
    return [
      ...(conversation?.parentElement ? [inside(conversation.parentElement)] : []),
      ...(conversation ? [inside(conversation)] : []),
      ...(title?.parentElement ? [inside(title.parentElement)] : []),
      ...(title ? [deepInside(title)] : []),
      // Where the rows will be, too, while there are none.
      ...(list ? [inside(list), ...[...list.children].map(inside)] : []),
      ...(rows ? [inside(rows)] : []),
      ...(details ? [deepInside(details)] : []),
    ];
  },
};
