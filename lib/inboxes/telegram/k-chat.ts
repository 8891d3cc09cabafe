import { peerIdIn } from '@/lib/inboxes/telegram/hash';
import { K } from '@/lib/inboxes/telegram/selectors';
import { elementsOutside, tidy, visibleText } from '@/lib/inboxes/text';

/** The open chat of Telegram K as its own element tells it. */
export interface OpenChat {
  readonly element: Element;
  /** The name at the top. */
  readonly title: string;
  /** Whose chat it is, stated beside the name. */
  readonly peerId: string | null;
}

/** The open chat, by the element that K marks as the active one; null without one that has a name. */
export function openChat(document: Document): OpenChat | null {
  const element = activeElement(document);
  const titled = element ? titleElement(element) : null;
  if (!element || !titled) return null;
  const title = nameIn(titled);
  const peerId = peerIdIn(titled.getAttribute(K.peer));
  return title === '' ? null : { element, title, peerId };
}

/** The element of the open chat, whatever it holds. */
export function activeElement(document: Document): Element | null {
  const active = [...document.querySelectorAll(K.chat)];
  return active.filter((chat) => !chat.matches(K.leaving)).at(-1) ?? active.at(-1) ?? null;
}

/** Where the name of the open chat stands, or is to come. */
export function titleHolder(chat: Element): Element | null {
  return chat.querySelector(`${K.topbar} ${K.topbarTitle}`);
}

/** A name that K writes, without the signs beside it. */
export function nameIn(peerTitle: Element): string {
  // Signs are letters of an icon font, from Unicode's private use area.
  return tidy(visibleText(peerTitle, K.signs).replace(/\p{Co}/gu, ''));
}

function titleElement(chat: Element): Element | null {
  const holder = titleHolder(chat);
  const named = holder ? [...holder.querySelectorAll(K.peerTitle)] : namesAtTop(chat);
  return named.find((title) => !title.closest('.hide, [hidden]')) ?? null;
}

/** The second line may name who types; a pinned message, its sender. */
function namesAtTop(chat: Element): Element[] {
  return elementsOutside(chat, `${K.topbar} ${K.peerTitle}`, K.secondLine);
}
