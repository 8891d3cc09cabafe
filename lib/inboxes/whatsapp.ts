import type { Inbox } from '@/lib/inboxes/inbox';
import { deepInside, inside } from '@/lib/inboxes/observe';
import { places } from '@/lib/inboxes/places';
import { askPage } from '@/lib/inboxes/whatsapp/claim';
import { allBeside, among, firstBeside, newestParts, rowsOf } from '@/lib/inboxes/whatsapp/find';
import { headerTitle } from '@/lib/inboxes/whatsapp/header';
import { identify } from '@/lib/inboxes/whatsapp/identity';
import { readMessages } from '@/lib/inboxes/whatsapp/messages';
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

  read(document, _address, hints = {}) {
    if (!document.querySelector(WHATSAPP.main)) {
      const changed = firstBeside(document, WHATSAPP.conversation) !== null;
      return { state: changed ? 'unreadable' : 'none' };
    }
    const title = hints.title ?? headerTitle(document);
    if (title === null) return { state: 'unreadable' };
    return { state: 'open', chat: identify(document, title, hints) };
  },

  title: headerTitle,
  readMessages,

  messageIds(document) {
    const rows = among(newestParts(document), WHATSAPP.idOfRow);
    // Notices, too, have ids: the one on encryption stands in every chat.
    const messages = rows.filter((row) => row.querySelector(MESSAGE) !== null);
    return messages.map((row) => row.getAttribute('data-id') ?? '');
  },

  observed(document) {
    const parent =
      document.querySelector(WHATSAPP.main)?.parentElement ??
      WHATSAPP.mainParents.map((selector) => document.querySelector(selector)).find(Boolean);
    const rows = rowsOf(document);
    const drawer = firstBeside(document, WHATSAPP.drawer);
    const contact = firstBeside(document, WHATSAPP.contactDrawerHeader)?.parentElement;
    return [
      ...(parent ? [inside(parent)] : []),
      ...allBeside(document, WHATSAPP.header).map(deepInside),
      ...(rows ? [inside(rows)] : []),
      // What a contact drawer is about; a group's has a list of its own that never rests.
      ...(drawer ? [inside(drawer), ...[...drawer.children].map(inside)] : []),
      ...(contact ? [deepInside(contact)] : []),
    ];
  },

  claim: askPage,
};
