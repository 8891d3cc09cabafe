import { LIMITS } from '@/lib/chats/limits';
import { deepInside, inside } from '@/lib/inboxes/observe';
import { openHeader } from '@/lib/inboxes/telegram/a-chat';
import { aMessageIds, aMessages } from '@/lib/inboxes/telegram/a-messages';
import { aProfile } from '@/lib/inboxes/telegram/a-profile';
import { type Client, classOf, NO_PROFILE } from '@/lib/inboxes/telegram/client';
import { isGroupId, namedIn } from '@/lib/inboxes/telegram/hash';
import { A } from '@/lib/inboxes/telegram/selectors';
import { cut, elementsOutside } from '@/lib/inboxes/text';

/**
 * Telegram Web A. The URL has the peer id with its sign, the header the name and the same id without
 * it: while the two differ, on the way from one chat to the next, there is nobody to name.
 */
export const telegramA: Client = {
  read(document, address, { title }) {
    const { peerId: addressed, handle: named } = namedIn(address);
    if (addressed === null && named === null) return { state: 'none' };
    const header = openHeader(document);
    const name = cut(title ?? header?.title ?? '', LIMITS.name);
    if (name === null) {
      return { state: document.querySelector(A.app) ? 'unreadable' : 'none' };
    }
    const digits = header?.digits ?? null;
    // A user name says neither whose id nor its sign.
    const threadId = addressed ?? header?.peerId ?? null;
    if (addressed !== null && !agree(address.hash, digits)) return { state: 'unreadable' };
    const isGroup = header?.isGroup === true || (threadId !== null && isGroupId(threadId));
    const isKnown = header !== null && threadId !== null && !isGroup;
    const { phone, handle } = isKnown ? aProfile(document, header) : NO_PROFILE;
    const rest = { phone, email: null, handle };
    return { state: 'open', chat: { inbox: 'telegram', threadId, name, ...rest, isGroup } };
  },

  title: (document) => openHeader(document)?.title ?? null,
  readMessages: aMessages,
  messageIds: aMessageIds,

  observed(document) {
    const header = document.querySelector(A.header);
    const infos = header ? [...header.querySelectorAll(A.info)] : [];
    const slides = infos.flatMap((info) => info.closest('[class*="Transition_slide"]') ?? []);
    const decks = slides.flatMap((slide) => slide.parentElement ?? []);
    const names = header ? [...header.querySelectorAll(A.name)] : [];
    const list = elementsOutside(document, `${A.middle} ${A.list}`, A.former);
    const extras = [...document.querySelectorAll(`${A.panel} ${A.extra}`)];
    return [
      ...(header ? [inside(header)] : []),
      ...[...new Set(decks)].map(inside),
      ...[...new Set(slides)].flatMap((slide) => [classOf(slide)]),
      ...names.map(deepInside),
      ...list.map(inside),
      ...extras.map(deepInside),
    ];
  },
};

/** True unless the header's picture is of a peer that the address does not name. */
function agree(hash: string, digits: string | null): boolean {
  // `#<own id>_<peer>` is what was saved from one peer: its header shows that peer.
  return digits === null || hash.split(/\D+/).includes(digits);
}
