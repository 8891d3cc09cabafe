import { LIMITS } from '@/lib/chats/limits';
import type { Inbox } from '@/lib/inboxes/inbox';
import { idsOrTogether } from '@/lib/inboxes/message-ids';
import { conversationIn } from '@/lib/inboxes/messenger/conversation';
import { readMessages } from '@/lib/inboxes/messenger/messages';
import { MESSENGER } from '@/lib/inboxes/messenger/selectors';
import { isGroupChat, marketplaceBuyer } from '@/lib/inboxes/messenger/thread';
import { threadTitle } from '@/lib/inboxes/messenger/title';
import { inside } from '@/lib/inboxes/observe';
import { type PageAddress, places } from '@/lib/inboxes/places';
import { cut } from '@/lib/inboxes/text';

/** `/t/<id>`, `/e2ee/t/<id>` (another id for the same person), and the like in other folders. */
const THREAD = /^\/(?:messages\/)?(?:[a-z0-9_-]+\/)?t\/([^/]+)/;

/** Messenger on its own host and in Facebook. The URL tells the thread, the page the name. */
export const messenger: Inbox = {
  ...places.messenger,
  selectors: {
    main: MESSENGER.main,
    conversation: MESSENGER.conversation,
    headings: MESSENGER.headings,
    marketplaceItem: MESSENGER.marketplaceItem,
    ...MESSENGER.messages,
    text: MESSENGER.text,
    senderHeading: MESSENGER.senderHeading,
    senderLink: MESSENGER.senderLink,
  },

  read(document, address, hints = {}) {
    const thread = messenger.covers(address) ? threadIn(address) : null;
    if (thread === null) return { state: 'none' };
    const title = hints.title ?? threadTitle(document);
    const buyer = marketplaceBuyer(document, title ?? '');
    const name = cut(buyer ?? title ?? '', LIMITS.name);
    if (name === null) return { state: 'unreadable' };
    const isGroup = buyer === null && isGroupChat(document);
    // A vanity name in place of the number may pass to somebody else: no address to remember by.
    const threadId = /^\d{1,25}$/.test(thread) ? thread : null;
    const rest = { phone: null, email: null, handle: null };
    return { state: 'open', chat: { inbox: 'messenger', threadId, name, ...rest, isGroup } };
  },

  title: threadTitle,
  readMessages,

  messageIds(document) {
    const messages = [...document.querySelectorAll('[role="main"] [data-message-id]')];
    const ids = messages.map((message) => message.getAttribute('data-message-id') ?? '');
    const { any, olderCells } = MESSENGER.messages;
    const others = conversationIn(document)?.querySelectorAll(`${any}, ${olderCells}`);
    return idsOrTogether(ids, [...(others ?? [])]);
  },

  observed(document) {
    const main = document.querySelector(MESSENGER.main);
    const headings = [...document.querySelectorAll(MESSENGER.headings)];
    const log = conversationIn(document);
    return [
      ...(main ? [inside(main), ...[...main.children].map(inside)] : []),
      ...headings.map((node) => ({
        node,
        changes: { childList: true, characterData: true, subtree: true },
      })),
      ...(log
        ? [{ node: log, changes: { childList: true, attributeFilter: ['aria-label'] } }]
        : []),
    ];
  },
};

function threadIn({ pathname }: PageAddress): string | null {
  return THREAD.exec(pathname)?.[1] ?? null;
}
