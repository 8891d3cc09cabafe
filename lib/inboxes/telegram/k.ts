import { LIMITS } from '@/lib/chats/limits';
import type { Observed } from '@/lib/inboxes/inbox';
import { inside } from '@/lib/inboxes/observe';
import { type Client, classOf, NO_PROFILE } from '@/lib/inboxes/telegram/client';
import { isGroupId, namedIn } from '@/lib/inboxes/telegram/hash';
import { activeElement, openChat, titleHolder } from '@/lib/inboxes/telegram/k-chat';
import { kMessageIds, kMessages } from '@/lib/inboxes/telegram/k-messages';
import { kProfile } from '@/lib/inboxes/telegram/k-profile';
import { K } from '@/lib/inboxes/telegram/selectors';
import { cut } from '@/lib/inboxes/text';

/**
 * Telegram Web K. Name and peer id stand in one element, so they belong together even while the URL
 * already, or still, names another chat; the URL decides only where that element has no id.
 */
export const telegramK: Client = {
  read(document, address, { title, doubtedHandle = null }) {
    const named = namedIn(address);
    const isNamed = named.peerId !== null || named.handle !== null;
    if (!isNamed && !document.body.classList.contains('has-chat')) return { state: 'none' };
    const chat = openChat(document);
    const name = cut(title ?? chat?.title ?? '', LIMITS.name);
    if (name === null) {
      const isThere = isNamed && document.querySelector(K.app) !== null;
      return { state: isThere ? 'unreadable' : 'none' };
    }
    const stated = chat?.peerId ?? null;
    const threadId = stated ?? named.peerId;
    const isGroup = threadId !== null && isGroupId(threadId);
    const profile = stated === null ? NO_PROFILE : kProfile(document, stated);
    const handle = profile.handle ?? (named.handle === doubtedHandle ? null : named.handle);
    const rest = { phone: profile.phone, email: null, handle };
    return { state: 'open', chat: { inbox: 'telegram', threadId, name, ...rest, isGroup } };
  },

  title: (document) => openChat(document)?.title ?? null,
  readMessages: kMessages,
  messageIds: kMessageIds,

  observed(document) {
    const chat = activeElement(document);
    const stack = chat?.parentElement ?? document.querySelector(K.chats);
    const title = chat ? titleHolder(chat) : null;
    const bubbles = chat?.querySelector(K.bubbles);
    return [
      ...(stack ? [inside(stack), ...[...stack.children].map(classOf)] : []),
      ...(title ? [inside(title.parentElement ?? title), ofTitle(title)] : []),
      ...(bubbles ? [inside(bubbles)] : []),
      ...[...profileParts(document)].map(ofRows),
    ];
  },
};

/** The names in open profiles, and what holds their rows. */
function profileParts(document: Document): Set<Element> {
  const profile = `${K.panel} ${K.profile}`;
  const rows = [...document.querySelectorAll(`${profile} ${K.row}`)];
  const holders = rows.filter((row) => !row.closest(K.listRow)).map((row) => row.parentElement);
  const names = [...document.querySelectorAll(`${profile} ${K.profileName}`)];
  return new Set([...names, ...holders.filter((holder) => holder !== null)]);
}

function ofTitle(node: Node): Observed {
  const attributeFilter = [K.peer];
  return {
    node,
    changes: { childList: true, characterData: true, subtree: true, attributeFilter },
  };
}

function ofRows(node: Node): Observed {
  const attributeFilter = ['style', 'class', K.peer];
  return {
    node,
    changes: { childList: true, characterData: true, subtree: true, attributeFilter },
  };
}
