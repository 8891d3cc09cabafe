import { LIMITS } from '@/lib/chats/limits';
import { decoded } from '@/lib/inboxes/decoded';
import type { Inbox } from '@/lib/inboxes/inbox';
import { conversationIn, shadowRootsIn } from '@/lib/inboxes/linkedin/conversation';
import { idsIn, messagesIn } from '@/lib/inboxes/linkedin/messages';
import { LINKEDIN } from '@/lib/inboxes/linkedin/selectors';
import { handlesIn, isGroupChat, threadTitle, titlePart } from '@/lib/inboxes/linkedin/thread';
import { deepInside, inside } from '@/lib/inboxes/observe';
import { type PageAddress, places } from '@/lib/inboxes/places';
import { cut } from '@/lib/inboxes/text';

/** `/messaging/thread/<id>/`; a message that is only begun stands at `new`. */
const THREAD = /^\/messaging\/thread\/(?!new(?:\/|$))([^/]{1,200})/;

/** LinkedIn's messaging. The URL tells the thread, the page the name and, of a person, the handle. */
export const linkedin: Inbox = {
  ...places.linkedin,
  selectors: {
    shadowHosts: LINKEDIN.shadowHosts,
    titleBar: LINKEDIN.titleBar,
    log: LINKEDIN.logs.join(', '),
    composer: LINKEDIN.composer,
    message: LINKEDIN.messages.event,
    text: LINKEDIN.messages.text,
  },

  read(document, address, hints = {}) {
    const threadId = linkedin.covers(address) ? threadIn(address) : null;
    if (threadId === null) return { state: 'none' };
    const conversation = conversationIn(document);
    const title = hints.title ?? (conversation && threadTitle(conversation));
    const name = cut(title ?? '', LIMITS.name);
    if (name === null) return { state: 'unreadable' };
    const isGroup = conversation !== null && isGroupChat(conversation, hints.leftover);
    const [handle = null] = conversation && !isGroup ? handlesIn(conversation) : [];
    const rest = { phone: null, email: null, handle };
    return { state: 'open', chat: { inbox: 'linkedin', threadId, name, ...rest, isGroup } };
  },

  title(document) {
    const conversation = conversationIn(document);
    return conversation && threadTitle(conversation);
  },

  readMessages(document, options) {
    const conversation = conversationIn(document);
    return conversation ? messagesIn(conversation, document, options) : [];
  },

  messageIds(document) {
    const conversation = conversationIn(document);
    return conversation ? idsIn(conversation) : [];
  },

  observed(document) {
    const conversation = conversationIn(document);
    const title = conversation && titlePart(conversation);
    const { root, anchor } = conversation ?? {};
    // No change inside a shadow root is heard outside of it.
    const parts = [...shadowRootsIn(document), root, anchor, anchor?.parentElement];
    return [
      ...[...new Set(parts)].flatMap((part) => (part && part !== document ? [inside(part)] : [])),
      ...(title ? [deepInside(title)] : []),
    ];
  },
};

function threadIn({ pathname }: PageAddress): string | null {
  const [, id = null] = THREAD.exec(pathname) ?? [];
  return id && decoded(id);
}
