import type { Chat } from '@/lib/chats/chat';
import { LIMITS } from '@/lib/chats/limits';
import { namesInDetails, numberInDetails } from '@/lib/inboxes/google-messages/details';
import { sendersIn } from '@/lib/inboxes/google-messages/messages';
import type { Hints } from '@/lib/inboxes/inbox';
import { anyPhoneIn } from '@/lib/inboxes/phone-text';
import { cut } from '@/lib/inboxes/text';

/**
 * Who the chat with these names in its title is with. A title that is wholly a number is the number of
 * somebody who is not saved, and no name; a short code and the name of a sender are names. Messages
 * and Details may be left from the chat before: they count only where they fit.
 */
export function identify(
  document: Document,
  names: readonly string[],
  { leftover = false }: Hints,
): Pick<Chat, 'name' | 'phone' | 'isGroup'> {
  const title = names.join(', ');
  if (names.length > 1 || isGroupOf(document, title, leftover)) {
    return { name: cut(title, LIMITS.name), phone: null, isGroup: true };
  }
  const titled = anyPhoneIn(title);
  const detailed = leftover ? null : numberInDetails(document, title);
  const name = titled === null ? cut(title, LIMITS.name) : null;
  return { name, phone: detailed ?? titled, isGroup: false };
}

/** A group may have one line for its title: its members, or a name of its own. */
function isGroupOf(document: Document, title: string, leftover: boolean): boolean {
  const parts = title.split(/[,،、]\s*/).filter((part) => part !== '');
  const isList = parts.length > 1;
  if (isList && parts.some((part) => anyPhoneIn(part) !== null)) return true;
  const members = namesInDetails(document);
  if (isList && members.length > 1 && parts.every((part) => members.includes(part))) return true;
  if (leftover) return false;
  const senders = [...sendersIn(document)].filter((sender) => sender !== title);
  return senders.length > 1 || (isList && senders.some((sender) => parts.includes(sender)));
}
