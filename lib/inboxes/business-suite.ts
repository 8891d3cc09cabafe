import { LIMITS } from '@/lib/chats/limits';
import { messagesIn } from '@/lib/inboxes/business-suite/messages';
import { BUSINESS_SUITE } from '@/lib/inboxes/business-suite/selectors';
import { headingAbove, titleText } from '@/lib/inboxes/heading-above';
import type { Inbox } from '@/lib/inboxes/inbox';
import { idsOrTogether } from '@/lib/inboxes/message-ids';
import { deepInside, inside } from '@/lib/inboxes/observe';
import { type PageAddress, places } from '@/lib/inboxes/places';
import { cut, elementsOutside } from '@/lib/inboxes/text';

/**
 * The inbox of Meta Business Suite: a page's chats on Messenger, Instagram and WhatsApp. The URL tells
 * the thread, the page the name. A page writes to one person at a time: there are no groups.
 */
export const businessSuite: Inbox = {
  ...places['business-suite'],
  selectors: {
    list: BUSINESS_SUITE.list,
    log: BUSINESS_SUITE.logs.join(', '),
    composer: BUSINESS_SUITE.composer,
    cluster: BUSINESS_SUITE.cluster,
    when: BUSINESS_SUITE.when,
  },

  read(document, address, hints = {}) {
    const selected = businessSuite.covers(address) ? selectedIn(address) : null;
    if (selected === null) return { state: 'none' };
    const name = cut(hints.title ?? titleOf(document) ?? '', LIMITS.name);
    if (name === null) return { state: 'unreadable' };
    const threadId = /^\d{1,50}$/.test(selected) ? selected : null;
    const rest = { phone: null, email: null, handle: null, isGroup: false };
    return { state: 'open', chat: { inbox: 'business-suite', threadId, name, ...rest } };
  },

  title: titleOf,

  readMessages(document, options) {
    const log = logIn(document);
    const title = titleOf(document);
    return log && title ? messagesIn(log, title, options) : [];
  },

  messageIds(document) {
    const { id, cluster, when } = BUSINESS_SUITE;
    const log = logIn(document);
    const marked = [...(log?.querySelectorAll(`[${id}]`) ?? [])];
    const parts = [...(log?.querySelectorAll(`${cluster}, ${when}`) ?? [])];
    return idsOrTogether(
      marked.map((message) => message.getAttribute(id) ?? ''),
      parts,
    );
  },

  observed(document) {
    const anchor = anchorIn(document);
    const heading = anchor && headingAbove(anchor, BUSINESS_SUITE.list);
    const parts = [anchor, anchor?.parentElement];
    return [
      ...parts.flatMap((part) => (part ? [inside(part)] : [])),
      ...(heading ? [deepInside(heading)] : []),
    ];
  },
};

/** The thread that the URL selects; null for none, and for a post whose comments are shown. */
function selectedIn({ search }: PageAddress): string | null {
  const query = new URLSearchParams(search);
  const type = query.get('thread_type');
  if (type !== null && !type.endsWith('_MESSAGE')) return null;
  return query.get('selected_item_id') || null;
}

function titleOf(document: Document): string | null {
  const anchor = anchorIn(document);
  return anchor && titleText(headingAbove(anchor, BUSINESS_SUITE.list));
}

function logIn(document: Document): Element | null {
  const { logs, list } = BUSINESS_SUITE;
  return logs.flatMap((log) => elementsOutside(document, log, list))[0] ?? null;
}

/** The messages, or while there are none the box to write in. */
function anchorIn(document: Document): Element | null {
  const { composer, list } = BUSINESS_SUITE;
  return logIn(document) ?? elementsOutside(document, composer, list)[0] ?? null;
}
