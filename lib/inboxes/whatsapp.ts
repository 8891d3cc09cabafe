import type { Inbox, Look } from '@/lib/inboxes/inbox';
import { deepInside, inside } from '@/lib/inboxes/observe';
import { places } from '@/lib/inboxes/places';
import { askPage } from '@/lib/inboxes/whatsapp/claim';
import { allBeside } from '@/lib/inboxes/whatsapp/find';
import { identify } from '@/lib/inboxes/whatsapp/identity';
import { readMessages } from '@/lib/inboxes/whatsapp/messages';
import { type Parts, partsOf } from '@/lib/inboxes/whatsapp/parts';
import { WHATSAPP } from '@/lib/inboxes/whatsapp/selectors';

const MESSAGE = `${WHATSAPP.bubble}, ${WHATSAPP.stamp}`;

/**
 * WhatsApp Web. Its URL never changes and its markup tells no address: that is claimed by
 * `entrypoints/whatsapp-page.content.ts`, which reads it in the page's own world.
 */
export const whatsapp: Inbox = {
  ...places.whatsapp,
  selectors: {
    main: WHATSAPP.main,
    header: WHATSAPP.header,
    title: WHATSAPP.titles[0],
    conversation: WHATSAPP.conversation,
    rows: WHATSAPP.rows,
    stamp: WHATSAPP.stamp,
    bubble: WHATSAPP.bubble,
    text: WHATSAPP.texts[0],
    drawer: WHATSAPP.contactDrawer,
    drawerName: WHATSAPP.drawerName,
  },

  ...answersBy(partsOf),
  readMessages,
  claim: askPage,

  look(document) {
    const parts = partsOf(document);
    return answersBy(() => parts);
  },
};

/** What the page answers by the parts that `find` finds in it. */
function answersBy(find: (document: Document) => Parts): Look {
  return {
    read(document, _address, hints = {}) {
      const parts = find(document);
      if (!parts.main) {
        const changed = allBeside(document, WHATSAPP.conversation).length > 0;
        return { state: changed ? 'unreadable' : 'none' };
      }
      const title = hints.title ?? parts.title;
      if (title === null) return { state: 'unreadable' };
      return { state: 'open', chat: identify(parts, title, hints) };
    },

    title: (document) => find(document).title,

    // The address, too, is read from its properties (page-jid.ts).
    holder: (document) => find(document).main,

    messageIds(document) {
      // Notices, too, have ids: the one on encryption stands in every chat.
      const messages = find(document).identified.filter((one) => one.querySelector(MESSAGE));
      return messages.map((message) => message.getAttribute('data-id') ?? '');
    },

    observed(document) {
      const { main, headers, rows, drawer, contactDrawerHeader } = find(document);
      const parent =
        main?.parentElement ??
        WHATSAPP.mainParents.map((selector) => document.querySelector(selector)).find(Boolean);
      const contact = contactDrawerHeader?.parentElement;
      return [
        ...(parent ? [inside(parent)] : []),
        ...headers.map(deepInside),
        ...(rows ? [inside(rows)] : []),
        // What a contact drawer is about; a group's has a list of its own that never rests.
        ...(drawer ? [inside(drawer), ...[...drawer.children].map(inside)] : []),
        ...(contact ? [deepInside(contact)] : []),
      ];
    },
  };
}
