import type { CastMember, CastMessage } from '@/dev/cast';
import type { NewPerson } from '@/dev/inboxes/stand-in';

export interface ChatMessage extends CastMessage {
  readonly id: string;
  readonly sentAt: Date;
}

export interface Chat {
  readonly person: CastMember;
  readonly messages: ChatMessage[];
  /** What the list says under the name in place of the last message. */
  activity: string | null;
  unread: number;
}

/** The invented agent whose inbox this is. */
export const AGENT = 'Priya Raghunathan';

const MINUTE_MS = 60_000;

function hex(length: number): string {
  let digits = '';
  while (digits.length < length) digits += Math.floor(Math.random() * 16).toString(16);
  return digits.toUpperCase();
}

/** A message with an id in WhatsApp's own form: 22 digits from this browser, 32 from a phone. */
export function toMessage(message: CastMessage, sentAt: Date): ChatMessage {
  const id = message.from === 'agent' ? `3EB0${hex(18)}` : `AC${hex(30)}`;
  return { ...message, id, sentAt: message.at ? new Date(message.at) : sentAt };
}

/**
 * A chat with this person; messages without a time were sent some minutes apart, the last of them
 * so many `minutes` ago.
 */
export function toChat(person: CastMember, minutes: number): Chat {
  const last = person.messages.length - 1;
  const messages = person.messages.map((message, index) => {
    const before = minutes + (last - index) * 3;
    return toMessage(message, new Date(Date.now() - before * MINUTE_MS));
  });
  return { person, messages, activity: null, unread: 0 };
}

/** What the inbox calls a person: the saved name, else the number. */
export function titleOf({ person }: Chat): string {
  return person.chatName ?? person.shownNumber ?? person.address;
}

/** Who wrote a message, in the inbox's words. */
export function senderOf(chat: Chat, message: ChatMessage): string {
  return message.sender ?? titleOf(chat);
}

/** The line under a name in the list. */
export function previewOf(chat: Chat): string {
  if (chat.activity) return chat.activity;
  const last = chat.messages.at(-1);
  if (!last) return '';
  const said = last.kind === 'picture' ? 'Photo' : last.text || 'This message was deleted';
  return chat.person.kind === 'group' && last.from === 'contact'
    ? `${senderOf(chat, last)}: ${said}`
    : said;
}

/** Completes what a test says of a new person. */
export function toPerson(inbox: CastMember['inbox'], person: NewPerson): CastMember {
  return { inbox, chatName: null, shownNumber: null, kind: 'person', messages: [], ...person };
}
