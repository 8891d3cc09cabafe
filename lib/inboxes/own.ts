import type { Inbox, Observed } from '@/lib/inboxes/inbox';
import { PARTS } from '@/lib/inboxes/own/definition';
import { emailFact, phoneFact, titleFact } from '@/lib/inboxes/own/facts';
import { findAll } from '@/lib/inboxes/own/find';
import { conversationIds, messagesBy, showsMessages } from '@/lib/inboxes/own/messages';
import { threadIdOf } from '@/lib/inboxes/own/thread-id';
import { phoneIn } from '@/lib/inboxes/phone-text';
import { ownPlace } from '@/lib/inboxes/places';
import type { OwnInbox, Selectors } from '@/lib/settings/inboxes';

/**
 * An inbox that somebody described, read by its selectors alone. No title: no chat is open, or, where
 * messages are to be seen, the page can't be read. It knows no groups.
 */
export function ownInbox(definition: OwnInbox): Inbox {
  const { id, selectors } = definition;
  const place = ownPlace(definition);
  return {
    ...place,
    selectors: given(selectors),
    factsMayLag: true,

    read(document, address) {
      if (!place.covers(address)) return { state: 'none' };
      const { value: title } = titleFact(document, selectors);
      if (title === null) {
        return { state: showsMessages(document, selectors) ? 'unreadable' : 'none' };
      }
      const number = phoneIn(title);
      const phone = phoneFact(document, selectors).value;
      return {
        state: 'open',
        chat: {
          inbox: id,
          threadId: threadIdOf(address, title),
          // Somebody who is not saved is called by their number.
          name: number === null ? title : null,
          phone: number ?? phone,
          email: emailFact(document, selectors).value,
          handle: null,
          isGroup: false,
        },
      };
    },

    title: (document) => titleFact(document, selectors).value,
    readMessages: (document, { limit }) =>
      messagesBy(document, selectors, titleFact(document, selectors).value, limit),
    messageIds: (document) => conversationIds(document, selectors),
    observed: (document) => observedBy(document, selectors),
  };
}

/** The selectors that are given, by the part they point at. */
export function given(selectors: Selectors): Readonly<Record<string, string>> {
  const entries = PARTS.flatMap((part) => {
    const selector = selectors[part];
    return selector === undefined ? [] : [[part, selector] as const];
  });
  return Object.fromEntries(entries);
}

/** So many elements of one selector are observed, and of what stands in them, so much at most. */
const MOST_OBSERVED = 3;
const MOST_WITHIN = 50;
/** A page that replaces what names the chat does so a few levels around it. */
const LEVELS_AROUND = 4;

/**
 * What to observe so that another chat is noticed: what names its person, and the children of what stands
 * around that. Whatever else changes is found by the watcher's own look each second.
 */
export function observedBy(document: Document, { title, phone, email }: Selectors): Observed[] {
  const found = [title, phone, email].flatMap((selector) =>
    findAll(document, selector).slice(0, MOST_OBSERVED),
  );
  const stating = found.filter(
    (one) => !one.contains(document.body) && one.getElementsByTagName('*').length <= MOST_WITHIN,
  );
  const around = new Set(stating.flatMap(parents).filter((one) => !stating.includes(one)));
  return [
    ...[...new Set(stating)].map((node) => ({
      node,
      changes: { childList: true, characterData: true, subtree: true },
    })),
    ...[...around].map((node) => ({ node, changes: { childList: true } })),
  ];
}

function parents(element: Element): Element[] {
  const found: Element[] = [];
  let around = element.parentElement;
  while (around !== null && found.length < LEVELS_AROUND && around !== around.ownerDocument.body) {
    found.push(around);
    around = around.parentElement;
  }
  return found;
}
