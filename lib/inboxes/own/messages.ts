import { LIMITS, MESSAGE_LIMITS } from '@/lib/chats/limits';
import type { Message } from '@/lib/chats/message';
import { idTogether } from '@/lib/inboxes/message-ids';
import { findAll, isSelector } from '@/lib/inboxes/own/find';
import { isPainted } from '@/lib/inboxes/own/to-be-seen';
import { cut, tidy, visibleText } from '@/lib/inboxes/text';
import type { Selectors } from '@/lib/settings/inboxes';

/** What stands for a message without words. */
const MEDIA: readonly (readonly [Message['kind'], string])[] = [
  ['video', 'video'],
  ['voice', 'audio'],
  ['image', 'img, picture, canvas'],
];

/** A label beside a message stands within so many levels around it. */
const LEVELS_AROUND = 4;

/**
 * The messages in the page, oldest first, the newest `limit` of them. Those that `author` marks are the
 * agent's, the others the contact's; where the mark is a name and the name is the chat's `title`, it
 * marks the contact after all (pages that write a name beside every message). Without `author` nobody
 * could say who wrote what: then there are none. No message has a time.
 */
export function messagesBy(
  root: ParentNode,
  { message, author }: Selectors,
  title: string | null,
  limit: number,
): Message[] {
  if (message === undefined || author === undefined || !isSelector(author)) return [];
  return newest(root, message, limit).flatMap((element): Message[] => {
    const content = contentOf(element, author);
    if (content === null) return [];
    const mark = markOf(element, { message, author });
    const isContact = mark === null || (title !== null && isNameOf(mark, element, title));
    if (!isContact) return [{ ...content, author: 'agent', sender: null, time: null }];
    const sender = mark === null ? null : cut(title ?? '', LIMITS.name);
    return [{ ...content, author: 'contact', sender, time: null }];
  });
}

/** True if the page shows a message. */
export function showsMessages(root: ParentNode, { message }: Selectors): boolean {
  return message !== undefined && newest(root, message, 1).length > 0;
}

/** One id for all the newest messages together: most pages give a message no id that is sure to be its own. */
export function conversationIds(root: ParentNode, { message }: Selectors): string[] {
  return idTogether(findAll(root, message));
}

/** The newest messages to be seen; what matches within a message (a quotation) is part of it. */
function newest(root: ParentNode, selector: string, limit: number): Element[] {
  const found: Element[] = [];
  for (const element of findAll(root, selector).reverse()) {
    if (found.length === limit) break;
    if (!element.parentElement?.closest(selector) && isPainted(element)) found.push(element);
  }
  return found.reverse();
}

function contentOf(element: Element, author: string): Pick<Message, 'kind' | 'text'> | null {
  // A mark within the message is a label, not what was said, unless all that was said is in it.
  const said = visibleText(element, author) || visibleText(element);
  const text = cut(said, MESSAGE_LIMITS.text);
  if (text !== null) return { kind: 'text', text };
  const media = MEDIA.find(
    ([, selector]) => element.matches(selector) || element.querySelector(selector),
  );
  return media ? { kind: media[0], text: '' } : null;
}

/** What marks a message as the agent's: itself or something around it, within it, or beside it alone. */
function markOf(
  element: Element,
  { message, author }: { readonly message: string; readonly author: string },
): Element | null {
  const mark = element.closest(author) ?? element.querySelector(author);
  if (mark !== null) return mark;
  let around = element.parentElement;
  for (let level = 0; level < LEVELS_AROUND && around !== null; level += 1) {
    const others = findAll(around, message).some((one) => !element.contains(one));
    if (others) return null;
    const beside = around.querySelector(author);
    if (beside !== null) return beside;
    around = around.parentElement;
  }
  return null;
}

function isNameOf(mark: Element, message: Element, title: string): boolean {
  return !mark.contains(message) && tidy(visibleText(mark)) === title;
}
