import { A } from '@/lib/inboxes/telegram/selectors';
import { elementsOutside, tidy, visibleText } from '@/lib/inboxes/text';

/** The open chat of Telegram A as its header tells it. */
export interface Header {
  readonly title: string;
  /** The peer's id beside the name, without its sign; null in a topic, which has no picture. */
  readonly digits: string | null;
  /** The line under the name counts members. */
  readonly isGroup: boolean;
}

/** The header of the open chat; of the chat before, which may slide out yet, nothing is read. */
export function openHeader(document: Document): Header | null {
  const infos = elementsOutside(document, `${A.header} ${A.info}`, A.former);
  for (const info of infos) {
    const name = info.querySelector(A.name);
    const title = name ? nameIn(name) : '';
    if (title === '') continue;
    const digits = info.querySelector(A.avatar)?.getAttribute('data-peer-id') ?? '';
    return {
      title,
      digits: /^-?\d+$/.test(digits) ? digits.replace('-', '') : null,
      isGroup: info.querySelector(A.groupStatus) !== null,
    };
  }
  return null;
}

/** A name that A writes, without the signs beside it. */
export function nameIn(fullName: Element): string {
  return tidy(visibleText(fullName, A.signs));
}
