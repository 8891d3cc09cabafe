import { A } from '@/lib/inboxes/telegram/selectors';
import { elementsOutside, tidy, visibleText } from '@/lib/inboxes/text';

/** The open chat of Telegram A as its header tells it. */
export interface Header {
  readonly title: string;
  /** The peer's id beside the name, without its sign; null in a topic, which has no picture. */
  readonly digits: string | null;
  /** The line under the name counts members. */
  readonly isGroup: boolean;
  /** The peer's id with the sign that the line under the name tells; null where it tells none. */
  readonly peerId: string | null;
}

/** The header of the open chat; of the chat before, which may slide out yet, nothing is read. */
export function openHeader(document: Document): Header | null {
  const infos = elementsOutside(document, `${A.header} ${A.info}`, A.former);
  for (const info of infos) {
    const name = info.querySelector(A.name);
    const title = name ? nameIn(name) : '';
    if (title === '') continue;
    const id = info.querySelector(A.avatar)?.getAttribute('data-peer-id') ?? '';
    const digits = /^-?\d+$/.test(id) ? id.replace('-', '') : null;
    const isGroup = info.querySelector(A.groupStatus) !== null;
    const isPerson = info.querySelector(A.userStatus) !== null;
    const signed = isPerson ? digits : null;
    const peerId = isGroup && digits !== null ? `-${digits}` : signed;
    return { title, digits, isGroup, peerId };
  }
  return null;
}

/** A name that A writes, without the signs beside it. */
export function nameIn(fullName: Element): string {
  return tidy(visibleText(fullName, A.signs));
}
