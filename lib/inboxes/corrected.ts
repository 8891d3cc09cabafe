import type { Chat, InboxId, Reading } from '@/lib/chats/chat';
import type { Inbox } from '@/lib/inboxes/inbox';
import { given, observedBy } from '@/lib/inboxes/own';
import { emailFact, phoneFact, titleFact } from '@/lib/inboxes/own/facts';
import { conversationIds, messagesBy } from '@/lib/inboxes/own/messages';
import { phoneIn } from '@/lib/inboxes/phone-text';
import type { Selectors } from '@/lib/settings/inboxes';

/**
 * A built-in inbox with some of its parts read by other selectors, until a version ships that reads the
 * changed page by itself. What a selector finds outweighs what the inbox reads; where it finds nothing,
 * the inbox's own reading stands. A title that is found makes an unreadable page readable.
 */
export function corrected({ look: _, holder: __, ...inbox }: Inbox, selectors: Selectors): Inbox {
  const readsMessages = selectors.message !== undefined && selectors.author !== undefined;
  const ownTitle = (document: Document) => titleFact(document, selectors).value;
  const titleOf = (document: Document) => ownTitle(document) ?? inbox.title(document);

  return {
    ...inbox,
    selectors: { ...inbox.selectors, ...given(selectors) },
    factsMayLag:
      inbox.factsMayLag === true || selectors.phone !== undefined || selectors.email !== undefined,

    read(document, address, hints) {
      const title = ownTitle(document);
      if (title === null) return withFacts(inbox.read(document, address, hints), document);
      const reading = inbox.read(document, address, { ...hints, title });
      if (reading.state === 'open') return withFacts(called(reading.chat, title), document);
      // Where the address names the chat and says that none is open, a title is somebody else's.
      const isSure = reading.state === 'none' && inbox.claim === undefined;
      if (isSure || !inbox.covers(address)) return reading;
      return withFacts(called(nobody(inbox.id), title), document);
    },

    title: titleOf,
    readMessages: (document, options) =>
      readsMessages
        ? messagesBy(document, selectors, titleOf(document), options.limit)
        : inbox.readMessages(document, options),
    messageIds: (document) =>
      readsMessages ? conversationIds(document, selectors) : inbox.messageIds(document),
    observed: (document) => [...inbox.observed(document), ...observedBy(document, selectors)],
  };

  function withFacts(reading: Reading, document: Document): Reading {
    if (reading.state !== 'open' || reading.chat.isGroup) return reading;
    const { chat } = reading;
    const phone = phoneFact(document, selectors).value ?? chat.phone;
    const email = emailFact(document, selectors).value ?? chat.email;
    return { state: 'open', chat: { ...chat, phone, email } };
  }
}

/** The chat by another title; a title that is a number is the number of somebody who is not saved. */
function called(chat: Chat, title: string): Reading {
  const number = chat.isGroup ? null : phoneIn(title);
  const named = number === null ? { name: title } : { name: null, phone: number };
  return { state: 'open', chat: { ...chat, ...named } };
}

/** A chat of which nothing is known, not even an address to remember it by. */
function nobody(inbox: InboxId): Chat {
  return {
    inbox,
    threadId: null,
    name: null,
    phone: null,
    email: null,
    handle: null,
    isGroup: false,
  };
}
