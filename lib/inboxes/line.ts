import { LIMITS } from '@/lib/chats/limits';
import { headingAbove, titleText } from '@/lib/inboxes/heading-above';
import type { Inbox } from '@/lib/inboxes/inbox';
import { linesIn, readMessages, sendersIn } from '@/lib/inboxes/line/messages';
import { LINE } from '@/lib/inboxes/line/selectors';
import { idsOrTogether } from '@/lib/inboxes/message-ids';
import { deepInside, inside } from '@/lib/inboxes/observe';
import { type PageAddress, places } from '@/lib/inboxes/places';
import { cut, elementsOutside } from '@/lib/inboxes/text';

/** `/U<account>/chat/<id>`. */
const CHAT = /^\/U[0-9a-f]{32}\/chat\/([^/]+)/i;

/**
 * Ids of users begin with U, of groups with C, of chats of several with R.
 * https://developers.line.biz/en/reference/messaging-api/#source-group
 */
const ID = /^([UCR])[0-9a-f]{32}$/i;

/** LINE Official Account Manager. The URL tells the chat and whether it is a group, the page the name. */
export const line: Inbox = {
  ...places.line,
  selectors: {
    list: LINE.list,
    composer: LINE.composer,
    message: LINE.message,
    bubble: LINE.bubble,
    text: LINE.text,
    day: LINE.day,
  },

  read(document, address, hints = {}) {
    const chat = line.covers(address) ? chatIn(address) : null;
    if (chat === null) return { state: 'none' };
    const name = cut(hints.title ?? titleOf(document) ?? '', LIMITS.name);
    if (name === null) return { state: 'unreadable' };
    const [threadId = null, kind = null] = ID.exec(chat) ?? [];
    const severalWrite = () => !hints.leftover && sendersIn(document).size > 1;
    const isGroup = kind === null ? severalWrite() : kind.toUpperCase() !== 'U';
    const rest = { phone: null, email: null, handle: null };
    return { state: 'open', chat: { inbox: 'line', threadId, name, ...rest, isGroup } };
  },

  title: titleOf,
  readMessages,

  messageIds(document) {
    const lines = linesIn(document);
    const bubbles = lines.flatMap((one) => [...one.querySelectorAll(`${LINE.bubble}[${LINE.id}]`)]);
    const ids = bubbles.map((bubble) => bubble.getAttribute(LINE.id) ?? '');
    return idsOrTogether(ids, lines);
  },

  observed(document) {
    const anchor = anchorIn(document);
    const heading = anchor && headingAbove(anchor, LINE.list);
    const parts = [anchor?.parentElement, anchor?.parentElement?.parentElement];
    return [
      ...parts.flatMap((part) => (part ? [inside(part)] : [])),
      ...(heading ? [deepInside(heading)] : []),
    ];
  },
};

function titleOf(document: Document): string | null {
  const anchor = anchorIn(document);
  return anchor && titleText(headingAbove(anchor, LINE.list));
}

/** The first line of the conversation, or while there is none the box to write in. */
function anchorIn(document: Document): Element | null {
  return linesIn(document)[0] ?? elementsOutside(document, LINE.composer, LINE.list)[0] ?? null;
}

function chatIn({ pathname }: PageAddress): string | null {
  return CHAT.exec(pathname)?.[1] ?? null;
}
